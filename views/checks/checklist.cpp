// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/checks/checklist.h"

#include "views/widgets/icons.h"
#include "views/widgets/severitysign.h"
#include "views/widgets/style.h"
#include "views/widgets/uitext.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Sort = CheckEntry::Sort;

constexpr int inset = 10;
constexpr int signSize = 16;
constexpr int signWidth = 34; ///< with the room around it

class CheckDelegate final : public QStyledItemDelegate
{
public:
    CheckDelegate(const QList<CheckEntry> &entries, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_entries(entries)
    { }

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const CheckEntry &entry = m_entries[index.row()];
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (entry.sort == Sort::Heading)
            paintHeading(painter, option, entry);
        else
            paintEntry(painter, option, entry);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const CheckEntry &entry = m_entries[index.row()];
        const int line = option.fontMetrics.height() + 2;
        if (entry.sort == Sort::Heading)
            return {100, line + (index.row() > 0 ? 20 : 8)};
        return {100, 12 + line * (entry.remark.isEmpty() ? 1 : 2)};
    }

private:
    static void
    paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const CheckEntry &entry)
    {
        painter->setFont(scaled(option.font, 0.9, true));
        painter->setPen(colours().muted);
        painter->drawText(option.rect.adjusted(inset, 0, -inset, -4),
                          Qt::AlignLeft | Qt::AlignBottom,
                          entry.label);
    }

    static void
    paintEntry(QPainter *painter, const QStyleOptionViewItem &option, const CheckEntry &entry)
    {
        const QRect row = option.rect.adjusted(2, 1, -6, -1);
        paintBehind(painter, option, row);
        const int line = option.fontMetrics.height() + 2;
        paintSign(painter,
                  QRect(row.left() + 8, row.top() + 5 + (line - signSize) / 2, signSize, signSize),
                  entry);
        QRect text(row.left() + signWidth, row.top() + 5, row.width() - signWidth - 8, line);
        const bool quiet = entry.sort != Sort::Profile && entry.sort != Sort::NewRule
            && entry.severity == Severity::Off;
        painter->setPen(quiet ? colours().muted : colours().text);
        painter->setFont(option.font);
        const int count = paintCount(painter, text, entry.count);
        drawElided(painter, text.adjusted(0, 0, -count, 0), entry.label);
        painter->setPen(colours().muted);
        drawElided(painter, text.translated(0, line), entry.remark);
    }

    static void paintBehind(QPainter *painter, const QStyleOptionViewItem &option, const QRect &row)
    {
        const bool selected = option.state & QStyle::State_Selected;
        if (!selected && !(option.state & QStyle::State_MouseOver))
            return;
        const bool focus = selected && (option.state & QStyle::State_HasFocus);
        painter->setPen(focus ? QPen(colours().accent, 1.5) : QPen(Qt::NoPen));
        painter->setBrush(selected ? colours().accentSoft : colours().raised);
        painter->drawRoundedRect(row, 6, 6);
    }

    static void paintSign(QPainter *painter, const QRect &box, const CheckEntry &entry)
    {
        painter->save();
        if (entry.sort == Sort::NewRule) {
            themedIcon(u"plus"_s).paint(painter, box);
        } else if (entry.sort != Sort::Profile) {
            paintSeverity(painter, box, entry.severity);
        } else {
            painter->setPen(QPen(entry.on ? colours().accent : colours().muted, 1.5));
            painter->setBrush(entry.on ? QBrush(colours().accent) : QBrush(Qt::NoBrush));
            painter->drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 4, 4);
            if (entry.on)
                themedIconFile(u":/icons/ui/check.svg"_s, colours().onAccent)
                    .paint(painter, box.adjusted(2, 2, -2, -2));
        }
        painter->restore();
    }

    static int paintCount(QPainter *painter, const QRect &text, int count)
    {
        if (count == 0)
            return 0;
        const QString number = QString::number(count);
        painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, number);
        return painter->fontMetrics().horizontalAdvance(number) + 8;
    }

    static void drawElided(QPainter *painter, const QRect &box, const QString &text)
    {
        painter->drawText(box,
                          Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    }

    const QList<CheckEntry> &m_entries;
};

} // namespace

QString CheckEntry::key() const
{
    return QString::number(int(sort)) + u':' + id;
}

CheckList::CheckList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new CheckDelegate(m_entries, this));
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT entryChosen(m_entries[row]);
    });
}

static QString spoken(const CheckEntry &entry)
{
    QStringList words {entry.label};
    if (entry.sort == Sort::Profile)
        words.append(entry.on ? CheckList::tr("On") : CheckList::tr("Off"));
    else if (entry.sort != Sort::NewRule)
        words.append(severityLabel(entry.severity));
    if (entry.count > 0)
        words.append(CheckList::tr("%n findings", nullptr, entry.count));
    return words.join(u", "_s);
}

void CheckList::setEntries(const QList<CheckEntry> &entries)
{
    const QSignalBlocker quiet(this);
    const QString current = chosen().key();
    clear(); // before the rows lose what they show
    m_entries = entries;
    for (const CheckEntry &entry : entries) {
        auto *row = new QListWidgetItem(entry.label, this);
        row->setToolTip(plainTip(entry.remark.isEmpty() ? entry.label : entry.remark));
        row->setData(Qt::AccessibleTextRole, spoken(entry));
        if (entry.sort == Sort::Heading)
            row->setFlags(Qt::ItemIsEnabled);
    }
    choose(current);
}

bool CheckList::choose(const QString &key)
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row].sort == Sort::Heading || m_entries[row].key() != key)
            continue;
        setCurrentRow(row);
        scrollToItem(item(row));
        return true;
    }
    return false;
}

void CheckList::chooseAny()
{
    for (int row = 0; row < count() && chosen().sort == Sort::Heading; ++row) {
        if (item(row)->flags() & Qt::ItemIsSelectable)
            setCurrentRow(row);
    }
}

CheckEntry CheckList::chosen() const
{
    return m_entries.value(currentRow());
}

// A check box in a list is clicked.
void CheckList::mouseReleaseEvent(QMouseEvent *event)
{
    QListWidget::mouseReleaseEvent(event);
    const QListWidgetItem *item = itemAt(event->pos());
    const bool onSign = item && event->pos().x() < visualItemRect(item).left() + signWidth;
    if (onSign && event->button() == Qt::LeftButton && item == currentItem()
        && chosen().sort == Sort::Profile)
        Q_EMIT entryToggled(chosen());
}

void CheckList::keyPressEvent(QKeyEvent *event)
{
    const bool any = chosen().sort != Sort::Heading;
    if (event->key() == Qt::Key_Space && any)
        Q_EMIT entryToggled(chosen());
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Right) && any)
        Q_EMIT entryOpened();
    else
        QListWidget::keyPressEvent(event);
}

} // namespace martlet
