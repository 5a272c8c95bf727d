// Word documents as tests need them: small, with a body of their own.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>
#include <zip.h>

namespace amends::test {

/// A zip archive of parts, each a name and its content.
inline std::string zipped(const std::vector<std::pair<std::string, std::string>>& parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t* zip = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    REQUIRE(zip != nullptr);
    for (const auto& [name, content] : parts)
        zip_file_add(zip, name.c_str(), zip_source_buffer(zip, content.data(), content.size(), 0), 0);
    REQUIRE(zip_close(zip) == 0);
    REQUIRE(zip_source_open(target) == 0);
    std::string bytes;
    char block[4096];
    for (zip_int64_t size = 0; (size = zip_source_read(target, block, sizeof block)) > 0;)
        bytes.append(block, static_cast<std::size_t>(size));
    zip_source_close(target);
    zip_source_free(target);
    zip_error_fini(&error);
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
