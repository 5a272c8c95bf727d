// Rules and settings that any number of threads ask about letters.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

#include "abi/judge_pool.h"

namespace amends {

/// What an engine says of a letter.
struct EngineAnswer {
    int status = 0;  ///< of amends.h
    std::string json;
};

/// To those who ask it never changes: what it keeps for the next letter alters no answer.
class Engine {
public:
    /// Throws OptionsMistake.
    explicit Engine(std::string_view options);

    /// May be called by any thread. Throws nothing but what the standard library does.
    [[nodiscard]] EngineAnswer lint(std::string_view text, std::string_view options) const;

private:
    [[nodiscard]] std::shared_ptr<JudgePool> pool_for(const std::string& options) const;

    std::string m_options;
    mutable std::mutex m_mutex;
    mutable std::map<std::string, std::shared_ptr<JudgePool>> m_pools;  ///< by the options of letters
};

}  // namespace amends
