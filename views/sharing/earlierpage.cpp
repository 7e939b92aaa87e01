// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/sharing/earlierpage.h"

#include "model/base/text.h"
#include "model/document/session.h"
#include "views/widgets/style.h"
#include "views/widgets/uitext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace martlet {

using namespace Qt::StringLiterals;

EarlierPage::EarlierPage(QWidget *parent)
    : QWidget(parent)
    , m_about(wrappedLabel({}, this))
    , m_list(new QTreeWidget(this))
{
    setAutoFillBackground(true);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(24, 16, 24, 16);
    page->setSpacing(10);
    QLabel *title = wrappedLabel(tr("Earlier versions"), this);
    title->setFont(scaled(font(), 1.35, true));
    page->addWidget(title);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    page->addWidget(m_about);
    m_list->setObjectName(u"earlierVersions"_s);
    m_list->setAccessibleName(tr("Earlier versions"));
    m_list->setHeaderLabels({tr("Replaced"), tr("Changes since"), tr("By"), tr("Size")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    page->addWidget(m_list, 1);
    buildFoot(page);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &EarlierPage::updateButtons);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { Q_EMIT compareWanted(chosen()); });
    setFocusProxy(m_list);
}

QString EarlierPage::keyHint()
{
    return tr("Up, down: choose · Enter: compare with the map · Esc: back to the map");
}

void EarlierPage::buildFoot(QVBoxLayout *page)
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
    page->addLayout(line);
}

void EarlierPage::open(const Session &session)
{
    m_versions.clear();
    m_list->clear();
    m_about->setText(tr("Looking for them…"));
    updateButtons();
    const int asked = ++m_asked;
    session.earlierVersions().then(this, [this, asked](const QList<EarlierVersion> &versions) {
        if (asked == m_asked)
            show(versions);
    });
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
    updateButtons();
}

void EarlierPage::updateButtons()
{
    const bool isChosen = !m_versions.isEmpty() && m_list->currentItem();
    m_save->setEnabled(isChosen);
    m_compare->setEnabled(isChosen && chosen().changes);
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
