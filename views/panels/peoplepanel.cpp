// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/peoplepanel.h"

#include "model/base/number.h"
#include "model/base/text.h"
#include "model/document/document.h"
#include "model/document/ownership.h"
#include "model/drawing/cardtext.h"
#include "views/canvas/ownerdrop.h"
#include "views/widgets/style.h"
#include "views/widgets/uitext.h"

#include <QCollator>
#include <QDrag>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

/// People and teams that can be dragged.
class PeopleList final : public QListWidget
{
public:
    enum Data { Owner = Qt::UserRole, Count };

    explicit PeopleList(QWidget *parent);

    QString current() const
    {
        return currentItem() ? currentItem()->data(Owner).toString() : QString();
    }

protected:
    QMimeData *mimeData(const QList<QListWidgetItem *> &items) const override;
    void startDrag(Qt::DropActions) override;
};

namespace {

class PersonDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {160, std::max(34, option.fontMetrics.height() + 14)};
    }
};

void paintChip(QPainter *painter, QPointF centre, const QString &name)
{
    constexpr double radius = 11.5;
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme().colour(Role::Owner));
    painter->drawEllipse(centre, radius, radius);
    QFont letters = painter->font();
    letters.setPixelSize(11);
    letters.setWeight(QFont::DemiBold);
    painter->setFont(letters);
    painter->setPen(theme().colour(Role::OwnerText));
    painter->drawText(QRectF(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)),
                      Qt::AlignCenter,
                      initialsOf(name));
}

void PersonDelegate::paint(QPainter *painter,
                           const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect rect = option.rect.adjusted(4, 1, -4, -1);
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen || option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(chosen ? colours().accentSoft : colours().raised);
        painter->drawRoundedRect(rect, 6, 6);
    }
    const QString name = index.data().toString();
    paintChip(painter, QPointF(rect.left() + 18, rect.center().y() + 0.5), name);
    painter->setFont(option.font);
    const QString count = numberText(index.data(PeopleList::Count).toInt());
    const int countWidth = option.fontMetrics.horizontalAdvance(count);
    painter->setPen(colours().muted);
    painter->drawText(rect.adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter, count);
    painter->setPen(colours().text);
    const QRect text = rect.adjusted(38, 0, -20 - countWidth, 0);
    painter->drawText(text,
                      Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(name, Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace

PeopleList::PeopleList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new PersonDelegate(this));
    setDragDropMode(QAbstractItemView::DragOnly);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setUniformItemSizes(true);
}

QMimeData *PeopleList::mimeData(const QList<QListWidgetItem *> &items) const
{
    auto *dragged = new QMimeData;
    if (!items.isEmpty())
        dragged->setData(QString::fromLatin1(OwnerDrop::mimeType),
                         items.first()->data(Owner).toString().toUtf8());
    return dragged;
}

// Only the chip is on its way, so that the card below it is seen.
void PeopleList::startDrag(Qt::DropActions)
{
    constexpr int side = 24;
    if (!currentItem())
        return;
    QPixmap chip(QSize(side, side) * devicePixelRatioF());
    chip.setDevicePixelRatio(devicePixelRatioF());
    chip.fill(Qt::transparent);
    QPainter painter(&chip);
    painter.setRenderHint(QPainter::Antialiasing);
    paintChip(&painter, QPointF(side, side) / 2, currentItem()->text());
    painter.end();
    auto *drag = new QDrag(this);
    drag->setMimeData(mimeData({currentItem()}));
    drag->setPixmap(chip);
    drag->setHotSpot({side / 2, side / 2});
    drag->exec(Qt::CopyAction);
}

PeoplePanel::PeoplePanel(QWidget *parent)
    : QWidget(parent)
    , m_filter(new QLineEdit(this))
    , m_list(new PeopleList(this))
    , m_none(wrappedLabel({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    QLabel *title = plainLabel(tr("People and teams"), this);
    title->setFont(scaled(font(), 1.2, true));
    column->addWidget(title);
    column->addWidget(m_filter);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    setAutoFillBackground(true);
    m_filter->setObjectName(u"peopleFilter"_s);
    m_filter->setPlaceholderText(tr("Find a person or team"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_none->setText(
        tr("Nobody is on the map yet. Click the open circle of a card and type a name."));
    m_list->setObjectName(u"people"_s);
    m_list->setAccessibleName(tr("People and teams"));
    m_list->setToolTip(
        tr("Drag somebody onto a card. Enter gives them what is selected on the map."));
    connect(m_filter, &QLineEdit::textChanged, this, &PeoplePanel::filter);
    connect(
        m_list, &QListWidget::itemActivated, this, [this] { Q_EMIT chosen(m_list->current()); });
}

void PeoplePanel::setDocument(Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_filter->clear();
    if (document)
        connect(document, &Document::changed, this, &PeoplePanel::refresh);
    refresh();
}

void PeoplePanel::focusList()
{
    if (m_list->count() == 0) {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    m_list->setFocus(Qt::ShortcutFocusReason);
}

static std::vector<const Item *> peopleOf(const Graph &graph)
{
    std::vector<const Item *> people;
    for (const Key kind : {Key(u"person"), Key(u"team")}) {
        for (const Item *item : graph.itemsOf(kind))
            people.push_back(item);
    }
    QCollator order;
    order.setNumericMode(true);
    std::ranges::stable_sort(people, [&](const Item *a, const Item *b) {
        return order.compare(a->name(), b->name()) < 0;
    });
    return people;
}

// Nobody counts for a panel that is not seen.
void PeoplePanel::refresh()
{
    if (!isVisible())
        return;
    const QString before = m_list->current();
    const Graph graph = m_document ? m_document->graph() : Graph();
    const QHash<QString, int> counts = ownedCounts(graph);
    m_list->clear();
    for (const Item *person : peopleOf(graph)) {
        const int count = counts.value(person->id);
        const QString name = person->name().simplified();
        auto *row = new QListWidgetItem(name, m_list);
        row->setData(PeopleList::Owner, person->id);
        row->setData(PeopleList::Count, count);
        row->setData(Qt::AccessibleTextRole, tr("%1, owns %n things", nullptr, count).arg(name));
        if (person->id == before)
            m_list->setCurrentItem(row);
    }
    filter();
}

void PeoplePanel::filter()
{
    const QString typed = normalisedName(m_filter->text());
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!normalisedName(item->text()).contains(typed));
    }
    m_none->setVisible(m_list->count() == 0);
}

// From the filter, the arrow goes on to the first who fits.
bool PeoplePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->isHidden())
            continue;
        m_list->setCurrentRow(row);
        m_list->setFocus(Qt::ShortcutFocusReason);
        break;
    }
    return true;
}

void PeoplePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void PeoplePanel::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}

} // namespace martlet
