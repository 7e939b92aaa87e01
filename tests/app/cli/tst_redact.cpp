// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

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

class TestRedact final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Each word with "zx" stands in a field or an item that "public" leaves out.
        const QString source =
            QStringView(MARTLET_SOURCE_DIR).toString() + u"/tests/data/redaction/secrets.json"_s;
        QCOMPARE(run({u"import"_s, source, u"--into"_s, u"full.martlet"_s}), 0);
    }

    // What was done in the project before, by whom, and what it was called.
    void noHistoryLeaves()
    {
        QFile list(m_folder.filePath(u"Zxquarterly.csv"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("Tool;Vendor\nShared CRM;Zxoldvendor\n");
        list.close();
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
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("Tool;Vendor\nShared CRM;Newvendor\n");
        list.close();
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
        QVERIFY(m_messages.contains(u"Left out: "_s));
        QCOMPARE(run({u"export"_s, u"agency.martlet"_s, u"--to"_s, u"agency.json"_s}), 0);
        const QByteArray json = read(u"agency.json"_s);
        QVERIFY(json.contains("Person 1") && json.contains("Openvendor"));
        const QByteArray before = read(u"agency.martlet"_s);
        QCOMPARE(run(call), 4);
        QCOMPARE(read(u"agency.martlet"_s), before);
        // A whole project is no export.
        QCOMPARE(run({u"export"_s, u"full.martlet"_s, u"--to"_s, u"whole.martlet"_s}), 2);
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
        QVERIFY(m_data.contains("Tools: 3 in the copy, 0 left out"));
        QVERIFY(m_data.contains("Notes: 0 in the copy, 1 left out"));
        QVERIFY(m_data.contains("Cost a year: 0 in the copy, 1 left out")
                || m_data.contains("Cost per year: 0 in the copy, 1 left out"));
        QVERIFY(m_data.contains("Shortened: …'s mailer"));
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
        QVERIFY(m_messages.contains(u"agency, public"_s));
        QVERIFY(!QFile::exists(m_folder.filePath(u"x.json"_s)));
    }

private:
    QSet<QString> findingsIn(const QString &project)
    {
        run({u"check"_s, project, u"--format"_s, u"json"_s, u"--today"_s, u"2026-11-26"_s});
        QSet<QString> keys;
        for (const auto &finding : QJsonDocument::fromJson(m_data)[u"findings"_s].toArray())
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
        QProcess process;
        process.start(u"pdftotext"_s, {m_folder.filePath(file), u"-"_s});
        return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput())
                                         : QString();
    }

    int run(const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_STATE_HOME"_s, m_folder.filePath(u"state"_s));
        environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.filePath(u"config"_s));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringView(MARTLET_PROGRAM).toString(), arguments);
        if (!process.waitForFinished(120'000))
            return -1;
        m_data = process.readAllStandardOutput();
        m_messages = QString::fromUtf8(process.readAllStandardError());
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    QByteArray read(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    QByteArray m_data;
    QString m_messages;
};

QTEST_GUILESS_MAIN(TestRedact)
#include "tst_redact.moc"
