// Reads bytes as the XML of a Word document, without the archive round it that no chance would build.
#include <cstdint>
#include <string>
#include <variant>

#include "holds.h"
#include "input/docx/docx_archive.h"
#include "input/docx/docx_text.h"
#include "text/utf8.h"

using namespace amends;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto read = docx_text(std::string(reinterpret_cast<const char*>(data), size));
    if (const auto* error = std::get_if<DocxError>(&read)) {
        fuzz::expect(not error->message.empty(), "an error says what is wrong");
        return 0;
    }
    const auto& text = std::get<DocxText>(read);
    fuzz::expect(not first_invalid_utf8(text.lines), "the lines of a document are UTF-8");
    std::uint32_t end = 0;
    for (const Region& slot : text.slots) {
        fuzz::expect(slot.span.start >= end and slot.span.start <= slot.span.end, "slots are in order");
        end = slot.span.end;
    }
    fuzz::expect(end <= text.lines.size(), "slots lie in the text");
    return 0;
}
