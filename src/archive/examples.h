// The words of examples, kept beside unfinished results: records need hold none, and a scan that goes on shows the same ones.
#pragma once

#include <fstream>
#include <string>

namespace amends {

/// `words` as an example shows them: what is longer than 200 bytes is cut between characters.
[[nodiscard]] std::string as_example(std::string words);

/// Examples in the order in which they are needed. Those of a run that was broken off come back first; those that are new are to be written behind them.
class Examples {
public:
    /// No run was broken off.
    Examples() = default;
    /// Examples follow in `remembered`, a line each.
    explicit Examples(std::ifstream remembered) : m_remembered(std::move(remembered)) {}

    [[nodiscard]] std::string next(std::string words);
    /// What was new since this was last asked, as lines.
    [[nodiscard]] std::string take_new();

private:
    std::ifstream m_remembered;
    std::string m_new;
};

}  // namespace amends
