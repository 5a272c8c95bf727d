// Turns the name of an encoding into an open converter of ICU, from a small shelf of those used last.
#include "text/converter.h"

#include <algorithm>
#include <list>
#include <memory>

#include <unicode/ucnv.h>

namespace amends {
namespace {

/// As many as one archive may mix; what nobody asked for lately is closed.
constexpr std::size_t most_open = 12;

struct Close {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};

struct Open {
    std::string name;
    std::unique_ptr<UConverter, Close> converter;  ///< null: no encoding has the name
};

Open opened(const std::string& name)
{
    UErrorCode status = U_ZERO_ERROR;
    Open open{name, std::unique_ptr<UConverter, Close>(name.empty() ? nullptr : ucnv_open(name.c_str(), &status))};
    if (U_FAILURE(status))
        open.converter.reset();
    return open;
}

}  // namespace

UConverter* converter_for(const std::string& name)
{
    thread_local std::list<Open> shelf;
    const auto found = std::find_if(shelf.begin(), shelf.end(), [&](const Open& open) { return open.name == name; });
    if (found != shelf.end())
        shelf.splice(shelf.begin(), shelf, found);
    else
        shelf.push_front(opened(name));
    if (shelf.size() > most_open)
        shelf.pop_back();
    UConverter* converter = shelf.front().converter.get();
    if (converter != nullptr)
        ucnv_reset(converter);
    return converter;
}

}  // namespace amends
