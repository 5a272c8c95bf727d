// The build tool that compiles the pages of a rules folder into the image that the binary carries.
#include <fstream>
#include <iostream>

#include <fmt/format.h>

#include "rule/rule_set.h"

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::cerr << "usage: compile_rules RULES_FOLDER IMAGE\n";
        return 2;
    }
    const amends::Compiled compiled = amends::compile_rules(argv[1]);
    for (const amends::PageError& error : compiled.errors)
        std::cerr << fmt::format("{}:{}:{}: {}; {}\n", error.path, error.line, error.column, error.message, error.remedy);
    if (not compiled.errors.empty())
        return 2;
    std::ofstream image{argv[2], std::ios::binary};
    image.write(reinterpret_cast<const char*>(compiled.image.data()), static_cast<std::streamsize>(compiled.image.size()));
    return image.flush() ? 0 : 2;
}
