// Finds the characters that fold to several units, or lie beyond the BMP, in the rows that the build wrote.
#include "text/fold_table.h"

#include <algorithm>

namespace amends {

SeveralUnits folds_to_several(char32_t character)
{
    const SeveralRow* const end = several_rows + several_row_count;
    const SeveralRow* const row = std::lower_bound(several_rows, end, character,
                                                   [](const SeveralRow& each, char32_t value) { return each.character < value; });
    if (row == end or row->character != character)
        return {};
    return {true, {several_units + row->start, row->size}};
}

}  // namespace amends
