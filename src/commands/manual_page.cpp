// Writes the help of all commands as a manual page in the language of man.
#include "commands/completions.h"

#include "commands/option_table.h"
#include "commands/version.h"
#include "rule/vocabulary.h"

namespace amends {
namespace {

/// Text that means itself: no escapes, no requests at the beginning of a line, hyphens that can be copied.
std::string plain(std::string_view text)
{
    std::string out;
    bool begins_line = true;
    for (const char c : text) {
        if (begins_line and (c == '.' or c == '\''))
            out += "\\&";
        if (c == '\\')
            out += "\\e";
        else if (c == '-')
            out += "\\-";
        else
            out += c;
        begins_line = c == '\n';
    }
    return out;
}

void append_command(Topic topic, std::string& out)
{
    if (topic == Topic::amends)
        out += ".SH DESCRIPTION\n";
    else
        out.append(".SH \"AMENDS ").append(name_of(topic_names, topic)).append("\"\n");
    for (const HelpBlock& block : help_blocks(topic)) {
        if (not block.text.empty())
            out.append(".nf\n").append(plain(block.text)).append(".fi\n");
        for (const OptionRow& option : block.options) {
            out.append(".TP\n.B ").append(plain(option.names));
            if (not option.value.empty())
                out.append(" ").append(plain(option.value));
            out.append("\n").append(plain(option.help)).append("\n");
        }
        if (not block.options.empty())
            out += ".PP\n";
    }
}

}  // namespace

std::string manual_page()
{
    std::string out = ".TH AMENDS 1 \"\" \"amends " + std::string(version_number()) + "\"\n.SH NAME\namends \\- judge and mend letters of apology\n";
    for (std::size_t i = 0; i < topic_names.size(); ++i)
        append_command(static_cast<Topic>(i), out);
    return out;
}

}  // namespace amends
