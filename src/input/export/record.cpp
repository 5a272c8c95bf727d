// Turns the field of a record that holds a letter into a source that leads back to the bytes of the file.
#include "input/export/record.h"

#include <numeric>
#include <utility>

#include "input/offset_chain.h"
#include "input/plain_text.h"
#include "input/slots.h"
#include "text/line_index.h"

namespace amends {
namespace {

/// Puts what the record knows of the place into a source whose offsets lead to the text of the record.
void place(Record record, Source& source)
{
    source.original = std::move(record.text);
    source.base = record.base;
    source.first_line = record.first_line;
    if (record.table.empty())
        return;
    source.original_offsets = record.offsets();
    source.offsets = chained(source.offsets, static_cast<std::uint32_t>(source.text.size()), source.original_offsets);
}

void set_apart(Source& source, bool is_html, const InputOptions& options)
{
    if (not is_html)
        return find_regions(source, options);
    source.regions = with_slots(source.text, source.regions);
    source.is_template = options.is_template;
}

void tell_unended(const std::string& path, const Record& record, std::uint32_t at, const Receiver& into)
{
    const auto place = LineIndex(record.text).place(at);
    into.error({path, record.first_line - 1 + place.line, place.column,
                "not read from here on: a comment, tag or script begins that nothing ends; write its end, or &lt; for a mere <"});
}

}  // namespace

Record::Record(InputLine line)
{
    if (not line.table.empty() or line.shift != 0) {
        append(line);
        return;
    }
    text = std::move(line.text);
    size = line.size;
    base = line.base;
    first_line = line.number;
}

void Record::append(const InputLine& line)
{
    if (text.empty() and table.empty()) {
        base = line.base;
        first_line = line.number;
    }
    const auto before = static_cast<std::uint32_t>(line.base - base);
    if (table.empty() and (not line.table.empty() or before + line.shift != text.size())) {
        table.resize(text.size());
        std::iota(table.begin(), table.end(), 0u);
    }
    const bool is_same = table.empty() and line.table.empty() and before + line.shift == text.size();
    for (std::uint32_t i = 0; not is_same and i < line.text.size(); ++i)
        table.push_back(before + (line.table.empty() ? i + line.shift : line.table[i]));
    text += line.text;
    size = before + line.size;
}

OffsetMap Record::offsets() const
{
    if (table.empty())
        return OffsetMap(0);
    auto whole = table;
    whole.push_back(size);
    return OffsetMap(std::move(whole));
}

void hand_on_letter(const std::string& path, std::uint32_t index, Record record, LetterField field, const InputOptions& options,
                    const Receiver& into)
{
    if (field.unended)
        tell_unended(path, record, *field.unended, into);
    Source source = std::move(field.letter);
    source.path = path;
    source.index = index;
    source.is_one_of_many = true;
    set_apart(source, field.is_html, options);
    place(std::move(record), source);
    source.id = std::move(field.id);
    source.date = std::move(field.date);
    source.from = std::move(field.from);
    source.macro = std::move(field.macro);
    source.answers = std::move(field.answers);
    into.source(std::move(source));
}

}  // namespace amends
