// Turns the bytes of a Word document into the XML of its main part, or into what is wrong with them.
#include "input/docx/docx_archive.h"

#include <fmt/format.h>
#include <pugixml.hpp>

#include "input/docx/zip_archive.h"

namespace amends {
namespace {

constexpr std::size_t most_relations = std::size_t{1} << 20;

DocxError damaged(std::string_view name)
{
    return {fmt::format("not read: its part {} is damaged; open it in a word processor and save it again as .docx", name)};
}

DocxError too_large(std::string_view name)
{
    return {
        fmt::format("not read: its part {} unpacks to more than {} MB, which is no letter; save the letter alone in a document",
                    name, most_xml >> 20)};
}

/// The name of the main part, by the relations of the whole.
std::string main_name(ZipArchive& zip)
{
    auto xml = zip.unpacked("_rels/.rels", most_relations);
    pugi::xml_document document;
    if (xml and xml->size() <= most_relations and document.load_buffer_inplace(xml->data(), xml->size())) {
        for (const auto relation : document.document_element().children()) {
            std::string_view target = relation.attribute("Target").value();
            if (not std::string_view(relation.attribute("Type").value()).ends_with("/officeDocument") or target.empty())
                continue;
            return std::string(target.substr(target.starts_with('/') ? 1 : 0));
        }
    }
    return "word/document.xml";
}

}  // namespace

std::variant<std::string, DocxError> main_part(std::string_view docx)
{
    if (docx.starts_with("\xD0\xCF\x11\xE0"))
        return DocxError{"not read: this is an old .doc file or is locked with a password; save it as .docx without one"};
    auto zip = ZipArchive::opened(docx);
    if (not zip)
        return DocxError{"not read: this is no .docx file, for it is no zip archive; save it as .docx, or name a text file .txt"};
    const std::string name = main_name(*zip);
    if (not zip->holds(name))
        return DocxError{"not read: this zip archive holds no Word document; unpack it, and name the letters in it"};
    auto xml = zip->unpacked(name, most_xml);
    if (not xml)
        return damaged(name);
    if (xml->size() > most_xml)
        return too_large(name);
    return *std::move(xml);
}

}  // namespace amends
