#pragma once

#include "core/activity.h"

namespace lifty {

// The activity_search index knows exact terms alone, none of which holds what SQLite's query language could
// take for its own: a term "w..." for each beginning of each word, so that a beginning is looked up at once
// however many words go on from it, and one term for each property, so that filters and words are met in one
// index, which stops reading at the end of a page.

// What stands in the index for an entry. Two words that begin with the same 24 characters are not told apart,
// and of a text the first 1,000 characters are looked at: nobody searches for more.
QString searchTerms(const ActivityEntry &entry);

// What to look for; empty where the filter asks for a period at most.
QString searchExpression(const ActivityFilter &filter);

} // namespace lifty
