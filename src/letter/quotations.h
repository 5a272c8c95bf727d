// Quotations: words between quotation marks.
#pragma once

#include <string_view>
#include <vector>

#include "text/span.h"

namespace amends {

/// Appends the text between the quotation marks of one paragraph, `span` of `text`, in order; of quotations inside others
/// only the outer one. A mark without its partner quotes nothing. Linear in the paragraph.
void find_quotations(std::string_view text, TextSpan span, std::vector<TextSpan>& into);

}  // namespace amends
