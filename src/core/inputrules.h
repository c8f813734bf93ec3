#pragma once

#include <QString>

#include <optional>

namespace lifty {

// What can be wrong with a line that a person typed or pasted, before anything is stored. Ends are trimmed
// first.
enum class TextFault {
    Empty,
    TooLong,
    HasSpace,   // white space or line breaks inside
    HasSlash,   // a token is one segment of a path
    DotsAlone,  // "." and ".." are not segments but directions
    HasControl, // invisible control characters
};

inline constexpr int maxNameLength = 200;
inline constexpr int maxTokenLength = 256;
inline constexpr int maxKeyLength = 512;
inline constexpr int maxNotesLength = 4000;

// Names of bots and companies.
std::optional<TextFault> nameFault(const QString &name);
// A bot's token: the `id` in the API's paths.
std::optional<TextFault> tokenFault(const QString &token);
// A company's API key: the `key` in the API's queries.
std::optional<TextFault> keyFault(const QString &key);

} // namespace lifty
