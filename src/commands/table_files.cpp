// Hands rows to files.
#include "commands/table_files.h"

#include <fmt/format.h>

namespace amends {

bool TableFiles::begin(const Sink& err)
{
    for (const TableChoice& choice : m_choices) {
        auto file = std::make_unique<ReportFile>();
        if (const Trouble trouble = file->open(choice.path)) {
            err(fmt::format("amends: {}: {}\n", choice.option, *trouble));
            return false;
        }
        std::string head;
        append_head(choice.table, head);
        file->write(head);
        m_files.push_back(std::move(file));
    }
    return true;
}

void TableFiles::add(const LetterRecord& letter)
{
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        m_rows.clear();
        append_rows(m_choices[i].table, letter, m_with_text, m_rows);
        m_files[i]->write(m_rows);
    }
}

bool TableFiles::end(const Tally& tally, const Sink& err)
{
    bool is_whole = true;
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        if (m_choices[i].table == ResultTable::sentences) {
            std::string rows;
            append_sentences(tally, rows);
            m_files[i]->write(rows);
        }
        if (const Trouble trouble = m_files[i]->finish()) {
            err(fmt::format("amends: {}: {}\n", m_choices[i].option, *trouble));
            is_whole = false;
        }
    }
    return is_whole;
}

}  // namespace amends
