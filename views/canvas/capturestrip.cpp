// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/capturestrip.h"

#include "model/capture/capturewords.h"
#include "views/widgets/icons.h"
#include "views/widgets/style.h"

#include <QPainter>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int chipHeight = 24;
constexpr int chipGap = 4;
constexpr int chipPadding = 8;
constexpr int iconSize = 14;
constexpr int stripPadding = 6;

/// Makes the chips of one line.
class ChipMaker
{
public:
    ChipMaker(const CaptureSite &site, const ElementNames &names, const Schema &schema)
        : m_site(site)
        , m_names(names)
        , m_schema(schema)
    { }

    QList<CaptureChip> chips(const CaptureLine &line);

private:
    void add(const QString &text, const QString &icon, bool isNew);
    void addName(const CapturedName &name, const QString &meant);
    void addOwners(const QStringList &owners);
    void addMode(const CapturedFlow &flow);
    void addCargo(const CapturedFlow &flow);
    QString nameOf(const QString &id) const;

    const CaptureSite &m_site;
    const ElementNames &m_names;
    const Schema &m_schema;
    QList<CaptureChip> m_chips;
};

QString kindIcon(Key kind)
{
    const KindRow *row = Schema::kind(kind);
    return row ? row->icon() : QString();
}

void ChipMaker::add(const QString &text, const QString &icon, bool isNew)
{
    m_chips.append({text, icon, isNew ? CaptureChip::Tone::New : CaptureChip::Tone::Plain});
}

QString ChipMaker::nameOf(const QString &id) const
{
    const auto &entries = m_names.entries();
    const auto found = std::ranges::find(entries, id, &ElementNames::Entry::id);
    return found == entries.end() ? QString() : found->name;
}

void ChipMaker::addName(const CapturedName &name, const QString &meant)
{
    if (!name.name.isEmpty() || !meant.isEmpty())
        add(meant.isEmpty() ? name.name : nameOf(meant), kindIcon(m_site.kind), meant.isEmpty());
    addOwners(name.owners);
    const FieldRow *lanes = m_schema.field(m_site.kind, laneFieldOf(m_site.kind, m_schema));
    if (lanes && !name.lane.isEmpty())
        add(lanes->choiceLabel(name.lane), u":/icons/ui/layers.svg"_s, false);
}

void ChipMaker::addOwners(const QStringList &owners)
{
    for (const QString &owner : owners) {
        const QString known = m_names.findOwner(owner);
        add(known.isEmpty() ? owner : nameOf(known), kindIcon(u"person"_key), known.isEmpty());
    }
}

void ChipMaker::addMode(const CapturedFlow &flow)
{
    switch (flow.carried) {
    case Carried::Automatic:
        add(CaptureStrip::tr("automatic"), u":/icons/ui/automatic.svg"_s, false);
        break;
    case Carried::ByHand:
        m_chips.append(
            {CaptureStrip::tr("by hand"), u":/icons/ui/hand.svg"_s, CaptureChip::Tone::ByHand});
        break;
    case Carried::Unsaid:
        add(CaptureStrip::tr("not known how"), u":/icons/ui/unknown.svg"_s, false);
        break;
    }
}

void ChipMaker::addCargo(const CapturedFlow &flow)
{
    for (const QString &object : flow.objects) {
        const QString known = m_names.find(object, {u"data-object"_key});
        add(known.isEmpty() ? object : nameOf(known),
            kindIcon(u"data-object"_key),
            known.isEmpty());
    }
    const FieldRow *rhythm = m_schema.field(u"data-flow"_key, u"rhythm"_key);
    if (!flow.rhythm.isEmpty())
        add(rhythm->choiceLabel(flow.rhythm), u":/icons/ui/clock.svg"_s, false);
    addOwners(flow.owners);
}

QList<CaptureChip> ChipMaker::chips(const CaptureLine &line)
{
    const QStringList meant = Capturer::meant(line, m_site, m_names);
    for (qsizetype i = 0; i < line.names.size(); ++i) {
        if (i > 0)
            addMode(line.flows.at(i - 1));
        addName(line.names.at(i), meant.at(i));
        if (i > 0)
            addCargo(line.flows.at(i - 1));
    }
    const bool onlyName = m_chips.size() == 1 && m_chips.first().tone == CaptureChip::Tone::New;
    return onlyName ? QList<CaptureChip>() : m_chips;
}

} // namespace

QList<CaptureChip> captureChips(const CaptureLine &line,
                                const CaptureSite &site,
                                const ElementNames &names,
                                const Schema &schema)
{
    return ChipMaker(site, names, schema).chips(line);
}

CaptureStrip::CaptureStrip(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void CaptureStrip::setChips(const QList<CaptureChip> &chips, int width)
{
    m_chips = chips;
    setVisible(!chips.isEmpty());
    if (!chips.isEmpty())
        resize(place(width));
    update();
}

QString CaptureStrip::text() const
{
    QStringList words;
    for (const CaptureChip &chip : m_chips)
        words.append(chip.tone == CaptureChip::Tone::New ? tr("%1 (new)").arg(chip.text)
                                                         : chip.text);
    return words.join(u", "_s);
}

int CaptureStrip::widthOf(const CaptureChip &chip) const
{
    int width = 2 * chipPadding + fontMetrics().horizontalAdvance(chip.text);
    if (!chip.icon.isEmpty())
        width += iconSize + chipGap;
    if (chip.tone == CaptureChip::Tone::New)
        width += chipGap + 2 + fontMetrics().horizontalAdvance(tr("new"));
    return width;
}

QSize CaptureStrip::place(int width)
{
    m_boxes.clear();
    const int right = width - stripPadding;
    QPoint corner(stripPadding, stripPadding);
    QRect all(corner, QSize());
    for (const CaptureChip &chip : std::as_const(m_chips)) {
        const int wide = std::min(widthOf(chip), right - stripPadding);
        if (corner.x() > stripPadding && corner.x() + wide > right)
            corner = {stripPadding, corner.y() + chipHeight + chipGap};
        m_boxes.append({corner, QSize(wide, chipHeight)});
        all |= m_boxes.last();
        corner.rx() += wide + chipGap;
    }
    return {all.right() + 1 + stripPadding, all.bottom() + 1 + stripPadding};
}

void CaptureStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours().edge, 1));
    painter.setBrush(colours().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        paintChip(&painter, m_chips.at(i), m_boxes.at(i));
}

void CaptureStrip::paintChip(QPainter *painter, const CaptureChip &chip, const QRect &box) const
{
    const bool isNew = chip.tone == CaptureChip::Tone::New;
    const QColor ink = chip.tone == CaptureChip::Tone::ByHand ? colours().warning : colours().text;
    QPen line(isNew ? colours().accent : colours().edge, 1);
    if (isNew)
        line.setStyle(Qt::DashLine);
    painter->setPen(line);
    painter->setBrush(isNew ? QBrush(Qt::NoBrush) : QBrush(colours().raised));
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
    QRect inner = box.adjusted(chipPadding, 0, -chipPadding, 0);
    if (!chip.icon.isEmpty()) {
        const QRect icon(inner.left(), box.center().y() - iconSize / 2 + 1, iconSize, iconSize);
        themedIconFile(chip.icon, ink).paint(painter, icon);
        inner.setLeft(icon.right() + 1 + chipGap);
    }
    if (isNew) {
        const QString mark = tr("new");
        painter->setPen(colours().accent);
        painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, mark);
        inner.setRight(inner.right() - fontMetrics().horizontalAdvance(mark) - chipGap - 2);
    }
    painter->setPen(ink);
    const QString text = fontMetrics().elidedText(chip.text, Qt::ElideRight, inner.width() + 1);
    painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, text);
}

} // namespace martlet
