// Writes scripts for shells from the table of options.
#include "commands/completions.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "commands/option_table.h"
#include "rule/vocabulary.h"

namespace amends {
namespace {

constexpr std::string_view rules_now = "$(amends rules list 2>/dev/null | cut -d' ' -f1)";

Topic topic_at(std::size_t index)
{
    return static_cast<Topic>(index);
}

/// The words that may follow an option, as bash and zsh write them; empty where files may.
std::string values_of(Topic topic, const OptionRow& option)
{
    if (option.value == "NAMES")
        return std::string(rules_now);
    return fmt::format("{}", fmt::join(choices_of(topic, option), " "));
}

/// Whether the value of an option, or what a command takes, may be a path.
bool is_path(const OptionRow& option)
{
    return option.value.ends_with("FILE") or option.value == "DIR" or option.value == "GLOB" or option.names == "--stdin-filename";
}

bool takes_paths(Topic topic)
{
    constexpr auto without = std::to_array({Topic::filter, Topic::explain, Topic::lsp, Topic::completions, Topic::version});
    return std::find(without.begin(), without.end(), topic) == without.end();
}

/// What a command takes that is no option, where that is no file.
std::string operands_of(Topic topic)
{
    switch (topic) {
    case Topic::explain: return std::string(rules_now);
    case Topic::rules: return "list test";
    case Topic::completions: return fmt::format("{}", fmt::join(shell_names, " "));
    default: return {};
    }
}

/// The branches of a case over "command option" that set `values`, then those over the command that set `options` and `values`.
std::string cases_for_values()
{
    std::string cases;
    for (std::size_t i = 1; i < topic_names.size(); ++i)
        for (const OptionRow& option : options_of(topic_at(i)))
            if (not option.value.empty()) {
                const std::string values = values_of(topic_at(i), option);
                std::string patterns = fmt::format("\"{} {}\"", topic_names[i], long_name(option));
                if (option.names.size() != long_name(option).size())
                    patterns += fmt::format("|\"{} {}\"", topic_names[i], option.names.substr(0, option.names.find(',')));
                cases += fmt::format("    {}) values=\"{}\" kind={} ;;\n", patterns, values, is_path(option) ? "files" : "values");
            }
    return cases;
}

std::string cases_for_commands()
{
    std::string cases;
    for (std::size_t i = 1; i < topic_names.size(); ++i) {
        std::string options;
        for (const OptionRow& option : options_of(topic_at(i)))
            options += std::string(long_name(option)) + " ";
        const std::string operands = operands_of(topic_at(i));
        cases += fmt::format("      {}) options=\"{}--help\" values=\"{}\" paths={} ;;\n", topic_names[i], options, operands, takes_paths(topic_at(i)) ? "yes" : "no");
    }
    return cases;
}

std::string commands()
{
    return fmt::format("{}", fmt::join(topic_names.begin() + 1, topic_names.end(), " "));
}

/// The part that bash and zsh share: from the words before the cursor to `kind`, `options` and `values`.
std::string shared_logic()
{
    return fmt::format(R"(  local command=check kind=words options= values= paths=no
  case " {0} " in *" $first "*) command=$first ;; esac
  case "$command $previous" in
{1}  esac
  if [ "$kind" = words ]; then
    case $command in
{2}    esac
    if [ "$position" = 1 ]; then values="{0} help --version"; fi
  fi
)",
                       commands(), cases_for_values(), cases_for_commands());
}

std::string for_bash()
{
    return fmt::format(R"(# Completions of amends for bash.
_amends() {{
  local current=${{COMP_WORDS[COMP_CWORD]}} previous=${{COMP_WORDS[COMP_CWORD-1]}} first=${{COMP_WORDS[1]}} position=$COMP_CWORD
{}  if [ "$kind" = words ] && [ "${{current#-}}" != "$current" ]; then values=$options; fi
  COMPREPLY=($(compgen -W "$values" -- "$current"))
  if [ "$kind" = files ] || {{ [ $paths = yes ] && [ "${{current#-}}" = "$current" ]; }}; then
    local IFS=$'\n'
    COMPREPLY+=($(compgen -f -- "$current"))
  fi
}}
complete -o filenames -F _amends amends
)",
                       shared_logic());
}

std::string for_zsh()
{
    return fmt::format(R"(#compdef amends
# Completions of amends for zsh.
_amends() {{
  local current=${{words[CURRENT]}} previous=${{words[CURRENT-1]}} first=${{words[2]}} position=$((CURRENT-1))
{}  if [ "$kind" = words ] && [ "${{current#-}}" != "$current" ]; then values=$options; fi
  [ -n "$values" ] && compadd -- ${{=values}}
  if [ "$kind" = files ] || {{ [ $paths = yes ] && [ "${{current#-}}" = "$current" ]; }}; then _files; fi
}}
if [ "$funcstack[1]" = _amends ]; then _amends "$@"; else compdef _amends amends; fi
)",
                       shared_logic());
}

std::string quoted_for_fish(std::string_view text)
{
    std::string quoted = "'";
    for (const char c : text)
        quoted.append(c == '\'' or c == '\\' ? "\\" : "").append(1, c);
    return quoted + "'";
}

void append_fish_option(std::size_t index, const OptionRow& option, std::string& out)
{
    const bool is_check = topic_at(index) == Topic::check;
    const std::string others = fmt::format("{}", fmt::join(topic_names.begin() + 2, topic_names.end(), " "));
    const std::string when = is_check ? "not __fish_seen_subcommand_from " + others : fmt::format("__fish_seen_subcommand_from {}", topic_names[index]);
    out += fmt::format("complete -c amends -n '{}' -l {}", when, long_name(option).substr(2));
    if (option.names.size() != long_name(option).size())
        out += fmt::format(" -s {}", option.names[1]);
    if (option.value == "NAMES")
        out += " -x -a \"(amends rules list 2>/dev/null | cut -d' ' -f1)\"";
    else if (const auto values = choices_of(topic_at(index), option); not values.empty())
        out += fmt::format(" -x -a '{}'", fmt::join(values, " "));
    else if (not option.value.empty())
        out += is_path(option) ? " -r -F" : " -x";
    out += fmt::format(" -d {}\n", quoted_for_fish(option.help));
}

std::string for_fish()
{
    std::string out = "# Completions of amends for fish.\n";
    out += fmt::format("complete -c amends -n __fish_use_subcommand -a '{}'\n", commands());
    out += "complete -c amends -n '__fish_seen_subcommand_from explain' -f -a \"(amends rules list 2>/dev/null | cut -d' ' -f1)\"\n";
    for (const Topic topic : {Topic::rules, Topic::completions})
        out += fmt::format("complete -c amends -n '__fish_seen_subcommand_from {}' {}-a '{}'\n", name_of(topic_names, topic), takes_paths(topic) ? "" : "-f ", operands_of(topic));
    for (std::size_t i = 1; i < topic_names.size(); ++i)
        for (const OptionRow& option : options_of(topic_at(i)))
            append_fish_option(i, option, out);
    return out;
}

}  // namespace

std::string completions_for(Shell shell)
{
    switch (shell) {
    case Shell::bash: return for_bash();
    case Shell::zsh: return for_zsh();
    case Shell::fish: return for_fish();
    case Shell::man: break;
    }
    return manual_page();
}

}  // namespace amends
