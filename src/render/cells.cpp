// Turns a line of text into glyphs with their widths in terminal cells.
#include "render/cells.h"

#include "text/utf8.h"
#include "text/width.h"

namespace amends {
namespace {

constexpr std::uint32_t tab_stop = 4;
constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// Control characters, and those that turn the direction of what follows.
bool steers(char32_t c)
{
    return c < 0x20 or (c >= 0x7F and c <= 0x9F) or c == 0x061C or c == 0x200E or c == 0x200F or (c >= 0x2028 and c <= 0x202E)
           or (c >= 0x2066 and c <= 0x2069);
}

bool is_blank(char32_t c)
{
    return c == U'\t' or c == U' ' or c == U'\u3000' or c == U'\u00A0';
}

}  // namespace

std::vector<Glyph> glyphs_of(std::string_view line)
{
    std::vector<Glyph> glyphs;
    std::uint32_t column = 0;
    std::uint32_t at = 0;
    Clusters clusters(line);
    for (std::string_view cluster = clusters.next(); not cluster.empty(); cluster = clusters.next()) {
        const auto end = at + static_cast<std::uint32_t>(cluster.size());
        const char32_t base = code_point_at(cluster, 0).value;
        Glyph glyph{.start = at, .end = end, .base = base, .is_blank = is_blank(base)};
        glyph.is_masked = base != U'\t' and steers(base);
        glyph.cells = glyph.is_masked ? 1 : static_cast<std::uint32_t>(cluster_width(cluster));
        if (base == U'\t')
            glyph.cells = tab_stop - column % tab_stop;
        glyphs.push_back(glyph);
        column += glyph.cells;
        at = end;
    }
    return glyphs;
}

std::string drawn(const Glyph& glyph, std::string_view line)
{
    if (glyph.is_masked)
        return std::string(replacement);
    if (glyph.base == U'\t')
        return std::string(glyph.cells, ' ');
    return std::string(line.substr(glyph.start, glyph.end - glyph.start));
}

std::string drawn(std::string_view text)
{
    std::string out;
    for (const Glyph& glyph : glyphs_of(text))
        out += drawn(glyph, text);
    return out;
}

std::string drawn_path(std::string_view path)
{
    std::string valid;
    while (const auto bad = first_invalid_utf8(path)) {
        valid.append(path.substr(0, *bad)).append(replacement);
        path.remove_prefix(*bad + 1);
    }
    return drawn(valid.append(path));
}

}  // namespace amends
