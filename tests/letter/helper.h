// Takes a text apart and shows its parts as they were written.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "letter/letter.h"

namespace amends {

/// A letter together with the source it borrows from.
struct Taken {
    Source source;
    Letter letter;
    std::string bytes;

    [[nodiscard]] std::string written(UnitSpan span) const
    {
        const auto bytes_span = letter.original(span);
        return bytes.substr(bytes_span.start, bytes_span.size());
    }

    /// The paragraphs of one kind.
    [[nodiscard]] std::vector<std::string> blocks(BlockKind kind) const
    {
        std::vector<std::string> found;
        for (const auto& paragraph : letter.paragraphs)
            if (paragraph.block == kind)
                found.push_back(written(paragraph.span));
        return found;
    }

    [[nodiscard]] std::vector<std::string> sentences() const { return parts(letter.sentences); }
    [[nodiscard]] std::vector<std::string> clauses() const { return parts(letter.clauses); }

    [[nodiscard]] std::vector<std::string> quotations() const
    {
        std::vector<std::string> found;
        for (const auto span : letter.quotations)
            found.push_back(written(span));
        return found;
    }

private:
    template <class Part>
    [[nodiscard]] std::vector<std::string> parts(const std::vector<Part>& all) const
    {
        std::vector<std::string> found;
        for (const auto& part : all) {
            auto text = written(part.span);
            while (text.ends_with(' '))
                text.pop_back();
            found.push_back(text);
        }
        return found;
    }
};

inline std::unique_ptr<Taken> take(const std::string& text, const std::string& path = "a.txt")
{
    auto taken = std::make_unique<Taken>();
    taken->bytes = text;
    auto inputs = read_bytes(path, text, {});
    if (not inputs.sources.empty())
        taken->source = std::move(inputs.sources[0]);
    take_apart(taken->source, taken->letter);
    return taken;
}

using Texts = std::vector<std::string>;

}  // namespace amends
