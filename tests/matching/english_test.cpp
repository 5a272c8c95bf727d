// English words in their forms, and contractions as words of their own.
#include "support/matched.h"

using namespace amends;
using namespace amends::test;

TEST_CASE("a word with a tilde is found in any of its forms")
{
    CHECK(found_en("forward~", "We forward it, forwarded it and are forwarding it; he forwards it.")
          == "forward | forwarded | forwarding | forwards");
    CHECK(found_en("send~ it", "She sent it and is sending it.") == "sent it | sending it");
    CHECK(found_en("send~", "The sender was sendable.") == "");
}

TEST_CASE("a phrase may hold a word in any of its forms, and so may a list")
{
    CHECK(found_en("get~ back to you", "We got back to you.") == "got back to you");
    RuleFolder folder;
    folder.list("hand-on", "pass~ on, escalate~");
    CHECK(found(folder, "en", "<hand-on>", "It was passed on and escalated.") == "passed on | escalated");
}

TEST_CASE("a contraction is a word of its own, written together or apart in the pattern")
{
    for (const char* pattern : {"do n't know", "don't know"})
        CHECK(found_en(pattern, "We don't know. We don’t know. We do not know.") == "don't know | don’t know");
    for (const char* pattern : {"we 'll reply", "we'll reply"})
        CHECK(found_en(pattern, "We'll reply. We will reply.") == "We'll reply");
}

TEST_CASE("the word before a contraction is still a word, and the contraction another")
{
    CHECK(found_en("we", "We'll and we've and wee.") == "We | we");
    CHECK(found_en("'ve", "We've, they’ve, have.") == "'ve | ’ve");
    CHECK(found_en("it 's", "It's late. Its end.") == "It's");
}

TEST_CASE("can and will take their shape before n't")
{
    CHECK(found_en("can n't help", "We can't help.") == "can't help");
    CHECK(found_en("can't help", "We can't help.") == "can't help");
    CHECK(found_en("will n't help", "We won't help.") == "won't help");
    CHECK(found_en("won't help", "We won't help.") == "won't help");
    CHECK(found_en("(do|can|will) n't", "We don't, can't and won't.") == "don't | can't | won't");
}

TEST_CASE("a list of negators finds the n't of any word")
{
    RuleFolder folder;
    folder.list("no", "not, n't");
    CHECK(found(folder, "en", "<no> late", "It isn't late, was not late, won't, late") == "n't late | not late | n't, late");
}

TEST_CASE("a full stop of an abbreviation does not end the sentence and is skipped")
{
    CHECK(found_en("(Ms|Mr) Hale", "Dear Ms. Hale, we write.") == "Ms. Hale");
}
