// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/undecidedbox.h"

#include "model/compare/mergetext.h"
#include "model/document/document.h"
#include "model/merge/decisions.h"
#include "views/widgets/icons.h"
#include "views/widgets/style.h"
#include "views/widgets/uitext.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace martlet {

using namespace Qt::StringLiterals;

UndecidedBox::UndecidedBox(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    hide();
}

void UndecidedBox::setDocument(Document *document)
{
    m_document = document;
    setItem({});
}

void UndecidedBox::setItem(const QString &item)
{
    m_item = item;
    refresh();
}

void UndecidedBox::refresh()
{
    if (m_rows)
        m_rows->deleteLater();
    m_rows = nullptr;
    hide();
    if (!m_document || m_item.isEmpty() || m_document->graph().itemsOf(key::undecided).empty())
        return;
    auto *rows = new QWidget(this);
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 4, 0, 4);
    for (const UndecidedText &text : undecidedTexts(m_document->graph())) {
        if (text.item->id == m_item)
            column->addWidget(rowOf(text));
    }
    m_rows = rows;
    m_column->addWidget(rows);
    setVisible(column->count() > 0);
}

QWidget *UndecidedBox::rowOf(const UndecidedText &text)
{
    constexpr int longest = 30;
    const Undecided &undecided = text.undecided;
    auto *row = new QWidget(this);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *line = new QHBoxLayout;
    auto *sign = new QLabel(row);
    sign->setPixmap(themedIconFile(u":/icons/ui/warning.svg"_s, colours().warning).pixmap(16, 16));
    line->addWidget(sign, 0, Qt::AlignTop);
    const QString writer = writerText({undecided.author, undecided.time});
    //: %1 is a field, %2 another value of it
    const QString said = tr("%1: another copy says “%2”").arg(text.label, shortened(text.other));
    line->addWidget(wrappedLabel(writer.isEmpty() ? said : u"%1 (%2)"_s.arg(said, writer), row), 1);
    column->addLayout(line);
    auto *answers = new QHBoxLayout;
    const auto answer = [&](const QString &name, const QString &label, Decision decision) {
        auto *button = new QPushButton(menuText(label), row);
        button->setObjectName(name);
        button->setEnabled(canDecide(m_document->graph(), undecided, decision));
        connect(button, &QPushButton::clicked, this, [this, id = undecided.id, decision, label] {
            decide(id, decision, label);
        });
        answers->addWidget(button);
    };
    answer(u"keepShown"_s, tr("Keep %1").arg(shortened(text.shown, longest)), Decision::Shown);
    answer(u"takeOther"_s, tr("Take %1").arg(shortened(text.other, longest)), Decision::Other);
    answers->addStretch(1);
    column->addLayout(answers);
    return row;
}

void UndecidedBox::decide(const QString &undecided, Decision decision, const QString &label)
{
    Draft draft(m_document->graph());
    if (martlet::decide(&draft, undecided, decision) && m_document->commit(label, draft))
        Q_EMIT announced(label);
}

} // namespace martlet
