// Reads list pages into the dictionary, carries words into the lists that take them in, and orders composed lists.
#include "rule/lists.h"

#include <algorithm>

#include <fmt/format.h>

#include "text/fold.h"
#include "text/nearest.h"
#include "rule/spelling.h"

namespace amends {
namespace {

// The unit mask of capitals in the first 32 units, for lists that keep capitals apart.
std::uint32_t capitals_of(std::string_view text)
{
    std::uint32_t mask = 0;
    for (std::size_t i = 0; i < std::min<std::size_t>(text.size(), 32); ++i)
        mask |= static_cast<std::uint32_t>(text[i] >= 'A' and text[i] <= 'Z') << i;
    return mask;
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(' ');
    return first == std::string_view::npos ? std::string_view{} : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

// The words of a bullet: parted by a comma of either width or 、, after an optional note in italics.
std::vector<PlacedText> entries_of(const PlacedText& bullet)
{
    std::string_view text = bullet.text;
    if (text.starts_with('*')) {
        const std::size_t end = text.find('*', 1);
        if (end != std::string_view::npos)
            text.remove_prefix(end + 1);
    }
    std::vector<PlacedText> entries;
    while (not text.empty()) {
        std::size_t end = text.size(), mark = 0;
        for (const std::string_view separator : {",", "，", "、"}) {
            if (const std::size_t at = text.find(separator); at < end) {
                end = at;
                mark = separator.size();
            }
        }
        const std::string_view entry = trimmed(text.substr(0, end));
        if (not entry.empty())
            entries.push_back({std::string{entry}, {bullet.place.line, bullet.place.column + static_cast<std::uint32_t>(entry.data() - bullet.text.data())}});
        text.remove_prefix(std::min(text.size(), end + mark));
    }
    return entries;
}

// How the words of a page are taken, by its front matter.
std::uint16_t flags_of(const MarkdownPage& page, PageErrors errors)
{
    std::uint16_t flags = image::Membership::plain;
    for (const Field& field : page.fields) {
        const bool on = field.values.size() == 1 and field.values.front().text == "true";
        if (field.key == "case" and on)
            flags |= image::Membership::keeps_case;
        else if (field.key == "confirm" and on)
            flags |= image::Membership::confirmed;
        else
            errors.add(field.place, fmt::format("\"{}\" is no key of a word list", field.key), "a word list knows \"case: true\" and \"confirm: true\"");
    }
    return flags;
}

}  // namespace

Lists::Lists(const std::vector<const MarkdownPage*>& pages)
{
    for (const std::string_view name : image::value_names) {
        m_by_name.emplace(name, static_cast<std::uint32_t>(m_lists.size()));
        m_lists.push_back({std::string{name}, nullptr, {}, {}, {}, 0, 0});
    }
    for (const MarkdownPage* page : pages) {
        std::string name = page->id.substr(page->id.find('/') + 1);
        m_by_name.emplace(name, static_cast<std::uint32_t>(m_lists.size()));
        m_lists.push_back({std::move(name), page, {}, {}, {}, 0, 0});
    }
}

void Lists::read(const std::vector<const MarkdownPage*>& pages, Dictionary& dictionary, std::vector<PageError>& errors)
{
    for (const MarkdownPage* page : pages) {
        PageErrors page_errors{*page, errors};
        const std::string name = page->id.substr(page->id.find('/') + 1);
        const std::uint32_t list = m_by_name.at(name);
        if (m_lists[list].page != page)
            page_errors.add({1, 1}, fmt::format("<{}> is a built-in value", name), "give the list another name");
        else
            read_words(list, *page, flags_of(*page, page_errors), dictionary, page_errors);
    }
}

void Lists::add(const MarkdownPage& page, Dictionary& dictionary, std::vector<PageError>& errors)
{
    const std::string name = page.id.substr(page.id.find('/') + 1);
    PageErrors page_errors{page, errors};
    const Place place = page.sections.empty() ? Place{} : page.sections.front().place;
    const auto list = find(name);
    if (not list) {
        const auto near = nearest(name, names());
        page_errors.add(place, fmt::format("there is no word list \"{}\"", name),
                        near ? fmt::format("did you mean {}?", *near) : "amends explain shows any of the lists in rules/words");
    } else if (m_lists[*list].page == nullptr) {
        page_errors.add(place, fmt::format("\"{}\" is a built-in value and takes no words", name), "add the words to a list that takes it in");
    } else {
        std::vector<PageError> told_already;
        const MarkdownPage& base = *m_lists[*list].page;
        const auto flags = static_cast<std::uint16_t>(flags_of(base, PageErrors{base, told_already}) | flags_of(page, page_errors));
        read_words(*list, page, flags, dictionary, page_errors);
    }
}

void Lists::read_words(std::uint32_t list, const MarkdownPage& page, std::uint16_t flags, Dictionary& dictionary, PageErrors& errors)
{
    for (const Section& section : page.sections) {
        const bool swallows = section.title == "Not in";
        if (not swallows and section.title != "Words") {
            errors.add(section.place, fmt::format("\"{}\" is no part of a word list", section.title), "a word list has the parts \"Words\" and \"Not in\"");
            continue;
        }
        for (const Part& part : section.parts) {
            if (const auto* bullet = std::get_if<PlacedText>(&part)) {
                for (const PlacedText& entry : entries_of(*bullet))
                    read_entry(list, page, entry, static_cast<std::uint16_t>(swallows ? flags | image::Membership::swallows : flags), dictionary, errors);
            } else {
                for (const PlacedText& line : std::get<Fence>(part).lines) {
                    if (not trimmed(line.text).empty())
                        m_composed.push_back({list, parse_pattern(line, errors), &page});
                }
            }
        }
    }
}

void Lists::read_entry(std::uint32_t list, const MarkdownPage& page, const PlacedText& entry, std::uint16_t flags, Dictionary& dictionary, PageErrors& errors)
{
    WrittenPattern pattern = parse_pattern(entry, errors);
    if (pattern.sequences.empty())
        return;
    const std::vector<PatternItem>& items = pattern.sequences.front().items;
    if (items.size() == 1 and items.front().kind == PatternItem::Kind::list) {
        m_lists[list].nested.push_back({items.front().name, entry.place, &page});
        return;
    }
    const std::vector<std::u16string> words = pattern.sequences.size() == 1 ? spellings(items) : std::vector<std::u16string>{};
    if (items.empty())
        errors.add(entry.place, fmt::format("\"{}\" holds no word", entry.text), "write words, parted by commas");
    if (words.empty() and not items.empty())
        m_composed.push_back({list, std::move(pattern), &page});
    for (const std::u16string& text : words) {
        if (text.empty())
            continue;
        const std::uint32_t word = dictionary.word(text, (flags & image::Membership::keeps_case) != 0 ? capitals_of(entry.text) : 0);
        dictionary.put(word, {list, flags});
        if ((flags & image::Membership::swallows) == 0)
            m_lists[list].words.push_back(word);
    }
}

std::optional<std::uint32_t> Lists::find(std::string_view name) const
{
    const auto found = m_by_name.find(name);
    return found == m_by_name.end() ? std::nullopt : std::optional{found->second};
}

std::vector<std::string_view> Lists::names() const
{
    std::vector<std::string_view> names;
    for (const auto& [name, list] : m_by_name)
        names.push_back(name);
    return names;
}

std::uint32_t Lists::anonymous(std::vector<std::uint32_t> words, Dictionary& dictionary)
{
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    const auto number = static_cast<std::uint32_t>(m_lists.size());
    const auto [found, is_new] = m_anonymous.emplace(words, number);
    if (is_new) {
        for (const std::uint32_t word : words)
            dictionary.put(word, {number, image::Membership::plain});
        m_lists.push_back({{}, nullptr, std::move(words), {}, {number}, 0, 0});
    }
    return found->second;
}

std::vector<std::uint32_t> Lists::uses(std::uint32_t list, std::vector<PageError>* errors) const
{
    std::vector<std::uint32_t> used;
    const auto use = [&](std::string_view name, Place place, const MarkdownPage& page) {
        if (const auto found = find(name)) {
            used.push_back(*found);
        } else if (errors != nullptr) {
            const auto near = nearest(name, names());
            PageErrors{page, *errors}.add(place, fmt::format("there is no list <{}>", name),
                                          near ? fmt::format("did you mean <{}>?", *near) : fmt::format("write rules/words/{}.md, or use a list that is there", name));
        }
    };
    for (const Nested& nested : m_lists[list].nested)
        use(nested.name, nested.place, *nested.page);
    for (const Composed& composed : m_composed) {
        if (composed.list != list)
            continue;
        for (const PatternSequence& sequence : composed.pattern.sequences)
            for_each_item(sequence, [&](const PatternItem& item) {
                if (item.kind == PatternItem::Kind::list)
                    use(item.name, item.place, *composed.page);
            });
    }
    return used;
}

bool Lists::settle_level(std::uint32_t list, std::vector<int>& state, std::vector<PageError>& errors)
{
    if (state[list] == 2)
        return true;
    if (state[list] == 1)
        return false;
    state[list] = 1;
    const bool is_composed = std::any_of(m_composed.begin(), m_composed.end(), [&](const Composed& c) { return c.list == list; });
    std::uint32_t level = 0;
    bool sound = true;
    for (const std::uint32_t used : uses(list, &errors)) {
        sound = settle_level(used, state, errors) and sound;
        level = std::max(level, m_lists[used].level);
    }
    m_lists[list].level = level + (is_composed ? 1 : 0);
    state[list] = 2;
    if (not sound)
        PageErrors{*m_lists[list].page, errors}.add({1, 1}, fmt::format("<{}> contains itself", m_lists[list].name), "take out the <…> that leads back to this list");
    return sound;
}

void Lists::settle(Dictionary& dictionary, std::vector<PageError>& errors)
{
    std::vector<int> state(m_lists.size(), 0);
    for (std::uint32_t list = 0; list < m_lists.size(); ++list) {
        if (not settle_level(list, state, errors))
            return;
    }
    // Whatever belongs to a list belongs to the lists that take it in; take-ins of take-ins are reached by repetition.
    std::vector<std::vector<std::uint32_t>> takers(m_lists.size());
    for (std::uint32_t list = 0; list < m_lists.size(); ++list) {
        m_lists[list].within.insert(list);
        for (const Nested& nested : m_lists[list].nested) {
            if (const auto taken_in = find(nested.name))
                takers[*taken_in].push_back(list);
        }
    }
    for (std::uint32_t list = 0; list < m_lists.size(); ++list) {
        std::vector<std::uint32_t> open{list};
        while (not open.empty()) {
            const std::uint32_t at = open.back();
            open.pop_back();
            for (const std::uint32_t taker : takers[at]) {
                if (m_lists[list].within.insert(taker).second)
                    open.push_back(taker);
            }
        }
    }
    for (std::uint32_t word = 0; word < dictionary.size(); ++word) {
        const std::vector<image::Membership> own = dictionary.lists(word);
        for (const image::Membership& membership : own) {
            for (const std::uint32_t taker : m_lists[membership.list].within) {
                dictionary.put(word, {taker, membership.flags});
                if ((membership.flags & image::Membership::swallows) == 0 and taker != membership.list)
                    m_lists[taker].words.push_back(word);
            }
        }
    }
}

double Lists::commonness(std::uint32_t list, const Frequency& frequency) const
{
    double marks = list < image::value_names.size() ? frequency.of_value() : m_lists[list].composed_marks;
    for (const std::uint32_t word : m_lists[list].words)
        marks += frequency.of(word);
    return marks;
}

std::optional<std::uint32_t> Lists::commonest_word(std::uint32_t list, const Frequency& frequency) const
{
    const auto& words = m_lists[list].words;
    const auto most = std::max_element(words.begin(), words.end(), [&](std::uint32_t a, std::uint32_t b) { return frequency.of(a) < frequency.of(b); });
    return most == words.end() ? std::nullopt : std::optional{*most};
}

void Lists::expect_marks(std::uint32_t list, double marks)
{
    for (const std::uint32_t taker : m_lists[list].within)
        m_lists[taker].composed_marks += marks;
}

void Lists::write(ImageDraft& draft, const std::vector<bool>& keeps) const
{
    for (const List& list : m_lists) {
        image::List row{draft.text(list.name), {}};
        image::Bearing& bearing = row.bearing;
        bearing.lists.offset = static_cast<std::uint32_t>(draft.memberships.size());
        for (const std::uint32_t taker : list.within) {
            if (not keeps[taker])
                continue;
            draft.memberships.push_back({taker, image::Membership::plain});
            bearing.signature |= image::signature_bit(taker);
        }
        bearing.lists.count = static_cast<std::uint32_t>(draft.memberships.size()) - bearing.lists.offset;
        draft.lists.push_back(row);
    }
}

}  // namespace amends
