// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/compare/mergetext.h"

#include "model/analysis/finding.h"
#include "model/base/text.h"
#include "model/compare/comparisontext.h"
#include "model/compare/statewords.h"
#include "model/schema/jsonvalue.h"

#include <QCollator>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

struct MergeWords
{
    Q_DECLARE_TR_FUNCTIONS(martlet::MergeOutcome)
};

bool isDeletion(const Undecided &undecided)
{
    return undecided.field == key::kind && undecided.value.isUnknown();
}

UndecidedText textOf(const Graph &graph, const Undecided &undecided, StateWords *words)
{
    const ItemPtr item = graph.share(undecided.item);
    const auto said = [&](const Value &value) {
        return value.isJson() ? MergeWords::tr("another version")
                              : words->text(*item, undecided.field, value);
    };
    UndecidedText text {undecided, item, words->nameOf(*item), {}, {}, {}, {}};
    if (isDeletion(undecided)) {
        text.label = MergeWords::tr("Stays or goes");
        text.shown = MergeWords::tr("stays");
        text.other = MergeWords::tr("deleted");
        return text;
    }
    text.label = words->label(*item, undecided.field);
    const Value shown = item->value(undecided.field);
    text.shown = shown.isJson() ? MergeWords::tr("as it is here")
                                : words->text(*item, undecided.field, shown);
    text.other = said(undecided.value);
    if (undecided.knowsBefore)
        text.before = said(undecided.before);
    return text;
}

qsizetype rankOf(Key kind)
{
    const KindRow *row = Schema::kind(kind);
    return row ? row - Schema::kinds().constData() : Schema::kinds().size();
}

/// What the two sides said of a field in which they disagree.
struct Sides
{
    Sides(const Graph &before, const Undecided &undecided, const Value &shown)
        : isOursShown(before.value(undecided.item, undecided.field) != undecided.value)
        , ours(isOursShown ? shown : undecided.value)
        , theirs(isOursShown ? undecided.value : shown)
    { }

    bool isOursShown;
    Value ours;
    Value theirs;
};

class OutcomeWriter
{
public:
    explicit OutcomeWriter(const MergeOutcome &outcome)
        : m_outcome(outcome)
    { }

    QString written()
    {
        writeUndecided();
        writeNames(MergeWords::tr("Both sides moved these cards; the same place wins everywhere"),
                   m_outcome.moved);
        writeNames(MergeWords::tr("Deleted on one side, but needed by what the other side made, "
                                  "and so brought back"),
                   m_outcome.broughtBack);
        writeAlike();
        writeDifferences(MergeWords::tr("Taken over without asking"),
                         takenOver(m_outcome.before, m_outcome.after));
        writeDifferences(MergeWords::tr("Offered by other projects, and not taken over"),
                         m_outcome.offered);
        return m_lines.isEmpty() ? QString() : m_lines.join(u'\n') + u'\n';
    }

private:
    void writeDifferences(const QString &heading, const Differences &differences)
    {
        if (differences.empty())
            return;
        begin(heading);
        m_lines.append(comparisonText(differences).trimmed());
    }

    void begin(const QString &heading)
    {
        if (!m_lines.isEmpty())
            m_lines.append(QString());
        m_lines.append(heading + u':');
    }

    void writeUndecided()
    {
        QString item;
        const std::vector<UndecidedText> all = undecidedTexts(m_outcome.after);
        if (!all.empty())
            begin(MergeWords::tr("To decide"));
        for (const UndecidedText &one : all) {
            if (one.item->id != item) {
                const KindRow *kind = Schema::kind(one.item->kind);
                m_lines.append(u"  %1 (%2)"_s.arg(one.name, kind ? kind->label() : QString()));
            }
            item = one.item->id;
            write(one);
        }
    }

    void write(const UndecidedText &one)
    {
        const Undecided &undecided = one.undecided;
        m_lines.append(u"    "_s + one.label);
        write(MergeWords::tr("shows"), one.shown, m_outcome.shownBy.value(undecided.id));
        write(MergeWords::tr("other"), one.other, {undecided.author, undecided.time});
        if (!one.before.isEmpty())
            write(MergeWords::tr("before"), one.before, {});
    }

    void write(const QString &which, const QString &value, const Writer &writer)
    {
        constexpr qsizetype mostOfValue = 200;
        const QString who = writerText(writer);
        const QString line =
            u"      %1  %2"_s.arg(which.leftJustified(8), cleanText(value, mostOfValue));
        m_lines.append(who.isEmpty() ? line : u"%1  (%2)"_s.arg(line, who));
    }

    void writeNames(const QString &heading, const QStringList &items)
    {
        if (items.isEmpty())
            return;
        begin(heading);
        m_lines.append(u"  "_s + itemNames(m_outcome.after, items));
    }

    void writeAlike()
    {
        if (m_outcome.alike.isEmpty())
            return;
        begin(MergeWords::tr("Added on both sides under one name"));
        for (const auto &[ours, theirs] : m_outcome.alike)
            m_lines.append(u"  "_s + itemName(m_outcome.after, ours));
    }

    const MergeOutcome &m_outcome;
    QStringList m_lines;
};

QJsonArray arrayOf(const QList<std::pair<QString, QString>> &pairs)
{
    QJsonArray array;
    for (const auto &[ours, theirs] : pairs)
        array.append(QJsonArray {ours, theirs});
    return array;
}

QJsonArray conflictsIn(const MergeOutcome &outcome)
{
    QJsonArray conflicts;
    for (const UndecidedText &one : undecidedTexts(outcome.after)) {
        const Undecided &undecided = one.undecided;
        const Sides sides(outcome.before, undecided, one.item->value(undecided.field));
        conflicts.append(QJsonObject {
            {u"id"_s, one.item->id},
            {u"kind"_s, one.item->kind.text()},
            {u"name"_s, one.name},
            {u"field"_s, undecided.field.text()},
            {u"ours"_s, plainJson(sides.ours)},
            {u"theirs"_s, plainJson(sides.theirs)},
            {u"before"_s, plainJson(undecided.before)},
            {u"shows"_s, sides.isOursShown ? u"ours"_s : u"theirs"_s},
        });
    }
    return conflicts;
}

} // namespace

std::vector<UndecidedText> undecidedTexts(const Graph &graph)
{
    StateWords words(graph);
    QCollator collator;
    std::vector<UndecidedText> all;
    for (const Undecided &undecided : undecidedIn(graph)) {
        if (graph.contains(undecided.item))
            all.push_back(textOf(graph, undecided, &words));
    }
    std::ranges::stable_sort(all, [&](const UndecidedText &a, const UndecidedText &b) {
        if (a.item->kind != b.item->kind)
            return rankOf(a.item->kind) < rankOf(b.item->kind);
        const int order = collator.compare(a.name, b.name);
        if (order != 0 || a.item->id != b.item->id)
            return order != 0 ? order < 0 : a.item->id < b.item->id;
        return words.rank(*a.item, a.undecided.field) < words.rank(*b.item, b.undecided.field);
    });
    return all;
}

QString writerText(const Writer &writer)
{
    const QDateTime time = QDateTime::fromString(writer.time, Qt::ISODate).toLocalTime();
    if (writer.author.isEmpty() || !time.isValid())
        return time.isValid() ? dayText(time.date()) : writer.author;
    return u"%1, %2"_s.arg(writer.author, dayText(time.date()));
}

Differences takenOver(const Graph &before, const Graph &after)
{
    QSet<std::pair<QString, Key>> undecided;
    for (const Undecided &one : undecidedIn(after))
        undecided.insert({one.item, one.field});
    Differences taken = notable(differences(before, after), before, after);
    std::erase_if(taken, [&](const Difference &one) {
        const Key field = one.field.isEmpty() ? key::kind : Key(valueWith(one.field.text()));
        return one.item->kind == key::undecided || undecided.contains({one.item->id, field});
    });
    return taken;
}

Differences offered(const Graph &ours, const Offers &offers)
{
    QSet<std::pair<QString, Key>> differing;
    for (const Offers::Field &one : offers.differing)
        differing.insert({one.item, one.field});
    Differences found = notable(differences(ours, offers.theirs), ours, offers.theirs);
    std::erase_if(found, [&](const Difference &one) {
        return one.what != Difference::What::Added
            && !differing.contains({one.item->id, one.field});
    });
    return found;
}

int newlyUndecided(const Graph &before, const Graph &after)
{
    const QList<Undecided> all = undecidedIn(after);
    return int(
        std::ranges::count_if(all, [&](const Undecided &one) { return !before.contains(one.id); }));
}

QString mergeCounts(int taken, int toDecide)
{
    if (taken + toDecide == 0)
        return MergeWords::tr("nothing new");
    QStringList counts {MergeWords::tr("%n changes", nullptr, taken + toDecide),
                        MergeWords::tr("%n taken over", nullptr, taken)};
    if (toDecide > 0)
        counts.append(MergeWords::tr("%n to decide", nullptr, toDecide));
    return counts.join(u", "_s);
}

QString mergeText(const MergeOutcome &outcome)
{
    return OutcomeWriter(outcome).written();
}

QByteArray mergeJson(const MergeOutcome &outcome)
{
    const Differences taken = takenOver(outcome.before, outcome.after);
    return QJsonDocument(
               QJsonObject {{u"taken"_s, qint64(taken.size())},
                            {u"conflicts"_s, conflictsIn(outcome)},
                            {u"moved"_s, QJsonArray::fromStringList(outcome.moved)},
                            {u"broughtBack"_s, QJsonArray::fromStringList(outcome.broughtBack)},
                            {u"alike"_s, arrayOf(outcome.alike)},
                            {u"offers"_s, differencesJson(outcome.offered)}})
        .toJson();
}

} // namespace martlet
