// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/changesheet.h"
#include "model/exchange/workbookreader.h"
#include "model/exchange/xlsximport.h"
#include "tests/support/copyinhand.h"
#include "tests/support/editedbook.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

static const Key tool(u"tool");
static const Key vendor(u"vendor");

/// Changes as a spreadsheet: what is accepted there comes back, and nothing else.
class TestChangeSheet final : public QObject
{
    Q_OBJECT

private:
    static Graph stack()
    {
        Draft draft((Graph()));
        draft.create(u"person"_key, u"Anna"_s, u"anna"_s);
        draft.create(tool, u"CRM"_s, u"crm"_s);
        draft.create(tool, u"Mail"_s, u"mail"_s);
        draft.set(u"crm"_s, vendor, u"Odoo"_s);
        return draft.graph();
    }

    /// Ben says the vendor of the CRM and who owns it, and adds a tool with a flow.
    static QByteArray sheet()
    {
        CopyInHand ben(u"Ben"_s, stack());
        const HeldChanges since = ben.copy().held;
        ben.work([](Draft &draft) {
            draft.set(u"crm"_s, vendor, u"HubSpot"_s);
            draft.set(u"crm"_s, key::owner, u"anna"_s);
            draft.create(tool, u"Chat"_s, u"chat"_s);
            draft.set(u"chat"_s, key::category, u"chat"_s);
            draft.relate(u"data-flow"_key, u"chat"_s, u"crm"_s, u"flow"_s);
            draft.remove({u"mail"_s});
        });
        QList<Change> history;
        for (const auto &[id, change] : ben.past())
            history.append(change);
        const Result<QByteArray> made = writeChangeSheet(
            changesSince(since, ben.graph(), history), ben.graph(), QDate(2026, 11, 26));
        return made ? *made : QByteArray();
    }

    static QList<CsvRow> rows(const QByteArray &bytes)
    {
        const auto sheets = readWorkbook(bytes);
        return sheets ? sheets->first().table.rows : QList<CsvRow>();
    }

    /// With "yes" beside these: an element and a field.
    static QByteArray accepted(QByteArray bytes, const QList<std::pair<QString, QString>> &places)
    {
        const QList<CsvRow> all = rows(bytes);
        const QString name = readWorkbook(bytes)->first().name;
        for (int line = 1; line < all.size(); ++line) {
            for (const auto &[element, field] : places) {
                if (all[line].cell(4) == element && all[line].cell(5) == field)
                    bytes = edited(bytes, name, line + 1, u"Accept"_s, "yes");
            }
        }
        return bytes;
    }

    static ImportReport taken(const QByteArray &bytes, Draft *draft)
    {
        ImportOptions options;
        options.source = u"ben.xlsx"_s;
        const Result<ImportReport> report = importXlsx(bytes, options, *draft);
        return report ? *report : ImportReport();
    }

private Q_SLOTS:
    void aRowForEachValue()
    {
        const QList<CsvRow> all = rows(sheet());
        QCOMPARE(all.first().cells.sliced(3),
                 (QStringList {u"Kind"_s,
                               u"Element"_s,
                               u"Field"_s,
                               u"Now"_s,
                               u"Proposed"_s,
                               u"Who"_s,
                               u"When"_s,
                               u"Accept"_s}));
        bool isThere = false;
        for (const CsvRow &row : all) {
            if (row.cell(5) == "Vendor"_L1) {
                isThere = true;
                QCOMPARE(row.cell(6), u"Odoo"_s);
                QCOMPARE(row.cell(7), u"HubSpot"_s);
                QCOMPARE(row.cell(8), u"Ben"_s);
            }
        }
        QVERIFY(isThere);
    }

    void whatNobodyAcceptsChangesNothing()
    {
        Draft draft(stack());
        const ImportReport report = taken(sheet(), &draft);
        QVERIFY(draft.isEmpty());
        QVERIFY(report.rejected.isEmpty());
        QCOMPARE(report.unsure.size(), 1);
        const QString said = report.unsure.first().reason;
        QVERIFY2(said.startsWith(QString::number(rows(sheet()).size() - 1)), qPrintable(said));
        QVERIFY2(said.contains(u"Accept"_s), qPrintable(said));
    }

    void whatIsAcceptedComesIn()
    {
        Draft draft(stack());
        taken(accepted(sheet(),
                       {{u"CRM"_s, u"Vendor"_s},
                        {u"Chat"_s, u"Added"_s},
                        {u"Chat"_s, u"Category"_s},
                        {u"Chat → CRM"_s, u"Added"_s}}),
              &draft);
        QCOMPARE(draft.graph().value(u"crm"_s, vendor).text(), u"HubSpot"_s);
        QVERIFY(draft.graph().value(u"crm"_s, key::owner).isUnknown());
        QCOMPARE(draft.graph().value(u"chat"_s, key::category).text(), u"chat"_s);
        QCOMPARE(draft.graph().value(u"flow"_s, key::to).text(), u"crm"_s);
        QVERIFY(draft.graph().contains(u"mail"_s));
    }

    void whatHasChangedHereIsNotReplaced()
    {
        Draft draft(stack());
        draft.set(u"crm"_s, vendor, u"Pipedrive"_s);
        Draft mine(draft.graph());
        const ImportReport report = taken(accepted(sheet(), {{u"CRM"_s, u"Vendor"_s}}), &mine);
        QCOMPARE(report.undecided.size(), 1);
        QCOMPARE(mine.graph().value(u"crm"_s, vendor).text(), u"Pipedrive"_s);
    }

    void aSpreadsheetDeletesNothing()
    {
        Draft draft(stack());
        const ImportReport report = taken(accepted(sheet(), {{u"Mail"_s, u"Deleted"_s}}), &draft);
        QCOMPARE(report.rejected.size(), 1);
        QVERIFY(draft.isEmpty());
    }

    void aConnectionNeedsItsEnds()
    {
        Draft draft(stack());
        const ImportReport report =
            taken(accepted(sheet(), {{u"Chat → CRM"_s, u"Added"_s}}), &draft);
        QCOMPARE(report.rejected.size(), 1);
        QVERIFY(draft.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestChangeSheet)
#include "tst_changesheet.moc"
