// The bytes of a finding, cut from the file as it lies on disk and decoded, hold what the rule found: in any mix of scripts,
// encodings, line ends, wraps, marks that join and characters that nobody sees.
#include "lint.h"

#include <memory>
#include <optional>
#include <random>

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include "support/rule_sets.h"
#include "text/charset.h"
#include "text/encoding.h"
#include "text/fold.h"
#include "text/utf8.h"

using namespace amends;
using namespace amends::test;

namespace {

constexpr int cases = 600;

enum class Encoding { utf8, utf8_marked, utf16_little, utf16_big, utf32_little, gb18030, big5 };

/// The names under which the encodings are read and written where that takes a converter.
constexpr std::string_view converted(Encoding encoding)
{
    return encoding == Encoding::utf32_little ? "UTF-32LE" : encoding == Encoding::gb18030 ? "GB18030" : encoding == Encoding::big5 ? "Big5-HKSCS" : "";
}

/// The text in an encoding, or nothing where it has characters that the encoding lacks.
std::optional<std::string> converted_text(const std::string& text, Encoding encoding)
{
    std::string bytes(text.size() * 4 + 16, '\0');
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(std::string(converted(encoding)).c_str(), &status), ucnv_close);
    ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    const icu::UnicodeString units = icu::UnicodeString::fromUTF8(text);
    const auto size = ucnv_fromUChars(converter.get(), bytes.data(), static_cast<std::int32_t>(bytes.size()), units.getBuffer(), units.length(), &status);
    if (U_FAILURE(status))
        return std::nullopt;
    bytes.resize(static_cast<std::size_t>(size));
    return bytes;
}

void append_utf16(char32_t unit, bool is_big, std::string& into)
{
    const char low = static_cast<char>(unit & 0xFF), high = static_cast<char>(unit >> 8 & 0xFF);
    into += is_big ? high : low;
    into += is_big ? low : high;
}

std::string encoded(const std::string& text, Encoding encoding)
{
    if (not converted(encoding).empty())
        return (encoding == Encoding::utf32_little ? std::string("\xFF\xFE\0\0", 4) : "") + converted_text(text, encoding).value();
    if (encoding == Encoding::utf8)
        return text;
    if (encoding == Encoding::utf8_marked)
        return "\xEF\xBB\xBF" + text;
    const bool is_big = encoding == Encoding::utf16_big;
    std::string bytes;
    append_utf16(0xFEFF, is_big, bytes);
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint character = code_point_at(text, at);
        at += character.size;
        if (character.value < 0x10000) {
            append_utf16(character.value, is_big, bytes);
        } else {
            append_utf16(0xD800 + (character.value - 0x10000) / 0x400, is_big, bytes);
            append_utf16(0xDC00 + (character.value - 0x10000) % 0x400, is_big, bytes);
        }
    }
    return bytes;
}

/// The text of a stretch of a file, which begins and ends between characters.
std::string decoded(std::string bytes, Encoding encoding)
{
    if (not converted(encoding).empty())
        return std::get<Decoded>(decode_charset(bytes, converted(encoding))).text;
    if (encoding == Encoding::utf16_little)
        bytes = "\xFF\xFE" + bytes;
    if (encoding == Encoding::utf16_big)
        bytes = "\xFE\xFF" + bytes;
    auto text = decode(std::move(bytes));
    REQUIRE(std::holds_alternative<Decoded>(text));
    return std::get<Decoded>(text).text;
}

/// A letter with a planted phrase, as it lies on disk.
struct Planted {
    std::string bytes;
    std::u16string phrase;  ///< folded
    Encoding encoding = Encoding::utf8;
    bool is_wrapped = false;
};

/// Letters at random, the same ones in every run.
class Planter {
public:
    Planted next()
    {
        Planted planted;
        const std::string phrase = one_of(m_phrases);
        planted.phrase = folded(phrase);
        planted.encoding = static_cast<Encoding>(below(7));
        std::string text = "Dear Ms Hale,\n\n";
        text += filler() + (below(2) == 0 ? "\n\n" : " ") + filler() + dressed(phrase, planted.is_wrapped) + ending() + filler() + "\n\n" + filler() + "\n";
        text = below(2) == 0 ? text : with_crlf(text);
        if (not converted(planted.encoding).empty() and not converted_text(text, planted.encoding))
            planted.encoding = Encoding::gb18030;
        planted.bytes = encoded(text, planted.encoding);
        return planted;
    }

private:
    std::size_t below(std::size_t end) { return m_random() % end; }
    const std::string& one_of(const std::vector<std::string>& from) { return from[below(from.size())]; }

    /// Sentences that hold nothing to find.
    std::string filler()
    {
        std::string text;
        for (std::size_t i = 1 + below(4); i > 0; --i)
            text += one_of(m_fillers) + (below(4) == 0 ? one_of(m_joined) : "") + ending();
        return text;
    }
    std::string ending() { return one_of(m_endings); }

    /// The phrase with what folding takes away: invisible characters, odd spaces, perhaps a hard wrap.
    std::string dressed(const std::string& phrase, bool& is_wrapped)
    {
        std::string text;
        for (std::size_t at = 0; at < phrase.size();) {
            const std::uint32_t size = utf8_size(phrase[at]);
            const bool is_space = phrase[at] == ' ';
            if (at > 0 and (is_space or size > 1) and not is_wrapped and below(16) == 0) {
                text += "\n";
                is_wrapped = true;
            } else if (is_space) {
                text += one_of(m_spaces);
            }
            if (not is_space)
                text += phrase.substr(at, size);
            if (at > 0 and size > 1 and below(8) == 0)
                text += one_of(m_unseen);
            at += size;
        }
        return text;
    }
    static std::string with_crlf(const std::string& text)
    {
        std::string result;
        for (const char c : text)
            result += c == '\n' ? "\r\n" : std::string{c};
        return result;
    }

    const std::vector<std::string> m_phrases = {"我們深感抱歉", "我们深感抱歉", "We are so sorry", "ＷＥ　ＡＲＥ ＳＯ ＳＯＲＲＹ", "ｗｅ are so sorry"};
    const std::vector<std::string> m_fillers = {
        "包裹昨天早上到了高雄的門市", "The parcel went to the wrong street", "システムの更新が遅れました", "배송이 늦어졌습니다", "Le café de Zoë était fermé",
        "Cafe\xCC\x81 Zoe\xCC\x88 was closed", "𠮷野家的訂單在後台", "第１２３號訂單重複扣款", "Заказ был отправлен", "您等了很久", "ﬁrst ofﬁce closed early"};
    const std::vector<std::string> m_joined = {"😊", "👩‍👩‍👧", "e\xCC\x81\xCC\x82", "が", "か\xE3\x82\x99", "🇹🇼", "\xE2\x80\x8B", "㍿", "½", "が゙"};
    const std::vector<std::string> m_endings = {"。", "！", ". ", "? ", "。\n", ".\n", "，", ", ", "😔 "};
    const std::vector<std::string> m_spaces = {" ", "  ", "\xC2\xA0", "\xE3\x80\x80"};
    const std::vector<std::string> m_unseen = {"\xE2\x80\x8B", "\xEF\xBB\xBF", "\xE2\x80\x8D"};
    std::mt19937 m_random{7};
};

RuleSet sorry_rules()
{
    RuleFolder folder;
    with_elements(folder);
    folder.page("faults/grovelling/sorry", rule_page("where: [subject, greeting, body, closing]", "zh", "我们 深感 抱歉\nwe are so sorry"));
    return compiled(folder);
}

}  // namespace

TEST_CASE("the bytes of a finding hold the words that were found, whatever stands round them")
{
    const RuleSet rules = sorry_rules();
    LintOptions options;
    options.kind = Kind::apology;
    Linter linter{rules, options};
    Planter planter;
    int whole = 0, found_whole = 0, found_wrapped = 0;
    for (int i = 0; i < cases; ++i) {
        const Planted planted = planter.next();
        CAPTURE(i);
        CAPTURE(planted.bytes);
        InputOptions reading;
        if (planted.encoding == Encoding::gb18030 or planted.encoding == Encoding::big5)
            reading.encoding = converted(planted.encoding);
        const Inputs inputs = read_bytes("letter.txt", planted.bytes, reading);
        REQUIRE(inputs.sources.size() == 1);
        whole += planted.is_wrapped ? 0 : 1;
        for (const Finding& finding : linter.lint(inputs.sources.front()).findings) {
            if (not finding.span)
                continue;
            REQUIRE(finding.span->end <= planted.bytes.size());
            const std::string text = decoded(planted.bytes.substr(finding.span->start, finding.span->size()), planted.encoding);
            CAPTURE(text);
            CHECK(folded(text).find(planted.phrase) != std::u16string::npos);
            ++(planted.is_wrapped ? found_wrapped : found_whole);
        }
    }
    CHECK(found_whole == whole);
    CHECK(found_wrapped > 0);
}
