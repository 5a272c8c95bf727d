// Has one judge made from the options, and makes others like it when all are lent.
#include "abi/judge_pool.h"

#include <utility>

namespace amends {
namespace {

OptionsTexts texts_of(std::string_view engine_options, std::string_view letter_options)
{
    OptionsTexts texts;
    texts.add(engine_options, OptionsFor::engine);
    texts.add(letter_options, OptionsFor::letter);
    return texts;
}

}  // namespace

JudgePool::JudgePool(std::string_view engine_options, std::string_view letter_options)
    : m_texts(texts_of(engine_options, letter_options)), m_no_configurations({true, std::nullopt}, {}),
      m_judges(m_texts.values(), m_no_configurations, std::nullopt)
{
    m_model = m_judges.of({});
    refuse_mistakes(m_judges.take_errors());
    if (m_model == nullptr)
        throw OptionsMistake{"the options name rules that are not there\n"};
}

void JudgePool::lend(const std::function<void(LetterJudge&)>& use)
{
    std::unique_ptr<LetterJudge> judge = taken();
    if (judge == nullptr)
        judge = std::make_unique<LetterJudge>(m_model->settings, m_model->rules);
    use(*judge);
    const std::lock_guard lock(m_mutex);
    m_idle.push_back(std::move(judge));
}

/// An idle judge, or null.
std::unique_ptr<LetterJudge> JudgePool::taken()
{
    const std::lock_guard lock(m_mutex);
    if (m_idle.empty())
        return nullptr;
    std::unique_ptr<LetterJudge> judge = std::move(m_idle.back());
    m_idle.pop_back();
    return judge;
}

}  // namespace amends
