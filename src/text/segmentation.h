// Whether Han characters that stand side by side are a word there.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

namespace amends {

/// Word boundaries by ICU's dictionary: 对不起 is a word, but not inside 面对不起眼. The dictionary is loaded on first use and
/// kept. Not for use by two threads at once.
class WordBreaker {
public:
    WordBreaker();
    ~WordBreaker();
    WordBreaker(WordBreaker&&) noexcept;
    WordBreaker& operator=(WordBreaker&&) noexcept;

    /// Whether a word boundary stands at `start` and at `end` of the folded `sentence`, in units from its beginning. Costs
    /// the run without space or punctuation around them, and asking about the same run again costs little.
    [[nodiscard]] bool is_bounded(std::u16string_view sentence, std::uint32_t start, std::uint32_t end);

private:
    struct Reading;

    std::unique_ptr<Reading> m_reading;
};

}  // namespace amends
