// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int code = -1;
    QByteArray data; ///< standard output
    QString messages; ///< standard error

    QJsonObject json() const { return QJsonDocument::fromJson(data).object(); }
    QJsonArray conflicts() const { return json()[u"conflicts"_s].toArray(); }
};

QByteArray tool(const QByteArray &id, const QByteArray &name, const QByteArray &fields)
{
    return R"({"id": ")" + id + R"(", "kind": "tool", "name": ")" + name + R"(", "fields": {)"
        + fields + "}}";
}

QByteArray project(const QByteArray &elements)
{
    return R"({"format": "martlet-project", "version": 1, "elements": [)" + elements + "]}";
}

} // namespace

/// Merging with the built program: departments that send copies of one project to each other.
class TestMergeCommand final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name) const { return m_folder->filePath(name); }

    Outcome run(const QStringList &arguments, const QString &passphrase = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QLatin1String name : {"DISPLAY"_L1, "WAYLAND_DISPLAY"_L1, "QT_QPA_PLATFORM"_L1})
            environment.remove(name);
        environment.insert(u"XDG_STATE_HOME"_s, path(u"state"_s));
        environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
        if (!passphrase.isEmpty())
            environment.insert(u"MARTLET_PASSPHRASE"_s, passphrase);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder->path());
        process.setChildProcessModifier([] { ::setsid(); }); // no terminal that could be asked
        process.start(QStringView(MARTLET_PROGRAM).toString(), arguments);
        if (!process.waitForFinished(120'000))
            return {};
        const bool ended = process.exitStatus() == QProcess::NormalExit;
        return {ended ? process.exitCode() : -1,
                process.readAllStandardOutput(),
                QString::fromUtf8(process.readAllStandardError())};
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// What somebody knows, brought into their copy.
    void tell(const QString &author, const QString &file, const QByteArray &elements) const
    {
        write(u"told.json"_s, project(elements));
        const Outcome told =
            run({u"import"_s, u"told.json"_s, u"--into"_s, file, u"--author"_s, author});
        QVERIFY2(told.code == 0, qPrintable(told.messages));
    }

    void copy(const QString &from, const QString &to) const
    {
        QVERIFY(QFile::copy(path(from), path(to)));
    }

    Outcome merge(const QStringList &files, const QString &out, const QStringList &more = {}) const
    {
        return run(QStringList {u"merge"_s} + files
                   + QStringList {u"--to"_s, out, u"--format"_s, u"json"_s} + more);
    }

    /// What a field of an element holds in a file.
    QJsonValue fieldIn(const QString &file, const QString &element, const QString &field) const
    {
        const QString out = u"look.json"_s;
        QFile::remove(path(out));
        run({u"export"_s, file, u"--to"_s, out});
        const QJsonArray elements = QJsonDocument::fromJson(read(out))[u"elements"_s].toArray();
        for (const QJsonValue &one : elements) {
            if (one[u"id"_s] == element)
                return field == "name"_L1 ? one[field] : one[u"fields"_s][field];
        }
        return QJsonValue::Undefined;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        tell(u"Brand"_s,
             u"brand.martlet"_s,
             tool("crm", "CRM", "") + ',' + tool("mail", "Mail", ""));
        copy(u"brand.martlet"_s, u"sales.martlet"_s);
    }

    void whatOnlyOneSideChangedIsTaken()
    {
        tell(u"Brand"_s, u"brand.martlet"_s, tool("mail", "Mailer", ""));
        tell(u"Sales"_s, u"sales.martlet"_s, tool("crm", "CRM", R"("vendor": "HubSpot")"));
        const QByteArray brand = read(u"brand.martlet"_s);
        const QByteArray sales = read(u"sales.martlet"_s);
        const Outcome merged = merge({u"brand.martlet"_s, u"sales.martlet"_s}, u"both.martlet"_s);
        QVERIFY2(merged.code == 0, qPrintable(merged.messages));
        QCOMPARE(merged.json()[u"taken"_s].toInt(), 1);
        QCOMPARE(merged.conflicts().size(), 0);
        QCOMPARE(fieldIn(u"both.martlet"_s, u"mail"_s, u"name"_s), u"Mailer"_s);
        QCOMPARE(fieldIn(u"both.martlet"_s, u"crm"_s, u"vendor"_s), u"HubSpot"_s);
        QCOMPARE(read(u"brand.martlet"_s), brand);
        QCOMPARE(read(u"sales.martlet"_s), sales);
    }

    void whatBothChangedIsListedAndStaysUndecided()
    {
        tell(u"Brand"_s, u"brand.martlet"_s, tool("crm", "CRM", R"("vendor": "Pipedrive")"));
        tell(u"Sales"_s, u"sales.martlet"_s, tool("crm", "CRM", R"("vendor": "HubSpot")"));
        const Outcome merged = merge({u"brand.martlet"_s, u"sales.martlet"_s}, u"both.martlet"_s);
        QVERIFY2(merged.code == 1, qPrintable(merged.messages));
        QCOMPARE(merged.json()[u"taken"_s].toInt(), 0);
        QCOMPARE(merged.conflicts().size(), 1);
        const QJsonObject conflict = merged.conflicts().first().toObject();
        QCOMPARE(conflict[u"id"_s], u"crm"_s);
        QCOMPARE(conflict[u"kind"_s], u"tool"_s);
        QCOMPARE(conflict[u"name"_s], u"CRM"_s);
        QCOMPARE(conflict[u"field"_s], u"vendor"_s);
        QCOMPARE(conflict[u"ours"_s], u"Pipedrive"_s);
        QCOMPARE(conflict[u"theirs"_s], u"HubSpot"_s);
        QVERIFY(conflict[u"before"_s].isNull());
        const Outcome turned = merge({u"sales.martlet"_s, u"brand.martlet"_s}, u"other.martlet"_s);
        QCOMPARE(turned.conflicts().first()[u"ours"_s], u"HubSpot"_s);
        QCOMPARE(fieldIn(u"other.martlet"_s, u"crm"_s, u"vendor"_s),
                 fieldIn(u"both.martlet"_s, u"crm"_s, u"vendor"_s));
    }

    void theAnswerCanBeReadAloud()
    {
        tell(u"Brand"_s, u"brand.martlet"_s, tool("crm", "CRM", R"("vendor": "Pipedrive")"));
        tell(u"Sales"_s,
             u"sales.martlet"_s,
             tool("crm", "CRM", R"("vendor": "HubSpot")") + ',' + tool("chat", "Chat", ""));
        const Outcome merged =
            run({u"merge"_s, u"brand.martlet"_s, u"sales.martlet"_s, u"--to"_s, u"both.martlet"_s});
        QCOMPARE(merged.code, 1);
        const QByteArray &text = merged.data;
        QVERIFY2(text.startsWith("sales.martlet: 2 changes, 1 taken over, 1 to decide.\n"), text);
        for (const char *said :
             {"CRM (Tool)", "Vendor", "Pipedrive  (Brand, ", "HubSpot  (Sales, "})
            QVERIFY2(text.contains(said), text);
        QVERIFY(text.indexOf("Vendor") < text.indexOf("Chat"));
    }

    void aSideCanBePreferred_data()
    {
        QTest::addColumn<QString>("side");
        QTest::addColumn<QString>("vendor");
        QTest::newRow("ours") << u"ours"_s << u"Pipedrive"_s;
        QTest::newRow("theirs") << u"theirs"_s << u"HubSpot"_s;
    }
    void aSideCanBePreferred()
    {
        QFETCH(QString, side);
        QFETCH(QString, vendor);
        tell(u"Brand"_s, u"brand.martlet"_s, tool("crm", "CRM", R"("vendor": "Pipedrive")"));
        tell(u"Sales"_s, u"sales.martlet"_s, tool("crm", "HubSpot", R"("vendor": "HubSpot")"));
        const Outcome merged = merge(
            {u"brand.martlet"_s, u"sales.martlet"_s}, u"both.martlet"_s, {u"--prefer"_s, side});
        QVERIFY2(merged.code == 0, qPrintable(merged.messages));
        QCOMPARE(merged.conflicts().size(), 0);
        QCOMPARE(fieldIn(u"both.martlet"_s, u"crm"_s, u"vendor"_s), vendor);
        QCOMPARE(fieldIn(u"both.martlet"_s, u"crm"_s, u"name"_s), u"HubSpot"_s);
    }

    void theFirstFileMayTakeTheResult()
    {
        tell(u"Sales"_s, u"sales.martlet"_s, tool("crm", "HubSpot", ""));
        const Outcome merged = merge({u"brand.martlet"_s, u"sales.martlet"_s}, u"brand.martlet"_s);
        QVERIFY2(merged.code == 0, qPrintable(merged.messages));
        QCOMPARE(fieldIn(u"brand.martlet"_s, u"crm"_s, u"name"_s), u"HubSpot"_s);
    }

    void onlyACopyThatLosesNothingIsReplaced()
    {
        copy(u"brand.martlet"_s, u"both.martlet"_s);
        tell(u"Sales"_s, u"sales.martlet"_s, tool("crm", "HubSpot", ""));
        const QStringList files {u"brand.martlet"_s, u"sales.martlet"_s};
        QCOMPARE(merge(files, u"both.martlet"_s).code, 0);
        QCOMPARE(fieldIn(u"both.martlet"_s, u"crm"_s, u"name"_s), u"HubSpot"_s);

        tell(u"IT"_s, u"both.martlet"_s, tool("mail", "Postfix", ""));
        write(u"notes.txt"_s, "mine");
        for (const QString &kept : {u"both.martlet"_s, u"notes.txt"_s}) {
            const QByteArray before = read(kept);
            const Outcome refused = merge(files, kept);
            QCOMPARE(refused.code, 4);
            QVERIFY2(refused.messages.contains(kept), qPrintable(refused.messages));
            QCOMPARE(read(kept), before);
        }
        QCOMPARE(merge(files, u"sales.martlet"_s).code, 2);
    }

    void anotherProjectOnlyOffers()
    {
        write(u"stack.json"_s,
              project(tool("a", "crm", R"("vendor": "Odoo")") + ','
                      + tool("b", "Chat", R"("vendor": "Slack")")));
        const QStringList files {u"brand.martlet"_s, u"stack.json"_s};
        const Outcome offered = merge(files, u"one.martlet"_s);
        QVERIFY2(offered.code == 1, qPrintable(offered.messages));
        QVERIFY(offered.json()[u"offers"_s].toArray().size() >= 2);
        QCOMPARE(fieldIn(u"one.martlet"_s, u"b"_s, u"name"_s), QJsonValue(QJsonValue::Undefined));
        QVERIFY(fieldIn(u"one.martlet"_s, u"crm"_s, u"vendor"_s).isUndefined());

        const Outcome taken = merge(files, u"two.martlet"_s, {u"--take-new"_s});
        QCOMPARE(taken.code, 1);
        QCOMPARE(fieldIn(u"two.martlet"_s, u"b"_s, u"vendor"_s), u"Slack"_s);
        QVERIFY(fieldIn(u"two.martlet"_s, u"crm"_s, u"vendor"_s).isUndefined());
    }

    void protectedCopiesMergeWithTheirPassphrase()
    {
        const QString passphrase = u"five small birds"_s;
        QCOMPARE(
            run({u"export"_s, u"sales.martlet"_s, u"--to"_s, u"sales.martlet.age"_s}, passphrase)
                .code,
            0);
        const QStringList call {u"merge"_s,
                                u"brand.martlet"_s,
                                u"sales.martlet.age"_s,
                                u"--to"_s,
                                u"both.martlet.age"_s};
        QCOMPARE(run(call).code, 2);
        QVERIFY(!QFile::exists(path(u"both.martlet.age"_s)));
        const Outcome merged = run(call, passphrase);
        QVERIFY2(merged.code == 0, qPrintable(merged.messages));
        QVERIFY(read(u"both.martlet.age"_s).startsWith("age-encryption.org/v1"));
    }

    // Brand, Sales and IT work on copies and send them round criss-cross, until all agree.
    void threeDepartmentsEndWithOneProject()
    {
        copy(u"brand.martlet"_s, u"it.martlet"_s);
        tell(u"Brand"_s,
             u"brand.martlet"_s,
             tool("crm", "CRM", R"("vendor": "Pipedrive")") + ',' + tool("web", "Website", ""));
        tell(u"Sales"_s, u"sales.martlet"_s, tool("crm", "CRM", R"("vendor": "HubSpot")"));
        tell(u"IT"_s, u"it.martlet"_s, tool("mail", "Mail", R"("residency": "EU")"));

        const auto into = [&](const QString &ours, const QString &theirs) {
            return merge({ours, theirs}, ours);
        };
        copy(u"brand.martlet"_s, u"mailed.martlet"_s);
        QCOMPARE(into(u"brand.martlet"_s, u"sales.martlet"_s).conflicts().size(), 1);
        QCOMPARE(into(u"sales.martlet"_s, u"mailed.martlet"_s).conflicts().size(), 1);
        QCOMPARE(into(u"it.martlet"_s, u"mailed.martlet"_s).code, 0);

        // IT decides, knowing both values: nobody is asked again.
        const Outcome decided = merge(
            {u"it.martlet"_s, u"sales.martlet"_s}, u"it.martlet"_s, {u"--prefer"_s, u"theirs"_s});
        QVERIFY2(decided.code == 0, qPrintable(decided.messages));
        for (const QString &file : {u"brand.martlet"_s, u"sales.martlet"_s}) {
            const Outcome last = into(file, u"it.martlet"_s);
            QVERIFY2(last.code == 0, last.data);
            QCOMPARE(fieldIn(file, u"crm"_s, u"vendor"_s), u"HubSpot"_s);
            QCOMPARE(fieldIn(file, u"mail"_s, u"residency"_s), u"EU"_s);
            QCOMPARE(fieldIn(file, u"web"_s, u"name"_s), u"Website"_s);
        }
        for (const QString &file : {u"it.martlet"_s, u"sales.martlet"_s}) {
            const Outcome nothing = into(u"brand.martlet"_s, file);
            QCOMPARE(nothing.code, 0);
            QCOMPARE(nothing.json()[u"taken"_s].toInt(), 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestMergeCommand)
#include "tst_mergecommand.moc"
