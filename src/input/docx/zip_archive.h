// Zip archives in memory.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace amends {

/// A zip archive and its members. Borrows its bytes.
class ZipArchive {
public:
    /// The archive that `bytes` are; nothing where they are none.
    [[nodiscard]] static std::optional<ZipArchive> opened(std::string_view bytes);

    [[nodiscard]] bool holds(const std::string& name);
    /// A member unpacked; nothing where it is missing, damaged or locked. Of what unpacks to more than `most` bytes, whatever the archive says
    /// of its size, only a beginning that is longer than that.
    [[nodiscard]] std::optional<std::string> unpacked(const std::string& name, std::size_t most);

private:
    struct Bytes;
    struct Close {
        void operator()(void* zip) const;
    };

    ZipArchive() = default;
    [[nodiscard]] std::optional<std::string> read(std::size_t size, std::size_t most);

    std::shared_ptr<Bytes> m_bytes;  ///< outlives the archive that is read from it
    std::unique_ptr<void, Close> m_zip;
};

}  // namespace amends
