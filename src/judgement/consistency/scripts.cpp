// Turns characters of the other Chinese script in a letter into a hint that names them.
#include "judgement/consistency/consistency.h"
#include "judgement/consistency/own_text.h"
#include "text/simplified.h"
#include "text/utf8.h"

namespace amends {
namespace {

/// Forms that Traditional Chinese writes too, though they are folded from another: in other words, in names, or as variants.
constexpr HanSet in_both(u"帐个会来对当团宝学适据愿挂担启异弃");

/// The kinds of characters that tell one script from the other.
enum class Script : std::uint8_t { none, traditional, simplified };

// Of a character that may tell.
Script script_of(char16_t unit, char32_t written)
{
    return in_both.holds(written) ? Script::none : written == unit ? Script::simplified : Script::traditional;
}

/// The characters of one script, each once, as they come.
struct Found {
    std::u32string characters;
    std::uint32_t first = 0;

    void add(char32_t character, std::uint32_t at)
    {
        if (characters.empty())
            first = at;
        if (characters.find(character) == characters.npos)
            characters += character;
    }

    void add(const Found& later)
    {
        for (const char32_t character : later.characters)
            add(character, later.first);
    }
};

/// What a paragraph holds of the script of its letter, and of the other.
struct Share {
    std::size_t own = 0, other = 0;
    Found found;  ///< of the other
};

Share share_of(const Letter& letter, const Paragraph& paragraph, Script own)
{
    Share share;
    for (std::uint32_t at = paragraph.span.start; at < paragraph.span.end; ++at) {
        const char16_t unit = letter.folded.units[at];
        if (not simplified_only.holds(unit))
            continue;
        const char32_t written = code_point_at(letter.source->text, letter.folded.origin[at]).value;
        const Script script = script_of(unit, written);
        if (script == Script::none or is_in_quotation(letter, at))
            continue;
        ++(script == own ? share.own : share.other);
        if (script != own)
            share.found.add(written, at);
    }
    return share;
}

std::string listed(const std::u32string& characters)
{
    constexpr std::size_t most = 6;
    std::string list;
    for (const char32_t character : std::u32string_view(characters).substr(0, most))
        append_utf8(character, list);
    return characters.size() > most ? list + "…" : list;
}

}  // namespace

void check_scripts(const Letter& letter, std::vector<Check>& into)
{
    constexpr std::size_t least = 3;  // fewer may be a name, or a slip of a single key
    if (letter.strays < least or (letter.language != Language::zh_hant and letter.language != Language::zh_hans))
        return;
    const Script own = letter.language == Language::zh_hant ? Script::traditional : Script::simplified;
    Found found;
    for (const Paragraph& paragraph : letter.paragraphs) {
        if (paragraph.block != BlockKind::body)
            continue;
        // A paragraph that has as much of the other script is a version, not a slip.
        if (const Share share = share_of(letter, paragraph, own); share.own > 2 * share.other)
            found.add(share.found);
    }
    if (found.characters.size() >= least)
        into.push_back({own == Script::traditional ? "advice/simplified-within" : "advice/traditional-within", UnitSpan{found.first, found.first + 1},
                        {{"characters", listed(found.characters)}}});
}

}  // namespace amends
