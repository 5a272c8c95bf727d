// Wraps text in the escape sequences of its ink.
#include "render/paint.h"

namespace amends {
namespace {

constexpr std::string_view opening(Ink ink)
{
    switch (ink) {
    case Ink::faint: return "\x1b[2m";
    case Ink::strong: return "\x1b[1m";
    case Ink::error: return "\x1b[31m";
    case Ink::warning: return "\x1b[33m";
    case Ink::suggestion: return "\x1b[36m";
    case Ink::plain: break;
    }
    return "";
}

}  // namespace

std::string Paint::operator()(Ink ink, std::string_view text) const
{
    if (not m_colour or ink == Ink::plain or text.empty())
        return std::string(text);
    return std::string(opening(ink)).append(text).append("\x1b[0m");
}

Ink ink_of(Severity severity)
{
    switch (severity) {
    case Severity::error: return Ink::error;
    case Severity::warning: return Ink::warning;
    case Severity::suggestion: break;
    }
    return Ink::suggestion;
}

}  // namespace amends
