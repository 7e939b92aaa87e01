// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/calendar.h"

#include "model/analysis/contractterm.h"
#include "model/base/version.h"
#include "model/exchange/boundedxml.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <vector>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

struct Event
{
    QString id; ///< stays the same from file to file
    QDate day;
    QString summary;
    QString description;
    bool isAlarmed = false;
};

class Calendar
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Calendar)

public:
    Calendar(const Graph &graph, QDate today)
        : m_graph(graph)
        , m_today(today)
        , m_words(graph, today)
    { }

    QByteArray write();

private:
    void gather(const Item &tool);
    void gatherContract(const Item &tool, const ContractTerm &term);
    QString about(const Item &tool) const;
    void event(const Event &event);
    void line(QLatin1StringView name, const QString &value);
    void text(QLatin1StringView name, const QString &value);

    const Graph &m_graph;
    QDate m_today;
    Vocabulary m_words;
    std::vector<Event> m_events;
    QByteArray m_bytes;
};

QString basicDate(QDate day)
{
    return day.toString(u"yyyyMMdd"_s);
}

/// An identity in letters that every calendar keeps.
QString uid(const QString &item, QStringView what)
{
    return u"%1-%2@martlet"_s.arg(QString::fromLatin1(item.toUtf8().toPercentEncoding()), what);
}

// Lines have at most 75 octets, and no character is torn apart.
void Calendar::line(QLatin1StringView name, const QString &value)
{
    constexpr qsizetype most = 75;
    QByteArray rest = (QString(name) + value).toUtf8();
    qsizetype room = most;
    while (rest.size() > room) {
        qsizetype cut = room;
        while (cut > 0 && (uchar(rest[cut]) & 0xc0) == 0x80)
            --cut;
        m_bytes += rest.left(cut) + "\r\n ";
        rest.remove(0, cut);
        room = most - 1; // a blank stands before it
    }
    m_bytes += rest + "\r\n";
}

void Calendar::text(QLatin1StringView name, const QString &value)
{
    QString escaped = xmlText(value);
    escaped.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s);
    escaped.replace(u'\n', u"\\n"_s).remove(u'\t');
    line(name, u";LANGUAGE=%1:%2"_s.arg(QLocale().bcp47Name(), escaped));
}

QString Calendar::about(const Item &tool) const
{
    QStringList lines;
    const QString vendor = tool.fields.get(u"vendor"_key).text();
    if (!vendor.isEmpty())
        lines.append(tr("Vendor: %1").arg(vendor));
    const Item *owner = m_graph.find(tool.fields.get(key::owner).text());
    lines.append(owner ? tr("Owner: %1").arg(owner->name()) : tr("Owner: not known yet"));
    const QString decision = tool.fields.get(u"renewal-decision"_key).text();
    lines.append(decision.isEmpty() ? tr("No decision is noted.")
                                    : tr("Decision: %1")
                                          .arg(decision == "keep"_L1        ? tr("keep")
                                                   : decision == "leave"_L1 ? tr("leave")
                                                                            : tr("renegotiate")));
    return lines.join(u'\n');
}

void Calendar::gatherContract(const Item &tool, const ContractTerm &term)
{
    const Value renews = tool.fields.get(u"auto-renew"_key);
    const bool endsItself = renews.isNone() || (renews.isFlag() && !renews.flag());
    if (term.assumed && endsItself)
        return;
    QString words = about(tool);
    if (term.assumed)
        words += u'\n' + tr("It has renewed by itself; that it was for a year is assumed.");
    const QString name = tool.name().simplified();
    m_events.push_back({uid(tool.id, u"contract-end"),
                        term.end,
                        endsItself ? tr("Contract ends: %1").arg(name)
                                   : tr("Contract ends or renews: %1").arg(name),
                        words});
    if (!endsItself && term.cancelBy < term.end)
        m_events.push_back({uid(tool.id, u"last-day-to-cancel"),
                            term.cancelBy,
                            tr("Last day to cancel: %1").arg(name),
                            words,
                            true});
}

void Calendar::gather(const Item &tool)
{
    const QString life = tool.fields.get(key::lifecycle).text();
    if (life == "gone"_L1 || life == "idea"_L1)
        return;
    if (const auto term = contractTerm(m_words, tool))
        gatherContract(tool, *term);
    const auto trial = m_words.date(tool, u"trial-until"_key);
    if (trial && life == "trial"_L1)
        m_events.push_back({uid(tool.id, u"trial-until"),
                            *trial,
                            tr("Trial ends: %1").arg(tool.name().simplified()),
                            about(tool),
                            true});
}

void Calendar::event(const Event &event)
{
    line("BEGIN"_L1, u":VEVENT"_s);
    line("UID"_L1, u':' + event.id);
    line("DTSTAMP"_L1, u":%1T000000Z"_s.arg(basicDate(m_today)));
    line("DTSTART"_L1, u";VALUE=DATE:"_s + basicDate(event.day));
    line("DTEND"_L1, u";VALUE=DATE:"_s + basicDate(event.day.addDays(1)));
    line("TRANSP"_L1, u":TRANSPARENT"_s);
    text("SUMMARY"_L1, event.summary);
    text("DESCRIPTION"_L1, event.description);
    if (event.isAlarmed) {
        line("BEGIN"_L1, u":VALARM"_s);
        line("ACTION"_L1, u":DISPLAY"_s);
        line("TRIGGER"_L1, u":-P7D"_s);
        text("DESCRIPTION"_L1, event.summary);
        line("END"_L1, u":VALARM"_s);
    }
    line("END"_L1, u":VEVENT"_s);
}

QByteArray Calendar::write()
{
    for (const Item *tool : m_graph.itemsOf(u"tool"_key))
        gather(*tool);
    std::ranges::sort(
        m_events, {}, [](const Event &event) { return std::pair(event.day, event.id); });
    line("BEGIN"_L1, u":VCALENDAR"_s);
    line("VERSION"_L1, u":2.0"_s);
    line("PRODID"_L1, u":-//Martlet//Martlet %1//EN"_s.arg(QLatin1String(version)));
    line("CALSCALE"_L1, u":GREGORIAN"_s);
    line("METHOD"_L1, u":PUBLISH"_s);
    for (const Event &one : m_events)
        event(one);
    line("END"_L1, u":VCALENDAR"_s);
    return m_bytes;
}

} // namespace

QByteArray writeRenewals(const Graph &graph, QDate today)
{
    return Calendar(graph, today).write();
}

} // namespace martlet
