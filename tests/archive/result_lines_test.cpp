// Files of results, some of them broken.
#include "archive/result_lines.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <vector>

#include <unistd.h>

using namespace amends;

namespace {

/// A file that goes with the test.
class ResultsOnDisk {
public:
    explicit ResultsOnDisk(const std::string& bytes) { std::ofstream(m_path, std::ios::binary) << bytes; }
    ~ResultsOnDisk() { std::filesystem::remove(m_path); }
    ResultsOnDisk(const ResultsOnDisk&) = delete;
    ResultsOnDisk& operator=(const ResultsOnDisk&) = delete;

    [[nodiscard]] std::string path() const { return m_path.string(); }

private:
    std::filesystem::path m_path = std::filesystem::temp_directory_path() / ("amends-results-" + std::to_string(::getpid()) + ".jsonl");
};

struct Read {
    std::vector<ResultRecord> records;
    std::vector<InputError> errors;
};

Read read(const std::string& path, std::size_t longest = longest_result)
{
    Read all;
    read_results(
        path, [&](ResultRecord record) { all.records.push_back(std::move(record)); }, [&](InputError error) { all.errors.push_back(std::move(error)); }, longest);
    return all;
}

std::string line(const std::string& path)
{
    std::string written;
    append_line(UnreadRecord{path, {}, {}, "not read"}, WithText::no, written);
    return written;
}

}  // namespace

TEST_CASE("a line that is too long for a record is told with its place, and those behind it are read")
{
    const ResultsOnDisk file(line("a.txt") + line(std::string(5000, 'b')) + line("c.txt"));
    const Read all = read(file.path(), 1000);
    REQUIRE(all.records.size() == 2);
    CHECK(std::get<UnreadRecord>(all.records[1]).path == "c.txt");
    REQUIRE(all.errors.size() == 1);
    CHECK(all.errors[0].line == 2);
    CHECK(all.errors[0].message == "this line is none of the results of a scan: it is longer than 1000 bytes; write the results again with amends scan -o");
    CHECK(read(file.path()).errors.empty());
}

TEST_CASE("a last line without its end is read, and one that was cut off is told")
{
    const std::string whole = line("a.txt") + line("b.txt");
    CHECK(read(ResultsOnDisk(whole.substr(0, whole.size() - 1)).path()).records.size() == 2);
    const Read torn = read(ResultsOnDisk(whole.substr(0, whole.size() - 9)).path());
    CHECK(torn.records.size() == 1);
    REQUIRE(torn.errors.size() == 1);
    CHECK(torn.errors[0].line == 2);
}

TEST_CASE("results with the line ends of Windows are read")
{
    std::string both = line("a.txt") + line("b.txt");
    for (auto at = both.find('\n'); at != std::string::npos; at = both.find('\n', at + 2))
        both.replace(at, 1, "\r\n");
    const Read all = read(ResultsOnDisk(both).path());
    CHECK(all.records.size() == 2);
    CHECK(all.errors.empty());
}

TEST_CASE("a file that is none of results is not read on")
{
    std::string letter;
    for (int i = 0; i < 100; ++i)
        letter += "We are sorry.\n";
    const Read all = read(ResultsOnDisk(letter).path());
    CHECK(all.records.empty());
    CHECK(all.errors.size() == 2);
    CHECK(all.errors.back().message.starts_with("not read on"));
}

TEST_CASE("a file or folder that cannot be read is told with the way out")
{
    for (const std::string path : {"/no/results.jsonl", "/tmp"}) {
        const Read all = read(path);
        REQUIRE(all.errors.size() == 1);
        CHECK(all.errors[0].message.ends_with("name a file that amends scan -o has written"));
    }
    const Read broken = read("/proc/self/mem");  // can be opened, and not be read
    REQUIRE(broken.errors.size() == 1);
    CHECK(broken.errors[0].message.starts_with("not read on: "));
}
