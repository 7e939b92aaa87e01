// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/formats.h"
#include "tests/house/sourcetree.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace martlet;
using namespace martlet::test;
using namespace Qt::StringLiterals;

/// What the built program prints; empty where it did not end with 0.
static QString printed(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringView(MARTLET_PROGRAM).toString(), arguments);
    const bool fine = process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
    return fine ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

/// The names of the commands: each is a file in app/cli.
static QStringList commandFiles()
{
    QStringList names;
    for (const QString &file : filesBelow(u"app/cli"_s, {u"*command.cpp"_s}))
        names.append(file.section(u'/', -1).chopped(int(qstrlen("command.cpp"))));
    return names;
}

static bool matches(const QString &text, const QString &pattern)
{
    static constexpr auto options =
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(pattern, options).match(text).hasMatch();
}

static QString allContents(const QString &folder)
{
    QString text;
    for (const QString &file : filesBelow(folder, {u"*.cpp"_s}))
        text += contents(file);
    return text;
}

/// What the program can do, and where people and tests learn of it.
class TestCatalogue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandIsRegistered()
    {
        static const QRegularExpression usage(u"^  martlet ([a-z]+)\\b"_s,
                                              QRegularExpression::MultilineOption);
        QStringList registered;
        auto match = usage.globalMatch(printed({u"--help"_s}));
        while (match.hasNext())
            registered.append(match.next().captured(1));
        registered.sort();
        QVERIFY(!registered.isEmpty());
        QCOMPARE(registered, commandFiles());
    }

    void everyCommandIsDocumentedAndTested_data()
    {
        QTest::addColumn<QString>("command");
        for (const QString &name : commandFiles())
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyCommandIsDocumentedAndTested()
    {
        QFETCH(QString, command);
        const QStringList help = printed({command, u"--help"_s}).split(u"\n\n"_s);
        QVERIFY(help.value(0).startsWith(u"Usage: martlet %1 "_s.arg(command)));
        QVERIFY2(help.value(1).endsWith(u'.'), "a sentence that says what it does");
        QVERIFY2(matches(contents(u"packaging/martlet.1.in"_s), u"^\\.BI? %1 "_s.arg(command)),
                 "the manual page");
        QVERIFY2(matches(allContents(u"tests/app/cli"_s),
                         u"\\{u\"%1\"_s,\\s*(?!u\"--help\")"_s.arg(command)),
                 "a test that runs it");
    }

    void everyRuleHasItsPageAsTheProgramWritesIt()
    {
        const QString root = QStringView(MARTLET_SOURCE_DIR).toString();
        QTemporaryDir folder;
        printed({u"list"_s,
                 u"rules"_s,
                 u"--format"_s,
                 u"markdown"_s,
                 u"--lang"_s,
                 u"en"_s,
                 u"--to"_s,
                 folder.path(),
                 u"--cases"_s,
                 root + u"/tests/data/rules"_s});
        const QStringList pages = QDir(folder.path()).entryList({u"*"_s}, QDir::Files);
        QVERIFY(pages.size() > 50);
        QCOMPARE(QDir(root + u"/docs/rules"_s).entryList({u"*"_s}, QDir::Files), pages);
        for (const QString &page : pages) {
            QFile made(folder.filePath(page));
            QVERIFY(made.open(QIODevice::ReadOnly));
            // Made anew by: martlet list rules --format markdown --to docs/rules --cases
            // tests/data/rules
            QVERIFY2(contents(u"docs/rules/"_s + page) == QString::fromUtf8(made.readAll()),
                     qPrintable(page));
        }
    }

    void everyFormatIsDocumentedAndTested_data()
    {
        QTest::addColumn<QString>("id");
        for (const Format &format : formats())
            QTest::newRow(qPrintable(format.id)) << format.id;
    }
    void everyFormatIsDocumentedAndTested()
    {
        QFETCH(QString, id);
        const Format *format = findFormat(id);
        QVERIFY2(matches(printed({u"list"_s, u"formats"_s}), u"^%1\\b"_s.arg(id)), "the list");
        QVERIFY2(matches(contents(u"packaging/martlet.1.in"_s), u"\\b%1\\b"_s.arg(id)),
                 "the manual page");
        QVERIFY2(
            !format->import
                || !filesBelow(u"tests/data/import/"_s + id, {u"*."_s + format->endings.first()})
                        .isEmpty(),
            "fixtures to import");
        QVERIFY2(!format->canExport()
                     || matches(allContents(u"tests/app/cli"_s),
                                u"\"\\.%1\"[,}]"_s.arg(format->endings.first())),
                 "a row of the test that exports");
    }

    void everyFolderOfFixturesIsOfAFormat()
    {
        for (const QString &file : filesBelow(u"tests/data/import"_s, {u"*"_s})) {
            const Format *format = findFormat(file.section(u'/', 3, 3));
            QVERIFY2(format && format->import, qPrintable(file));
        }
    }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
