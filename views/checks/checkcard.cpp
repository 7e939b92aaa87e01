// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/checks/checkcard.h"

#include "model/document/document.h"
#include "views/widgets/uitext.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace martlet {

CheckCard::CheckCard(Document *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addStretch();
}

void CheckCard::refresh()
{
    rebuild();
}

void CheckCard::rebuild()
{
    QWidget *focus = m_body && m_body->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    const bool active = focus && focus->hasFocus();
    const QString name = focus ? focus->objectName() : QString();
    auto *body = new QWidget(this);
    body->setMaximumWidth(760); // longer lines are hard to read
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(8);
    build(column);
    column->addStretch();
    if (m_body) {
        delete layout()->replaceWidget(m_body, body);
        m_body->hide();
        m_body->deleteLater();
    } else {
        static_cast<QHBoxLayout *>(layout())->insertWidget(0, body, 1);
    }
    m_body = body;
    body->show();
    QWidget *again = name.isEmpty() ? nullptr : body->findChild<QWidget *>(name);
    if (active && again)
        again->setFocus();
}

QWidget *CheckCard::firstField() const
{
    for (QWidget *next = m_body->nextInFocusChain(); m_body->isAncestorOf(next);
         next = next->nextInFocusChain()) {
        if ((next->focusPolicy() & Qt::TabFocus) && next->isVisible() && next->isEnabled())
            return next;
    }
    return nullptr;
}

void CheckCard::setReport(const Report &) { }

void CheckCard::addTitle(QVBoxLayout *column, const QString &text, const QString &under) const
{
    QLabel *title = wrappedLabel(text, column->parentWidget());
    title->setFont(scaled(font(), 1.35, true));
    column->addWidget(title);
    column->addWidget(faintLabel(under, column->parentWidget()));
}

void CheckCard::addText(QVBoxLayout *column, const QString &text, bool faint) const
{
    QLabel *label = wrappedLabel(text, column->parentWidget());
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (faint)
        label->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(label);
}

void CheckCard::addHeading(QVBoxLayout *column, const QString &text) const
{
    QLabel *heading = plainLabel(text, column->parentWidget());
    heading->setFont(scaled(font(), 1, true));
    column->addSpacing(12);
    column->addWidget(heading);
}

int findingsOf(const Report &report, const QString &rule)
{
    return int(
        std::count_if(report.findings.begin(), report.findings.end(), [&](const Finding &finding) {
            return finding.rule == rule && !finding.isWaived();
        }));
}

} // namespace martlet
