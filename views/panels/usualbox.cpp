// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/usualbox.h"

#include "model/base/text.h"
#include "model/catalogue/fillin.h"
#include "model/document/document.h"
#include "model/document/usual.h"
#include "views/widgets/textbutton.h"
#include "views/widgets/uitext.h"

#include <QVBoxLayout>

namespace martlet {

using namespace Qt::StringLiterals;

UsualBox::UsualBox(QWidget *parent)
    : QWidget(parent)
    , m_data(new TextButton(this))
    , m_role(new TextButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_data);
    column->addWidget(m_role);
    m_data->setObjectName(u"usualData"_s);
    m_role->setObjectName(u"usualRole"_s);
    m_data->setToolTip(tr("Let it hold this. It is marked as assumed; data that is on the map "
                          "already is used."));
    m_role->setToolTip(tr("Say that it plays this role here. Some rules expect less of it then."));
    connect(m_data, &TextButton::clicked, this, &UsualBox::hold);
    connect(m_role, &TextButton::clicked, this, &UsualBox::takeRole);
}

void UsualBox::setDocument(Document *document)
{
    m_document = document;
    setItem({});
}

void UsualBox::setItem(const QString &item)
{
    m_item = item;
    refresh();
}

static QString listed(const Graph &graph, const QList<UsualData> &usual)
{
    QStringList names;
    for (const UsualData &data : usual)
        names.append(shortened(nameOfData(graph, data)));
    return listText(names);
}

void UsualBox::refresh()
{
    const UsualOffer offer = m_document ? usualOffer(m_document->graph(), m_item) : UsualOffer();
    setVisible(!offer.isEmpty());
    m_data->setVisible(!offer.data.isEmpty());
    m_role->setVisible(!offer.role.isEmpty());
    if (!offer.data.isEmpty())
        m_data->setText(tr("Usually holds: %1").arg(listed(m_document->graph(), offer.data)));
    if (offer.role.isEmpty())
        return;
    const FieldRow *row = m_document->schema().field(u"tool"_key, u"role"_key);
    m_role->setText(tr("Confirm its usual role: %1").arg(row->choiceLabel(offer.role)));
}

QString UsualBox::name() const
{
    return m_document->graph().value(m_item, key::name).text();
}

void UsualBox::hold()
{
    if (m_document && holdUsual(m_document, {m_item}) > 0)
        Q_EMIT announced(tr("%1 holds what it usually holds").arg(name()));
}

void UsualBox::takeRole()
{
    if (m_document && takeUsualRole(m_document, m_item))
        Q_EMIT announced(tr("%1 has its usual role").arg(name()));
}

} // namespace martlet
