// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/inventory/inventorypage.h"

#include "model/analysis/valuetext.h"
#include "model/document/document.h"
#include "model/exchange/celltext.h"
#include "model/graph/index.h"
#include "views/inventory/inventorymodel.h"
#include "views/inventory/inventorytable.h"
#include "views/panels/fieldgroups.h"
#include "views/widgets/calmcombo.h"
#include "views/widgets/icons.h"
#include "views/widgets/style.h"
#include "views/widgets/uitext.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace martlet {

using namespace Qt::StringLiterals;

InventoryPage::InventoryPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new InventoryModel(this))
    , m_table(new InventoryTable(m_model, this))
    , m_kinds(new CalmCombo(this))
    , m_filter(new QLineEdit(this))
    , m_count(faintLabel({}, this))
    , m_problems(wrappedLabel({}, this))
    , m_columns(new QToolButton(this))
    , m_columnsMenu(new QMenu(m_columns))
{
    setAutoFillBackground(true);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 10, 0, 0);
    page->setSpacing(8);
    buildHeading(page);
    m_problems->setObjectName(u"inventoryProblems"_s);
    m_problems->setContentsMargins(16, 0, 16, 8);
    m_problems->hide();
    m_table->setAccessibleName(tr("Inventory"));
    page->addWidget(m_table, 1);
    page->addWidget(m_problems);
    setFocusProxy(m_table);
    connectParts();
}

// A line that loses the focus because it goes must not write any more.
InventoryPage::~InventoryPage()
{
    m_model->setDocument(nullptr);
}

void InventoryPage::buildHeading(QVBoxLayout *page)
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(16, 0, 12, 0);
    line->setSpacing(10);
    m_kinds->setObjectName(u"inventoryKind"_s);
    m_kinds->setAccessibleName(tr("Which kind the table shows"));
    m_kinds->setMinimumWidth(190);
    m_kinds->setMaxVisibleItems(30);
    m_filter->setObjectName(u"inventoryFilter"_s);
    m_filter->setPlaceholderText(tr("Show only rows with… (also “Owner: Anna”)"));
    m_filter->setAccessibleName(tr("Show only rows with these words"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(themedIcon(u"filter"_s), QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    m_count->setObjectName(u"inventoryCount"_s);
    m_columns->setObjectName(u"inventoryColumns"_s);
    m_columns->setText(tr("Columns"));
    m_columns->setIcon(themedIcon(u"table"_s));
    m_columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_columns->setAutoRaise(true);
    m_columns->setFocusPolicy(Qt::StrongFocus);
    m_columnsMenu->setObjectName(u"inventoryColumnsMenu"_s);
    setPlainTip(m_columns, tr("Choose the columns"));
    auto *close = new QToolButton(this);
    close->setIcon(themedIcon(u"close"_s));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::NoFocus);
    close->setAccessibleName(tr("Back to the map"));
    setPlainTip(close, tr("Back to the map (Esc)"));
    connect(close, &QToolButton::clicked, this, &InventoryPage::left);
    line->addWidget(m_kinds);
    line->addWidget(m_filter, 1);
    line->addWidget(m_count);
    line->addWidget(m_columns);
    line->addWidget(close);
    page->addLayout(line);
}

void InventoryPage::connectParts()
{
    connect(m_kinds, &QComboBox::activated, this, [this](int place) {
        setKind(Key(m_kinds->itemData(place).toString()));
    });
    connect(m_filter, &QLineEdit::textChanged, this, &InventoryPage::filter);
    connect(m_columnsMenu, &QMenu::aboutToShow, this, &InventoryPage::fillColumnsMenu);
    connect(m_columns, &QToolButton::clicked, m_columnsMenu, [this] {
        m_columnsMenu->popup(m_columns->mapToGlobal(m_columns->rect().bottomLeft()));
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &InventoryPage::fitColumns);
    connect(m_model, &InventoryModel::refused, this, &InventoryPage::showProblems);
    connect(m_model, &InventoryModel::announced, this, &InventoryPage::announced);
    connect(m_table, &InventoryTable::itemsSelected, this, [this](const QStringList &items) {
        if (!m_quiet && isVisible())
            Q_EMIT selectionChanged(items);
    });
    connect(m_table, &InventoryTable::left, this, &InventoryPage::left);
    connect(m_table, &InventoryTable::filterWanted, m_filter, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    QHeaderView *header = m_table->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        showColumnMenu(header->logicalIndexAt(at), header->mapToGlobal(at));
    });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        showCellMenu(m_table->viewport()->mapToGlobal(at));
    });
    m_table->setSortingEnabled(true);
}

void InventoryPage::setDocument(Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_filter->clear();
    m_model->setDocument(document);
    showProblems({});
    if (document)
        connect(document, &Document::changed, this, &InventoryPage::showCounts);
    fillKinds();
    setKind(Key(u"tool"));
}

// What is drawn as a card comes before what is drawn as a line.
void InventoryPage::fillKinds()
{
    m_kinds->clear();
    for (const ItemSort sort : {ItemSort::Element, ItemSort::Relation}) {
        if (sort == ItemSort::Relation)
            m_kinds->insertSeparator(m_kinds->count());
        for (const KindRow *kind : Schema::kindsOf(sort)) {
            const QIcon icon =
                sort == ItemSort::Element ? themedIconFile(kind->icon()) : themedIcon(u"connect"_s);
            m_kinds->addItem(icon, kind->plural(), kind->id.text());
        }
    }
    showCounts();
}

void InventoryPage::showCounts()
{
    if (!m_document)
        return;
    const Index &index = m_document->graph().index();
    for (int place = 0; place < m_kinds->count(); ++place) {
        const Key id(m_kinds->itemData(place).toString());
        if (const KindRow *kind = Schema::kind(id))
            //: a kind and how many there are of it: "Tools (37)"
            m_kinds->setItemText(place,
                                 tr("%1 (%2)").arg(kind->plural()).arg(index.ofKind(id).size()));
    }
    const int all = int(index.ofKind(m_model->kind()).size());
    const bool filtered = !m_filter->text().trimmed().isEmpty();
    m_count->setText(filtered ? tr("%n of %1 shown", nullptr, m_model->shown()).arg(all)
                              : QString());
}

void InventoryPage::showProblems(const QStringList &sentences)
{
    constexpr qsizetype most = 6;
    QStringList lines = sentences.mid(0, most);
    if (sentences.size() > most)
        lines.append(tr("%n more", nullptr, int(sentences.size() - most)));
    QPalette palette = m_problems->palette();
    palette.setColor(QPalette::WindowText, colours().warning);
    m_problems->setPalette(palette);
    m_problems->setText(lines.join(u'\n'));
    m_problems->setVisible(!lines.isEmpty());
    if (!lines.isEmpty()) {
        QAccessibleEvent alert(m_problems, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

static QString hiddenSetting(Key kind)
{
    return u"inventory/hidden/"_s + kind.text();
}

void InventoryPage::setKind(Key kind)
{
    m_kinds->setCurrentIndex(m_kinds->findData(kind.text()));
    {
        const QSignalBlocker quiet(m_filter);
        m_filter->clear();
    }
    m_model->setKind(kind);
    QSet<Key> fields;
    for (const QString &field : QSettings().value(hiddenSetting(kind)).toStringList())
        fields.insert(Key(field));
    m_model->setHidden(fields);
    m_table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    m_table->goTo({}, {});
    showProblems({});
    showCounts();
}

void InventoryPage::open(const QStringList &items)
{
    const Item *item = items.isEmpty() ? nullptr : m_document->graph().find(items.first());
    if (item && item->kind != m_model->kind() && m_kinds->findData(item->kind.text()) >= 0)
        setKind(item->kind);
    select(items);
}

void InventoryPage::select(const QStringList &items)
{
    m_quiet = true;
    m_table->selectItems(items);
    m_quiet = false;
}

void InventoryPage::keepSelection(const std::function<void()> &act)
{
    const QStringList before = m_table->selectedItems();
    const QModelIndex current = m_table->currentIndex();
    const QString item = m_model->itemAt(current.row());
    const Key field = current.isValid() ? m_model->columns()[current.column()].id : Key();
    m_quiet = true;
    act();
    m_table->goTo(item, field);
    m_table->selectItems(before);
    m_quiet = false;
    if (const QStringList now = m_table->selectedItems(); now != before)
        Q_EMIT selectionChanged(now);
}

void InventoryPage::filter(const QString &text)
{
    keepSelection([&] { m_model->setFilter(text); });
    showCounts();
}

void InventoryPage::filterFor(int column, const QString &value)
{
    const QString label = m_model->columns()[column].label();
    m_filter->setText(InventoryFilter::with(m_filter->text(), label, value));
}

void InventoryPage::showCellMenu(const QPoint &global)
{
    QMenu menu(this);
    offerEdits(&menu);
    menu.addSeparator();
    offerColumn(&menu, m_table->currentIndex().column());
    menu.exec(global);
}

void InventoryPage::showColumnMenu(int column, const QPoint &global)
{
    QMenu menu(this);
    offerColumn(&menu, column);
    menu.exec(global);
}

void InventoryPage::offerColumn(QMenu *menu, int column)
{
    if (column < 0)
        return;
    const auto offer = [&](const QString &icon, const QString &text, auto act) {
        connect(menu->addAction(themedIcon(icon), text), &QAction::triggered, this, act);
    };
    offer(u"chevron-up"_s, tr("Sort upwards"), [=, this] {
        m_table->sortByColumn(column, Qt::AscendingOrder);
    });
    offer(u"chevron-down"_s, tr("Sort downwards"), [=, this] {
        m_table->sortByColumn(column, Qt::DescendingOrder);
    });
    const QModelIndex cell = m_table->currentIndex().siblingAtColumn(column);
    const QString value = cell.data().toString();
    if (cell.row() < m_model->shown() && !cell.data(InventoryModel::UnknownRole).toBool())
        offer(u"filter"_s, tr("Show only “%1”").arg(menuText(shortened(value, 30))), [=, this] {
            filterFor(column, value);
        });
    offer(u"filter"_s, tr("Show only what is not known"), [=, this] {
        filterFor(column, shownText({}, m_model->columns()[column], {}));
    });
    if (column > 0)
        offer(u"close"_s, tr("Hide the column"), [=, this] {
            setHidden(hidden() + QSet<Key> {m_model->columns()[column].id});
        });
}

void InventoryPage::offerEdits(QMenu *menu)
{
    const auto offer =
        [&](const QString &icon, const QString &text, const QKeySequence &keys, auto act) {
            QAction *action = menu->addAction(themedIcon(icon), text);
            action->setShortcut(keys);
            connect(action, &QAction::triggered, this, act);
        };
    offer(u"copy"_s, tr("Copy"), QKeySequence::Copy, [this] { m_table->copy(); });
    offer(u"paste"_s, tr("Paste"), QKeySequence::Paste, [this] { m_table->paste(); });
    offer(
        u"chevron-down"_s, tr("Fill down"), Qt::CTRL | Qt::Key_D, [this] { m_table->fillDown(); });
    offer(u"unknown"_s, tr("Make it not known"), {}, [this] { m_table->makeUnknown(); });
    offer(u"trash"_s, tr("Delete from the project"), {}, [this] {
        m_model->remove(m_table->selectedItems());
    });
}

void InventoryPage::fillColumnsMenu()
{
    QMenu *menu = m_columnsMenu;
    menu->clear();
    connect(
        menu->addAction(tr("All columns")), &QAction::triggered, this, [this] { setHidden({}); });
    connect(menu->addAction(tr("Only those in use")), &QAction::triggered, this, [this] {
        setHidden(unused());
    });
    menu->addSeparator();
    const QList<FieldRow> columns = m_model->allColumns();
    for (const FieldRow &field : columns.mid(1)) {
        QAction *action = menu->addAction(menuText(field.label()));
        action->setCheckable(true);
        action->setChecked(!hidden().contains(field.id));
        connect(action, &QAction::toggled, this, [this, id = field.id](bool shown) {
            QSet<Key> fields = hidden();
            if (shown)
                fields.remove(id);
            else
                fields.insert(id);
            setHidden(fields);
        });
    }
}

QSet<Key> InventoryPage::hidden() const
{
    QSet<Key> fields;
    for (const FieldRow &field : m_model->allColumns())
        fields.insert(field.id);
    for (const FieldRow &field : m_model->columns())
        fields.remove(field.id);
    return fields;
}

QSet<Key> InventoryPage::unused() const
{
    QSet<Key> fields;
    for (const FieldRow &field : m_model->allColumns())
        fields.insert(field.id);
    fields.remove(key::name);
    for (const Item *item : m_document->graph().itemsOf(m_model->kind())) {
        for (const auto &[field, value] : item->fields)
            fields.remove(field);
    }
    fields.remove(key::from);
    fields.remove(key::to);
    return fields;
}

void InventoryPage::setHidden(const QSet<Key> &fields)
{
    QStringList names;
    for (const Key field : fields)
        names.append(field.text());
    names.sort();
    QSettings().setValue(hiddenSetting(m_model->kind()), names);
    keepSelection([&] { m_model->setHidden(fields); });
}

static int widthFor(const FieldRow &field)
{
    switch (field.type) {
    case FieldType::Number:
    case FieldType::Date:
    case FieldType::Flag:
        return 110;
    case FieldType::LongText:
        return 260;
    case FieldType::References:
    case FieldType::TextList:
        return 190;
    default:
        return field.id == key::name ? 210 : 150;
    }
}

void InventoryPage::fitColumns()
{
    const int gone = int(m_model->allColumns().size()) - m_model->columnCount();
    m_columns->setText(gone > 0 ? tr("Columns (%n hidden)", nullptr, gone) : tr("Columns"));
    const QFontMetrics metrics(m_table->horizontalHeader()->font());
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int title = metrics.horizontalAdvance(m_model->title(column)) + 40;
        m_table->setColumnWidth(column, std::max(title, widthFor(m_model->columns()[column])));
    }
}

bool InventoryPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !m_filter->text().isEmpty())
        m_filter->clear();
    else if (key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Return)
        m_table->setFocus(Qt::TabFocusReason);
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

QString InventoryPage::keyHint()
{
    return tr("Type to write · Ctrl+D: fill down · Ctrl+C, Ctrl+V: copy, paste · Delete: not known "
              "· Esc: back to the map");
}

} // namespace martlet
