// Judges for as many threads as ask at the same time, all with the same settings.
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <string_view>
#include <vector>

#include "abi/options_text.h"
#include "commands/judges.h"

namespace amends {

/// A judge remembers sentences and keeps its storage, so each is lent to one thread at a time and used again.
class JudgePool {
public:
    /// The options are those of the engine and of a letter. Throws OptionsMistake.
    JudgePool(std::string_view engine_options, std::string_view letter_options);

    /// Calls `use` with a judge that nobody else has. May be called by any thread.
    void lend(const std::function<void(LetterJudge&)>& use);

private:
    [[nodiscard]] std::unique_ptr<LetterJudge> taken();

    OptionsTexts m_texts;
    Configurations m_no_configurations;
    Judges m_judges;
    const LetterJudge* m_model = nullptr;  ///< of m_judges, never lent
    std::mutex m_mutex;
    std::vector<std::unique_ptr<LetterJudge>> m_idle;
};

}  // namespace amends
