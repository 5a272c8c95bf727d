// make_jsonl SCRIPT ONE_IN COUNT [differ]: writes so many records with a letter each to standard output, the same bytes every time. One letter in
// ONE_IN is an apology. With "differ" no sentence comes twice; else they come again, as in the mails of a house that writes from templates.
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>
#include <string_view>

#include "letters.h"

namespace {

using namespace amends::bench;

const std::map<std::string_view, Script> scripts = {{"zh-Hant", Script::traditional}, {"zh-Hans", Script::simplified}, {"en", Script::english}};

/// Letters hold no bytes that JSON escapes but these.
std::string escaped(const std::string& text)
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

}  // namespace

int main(int argc, char** argv)
{
    constexpr std::uint32_t seed = 20250703;
    const auto script = argc > 3 ? scripts.find(argv[1]) : scripts.end();
    const long one_in = argc > 3 ? std::atol(argv[2]) : 0, count = argc > 3 ? std::atol(argv[3]) : 0;
    if (script == scripts.end() or one_in < 1 or count < 1) {
        std::fputs("make_jsonl: say which letters, and how many: make_jsonl zh-Hant|zh-Hans|en ONE_IN COUNT [differ] > letters.jsonl\n", stderr);
        return 2;
    }
    const Sentences sentences = argc > 4 and std::string_view(argv[4]) == "differ" ? Sentences::differ : Sentences::repeat;
    long number = 0;
    for (const std::string& text : letters(script->second, static_cast<std::size_t>(count), static_cast<std::size_t>(one_in), seed, sentences))
        std::printf("{\"id\":%ld,\"text\":\"%s\"}\n", ++number, escaped(text).c_str());
}
