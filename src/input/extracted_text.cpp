// Turns text taken out of a marked-up text into a source that leads back to the bytes of the file.
#include "input/extracted_text.h"

#include <fmt/format.h>

#include "input/offset_chain.h"
#include "input/plain_text.h"
#include "input/slots.h"
#include "input/template/template_text.h"
#include "text/line_index.h"

namespace amends {

void hand_on(std::string path, Decoded marked_up, MappedText text, bool is_template, const Receiver& into, const std::vector<Tag>& steering)
{
    if (is_blank(text.text()))
        return into.note(fmt::format("{}: empty, nothing to read", path));
    Source source;
    text.move_into(source);
    const auto size = static_cast<std::uint32_t>(source.text.size());
    source.path = std::move(path);
    source.original_offsets = offsets_of(marked_up);
    source.offsets = chained(source.offsets, size, source.original_offsets);
    source.original = std::move(marked_up.text);
    source.is_template = is_template;
    source.regions = with_slots(source.text, source.regions, is_template);
    if (not steering.empty())
        set_branches(source, steering);
    else if (is_template)
        set_branches(source);
    into.source(std::move(source));
}

void tell_unended(const std::string& path, const Decoded& marked_up, std::uint32_t at, const Receiver& into)
{
    const auto place = LineIndex(marked_up.text).place(at);
    into.error({path, place.line, place.column, "not read from here on: a comment, tag or script begins that nothing ends; write its end, or &lt; for a mere <"});
}

}  // namespace amends
