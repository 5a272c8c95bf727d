// Where a slot may begin.
#include <doctest/doctest.h>

#include <string>

#include "input/slot_beginnings.h"

using namespace amends;

TEST_CASE("every sign that slots begin with is found, wherever it stands and whatever stands around it")
{
    for (const std::string sign : {"{", "[", "]", "#", "$", "%", "<", "*", "_", "XX", "TBD", "TBC", "TBA", "Lorem", "lOREM", "0800", "02-", "08-", "1-8", "400", "800", "«", "×", "○", "◯",
                                   "【", "〔", "〖", "待", "某", "Ｏ", "Ｘ", "＊", "＿", "［", "｛"}) {
        CAPTURE(sign);
        for (std::size_t before = 0; before < 20; ++before) {
            CHECK(next_slot_beginning(std::string(before, 'a') + sign + " for you, who waited", 0) == before);
            CHECK(next_slot_beginning(std::string(before, 'a') + sign, 0) == before);
        }
        CHECK(next_slot_beginning("很抱歉，" + sign, 0) == 12);
        CHECK(next_slot_beginning(sign + sign, sign.size()) == sign.size());
    }
}

TEST_CASE("letters hold little that a slot may begin with")
{
    for (const std::string text : {"", "a", "歉", "Dear Ms Holloway, your parcel was lost on 17 May at 9:30, and we told you 5 days later.", "林小姐您好：書架晚了３天，「真的」很抱歉。您等了 2 個小時、請了半天假！",
                                   "naïve café — “quite” sorry… 📦"})
        CHECK(next_slot_beginning(text, 0) == text.size());
}
