// The sections of a page, each with a heading that the list of contents leads to.
#pragma once

#include <string>
#include <string_view>

#include "archive/words.h"
#include "render/words.h"
#include "report/figures.h"
#include "report/html_writer.h"
#include "report/page.h"
#include "report/rule_facts.h"
#include "report/words.h"

namespace amends {

/// What every section may draw on.
struct PageInput {
    const Figures& figures;
    const Figures* before;  ///< null where nothing is compared
    const RuleFacts& rules;
    std::string_view rules_hash;  ///< of those
    const PageSetting& setting;
    const PageWords& words;
    const ArchiveWords& archive;
    const Words& report;
};

void open_section(std::string_view id, std::string_view title, std::string_view note, HtmlWriter& page);

void append_key_figures(const PageInput& input, HtmlWriter& page);
void append_scores(const PageInput& input, HtmlWriter& page);
void append_comparison(const PageInput& input, HtmlWriter& page);
void append_months(const PageInput& input, HtmlWriter& page);
void append_elements(const PageInput& input, HtmlWriter& page);
void append_faults(const PageInput& input, HtmlWriter& page);
void append_sentences(const PageInput& input, HtmlWriter& page);
void append_sides(const PageInput& input, HtmlWriter& page);
void append_siblings(const PageInput& input, HtmlWriter& page);
void append_worst(const PageInput& input, HtmlWriter& page);

/// Whether a section has anything to show.
[[nodiscard]] bool has_sentences(const PageInput& input);
[[nodiscard]] bool has_siblings(const PageInput& input);

/// "letter.txt:4", or, where no line is known, "replies.csv #12"; what is 0 is left out.
[[nodiscard]] std::string place_name(std::string_view path, std::uint32_t index, std::uint32_t line);
/// The name of a scenario, in the words of the page.
[[nodiscard]] std::string_view scenario_name(const PageInput& input, Scenario scenario);

}  // namespace amends
