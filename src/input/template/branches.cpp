// Turns the tags of a template into its branches: a stack of blocks, each with the branch that is being read.
#include "input/template/branches.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "input/template/statement.h"

namespace amends {
namespace {

constexpr std::size_t deepest = 64;
constexpr std::size_t longest_condition = 160;

/// `text` on one line and not too long to be told.
std::string told(std::string_view text)
{
    std::string result;
    for (const char byte : text) {
        const bool is_space = byte == ' ' or byte == '\t' or byte == '\r' or byte == '\n';
        if (not is_space)
            result += byte;
        else if (not result.empty() and result.back() != ' ')
            result += ' ';
        if (result.size() > longest_condition and (byte & 0xC0) != 0x80) {
            result.pop_back();
            return result.append("…");
        }
    }
    return result;
}

/// A block that is open.
struct Block {
    std::string name;
    TagKind kind = TagKind::loop;
    std::uint32_t start = 0;
    std::string subject;  ///< what a choice or a loop goes over
    std::string against;  ///< what holds in none of the branches so far: "not late and not lost"
    std::vector<std::uint32_t> arms;
    bool is_arm_open = false;
};

class Builder {
public:
    Branching run(const std::vector<Tag>& tags, std::uint32_t text_size)
    {
        for (const auto& tag : tags)
            take(tag);
        while (not m_blocks.empty())
            give_up(text_size);
        return std::move(m_found);
    }

private:
    void take(const Tag& tag)
    {
        const bool is_case_of_switch = tag.kind == TagKind::choice and tag.name == "case" and not m_blocks.empty() and m_blocks.back().name == "switch";
        if (is_case_of_switch)
            return next_arm(tag);
        switch (tag.kind) {
        case TagKind::condition:
        case TagKind::choice:
        case TagKind::loop: return begin(tag);
        case TagKind::arm: return next_arm(tag);
        case TagKind::otherwise: return last_arm(tag);
        case TagKind::end: return end(tag);
        case TagKind::slot:
        case TagKind::directive:
        case TagKind::hidden: return;
        }
    }

    void begin(const Tag& tag)
    {
        Block block;
        block.name = tag.name;
        block.kind = tag.kind;
        block.start = tag.span.start;
        ++m_open[block.name];
        if (tag.kind != TagKind::condition)
            block.subject = told(tag.condition);
        m_blocks.push_back(std::move(block));
        if (tag.kind == TagKind::condition)
            open_arm(m_blocks.back(), tag.span.end, told(tag.condition));
    }

    void next_arm(const Tag& tag)
    {
        if (m_blocks.empty())
            return;
        Block& block = m_blocks.back();
        close_arm(block, tag.span.start);
        const auto condition = told(tag.condition);
        std::string full = block.subject;
        full.append(full.empty() ? "" : " = ").append(condition);
        open_arm(block, tag.span.end, std::move(full));
    }

    void last_arm(const Tag& tag)
    {
        if (m_blocks.empty())
            return;
        Block& block = m_blocks.back();
        close_arm(block, tag.span.start);
        if (block.arms.empty() and block.kind == TagKind::loop)
            block.against = negated(block.subject);
        open_arm(block, tag.span.end, told(block.against));
        if (block.kind != TagKind::loop and not block.arms.empty())
            m_found.branches[block.arms.front()].is_exhaustive = true;
    }

    void end(const Tag& tag)
    {
        if (not tag.name.empty() and m_open[tag.name] == 0)
            return;
        while (not m_blocks.empty() and not tag.name.empty() and m_blocks.back().name != tag.name)
            give_up(tag.span.start);
        if (m_blocks.empty())
            return;
        close_arm(m_blocks.back(), tag.span.start);
        pop();
    }

    void open_arm(Block& block, std::uint32_t start, std::string condition)
    {
        if (block.against.size() < longest_condition)
            block.against.append(block.against.empty() ? "" : " and ").append(negated(condition));
        if (m_path.size() >= deepest)
            return;
        const auto index = static_cast<std::uint32_t>(m_found.branches.size());
        Branch branch;
        branch.span = {start, start};
        branch.condition = std::move(condition);
        branch.outer = m_path.empty() ? Branch::none : m_path.back();
        branch.first = block.arms.empty() ? index : block.arms.front();
        m_found.branches.push_back(std::move(branch));
        block.arms.push_back(index);
        block.is_arm_open = true;
        m_path.push_back(index);
    }

    void close_arm(Block& block, std::uint32_t end)
    {
        if (not std::exchange(block.is_arm_open, false))
            return;
        m_found.branches[block.arms.back()].span.end = end;
        m_path.pop_back();
    }

    /// Ends a block whose end is missing: what stands under its condition is not known.
    void give_up(std::uint32_t at)
    {
        Block& block = m_blocks.back();
        close_arm(block, at);
        for (const auto arm : block.arms)
            m_found.branches[arm].span.end = m_found.branches[arm].span.start;
        if (block.kind != TagKind::loop)
            m_found.left_open = m_found.left_open ? std::min(*m_found.left_open, block.start) : block.start;
        pop();
    }

    void pop()
    {
        --m_open[m_blocks.back().name];
        m_blocks.pop_back();
    }

    Branching m_found;
    std::vector<Block> m_blocks;
    std::vector<std::uint32_t> m_path;                     ///< the open branches, outermost first
    std::unordered_map<std::string, std::uint32_t> m_open;  ///< how many blocks of each name are
};

}  // namespace

Branching find_branches(const std::vector<Tag>& tags, std::uint32_t text_size)
{
    return Builder().run(tags, text_size);
}

}  // namespace amends
