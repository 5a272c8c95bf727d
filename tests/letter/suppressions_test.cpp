// Which sentences the comments of a letter are for, and what they say.
#include <doctest/doctest.h>

#include <string>

#include "letter/helper.h"

using namespace amends;

namespace {

/// Each comment of a letter: its word, the names and the reason, and the sentences that it is for.
std::string told(const std::string& text)
{
    const auto taken = take(text, "a.md");
    std::string all;
    for (const Suppression& one : taken->letter.suppressions) {
        all += all.empty() ? "" : " | ";
        all += one.word.text;
        for (const auto& name : one.names)
            all.append(" ").append(name.text);
        all.append(" (").append(one.reason).append(")");
        for (auto at = one.first_sentence; at < one.end_sentence; ++at)
            all.append(" ").append(std::to_string(at));
        all += one.is_ended ? "" : " open";
    }
    return all;
}

const std::string start = "We lost it. We found it.\n\n";

}  // namespace

TEST_CASE("a comment is for the sentence behind it")
{
    CHECK(told("<!-- amends: allow a/b: why -->\n\nWe lost it. We found it.\n") == "allow a/b (why) 0");
    CHECK(told("We lost it. <!-- amends: allow a/b: why --> We found it.\n") == "allow a/b (why) 1");
    CHECK(told("We lost it.\n<!-- amends: allow a/b: why -->\nWe found it.\n") == "allow a/b (why) 1");
    CHECK(told("We lost it. <!-- amends: allow a/b: why -->\n\nWe found it.\n") == "allow a/b (why) 1");
    CHECK(told(start + "<!-- amends: allow a/b: why -->\n") == "allow a/b (why)");
}

TEST_CASE("a comment inside a sentence is for that sentence")
{
    CHECK(told("We lost it. We <!-- amends: allow a/b: why --> found it.\n") == "allow a/b (why) 1");
}

TEST_CASE("a block reaches to the next end, or to the end of the letter")
{
    CHECK(told("One. <!-- amends: allow-block a/b: why --> Two. Three. <!-- amends: end --> Four.\n") == "allow-block a/b (why) 1 2 | end () 3");
    CHECK(told("One. <!-- amends: allow-block a/b: why --> Two. Three.\n") == "allow-block a/b (why) 1 2 open");
    CHECK(told("<!-- amends: allow-block a: x --> One. <!-- amends: allow-block b: y --> Two. <!-- amends: end --> Three.\n")
          == "allow-block a (x) 0 1 | allow-block b (y) 1 | end () 2");
}

TEST_CASE("a comment for the file is for all sentences, wherever it stands")
{
    CHECK(told("One. Two. <!-- amends: allow-file a/b: why -->\n") == "allow-file a/b (why) 0 1");
}

TEST_CASE("names are parted by commas, the reason by the first colon, in half or full width")
{
    CHECK(told("<!-- amends: allow a/b, c ,d: why: so --> One.\n") == "allow a/b c d (why: so) 0");
    CHECK(told("<!-- amends：allow　a/b，c、d：因為 -->一。\n") == "allow a/b c d (因為) 0");
    CHECK(told("<!-- amends: allow a/b --> One.\n") == "allow a/b () 0");
    CHECK(told("<!-- amends: allow: why --> One.\n") == "allow (why) 0");
    CHECK(told("<!-- amends: allow,: --> One.\n").find(" (") != std::string::npos);
}

TEST_CASE("a slot that waits for a reason is none")
{
    CHECK(told("<!-- amends: allow a: [reason] --> One.\n") == "allow a () 0");
    CHECK(told("<!-- amends: allow a: 〔理由〕 -->一。\n") == "allow a () 0");
}

TEST_CASE("a line that holds nothing but a comment leaves the lines round it together")
{
    const std::string wrapped = "We sent the blue chair to the wrong house on Monday and told you\n"
                                "nothing until Thursday. That was our slip, and the chair that you\n"
                                "paid for comes on Friday.\n\nBob\n";
    std::string commented = wrapped;
    commented.insert(wrapped.find("nothing"), "<!-- amends: allow a: why -->\n");
    CHECK(take(commented)->letter.folded.units == take(wrapped)->letter.folded.units);
    CHECK(take(commented)->letter.sentences.size() == take(wrapped)->letter.sentences.size());
}

TEST_CASE("comments in earlier mail are its writer's, not ours")
{
    CHECK(take("We lost it.\n\n> One. <!-- amends: allow-file a: why -->\n> Two.\n")->letter.suppressions.empty());
    CHECK(take("We lost it.\n\n> <!-- amends: allow-file a: why -->\n> Two.\n")->letter.suppressions.empty());
    CHECK(take("We lost it.\n<!-- amends: allow-file a: why -->\n\n> Two.\n")->letter.suppressions.size() == 1);
}

TEST_CASE("very many comments, names and quotation marks are read in one go")
{
    std::string text;
    for (int i = 0; i < 20000; ++i)
        text += "<!-- amends: allow-block a: b -->One. ";
    CHECK(take(text)->letter.suppressions.size() == 20000);
    const std::string names(200000, ',');
    CHECK(take("<!-- amends: allow " + names + "x: why --> One.\n")->letter.suppressions.front().names.size() == 1);
}
