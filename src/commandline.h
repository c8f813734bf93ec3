#pragma once

#include <QStringList>

namespace lifty {

// What the program is asked on its command line.
struct CommandLine {
    bool demo = false;
    bool minimized = false;
    QString importFile; // absolute

    // What is said in the place of a start: the help, the version, or what is wrong.
    QString answer;
    bool isWrong = false;

    // The first of `arguments` is the program itself; a file is looked for from `folder`.
    static CommandLine read(const QStringList &arguments, const QString &folder);
    // The same wish, to be read by a copy of the program that runs in another folder.
    QStringList arguments() const;
};

} // namespace lifty
