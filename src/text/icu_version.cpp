// Asks ICU for its version.
#include "text/icu_version.h"

#include <array>

#include <unicode/uversion.h>

namespace amends {

std::string icu_version()
{
    UVersionInfo version;
    u_getVersion(version);
    std::array<char, U_MAX_VERSION_STRING_LENGTH> text{};
    u_versionToString(version, text.data());
    return text.data();
}

}  // namespace amends
