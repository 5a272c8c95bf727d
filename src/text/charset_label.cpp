// Turns the label of an encoding, as mails and files carry it, into the name of the encoding that is really used under it: the larger one
// that holds the characters which the labelled one lacks.
#include "text/charset_label.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace amends {
namespace {

struct Meaning {
    std::string_view label;  ///< small letters and digits only
    std::string_view name;
};

constexpr auto meanings = std::to_array<Meaning>({
    {"utf8", "UTF-8"},
    {"unicode11utf8", "UTF-8"},
    {"cp65001", "UTF-8"},
    {"ascii", "UTF-8"},
    {"usascii", "UTF-8"},
    {"ansix341968", "UTF-8"},
    {"gb2312", "GB18030"},
    {"gb231280", "GB18030"},
    {"euccn", "GB18030"},
    {"gbk", "GB18030"},
    {"xgbk", "GB18030"},
    {"gb18030", "GB18030"},
    {"cp936", "GB18030"},
    {"ms936", "GB18030"},
    {"windows936", "GB18030"},
    {"chinese", "GB18030"},
    {"csgb2312", "GB18030"},
    {"big5", "Big5-HKSCS"},
    {"big5hkscs", "Big5-HKSCS"},
    {"big5eten", "Big5-HKSCS"},
    {"big5tw", "Big5-HKSCS"},
    {"cnbig5", "Big5-HKSCS"},
    {"xxbig5", "Big5-HKSCS"},
    {"csbig5", "Big5-HKSCS"},
    {"cp950", "Big5-HKSCS"},
    {"ms950", "Big5-HKSCS"},
    {"windows950", "Big5-HKSCS"},
    {"latin1", "windows-1252"},
    {"iso88591", "windows-1252"},
    {"l1", "windows-1252"},
    {"cp1252", "windows-1252"},
    {"windows1252", "windows-1252"},
    {"xansi", "windows-1252"},
    {"utf16le", "UTF-16LE"},
    {"utf16be", "UTF-16BE"},
    {"utf32le", "UTF-32LE"},
    {"utf32be", "UTF-32BE"},
    {"utf16", "UTF-16"},
    {"utf32", "UTF-32"},
    {"hz", "HZ"},
    {"hzgb2312", "HZ"},
});

constexpr std::size_t longest_label = 40;

}  // namespace

std::string meant_charset(std::string_view label)
{
    if (label.size() > longest_label)
        return {};
    std::string bare;
    for (const char byte : label) {
        if (std::isalnum(static_cast<unsigned char>(byte)) != 0)
            bare += static_cast<char>(std::tolower(static_cast<unsigned char>(byte)));
        else if (std::string_view("-_.: ").find(byte) == std::string_view::npos)
            return {};
    }
    const auto found =
        std::find_if(meanings.begin(), meanings.end(), [&](const Meaning& meaning) { return meaning.label == bare; });
    if (found != meanings.end())
        return std::string(found->name);
    return bare.empty() ? std::string() : std::string(label);
}

}  // namespace amends
