// Tells by the names that mail programs give to elements which of them hold earlier mail.
#include "input/html/html_quote.h"

#include <algorithm>
#include <array>

#include "input/html/html_element.h"
#include "input/html/html_style.h"

namespace amends {
namespace {

struct Trace {
    std::string_view name;
    HtmlQuote quote;
};

constexpr auto classes = std::to_array<Trace>({
    {"gmail_attr", HtmlQuote::element}, {"gmail_quote", HtmlQuote::until_blockquote}, {"yahoo_quoted", HtmlQuote::element},
    {"moz-cite-prefix", HtmlQuote::element}, {"moz-forward-container", HtmlQuote::element}, {"protonmail_quote", HtmlQuote::until_blockquote},
    {"zmail_extra", HtmlQuote::element}, {"freshdesk_quote", HtmlQuote::element}, {"ntes-mailmaster-quote", HtmlQuote::element},
    {"ms-outlook-mobile-reference-message", HtmlQuote::element}, {"OutlookMessageHeader", HtmlQuote::rest},
    {"gmail_quote_container", HtmlQuote::until_blockquote}, {"AppleOriginalContents", HtmlQuote::until_blockquote}, {"tutanota_quote", HtmlQuote::element},
    {"front-blockquote", HtmlQuote::element}, {"xm_mail_oringinal_describe", HtmlQuote::rest},
});

constexpr auto ids = std::to_array<Trace>({
    {"divRplyFwdMsg", HtmlQuote::rest}, {"stopSpelling", HtmlQuote::rest}, {"zwchr", HtmlQuote::rest},
    {"mail-editor-reference-message-container", HtmlQuote::element}, {"OLK_SRC_BODY_SECTION", HtmlQuote::element},
    {"isReplyContent", HtmlQuote::element}, {"ntes-pcmail-quote", HtmlQuote::element}, {"reply-intro", HtmlQuote::element},
});

/// Mail programs indent with block quotes too, whose style then takes their line away.
bool is_indent(const HtmlTag& tag)
{
    return has_style(tag, "border", "none") and not tag.classes and not tag.type;
}

}  // namespace

HtmlQuote quote_of(const HtmlTag& tag)
{
    if (is_same_name(tag.name, "blockquote"))
        return is_indent(tag) ? HtmlQuote::none : HtmlQuote::element;
    if (tag.id)
        for (const auto& trace : ids)
            if (own_name(*tag.id) == trace.name)
                return trace.quote;
    if (tag.classes)
        for (const auto& trace : classes)
            if (has_class(tag, trace.name))
                return trace.quote;
    return HtmlQuote::none;
}

}  // namespace amends
