// Hands pieces from the thread that reads to a parallel pipeline whose ends keep their order.
#include "archive/pipeline.h"

#include <atomic>
#include <exception>
#include <optional>
#include <thread>

#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/parallel_pipeline.h>

#include "archive/bounded_queue.h"

namespace amends {
namespace {

namespace tbb = oneapi::tbb;

/// Pieces under way for each thread: enough that one large letter holds nobody up for long.
constexpr int pieces_each = 4;

bool take_alone(const Stages& stages, Piece& piece)
{
    stages.judge(piece);
    stages.arrange(piece);
    stages.write_down(piece);
    return stages.deliver(piece);
}

/// The first thing that went wrong in any thread. A stage that threw through the pipeline would make it lose the pieces under way.
class FirstFault {
public:
    /// Does `work`, unless something went wrong before; whether all is well.
    template <class Work>
    bool guard(Work work)
    {
        if (m_is_set)
            return false;
        try {
            work();
        } catch (...) {
            if (not m_is_taken.exchange(true)) {
                m_fault = std::current_exception();
                m_is_set = true;  // once the fault is there, for the others to read
            }
        }
        return not m_is_set;
    }

    void rethrow() const
    {
        if (m_is_set)
            std::rethrow_exception(m_fault);
    }

private:
    std::atomic<bool> m_is_taken = false, m_is_set = false;
    std::exception_ptr m_fault;
};

/// The reader's thread with the queue between it and the others.
class Reading {
public:
    Reading(const Stages& stages, std::size_t capacity) : m_stages(stages), m_queue(capacity)
    {
        m_thread = std::thread([this] { run(); });
    }
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;
    ~Reading()
    {
        stop();
        m_thread.join();
    }

    /// The next piece; null at the end, and once no more is wanted.
    [[nodiscard]] PiecePtr next() { return m_queue.take().value_or(nullptr); }

    /// No more is wanted.
    void stop() { m_queue.drop(); }
    /// What went wrong in reading; what was read before it comes out all the same.
    void rethrow() const { m_fault.rethrow(); }

private:
    void run()
    {
        m_fault.guard([&] { m_stages.read([&](PiecePtr piece) { return m_queue.put(std::move(piece)); }); });
        m_queue.close();
    }

    const Stages& m_stages;
    BoundedQueue<PiecePtr> m_queue;
    FirstFault m_fault;
    std::thread m_thread;
};

void run_parallel(const Stages& stages, int jobs)
{
    const tbb::global_control threads(tbb::global_control::max_allowed_parallelism, static_cast<std::size_t>(jobs));
    FirstFault fault;
    Reading reading(stages, pieces_each);
    const auto next = [&](tbb::flow_control& control) {
        PiecePtr piece = reading.next();
        if (piece == nullptr)
            control.stop();
        return piece;
    };
    const auto with = [&](const std::function<void(Piece&)>& stage) {
        return [&](PiecePtr piece) {
            if (not fault.guard([&] { stage(*piece); }))
                reading.stop();
            return piece;
        };
    };
    std::atomic<bool> wants_more = true;
    const auto deliver = [&](const PiecePtr& piece) {
        const bool is_well = fault.guard([&] { wants_more = wants_more and stages.deliver(*piece); });
        if (not is_well or not wants_more)
            reading.stop();
    };
    using tbb::filter_mode;
    tbb::parallel_pipeline(static_cast<std::size_t>(jobs) * pieces_each,
                           tbb::make_filter<void, PiecePtr>(filter_mode::serial_in_order, next)
                               & tbb::make_filter<PiecePtr, PiecePtr>(filter_mode::parallel, with(stages.judge))
                               & tbb::make_filter<PiecePtr, PiecePtr>(filter_mode::serial_in_order, with(stages.arrange))
                               & tbb::make_filter<PiecePtr, PiecePtr>(filter_mode::parallel, with(stages.write_down))
                               & tbb::make_filter<PiecePtr, void>(filter_mode::serial_in_order, deliver));
    fault.rethrow();
    reading.rethrow();
}

}  // namespace

void run_pipeline(const Stages& stages, int jobs)
{
    if (jobs > 1)
        return run_parallel(stages, jobs);
    stages.read([&](const PiecePtr& piece) { return take_alone(stages, *piece); });
}

}  // namespace amends
