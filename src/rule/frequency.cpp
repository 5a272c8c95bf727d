// Looks up every stretch of a sample that may be a word: up to eight Han characters, up to four Latin words.
#include "rule/frequency.h"

#include "text/words.h"

namespace amends {
namespace {

constexpr std::size_t most_han = 8;
constexpr int most_latin = 4;

}  // namespace

Frequency::Frequency(const Dictionary& dictionary, std::u16string_view sample) : m_counts(dictionary.size(), unseen), m_size(sample.size())
{
    const auto count = [&](std::u16string_view text) {
        if (const auto word = dictionary.find(text))
            m_counts[*word] += 1;
    };
    for (std::uint32_t at = 0; at < sample.size(); ++at) {
        if (unit_class(sample[at]) == UnitClass::han) {
            for (std::size_t size = 1; size <= most_han and at + size <= sample.size() and unit_class(sample[at + size - 1]) == UnitClass::han; ++size)
                count(sample.substr(at, size));
        } else if (word_starts(sample, at)) {
            std::u16string words;
            std::uint32_t next = at;
            for (int i = 0; i < most_latin and word_starts(sample, next); ++i) {
                const std::uint32_t end = word_end(sample, next);
                words += words.empty() ? u"" : u" ";
                words += sample.substr(next, end - next);
                count(words);
                next = end < sample.size() and sample[end] == u' ' ? end + 1 : end;
            }
        }
    }
}

}  // namespace amends
