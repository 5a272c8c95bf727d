// Has minizip read an archive from memory instead of a file.
#include "input/docx/zip_archive.h"

#include <algorithm>
#include <cstring>

#include <unzip.h>

namespace amends {

/// What stands for a file, and where in it the reader is.
struct ZipArchive::Bytes {
    std::string_view all;
    std::size_t at = 0;

    static Bytes& of(voidpf stream) { return *static_cast<Bytes*>(stream); }

    static voidpf open(voidpf opaque, const void*, int) { return opaque; }

    static uLong read(voidpf, voidpf stream, void* into, uLong size)
    {
        Bytes& bytes = of(stream);
        const std::size_t count = std::min<std::size_t>(size, bytes.all.size() - bytes.at);
        std::memcpy(into, bytes.all.data() + bytes.at, count);
        bytes.at += count;
        return static_cast<uLong>(count);
    }

    static ZPOS64_T tell(voidpf, voidpf stream) { return of(stream).at; }

    static long seek(voidpf, voidpf stream, ZPOS64_T offset, int origin)
    {
        Bytes& bytes = of(stream);
        const ZPOS64_T base = origin == ZLIB_FILEFUNC_SEEK_CUR ? bytes.at : origin == ZLIB_FILEFUNC_SEEK_END ? bytes.all.size() : 0;
        if (base > bytes.all.size() or offset > bytes.all.size() - base)
            return -1;
        bytes.at = static_cast<std::size_t>(base + offset);
        return 0;
    }

    static int nothing(voidpf, voidpf) { return 0; }
};

void ZipArchive::Close::operator()(void* zip) const { unzClose(zip); }

std::optional<ZipArchive> ZipArchive::opened(std::string_view bytes)
{
    ZipArchive archive;
    archive.m_bytes = std::make_shared<Bytes>(Bytes{bytes, 0});
    zlib_filefunc64_def file{Bytes::open, Bytes::read, nullptr, Bytes::tell, Bytes::seek, Bytes::nothing, Bytes::nothing, archive.m_bytes.get()};
    archive.m_zip.reset(unzOpen2_64("", &file));
    if (archive.m_zip == nullptr)
        return std::nullopt;
    return archive;
}

bool ZipArchive::holds(const std::string& name)
{
    constexpr int by_case = 1;
    return unzLocateFile(m_zip.get(), name.c_str(), by_case) == UNZ_OK;
}

std::optional<std::string> ZipArchive::unpacked(const std::string& name, std::size_t most)
{
    unz_file_info64 info{};
    if (not holds(name) or unzGetCurrentFileInfo64(m_zip.get(), &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK)
        return std::nullopt;
    const bool is_locked = (info.flag & 1) != 0;
    if (is_locked or unzOpenCurrentFile(m_zip.get()) != UNZ_OK)
        return std::nullopt;
    std::optional<std::string> text = read(info.uncompressed_size, most);
    const bool is_sound = unzCloseCurrentFile(m_zip.get()) == UNZ_OK;  // false where the checksum is wrong
    return is_sound ? std::move(text) : std::nullopt;
}

// Reads the open member, which should be of `size` bytes, to its end or until there are more than `most`.
std::optional<std::string> ZipArchive::read(std::size_t size, std::size_t most)
{
    std::string text;
    for (;;) {
        constexpr std::size_t block = std::size_t{1} << 16;
        const std::size_t before = text.size();
        text.resize(before + block);
        const int count = unzReadCurrentFile(m_zip.get(), text.data() + before, block);
        if (count < 0)
            return std::nullopt;
        text.resize(before + static_cast<std::size_t>(count));
        if (text.size() > most)
            return text;
        if (count == 0)
            return text.size() == size ? std::optional(std::move(text)) : std::nullopt;
    }
}

}  // namespace amends
