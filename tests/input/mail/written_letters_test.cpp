// Forty letters, each in a charset and a transfer encoding of its own: the words that are read, and the bytes of the mail that they are.
#include <string_view>

#include "gmime_oracle.h"
#include "read_mail.h"

using namespace amends;
using namespace amends::test;

namespace {

constexpr auto raw = Writing::plain, qp = Writing::quoted_printable, b64 = Writing::base64;
constexpr auto utf8 = "UTF-8", gb = "GB18030", big5 = "Big5-HKSCS", cp950 = "windows-950", western = "windows-1252", utf16le = "UTF-16LE", utf16be = "UTF-16BE";

struct WrittenLetter {
    const char *label, *charset;  ///< what the mail says, and what is so
    Writing writing;
    std::string_view text, words;
    std::string_view bytes;  ///< of the mail, that are the words
};

const std::vector<WrittenLetter> letters = {
    {"utf-8", utf8, raw,
     "Dear Ms Hale,\nthe bell rang through your exam. We are sorry.\nYou sit it again on Tuesday.",
     "We are sorry", "We are sorry"},
    {"utf-8", utf8, raw,
     "周小姐您好：\n花送到時已經謝了，是我們沒有放進冰箱，對不起。\n今天傍晚補送一束。",
     "對不起", "\xE5\xB0\x8D\xE4\xB8\x8D\xE8\xB5\xB7"},
    {"utf-8", utf8, qp,
     "孙女士：\n您的白衬衫被我们染成了粉色，很抱歉。\n新衬衫周六前寄到。",
     "很抱歉", "=E5=BE=88=E6=8A=B1=\n=E6=AD=89"},
    {"utf-8", utf8, b64,
     "Dear Mr Brontë,\nwe spelt your name wrong on the plaque — twice. Sorry.\nThe new one hangs on Friday.",
     "Sorry", "FNvcnJ5"},
    {"gb2312", gb, raw,
     "朱先生：\n邀请函上把您的名字镕印成了容，实在抱歉。\n新的邀请函今天寄出。",
     "实在抱歉", "\xCA\xB5\xD4\xDA\xB1\xA7\xC7\xB8"},
    {"gb2312", gb, qp,
     "赵女士：\n囍字贴反了，是我们布置时没看清，对不起。\n退您一半的布置费。",
     "对不起", "=B6=D4=B2=BB=C6=F0"},
    {"gb2312", gb, b64,
     "钱先生：\n您的𠮷他在搬运时断了一根弦，非常抱歉。\n明天有人上门换弦。",
     "非常抱歉", "t8ezo7Gnx7i"},
    {"GBK", gb, raw,
     "冯老师：\n打印店把您的论文少装了两页，是我们的错。\n下午三点前重装好。",
     "是我们的错", "\xCA\xC7\xCE\xD2\xC3\xC7\xB5\xC4\xB4\xED"},
    {"gbk", gb, qp,
     "沈女士：\n洗衣机的门封漏水，弄湿了您家的地板，抱歉。\n师傅周三上午来修。",
     "抱歉", "=B1=A7=C7=B8"},
    {"gbk", gb, b64,
     "韩先生：\n停车场多收了您十二元，对不起。\n钱已经原路退回。",
     "对不起", "LbUsrvG8K"},
    {"GB18030", gb, raw,
     "杨女士：\n㐂帖上的日期早了一天，是我们排错的。\n重印的明天送到。",
     "是我们排错的", "\xCA\xC7\xCE\xD2\xC3\xC7\xC5\xC5\xB4\xED\xB5\xC4"},
    {"gb18030", gb, qp,
     "秦先生：\n𠮷祥饭店的包间给了别人，十分抱歉。\n今晚给您留了最大的一间。",
     "十分抱歉", "=CA=AE=B7=D6=B1=A7=C7=B8"},
    {"gb18030", gb, b64,
     "许女士：\n孩子的㙋字写错在奖状上了，我们很惭愧。\n周一升旗时补发。",
     "很惭愧", "e63LLRwKK"},
    {"big5", big5, raw,
     "許小姐：\n功課表蓋錯了章，是教務處的疏失，很抱歉。\n蓋好的今天發回。",
     "很抱歉", "\xAB\xDC\xA9\xEA\xBAp"},
    {"Big5", big5, qp,
     "游先生：\n泳池水溫設錯，讓您著涼了，對不起。\n本月月費退還一半。",
     "對不起", "=B9=EF=A4=\n=A3=B0_"},
    {"big5", big5, b64,
     "方太太：\n豆漿機的插頭接反了，是我們裝的，抱歉。\n今晚八點前換新。",
     "抱歉", "Gp6rpw"},
    {"big5", big5, raw,
     "喆先生：\n您的喆字被系統印成方框，真的很對不起。\n新會員卡三天內寄到。",
     "真的很對不起", "\xAFu\xAA\xBA\xAB\xDC\xB9\xEF\xA4\xA3\xB0_"},
    {"big5", big5, qp,
     "何太：\n啲海鮮唔夠新鮮，係我哋冇檢查好，唔好意思。\n全數退款，今日內到帳。",
     "唔好意思", "=AD=F8=A6n=B7N=AB=E4"},
    {"big5", big5, b64,
     "梁生：\n我哋嘅師傅遲咗兩個鐘先到，對唔住。\n車費同工錢都唔收。",
     "對唔住", "ue+t+Kbt"},
    {"Big5-HKSCS", big5, b64,
     "黎小姐：\n嗰張櫈斷咗隻腳，係我哋裝漏咗螺絲，對唔住。\n聽朝換張新嘅。",
     "對唔住", "bnvrfim7a"},
    {"cp950", cp950, raw,
     "粧小姐：\n化粧檯的鏡子裂了，是包裝不夠厚，抱歉。\n新鏡子週四到。",
     "抱歉", "\xA9\xEA\xBAp"},
    {"x-windows-950", cp950, qp,
     "恒先生：\n裏層的棉花裝反了，是我們的疏忽。\n送回時運費由我們付。",
     "是我們的疏忽", "=ACO=A7=DA=AD=CC=AA=BA=B2=\n=A8=A9=BF"},
    {"windows-950", cp950, b64,
     "銹太太：\n鐵門生銹沒有先除就上漆，對不起。\n週日重新施工，不另收 €10。",
     "對不起", "ue+ko7Bf"},
    {"windows-1252", western, raw,
     "Dear Zoë,\nyour “window” table faced a wall. We’re sorry.\nThe meal, €84, is refunded today.",
     "We’re sorry", "We\x92re sorry"},
    {"windows-1252", western, qp,
     "Dear Søren,\nthe tour left early – without you. That was our error.\nYour fare is back on your card.",
     "That was our error", "That=20was=20our=20e=\nrror"},
    {"cp1252", western, b64,
     "Dear Amélie,\nthe cake said “Amelia”. I’m so sorry.\nA new one is on its way.",
     "so sorry", "BzbyBzb3JyeS"},
    {"iso-8859-1", western, qp,
     "Dear José,\nwe sent the piano to No. 14… Sorry.\nIt moves to your flat tomorrow.",
     "Sorry", "Sorry"},
    {"utf-16le", utf16le, b64,
     "周先生：\n票印錯了日期，對不起。\n新票今天寄出。",
     "對不起", "DVwNTneN"},
    {"utf-16", utf16be, b64,
     "鄭小姐：\n車位重複出租了，很抱歉。\n租金今天退還。",
     "很抱歉", "xfiGKxa0k"},
    {nullptr, utf8, raw,
     "洪先生：\n水費多算了一期，是抄表抄錯，對不起。\n下期扣回。",
     "對不起", "\xE5\xB0\x8D\xE4\xB8\x8D\xE8\xB5\xB7"},
    {nullptr, utf8, b64,
     "白女士：\n体检报告寄到了旧地址，很抱歉。\n新的一份今天用快递寄出。",
     "很抱歉", "OW+iOaKseatie"},
    {nullptr, gb, raw,
     "丁女士您好：\n蛋糕上的蜡烛少放了一包，是我们装袋时漏了，非常抱歉。\n今天下午我们送到您公司楼下。",
     "非常抱歉", "\xB7\xC7\xB3\xA3\xB1\xA7\xC7\xB8"},
    {nullptr, gb, qp,
     "邓先生您好：\n健身房的淋浴没有热水，我们没有提前通知您，对不起。\n这个月的会费我们退给您一半。",
     "对不起", "=B6=D4=B2=BB=C6=F0"},
    {nullptr, big5, raw,
     "江小姐您好：\n您訂的輪椅少了一個踏板，是我們出貨時沒有檢查，非常抱歉。\n今天晚上以前我們送到您家。",
     "非常抱歉", "\xAB" "D\xB1`\xA9\xEA\xBAp"},
    {nullptr, big5, b64,
     "羅先生您好：\n電影播到一半停了，我們沒有說明原因，對不起。\n票款今天全部退還，另外送您兩張票。",
     "對不起", "bnvpKOwX6"},
    {"iso-8859-1", utf8, raw,
     "簡小姐：\n相框的玻璃碎了，是我們沒包好，對不起。\n明天換新的。",
     "對不起", "\xE5\xB0\x8D\xE4\xB8\x8D\xE8\xB5\xB7"},
    {"us-ascii", gb, raw,
     "毛先生您好：\n您预约的号被我们重复登记了，让您白等了一个小时，对不起。\n今天下午两点给您留了号。",
     "对不起", "\xB6\xD4\xB2\xBB\xC6\xF0"},
    {"utf-8", big5, raw,
     "連先生您好：\n您的行李被我們送錯了房間，讓您找了一個晚上，非常抱歉。\n今晚的房費我們不收。",
     "非常抱歉", "\xAB" "D\xB1`\xA9\xEA\xBAp"},
    {"gb2312", utf8, qp,
     "彭女士：\n雨伞借出去没有登记，所以您没借到，抱歉。\n今天补了十把新伞。",
     "抱歉", "=E6=8A=B1=E6=AD=89"},
    {"unknown-8bit", utf8, b64,
     "姚先生：\n樓下的門鎖換了沒先給您鑰匙，對不起。\n鑰匙在管理室，今晚送上去。",
     "對不起", "OWw\njeS4jei1t+"},
};

}  // namespace

TEST_CASE("a letter is read in the charset that it is in, and its words are found in the bytes of the mail")
{
    CHECK(letters.size() == 40);
    for (const auto& letter : letters) {
        const auto written = mail("", plain(letter.text, {letter.label, letter.charset, letter.writing}));
        CAPTURE(written);
        const auto source = letter_of(written);
        CHECK(source.text == std::string(letter.text) + "\n");
        check_found(written, source, letter.words, letter.bytes);
    }
}

TEST_CASE("GMime decodes the same bytes from the transfer encodings of the letters")
{
    for (const auto& letter : letters) {
        const std::string text = std::string(letter.text) + "\n";
        std::string bytes;
        for (const auto& character : in_charset(text, letter.charset))
            bytes += character;
        CHECK(Oracle(mail("", plain(letter.text, {letter.label, letter.charset, letter.writing}))).bytes() == bytes);
    }
}
