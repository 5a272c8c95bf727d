// Walks through the parts of a good letter beside the paragraphs of this one.
#include "judgement/slot_places.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <tuple>

namespace amends {
namespace {

/// What belongs side by side, in the order of a good letter.
constexpr std::array regret = {Element::regret, Element::responsibility};
constexpr std::array explanation = {Element::explanation};
constexpr std::array impact = {Element::impact};
constexpr std::array remedy = {Element::remedy, Element::timeline};
constexpr std::array prevention = {Element::prevention};
constexpr std::array contact = {Element::contact};
constexpr std::array<std::span<const Element>, 6> parts_of_letter = {regret, explanation, impact, remedy, prevention, contact};

/// The paragraphs of the body; of a letter that is all greeting, whatever its writer says.
std::vector<Span> paragraphs_of(const Letter& letter)
{
    std::vector<Span> body, said;
    for (const Paragraph& paragraph : letter.paragraphs) {
        const Span span = letter.original(paragraph.span);
        if (span.empty() or not counts(paragraph.block))
            continue;
        said.push_back(span);
        if (paragraph.block == BlockKind::body and not paragraph.is_heading)
            body.push_back(span);
    }
    if (body.empty() and not said.empty())
        body.push_back(said.back());
    return body;
}

class Placing {
public:
    Placing(const Letter& letter, const Verdict& verdict, const std::vector<Element>& missing)
        : m_paragraphs(paragraphs_of(letter)), m_verdict(verdict), m_missing(missing)
    {
    }

    [[nodiscard]] std::vector<SlotPlace> places()
    {
        if (m_paragraphs.empty())
            return {};
        for (const auto part : parts_of_letter)
            place(part);
        std::stable_sort(m_places.begin(), m_places.end(), [](const SlotPlace& a, const SlotPlace& b) {
            return std::tuple(a.paragraph.start, a.side) < std::tuple(b.paragraph.start, b.side);
        });
        return std::move(m_places);
    }

private:
    void place(std::span<const Element> part)
    {
        std::vector<Element> wanted;
        for (const Element element : part)
            if (std::find(m_missing.begin(), m_missing.end(), element) != m_missing.end())
                wanted.push_back(element);
        const std::optional<std::size_t> beside = holder_of(part);
        if (not wanted.empty())
            m_places.push_back(place_for(std::move(wanted), beside));
        if (beside and not(part.front() == Element::regret and *beside + 1 == m_paragraphs.size()))  // a letter may well close with regret
            m_reached = std::max(m_reached, *beside);
    }

    [[nodiscard]] SlotPlace place_for(std::vector<Element> wanted, const std::optional<std::size_t>& beside) const
    {
        const Element first = wanted.front();
        if (first == Element::regret)
            return {m_paragraphs.front(), SlotSide::before, std::move(wanted)};
        if (first == Element::contact)
            return {m_paragraphs.back(), SlotSide::behind, std::move(wanted)};
        if (beside)
            return {m_paragraphs[*beside], SlotSide::in_line, std::move(wanted)};
        return {m_paragraphs[m_reached], SlotSide::behind, std::move(wanted)};
    }

    /// The paragraph that holds something of a part: a remedy where it is told last, everything else where it is told first.
    [[nodiscard]] std::optional<std::size_t> holder_of(std::span<const Element> part) const
    {
        for (const Element element : part) {
            const ElementVerdict& held = m_verdict.elements[static_cast<std::size_t>(element)];
            if (not held.present or held.spans.empty())
                continue;
            const auto [first, last] = std::minmax_element(held.spans.begin(), held.spans.end());
            const std::uint32_t at = (element == Element::remedy ? last : first)->start;
            const auto found = std::find_if(m_paragraphs.begin(), m_paragraphs.end(), [&](Span paragraph) { return paragraph.contains(at); });
            if (found != m_paragraphs.end())
                return static_cast<std::size_t>(found - m_paragraphs.begin());
        }
        return std::nullopt;
    }

    std::vector<Span> m_paragraphs;
    const Verdict& m_verdict;
    const std::vector<Element>& m_missing;
    std::size_t m_reached = 0;  ///< the paragraph behind which the next part belongs; the first one says what the letter is about
    std::vector<SlotPlace> m_places;
};

}  // namespace

std::vector<SlotPlace> slot_places(const Letter& letter, const Verdict& verdict, const std::vector<Element>& missing)
{
    return Placing(letter, verdict, missing).places();
}

}  // namespace amends
