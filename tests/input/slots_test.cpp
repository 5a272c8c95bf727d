// What is a slot, what only looks like one, and what its name promises.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "input/slot_name.h"
#include "input/source.h"

using namespace amends;

namespace {

/// The slots of a text, as written.
std::vector<std::string> slots(const std::string& text, const std::string& path = "a.txt")
{
    std::vector<std::string> found;
    const auto inputs = read_bytes(path, text, {});
    for (const auto& source : inputs.sources)
        for (const auto& region : source.regions)
            if (region.kind == RegionKind::slot)
                found.push_back(source.text.substr(region.span.start, region.span.size()));
    return found;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("slots of template languages are found")
{
    CHECK(slots("Hi {{first_name}}, it is {{{ day }}}.") == Texts{"{{first_name}}", "{{{ day }}}"});
    CHECK(slots("尊敬的{会员昵称}：{name} ${order.id} 已退。") == Texts{"{会员昵称}", "{name}", "${order.id}"});
    CHECK(slots("Dear %s, %1$s %(name)s %NAME%.") == Texts{"%s", "%1$s", "%(name)s", "%NAME%"});
    CHECK(slots("Dear <<name>> and «First_Name»,") == Texts{"<<name>>", "«First_Name»"});
}

TEST_CASE("tags of template languages are hidden, not slots")
{
    CHECK(slots("{{#if late}}We were late.{{/if}}{% endif %}{# note #}").empty());
}

TEST_CASE("words in brackets are slots only when they name one")
{
    CHECK(slots("[客戶姓名] 您好，〔日期〕前退 [金額]，請電【网点电话】。") == Texts{"[客戶姓名]", "〔日期〕", "[金額]", "【网点电话】"});
    CHECK(slots("Dear [Customer Name], by [TIME] we [insert remedy], [your name]") == Texts{"[Customer Name]", "[TIME]", "[insert remedy]", "[your name]"});
    CHECK(slots("[抱拳][玫瑰][流泪][OK] [sic] [ ] [x] [email protected] 〔2024〕12号").empty());
    CHECK(slots("【山城家具】您好，【補償】如下").empty());
    CHECK(slots("See [order number](https://a.example) and ![name](x.png)").empty());
    CHECK(slots("【時間】7/4 下午\n[日期]：四月").empty());
}

TEST_CASE("drawn blanks are slots")
{
    CHECK(slots("XX 先生：單號 XXXX，於 ○○ 店，___ 前，某某，××，ＯＯ") == Texts{"XX", "XXXX", "○○", "___", "某某", "××", "ＯＯ"});
    CHECK(slots("The date is TBD, 時間待補。Lorem ipsum dolor") == Texts{"TBD", "待補", "Lorem ipsum"});
    CHECK(slots("親愛的＊＊＊您好") == Texts{"＊＊＊"});
}

TEST_CASE("masked data, sizes, idioms and forms are no slots")
{
    CHECK(slots("王○明，王○○，末四碼 **** 4471，尾号4471，138XXXX1234，XXXX-XXXX-1234").empty());
    CHECK(slots("size XXL, XX-Large, XX年, 2XX").empty());
    CHECK(slots("等待補貨，已經待補寄").empty());
    CHECK(slots("簽名：______\nSignature: ____  Date: ____\n姓名：____ 電話：____\n").empty());
    CHECK(slots("---\n***\n___\nsnake___case ***very*** 100% sure").empty());
    CHECK(slots("Love,\nJane XX").empty());
}

TEST_CASE("a blank in a sentence is a slot although a colon stands before it")
{
    CHECK(slots("Dear ___,") == Texts{"___"});
    CHECK(slots("我們會於 ____ 前退款：共 ____ 元。") == Texts{"____", "____"});
}

TEST_CASE("the name of a slot says what will stand there")
{
    CHECK(slot_kind("refund_date") == SlotKind::date);
    CHECK(slot_kind("deliveryDate") == SlotKind::date);
    CHECK(slot_kind("date_of_refund") == SlotKind::date);
    CHECK(slot_kind("FIRSTNAME") == SlotKind::name);
    CHECK(slot_kind("product_name") == SlotKind::other);
    CHECK(slot_kind("refund amount") == SlotKind::amount);
    CHECK(slot_kind("phone_number") == SlotKind::contact);
    CHECK(slot_kind("姓名與電話") == SlotKind::contact);
    CHECK(slot_kind("开始时间") == SlotKind::date);
    CHECK(slot_kind("客戶名稱") == SlotKind::name);
    CHECK(slot_kind("網點名稱") == SlotKind::other);
    CHECK(slot_kind("order_number") == SlotKind::other);
    CHECK(slot_kind("") == SlotKind::other);
}

TEST_CASE("the number of a house with signs in it waits to be filled in, a customer's number is masked")
{
    CHECK(slots("請撥 0800-XXX-455，或 02-XXXX-XXXX。") == Texts{"0800-XXX-455", "02-XXXX-XXXX"});
    CHECK(slots("Ring 1-800-XXX-XXXX today.") == Texts{"1-800-XXX-XXXX"});
    CHECK(slots("0912-XXX-455，02-XXXX-1234，138-XXXX-1234，0800-555-455，A0800-XXX-455").empty());
}

TEST_CASE("a name with its answer left open is a slot, an omission and a remark are none")
{
    CHECK(slots("We will send it [by when: …] or 〔何時完成：…〕, [who: ...].") == Texts{"[by when: …]", "〔何時完成：…〕", "[who: ...]"});
    CHECK(slots("You wrote: [the hose] leaked […] again [it did…], [...] [: …] 〔：…〕").empty());
}
