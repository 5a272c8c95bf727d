// Spells out forms of English words, and the shapes that "can" and "will" take before n't.
#include "rule/spelling.h"

#include <algorithm>

#include "rule/inflection.h"
#include "text/words.h"

namespace amends {
namespace {

bool is_latin(std::u16string_view literal)
{
    return is_word_unit(literal.front()) or literal.front() == u'\'';
}

}  // namespace

std::vector<std::u16string> spellings(const std::vector<PatternItem>& items)
{
    std::vector<std::u16string> results{u""};
    for (const PatternItem& item : items) {
        std::vector<std::u16string> forms;
        if (item.is_optional)
            return {};
        if (item.kind == PatternItem::Kind::literal)
            forms.push_back(item.literal);
        else if (item.kind == PatternItem::Kind::forms)
            for (const std::string& form : inflections(item.name))
                forms.emplace_back(form.begin(), form.end());
        else
            return {};
        if (items.size() > 1 and not is_latin(forms.front()))
            return {};
        std::vector<std::u16string> longer;
        for (const std::u16string& start : results)
            for (const std::u16string& form : forms)
                longer.push_back(start.empty() ? form : start + u' ' + form);
        results = std::move(longer);
    }
    // "can't" is ca|n't and "won't" wo|n't: the words take that shape before n't.
    for (std::size_t i = 0; i < results.size() and results.size() < 4096; ++i) {
        for (const auto& [word, before] : {std::pair{std::u16string_view{u"can"}, u"ca"}, std::pair{std::u16string_view{u"will"}, u"wo"}}) {
            const std::u16string& text = results[i];
            if (text == word or text.ends_with(u' ' + std::u16string{word}) or text.find(std::u16string{word} + u" n't") != std::u16string::npos) {
                std::u16string twin = text;
                twin.replace(twin.rfind(word), word.size(), before);
                if (std::find(results.begin(), results.end(), twin) == results.end())
                    results.push_back(std::move(twin));
            }
        }
    }
    return results;
}

}  // namespace amends
