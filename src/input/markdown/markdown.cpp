// Turns a file of Markdown into a source that holds its words.
#include "input/markdown/markdown.h"

#include "input/decoded_file.h"
#include "input/extracted_text.h"
#include "input/front.h"
#include "input/markdown/markdown_text.h"
#include "input/plain_text.h"

namespace amends {

void read_markdown(std::string path, std::string bytes, const InputOptions& options, const Receiver& into)
{
    auto decoded = decoded_file(path, std::move(bytes), options, into);
    if (not decoded)
        return;
    const std::string_view whole = decoded->text;
    const auto front = front_of(whole, true);
    MappedText text;
    TextFlow flow(text, 0);
    if (front.line > 0)
        flow.directive(whole.substr(0, front.line), 0);
    flow.end_lines(1);
    if (const auto unended = markdown_text(whole, front.matter, flow))
        tell_unended(path, *decoded, *unended, into);
    flow.finish();
    hand_on(std::move(path), std::move(*decoded), std::move(text), options.is_template or front.is_template, into);
}

}  // namespace amends
