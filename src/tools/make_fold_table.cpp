// Writes the tables of text/fold_table.h and text/classes.h as a C++ file.
// Usage: make_fold_table rules/words/variants.md OUTPUT.cpp
#include <array>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include "text/fold_table.h"
#include "tools/character_classes.h"
#include "tools/character_folding.h"

namespace {

using namespace amends;

constexpr char32_t bmp_end = 0x10000;
constexpr char32_t unicode_end = 0x110000;

struct Tables {
    std::vector<char16_t> units = std::vector<char16_t>(bmp_end);
    std::vector<std::uint64_t> capitals = std::vector<std::uint64_t>(bmp_end / 64);
    std::vector<SeveralRow> rows;
    std::u16string several;
};

void append_utf16(char32_t character, std::u16string& units)
{
    if (character < bmp_end) {
        units += static_cast<char16_t>(character);
    } else {
        units += static_cast<char16_t>(U16_LEAD(character));
        units += static_cast<char16_t>(U16_TRAIL(character));
    }
}

void add_row(char32_t character, const std::u32string& folding, Tables& tables)
{
    const std::size_t start = tables.several.size();
    for (const char32_t each : folding)
        append_utf16(each, tables.several);
    if (tables.several.size() > 0xFFFF)
        throw std::runtime_error("too many characters fold to several");
    tables.rows.push_back({static_cast<std::uint32_t>(character), static_cast<std::uint16_t>(start),
                           static_cast<std::uint16_t>(tables.several.size() - start)});
}

/// The entry of a character of the BMP; adds a row where one unit is not enough.
char16_t entry(char32_t character, const CharacterFolding& folding, Tables& tables)
{
    if (U_IS_SURROGATE(character))
        return fold_mark::dropped;
    const std::u32string folded = folding.fold(character);
    if (folded.empty())
        return fold_mark::dropped;
    if (folded == U" ")
        return fold_mark::space;
    if (folding.is_combining(character))
        return fold_mark::combining;
    if (folded.size() == 1 and folded[0] < bmp_end)
        return static_cast<char16_t>(folded[0]);
    add_row(character, folded, tables);
    return fold_mark::several;
}

Tables make_tables(const CharacterFolding& folding)
{
    Tables tables;
    for (char32_t character = 0; character < bmp_end; ++character) {
        tables.units[character] = entry(character, folding, tables);
        if (u_isUUppercase(static_cast<UChar32>(character)) or u_istitle(static_cast<UChar32>(character)))
            tables.capitals[character / 64] |= std::uint64_t{1} << character % 64;
    }
    for (char32_t character = bmp_end; character < unicode_end; ++character)
        if (const std::u32string folded = folding.fold(character); folded != std::u32string{character})
            add_row(character, folded, tables);
    return tables;
}

template <class Values, class Print>
void write_array(std::ostream& out, const std::string& declaration, const Values& values, Print print)
{
    constexpr int per_line = 16;
    out << "const " << declaration << " = {";
    int column = 0;
    for (const auto& value : values) {
        out << (column++ % per_line == 0 ? "\n" : "");
        print(value);
        out << ',';
    }
    out << "\n};\n\n";
}

void write(std::ostream& out, const Tables& tables)
{
    const auto number = [&](auto value) { out << static_cast<std::uint64_t>(value); };
    out << "// Written by make_fold_table.\n#include \"text/classes.h\"\n#include \"text/fold_table.h\"\n\n";
    out << "namespace amends {\n\n";
    write_array(out, "char16_t fold_units[0x10000]", tables.units, number);
    write_array(out, "std::uint64_t fold_capitals[0x10000 / 64]", tables.capitals,
                [&](std::uint64_t value) { out << value << 'u'; });
    write_array(out, "SeveralRow several_rows[]", tables.rows,
                [&](const SeveralRow& row) { out << '{' << row.character << ',' << row.start << ',' << row.size << '}'; });
    out << "const std::uint32_t several_row_count = " << tables.rows.size() << ";\n\n";
    write_array(out, "char16_t several_units[]", tables.several, number);
    std::vector<UnitClass> classes;
    for (char32_t unit = 0; unit < bmp_end; ++unit)
        classes.push_back(class_of(static_cast<char16_t>(unit)));
    write_array(out, "UnitClass unit_classes[0x10000]", classes,
                [&](UnitClass kind) { out << "UnitClass{" << int(kind) << '}'; });
    out << "}  // namespace amends\n";
}

void run(const std::string& variants_page, const std::string& output)
{
    std::ofstream out(output);
    write(out, make_tables(CharacterFolding(read_variants(variants_page))));
    out.close();
    if (not out)
        throw std::runtime_error(output + ": cannot be written");
}

}  // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::cerr << "usage: make_fold_table VARIANTS.md OUTPUT.cpp\n";
        return EXIT_FAILURE;
    }
    try {
        run(argv[1], argv[2]);
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return EXIT_FAILURE;
    }
}
