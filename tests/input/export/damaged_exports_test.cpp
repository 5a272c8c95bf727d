// Exports and documents damaged at random are read or told of, and what is read leads back into the file.
#include <doctest/doctest.h>

#include <random>

#include "input/source.h"
#include "support/docx_file.h"
#include "text/utf8.h"

using namespace amends;
using namespace amends::test;

namespace {

constexpr int rounds = 1500;

/// Bytes with a few of them changed, taken out or doubled; the same in every run.
class Damage {
public:
    std::string of(std::string bytes)
    {
        for (std::size_t i = 1 + below(4); i > 0 and not bytes.empty(); --i) {
            const std::size_t at = below(bytes.size());
            switch (below(4)) {
            case 0: bytes[at] = signs[below(signs.size())]; break;
            case 1: bytes.erase(at, 1 + below(5)); break;
            case 2: bytes.insert(at, bytes.substr(at, 1 + below(20))); break;
            default: bytes[at] = static_cast<char>(m_random()); break;
            }
        }
        return bytes;
    }

private:
    std::size_t below(std::size_t end) { return m_random() % end; }

    static constexpr std::string_view signs = "\"\\,;\n\r{}[]:<>&/u\t0";
    std::mt19937 m_random{11};
};

void check_damaged(const std::string& path, const std::string& whole)
{
    Damage damage;
    for (int i = 0; i < rounds; ++i) {
        const std::string bytes = damage.of(whole);
        CAPTURE(bytes);
        const Inputs inputs = read_bytes(path, bytes, {});
        for (const Source& source : inputs.sources) {
            CHECK_FALSE(first_invalid_utf8(source.text));
            const Span all = source.offsets.original(TextSpan{0, static_cast<std::uint32_t>(source.text.size())});
            CHECK(source.base + all.end <= (path == "a.docx" ? source.original.size() : bytes.size()));
        }
        for (const InputError& error : inputs.errors)
            CHECK(error.message.starts_with("not read: "));
    }
}

}  // namespace

TEST_CASE("damaged JSON lines are read or told of")
{
    check_damaged("a.jsonl", "{\"id\": 1, \"text\": \"We are \\u6211 \\ud83d\\ude00 sorry.\\n\"}\n{\"body\": \"對不起\", \"x\": "
                             "[1, {\"y\": null}]}\n{\"text\": \"\\\\\"}");
}

TEST_CASE("damaged tables are read or told of")
{
    check_damaged("a.csv", "id;text;note\r\n1;\"We are\r\n\"\"sorry\"\".\";x\r\n2;對不起;\"y\"\r\n3;Sorry.;\r\n");
    check_damaged("a.csv", std::string("\xFF\xFEt\0e\0x\0t\0\t\0i\0d\0\n\0\"\0\x0A\x4E\"\0\"\0\"\0\t\0"
                                       "1\0\n\0",
                                       34));
}

TEST_CASE("damaged documents are read or told of")
{
    const std::string body =
        paragraph_of(run_of("Dear «Name»") + "<w:fldSimple w:instr=\"MERGEFIELD Name\">" + run_of("x") + "</w:fldSimple>")
        + paragraph_of(run_of("We are sorry."));
    check_damaged("a.docx", docx_of(body));
    Damage damage;
    for (int i = 0; i < rounds / 3; ++i)
        CHECK(read_bytes("a.docx", docx_of(damage.of(body)), {}).sources.size() <= 1);
}
