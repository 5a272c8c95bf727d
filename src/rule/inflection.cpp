// Turns the base form of an English word into its inflected forms: irregular verbs from a table, others by spelling.
#include "rule/inflection.h"

#include <algorithm>
#include <array>
#include <map>

namespace amends {
namespace {

// Base, then its irregular forms besides -s and -ing.
constexpr std::string_view irregular_verbs[] = {
    "be am is are was were been being", "become became", "begin began begun", "bite bit bitten", "blow blew blown",
    "break broke broken", "bring brought", "build built", "burn burnt burned", "buy bought", "catch caught",
    "choose chose chosen", "come came", "cost", "cut", "deal dealt", "do does did done", "draw drew drawn",
    "drive drove driven", "drop dropped", "eat ate eaten", "fall fell fallen", "feed fed", "feel felt", "fight fought",
    "find found", "fit fitted", "fly flew flown", "forget forgot forgotten", "forgive forgave forgiven",
    "freeze froze frozen", "get got gotten", "give gave given", "go goes went gone", "grow grew grown", "hang hung",
    "have has had", "hear heard", "hide hid hidden", "hit", "hold held", "hurt", "keep kept", "know knew known",
    "lay laid", "lead led", "learn learnt learned", "leave left", "lend lent", "let", "lie lied lay lain", "light lit",
    "lose lost", "make made", "mean meant", "meet met", "mislead misled", "mistake mistook mistaken",
    "misunderstand misunderstood", "overcharge overcharged", "overlook overlooked", "pay paid", "put", "quit",
    "read", "refund refunded", "repay repaid", "reset", "ride rode ridden", "ring rang rung", "rise rose risen",
    "run ran", "say said", "see saw seen", "sell sold", "send sent", "resend resent", "set", "shake shook shaken",
    "show showed shown", "shut", "sink sank sunk", "sit sat", "sleep slept", "slip slipped", "speak spoke spoken",
    "spend spent", "split", "spoil spoilt spoiled", "stand stood", "steal stole stolen", "stick stuck", "stop stopped",
    "strike struck", "strive strove striven", "swap swapped", "take took taken", "teach taught", "tear tore torn",
    "tell told", "think thought", "throw threw thrown", "undergo underwent undergone", "understand understood",
    "undo undid undone", "upset", "wake woke woken", "wear wore worn", "win won", "withdraw withdrew withdrawn",
    "write wrote written", "rewrite rewrote rewritten", "rebuild rebuilt", "redo redid redone", "ship shipped",
    "oversleep overslept", "overrun overran", "mishear misheard", "undercook undercooked", "rethink rethought",
    "remake remade", "foresee foresaw foreseen", "reset", "beg begged", "plan planned", "scan scanned",
    "admit admitted", "commit committed", "omit omitted", "occur occurred", "refer referred", "transfer transferred",
    "regret regretted", "prefer preferred", "forbid forbade forbidden", "man", "woman women", "child children",
};

constexpr bool is_vowel(char c)
{
    return c == 'a' or c == 'e' or c == 'i' or c == 'o' or c == 'u';
}

bool ends_with_any(std::string_view word, std::initializer_list<std::string_view> endings)
{
    return std::any_of(endings.begin(), endings.end(), [&](std::string_view end) { return word.ends_with(end); });
}

// The final consonant of a stressed short syllable is doubled: ship, shipped. Only one-syllable words are taken to be stressed.
bool doubles(std::string_view word)
{
    if (word.size() < 3)
        return false;
    const auto vowels = std::count_if(word.begin(), word.end(), is_vowel);
    const char last = word.back();
    return vowels == 1 and is_vowel(word[word.size() - 2]) and not is_vowel(last)
           and last != 'w' and last != 'x' and last != 'y';
}

bool may_double(std::string_view word)
{
    return doubles(word) or (word.size() > 4 and word.ends_with("el"))
           or ends_with_any(word, {"fer", "cur", "mit", "gret", "bel"});
}

std::string third_person(std::string_view word)
{
    const std::string base{word};
    if (ends_with_any(word, {"s", "x", "z", "ch", "sh", "o"}))
        return base + "es";
    if (word.ends_with('y') and word.size() > 1 and not is_vowel(word[word.size() - 2]))
        return base.substr(0, base.size() - 1) + "ies";
    return base + "s";
}

std::vector<std::string> with_ending(std::string_view word, std::string_view ending)
{
    const std::string base{word};
    if (word.ends_with("ie") and ending == "ing")
        return {base.substr(0, base.size() - 2) + "ying"};
    if (word.ends_with('e') and not word.ends_with("ee"))
        return {base.substr(0, base.size() - 1) + std::string{ending}};
    if (word.ends_with('y') and ending == "ed" and word.size() > 1 and not is_vowel(word[word.size() - 2]))
        return {base.substr(0, base.size() - 1) + "ied"};
    std::vector<std::string> forms;
    if (may_double(word))
        forms.push_back(base + base.back() + std::string{ending});
    if (not doubles(word))
        forms.push_back(base + std::string{ending});
    return forms;
}

std::vector<std::string> split_words(std::string_view line)
{
    std::vector<std::string> words;
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t end = std::min(line.find(' ', at), line.size());
        words.emplace_back(line.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

const std::vector<std::string>* irregular_forms(std::string_view base)
{
    static const auto table = [] {
        std::map<std::string, std::vector<std::string>, std::less<>> verbs;
        for (const std::string_view line : irregular_verbs) {
            std::vector<std::string> forms = split_words(line);
            std::string verb = forms.front();
            verbs.emplace(std::move(verb), std::move(forms));
        }
        return verbs;
    }();
    const auto found = table.find(base);
    return found == table.end() ? nullptr : &found->second;
}

}  // namespace

std::vector<std::string> inflections(std::string_view base)
{
    std::vector<std::string> forms{std::string{base}};
    const auto add = [&](const std::string& form) {
        if (std::find(forms.begin(), forms.end(), form) == forms.end())
            forms.push_back(form);
    };
    add(third_person(base));
    for (const std::string& form : with_ending(base, "ing"))
        add(form);
    if (const auto* irregular = irregular_forms(base)) {
        for (const std::string& form : *irregular)
            add(form);
    } else {
        for (const std::string& form : with_ending(base, "ed"))
            add(form);
    }
    return forms;
}

}  // namespace amends
