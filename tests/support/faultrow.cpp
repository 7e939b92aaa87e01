// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/faultrow.h"

#include <QDebug>
#include <QFile>
#include <QStringList>

namespace martlet {

using namespace Qt::StringLiterals;

/// Tests run beside each other, and each line is written in one go.
static void writeLine(const QStringList &cells)
{
    qInfo().noquote() << cells.join(u" | "_s);
    const QString name = qEnvironmentVariable("MARTLET_FAULT_TABLE");
    QFile table(name);
    if (!name.isEmpty()
        && table.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        table.write((cells.join(u'\t') + u'\n').toUtf8());
}

FaultRow::FaultRow(const QString &fault)
    : m_fault(fault)
{
    m_clock.start();
}

FaultRow::~FaultRow()
{
    writeLine({m_fault,
               QString::number(tried()),
               QString::number(m_survived),
               QString::number(m_lost),
               QString::number(m_damaged),
               QString::number(double(m_clock.elapsed()) / 1000, 'f', 1),
               m_note});
}

void FaultRow::count(qint64 *which, const QString &how)
{
    ++*which;
    if (m_first.isEmpty())
        m_first = how;
}

QByteArray FaultRow::wrong() const
{
    const QString what = tried() == 0 ? u"nothing was tried"_s : m_first;
    return (m_fault + u": "_s + what).toUtf8();
}

void FaultRow::skip(const QString &fault, const QString &why)
{
    writeLine({fault, u"skipped: "_s + why});
}

} // namespace martlet
