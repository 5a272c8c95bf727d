// Turns a unit of folded text into its class: punctuation by name, the rest by its script and general category.
#include "tools/character_classes.h"

#include <string_view>

#include <unicode/uchar.h>
#include <unicode/uscript.h>

namespace amends {
namespace {

struct Named {
    std::u16string_view units;
    UnitClass kind;
};

constexpr Named named[] = {
    {u"'", UnitClass::apostrophe},   {u" ", UnitClass::space},     {u"\"-", UnitClass::quote},   {u",、", UnitClass::comma},
    {u";:—", UnitClass::clause_end}, {u"。!?….", UnitClass::stop}, {u"\n", UnitClass::line_end},
};

bool is_east_asian(UChar32 point)
{
    constexpr UScriptCode scripts[] = {USCRIPT_HAN, USCRIPT_HIRAGANA, USCRIPT_KATAKANA, USCRIPT_HANGUL, USCRIPT_BOPOMOFO};
    for (const UScriptCode script : scripts)
        if (uscript_hasScript(point, script))
            return true;
    return false;
}

UnitClass by_category(UChar32 point)
{
    const std::uint32_t category = U_GET_GC_MASK(point);
    if ((category & (U_GC_L_MASK | U_GC_NL_MASK)) != 0)
        return is_east_asian(point) ? UnitClass::han : UnitClass::letter;
    if ((category & (U_GC_MN_MASK | U_GC_MC_MASK | U_GC_ND_MASK)) != 0)
        return UnitClass::letter;
    return UnitClass::other;
}

}  // namespace

UnitClass class_of(char16_t unit)
{
    for (const Named& row : named)
        if (row.units.find(unit) != std::u16string_view::npos)
            return row.kind;
    if (u'0' <= unit and unit <= u'9')
        return UnitClass::digit;
    return U16_IS_SURROGATE(unit) ? UnitClass::other : by_category(unit);
}

}  // namespace amends
