// Repeats a few words until a text is as long as was asked for.
#include "hostile.h"

#include <array>

namespace amends::bench {
namespace {

/// A word or sentence to repeat, in Chinese of either script and in English.
struct Hostile {
    std::string_view name;
    std::array<std::string_view, 3> unit;  ///< by script
    bool is_numbered = false;              ///< so that no two are alike
};

constexpr auto texts = std::to_array<Hostile>({
    {"no-ends",
     {"您訂的書架晚了三天才到，是我們漏看了出貨單，我們真的很抱歉，", "您买的床垫晚到了三天，是我们排车的时候漏了您这一单，实在对不起，",
      "your parcel came three days late, we put it on the wrong van, nobody called you back and I am sorry, "}},
    {"one-clause",
     {"您訂的書架晚了三天才到是我們漏看了出貨單而且電話也打不進來我們真的很抱歉", "您买的床垫晚到了三天是我们排车的时候漏了您这一单而且没有人接电话实在对不起",
      "your parcel came three days late because we put it on the wrong van and nobody called you back and I am sorry "}},
    {"anchors", {"抱歉", "抱歉", "sorry "}},
    {"dense",
     {"對於此次造成您的不便，我們深感抱歉，敬請見諒，單號{}。", "由此给您带来的不便，敬请谅解，单号{}。", "We apologise for any inconvenience this may have caused with order {}. "},
     true},
});

}  // namespace

std::optional<std::string> hostile_letter(std::string_view name, Script script, std::size_t bytes)
{
    for (const Hostile& text : texts) {
        if (text.name != name)
            continue;
        std::string letter;
        for (std::size_t number = 1; letter.size() < bytes; ++number) {
            letter += text.unit[static_cast<std::size_t>(script)];
            if (text.is_numbered)
                letter.replace(letter.rfind("{}"), 2, std::to_string(number));
        }
        return letter;
    }
    return std::nullopt;
}

}  // namespace amends::bench
