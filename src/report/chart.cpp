// Draws figures as shapes of SVG, in units that a style sheet scales.
#include "report/chart.h"

#include <algorithm>

#include <fmt/format.h>

namespace amends {
namespace {

constexpr double width = 420, height = 220;
constexpr double left = 32, right = 412, top = 22, bottom = 190;

std::string number(double value) { return fmt::format("{:.1f}", value); }

void open_chart(const ChartTexts& texts, HtmlWriter& page)
{
    page.open("svg", {{"class", "chart"},
                      {"viewBox", fmt::format("0 0 {} {}", width, height)},
                      {"role", "img"},
                      {"aria-labelledby", fmt::format("{0}-t {0}-d", texts.id)}});
    page.element("title", texts.title, {{"id", texts.id + "-t"}}).element("desc", texts.description, {{"id", texts.id + "-d"}});
}

void line(std::string_view look, double x1, double y1, double x2, double y2, HtmlWriter& page)
{
    page.leaf("line",
              {{"class", std::string(look)}, {"x1", number(x1)}, {"y1", number(y1)}, {"x2", number(x2)}, {"y2", number(y2)}});
}

void label(std::string_view anchor, double x, double y, std::string_view text, HtmlWriter& page)
{
    page.element("text", text, {{"class", "label"}, {"x", number(x)}, {"y", number(y)}, {"text-anchor", std::string(anchor)}});
}

/// 1234 as "1.2k", so that it fits above a bar.
std::string short_count(std::uint64_t count)
{
    constexpr std::uint64_t thousand = 1'000, million = 1'000'000;
    const auto value = static_cast<double>(count);
    if (count >= 10 * million)
        return fmt::format("{:.0f}M", value / million);
    if (count >= million)
        return fmt::format("{:.1f}M", value / million);
    if (count >= 10 * thousand)
        return fmt::format("{:.0f}k", value / thousand);
    return std::to_string(count);
}

double y_of(double mean) { return bottom - (bottom - top) * mean / 100; }

void draw_scale(HtmlWriter& page)
{
    constexpr int step = 25;
    for (int value = 0; value <= 100; value += step) {
        line("grid", left, y_of(value), right, y_of(value), page);
        label("end", left - 5, y_of(value) + 4, std::to_string(value), page);
    }
}

void draw_break(double x, std::string_view text, HtmlWriter& page)
{
    line("break", x, top - 6, x, bottom, page);
    const bool is_right = x > (left + right) / 2;
    label(is_right ? "end" : "start", is_right ? x - 4 : x + 4, top - 8, text, page);
}

}  // namespace

void append_bars(const ChartTexts& texts, std::span<const ChartBar> bars, HtmlWriter& page)
{
    std::uint64_t most = 1;
    for (const ChartBar& bar : bars)
        most = std::max(most, bar.count);
    open_chart(texts, page);
    const double step = width / static_cast<double>(std::max<std::size_t>(1, bars.size()));
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const double x = step * static_cast<double>(i),
                     tall = (bottom - top) * static_cast<double>(bars[i].count) / static_cast<double>(most);
        page.open("g").element("title", bars[i].tip);
        page.leaf("rect", {{"class", "bar"},
                           {"x", number(x + 2)},
                           {"y", number(bottom - tall)},
                           {"width", number(step - 4)},
                           {"height", number(tall)},
                           {"rx", "2"}});
        label("middle", x + step / 2, bottom - tall - 6, short_count(bars[i].count), page);
        label("middle", x + step / 2, bottom + 18, bars[i].label, page);
        page.close();
    }
    line("axis", 0, bottom, width, bottom, page);
    page.close();
}

void append_trend(const ChartTexts& texts, std::span<const TrendPoint> points, HtmlWriter& page)
{
    constexpr std::size_t most_labels = 5;
    constexpr double half_label = 30;
    open_chart(texts, page);
    draw_scale(page);
    const double step = (right - left) / static_cast<double>(std::max<std::size_t>(1, points.size()));
    const auto x_of = [&](std::size_t i) { return left + step * (static_cast<double>(i) + 0.5); };
    const std::size_t labelled = (points.size() + most_labels - 1) / most_labels;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const TrendPoint& point = points[i];
        if (not point.break_before.empty())
            draw_break(x_of(i) - step / 2, point.break_before, page);
        if (i > 0 and point.is_next and point.break_before.empty())
            line("path", x_of(i - 1), y_of(points[i - 1].mean), x_of(i), y_of(point.mean), page);
        page.open("g").element("title", point.tip);
        if (point.interval)
            line("whisker", x_of(i), y_of(point.interval->low), x_of(i), y_of(point.interval->high), page);
        page.leaf("circle", {{"class", "dot"}, {"cx", number(x_of(i))}, {"cy", number(y_of(point.mean))}, {"r", "4"}}).close();
        if (i % labelled == 0)
            label("middle", std::clamp(x_of(i), half_label, width - half_label), bottom + 18, point.label, page);
    }
    page.close();
}

void append_share_bar(double share, HtmlWriter& page)
{
    page.open("svg", {{"class", "cell"},
                      {"viewBox", "0 0 100 10"},
                      {"preserveAspectRatio", "none"},
                      {"aria-hidden", "true"},
                      {"focusable", "false"}});
    page.leaf("rect", {{"class", "track"}, {"width", "100"}, {"height", "10"}})
        .leaf("rect", {{"class", "bar"}, {"width", number(share * 100)}, {"height", "10"}})
        .close();
}

void append_range(double mean, std::optional<Interval> interval, HtmlWriter& page)
{
    page.open("svg", {{"class", "cell"},
                      {"viewBox", "0 0 100 10"},
                      {"preserveAspectRatio", "none"},
                      {"aria-hidden", "true"},
                      {"focusable", "false"}});
    page.leaf("rect", {{"class", "track"}, {"y", "4"}, {"width", "100"}, {"height", "2"}});
    if (interval)
        page.leaf("rect", {{"class", "spread"},
                           {"x", number(interval->low)},
                           {"y", "2"},
                           {"width", number(interval->high - interval->low)},
                           {"height", "6"}});
    page.leaf("rect", {{"class", "mark"}, {"x", number(std::clamp(mean - 0.6, 0.0, 98.8))}, {"width", "1.2"}, {"height", "10"}})
        .close();
}

}  // namespace amends
