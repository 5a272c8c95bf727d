// The score, drawn, and the steps it was made of.
#pragma once

#include <string>

#include "judgement/verdict.h"
#include "render/body.h"
#include "render/places.h"

namespace amends {

/// Appends the score with its bar and grade. The verdict has a score.
void draw_score(const Verdict& verdict, const Sheet& sheet, std::string& out);

/// Appends the ledger as a table whose points sum to the score.
void draw_ledger(const Verdict& verdict, const Places& places, const Sheet& sheet, std::string& out);

}  // namespace amends
