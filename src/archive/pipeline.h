// The line that pieces of an archive go through, on several cores, in order.
#pragma once

#include <functional>

#include "archive/piece.h"

namespace amends {

/// The stages. Reading is done by one thread; `judge` and `write_down` by several at once; `arrange` and `deliver` by one at a time, in the order of reading.
struct Stages {
    /// Hands pieces on, one after another, until the input ends or it is told false: nobody wants more.
    std::function<void(const std::function<bool(PiecePtr)>&)> read;
    std::function<void(Piece&)> judge, arrange, write_down;
    /// Whether more is wanted.
    std::function<bool(const Piece&)> deliver;
};

/// Runs the stages on `jobs` threads, and one that reads. Few pieces are under way at a time, however many there are. What a stage throws comes out here.
void run_pipeline(const Stages& stages, int jobs);

}  // namespace amends
