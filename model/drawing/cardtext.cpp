// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/cardtext.h"

#include "model/drawing/flowtext.h"
#include "model/drawing/lettering.h"
#include "model/drawing/notemarks.h"
#include "model/graph/index.h"
#include "model/schema/schema.h"

#include <QFile>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

const Key toolKind(u"tool");
const Key activityKind(u"activity");
const Key touchpointKind(u"touchpoint");

/// Which hue the tile of a category has; see Theme for what they stand for.
int hueOfCategory(const QString &category)
{
    static const QHash<QString, int> hues {
        {u"crm"_s, 0},       {u"cdp"_s, 0},     {u"support"_s, 0}, {u"automation"_s, 1},
        {u"email"_s, 1},     {u"sms"_s, 1},     {u"push"_s, 1},    {u"messenger"_s, 1},
        {u"chat"_s, 1},      {u"ads"_s, 2},     {u"social"_s, 2},  {u"events"_s, 2},
        {u"analytics"_s, 3}, {u"bi"_s, 3},      {u"report"_s, 3},  {u"attribution"_s, 3},
        {u"cms"_s, 4},       {u"shop"_s, 4},    {u"video"_s, 4},   {u"forms"_s, 5},
        {u"surveys"_s, 5},   {u"consent"_s, 5},
    };
    return hues.value(category, 6);
}

int hueOfKind(Key kind)
{
    static const QHash<Key, int> hues {
        {activityKind, 1},
        {touchpointKind, 2},
        {Key(u"data-object"), 0},
        {Key(u"metric"), 3},
        {Key(u"promise"), 5},
        {Key(u"question"), 5},
        {Key(u"journey"), 4},
    };
    return hues.value(kind, 6);
}

QString iconOf(const Item &element)
{
    const QString category = element.fields.get(key::category).text();
    if (element.kind == toolKind && !category.isEmpty()) {
        const QString icon = u":/icons/categories/%1.svg"_s.arg(category);
        // A project's own category has no icon; its text must not lead anywhere else either.
        return !category.contains(u'/') && QFile::exists(icon) ? icon
                                                               : u":/icons/categories/other.svg"_s;
    }
    return u":/icons/kinds/%1.svg"_s.arg(element.kind.text());
}

Card::Life lifeOf(const Item &element)
{
    const QString life = element.fields.get(key::lifecycle).text();
    if (life == "idea"_L1 || life == "trial"_L1)
        return Card::Life::Planned;
    if (life == "leaving"_L1 || life == "gone"_L1)
        return Card::Life::Leaving;
    return Card::Life::Live;
}

bool isFlagSet(const Item &element, QStringView field)
{
    return element.fields.get(Key(field)).flag();
}

/// A tool that lives alone, though nobody said that it should.
bool isLonely(const Graph &graph, int number)
{
    const Index &index = graph.index();
    const Item &element = index.element(number);
    if (element.kind != toolKind || lifeOf(element) != Card::Life::Live
        || isFlagSet(element, u"stands-alone"))
        return false;
    static const QSet<Key> ties {
        Key(u"data-flow"), Key(u"supports"), Key(u"source"), Key(u"fulfils")};
    const auto isTie = [&](int relation) {
        return ties.contains(index.relation(relation).kind);
    };
    return std::ranges::none_of(index.out(number), isTie)
        && std::ranges::none_of(index.in(number), isTie);
}

/// The words under the title: what kind of thing it is, and what is special about it.
QString secondLine(const Schema &schema, const Item &element)
{
    QStringList words;
    const auto add = [&](Key field) {
        const QString value = element.fields.get(field).text();
        const FieldRow *row = schema.field(element.kind, field);
        if (!value.isEmpty() && row)
            words.append(row->choiceLabel(value).simplified());
    };
    if (element.kind == toolKind)
        add(key::category);
    else if (element.kind == touchpointKind)
        add(Key(u"channel"));
    else if (element.kind == Key(u"data-object"))
        add(Key(u"type"));
    else if (element.kind == activityKind)
        add(key::department);
    if (words.isEmpty())
        words.append(Schema::kind(element.kind) ? Schema::kind(element.kind)->label() : QString());
    if (lifeOf(element) != Card::Life::Live)
        add(key::lifecycle);
    return words.join(u" · "_s);
}

bool needsOwner(const Item &element)
{
    static const QSet<Key> kinds {
        toolKind, activityKind, touchpointKind, Key(u"metric"), Key(u"promise")};
    return kinds.contains(element.kind) && lifeOf(element) != Card::Life::Leaving;
}

bool isWithheld(const Graph &graph, Key kind, Key field)
{
    const QStringList withheld = graph.project().fields.get(u"withheld"_key).list();
    return withheld.contains(field.text()) || withheld.contains(kind.text() + u'.' + field.text());
}

void setOwner(Card *card, const Graph &graph, const Item &element)
{
    const Item *owner = graph.find(element.fields.get(ownerField(graph, element)).text());
    if (owner) {
        card->ownership = Card::Ownership::Known;
        card->owner = owner->name().simplified();
        card->initials = initialsOf(card->owner);
    } else if (needsOwner(element) && !isWithheld(graph, element.kind, key::owner)) {
        card->ownership = Card::Ownership::Missing;
    }
}

constexpr double besideText =
    cardform::padding + cardform::tile + cardform::gap + cardform::padding;

/// Wraps the texts and makes the card as large as they need: wider first, then higher. What would
/// make it a column of text is left to the description.
void measure(Card *card)
{
    using namespace cardform;
    constexpr double beside = besideText;
    const double most = mostWidth - beside;
    card->titleLines = wrapped(Lettering::CardTitle, card->title, most);
    card->isShortened = card->titleLines.size() > mostTitleLines;
    card->titleLines = shortened(Lettering::CardTitle, card->titleLines, most, mostTitleLines);
    card->secondLines = shortened(Lettering::CardSecond,
                                  wrapped(Lettering::CardSecond, card->second, most),
                                  most,
                                  mostSecondLines);
    const QSizeF title = sizeOf(Lettering::CardTitle, card->titleLines);
    const QSizeF second = sizeOf(Lettering::CardSecond, card->secondLines);
    const double width = beside + std::max(title.width(), second.width());
    const double height = title.height() + second.height() + 2 * padding;
    card->size = QSizeF(std::clamp(std::ceil(width / 8) * 8, leastWidth, mostWidth),
                        std::max(std::ceil(height / 8) * 8, leastHeight));
}

QString badgeInWords(const Badge &badge)
{
    QStringList words;
    if (badge.errors)
        words.append(Card::tr("%n errors", nullptr, badge.errors));
    if (badge.warnings)
        words.append(Card::tr("%n warnings", nullptr, badge.warnings));
    if (badge.infos)
        words.append(Card::tr("%n hints", nullptr, badge.infos));
    if (badge.comments)
        words.append(Card::tr("%n open comments", nullptr, badge.comments));
    return words.join(u", "_s);
}

QString undecidedInWords(int undecided)
{
    return undecided > 0 ? Card::tr("%n values to decide", nullptr, undecided) : QString();
}

} // namespace

/// What differs of a thing, as it follows other words.
static QString inOneLine(QString changeText)
{
    return changeText.replace(u'\n', u"; "_s);
}

QString Card::description() const
{
    if (isNote) {
        QStringList words {second.isEmpty() ? tr("Note: %1").arg(title)
                                            //: text of a sticky note, what it is about
                                            : tr("Note: %1, about %2").arg(title, second)};
        words << badgeInWords(badge) << undecidedInWords(undecided) << inOneLine(changeText);
        words.removeAll(QString());
        return words.join(u", "_s);
    }
    QStringList words {title};
    if (const KindRow *row = Schema::kind(kind); row && row->label() != second)
        words.append(row->label());
    words.append(second);
    if (ownership == Ownership::Known)
        words.append(tr("owner %1").arg(owner));
    else if (ownership == Ownership::Missing)
        words.append(tr("no owner yet"));
    if (!isConnected)
        words.append(tr("not connected"));
    if (votes > 0)
        words.append(tr("%n votes", nullptr, votes));
    words << badgeInWords(badge) << undecidedInWords(undecided) << inOneLine(changeText);
    words.removeAll(QString());
    return words.join(u", "_s);
}

QString MapView::description(const Flow &flow) const
{
    const KindRow *row = Schema::kind(flow.kind);
    QStringList words {Flow::tr("%1 from %2 to %3")
                           .arg(row ? row->label() : QString(),
                                cards[size_t(flow.from)].title,
                                cards[size_t(flow.to)].title)};
    if (isFlow(flow.style))
        words.append(martlet::nameOf(flow.style));
    words << flow.label << badgeInWords(flow.badge) << undecidedInWords(flow.undecided)
          << inOneLine(flow.changeText);
    words.removeAll(QString());
    return words.join(u", "_s);
}

Key ownerField(const Graph &graph, const Item &item)
{
    const Key responsible(u"responsible");
    const bool named = graph.contains(item.fields.get(key::owner).text());
    return item.kind == activityKind && !named ? responsible : key::owner;
}

QString initialsOf(const QString &name)
{
    QString initials;
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    const bool isNumbered = words.size() == 2 && words.last().size() <= 3
        && std::ranges::all_of(words.last(), [](QChar c) { return c.isDigit(); });
    if (isNumbered) // as people in a copy for others
        return words.last();
    for (const QString &word : words) {
        const auto letter =
            std::ranges::find_if(word, [](QChar c) { return c.isLetterOrNumber(); });
        if (letter != word.end())
            initials.append(letter->toUpper());
    }
    if (initials.size() <= 1)
        return initials.isEmpty() ? name.simplified().left(1) : initials;
    return QString(initials.front()) + initials.back();
}

void setSecond(Card *card, const QString &text)
{
    const double width = card->size.width() - besideText;
    const int lines = std::max(1, int(card->secondLines.size()));
    card->second = text;
    card->secondLines =
        shortened(Lettering::CardSecond, wrapped(Lettering::CardSecond, text, width), width, lines);
}

int votesOf(const Item &element)
{
    return int(std::clamp(element.fields.get(u"votes"_key).number(), 0.0, 9999.0));
}

Card makeCard(const Graph &graph, const Schema &schema, int number, const Badge &badge)
{
    const Item &element = graph.index().element(number);
    if (element.kind == u"note"_key)
        return makeNote(graph, element, badge);
    Card card;
    card.id = element.id;
    card.kind = element.kind;
    card.title = element.name().simplified();
    card.second = secondLine(schema, element);
    card.icon = iconOf(element);
    card.hue = element.kind == toolKind ? hueOfCategory(element.fields.get(key::category).text())
                                        : hueOfKind(element.kind);
    card.life = lifeOf(element);
    card.isConnected = !isLonely(graph, number);
    card.badge = badge;
    card.votes = votesOf(element);
    if (element.kind == activityKind)
        card.link = element.fields.get(Key(u"procedure")).text();
    setOwner(&card, graph, element);
    measure(&card);
    return card;
}

} // namespace martlet
