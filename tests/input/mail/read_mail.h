// Mails read, and what came of them.
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <utility>

#include "input/source.h"
#include "support/mails.h"

namespace amends::test {

inline Inputs read(const std::string& bytes, std::string path = "letter.eml")
{
    return read_bytes(std::move(path), bytes, {});
}

/// The one letter of a mail that is read without a complaint.
inline Source letter_of(const std::string& bytes)
{
    auto inputs = read(bytes);
    for (const auto& error : inputs.errors)
        CAPTURE(error.message);
    REQUIRE(inputs.errors.empty());
    REQUIRE(inputs.sources.size() == 1);
    return std::move(inputs.sources.front());
}

/// The error of a mail that is not read.
inline InputError error_of(const std::string& bytes)
{
    auto inputs = read(bytes);
    CHECK(inputs.sources.empty());
    REQUIRE(inputs.errors.size() == 1);
    return inputs.errors.front();
}

/// The words of a mail, without the line breaks at their end.
inline std::string text_of(const std::string& bytes)
{
    auto text = letter_of(bytes).text;
    std::erase(text, '\r');
    while (text.ends_with('\n'))
        text.pop_back();
    return text;
}

inline std::string with_header(const std::string& headers, const std::string& body = "We are sorry.\n")
{
    return "From: a@b.example\n" + headers + "\n" + body;
}

/// The bytes of a mail that the words in its letter stand for.
inline std::string bytes_behind(const std::string& mail, const Source& source, std::string_view words)
{
    const auto at = static_cast<std::uint32_t>(source.text.find(words));
    REQUIRE(at < source.text.size());
    const Span span = source.offsets.original(TextSpan{at, at + static_cast<std::uint32_t>(words.size())});
    return mail.substr(source.base + span.start, span.size());
}

/// Whether the words in a letter stand for exactly these bytes of its mail, where they first occur.
inline void check_found(const std::string& mail, const Source& source, std::string_view words, std::string_view bytes)
{
    CAPTURE(words);
    CHECK(bytes_behind(mail, source, words) == bytes);
    const auto at = static_cast<std::uint32_t>(source.text.find(words));
    CHECK(source.base + source.offsets.original(TextSpan{at, at + 1}).start == mail.find(bytes));
}

}  // namespace amends::test
