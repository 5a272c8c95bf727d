// Turns a finding into the number that names it in every run: a hash of its rule and folded sentence, and a count.
#include "judgement/fingerprint.h"

#include <fmt/format.h>

namespace amends {
namespace {

constexpr std::uint64_t prime = 1099511628211u;

std::uint64_t mixed(std::uint64_t hash, std::uint64_t value)
{
    hash = (hash ^ value) * 0x9E3779B97F4A7C15u;
    return hash ^ (hash >> 32);
}

bool is_blank(char16_t unit)
{
    return unit == u' ' or unit == u'\n';
}

std::u16string_view words_of_sentence(const Letter& letter, std::uint32_t sentence)
{
    const UnitSpan span = letter.sentences[sentence].span;
    std::u16string_view words = std::u16string_view(letter.folded.units).substr(span.start, span.size());
    while (not words.empty() and is_blank(words.back()))
        words.remove_suffix(1);
    while (not words.empty() and is_blank(words.front()))
        words.remove_prefix(1);
    return words;
}

}  // namespace

// Four units a step: every finding of every letter is numbered, whether or not anybody asks.
std::uint64_t key_of_sentence(const Letter& letter, std::uint32_t sentence)
{
    constexpr std::size_t step = 4;
    std::u16string_view words = words_of_sentence(letter, sentence);
    std::uint64_t hash = words.size(), rest = 0;
    for (; words.size() >= step; words.remove_prefix(step)) {
        std::uint64_t four = 0;
        for (std::size_t i = 0; i < step; ++i)
            four = four << 16 | words[i];
        hash = mixed(hash, four);
    }
    for (const char16_t unit : words)
        rest = rest << 16 | unit;
    return (words.empty() ? hash : mixed(hash, rest)) | 1;
}

// Eight bytes a step: the whole text of every letter goes through it.
std::uint64_t key_of_text(std::string_view text, std::uint64_t start)
{
    constexpr std::size_t step = 8;
    const auto take = [&](char c) { start = (start ^ static_cast<unsigned char>(c)) * prime; };
    for (; text.size() >= step; text.remove_prefix(step))
        for (std::size_t i = 0; i < step; ++i)
            take(text[i]);
    for (const char c : text)
        take(c);
    return start;
}

std::string written(Fingerprint fingerprint)
{
    return fmt::format("{:016x}:{}", fingerprint.key, fingerprint.ordinal);
}

Fingerprint Fingerprints::next(std::string_view path, const Finding& finding)
{
    const std::uint64_t key = mixed(key_of_text(finding.rule), finding.sentence);
    return {key, ++m_counts[mixed(key_of_text(path), key)]};
}

}  // namespace amends
