// A queue of few between two threads.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace amends {

/// Whoever puts in waits while it is full, whoever takes out waits while it is empty. Either may close it, and then nobody waits any more. oneTBB's own bounded
/// queue cannot be closed while somebody is about to wait for room in it.
template <class Thing>
class BoundedQueue {
public:
    explicit BoundedQueue(std::size_t capacity) : m_capacity(capacity) {}

    /// False where it is closed: the thing is dropped.
    bool put(Thing thing)
    {
        std::unique_lock lock(m_mutex);
        m_change.wait(lock, [&] { return m_is_closed or m_things.size() < m_capacity; });
        if (m_is_closed)
            return false;
        m_things.push_back(std::move(thing));
        m_change.notify_all();
        return true;
    }

    /// Nothing where it is closed and empty.
    [[nodiscard]] std::optional<Thing> take()
    {
        std::unique_lock lock(m_mutex);
        m_change.wait(lock, [&] { return m_is_closed or not m_things.empty(); });
        if (m_things.empty())
            return std::nullopt;
        Thing thing = std::move(m_things.front());
        m_things.pop_front();
        m_change.notify_all();
        return thing;
    }

    /// Nothing more is put in; what is in it can be taken out.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_is_closed = true;
        m_change.notify_all();
    }

    /// Closes it and drops what is in it.
    void drop()
    {
        const std::lock_guard lock(m_mutex);
        m_is_closed = true;
        m_things.clear();
        m_change.notify_all();
    }

private:
    std::size_t m_capacity;
    std::mutex m_mutex;
    std::condition_variable m_change;
    std::deque<Thing> m_things;
    bool m_is_closed = false;
};

}  // namespace amends
