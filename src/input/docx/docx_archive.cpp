// Turns the bytes of a Word document into the XML of its main part, or into what is wrong with them.
#include "input/docx/docx_archive.h"

#include <memory>

#include <fmt/format.h>
#include <pugixml.hpp>
#include <zip.h>

namespace amends {
namespace {

constexpr std::size_t most_relations = std::size_t{1} << 20;

struct DiscardZip {
    void operator()(zip_t* zip) const { zip_discard(zip); }
};
struct CloseFile {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using Zip = std::unique_ptr<zip_t, DiscardZip>;
using File = std::unique_ptr<zip_file_t, CloseFile>;

/// Opens the archive that `bytes` are, which must outlive it; null where they are none.
Zip opened(std::string_view bytes)
{
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
    if (source == nullptr)
        return nullptr;
    Zip zip(zip_open_from_source(source, ZIP_RDONLY, nullptr));
    if (not zip)
        zip_source_free(source);  // an open archive owns it
    return zip;
}

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

/// Reads to the end of the part, but never more than `most` bytes, whatever the archive says of its size.
std::variant<std::string, DocxError> unpacked(zip_t& zip, const std::string& name, std::size_t most)
{
    const File file(zip_fopen(&zip, name.c_str(), 0));
    if (not file)
        return damaged(name);
    std::string text;
    for (;;) {
        constexpr std::size_t block = std::size_t{1} << 16;
        const std::size_t size = text.size();
        text.resize(size + block);
        const auto count = zip_fread(file.get(), text.data() + size, block);
        if (count < 0)
            return damaged(name);
        text.resize(size + static_cast<std::size_t>(count));
        if (text.size() > most)
            return too_large(name);
        if (count == 0)
            return text;
    }
}

/// The name of the main part, by the relations of the whole.
std::string main_name(zip_t& zip)
{
    auto relations = unpacked(zip, "_rels/.rels", most_relations);
    pugi::xml_document document;
    auto* xml = std::get_if<std::string>(&relations);
    if (xml != nullptr and document.load_buffer_inplace(xml->data(), xml->size())) {
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
    const Zip zip = opened(docx);
    if (not zip)
        return DocxError{"not read: this is no .docx file, for it is no zip archive; save it as .docx, or name a text file .txt"};
    const std::string name = main_name(*zip);
    if (zip_name_locate(zip.get(), name.c_str(), 0) < 0)
        return DocxError{"not read: this zip archive holds no Word document; unpack it, and name the letters in it"};
    return unpacked(*zip, name, most_xml);
}

}  // namespace amends
