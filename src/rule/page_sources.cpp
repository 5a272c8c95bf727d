// Brings the pages of several sources together: the pages that another rule set was made of, those of folders, and additions.
#include "rule/page_sources.h"

#include <algorithm>

#include <fmt/format.h>

#include "rule/page_folder.h"

namespace amends {
namespace {

namespace fs = std::filesystem;

/// The pages that a rule set was compiled from: it keeps each as it was written.
std::deque<MarkdownPage> pages_of(const RuleSet& rules, std::vector<PageError>& errors)
{
    std::deque<MarkdownPage> pages;
    for (const image::Page& page : rules.pages()) {
        const std::string id{rules.text(page.path)};
        pages.push_back(parse_page(fmt::format("rules/{}.md", id), id, std::string{rules.text(page.markdown)}, errors));
    }
    return pages;
}

Measured records_of(const RuleSet& rules)
{
    Measured measured;
    for (const image::Rule& rule : rules.rules()) {
        if (rule.record.spoken() > 0)
            measured.emplace(rules.text(rule.id), rule.record);
    }
    return measured;
}

bool keeps_records(const RuleSet& rules)
{
    const auto all = rules.rules();
    return std::any_of(all.begin(), all.end(), image::has_record);
}

void take(std::deque<MarkdownPage> pages, const std::optional<Measured>& measured, GatheredPages& into)
{
    for (MarkdownPage& page : pages) {
        std::erase_if(into.pages, [&](const MarkdownPage& earlier) { return earlier.id == page.id; });
        into.own.erase(page.id);
        if (not measured)
            into.own.insert(page.id);
        into.pages.push_back(std::move(page));
    }
    for (const auto& [rule, record] : measured.value_or(Measured{}))
        into.measured.insert_or_assign(rule, record);
}

class Hash {
public:
    void mix(std::string_view text)
    {
        for (const char c : text)
            m_hash = (m_hash ^ static_cast<unsigned char>(c)) * 1099511628211u;
    }
    [[nodiscard]] std::string text() const { return fmt::format("{:016x}", m_hash); }

private:
    std::uint64_t m_hash = 14695981039346656037u;
};

std::string hash_of(const std::vector<WrittenLesson>& lessons)
{
    Hash hash;
    for (const WrittenLesson& lesson : lessons) {
        hash.mix(std::to_string(lesson.traits));
        hash.mix(lesson.sentence);
    }
    return hash.text();
}

/// What an addition adds, as bullets.
std::string bullets_of(const MarkdownPage& addition)
{
    std::string bullets;
    for (const Field& field : addition.fields) {
        for (const auto& [key, value] : field.entries)
            bullets += fmt::format("- {} {}: {}\n", field.key, key, value.text);
    }
    for (const Section& section : addition.sections) {
        for (const Part& part : section.parts) {
            if (const auto* bullet = std::get_if<PlacedText>(&part))
                bullets += fmt::format("- {}\n", bullet->text);
        }
    }
    return bullets;
}

}  // namespace

GatheredPages gather(const PageSources& sources, std::vector<PageError>& errors)
{
    GatheredPages gathered;
    if (sources.base != nullptr and sources.base->header().likeness.features.count > 0) {
        gathered.learned = sources.base;
        gathered.lessons_hash = sources.base->text(sources.base->header().likeness.hash);
    }
    if (sources.base != nullptr)
        take(pages_of(*sources.base, errors), keeps_records(*sources.base) ? std::optional(records_of(*sources.base)) : std::nullopt, gathered);
    for (const fs::path& folder : sources.folders) {
        std::deque<MarkdownPage> pages = read_pages(folder, errors);
        take(std::move(pages), read_measured(folder, errors), gathered);
        if (std::vector<WrittenLesson> lessons = read_lessons(folder, errors); not lessons.empty()) {
            gathered.lessons = std::move(lessons);
            gathered.lessons_hash = hash_of(gathered.lessons);
            gathered.learned = nullptr;
        }
    }
    const auto path_below = [](const MarkdownPage& page) { return fs::path(page.id + ".md"); };
    std::stable_sort(gathered.pages.begin(), gathered.pages.end(),
                     [&](const MarkdownPage& a, const MarkdownPage& b) { return path_below(a) < path_below(b); });
    std::erase_if(gathered.pages, [](const MarkdownPage& page) { return page.id == "words/variants"; });  // part of the fold table
    gathered.additions.assign(sources.additions.begin(), sources.additions.end());
    return gathered;
}

std::string markdown_of(const MarkdownPage& page, const GatheredPages& gathered)
{
    std::string added;
    for (const MarkdownPage& addition : gathered.additions) {
        if (addition.id == page.id)
            added += bullets_of(addition);
    }
    return added.empty() ? page.markdown : fmt::format("{}\n## Added\n{}", page.markdown, added);
}

std::string hash_of(const GatheredPages& gathered)
{
    Hash hash;
    for (const MarkdownPage& page : gathered.pages) {
        hash.mix(page.id);
        hash.mix(page.markdown);
    }
    hash.mix(gathered.lessons_hash);
    for (const MarkdownPage& addition : gathered.additions) {
        hash.mix(addition.id);
        hash.mix(bullets_of(addition));
    }
    return hash.text();
}

}  // namespace amends
