// Which paragraphs are the letter, and which are its frame.
#include <doctest/doctest.h>

#include "letter/helper.h"

using namespace amends;

TEST_CASE("an English letter is told from its frame")
{
    const auto taken = take("From: shop@a.example\nSubject: Re: your sofa\n\nDear Ms. Lee,\n\nWe sent the wrong sofa.\n\n"
                            "Kind regards,\nTom Reed\nShop manager\n\nThis is an automated message, do not reply to this mail.\n");
    CHECK(taken->blocks(BlockKind::subject) == Texts{"Subject: Re: your sofa"});
    CHECK(taken->blocks(BlockKind::greeting) == Texts{"Dear Ms. Lee,"});
    CHECK(taken->blocks(BlockKind::body) == Texts{"We sent the wrong sofa."});
    CHECK(taken->blocks(BlockKind::closing) == Texts{"Kind regards,"});
    CHECK(taken->blocks(BlockKind::signature) == Texts{"Tom Reed", "Shop manager"});
    CHECK(taken->blocks(BlockKind::footer).size() == 2);
}

TEST_CASE("a Chinese letter is told from its frame")
{
    const auto taken = take("道歉信\n\n林小姐，您好：\n\n上週的床是我們送錯的。\n\n此致\n敬禮\n\n山城家具 王小明 敬上\n2024年5月3日\n");
    CHECK(taken->blocks(BlockKind::subject) == Texts{"道歉信"});
    CHECK(taken->blocks(BlockKind::greeting) == Texts{"林小姐，您好："});
    CHECK(taken->blocks(BlockKind::body) == Texts{"上週的床是我們送錯的。"});
    CHECK(taken->blocks(BlockKind::closing) == Texts{"此致", "敬禮"});
    CHECK(taken->blocks(BlockKind::signature) == Texts{"山城家具 王小明 敬上", "2024年5月3日"});
}

TEST_CASE("a greeting that goes on is body")
{
    CHECK(take("Hi Ann, Bob here. Sorry about the boiler.")->blocks(BlockKind::body).size() == 1);
    CHECK(take("小美你好呀，我是店長，真的抱歉。\n明天補給您。")->blocks(BlockKind::greeting).empty());
    CHECK(take("Dear Ann, we are sorry for the wait.\n\nBob")->blocks(BlockKind::greeting).empty());
    CHECK(take("林小姐好：\n\n是我們沒有包好。\n\n明天補送。")->blocks(BlockKind::greeting) == Texts{"林小姐好："});
}

TEST_CASE("a last line that is a sentence stays body")
{
    CHECK(take("是我們送錯了。\n\n明天補送給您")->blocks(BlockKind::signature).empty());
    CHECK(take("We sent the wrong one.\n\nSorry again")->blocks(BlockKind::signature).empty());
    CHECK(take("We sent it late.\n\nThank you for your patience.")->blocks(BlockKind::body).size() == 2);
}

TEST_CASE("short lines at the end are a signature without a closing")
{
    CHECK(take("We sent the wrong one.\n\nTam and Oz\nMoonshop")->blocks(BlockKind::signature).size() == 2);
    CHECK(take("是我們送錯了。\n\n{{agent_name}}\n客服中心")->blocks(BlockKind::signature).size() == 2);
    CHECK(take("Hi,\n\nSorry.\n\n-- \nBob\n1 Long Road, we are here.")->blocks(BlockKind::signature).size() == 2);
}

TEST_CASE("a wordy closing is read, and what follows is signature")
{
    const auto taken = take("We are back.\n\nThank you for waiting so long for us,\nThe crew");
    CHECK(taken->blocks(BlockKind::body).size() == 2);
    CHECK(taken->blocks(BlockKind::signature) == Texts{"The crew"});
}

TEST_CASE("a postscript is body")
{
    const auto taken = take("Dear Ann,\n\nIt was our slip.\n\nBest regards,\nBob\n\nP.S. The refund went out today.");
    CHECK(taken->blocks(BlockKind::body).size() == 2);
    CHECK(taken->blocks(BlockKind::signature) == Texts{"Bob"});
}

TEST_CASE("earlier mail is quoted to the end")
{
    CHECK(take("Sorry.\n\n-----Original Message-----\nFrom: x\nYou lost it.\n")->blocks(BlockKind::quoted).size() == 3);
    CHECK(take("抱歉。\n\n寄件者：王\n日期：5/3\n\n你們弄丟了。\n")->blocks(BlockKind::quoted).size() == 3);
    CHECK(take("抱歉。\n\n王先生 於 2024年5月3日 10:02 寫道：\n\n你們弄丟了。\n")->blocks(BlockKind::quoted).size() == 2);
    const auto below = take("On 3 May 2024 at 10:02, Ann <a@b.example> wrote:\n> Where is it?\n\nIt went out today.\n");
    CHECK(below->blocks(BlockKind::quoted).size() == 2);
    CHECK(below->blocks(BlockKind::body) == Texts{"It went out today."});
}

TEST_CASE("the customer's turns of a chat are quoted and names are left out")
{
    const auto taken = take("10:02 用户：还没到\n10:03 客服：是我们漏发了\n10:04 用户:什么时候到\n10:05 客服：明天中午\n");
    CHECK(taken->letter.is_chat);
    CHECK(taken->blocks(BlockKind::quoted) == Texts{"还没到", "什么时候到"});
    CHECK(taken->blocks(BlockKind::body) == Texts{"是我们漏发了", "明天中午"});
    CHECK(take("Customer: where is it\nAgent: we lost it\nAgent: a new one is on its way\n")->letter.is_chat);
}

TEST_CASE("a story told with times is no chat")
{
    CHECK_FALSE(take("14:05 監控告警：流量歸零\n14:20 值班工程師：重啟\n15:00 恢復\n")->letter.is_chat);
}

TEST_CASE("a letter of one paragraph is body whatever it looks like")
{
    CHECK(take("sorry for the late reply")->blocks(BlockKind::body).size() == 1);
    CHECK(take("抱歉")->blocks(BlockKind::body).size() == 1);
}
