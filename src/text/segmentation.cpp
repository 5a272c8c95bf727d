// Turns the run of characters around a span into its word boundaries, as ICU's dictionary sees them. White space and
// punctuation part words, so the run tells as much as the sentence.
#include "text/segmentation.h"

#include <stdexcept>
#include <string>

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include "text/classes.h"

namespace amends {
namespace {

/// Of a run without punctuation longer than any clause, so much is read on either side of the span.
constexpr std::uint32_t most_context = 64;

std::unique_ptr<icu::BreakIterator> word_iterator()
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> iterator(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    if (U_FAILURE(status))
        throw std::runtime_error("ICU has no word breaks");
    return iterator;
}

bool is_in_run(std::u16string_view sentence, std::size_t at)
{
    if (at >= sentence.size())
        return false;
    const UnitClass kind = unit_class(sentence[at]);
    return kind == UnitClass::han or kind == UnitClass::letter or kind == UnitClass::digit;
}

}  // namespace

/// ICU's iterator with the run that it points into.
struct WordBreaker::Reading {
    std::unique_ptr<icu::BreakIterator> words = word_iterator();
    std::u16string run;

    void read(std::u16string_view next)
    {
        run = next;
        UErrorCode status = U_ZERO_ERROR;
        UText text = UTEXT_INITIALIZER;
        utext_openUChars(&text, run.data(), static_cast<std::int64_t>(run.size()), &status);
        words->setText(&text, status);
        utext_close(&text);
        if (U_FAILURE(status))
            throw std::runtime_error("ICU cannot read the sentence");
    }

    [[nodiscard]] bool is_boundary(std::uint32_t at) { return words->isBoundary(static_cast<std::int32_t>(at)); }
};

WordBreaker::WordBreaker() = default;
WordBreaker::~WordBreaker() = default;
WordBreaker::WordBreaker(WordBreaker&&) noexcept = default;
WordBreaker& WordBreaker::operator=(WordBreaker&&) noexcept = default;

bool WordBreaker::is_bounded(std::u16string_view sentence, std::uint32_t start, std::uint32_t end)
{
    if (not m_reading)
        m_reading = std::make_unique<Reading>();
    std::uint32_t from = start;
    while (from > 0 and start - from < most_context and is_in_run(sentence, from - 1))
        --from;
    std::uint32_t to = end;
    while (to - end < most_context and is_in_run(sentence, to))
        ++to;
    const std::u16string_view run = sentence.substr(from, to - from);
    if (m_reading->run != run)
        m_reading->read(run);
    return m_reading->is_boundary(start - from) and m_reading->is_boundary(end - from);
}

}  // namespace amends
