// Who acts in a clause: the first person in it that is no object, else whoever acted before it in the sentence.
#include "reading/facts.h"

#include "support/read_letter.h"

using namespace amends;
using namespace amends::test;

namespace {

const RuleSet& people()
{
    static const RuleSet rules = [] {
        RuleFolder folder;
        folder.list("actor-we", "我们, we").list("actor-reader", "您, you").list("actor-third", "快递公司, the courier");
        folder.list("actor-nobody", "有关部门, somebody").list("object-marker", "给, 向, 通知, to, by").list("actor-reset", "因为, because");
        folder.rule("faults/vagueness/soon", "zh", "尽快");
        return compiled(folder);
    }();
    return rules;
}

char actor(const LetterReading& reading, const Stretch& clause)
{
    using image::Fact;
    return reading.holds(Fact::ours, clause) ? 'w' : reading.holds(Fact::readers, clause) ? 'r' : reading.holds(Fact::theirs, clause) ? 't'
         : reading.holds(Fact::nobodys, clause) ? 'n' : '-';
}

/// The actors of all clauses, a letter each: we, reader, third party, nobody, - for unknown; a slash where a sentence begins.
std::string actors(std::string_view text)
{
    const TakenLetter taken{text};
    Reader reader{people()};
    const LetterReading& reading = reader.read(taken.letter);
    std::string told;
    for (std::uint32_t clause = 0; clause < taken.letter.clauses.size(); ++clause) {
        const bool begins = clause > 0 and taken.letter.clauses[clause].sentence != taken.letter.clauses[clause - 1].sentence;
        told += begins ? "/" : "";
        told += actor(reading, taken.clause(clause));
    }
    return told;
}

}  // namespace

TEST_CASE("the first person of a clause acts in it")
{
    CHECK(actors("我们今天寄出了包裹。") == "w");
    CHECK(actors("您今天打了电话。") == "r");
    CHECK(actors("快递公司今天来了。") == "t");
    CHECK(actors("有关部门会看的。") == "n");
    CHECK(actors("You called us and we came.") == "r");
    CHECK(actors("包裹今天到了。") == "-");
}

TEST_CASE("a clause without a subject goes on with the one before it in the sentence")
{
    CHECK(actors("我们查了记录，补寄了包裹，今天送到。") == "www");
    CHECK(actors("您打了电话，等了很久，我们没有接。") == "rrw");
    CHECK(actors("We checked the log, found the slip, and mended it.") == "www");
}

TEST_CASE("no subject goes on over the end of a sentence")
{
    CHECK(actors("我们查了记录。补寄了包裹。") == "w/-");
    CHECK(actors("We checked the log. The parcel was lost, and found again.") == "w/--");
}

TEST_CASE("a person behind an object marker does not act")
{
    CHECK(actors("补寄给您的包裹到了。") == "-");
    CHECK(actors("我们查了记录，向您说明。") == "ww");
    CHECK(actors("给您的包裹我们寄了。") == "w");
    CHECK(actors("It was sent to you by the courier.") == "-");
    CHECK(actors("通知 您 之后我们寄了。") == "w");
}

TEST_CASE("words that begin anew stop a subject from going on")
{
    CHECK(actors("我们来晚了，因为下了大雨。") == "w-");
    CHECK(actors("We were late, because it rained.") == "w-");
    CHECK(actors("我们来晚了，下雨是因为天气。") == "ww");
}

TEST_CASE("who acts in a stretch of text is asked by its clauses")
{
    const TakenLetter taken{"我们查了记录，您打了电话。包裹丢了。"};
    Reader reader{people()};
    const LetterReading& reading = reader.read(taken.letter);
    REQUIRE(taken.letter.sentences.size() == 2);
    CHECK(reading.holds(image::Fact::ours, taken.sentence(0)));
    CHECK(reading.holds(image::Fact::readers, taken.sentence(0)));
    CHECK_FALSE(reading.holds(image::Fact::theirs, taken.sentence(0)));
    CHECK_FALSE(reading.holds(image::Fact::ours, taken.sentence(1)));
    CHECK(reading.holds(image::Fact::ours, taken.clause(0)));
    CHECK_FALSE(reading.holds(image::Fact::readers, taken.clause(0)));
    CHECK(reading.holds(image::Fact::readers, reading.all()));
}
