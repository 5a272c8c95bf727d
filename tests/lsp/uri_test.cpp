// URIs and paths.
#include <doctest/doctest.h>

#include "lsp/uri.h"

using namespace amends;

TEST_CASE("a file URI names a path")
{
    CHECK(path_of_uri("file:///letters/late%20parcel.txt") == "/letters/late parcel.txt");
    CHECK(path_of_uri("file://host/letters/%E4%BF%A1.md") == "/letters/信.md");
    CHECK(path_of_uri("file:///a%2") == "/a%2");
    CHECK(path_of_uri("file:///a%zz") == "/a%zz");
    CHECK(path_of_uri("file:///a%00b") == "/a%00b");
}

TEST_CASE("another URI names what follows its scheme")
{
    CHECK(path_of_uri("untitled:Untitled-1") == "Untitled-1");
    CHECK(path_of_uri("nothing") == "nothing");
}

TEST_CASE("a path becomes a URI that names it")
{
    CHECK(uri_of_path("/a b/信.md") == "file:///a%20b/%E4%BF%A1.md");
    CHECK(path_of_uri(uri_of_path("/x #?%/y")) == "/x #?%/y");
}
