// make_letters FORM …: writes letters to standard output or into a folder, the same bytes every time. One letter in ONE_IN is an apology. With "differ" no
// sentence comes twice; with "repeat" they come again, as in the mails of a house that writes from templates.
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "hostile.h"
#include "letters.h"
#include "mails.h"
#include "trigger_words.h"

namespace {

using namespace amends::bench;

constexpr std::uint32_t seed = 20250703;
constexpr const char* usage = "make_letters jsonl SCRIPT ONE_IN repeat|differ COUNT         records, a letter each; SCRIPT: zh-Hant, zh-Hans, en or mixed\n"
                              "make_letters text SCRIPT ONE_IN repeat|differ COUNT          the same letters behind one another\n"
                              "make_letters files SCRIPT ONE_IN repeat|differ COUNT FOLDER  a file each\n"
                              "make_letters mbox repeat|differ MEGABYTES                    mails\n"
                              "make_letters hostile no-ends|one-clause|anchors|dense SCRIPT MEGABYTES\n"
                              "make_letters words                                           those of English that rules start from\n";

const std::map<std::string_view, std::vector<Script>> scripts = {{"zh-Hant", {Script::traditional}},
                                                                 {"zh-Hans", {Script::simplified}},
                                                                 {"en", {Script::english}},
                                                                 {"mixed", {Script::traditional, Script::simplified, Script::english}}};

/// What was asked for makes no sense.
struct Misuse {};

std::size_t number(std::string_view written)
{
    std::size_t value = 0;
    if (std::from_chars(written.data(), written.data() + written.size(), value).ec != std::errc() or value == 0)
        throw Misuse{};
    return value;
}

const std::vector<Script>& scripts_of(std::string_view name)
{
    const auto found = scripts.find(name);
    return found == scripts.end() ? throw Misuse{} : found->second;
}

void write(std::string_view bytes)
{
    if (std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size())
        return;
    std::perror("make_letters: not written");
    std::exit(2);
}

/// Letters hold no bytes that JSON escapes but these.
std::string escaped(std::string_view text)
{
    std::string json;
    for (const char byte : text) {
        if (byte == '\n')
            json += "\\n";
        else if (byte == '"' or byte == '\\')
            json.append({'\\', byte});
        else
            json += byte;
    }
    return json;
}

std::string padded(std::size_t value, std::size_t width)
{
    const std::string digits = std::to_string(value);
    return std::string(width - std::min(width, digits.size()), '0') + digits;
}

/// A letter a record, with a date and one of forty writers.
std::string record(std::size_t at, std::string_view letter)
{
    return "{\"id\":\"" + padded(at, 7) + "\",\"date\":\"2026-" + padded(1 + at % 12, 2) + "-" + padded(1 + at % 28, 2) + "\",\"from\":\"writer" + std::to_string(at % 40)
           + "@shop.example\",\"text\":\"" + escaped(letter) + "\"}\n";
}

/// Hands on letters: `arguments` are SCRIPT ONE_IN repeat|differ COUNT. Those of several scripts come in turn.
template <class Take>
void each_letter(std::span<const std::string_view> arguments, Take take)
{
    if (arguments.size() < 4)
        throw Misuse{};
    std::vector<Letters> letters;
    for (const Script script : scripts_of(arguments[0]))
        letters.emplace_back(script, number(arguments[1]), seed, arguments[2] == "differ" ? Sentences::differ : Sentences::repeat);
    for (std::size_t at = 0; at < number(arguments[3]); ++at)
        take(at, letters[at % letters.size()].next());
}

void write_files(std::span<const std::string_view> arguments)
{
    if (arguments.size() != 5)
        throw Misuse{};
    constexpr std::size_t in_folder = 1000;
    const std::filesystem::path folder(arguments[4]);
    each_letter(arguments, [&](std::size_t at, const std::string& letter) {
        const auto inner = folder / padded(at / in_folder, 4);
        if (at % in_folder == 0)
            std::filesystem::create_directories(inner);
        std::ofstream(inner / (padded(at, 7) + ".txt"), std::ios::binary) << letter;
    });
}

void write_mbox(std::span<const std::string_view> arguments)
{
    if (arguments.size() != 2)
        throw Misuse{};
    Mails mails(arguments[0] == "differ" ? Sentences::differ : Sentences::repeat, seed);
    for (std::size_t size = 0; size < number(arguments[1]) * 1'000'000;) {
        const std::string mail = mails.next();
        write(mail);
        size += mail.size();
    }
}

void write_hostile(std::span<const std::string_view> arguments)
{
    if (arguments.size() != 3)
        throw Misuse{};
    const auto letter = hostile_letter(arguments[0], scripts_of(arguments[1]).front(), number(arguments[2]) * 1'000'000);
    write(letter ? *letter : throw Misuse{});
}

void run(std::string_view form, std::span<const std::string_view> arguments)
{
    if (form == "jsonl")
        each_letter(arguments, [](std::size_t at, const std::string& letter) { write(record(at, letter)); });
    else if (form == "text")
        each_letter(arguments, [](std::size_t, const std::string& letter) { write(letter); });
    else if (form == "files")
        write_files(arguments);
    else if (form == "mbox")
        write_mbox(arguments);
    else if (form == "hostile")
        write_hostile(arguments);
    else if (form == "words")
        write(english_trigger_words());
    else
        throw Misuse{};
}

}  // namespace

int main(int argc, char** argv)
{
    const std::vector<std::string_view> arguments(argv + 1, argv + argc);
    try {
        run(arguments.empty() ? "" : arguments.front(), std::span(arguments).subspan(arguments.empty() ? 0 : 1));
    } catch (const Misuse&) {
        std::fputs(usage, stderr);
        return 2;
    }
    if (std::fflush(stdout) != 0)
        return 2;
}
