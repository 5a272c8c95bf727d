// Hashes senders with GLib, and keeps the key in a file that only its owner reads.
#include "archive/senders.h"

#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <memory>

#include <fcntl.h>
#include <glib.h>
#include <sys/random.h>
#include <unistd.h>

#include "archive/descriptor.h"

namespace amends {
namespace {

constexpr std::size_t key_bytes = 32;

bool make_key(const std::string& path)
{
    std::string key(key_bytes, '\0');
    if (::getrandom(key.data(), key.size(), 0) != static_cast<ssize_t>(key.size()))
        return false;
    Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    return file.is_open() and ::write(file.number(), key.data(), key.size()) == static_cast<ssize_t>(key.size()) and file.close();
}

}  // namespace

std::string hashed_sender(std::string_view sender, std::string_view key)
{
    constexpr std::size_t digits = 16;
    const std::unique_ptr<char, decltype(&g_free)> hash(g_compute_hmac_for_data(G_CHECKSUM_SHA256, reinterpret_cast<const guchar*>(key.data()), key.size(),
                                                                                reinterpret_cast<const guchar*>(sender.data()), sender.size()),
                                                        g_free);
    return std::string(hash.get()).substr(0, digits);
}

std::optional<std::string> sender_key(const std::string& path)
{
    if (::access(path.c_str(), F_OK) != 0 and not make_key(path))
        return std::nullopt;
    std::ifstream stream(path, std::ios::binary);
    std::string key{std::istreambuf_iterator<char>(stream), {}};
    return key.empty() ? std::nullopt : std::optional(std::move(key));
}

}  // namespace amends
