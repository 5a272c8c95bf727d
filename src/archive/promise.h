// What letters promise for a certain time, so that somebody can see to it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "input/source.h"
#include "judgement/verdict.h"

namespace amends {

struct Promise {
    std::uint32_t line = 1;
    std::string who;      ///< the person named in the sentence, or "we"; empty where nobody is
    std::string what;     ///< the sentence
    std::string by_when;  ///< as written: "by Friday", "7月15日前"
};

/// The sentences of a letter that hold its times, in their order.
[[nodiscard]] std::vector<Promise> promises_in(const Source& source, const Verdict& verdict);

}  // namespace amends
