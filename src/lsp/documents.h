// The documents that an editor has open, as they stand in it.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "lsp/message.h"
#include "lsp/positions.h"

namespace amends {

struct Document {
    enum class State : std::uint8_t {
        whole,
        too_large,  ///< its text was let go
        lost,       ///< a change could not be followed
    };

    std::string path;
    std::string language_id;
    std::optional<std::int64_t> version;
    std::string text;  ///< valid UTF-8; empty unless whole
    State state = State::whole;
};

/// Positions and ranges as messages hold them; nothing where `json` is none.
[[nodiscard]] std::optional<Position> position_of(const Json& json);
[[nodiscard]] std::optional<PositionRange> range_of(const Json& json);

/// The open documents by URI, kept as notifications tell. What makes no sense in a notification is passed over. A document that is too large or lost is
/// whole again once its whole text comes, as it does when it is saved.
class Documents {
public:
    /// Bytes of the largest document that is kept. Letters are a thousandth of it.
    static constexpr std::size_t largest = std::size_t{4} << 20;

    explicit Documents(PositionEncoding encoding) : m_encoding(encoding) {}

    /// Each takes the parameters of its notification and returns the URI of the document if it is one that is open now; `close` that of the one it
    /// closed.
    std::optional<std::string> open(const Json& params);
    std::optional<std::string> change(const Json& params);
    std::optional<std::string> save(const Json& params);
    std::optional<std::string> close(const Json& params);

    /// Null where it is not open.
    [[nodiscard]] const Document* find(std::string_view uri) const;

private:
    static void set_text(Document& document, std::string_view text);
    void apply(Document& document, const Json& change) const;

    PositionEncoding m_encoding;
    std::map<std::string, Document, std::less<>> m_documents;
};

}  // namespace amends
