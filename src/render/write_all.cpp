// Writes again after interruptions and short writes.
#include "render/write_all.h"

#include <cerrno>

#include <unistd.h>

namespace amends {

int write_all(int descriptor, std::string_view text)
{
    while (not text.empty()) {
        const ssize_t size = ::write(descriptor, text.data(), text.size());
        if (size >= 0)
            text.remove_prefix(static_cast<std::size_t>(size));
        else if (errno != EINTR)
            return errno;
    }
    return 0;
}

}  // namespace amends
