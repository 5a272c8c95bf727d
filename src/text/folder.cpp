// Turns valid UTF-8 into folded units with their origins: a table gives most characters their unit; white space, marks
// that join the character before them and characters of several units are handled apart.
#include "text/folder.h"

#include <stdexcept>

#include <unicode/normalizer2.h>

#include "text/classes.h"
#include "text/fold_table.h"
#include "text/utf8.h"

namespace amends {
namespace {

constexpr char32_t beyond_bmp = 0x10000;
constexpr char32_t astral_han = 0x20000;
/// More marks than any letter has on one base (UAX 15, stream-safe text); the rest are dropped, so that hostile text
/// cannot make the normaliser sort a long run.
constexpr std::size_t most_marks = 30;

bool swallows_space(char32_t character)
{
    if (character >= beyond_bmp)
        return character >= astral_han;
    const auto unit = static_cast<char16_t>(character);
    return unit_class(unit) == UnitClass::han or unit == u'。' or unit == u'、';
}

bool is_ascii_graphic(char byte) { return (byte > ' ') & (byte < '\x7F'); }

/// Whether all of the next bytes are of words, or single spaces before one; without branches, so that the machine looks at all at once. One more
/// byte follows them.
bool are_of_words(const char* bytes, std::size_t count)
{
    std::uint8_t are = 1;
    for (std::size_t i = 0; i < count; ++i)
        are &= static_cast<std::uint8_t>(is_ascii_graphic(bytes[i]) | ((bytes[i] == ' ') & is_ascii_graphic(bytes[i + 1])));
    return are != 0;
}

bool leads_three(char byte) { return (static_cast<unsigned char>(byte) & 0xF0) == 0xE0; }

/// The character of three bytes that begins at byte `at`.
char16_t three_bytes_at(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(text[at + i])); };
    return static_cast<char16_t>(byte(0) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F));
}

/// Where the ASCII words from `at` with the single spaces between them end.
std::size_t end_of_ascii(std::string_view text, std::size_t at)
{
    constexpr std::size_t step = 32;
    const auto is_ascii_ahead = [&] { return at + step < text.size() and static_cast<unsigned char>(text[at + step]) < 0x80; };  // not after a number in Chinese
    const std::size_t begin = at;
    if (at < text.size() and is_ascii_graphic(text[at]))
        while (is_ascii_ahead() and are_of_words(text.data() + at, step))
            at += step;
    while (at < text.size()) {
        if (is_ascii_graphic(text[at]))
            ++at;
        else if (text[at] == ' ' and at > begin and at + 1 < text.size() and is_ascii_graphic(text[at + 1]))
            at += 2;
        else
            break;
    }
    return at;
}

/// The last character of `units`, which are not empty.
char32_t last_character(std::u16string_view units)
{
    const char16_t last = units.back();
    if (units.size() < 2 or (last & 0xFC00) != 0xDC00)
        return last;
    return (static_cast<char32_t>(units[units.size() - 2]) << 10) + last - 0x35FDC00;
}

icu::UnicodeString casefolded(const icu::UnicodeString& text)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* const normalizer = icu::Normalizer2::getNFKCCasefoldInstance(status);
    if (U_FAILURE(status))
        throw std::runtime_error("ICU has no NFKC_Casefold data");
    icu::UnicodeString result = normalizer->normalize(text, status);
    return U_FAILURE(status) ? text : result;
}

}  // namespace

Folder::Folder(std::string_view text, std::uint32_t at, FoldedText& into)
    : m_text(text), m_at(at), m_into(into), m_size(into.units.size())
{
    if (m_size > 0 and into.units.back() == u' ')
        m_space = into.origin[--m_size];
    m_start = m_size;
    make_room(text.size());
}

void Folder::make_room(std::size_t left)
{
    constexpr std::size_t space_and_end = 2;
    const std::size_t needed = m_size + left + space_and_end;
    if (needed <= m_into.origin.size())
        return;
    m_into.units.resize(needed);
    m_into.origin.resize(needed);
    m_into.capital.resize(needed);
}

void Folder::run()
{
    for (std::size_t at = 0; at < m_text.size();) {
        if (const char16_t next = unit_at(at); m_space and not fold_mark::is_mark(next))
            settle_space(next);
        at = wide_run(ascii_run(at));
        if (at < m_text.size() and not is_ascii_graphic(m_text[at]))
            at = special(at);
    }
    if (m_space)
        settle_space(0);
    m_into.units.resize(m_size);
    m_into.capital.resize(m_size);
    m_into.origin.resize(m_size + 1);
    m_into.origin[m_size] = m_at + static_cast<std::uint32_t>(m_text.size());
}

/// The unit of the character at `at`, or a mark.
char16_t Folder::unit_at(std::size_t at) const
{
    const char32_t character = code_point_at(m_text, at).value;
    return character < beyond_bmp ? fold_units[character] : fold_mark::several;
}

/// Folds the ASCII words from `at` with the single spaces between them; returns where they end.
std::size_t Folder::ascii_run(std::size_t at)
{
    const std::size_t size = end_of_ascii(m_text, at) - at;
    if (size == 0)
        return at;
    const char* const bytes = m_text.data() + at;
    const std::uint32_t first = m_at + static_cast<std::uint32_t>(at);
    char16_t* const units = m_into.units.data() + m_size;
    std::uint32_t* const origin = m_into.origin.data() + m_size;
    std::uint8_t* const capital = m_into.capital.data() + m_size;
    // Each a loop of its own, without a table, so that the machine does many at once.
    for (std::size_t i = 0; i < size; ++i)
        capital[i] = 'A' <= bytes[i] and bytes[i] <= 'Z';
    for (std::size_t i = 0; i < size; ++i)
        units[i] = static_cast<unsigned char>(bytes[i] + ('a' - 'A') * capital[i] - ('`' - '\'') * (bytes[i] == '`'));
    for (std::uint32_t i = 0, end = static_cast<std::uint32_t>(size); i < end; ++i)
        origin[i] = first + i;
    m_size += size;
    return at + size;
}

/// Folds the characters of three bytes from `at`, as nearly all of Chinese are, that take only the table; returns where they end.
std::size_t Folder::wide_run(std::size_t at)
{
    const std::string_view text = m_text;
    char16_t* const units = m_into.units.data();
    std::uint32_t* const origin = m_into.origin.data();
    std::uint8_t* const capital = m_into.capital.data();
    const std::uint32_t first = m_at;
    std::size_t size = m_size;
    for (; at < text.size() and leads_three(text[at]); at += 3, ++size) {
        const char16_t character = three_bytes_at(text, at);
        const char16_t unit = fold_units[character];
        if (fold_mark::is_mark(unit))
            break;
        units[size] = unit;
        origin[size] = first + static_cast<std::uint32_t>(at);
        capital[size] = unit != character and is_capital(character);
    }
    m_size = size;
    return at;
}

/// Folds the one character at `at`, which the runs cannot or need not; returns where it ends.
std::size_t Folder::special(std::size_t at)
{
    const CodePoint character = code_point_at(m_text, at);
    const std::size_t next = at + character.size;
    if (character.value >= beyond_bmp) {
        emit_character(character.value, at, false);
        return next;
    }
    switch (fold_units[character.value]) {
    case fold_mark::dropped: break;
    case fold_mark::space:
        if (not m_space)
            m_space = m_at + static_cast<std::uint32_t>(at);
        break;
    case fold_mark::combining: return joined(at);
    default: emit_character(character.value, at, is_capital(character.value));
    }
    return next;
}

/// Folds the marks at `mark` together with the character right before them; returns where the marks end.
std::size_t Folder::joined(std::size_t mark)
{
    const std::size_t base = take_back_base(mark);
    std::size_t end = mark;
    std::size_t kept_end = mark;
    for (std::size_t marks = 0; end < m_text.size(); ++marks) {
        const CodePoint character = code_point_at(m_text, end);
        if (not is_combining(character.value))
            break;
        end += character.size;
        kept_end = marks < most_marks ? end : kept_end;
    }
    const std::string_view run = m_text.substr(base, kept_end - base);
    const auto joined_text = casefolded(icu::UnicodeString::fromUTF8(icu::StringPiece(run.data(), static_cast<int>(run.size()))));
    const bool capital = is_capital(code_point_at(m_text, base).value);
    make_room(m_text.size() - end + static_cast<std::size_t>(joined_text.length()));
    for (std::int32_t i = 0; i < joined_text.length(); i = joined_text.moveIndex32(i, 1))
        emit_character(static_cast<char32_t>(joined_text.char32At(i)), base, capital);
    return end;
}

/// Where the character that the marks at `mark` join begins, its units taken back; `mark` itself if there is none.
std::size_t Folder::take_back_base(std::size_t mark)
{
    if (m_size == m_start or m_space)
        return mark;
    const std::uint32_t origin = m_into.origin[m_size - 1];
    const std::size_t base = origin - m_at;
    if (base + code_point_at(m_text, base).size != mark)
        return mark;
    while (m_size > m_start and m_into.origin[m_size - 1] == origin)
        --m_size;
    return base;
}

/// Writes the folding of a character by the table; one that the table cannot fold alone stands for itself.
void Folder::emit_character(char32_t character, std::size_t at, bool capital)
{
    if (character < beyond_bmp and not fold_mark::is_mark(fold_units[character]))
        return emit({fold_units + character, 1}, at, capital);
    if (const SeveralUnits several = folds_to_several(character); several.known)
        return emit(several.units, at, capital);
    const auto value = static_cast<std::uint32_t>(character);
    const char16_t pair[] = {static_cast<char16_t>(value < beyond_bmp ? value : 0xD7C0 + (value >> 10)),
                             static_cast<char16_t>(0xDC00 | (value & 0x3FF))};
    emit({pair, value < beyond_bmp ? 1u : 2u}, at, capital);
}

void Folder::emit(std::u16string_view units, std::size_t at, bool capital)
{
    if (units.empty())
        return;
    make_room(m_text.size() - at + units.size());
    if (m_space)
        settle_space((units[0] & 0xFC00) == 0xD800 ? last_character(units.substr(0, 2)) : units[0]);
    for (const char16_t unit : units)
        push(unit, m_at + static_cast<std::uint32_t>(at), capital);
}

/// Writes the white space before `next` (0: the end of the text) as one space, unless either neighbour swallows it.
void Folder::settle_space(char32_t next)
{
    const std::uint32_t origin = *m_space;
    m_space.reset();
    if (m_size == 0 or m_into.units[m_size - 1] == u'\n' or swallows_space(next))
        return;
    if (not swallows_space(last_character({m_into.units.data(), m_size})))
        push(u' ', origin, false);
}

void Folder::push(char16_t unit, std::uint32_t origin, bool capital)
{
    m_into.units[m_size] = unit;
    m_into.origin[m_size] = origin;
    m_into.capital[m_size] = capital;
    ++m_size;
}

}  // namespace amends
