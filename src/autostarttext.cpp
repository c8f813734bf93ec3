#include "autostarttext.h"

#include <QXmlStreamWriter>

namespace lifty {

using namespace Qt::StringLiterals;

namespace {

// "Desktop Entry Specification": quoted for Exec, where % begins a field code, and then escaped as each
// value.
QString quotedForExec(const QString &argument)
{
    QString quoted;
    for (const QChar c : argument) {
        if (u"\"`$\\"_s.contains(c))
            quoted += u'\\';
        quoted += c == u'%' ? u"%%"_s : QString(c);
    }
    quoted.replace(u"\\"_s, u"\\\\"_s).replace(u"\n"_s, u"\\n"_s).replace(u"\r"_s, u"\\r"_s);
    return u'"' + quoted + u'"';
}

void writeKey(QXmlStreamWriter &xml, const QString &key) { xml.writeTextElement(u"key"_s, key); }

} // namespace

QByteArray autostartEntry(const QString &program)
{
    // GLib looks for the first word as it stands here, with its "%%": it has to be one without.
    const QString start = program.contains(u'%') ? u"env "_s : QString();
    return (u"[Desktop Entry]\n"
            "Type=Application\n"
            "Name=Lifty Desk\n"
            "Exec="_s +
            start + quotedForExec(program) +
            u" --minimized\n"
            "StartupNotify=false\n"_s)
        .toUtf8();
}

bool isAutostartEntryOn(const QByteArray &entry)
{
    bool isInGroup = false;
    for (const QByteArray &line : entry.split('\n')) {
        if (line.startsWith('['))
            isInGroup = line.trimmed() == "[Desktop Entry]";
        const qsizetype equals = line.indexOf('=');
        if (!isInGroup || equals < 0)
            continue;
        const QByteArray key = line.first(equals).trimmed();
        const QByteArray value = line.mid(equals + 1).trimmed();
        if ((key == "Hidden" && value == "true") || (key == "X-GNOME-Autostart-enabled" && value == "false"))
            return false;
    }
    return true;
}

QString autostartCommand(const QString &program)
{
    return u"\"%1\" --minimized"_s.arg(QString(program).replace(u'/', u'\\'));
}

bool isAutostartApproved(const QString &approval)
{
    return approval.isEmpty() || approval.front().unicode() % 2 == 0;
}

QByteArray launchAgent(const QString &program)
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeDTD(u"<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\""
                 " \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">"_s);
    xml.writeStartElement(u"plist"_s);
    xml.writeAttribute(u"version"_s, u"1.0"_s);
    xml.writeStartElement(u"dict"_s);
    writeKey(xml, u"Label"_s);
    xml.writeTextElement(u"string"_s, u"br.com.lifty.Desk"_s);
    writeKey(xml, u"ProgramArguments"_s);
    xml.writeStartElement(u"array"_s);
    xml.writeTextElement(u"string"_s, program);
    xml.writeTextElement(u"string"_s, u"--minimized"_s);
    xml.writeEndElement();
    writeKey(xml, u"RunAtLoad"_s);
    xml.writeEmptyElement(u"true"_s);
    xml.writeEndDocument();
    return text;
}

} // namespace lifty
