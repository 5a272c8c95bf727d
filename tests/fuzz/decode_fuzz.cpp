// Bytes become text in the encoding that their first line names, in the one detected, and in every one that matters, or an error in their midst.
#include <cstdint>
#include <string_view>

#include "holds.h"
#include "text/charset.h"
#include "text/encoding.h"

using namespace amends;

namespace {

void expect_result(const std::variant<Decoded, DecodeError>& result, std::size_t size)
{
    if (const auto* decoded = std::get_if<Decoded>(&result))
        return fuzz::expect_decoded(*decoded, size);
    const auto& error = std::get<DecodeError>(result);
    fuzz::expect(error.at <= size, "an error lies in the input");
    fuzz::expect(not error.message.empty() and not error.remedy.empty(), "an error says what is wrong and what to do");
}

void expect_in(std::string_view bytes, std::string_view charset)
{
    expect_result(decode_charset(bytes, charset), bytes.size());
    const auto lenient = decode_charset(bytes, charset, Undecodable::replaced);
    fuzz::expect(not charset_named(charset) or std::holds_alternative<Decoded>(lenient), "with U+FFFD everything can be read");
    expect_result(lenient, bytes.size());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    expect_result(decode(std::string(bytes)), size);
    if (const auto detected = detect_charset(bytes))
        expect_in(bytes, *detected);
    for (const auto* charset : {"UTF-8", "gb2312", "big5", "latin1", "utf-16", "utf-32le"})
        expect_in(bytes, charset);
    const std::size_t end = bytes.find('\n');
    if (end != std::string_view::npos)
        expect_in(bytes.substr(end + 1), bytes.substr(0, end));
    return 0;
}
