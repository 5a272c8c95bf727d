// Turns a letter into the same letter with slots: finds what is missing, where it belongs, and the words that keep its place open.
#include "commands/suggest.h"

#include <algorithm>
#include <variant>

#include <fmt/format.h>

#include "commands/letter_bytes.h"
#include "commands/report_file.h"
#include "input/formats.h"
#include "input/gzip.h"
#include "input/html/html.h"
#include "judgement/slot_places.h"
#include "render/cells.h"

namespace amends {
namespace {

/// Whether what a template gives is HTML: by its name, or by tags that stand nowhere else.
bool gives_html(const std::string& path, std::string_view bytes)
{
    const auto holds = [&](std::string_view tag) { return bytes.find(tag) != bytes.npos; };
    return path.find(".htm") != std::string::npos or is_html(bytes.substr(0, head_bytes)) or holds("</p>") or holds("</td>") or holds("<br");
}

/// Why slots can not be put into an input, and what to do; empty where they can.
std::string refusal(const std::string& path, std::string_view bytes, const InputOptions& options)
{
    const std::string_view head = bytes.substr(0, head_bytes);
    if (is_gzip(head))
        return "it is packed; unpack it first";
    std::string_view format = reader_of(path, head, options).name;
    if (format == "template" and gives_html(path, bytes))
        format = "html";
    if (format == "text" or format == "markdown" or format == "template")
        return {};
    return fmt::format("slots are put into plain text, Markdown and templates of both, and this is {}; save the text of the letter as a .txt file", format);
}

/// The words that keep the place of an element open, in the language of the letter.
std::string_view slot_words(Element element, Language language, const RuleSet& rules)
{
    const image::ElementPage& page = rules.header().elements[static_cast<std::size_t>(element)];
    const std::size_t index = language == Language::mixed ? 0 : static_cast<std::size_t>(language);  // image::Texts has the order of Language
    const std::string_view words = rules.text(page.slot[index]);
    return words.empty() ? rules.text(page.rewrite[index]) : words;
}

/// Puts the slots of a letter into its bytes.
class Filling {
public:
    Filling(LetterBytes& bytes, const RuleSet& rules) : m_bytes(bytes), m_rules(rules) {}

    /// Elements whose slot is there already are asked for already.
    void fill(const LetterPart& part)
    {
        std::vector<Element> open;
        for (const ElementVerdict& element : part.verdict.elements) {
            if (not is_asked_for(element.element, part.verdict))
                continue;
            ++m_missing;
            if (not m_bytes.holds(slot_words(element.element, part.verdict.language, m_rules)))
                open.push_back(element.element);
        }
        const std::string_view between = part.verdict.language == Language::en or part.verdict.language == Language::mixed ? " " : "";
        for (const SlotPlace& place : slot_places(part.letter, part.verdict, open))
            put(place, part.verdict.language, between);
    }

    [[nodiscard]] std::size_t missing() const { return m_missing; }
    [[nodiscard]] std::size_t put() const { return m_put; }

private:
    [[nodiscard]] static bool is_asked_for(Element element, const Verdict& verdict)
    {
        const std::string rule = "missing/" + std::string(name_of(element_names, element));
        return std::any_of(verdict.findings.begin(), verdict.findings.end(), [&](const Finding& finding) { return finding.rule == rule and not finding.span; });
    }

    void put(const SlotPlace& place, Language language, std::string_view between)
    {
        std::string words;
        for (const Element element : place.elements) {
            words.append(words.empty() ? "" : between).append(slot_words(element, language, m_rules));
            ++m_put;
        }
        m_bytes.put(place, words, between);
    }

    LetterBytes& m_bytes;
    const RuleSet& m_rules;
    std::size_t m_missing = 0, m_put = 0;
};

/// Nothing is left of a file that could not be written.
Trouble write_whole(const std::string& path, std::string_view text)
{
    ReportFile file;
    if (const Trouble trouble = file.open(path))
        return trouble;
    file.write(text);
    return file.finish();
}

/// Why a letter comes out as it went in; empty where it does not.
std::string_view reason_to_leave(const std::vector<LetterPart>& parts, const Filling& filling)
{
    if (parts.front().verdict.fragment)
        return "a part of a letter, in which nothing is missing, and so printed as it is";
    if (not parts.front().verdict.score)
        return "not an apology letter, and so printed as it is; --kind apology has it taken for one";
    if (filling.missing() == 0)
        return "nothing is missing, and so it is printed as it is";
    return filling.put() == 0 ? "every slot is there already, and so it is printed as it is" : "";
}

}  // namespace

Outcome suggest(const SuggestOptions& options, const Sinks& sinks)
{
    OneLetterReader reader(options.letters, sinks.err);
    auto file = reader.read_file(options.path, [&](std::string_view bytes, const InputOptions& input) { return refusal(options.path, bytes, input); });
    auto decoded = file ? decode(file->bytes, file->judge->settings.input.encoding) : DecodeError{};
    if (not std::holds_alternative<Decoded>(decoded))  // told by whoever read it
        return {.has_errors = true};
    const std::vector<LetterPart> parts = file->judge->linter.parts(file->source);
    const bool is_markdown = reader_of(options.path, std::string_view(file->bytes).substr(0, head_bytes), file->judge->settings.input).name != "text";
    LetterBytes bytes(std::move(file->bytes), std::get<Decoded>(std::move(decoded)), is_markdown);
    Filling filling(bytes, file->judge->rules);
    for (const LetterPart& part : parts)
        filling.fill(part);
    const std::optional<std::string> written = bytes.written();
    if (not written) {
        sinks.err(fmt::format("amends: {}: its encoding has no characters for the slots; convert it to UTF-8.\n", drawn_path(options.path)));
        return {.has_errors = true};
    }
    if (const std::string_view reason = reason_to_leave(parts, filling); not reason.empty())
        sinks.err(fmt::format("amends: {}: {}.\n", drawn_path(options.path), reason));
    if (not options.output) {
        sinks.out(*written);
        return {};
    }
    const Trouble trouble = write_whole(*options.output, *written);
    if (trouble)
        sinks.err(fmt::format("amends: --output-file {}: {}\n", drawn_path(*options.output), *trouble));
    return {.has_errors = trouble.has_value()};
}

}  // namespace amends
