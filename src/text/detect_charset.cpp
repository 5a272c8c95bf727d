// Turns bytes into the encoding they are most likely in: UTF-8 if they are that, else the encoding of Chinese in which they hold the characters
// that every letter needs, else windows-1252 if they are Latin words in it.
#include <algorithm>
#include <array>
#include <cctype>
#include <string>

#include <unicode/ucnv.h>

#include "text/charset.h"
#include "text/converter.h"
#include "text/utf8.h"

namespace amends {
namespace {

/// The Han characters that come most often in letters of either script, in order: three of four characters of a letter are among them, but
/// hardly one of thirty where Chinese is read in the wrong encoding.
constexpr std::u16string_view everyday
    = u"一七三上下不业两並个中为主么之也了事二于五人什今从他以们件价任会位住体作你來供便係保信修個們候做停元先入內全兩公六关其再写出分到前办加务動務包区十午单卡原去及反发取受口另只可台号司各合同名后向启告员周"
      u"和咗品員唔商問啟單四回因園在地報士处复外多大天太头女好如子学安完定实客家寄寫对将將對小少就工己已师带師帳常年店度开张当录影很後得從心您情想意感應成我或戶户房所手才打把报抱拜按换排接提換收改放敬数整數料"
      u"新方於日旨早时明星昨是時晚更會月有服期未本机来果查核检業楼機櫃次款歉此每水沒没法流消温点為热無照现班現理生用由电留當發的直看真着知確祝票禮程第等管箱系約結給統經線线经给老者能自至致若處號行表装補裡要覆"
      u"見親解訂話該認說課調請諒講謝讓话该说请调谢責貴費資货费起跟路車轉辦过运还这进退送這通週進過道還邊那部都里重量金錯钱错長长門開間閣關门问间電面题體麼點";
static_assert(std::is_sorted(everyday.begin(), everyday.end()));

/// More bytes than this say nothing new.
constexpr std::size_t enough = std::size_t{1} << 18;

/// What tells whether bytes are a text of Chinese in the encoding in which they were read.
struct Count {
    std::size_t everyday = 0;  ///< Han characters that come often
    std::size_t other = 0;     ///< those that do not, and characters that no letter holds
    std::size_t signs = 0;     ///< punctuation and full-width forms

    [[nodiscard]] std::size_t per_mille() const { return everyday * 1000 / std::max<std::size_t>(everyday + other, 1); }
    [[nodiscard]] bool is_chinese() const { return per_mille() >= 125; }
    /// Plain words between the punctuation of a Chinese keyboard.
    [[nodiscard]] bool is_punctuated() const { return everyday + other == 0 and signs > 0; }
    /// As is_chinese, but not by the chance that two accented letters look like a Han character.
    [[nodiscard]] bool is_surely_chinese() const { return everyday >= 3 and per_mille() >= 333; }
};

bool is_sign(char16_t unit)
{
    return (unit >= 0x2010 and unit <= 0x203B) or (unit >= 0x3000 and unit <= 0x301F) or unit >= 0xFF00 or unit == 0xB7 or unit == 0x20AC or unit == 0xA3;
}

void count_unit(char16_t unit, Count& count)
{
    if (unit < 0x80)
        return;
    if (is_sign(unit))
        ++count.signs;
    else if (std::binary_search(everyday.begin(), everyday.end(), unit))
        ++count.everyday;
    else
        ++count.other;
}

/// What the bytes hold, read in an encoding, or nothing if some bytes have no reading.
std::optional<Count> count_in(const std::string& charset, std::string_view bytes)
{
    UConverter* converter = converter_for(charset);
    if (converter == nullptr)
        return std::nullopt;
    Count count;
    std::array<char16_t, 2048> units;
    const char* read = bytes.data();
    UErrorCode status = U_ZERO_ERROR;
    ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    do {
        status = U_ZERO_ERROR;
        char16_t* written = units.data();
        ucnv_toUnicode(converter, &written, units.data() + units.size(), &read, bytes.data() + bytes.size(), nullptr, false, &status);
        std::for_each(units.data(), written, [&](char16_t unit) { count_unit(unit, count); });
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    return U_FAILURE(status) ? std::nullopt : std::optional(count);
}

/// The encoding of Chinese in which `is_likely` and most everyday characters are found.
template <class IsLikely>
std::optional<std::string_view> chinese_charset(std::string_view bytes, IsLikely is_likely)
{
    std::optional<std::string_view> best;
    std::size_t most = 0;
    for (const std::string_view candidate : {"GB18030", "Big5-HKSCS"}) {
        const auto count = count_in(std::string(candidate), bytes);
        if (not count or not is_likely(*count) or (best and count->per_mille() <= most))
            continue;
        best = candidate;
        most = count->per_mille();
    }
    return best;
}

bool is_windows_1252_letter(unsigned char byte)
{
    return byte >= 0xC0 ? byte != 0xD7 and byte != 0xF7 : std::string_view("\x8A\x8C\x8E\x9A\x9C\x9E\x9F").find(static_cast<char>(byte)) != std::string_view::npos;
}

bool is_windows_1252_sign(unsigned char byte)
{
    return std::string_view("\x80\x82\x84\x85\x91\x92\x93\x94\x95\x96\x97\x99\xA0\xA1\xA3\xA7\xA9\xAB\xAE\xB0\xB4\xB7\xBB\xBF").find(static_cast<char>(byte)) != std::string_view::npos;
}

/// Whether what is beyond ASCII is UTF-8 at least as often as not: such a text is damaged and no other.
bool is_rather_utf8(std::string_view bytes)
{
    std::size_t good = 0, bad = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        if (static_cast<unsigned char>(bytes[at]) < 0x80) {
            ++at;
            continue;
        }
        const std::size_t size = utf8_size(bytes[at]);
        const bool is_good = size > 1 and at + size <= bytes.size() and not first_invalid_utf8(bytes.substr(at, size));
        ++(is_good ? good : bad);
        at += is_good ? size : 1;
    }
    return good >= bad;
}

/// Whether the bytes read as words of a Western language: most letters are plain ones, and what is beyond ASCII are letters and the signs of
/// typesetters.
bool is_western(std::string_view bytes)
{
    std::size_t plain = 0, accented = 0;
    for (const char each : bytes) {
        const auto byte = static_cast<unsigned char>(each);
        if (byte < 0x80)
            plain += std::isalpha(byte) != 0 ? 1 : 0;
        else if (is_windows_1252_letter(byte))
            ++accented;
        else if (not is_windows_1252_sign(byte))
            return false;
    }
    return accented * 3 <= plain and not is_rather_utf8(bytes);
}

/// The start of the character that is cut off at the end of UTF-8, or the size.
std::size_t whole_characters(std::string_view bytes)
{
    for (std::size_t back = 1; back <= std::min<std::size_t>(3, bytes.size()); ++back) {
        const char lead = bytes[bytes.size() - back];
        if (is_continuation_byte(lead))
            continue;
        const auto byte = static_cast<unsigned char>(lead);
        return byte >= 0xC2 and byte <= 0xF4 and utf8_size(lead) > back ? bytes.size() - back : bytes.size();
    }
    return bytes.size();
}

bool is_utf8(std::string_view bytes)
{
    const auto bad = first_invalid_utf8(bytes);
    if (not bad)
        return true;
    const auto whole = bytes.substr(0, whole_characters(bytes));
    const auto is_beyond_ascii = [](char byte) { return static_cast<unsigned char>(byte) >= 0x80; };
    return *bad == whole.size() and std::any_of(whole.begin(), whole.end(), is_beyond_ascii);
}

}  // namespace

std::optional<std::string_view> detect_charset(std::string_view bytes)
{
    if (is_utf8(bytes))
        return "UTF-8";
    bytes = bytes.substr(0, enough);
    if (is_western(bytes)) {
        const auto surely = chinese_charset(bytes, [](const Count& count) { return count.is_surely_chinese(); });
        return surely ? surely : "windows-1252";
    }
    const auto chinese_marks = count_in("GB18030", bytes);
    if (chinese_marks and chinese_marks->is_punctuated())
        return "GB18030";
    return chinese_charset(bytes, [](const Count& count) { return count.is_chinese() or count.is_punctuated(); });
}

}  // namespace amends
