// Built-in values: each line of a table is a text and the values of one kind that stand in it, parted by " | ".
#include "matching/values.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "text/fold.h"

using namespace amends;

namespace {

Letter letter_of(std::string_view text)
{
    Letter letter;
    fold(text, 0, letter.folded);
    return letter;
}

void find_values(const Letter& letter, std::vector<Value>& into)
{
    amends::find_values(text_of(letter, {0, static_cast<std::uint32_t>(letter.folded.units.size())}), into);
}

std::string values_of(ValueKind kind, std::string_view text)
{
    const Letter letter = letter_of(text);
    std::vector<Value> values;
    find_values(letter, values);
    std::string joined;
    for (const Value& value : values) {
        if (value.kind != kind)
            continue;
        const TextSpan span = unfolded(letter.folded, text, value.span);
        joined += (joined.empty() ? "" : " | ") + std::string(text.substr(span.start, span.size()));
    }
    return joined;
}

struct Line {
    std::string_view text, values;
};

void check(ValueKind kind, const std::vector<Line>& lines)
{
    for (const Line& line : lines) {
        CAPTURE(line.text);
        CHECK(values_of(kind, line.text) == line.values);
    }
}

}  // namespace

TEST_CASE("a date stands in any usual shape, with its weekday and its range")
{
    check(ValueKind::date, {
        {"我們7月3日前退款", "7月3日"},
        {"十月十二日（週四）送達", "十月十二日（週四）"},
        {"3/14(四)前寄出", "3/14(四)"},
        {"7/3前回覆您", "7/3"},
        {"二零二五年六月三日", "二零二五年六月三日"},
        {"民國114年3月1日", "民國114年3月1日"},
        {"114年的計畫", ""},
        {"民國114年的計畫", "民國114年"},
        {"2024-05-03 寄出", "2024-05-03"},
        {"2024/5/3寄出", "2024/5/3"},
        {"2024.5.3", "2024.5.3"},
        {"4月底完成", "4月底"},
        {"25號送到，26日安裝", "25號 | 26日"},
        {"6/1~6/5 期間", "6/1~6/5"},
        {"7月3日至5日", "7月3日至5日"},
        {"by 24.06 or on 09.09", "24.06 | 09.09"},
        {"the 18-02 invoice", "18-02"},
        {"on 3 May we called", "3 May"},
        {"by May 3, 2025 at noon", "May 3, 2025"},
        {"the 3rd of May", "the 3rd of May"},
        {"by Friday 3 May 2025.", "Friday 3 May 2025"},
        {"Wed, 12 June works", "Wed, 12 June"},
        {"from 12-13 June", "12-13 June"},
        {"in June 2024", "June 2024"},
        {"Sept. 9th", "Sept. 9th"},
        {"it goes back on the 14th.", "the 14th"},
        {"7月３日", "7月３日"},
    });
}

TEST_CASE("what only looks like a date is none")
{
    check(ValueKind::date, {
        {"三日內回覆", ""},
        {"3日內回覆", ""},
        {"5號線在8號門", ""},
        {"退還1/2的費用", ""},
        {"客服24/7為您服務", ""},
        {"version 2.24.5 and 1.2.3", ""},
        {"on the 3rd floor", ""},
        {"the 3 may be late", ""},
        {"10-12 working days", ""},
        {"24-48 hours", ""},
        {"call 02-2345-6789", ""},
        {"you may 30 times", "may 30"},
        {"£24.06 is owed", ""},
        {"1/8/2024-A", "1/8/2024"},
    });
}

TEST_CASE("a clock is a time of day with its part of the day and its range")
{
    check(ValueKind::clock, {
        {"下午5點前", "下午5點"},
        {"今天五點半回電", "五點半"},
        {"下午五点半", "下午五点半"},
        {"18時恢復", "18時"},
        {"10时5分", "10时5分"},
        {"09:00-18:00", "09:00-18:00"},
        {"at 17:00.", "17:00"},
        {"by 9.30am", "9.30am"},
        {"before 5 pm today", "5 pm"},
        {"8am", "8am"},
        {"half past nine", "half past nine"},
        {"by five o'clock", "five o'clock"},
        {"1730 hrs and 17:00hrs", "1730 hrs | 17:00hrs"},
        {"between 2 to 4 pm", "2 to 4 pm"},
        {"9-11点送货", "9-11点"},
        {"下午2點到下午4點", "下午2點到下午4點"},
        {"三點前回電", "三點"},
    });
}

TEST_CASE("points of a list, periods and ratios are no clock")
{
    check(ValueKind::clock, {
        {"以下三點改善", ""},
        {"三點說明", ""},
        {"一點心意", ""},
        {"兩點建議", ""},
        {"一時疏忽", ""},
        {"3小时内", ""},
        {"这3点", ""},
        {"2:1", ""},
        {"3.50 miles", ""},
    });
}

TEST_CASE("an amount is a sum with its currency, a per cent or a discount")
{
    check(ValueKind::amount, {
        {"refund $20 today", "$20"},
        {"£30.49 and €264", "£30.49 | €264"},
        {"HK$6,200", "HK$6,200"},
        {"NT$1,280元", "NT$1,280元"},
        {"RM168 or RM 336", "RM168 | RM 336"},
        {"Rs. 5,000/- only", "Rs. 5,000/-"},
        {"MOP 1,150", "MOP 1,150"},
        {"退200元，另補20塊", "200元 | 20塊"},
        {"1280 元", "1280 元"},
        {"新臺幣九萬一千元", "新臺幣九萬一千元"},
        {"5000 rupees or twenty dollars", "5000 rupees | twenty dollars"},
        {"15% 與 3%", "15% | 3%"},
        {"打八折或85折", "八折 | 85折"},
        {"10% off next time", "10% off"},
        {"百分之十", "百分之十"},
        {"一塊蛋糕", ""},
        {"我們一起努力，七成員", ""},
    });
}

TEST_CASE("a number counts, in figures, Chinese and English")
{
    check(ValueKind::number, {
        {"1,200 customers waited 3.5 hours", "1,200 | 3.5"},
        {"3-5 個工作天", "3-5"},
        {"24-48 hours", "24-48"},
        {"3至5天", "3至5"},
        {"三至五天", "三至五"},
        {"三天，十五分鐘，二十個", "三 | 十五 | 二十"},
        {"兩小時，半小時", "兩 | 半"},
        {"十分鐘內", "十"},
        {"1.2萬人", "1.2萬"},
        {"twenty-four hours and forty-five minutes", "twenty-four | forty-five"},
        {"one hundred and ten people", "one hundred and ten"},
        {"three to five days", "three to five"},
        {"within two working days", "two"},
        {"两三个工作日", "两三"},
        {"每周三次", "三"},
    });
}

TEST_CASE("a numeral inside a common word counts nothing")
{
    for (const char* const text :
         {"一些", "一直", "一定", "一切", "一般", "一起", "一律", "一樣", "一下", "一向", "一旦", "萬分抱歉", "萬一", "十分抱歉",
          "百忙之中", "千萬別擔心", "第三方", "統一", "唯一", "我們之一", "第一時間", "星期三", "週五", "禮拜一", "幾天", "數十位",
          "十幾天", "三五天", "再三", "零售", "兩岸", "一半", "1) 沙發", "二、退款", "the old one", "if it is one.",
          "no one called", "this one", "one of our drivers", "someone", "the 3rd time", "B2B"}) {
        CAPTURE(text);
        CHECK(values_of(ValueKind::number, text) == "");
    }
}

TEST_CASE("a telephone number has seven digits or more and keeps its extension")
{
    check(ValueKind::phone, {
        {"請撥 02-2345-6789 分機 206", "02-2345-6789 分機 206"},
        {"(02)2345-6789#206", "(02)2345-6789#206"},
        {"call +44 20 7946 0018 ext. 12", "+44 20 7946 0018 ext. 12"},
        {"電話2345 6789找我", "2345 6789"},
        {"手機0912-345-678。", "0912-345-678"},
        {"13800138000", "13800138000"},
        {"撥打400-680-7731(8:00至20:00)", "400-680-7731"},
        {"+44 (0)20 7946 0018", "+44 (0)20 7946 0018"},
        {"撥打12315或95588", ""},
        {"2024-05-03", ""},
        {"共1,234,567人", ""},
        {"1000000元", ""},
        {"單號20240503001", ""},
    });
}

TEST_CASE("addresses of mail and of the web swallow what stands in them")
{
    check(ValueKind::email, {
        {"write to rita.2@brightwell.example.", "rita.2@brightwell.example"},
        {"寄到help@shop.com.tw或", "help@shop.com.tw"},
        {"a @ b", ""},
    });
    check(ValueKind::url, {
        {"see https://brightwell.example/r/40817.", "https://brightwell.example/r/40817"},
        {"www.brightwell.example", "www.brightwell.example"},
        {"或上shop.com.tw/help查詢", "shop.com.tw/help"},
        {"thanks.We will", ""},
        {"9.30am", ""},
    });
    CHECK(values_of(ValueKind::number, "https://brightwell.example/r/40817 rita.2@brightwell.example") == "");
}

TEST_CASE("the number of an order mixes letters and digits or follows its word")
{
    check(ValueKind::order_no, {
        {"order SB77120934 left", "SB77120934"},
        {"#40817", "#40817"},
        {"PO 7781 is late", "7781"},
        {"case SR-2291847.", "SR-2291847"},
        {"訂單編號：20240503", "20240503"},
        {"order no. 40817", "40817"},
        {"M6*20螺絲", "M6*20"},
        {"AWB no. 098-4471", "098-4471"},
        {"4x100 boxes", ""},
        {"phone number 2345 6789", ""},
        {"covid-19, 24-hour, 500ml, RM168, 1730hrs, MP3", ""},
        {"sales2024@brightwell.example", ""},
    });
}

TEST_CASE("a person is a name with a title")
{
    check(ValueKind::person, {
        {"倉儲主管許先生會回電", "許先生"},
        {"我已請林志芳經理處理", "林志芳經理"},
        {"陳大文先生您好", "陳大文先生"},
        {"王總，您好", "王總"},
        {"Dear Mr. Tan Wei, we", "Mr. Tan Wei"},
        {"Ms O'Brien's order", "Ms O'Brien"},
        {"高級經理會回電", ""},
        {"各位先生女士", ""},
        {"we miss you, 20 ms later", ""},
        {"全體員工", ""},
        {"上週三師傅來過", ""},
    });
}

TEST_CASE("slots are placeholders in a letter and values in a template")
{
    Letter letter = letter_of("refund by {{date}}");
    letter.slots.push_back({{10, 18}, SlotKind::date});
    Source source;
    letter.source = &source;

    std::vector<Value> values;
    find_values(letter, values);
    REQUIRE(values.size() == 1);
    CHECK(values[0].kind == ValueKind::slot);

    source.is_template = true;
    values.clear();
    find_values(letter, values);
    REQUIRE(values.size() == 2);
    CHECK(values[0].kind == ValueKind::date);
    CHECK(values[1].kind == ValueKind::slot_date);
}

TEST_CASE("values come in the order of their starts and leave earlier ones alone")
{
    std::vector<Value> values = {{ValueKind::slot, {0, 100}}};
    find_values(letter_of("Rs. 500 by Friday 3 May, 5pm, write to a1@b.example"), values);
    REQUIRE(values.size() > 4);
    CHECK(values.front().kind == ValueKind::slot);
    for (std::size_t at = 2; at < values.size(); ++at)
        CHECK(values[at - 1].span.start <= values[at].span.start);
}
