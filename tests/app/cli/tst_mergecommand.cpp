// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/cli/programfixture.h"

#include <QJsonArray>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

QJsonArray conflictsOf(const Outcome &outcome)
{
    return outcome.json()[u"conflicts"_s].toArray();
}

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
class TestMergeCommand final : public QObject, ProgramFixture
{
    Q_OBJECT

private:
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

    /// What Brand has changed since a copy, as a file of changes.
    Outcome send(const QString &since) const
    {
        return run({u"export"_s,
                    u"brand.martlet"_s,
                    u"--changes-since"_s,
                    since,
                    u"--to"_s,
                    u"news.martlet-changes"_s});
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
        begin();
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
        QCOMPARE(conflictsOf(merged).size(), 0);
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
        QCOMPARE(conflictsOf(merged).size(), 1);
        const QJsonObject conflict = conflictsOf(merged).first().toObject();
        QCOMPARE(conflict[u"id"_s], u"crm"_s);
        QCOMPARE(conflict[u"kind"_s], u"tool"_s);
        QCOMPARE(conflict[u"name"_s], u"CRM"_s);
        QCOMPARE(conflict[u"field"_s], u"vendor"_s);
        QCOMPARE(conflict[u"ours"_s], u"Pipedrive"_s);
        QCOMPARE(conflict[u"theirs"_s], u"HubSpot"_s);
        QVERIFY(conflict[u"before"_s].isNull());
        const Outcome turned = merge({u"sales.martlet"_s, u"brand.martlet"_s}, u"other.martlet"_s);
        QCOMPARE(conflictsOf(turned).first()[u"ours"_s], u"HubSpot"_s);
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
        QCOMPARE(conflictsOf(merged).size(), 0);
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
        const QHash<QString, QString> passphrase {{u"MARTLET_PASSPHRASE"_s, u"five small birds"_s}};
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

    void changesTravelAsASmallFile()
    {
        tell(u"Brand"_s,
             u"brand.martlet"_s,
             tool("mail", "Mailer", "") + ',' + tool("web", "Website", R"("parent": "crm")"));
        tell(u"Sales"_s, u"sales.martlet"_s, tool("crm", "CRM", R"("vendor": "HubSpot")"));
        const Outcome sent = send(u"sales.martlet"_s);
        QVERIFY2(sent.code == 0, qPrintable(sent.messages));
        QVERIFY(read(u"news.martlet-changes"_s).size() < 4000);

        const Outcome look =
            run({u"merge"_s, u"sales.martlet"_s, u"news.martlet-changes"_s, u"--dry-run"_s});
        QVERIFY2(look.code == 0, qPrintable(look.messages));
        QVERIFY2(look.data.contains("Name: Mail → Mailer  (Brand, "), look.data);
        QVERIFY2(look.data.contains("Added: Website (Tool)"), look.data);

        copy(u"sales.martlet"_s, u"whole.martlet"_s);
        const Outcome taken =
            merge({u"sales.martlet"_s, u"news.martlet-changes"_s}, u"sales.martlet"_s);
        QVERIFY2(taken.code == 0, qPrintable(taken.messages));
        QCOMPARE(merge({u"whole.martlet"_s, u"brand.martlet"_s}, u"whole.martlet"_s).code, 0);
        QCOMPARE(run({u"compare"_s, u"sales.martlet"_s, u"whole.martlet"_s}).code, 0);
        const Outcome again =
            merge({u"sales.martlet"_s, u"news.martlet-changes"_s}, u"sales.martlet"_s);
        QCOMPARE(again.code, 0);
        QCOMPARE(again.json()[u"taken"_s].toInt(), 0);
        // Whoever has them holds them: there is nothing left to send.
        QCOMPARE(send(u"sales.martlet"_s).code, 2);
    }

    void whatChangesDisagreeOnIsListed()
    {
        tell(u"Brand"_s, u"brand.martlet"_s, tool("crm", "CRM", R"("vendor": "Pipedrive")"));
        tell(u"Sales"_s, u"sales.martlet"_s, tool("crm", "CRM", R"("vendor": "HubSpot")"));
        QCOMPARE(send(u"sales.martlet"_s).code, 0);
        const QStringList call {u"merge"_s, u"sales.martlet"_s, u"news.martlet-changes"_s};
        const Outcome look = run(call + QStringList {u"--dry-run"_s});
        QCOMPARE(look.code, 1);
        QVERIFY2(look.data.contains("changed here as well"), look.data);
        const QStringList files {u"sales.martlet"_s, u"news.martlet-changes"_s};
        QCOMPARE(merge(files, u"some.martlet"_s, {u"--only"_s, u"crm"_s}).code, 1);
        QCOMPARE(fieldIn(u"some.martlet"_s, u"crm"_s, u"vendor"_s), u"HubSpot"_s);
        const QStringList theirs {u"--only"_s, u"crm"_s, u"--prefer"_s, u"theirs"_s};
        QCOMPARE(merge(files, u"some.martlet"_s, theirs).code, 0);
        QCOMPARE(fieldIn(u"some.martlet"_s, u"crm"_s, u"vendor"_s), u"Pipedrive"_s);
        const Outcome taken =
            merge({u"sales.martlet"_s, u"news.martlet-changes"_s}, u"both.martlet"_s);
        QCOMPARE(taken.code, 1);
        QCOMPARE(conflictsOf(taken).size(), 1);
    }

    void someChangesAreTakenAndTheRestLater()
    {
        tell(u"Brand"_s,
             u"brand.martlet"_s,
             tool("mail", "Mailer", R"("vendor": "Postfix")") + ','
                 + tool("crm", "CRM", R"("vendor": "HubSpot")"));
        QCOMPARE(send(u"sales.martlet"_s).code, 0);
        const QStringList files {u"sales.martlet"_s, u"news.martlet-changes"_s};
        const QStringList oneField {u"--only"_s, u"mail:vendor"_s};
        const Outcome look =
            merge(files, u"sales.martlet"_s, oneField + QStringList {u"--dry-run"_s});
        QVERIFY(look.data.contains("Postfix") && !look.data.contains("HubSpot"));
        QCOMPARE(merge(files, u"sales.martlet"_s, {u"--only"_s, u"nobody"_s}).code, 2);
        QVERIFY(fieldIn(u"sales.martlet"_s, u"mail"_s, u"vendor"_s).isUndefined());
        const Outcome some = merge(files, u"sales.martlet"_s, oneField);
        QVERIFY2(some.code == 0, qPrintable(some.messages));
        QCOMPARE(fieldIn(u"sales.martlet"_s, u"mail"_s, u"vendor"_s), u"Postfix"_s);
        QCOMPARE(fieldIn(u"sales.martlet"_s, u"mail"_s, u"name"_s), u"Mail"_s);
        QVERIFY(fieldIn(u"sales.martlet"_s, u"crm"_s, u"vendor"_s).isUndefined());
        QCOMPARE(merge(files, u"sales.martlet"_s).code, 0);
        QCOMPARE(fieldIn(u"sales.martlet"_s, u"mail"_s, u"name"_s), u"Mailer"_s);
        QCOMPARE(fieldIn(u"sales.martlet"_s, u"crm"_s, u"vendor"_s), u"HubSpot"_s);
    }

    void changesThatBuildOnMoreAreRefused()
    {
        copy(u"brand.martlet"_s, u"old.martlet"_s);
        tell(u"Brand"_s, u"brand.martlet"_s, tool("mail", "Mailer", ""));
        copy(u"brand.martlet"_s, u"newer.martlet"_s);
        tell(u"Brand"_s, u"brand.martlet"_s, tool("crm", "CRM 2", ""));
        QCOMPARE(send(u"newer.martlet"_s).code, 0);
        const Outcome refused =
            merge({u"old.martlet"_s, u"news.martlet-changes"_s}, u"both.martlet"_s);
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.messages.contains(u"not in this copy"_s), qPrintable(refused.messages));
        QVERIFY(!QFile::exists(path(u"both.martlet"_s)));
    }

    void changesComeInAnyOrder()
    {
        copy(u"brand.martlet"_s, u"old.martlet"_s);
        tell(u"Brand"_s, u"brand.martlet"_s, tool("mail", "Mailer", ""));
        QCOMPARE(send(u"old.martlet"_s).code, 0);
        copy(u"news.martlet-changes"_s, u"first.martlet-changes"_s);
        copy(u"brand.martlet"_s, u"newer.martlet"_s);
        tell(u"Brand"_s, u"brand.martlet"_s, tool("crm", "CRM 2", ""));
        QFile::remove(path(u"news.martlet-changes"_s));
        QCOMPARE(send(u"newer.martlet"_s).code, 0);
        const Outcome merged =
            merge({u"old.martlet"_s, u"news.martlet-changes"_s, u"first.martlet-changes"_s},
                  u"both.martlet"_s);
        QVERIFY2(merged.code == 0, qPrintable(merged.messages));
        QCOMPARE(fieldIn(u"both.martlet"_s, u"mail"_s, u"name"_s), u"Mailer"_s);
        QCOMPARE(fieldIn(u"both.martlet"_s, u"crm"_s, u"name"_s), u"CRM 2"_s);
    }

    void aProjectIsNotNamedLikeChanges()
    {
        for (const QString &name : {u"x.martlet-changes"_s, u"x.martlet-changes.age"_s}) {
            const Outcome merged = merge({u"brand.martlet"_s, u"sales.martlet"_s}, name);
            QCOMPARE(merged.code, 2);
            QVERIFY2(merged.messages.contains(u" x.martlet."_s), qPrintable(merged.messages));
            QCOMPARE(run({u"new"_s, name}).code, 2);
            QVERIFY(!QFile::exists(path(name)));
        }
    }

    void aFileOfChangesIsNoProject()
    {
        tell(u"Brand"_s, u"brand.martlet"_s, tool("mail", "Mailer", ""));
        QCOMPARE(send(u"sales.martlet"_s).code, 0);
        copy(u"news.martlet-changes"_s, u"news.martlet"_s);
        const Outcome opened = run({u"check"_s, u"news.martlet"_s});
        QCOMPARE(opened.code, 3);
        QVERIFY2(opened.messages.contains(u"not a whole one"_s), qPrintable(opened.messages));
        QCOMPARE(run({u"export"_s, u"brand.martlet"_s, u"--to"_s, u"x.martlet-changes"_s}).code, 2);
        QCOMPARE(run({u"export"_s,
                      u"brand.martlet"_s,
                      u"--changes-since"_s,
                      u"sales.martlet"_s,
                      u"--to"_s,
                      u"x.pdf"_s})
                     .code,
                 2);
        QCOMPARE(run({u"export"_s,
                      u"brand.martlet"_s,
                      u"--changes-since"_s,
                      u"nothing"_s,
                      u"--to"_s,
                      u"x.martlet-changes"_s})
                     .code,
                 2);
    }

    void damagedChangesAreRefused()
    {
        tell(u"Brand"_s, u"brand.martlet"_s, tool("mail", "Mailer", ""));
        QCOMPARE(send(u"sales.martlet"_s).code, 0);
        const QByteArray sound = read(u"news.martlet-changes"_s);
        for (qsizetype at = 0; at < sound.size(); at += 1 + sound.size() / 12) {
            QByteArray bytes = sound;
            bytes[at] = char(bytes[at] ^ 0x55);
            write(u"news.martlet-changes"_s, bytes);
            const Outcome refused =
                merge({u"sales.martlet"_s, u"news.martlet-changes"_s}, u"both.martlet"_s);
            // A byte that only pads says nothing; then all the rest has come as it was sent.
            const bool isWhole = QFile::exists(path(u"both.martlet"_s))
                && fieldIn(u"both.martlet"_s, u"mail"_s, u"name"_s) == "Mailer"_L1;
            QVERIFY2(refused.code == 3 || (refused.code == 0 && isWhole),
                     QByteArray::number(at) + refused.messages.toUtf8());
            QFile::remove(path(u"both.martlet"_s));
        }
        write(u"news.martlet-changes"_s, sound + "more");
        QCOMPARE(merge({u"sales.martlet"_s, u"news.martlet-changes"_s}, u"both.martlet"_s).code, 3);
        write(u"news.martlet-changes"_s, sound.first(sound.size() / 2));
        QCOMPARE(merge({u"sales.martlet"_s, u"news.martlet-changes"_s}, u"both.martlet"_s).code, 3);
        write(u"news.martlet-changes"_s, QByteArray(sound).replace("changes 1", "changes 2"));
        const Outcome newer =
            merge({u"sales.martlet"_s, u"news.martlet-changes"_s}, u"both.martlet"_s);
        QVERIFY2(newer.messages.contains(u"newer version"_s), qPrintable(newer.messages));
    }

    void changesOfAProtectedProjectArePassedOnProtected()
    {
        const QHash<QString, QString> passphrase {{u"MARTLET_PASSPHRASE"_s, u"five small birds"_s}};
        tell(u"Brand"_s, u"brand.martlet"_s, tool("mail", "Mailer", ""));
        const QStringList call {u"export"_s,
                                u"brand.martlet"_s,
                                u"--changes-since"_s,
                                u"sales.martlet"_s,
                                u"--to"_s,
                                u"news.martlet-changes.age"_s};
        QCOMPARE(run(call, passphrase).code, 0);
        QVERIFY(read(u"news.martlet-changes.age"_s).startsWith("age-encryption.org/v1"));
        const Outcome taken = run({u"merge"_s,
                                   u"sales.martlet"_s,
                                   u"news.martlet-changes.age"_s,
                                   u"--to"_s,
                                   u"sales.martlet"_s},
                                  passphrase);
        QVERIFY2(taken.code == 0, qPrintable(taken.messages));
        QCOMPARE(fieldIn(u"sales.martlet"_s, u"mail"_s, u"name"_s), u"Mailer"_s);
    }

    void aCopyWithPartsLeftOutComesBack()
    {
        tell(u"Brand"_s,
             u"brand.martlet"_s,
             tool("crm", "CRM", R"("cost-per-year": {"amount": 900, "currency": "EUR"})"));
        QCOMPARE(run({u"export"_s,
                      u"brand.martlet"_s,
                      u"--redact"_s,
                      u"public"_s,
                      u"--to"_s,
                      u"agency.martlet"_s})
                     .code,
                 0);
        QVERIFY(fieldIn(u"agency.martlet"_s, u"crm"_s, u"cost-per-year"_s).isUndefined());
        tell(u"Agency"_s, u"agency.martlet"_s, tool("crm", "HubSpot", ""));
        const Outcome back = merge({u"brand.martlet"_s, u"agency.martlet"_s}, u"brand.martlet"_s);
        QVERIFY2(back.code == 0, qPrintable(back.messages));
        QCOMPARE(back.json()[u"taken"_s].toInt(), 1);
        QCOMPARE(fieldIn(u"brand.martlet"_s, u"crm"_s, u"name"_s), u"HubSpot"_s);
        QVERIFY(fieldIn(u"brand.martlet"_s, u"crm"_s, u"cost-per-year"_s).isObject());
        // The other way round, what was left out would be there again.
        QCOMPARE(merge({u"agency.martlet"_s, u"brand.martlet"_s}, u"agency.martlet"_s).code, 2);
        // And who lacks what it was made of cannot tell what they changed.
        const Outcome older = merge({u"sales.martlet"_s, u"agency.martlet"_s}, u"x.martlet"_s);
        QCOMPARE(older.code, 2);
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
        QCOMPARE(conflictsOf(into(u"brand.martlet"_s, u"sales.martlet"_s)).size(), 1);
        QCOMPARE(conflictsOf(into(u"sales.martlet"_s, u"mailed.martlet"_s)).size(), 1);
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
