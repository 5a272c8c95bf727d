// make_mbox MEGABYTES [differ]: writes an mbox of at least that size to standard output, the same bytes every time. With "differ" no
// sentence comes twice in the letters of a batch; else they come again and again, as in the mails of a house that writes from templates.
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "mails.h"

namespace {

constexpr std::uint32_t seed = 20250703;

bool write(const std::string& bytes)
{
    return std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size();
}

}  // namespace

int main(int argc, char** argv)
{
    using amends::bench::Sentences;
    const double megabytes = argc > 1 ? std::atof(argv[1]) : 0;
    if (megabytes <= 0) {
        std::fputs("make_mbox: say how large the mbox is to be: make_mbox MEGABYTES [differ] > letters.mbox\n", stderr);
        return 2;
    }
    const bool differs = argc > 2 and std::string_view(argv[2]) == "differ";
    amends::bench::Mails mails(differs ? Sentences::differ : Sentences::repeat, seed);
    for (double size = 0; size < megabytes * 1e6;) {
        const std::string batch = mails.next_batch();
        if (not write(batch)) {
            std::perror("make_mbox: the mbox was not written");
            return 2;
        }
        size += static_cast<double>(batch.size());
    }
}
