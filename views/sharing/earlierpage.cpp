// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/sharing/earlierpage.h"

#include "model/base/text.h"
#include "model/document/session.h"
#include "views/sharing/pastpane.h"
#include "views/widgets/style.h"
#include "views/widgets/uitext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace martlet {

using namespace Qt::StringLiterals;

EarlierPage::EarlierPage(QWidget *parent)
    : QWidget(parent)
    , m_about(wrappedLabel({}, this))
    , m_list(new QTreeWidget(this))
    , m_banner(plainLabel({}, this))
    , m_past(new PastPane(this))
{
    setAutoFillBackground(true);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(16, 12, 16, 12);
    auto *parts = new QSplitter(this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(buildSide());
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    m_banner->setObjectName(u"earlierBanner"_s);
    m_banner->setFont(scaled(font(), 1.1, true));
    m_banner->setContentsMargins(8, 0, 0, 0);
    column->addWidget(m_banner);
    column->addWidget(m_past, 1);
    parts->addWidget(right);
    parts->setStretchFactor(1, 1);
    parts->setSizes({440, 860});
    page->addWidget(parts, 1);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &EarlierPage::choose);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { Q_EMIT compareWanted(chosen()); });
    connect(m_past, &PastPane::announced, this, &EarlierPage::announced);
    setFocusProxy(m_list);
}

QString EarlierPage::keyHint()
{
    return tr("Up, down: choose · Enter: compare with the map · Tab: to the map and what is "
              "different · Esc: back to the map");
}

QWidget *EarlierPage::buildSide()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(8);
    QLabel *title = wrappedLabel(tr("Earlier versions"), side);
    title->setFont(scaled(font(), 1.2, true));
    column->addWidget(title);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_about);
    m_list->setObjectName(u"earlierVersions"_s);
    m_list->setAccessibleName(tr("Earlier versions"));
    m_list->setHeaderLabels({tr("Replaced"), tr("Changes since"), tr("By"), tr("Size")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    column->addWidget(m_list, 1);
    column->addLayout(buildButtons());
    return side;
}

QLayout *EarlierPage::buildButtons()
{
    auto *line = new QHBoxLayout;
    m_compare = new QPushButton(tr("Compare"), this);
    m_compare->setObjectName(u"compareEarlier"_s);
    makePrimary(m_compare);
    connect(m_compare, &QPushButton::clicked, this, [this] { Q_EMIT compareWanted(chosen()); });
    m_save = new QPushButton(tr("Save as…"), this);
    m_save->setObjectName(u"saveEarlier"_s);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveWanted(chosen()); });
    auto *leave = new QPushButton(tr("Back to the map"), this);
    connect(leave, &QPushButton::clicked, this, &EarlierPage::left);
    line->addWidget(m_compare);
    line->addWidget(m_save);
    line->addStretch(1);
    line->addWidget(leave);
    return line;
}

void EarlierPage::open(Session *session, const QString &view)
{
    m_view = view;
    m_versions.clear();
    m_list->clear();
    m_past->setDocument(&session->document());
    m_about->setText(tr("Looking for them…"));
    choose();
    const int asked = ++m_asked;
    session->earlierVersions().then(this, [this, asked](const QList<EarlierVersion> &versions) {
        if (asked == m_asked)
            show(versions);
    });
}

void EarlierPage::forget()
{
    ++m_asked;
    m_versions.clear();
    m_list->clear();
    m_past->setDocument(nullptr);
}

QString EarlierPage::nameOf(const EarlierVersion &version)
{
    const QDateTime time = version.time.toLocalTime();
    //: a day and a time of day: "22 Nov 2026, 10:14"
    return tr("%1, %2").arg(dayText(time.date()),
                            QLocale().toString(time.time(), QLocale::ShortFormat));
}

void EarlierPage::show(const QList<EarlierVersion> &versions)
{
    m_versions = versions;
    m_about->setText(
        versions.isEmpty()
            ? tr("There are none yet. Whenever this computer replaces the file, it keeps here what "
                 "the file was before.")
            : tr("What the file was before this computer replaced it: the last 20, one an hour for "
                 "a "
                 "day, and one a day for a month. Looking at them changes nothing."));
    for (const EarlierVersion &version : versions) {
        const QString changes =
            version.changes ? QLocale().toString(*version.changes) : tr("not known");
        auto *row = new QTreeWidgetItem(m_list,
                                        {nameOf(version),
                                         changes,
                                         listText(version.authors),
                                         QLocale().formattedDataSize(version.size)});
        for (const int column : {1, 3})
            row->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

/// What is chosen is on the map at once.
void EarlierPage::choose()
{
    const bool isChosen = !m_versions.isEmpty() && m_list->currentItem();
    m_save->setEnabled(isChosen);
    m_compare->setEnabled(isChosen && chosen().changes);
    if (!isChosen) {
        m_banner->clear();
        m_past->setMessage({});
        return;
    }
    m_banner->setText(tr("As it was until %1").arg(nameOf(chosen())));
    const auto read = [file = chosen().file]() -> Result<Graph> {
        Result<StoredProject> stored = readProject(file);
        return stored ? Result<Graph>(std::move(stored->graph)) : stored.error();
    };
    m_past->show(read, m_view);
}

const EarlierVersion &EarlierPage::chosen() const
{
    return m_versions.at(m_list->indexOfTopLevelItem(m_list->currentItem()));
}

void EarlierPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace martlet
