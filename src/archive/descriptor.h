// An open file of the system.
#pragma once

#include <utility>

#include <unistd.h>

namespace amends {

/// Owns a descriptor; -1 is none.
class Descriptor {
public:
    explicit Descriptor(int number = -1) : m_number(number) {}
    Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~Descriptor() { (void)close(); }

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool is_open() const { return m_number >= 0; }
    /// Whether all that was written is taken.
    [[nodiscard]] bool close() { return m_number < 0 or ::close(std::exchange(m_number, -1)) == 0; }

private:
    int m_number;
};

}  // namespace amends
