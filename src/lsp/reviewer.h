// Who judges the documents of an editor.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "input/source.h"
#include "judgement/verdict.h"
#include "lsp/language_id.h"
#include "text/language.h"

namespace amends {

/// A document as it stands in the editor, in UTF-8.
struct Manuscript {
    std::string path, text;
    LanguageHint hint;
};

/// Takes what is said of a manuscript, letter by letter, and the language in which it is told where that is not the letter's own. The path of an error is that of the manuscript or of a file that stands in the way.
struct ReviewReceiver {
    std::function<void(const Source&, const Verdict&, std::optional<Language>)> letter;
    std::function<void(const InputError&)> error;
};

struct Reviewer {
    std::function<void(const Manuscript&, const ReviewReceiver&)> review;
    /// The Markdown of the page of a rule; empty where there is none.
    std::function<std::string(std::string_view rule, const std::string& path)> page;
    /// The file of that page, where rules lie in files; absolute.
    std::function<std::optional<std::string>(std::string_view rule)> page_file;
    /// Sets the language of messages and advice, unless the command line has; by default each letter's own.
    std::function<void(Language)> speak;
    /// Forgets what was read of configurations and rules.
    std::function<void()> refresh;
    std::string version;
};

}  // namespace amends
