// Pieces through the pipeline: order, bounds, stopping, faults.
#include <doctest/doctest.h>

#include <atomic>
#include <stdexcept>
#include <string>

#include "archive/pipeline.h"

using namespace amends;

namespace {

/// Stages that number pieces and keep the numbers that come out.
struct Counting {
    int size = 1000;
    std::atomic<int> under_way = 0, most = 0;
    std::string arranged, delivered;
    int stop_at = -1;

    [[nodiscard]] Stages stages()
    {
        return {[this](const auto& hand_on) {
                    for (int i = 0; i < size; ++i) {
                        auto piece = std::make_shared<Piece>();
                        piece->bytes_read = static_cast<std::uint64_t>(i);
                        most = std::max(most.load(), ++under_way);
                        if (not hand_on(std::move(piece)))
                            return;
                    }
                },
                [](Piece&) {}, [this](Piece& piece) { arranged += std::to_string(piece.bytes_read) + " "; }, [](Piece& piece) { piece.lines = std::to_string(piece.bytes_read) + " "; },
                [this](const Piece& piece) {
                    --under_way;
                    delivered += piece.lines;
                    return stop_at < 0 or piece.bytes_read < static_cast<std::uint64_t>(stop_at);
                }};
    }
};

}  // namespace

TEST_CASE("pieces come out in the order in which they went in, few at a time, for any number of threads")
{
    std::string expected;
    for (int i = 0; i < 1000; ++i)
        expected += std::to_string(i) + " ";
    for (const int jobs : {1, 2, 7}) {
        Counting counting;
        run_pipeline(counting.stages(), jobs);
        CHECK(counting.delivered == expected);
        CHECK(counting.arranged == expected);
        CHECK(counting.most <= 4 * jobs + 8);
    }
}

TEST_CASE("nothing is delivered behind the piece after which no more is wanted")
{
    for (const int jobs : {1, 4}) {
        Counting counting;
        counting.size = 100'000;
        counting.stop_at = 3;
        run_pipeline(counting.stages(), jobs);
        CHECK(counting.delivered == "0 1 2 3 ");
    }
}

TEST_CASE("what a stage throws comes out, whichever it is")
{
    for (const int jobs : {1, 3}) {
        Counting counting;
        Stages stages = counting.stages();
        stages.judge = [](Piece& piece) {
            if (piece.bytes_read == 20)
                throw std::runtime_error("judge");
        };
        CHECK_THROWS_WITH(run_pipeline(stages, jobs), "judge");
        Counting other;
        stages = other.stages();
        const auto read = stages.read;
        stages.read = [&](const auto& hand_on) {
            read(hand_on);
            throw std::runtime_error("read");
        };
        CHECK_THROWS_WITH(run_pipeline(stages, jobs), "read");
        CHECK(other.delivered.ends_with(" 999 "));
    }
}
