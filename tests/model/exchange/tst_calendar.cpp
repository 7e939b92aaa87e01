// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/change/draft.h"
#include "model/exchange/calendar.h"

#include <QMap>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 26);

/// The events of a file, read by the rules of RFC 5545: properties by name, without parameters.
QList<QMap<QString, QString>> events(const QByteArray &bytes)
{
    QByteArray text = bytes;
    text.replace("\r\n ", "");
    QList<QMap<QString, QString>> found;
    bool isAlarm = false;
    for (const QByteArray &line : text.split('\n')) {
        const QString whole = QString::fromUtf8(line).chopped(line.endsWith('\r') ? 1 : 0);
        const QString name = whole.section(u':', 0, 0).section(u';', 0, 0);
        QString value = whole.section(u':', 1);
        value.replace(u"\\n"_s, u"\n"_s).replace(u"\\,"_s, u","_s).replace(u"\\;"_s, u";"_s);
        value.replace(u"\\\\"_s, u"\\"_s);
        if (whole == "BEGIN:VEVENT"_L1)
            found.append(QMap<QString, QString>());
        isAlarm = (isAlarm || whole == "BEGIN:VALARM"_L1) && whole != "END:VALARM"_L1;
        if (!found.isEmpty())
            found.last().insert(isAlarm ? u"ALARM-"_s + name : name, value);
    }
    return found;
}

Draft withTool(const QString &name, const QHash<QString, Value> &fields)
{
    Draft draft {Graph()};
    draft.create(u"tool"_key, name, u"crm"_s);
    for (auto field = fields.begin(); field != fields.end(); ++field)
        draft.set(u"crm"_s, Key(field.key()), *field);
    return draft;
}

} // namespace

class TestCalendar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aContractGivesItsEndAndItsLastDayToCancel()
    {
        const Draft draft = withTool(u"CRM, big; one\\two"_s,
                                     {{u"contract-end"_s, u"2027-03-31"_s},
                                      {u"notice-days"_s, 90},
                                      {u"auto-renew"_s, true}});
        const auto found = events(writeRenewals(draft.graph(), today));
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0][u"DTSTART"_s], u"20261231"_s);
        QCOMPARE(found[0][u"SUMMARY"_s], u"Last day to cancel: CRM, big; one\\two"_s);
        QCOMPARE(found[0][u"ALARM-TRIGGER"_s], u"-P7D"_s);
        QCOMPARE(found[0][u"DTSTAMP"_s], u"20261126T000000Z"_s);
        QCOMPARE(found[1][u"DTSTART"_s], u"20270331"_s);
        QCOMPARE(found[1][u"DTEND"_s], u"20270401"_s);
        QVERIFY(found[1][u"DESCRIPTION"_s].contains("Owner: not known yet"_L1));
        QVERIFY(found[0][u"UID"_s] != found[1][u"UID"_s]);
    }

    void identitiesStayWhenTheDayMoves()
    {
        const auto uidOf = [](const QString &end) {
            const Draft draft = withTool(u"CRM"_s, {{u"contract-end"_s, end}});
            return events(writeRenewals(draft.graph(), today)).value(0)[u"UID"_s];
        };
        QVERIFY(!uidOf(u"2027-03-31"_s).isEmpty());
        QCOMPARE(uidOf(u"2027-03-31"_s), uidOf(u"2028-01-31"_s));
    }

    void whatHasRenewedByItselfIsCountedOn()
    {
        const Draft draft =
            withTool(u"CRM"_s, {{u"contract-end"_s, u"2024-02-29"_s}, {u"auto-renew"_s, true}});
        const auto found = events(writeRenewals(draft.graph(), today));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0][u"DTSTART"_s], u"20270228"_s);
        QVERIFY(found[0][u"DESCRIPTION"_s].contains("is assumed"_L1));
    }

    void whatIsOverGoneOrNoDayIsNotListed_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<Value>("value");
        QTest::addColumn<QString>("end");
        QTest::newRow("ended by itself") << u"auto-renew"_s << Value(false) << u"2025-01-31"_s;
        QTest::newRow("gone") << u"lifecycle"_s << Value(u"gone"_s) << u"2027-01-31"_s;
        QTest::newRow("no day") << u"auto-renew"_s << Value(true) << u"soon"_s;
    }
    void whatIsOverGoneOrNoDayIsNotListed()
    {
        QFETCH(QString, field);
        QFETCH(Value, value);
        QFETCH(QString, end);
        const Draft draft = withTool(u"CRM"_s, {{field, value}, {u"contract-end"_s, end}});
        QVERIFY(events(writeRenewals(draft.graph(), today)).isEmpty());
    }

    void trialsEnd()
    {
        const QHash<QString, Value> fields {{u"trial-until"_s, u"2026-12-15"_s},
                                            {u"lifecycle"_s, u"trial"_s}};
        const auto found = events(writeRenewals(withTool(u"CRM"_s, fields).graph(), today));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0][u"SUMMARY"_s], u"Trial ends: CRM"_s);
    }

    void linesAreFoldedBetweenCharactersAndEndAsTheStandardSays()
    {
        const QString name = u"\u5c0f\u7a0b\u5e8f \U0001F98B"_s.repeated(40);
        const Draft draft =
            withTool(name + u"\nEND:VCALENDAR"_s, {{u"contract-end"_s, u"2027-03-31"_s}});
        const QByteArray bytes = writeRenewals(draft.graph(), today);
        QCOMPARE(bytes.count('\n'), bytes.count("\r\n"));
        for (const QByteArray &line : bytes.split('\n')) {
            QVERIFY(line.size() <= 76); // with the carriage return
            QVERIFY(QString::fromUtf8(line).toUtf8() == line);
        }
        QCOMPARE(bytes.count("\r\nEND:VCALENDAR"), 1);
        QCOMPARE(events(bytes)[0][u"SUMMARY"_s],
                 u"Contract ends or renews: "_s + name + u" END:VCALENDAR"_s);
        QCOMPARE(writeRenewals(draft.graph(), today), bytes);
    }
};

Q_DECLARE_METATYPE(martlet::Value)

QTEST_GUILESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
