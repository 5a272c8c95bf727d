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

    /// The next piece; null at the end, and once no more is wanted. A fault of the reader is thrown.
    [[nodiscard]] PiecePtr next()
    {
        if (std::optional<PiecePtr> piece = m_queue.take())
            return *std::move(piece);
        if (m_has_fault)
            std::rethrow_exception(m_fault);
        return nullptr;
    }

    /// No more is wanted.
    void stop() { m_queue.drop(); }

private:
    void run()
    {
        try {
            m_stages.read([&](PiecePtr piece) { return m_queue.put(std::move(piece)); });
        } catch (...) {
            m_fault = std::current_exception();
            m_has_fault = true;
        }
        m_queue.close();
    }

    const Stages& m_stages;
    BoundedQueue<PiecePtr> m_queue;
    std::exception_ptr m_fault;
    std::atomic<bool> m_has_fault = false;  ///< set once the fault is there, for the others to read
    std::thread m_thread;
};

void run_parallel(const Stages& stages, int jobs)
{
    const tbb::global_control threads(tbb::global_control::max_allowed_parallelism, static_cast<std::size_t>(jobs));
    Reading reading(stages, pieces_each);
    const auto next = [&](tbb::flow_control& control) {
        PiecePtr piece = reading.next();
        if (piece == nullptr)
            control.stop();
        return piece;
    };
    const auto with = [](const std::function<void(Piece&)>& stage) {
        return [&stage](PiecePtr piece) {
            stage(*piece);
            return piece;
        };
    };
    std::atomic<bool> wants_more = true;
    const auto deliver = [&](const PiecePtr& piece) {
        if (wants_more and not stages.deliver(*piece)) {
            wants_more = false;
            reading.stop();
        }
    };
    using tbb::filter_mode;
    tbb::parallel_pipeline(static_cast<std::size_t>(jobs) * pieces_each,
                           tbb::make_filter<void, PiecePtr>(filter_mode::serial_in_order, next)
                               & tbb::make_filter<PiecePtr, PiecePtr>(filter_mode::parallel, with(stages.judge))
                               & tbb::make_filter<PiecePtr, PiecePtr>(filter_mode::serial_in_order, with(stages.arrange))
                               & tbb::make_filter<PiecePtr, PiecePtr>(filter_mode::parallel, with(stages.write_down))
                               & tbb::make_filter<PiecePtr, void>(filter_mode::serial_in_order, deliver));
}

}  // namespace

void run_pipeline(const Stages& stages, int jobs)
{
    if (jobs > 1)
        return run_parallel(stages, jobs);
    stages.read([&](const PiecePtr& piece) { return take_alone(stages, *piece); });
}

}  // namespace amends
