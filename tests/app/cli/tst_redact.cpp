// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/cli/programfixture.h"

#include <QJsonArray>
#include <QStringEncoder>

#include <zlib.h>

using namespace martlet;
using namespace Qt::StringLiterals;

static QByteArray inflated(const QByteArray &bytes, qsizetype begin)
{
    z_stream stream {};
    QByteArray out(1 << 20, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData() + begin));
    stream.avail_in = uInt(bytes.size() - begin);
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    if (inflateInit2(&stream, 32 + MAX_WBITS) != Z_OK)
        return {};
    inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    return out.first(qsizetype(stream.total_out));
}

/// The bytes, and what comes out of everything in them that looks compressed.
static QByteArray expanded(const QByteArray &bytes)
{
    QByteArray all = bytes;
    for (qsizetype i = 0; i + 1 < bytes.size(); ++i) {
        const auto first = uchar(bytes[i]), second = uchar(bytes[i + 1]);
        const bool isZlib = first == 0x78 && (first * 256 + second) % 31 == 0;
        const bool isGzip = first == 0x1f && second == 0x8b;
        if (isZlib || isGzip)
            all += inflated(bytes, i);
    }
    return all;
}

class TestRedact final : public QObject, ProgramFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        begin();
        // Each word with "zx" stands in a field or an item that "public" leaves out.
        const QString source =
            QStringView(MARTLET_SOURCE_DIR).toString() + u"/tests/data/redaction/secrets.json"_s;
        QCOMPARE(run({u"import"_s, source, u"--into"_s, u"full.martlet"_s}), 0);
    }

    // What was done in the project before, by whom, and what it was called.
    void noHistoryLeaves()
    {
        write(u"Zxquarterly.csv"_s, "Tool;Vendor\nShared CRM;Zxoldvendor\n");
        const auto import = [&](const QString &file) {
            return run({u"import"_s,
                        file,
                        u"--into"_s,
                        u"past.martlet"_s,
                        u"--overwrite"_s,
                        u"--author"_s,
                        u"Zxauthor"_s});
        };
        QCOMPARE(import(u"Zxquarterly.csv"_s), 0);
        write(u"Zxquarterly.csv"_s, "Tool;Vendor\nShared CRM;Newvendor\n");
        QCOMPARE(import(u"Zxquarterly.csv"_s), 0);
        const QStringList words {u"Zxauthor"_s, u"Zxquarterly"_s, u"Zxoldvendor"_s};
        for (const QString &word : words)
            QVERIFY2(has(read(u"past.martlet"_s), word), word.toUtf8());
        for (const QString &profile : {u"agency"_s, u"public"_s}) {
            const QString copy = u"present-%1.martlet"_s.arg(profile);
            QCOMPARE(run({u"export"_s, u"past.martlet"_s, u"--redact"_s, profile, u"--to"_s, copy}),
                     0);
            QVERIFY(has(read(copy), u"Newvendor"_s));
            for (const QString &word : words)
                QVERIFY2(!has(read(copy), word), word.toUtf8());
        }
    }

    // The same search finds the words in what is written whole, so that finding nothing means
    // something.
    void theSearchFindsWhatIsThere()
    {
        QCOMPARE(run({u"export"_s, u"full.martlet"_s, u"--to"_s, u"full-again.json"_s}), 0);
        for (const QString &word : secrets()) {
            if (word != u"7777321"_s)
                QVERIFY2(has(read(u"full.martlet"_s), word), word.toUtf8());
            QVERIFY2(has(read(u"full-again.json"_s), word), word.toUtf8());
        }
        QCOMPARE(run({u"export"_s, u"full.martlet"_s, u"--to"_s, u"full.pdf"_s}), 0);
        QVERIFY(textOfPdf(u"full.pdf"_s).contains(u"Zxanna"_s));
    }

    void nothingLeftOutIsInTheFile_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("more");
        for (const QString &ending :
             {u"martlet"_s, u"json"_s, u"csv"_s, u"svg"_s, u"html"_s, u"pdf"_s})
            QTest::newRow(ending.toUtf8()) << u"copy."_s + ending << QStringList();
        QTest::newRow("report as PDF")
            << u"report.pdf"_s << QStringList {u"--report"_s, u"audit"_s};
        QTest::newRow("report as a page")
            << u"report.html"_s << QStringList {u"--report"_s, u"audit"_s};
    }
    void nothingLeftOutIsInTheFile()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, more);
        const QStringList call {
            u"export"_s, u"full.martlet"_s, u"--to"_s, file, u"--redact"_s, u"public"_s};
        QCOMPARE(run(call + more), 0);
        const QByteArray bytes = read(file);
        const bool isPdf = file.endsWith(u"pdf"_s);
        const QString text = isPdf ? textOfPdf(file) : QString::fromUtf8(bytes);
        QVERIFY(text.contains(u"Shared CRM"_s) || file.endsWith(u"martlet"_s));
        QVERIFY(!text.contains(u"zx"_s, Qt::CaseInsensitive));
        for (const QString &word : secrets())
            QVERIFY2(!has(bytes, word), word.toUtf8());
    }

    void aCopyIsAProjectAndNeverReplacesOne()
    {
        const QStringList call {u"export"_s,
                                u"full.martlet"_s,
                                u"--to"_s,
                                u"agency.martlet"_s,
                                u"--redact"_s,
                                u"agency"_s};
        QCOMPARE(run(call), 0);
        QVERIFY(m_last.messages.contains(u"Left out: "_s));
        QCOMPARE(run({u"export"_s, u"agency.martlet"_s, u"--to"_s, u"agency.json"_s}), 0);
        const QByteArray json = read(u"agency.json"_s);
        QVERIFY(json.contains("Person 1") && json.contains("Openvendor"));
        const QByteArray before = read(u"agency.martlet"_s);
        QCOMPARE(run(call), 4);
        QCOMPARE(read(u"agency.martlet"_s), before);
        // A whole one is a copy that can be merged, with its history.
        QCOMPARE(run({u"export"_s, u"full.martlet"_s, u"--to"_s, u"whole.martlet"_s}), 0);
        QCOMPARE(run({u"export"_s, u"whole.martlet"_s, u"--to"_s, u"whole.json"_s}), 0);
        QCOMPARE(run({u"export"_s, u"full.martlet"_s, u"--to"_s, u"full.json"_s}), 0);
        QCOMPARE(read(u"whole.json"_s), read(u"full.json"_s));
    }

    // Whoever reads a copy is told of nothing that those who made it were not told of.
    void aCopyAccusesNobodyOfWhatItLacks_data()
    {
        QTest::addColumn<QString>("project");
        QTest::newRow("sample") << u"sample.martlet"_s;
        QTest::newRow("lead sources") << u"leads.martlet"_s;
    }
    void aCopyAccusesNobodyOfWhatItLacks()
    {
        QFETCH(QString, project);
        const QString stack =
            QStringView(MARTLET_SOURCE_DIR).toString() + u"/tests/data/stacks/lead-sources.json"_s;
        if (project.startsWith(u"sample"_s))
            QCOMPARE(run({u"new"_s, project, u"--template"_s, u"sample"_s}), 0);
        else
            QCOMPARE(run({u"import"_s, stack, u"--into"_s, project}), 0);
        const QSet<QString> told = findingsIn(project);
        QVERIFY(told.size() > 10);
        for (const QString &profile : {u"agency"_s, u"public"_s}) {
            const QString copy = profile + u'-' + project;
            QCOMPARE(run({u"export"_s, project, u"--redact"_s, profile, u"--to"_s, copy}), 0);
            const QSet<QString> more = findingsIn(copy) - told;
            QVERIFY2(more.isEmpty(), more.values().join(u' ').toUtf8());
        }
    }

    void whatWouldLeaveIsListedBefore()
    {
        QCOMPARE(run({u"export"_s, u"full.martlet"_s, u"--redact"_s, u"agency"_s, u"--dry-run"_s}),
                 0);
        QVERIFY(m_last.data.contains("Tools: 3 in the copy, 0 left out"));
        QVERIFY(m_last.data.contains("Notes: 0 in the copy, 1 left out"));
        QVERIFY(m_last.data.contains("Cost a year: 0 in the copy, 1 left out")
                || m_last.data.contains("Cost per year: 0 in the copy, 1 left out"));
        QVERIFY(m_last.data.contains("Shortened: …'s mailer"));
    }

    void aProfileThatIsNotThereIsAWrongCall()
    {
        QCOMPARE(run({u"export"_s,
                      u"full.martlet"_s,
                      u"--to"_s,
                      u"x.json"_s,
                      u"--redact"_s,
                      u"board"_s}),
                 2);
        QVERIFY(m_last.messages.contains(u"agency, public"_s));
        QVERIFY(!QFile::exists(path(u"x.json"_s)));
    }

private:
    QSet<QString> findingsIn(const QString &project)
    {
        run({u"check"_s, project, u"--format"_s, u"json"_s, u"--today"_s, u"2026-11-26"_s});
        QSet<QString> keys;
        for (const auto &finding : QJsonDocument::fromJson(m_last.data)[u"findings"_s].toArray())
            keys.insert(finding[u"key"_s].toString());
        return keys;
    }

    static QStringList secrets()
    {
        const QString rest =
            u"anna berg note tag source key sticky question answer host flow plan step reason "
            "snapshot comment department"_s;
        QStringList words {u"7777321"_s, u"2029-07-19"_s, u"zx-anna"_s};
        for (const QString &word : rest.split(u' '))
            words.append(u"zx"_s + word);
        return words;
    }

    static bool has(const QByteArray &bytes, const QString &word)
    {
        const QByteArray all = expanded(bytes).toLower();
        if (all.contains(word.toLower().toUtf8()))
            return true;
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            const QByteArray wide = QStringEncoder(encoding).encode(word.toLower());
            if (wide.size() >= 8 && all.contains(wide))
                return true;
        }
        return false;
    }

    QString textOfPdf(const QString &file) const
    {
        return QString::fromUtf8(call(u"pdftotext"_s, {file, u"-"_s}).data);
    }

    int run(const QStringList &arguments)
    {
        m_last = ProgramFixture::run(arguments);
        return m_last.code;
    }

    Outcome m_last; ///< what the last run said
};

QTEST_GUILESS_MAIN(TestRedact)
#include "tst_redact.moc"
