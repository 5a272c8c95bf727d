// Turns the text of a field into a letter, by way of what its reader sees where it is HTML.
#include "input/export/letter_field.h"

#include <utility>

#include "input/html/html.h"
#include "input/offset_chain.h"

namespace amends {

void LetterField::take_text(MappedText text)
{
    letter = {};
    text.move_into(letter);
    is_html = false;
    unended = {};
}

void LetterField::take_html(MappedText html)
{
    take_text(std::move(html));
    const Source field = std::exchange(letter, {});
    MappedText seen;
    is_html = true;
    unended = html_text(field.text, 0, seen);
    if (unended)
        unended = field.offsets.original(*unended);
    seen.move_into(letter);
    letter.offsets = chained(letter.offsets, static_cast<std::uint32_t>(letter.text.size()), field.offsets);
}

}  // namespace amends
