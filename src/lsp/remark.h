// A finding in terms of the document that an editor shows.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "input/source.h"
#include "judgement/verdict.h"
#include "text/language.h"
#include "text/span.h"

namespace amends {

/// What is said of a place of a document. Spans are bytes of the document's text.
struct Remark {
    std::string rule;  ///< empty: the document could not be read, and `message` says why
    Category category = Category::advice;
    Severity severity = Severity::suggestion;
    std::string message, advice, rewrite;
    int points = 0, gain = 0;
    Language language = Language::en;  ///< in which it is told
    TextSpan place;                    ///< of what is about the whole letter, the first line that it says
    bool is_about_letter = false;
    bool is_about_comment = false;     ///< then `sentence` is the part of the comment that is wrong
    std::optional<TextSpan> sentence;  ///< that holds the place, where it can be rewritten in the document as it stands
    std::optional<std::uint32_t> begins;  ///< where that sentence begins, markup or not; none where records lie between letter and document
    std::optional<std::uint32_t> end_of_body;  ///< of what is about the whole letter: where one more paragraph can be put behind
};

/// What was said, in `language`, of one letter of a document whose text is `document`, in the order of the findings.
[[nodiscard]] std::vector<Remark> remarks_on(const Source& source, const Verdict& verdict, Language language, std::string_view document);

/// What stands in the way of reading the document at `path`, in it or in another file.
[[nodiscard]] Remark remark_on(const InputError& error, std::string_view path, std::string_view document);

}  // namespace amends
