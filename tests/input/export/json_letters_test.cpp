// Records that are read by whoever judges their letters.
#include "input/export/json_letters.h"

#include <doctest/doctest.h>

#include "input/byte_stream.h"
#include "input/export/jsonl.h"

using namespace amends;

namespace {

struct Received {
    std::vector<RecordLine> lines;
    Inputs inputs;
    std::vector<bool> held;  ///< by line: whether it held a letter or an error
};

/// Hands the lines of `bytes` on as they are and reads each by itself, the last first.
Received read_backwards(const std::string& bytes)
{
    Received received;
    const InputOptions options;
    Receiver into{[&](Source source) { received.inputs.sources.push_back(std::move(source)); },
                  [&](InputError error) { received.inputs.errors.push_back(std::move(error)); },
                  [&](std::string note) { received.inputs.notes.push_back(std::move(note)); },
                  [&](RecordLine line) { received.lines.push_back(std::move(line)); }};
    read_jsonl("tickets.jsonl", with_head(bytes, [](std::span<char>) { return std::size_t{0}; }), options, into);
    JsonLetters letters;
    for (auto line = received.lines.rbegin(); line != received.lines.rend(); ++line)
        received.held.push_back(letters.read(std::move(*line), options, into));
    return received;
}

}  // namespace

TEST_CASE("a record says the same in whatever order records are read")
{
    const Received received = read_backwards("{\"text\":\"One.\"}\n\n{\"id\":\"b\",\"text\":\"對不起。\"}\n{}\n{\"text\":\"\"}\n");
    CHECK(received.held == std::vector{false, true, true, true});
    REQUIRE(received.inputs.sources.size() == 2);
    const Source& later = received.inputs.sources[0];
    CHECK(later.path == "tickets.jsonl");
    CHECK(later.text == "對不起。");
    CHECK(later.id == "b");
    CHECK(later.index == 1);
    CHECK(later.first_line == 3);
    CHECK(received.inputs.sources[1].index == 0);
    REQUIRE(received.inputs.errors.size() == 1);
    CHECK(received.inputs.errors[0].line == 4);
    CHECK(received.inputs.notes.empty());
}
