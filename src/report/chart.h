// Charts as inline SVG. Each that stands alone has a title and a description for whoever does not see it; those in cells repeat the figure beside them.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "archive/share.h"
#include "report/html_writer.h"

namespace amends {

struct ChartTexts {
    std::string id;  ///< of the page: letters and hyphens
    std::string title, description;
};

struct ChartBar {
    std::string label, tip;  ///< tip: shown to whoever points at the bar
    std::uint64_t count = 0;
};

/// Upright bars, each with its count above and its label below.
void append_bars(const ChartTexts& texts, std::span<const ChartBar> bars, HtmlWriter& page);

struct TrendPoint {
    std::string label, tip;
    double mean = 0;  ///< from 0 to 100
    std::optional<Interval> interval;
    bool is_next = false;      ///< comes right behind the point before, so that a line may join them
    std::string break_before;  ///< the label of a break line on its left; empty: none
};

/// Points on a scale from 0 to 100, from left to right.
void append_trend(const ChartTexts& texts, std::span<const TrendPoint> points, HtmlWriter& page);

/// A bar as long as `share` of its cell.
void append_share_bar(double share, HtmlWriter& page);

/// Where a mean from 0 to 100 stands and may stand.
void append_range(double mean, std::optional<Interval> interval, HtmlWriter& page);

}  // namespace amends
