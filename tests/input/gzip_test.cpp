// What gzip packed is read as if it had not been packed, and told where it is not whole.
#include <doctest/doctest.h>

#include <algorithm>
#include <span>
#include <string>

#include <zlib.h>

#include "input/formats.h"
#include "input/gzip.h"
#include "input/source.h"

using namespace amends;

namespace {

std::string packed(const std::string& text)
{
    z_stream deflation{};
    REQUIRE(deflateInit2(&deflation, 6, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY) == Z_OK);
    std::string bytes(deflateBound(&deflation, text.size()) + 64, '\0');
    deflation.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
    deflation.avail_in = static_cast<uInt>(text.size());
    deflation.next_out = reinterpret_cast<Bytef*>(bytes.data());
    deflation.avail_out = static_cast<uInt>(bytes.size());
    REQUIRE(deflate(&deflation, Z_FINISH) == Z_STREAM_END);
    bytes.resize(deflation.total_out);
    deflateEnd(&deflation);
    return bytes;
}

/// Gives `bytes` in blocks of `block`.
ByteStream in_blocks(std::string bytes, std::size_t block)
{
    return [bytes = std::move(bytes), at = std::size_t{0}, block](std::span<char> into) mutable {
        const std::size_t count = std::min({into.size(), block, bytes.size() - at});
        bytes.copy(into.data(), count, at);
        at += count;
        return count;
    };
}

struct Read {
    std::string text, broke_off;
};

Read read(const std::string& bytes, std::size_t block = 1000, std::size_t room = 100)
{
    const ByteStream stream = unpacked(in_blocks(bytes, block));
    Read result;
    std::string buffer(room, '\0');
    try {
        for (std::size_t count = 1; count > 0;) {
            count = stream(buffer);
            result.text.append(buffer, 0, count);
        }
    } catch (const StreamError& error) {
        result.broke_off = error.message;
    }
    return result;
}

std::string long_text()
{
    std::string text;
    for (int i = 0; i < 20000; ++i)
        text += "We are sorry, letter " + std::to_string(i * 7919 % 20011) + ".\n";
    return text;
}

bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("a member is unpacked whatever the blocks it comes in")
{
    const std::string text = long_text(), bytes = packed(text);
    for (const std::size_t block : {1, 7, 1000, 1000000}) {
        const Read whole = read(bytes, block, 4096);
        CHECK(whole.text == text);
        CHECK(whole.broke_off.empty());
    }
    CHECK(read(packed("")).text.empty());
    CHECK(read(packed("")).broke_off.empty());
}

TEST_CASE("several members follow one another, with zeros between and behind")
{
    CHECK(read(packed("We are ") + packed("") + packed("sorry.")).text == "We are sorry.");
    const Read padded = read(packed("We are ") + std::string(3000, '\0') + packed("sorry.") + std::string(512, '\0'));
    CHECK(padded.text == "We are sorry.");
    CHECK(padded.broke_off.empty());
}

TEST_CASE("data that is cut off breaks off after what could be unpacked")
{
    const std::string text = long_text(), bytes = packed(text);
    const Read half = read(bytes.substr(0, bytes.size() / 2));
    CHECK(half.text.size() > text.size() / 4);
    CHECK(text.starts_with(half.text));
    CHECK(holds(half.broke_off, "cut off after " + std::to_string(half.text.size()) + " unpacked bytes"));
    CHECK(holds(read(bytes.substr(0, bytes.size() - 1)).broke_off, "cut off"));
    CHECK(holds(read(bytes.substr(0, 5)).broke_off, "cut off"));
    CHECK(read(bytes.substr(0, bytes.size() - 1)).text == text);
}

TEST_CASE("damaged data breaks off after what could be unpacked")
{
    const std::string text = long_text();
    std::string bytes = packed(text);
    for (std::size_t at = bytes.size() / 2; at < bytes.size() / 2 + 40; ++at)
        bytes[at] = '\xFF';
    const Read damaged = read(bytes);
    CHECK(damaged.text.size() > text.size() / 4);
    CHECK(holds(damaged.broke_off, "damaged after " + std::to_string(damaged.text.size())));
    std::string sum = packed("We are sorry.");
    sum[sum.size() - 6] = static_cast<char>(sum[sum.size() - 6] ^ 1);
    CHECK(read(sum).text == "We are sorry.");
    CHECK(holds(read(sum).broke_off, "damaged"));
}

TEST_CASE("bytes behind the last member are told")
{
    const Read more = read(packed("We are sorry.") + "and more");
    CHECK(more.text == "We are sorry.");
    CHECK(holds(more.broke_off, "followed by something else"));
}

TEST_CASE("the name of what is packed is the name without .gz")
{
    CHECK(unpacked_name("a/letters.mbox.gz") == "a/letters.mbox");
    CHECK(unpacked_name("letters.mbox") == "letters.mbox");
    CHECK(has_ending("reply.MD.GZ", format_of("reply.md", "", {})));
}

TEST_CASE("a packed letter is the letter, under the name of its file")
{
    const auto inputs = read_bytes("a.txt.gz", packed("\xEF\xBB\xBFWe are [Name]."), {});
    CHECK(inputs.errors.empty());
    REQUIRE(inputs.sources.size() == 1);
    CHECK(inputs.sources[0].path == "a.txt.gz");
    CHECK(inputs.sources[0].text == "We are [Name].");
    CHECK(inputs.sources[0].offsets.original(TextSpan{0, 2}) == Span{3, 5});
    CHECK(inputs.sources[0].regions.size() == 1);
    CHECK(read_bytes("-", packed("Sorry."), {}).sources.size() == 1);
}

TEST_CASE("half a letter is not judged: it is an error that says why")
{
    const std::string bytes = packed(long_text());
    const auto inputs = read_bytes("a.txt.gz", bytes.substr(0, bytes.size() - 9), {});
    CHECK(inputs.sources.empty());
    REQUIRE(inputs.errors.size() == 1);
    CHECK(inputs.errors[0].path == "a.txt.gz");
    CHECK(holds(inputs.errors[0].message, "cut off"));
}

TEST_CASE("a small file that unpacks to a mountain is an error")
{
    std::string member = packed(std::string(std::size_t{1} << 24, ' ')), bytes;
    for (int i = 0; i < 20; ++i)
        bytes += member;
    const auto inputs = read_bytes("bomb.txt.gz", bytes, {});
    CHECK(inputs.sources.empty());
    REQUIRE(inputs.errors.size() == 1);
    CHECK(holds(inputs.errors[0].message, "256 MiB"));
}
