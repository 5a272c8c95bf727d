// Turns an @ into the address of mail about it, and :// or the dot of a known domain into a web address.
#include <array>

#include "matching/values/finders.h"

namespace amends {

namespace {

constexpr std::uint32_t longest_side = 64, longest_url = 2048;

constexpr auto domains = std::to_array<std::u16string_view>(
    {u"com", u"net", u"org", u"edu", u"gov", u"tw", u"cn", u"hk", u"uk", u"sg", u"info", u"shop"});
constexpr auto domains_with_path =
    std::to_array<std::u16string_view>({u"io", u"co", u"me", u"my", u"app", u"cc", u"ly", u"in", u"au", u"nz", u"example"});

bool in_mailbox(const ValueText& text, std::uint32_t at) { return text.alnum(at) or text.is(at, u"._%+-"); }
bool in_domain(const ValueText& text, std::uint32_t at) { return text.alnum(at) or (text.is(at, u".-") and text.alnum(at + 1)); }

std::uint32_t domain_start(const ValueText& text, std::uint32_t at)
{
    std::uint32_t start = at;
    while (at - start < longest_side and in_domain(text, start - 1))
        --start;
    return start;
}

std::uint32_t domain_end(const ValueText& text, std::uint32_t at)
{
    std::uint32_t end = at;
    while (end - at < longest_side and in_domain(text, end))
        ++end;
    return end;
}

bool in_url(const ValueText& text, std::uint32_t at)
{
    return text[at] > u' ' and text[at] < 0x7f and not text.is(at, u"<>\"`{}|\\^");
}

/// The end of a web address that begins before `at`, without the punctuation of the sentence about it.
std::uint32_t url_end(const ValueText& text, std::uint32_t at)
{
    std::uint32_t end = at;
    while (end - at < longest_url and in_url(text, end))
        ++end;
    while (end > at and text.is(end - 1, u".,;:!?)]'"))
        --end;
    return end;
}

FoundValue schemed_url(const ValueText& text, std::uint32_t colon)
{
    const std::u16string_view scheme = text.word_before(colon);
    if ((scheme != u"http" and scheme != u"https") or not text.starts(colon, u"://"))
        return {};
    const std::uint32_t end = url_end(text, colon + 3);
    return end == colon + 3 ? FoundValue() : UnitSpan{colon - static_cast<std::uint32_t>(scheme.size()), end};
}

}  // namespace

FoundValue email_at(const ValueText& text, std::uint32_t at)
{
    std::uint32_t start = at;
    while (at - start < longest_side and in_mailbox(text, start - 1))
        --start;
    const std::uint32_t end = domain_end(text, at + 1);
    const std::u16string_view last = text.word_before(end);
    const bool has_domain = last.size() >= 2 and text[end - static_cast<std::uint32_t>(last.size()) - 1] == u'.';
    return start != at and has_domain ? FoundValue(UnitSpan{start, end}) : std::nullopt;
}

FoundValue url_at(const ValueText& text, std::uint32_t at)
{
    if (text[at] == u':')
        return schemed_url(text, at);
    const std::uint32_t start = domain_start(text, at), end = domain_end(text, at);
    const std::u16string_view last = text.word_before(end);
    const bool is_domain =
        text.starts(start, u"www.") or is_word_of(last, domains) or (text[end] == u'/' and is_word_of(last, domains_with_path));
    if (start == at or end == at or text[end] == u'@' or not is_domain)
        return {};
    return UnitSpan{start, text[end] == u'/' ? url_end(text, end) : end};
}

}  // namespace amends
