// Finds the judges for the options of a letter, and has one of them answer.
#include "abi/engine.h"

#include "abi/amends.h"
#include "commands/letter_answer.h"
#include "text/utf8.h"

namespace amends {
namespace {

constexpr std::size_t most_bytes = std::size_t{64} << 20;
constexpr std::size_t most_pools = 64;

EngineAnswer refusal(int status, const AnswerError& error)
{
    EngineAnswer answer{status, {}};
    append_answer(error, {}, answer.json);
    return answer;
}

}  // namespace

Engine::Engine(std::string_view options) : m_options(options)
{
    static_cast<void>(pool_for({}));
}

EngineAnswer Engine::lint(std::string_view text, std::string_view options) const
{
    if (text.size() > most_bytes)
        return refusal(AMENDS_NOT_READ, {"too-long", "not read: it is larger than 64 MiB; hand over one letter at a time"});
    if (first_invalid_utf8(text))
        return refusal(AMENDS_NOT_READ, {"bad-utf8", "not read: it is not UTF-8; decode it first"});
    EngineAnswer answer;
    try {
        pool_for(std::string(options))->lend([&](LetterJudge& judge) {
            const bool is_judged = append_answer({std::string(text), "text", {}, {}, {}}, judge, {}, answer.json);
            answer.status = is_judged ? AMENDS_OK : AMENDS_NOT_READ;
        });
    } catch (const OptionsMistake& mistake) {
        return refusal(AMENDS_BAD_OPTIONS, {"bad-options", mistake.message});
    }
    return answer;
}

// Pools that are dropped live on while somebody uses them. They are made outside of the lock, as rules of a house take time to compile.
std::shared_ptr<JudgePool> Engine::pool_for(const std::string& options) const
{
    {
        const std::lock_guard lock(m_mutex);
        if (const auto known = m_pools.find(options); known != m_pools.end())
            return known->second;
    }
    auto made = std::make_shared<JudgePool>(m_options, options);
    const std::lock_guard lock(m_mutex);
    if (m_pools.size() >= most_pools)
        m_pools.clear();
    return m_pools.emplace(options, std::move(made)).first->second;
}

}  // namespace amends
