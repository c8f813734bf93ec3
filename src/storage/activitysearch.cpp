#include "storage/activitysearch.h"

#include "core/textfold.h"
#include "storage/words.h"

#include <QStringList>

#include <algorithm>

namespace lifty {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 1'000;
constexpr qsizetype longestTerm = 24;
// More words than anybody types; what is pasted in place of words is not looked for to its end.
constexpr qsizetype mostWords = 32;

QString botTerm(const QUuid &id) { return u"b_"_s + id.toString(QUuid::Id128); }
QString companyTerm(const QUuid &id) { return u"c_"_s + id.toString(QUuid::Id128); }
QString term(ActivityEntry::Kind kind) { return u"k_"_s + wordOf(kind); }
QString term(ActivityEntry::Outcome outcome) { return u"o_"_s + wordOf(outcome); }
QString term(LinkStatus::Kind status) { return u"s_"_s + wordOf(status); }

// A sign is a word of its own, by its number: the index takes letters and digits alone.
QString signTerm(char32_t sign) { return u"x_"_s + QString::number(sign, 16); }

bool isPartOfWord(char32_t c) { return QChar::isLetterOrNumber(c) || QChar::isMark(c); }

struct Word {
    QList<char32_t> letters; // at most longestTerm of them
    char32_t sign = 0;       // in place of letters
};

QList<Word> wordsOf(const QString &foldedText)
{
    QList<Word> words;
    bool inWord = false;
    const QList<uint> characters = foldedText.left(longestText).toUcs4();
    for (const char32_t c : characters) {
        if (isPartOfWord(c)) {
            if (!inWord)
                words.append(Word{});
            if (words.constLast().letters.size() < longestTerm)
                words.last().letters.append(c);
        } else if (QChar::isPrint(c) && !QChar::isSpace(c)) {
            words.append(Word{{}, c});
        }
        inWord = isPartOfWord(c);
    }
    return words;
}

QString termOf(const Word &word)
{
    return word.sign ? signTerm(word.sign)
                     : u"w"_s + QString::fromUcs4(word.letters.constData(), word.letters.size());
}

void appendBeginnings(const QString &text, QString &terms)
{
    for (const Word &word : wordsOf(folded(text.left(longestText)))) {
        if (word.sign)
            terms += u' ' + termOf(word);
        QString beginning = u" w"_s;
        for (const char32_t letter : word.letters) {
            beginning += QChar::fromUcs4(letter);
            terms += beginning;
        }
    }
}

QString quoted(const QString &term) { return u'"' + term + u'"'; }

QString all(const QStringList &terms) { return terms.join(u" AND "_s); }

// Empty where the word has nothing to look for: every text begins like that.
QString expressionOf(const ActivityWord &word)
{
    QStringList parts;
    for (const Word &part : wordsOf(word.folded)) {
        if (parts.size() < mostWords)
            parts.append(quoted(termOf(part)));
    }
    if (parts.isEmpty())
        return {};
    QStringList either{u'(' + all(parts) + u')'};
    for (const ActivityEntry::Kind kind : word.kinds)
        either.append(quoted(term(kind)));
    for (const ActivityEntry::Outcome outcome : word.outcomes)
        either.append(quoted(term(outcome)));
    for (const LinkStatus::Kind status : word.statuses)
        either.append(quoted(term(status)));
    return u'(' + either.join(u" OR "_s) + u')';
}

} // namespace

QString searchTerms(const ActivityEntry &entry)
{
    QStringList terms{term(entry.kind), term(entry.outcome)};
    if (!entry.botId.isNull())
        terms.append(botTerm(entry.botId));
    if (!entry.companyId.isNull())
        terms.append(companyTerm(entry.companyId));
    if (entry.kind == ActivityEntry::Kind::StatusChanged)
        terms << term(entry.statusBefore) << term(entry.statusAfter);
    QString all = terms.join(u' ');
    for (const QString &text : {entry.botName, entry.companyName, entry.detail})
        appendBeginnings(text, all);
    return all;
}

QString searchExpression(const ActivityFilter &filter)
{
    QStringList parts;
    if (!filter.botId.isNull())
        parts.append(quoted(botTerm(filter.botId)));
    if (!filter.companyId.isNull())
        parts.append(quoted(companyTerm(filter.companyId)));
    if (filter.kind)
        parts.append(quoted(term(*filter.kind)));
    if (filter.outcome)
        parts.append(quoted(term(*filter.outcome)));
    for (const ActivityWord &word : filter.words.first(std::min(filter.words.size(), mostWords))) {
        const QString expression = expressionOf(word);
        if (!expression.isEmpty())
            parts.append(expression);
    }
    return all(parts);
}

} // namespace lifty
