// Word documents as tests need them: small, with a body of their own.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>
#include <unistd.h>
#include <zip.h>

namespace amends::test {

/// A zip archive of parts, each a name and its content.
inline std::string zipped(const std::vector<std::pair<std::string, std::string>>& parts)
{
    std::string path = std::filesystem::temp_directory_path() / "amends-zip-XXXXXX";
    const int file = mkstemp(path.data());
    REQUIRE(file >= 0);
    close(file);
    zipFile zip = zipOpen64(path.c_str(), APPEND_STATUS_CREATE);
    REQUIRE(zip != nullptr);
    for (const auto& [name, content] : parts) {
        REQUIRE(zipOpenNewFileInZip(zip, name.c_str(), nullptr, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED, Z_DEFAULT_COMPRESSION) == ZIP_OK);
        REQUIRE(zipWriteInFileInZip(zip, content.data(), static_cast<unsigned>(content.size())) == ZIP_OK);
        REQUIRE(zipCloseFileInZip(zip) == ZIP_OK);
    }
    REQUIRE(zipClose(zip, nullptr) == ZIP_OK);
    std::ifstream written(path, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(written), {}};
    std::filesystem::remove(path);
    return bytes;
}

/// A document whose body is `body`.
inline std::string docx_of(std::string_view body)
{
    return zipped(
        {{"_rels/.rels",
          R"(<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>)"},
         {"word/document.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<w:document><w:body>" + std::string(body)
                                   + "<w:sectPr/></w:body></w:document>"}});
}

/// A run that shows `text`.
inline std::string run_of(std::string_view text)
{
    return "<w:r><w:t xml:space=\"preserve\">" + std::string(text) + "</w:t></w:r>";
}

inline std::string paragraph_of(std::string_view content)
{
    return "<w:p><w:pPr><w:pStyle w:val=\"Body\"/></w:pPr>" + std::string(content) + "</w:p>";
}

}  // namespace amends::test
