// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/sentencelist.h"

#include "model/graph/graph.h"
#include "model/schema/schema.h"
#include "views/panels/itemicon.h"
#include "views/widgets/icons.h"
#include "views/widgets/style.h"
#include "views/widgets/uitext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QToolTip>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 18;
constexpr int iconRole = Qt::UserRole + 1;
constexpr int figureRole = Qt::UserRole + 2;
constexpr int detailRole = Qt::UserRole + 3;
constexpr int figureGap = 10;
constexpr int toolSize = 24;
constexpr QMargins inset(6, 6, 6, 6);

class SentenceDelegate final : public QStyledItemDelegate
{
public:
    explicit SentenceDelegate(QListWidget *list)
        : QStyledItemDelegate(list)
        , m_list(list)
    { }

    void setTools(const QList<SentenceList::Tool> &tools) { m_tools = tools; }

    /// Where a tool of a row is; nowhere on a row that has none.
    QRect toolRect(const QRect &row, const QModelIndex &index, qsizetype tool) const
    {
        if (!hasTools(index))
            return {};
        const int fromRight = int(m_tools.size() - tool) * toolSize;
        return {row.right() - fromRight, row.top() + inset.top() / 2, toolSize, toolSize};
    }

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (!isHeading(index))
            paintBehind(painter, option);
        const QString icon = index.data(iconRole).toString();
        const QRect text = textRect(rowRect(option.rect.topLeft(), option.rect.height()), index);
        const QRect place(option.rect.left() + inset.left(), text.top() + 1, iconSize, iconSize);
        if (!icon.isEmpty())
            themedIconFile(icon, colours().muted).paint(painter, place);
        const QFont font = fontOf(option.font, index);
        painter->setFont(font);
        painter->setPen(colours().text);
        painter->drawText(text, Qt::TextWordWrap, index.data().toString());
        paintFigure(painter, text, index);
        painter->setPen(colours().muted);
        painter->drawText(detailRect(QFontMetrics(font), text, index),
                          Qt::TextWordWrap,
                          index.data(detailRole).toString());
        paintTools(painter, option, index);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRect row = rowRect({}, QWIDGETSIZE_MAX);
        const QFontMetrics metrics(fontOf(option.font, index));
        const QRect text = textRect(row, index);
        const QRect detail = detailRect(metrics, text, index);
        const int height = detail.top() - text.top()
            + textHeight(metrics, detail, index.data(detailRole).toString()) + inset.top()
            + inset.bottom();
        return {row.width(), height + (isHeading(index) ? headingGap(index) : 0)};
    }

private:
    static int textHeight(const QFontMetrics &metrics, const QRect &place, const QString &text)
    {
        const QRect wanted(place.topLeft(), QSize(place.width(), QWIDGETSIZE_MAX));
        return text.isEmpty() ? 0 : metrics.boundingRect(wanted, Qt::TextWordWrap, text).height();
    }

    // Below the tools there is room again.
    QRect detailRect(const QFontMetrics &metrics, const QRect &text, const QModelIndex &index) const
    {
        const int above = textHeight(metrics, text, index.data().toString());
        return text.adjusted(0, above, toolsWidth(index), 0);
    }

    int toolsWidth(const QModelIndex &index) const
    {
        return hasTools(index) ? int(m_tools.size()) * toolSize : 0;
    }

    // Leaves room for a scroll bar, so that one that comes breaks no lines anew.
    QRect rowRect(QPoint topLeft, int height) const
    {
        const bool mayScroll = m_list->verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
        const int bar = mayScroll ? m_list->style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0;
        return {topLeft, QSize(m_list->contentsRect().width() - bar, height)};
    }

    static bool isHeading(const QModelIndex &index)
    {
        return !(index.flags() & Qt::ItemIsSelectable);
    }

    bool hasTools(const QModelIndex &index) const
    {
        return !m_tools.isEmpty() && index.data(Qt::UserRole).typeId() == QMetaType::QString;
    }

    static int headingGap(const QModelIndex &index) { return index.row() > 0 ? 8 : 0; }

    static QFont fontOf(QFont font, const QModelIndex &index)
    {
        if (isHeading(index))
            font.setWeight(QFont::DemiBold);
        return font;
    }

    int figureWidth(const QModelIndex &index) const
    {
        const QString figure = index.data(figureRole).toString();
        return figure.isEmpty() ? 0 : m_list->fontMetrics().horizontalAdvance(figure) + figureGap;
    }

    QRect textRect(const QRect &row, const QModelIndex &index) const
    {
        const QRect inner = row.marginsRemoved(inset);
        if (isHeading(index))
            return inner.adjusted(-inset.left(), headingGap(index), -figureWidth(index), 0);
        const bool hasIcon = !index.data(iconRole).toString().isEmpty();
        const int end = figureWidth(index) + toolsWidth(index);
        return inner.adjusted(hasIcon ? iconSize + 8 : 0, 0, -end, 0);
    }

    void paintTools(QPainter *painter,
                    const QStyleOptionViewItem &option,
                    const QModelIndex &index) const
    {
        const bool isReached = option.state & (QStyle::State_HasFocus | QStyle::State_MouseOver);
        if (!isReached || !hasTools(index))
            return;
        for (qsizetype tool = 0; tool < m_tools.size(); ++tool) {
            const QRect place = toolRect(option.rect, index, tool);
            themedIconFile(m_tools[tool].icon, colours().muted)
                .paint(painter, place.adjusted(4, 4, -4, -4));
        }
    }

    void paintFigure(QPainter *painter, const QRect &text, const QModelIndex &index) const
    {
        const QRect place = text.adjusted(0, 0, figureWidth(index), 0);
        painter->drawText(place, Qt::AlignRight | Qt::AlignTop, index.data(figureRole).toString());
    }

    static void paintBehind(QPainter *painter, const QStyleOptionViewItem &option)
    {
        const bool selected = option.state & QStyle::State_Selected;
        if (!selected && !(option.state & QStyle::State_MouseOver))
            return;
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? colours().accentSoft : colours().raised);
        painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 6, 6);
    }

    QListWidget *m_list;
    QList<SentenceList::Tool> m_tools;
};

} // namespace

SentenceList::SentenceList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new SentenceDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
    setLayoutMode(QListView::Batched); // some figures count thousands
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setMinimumHeight(110);
}

void SentenceList::addHeading(const QString &text, const QString &figure)
{
    auto *row = new QListWidgetItem(text, this);
    row->setFlags(Qt::ItemIsEnabled);
    row->setData(figureRole, figure);
}

void SentenceList::addSentence(const QString &text,
                               const QString &icon,
                               const QVariant &value,
                               const QString &figure,
                               const QString &detail)
{
    auto *row = new QListWidgetItem(text, this);
    row->setData(Qt::UserRole, value);
    row->setData(iconRole, icon);
    row->setData(figureRole, figure);
    row->setData(detailRole, detail);
    row->setToolTip(plainTip(text));
    QStringList spoken {text, figure, detail};
    spoken.removeAll(QString());
    if (spoken.size() > 1)
        row->setData(Qt::AccessibleTextRole, spoken.join(u", "_s));
}

void SentenceList::choose(const QString &text)
{
    for (int row = 0; row < count() && !text.isEmpty(); ++row) {
        if (item(row)->text() != text || !isSentence(row))
            continue;
        setCurrentRow(row);
        return;
    }
}

void SentenceList::setTools(const QList<Tool> &tools)
{
    m_tools = tools;
    static_cast<SentenceDelegate *>(itemDelegate())->setTools(tools);
}

void SentenceList::growWithContents()
{
    m_grows = true;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLayoutMode(QListView::SinglePass);
    int height = 0;
    for (int row = 0; row < count(); ++row)
        height += sizeHintForIndex(indexFromItem(item(row))).height();
    setFixedHeight(height);
}

void SentenceList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    if (m_grows && event->size().width() != event->oldSize().width())
        growWithContents();
}

QScrollArea *SentenceList::around() const
{
    for (QWidget *widget = parentWidget(); widget; widget = widget->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(widget))
            return area;
    }
    return nullptr;
}

void SentenceList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QScrollArea *area = m_grows ? around() : nullptr;
    if (!area) {
        QListWidget::scrollTo(index, hint);
        return;
    }
    const QRect row = visualRect(index);
    const QPoint centre = viewport()->mapTo(area->widget(), row.center());
    area->ensureVisible(centre.x(), centre.y(), 0, row.height() / 2 + 8);
}

// A list that does not scroll leaves the wheel to what is around it.
void SentenceList::wheelEvent(QWheelEvent *event)
{
    if (m_grows)
        event->ignore();
    else
        QListWidget::wheelEvent(event);
}

void SentenceList::focusInEvent(QFocusEvent *event)
{
    QListWidget::focusInEvent(event);
    leaveHeading(1);
}

void SentenceList::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentItem() && event->modifiers() == Qt::NoModifier) {
        Q_EMIT taken(currentItem()->data(Qt::UserRole));
        return;
    }
    QListWidget::keyPressEvent(event);
    const bool goesUp = event->key() == Qt::Key_Up || event->key() == Qt::Key_PageUp;
    leaveHeading(goesUp ? -1 : 1);
}

bool SentenceList::isSentence(int row) const
{
    return item(row) && (item(row)->flags() & Qt::ItemIsSelectable);
}

// The keyboard goes from sentence to sentence.
void SentenceList::leaveHeading(int by)
{
    const int from = currentRow();
    if (from < 0 || isSentence(from))
        return;
    int row = from;
    while (item(row) && !isSentence(row))
        row += by;
    if (!item(row)) // nothing more that way
        row = from - by;
    if (isSentence(row))
        setCurrentRow(row);
}

int SentenceList::toolAt(QPoint position) const
{
    const QModelIndex row = indexAt(position);
    const auto *delegate = static_cast<SentenceDelegate *>(itemDelegate());
    for (int tool = 0; tool < m_tools.size(); ++tool) {
        if (delegate->toolRect(visualRect(row), row, tool).contains(position))
            return tool;
    }
    return -1;
}

void SentenceList::mousePressEvent(QMouseEvent *event)
{
    m_pressedTool = event->button() == Qt::LeftButton ? toolAt(event->pos()) : -1;
    QListWidget::mousePressEvent(event);
}

void SentenceList::mouseReleaseEvent(QMouseEvent *event)
{
    QListWidget::mouseReleaseEvent(event);
    const QListWidgetItem *row = itemAt(event->pos());
    if (!row || row != currentItem() || event->button() != Qt::LeftButton)
        return;
    const QVariant value = row->data(Qt::UserRole);
    const int pressed = std::exchange(m_pressedTool, -1);
    if (pressed != toolAt(event->pos()))
        return;
    if (pressed >= 0)
        Q_EMIT toolClicked(pressed, value);
    else if (isSentence(this->row(row)))
        Q_EMIT taken(value);
}

bool SentenceList::viewportEvent(QEvent *event)
{
    const auto *help =
        event->type() == QEvent::ToolTip ? static_cast<QHelpEvent *>(event) : nullptr;
    const int tool = help ? toolAt(help->pos()) : -1;
    if (tool < 0)
        return QListWidget::viewportEvent(event);
    QToolTip::showText(help->globalPos(), plainTip(m_tools[tool].tip), this);
    return true;
}

QString iconOf(const Graph &graph, const QString &id)
{
    const Item *item = graph.find(id);
    return item ? iconOf(*item) : QString();
}

QString iconOf(const Item &item)
{
    static const QHash<Key, QString> others {{u"comment"_key, u"comment"_s},
                                             {u"scenario"_key, u"scenario"_s},
                                             {u"snapshot"_key, u"flag"_s},
                                             {u"view"_key, u"layout"_s},
                                             {u"waiver"_key, u"accept"_s},
                                             {u"project"_key, u"settings"_s}};
    const KindRow *kind = Schema::kind(item.kind);
    const QString other = item.from.isEmpty() ? others.value(item.kind) : u"connect"_s;
    return other.isEmpty() ? (kind ? kind->icon() : QString()) : u":/icons/ui/%1.svg"_s.arg(other);
}

} // namespace martlet
