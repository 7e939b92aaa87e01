// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/page.h"

#include <QRegularExpression>
#include <QSize>

namespace martlet {

using namespace Qt::StringLiterals;

std::optional<QPageSize> paperNamed(const QString &name)
{
    static const QList<QPageSize::PageSizeId> known {QPageSize::A0,
                                                     QPageSize::A1,
                                                     QPageSize::A2,
                                                     QPageSize::A3,
                                                     QPageSize::A4,
                                                     QPageSize::A5,
                                                     QPageSize::Letter,
                                                     QPageSize::Legal,
                                                     QPageSize::Tabloid};
    for (const QPageSize::PageSizeId id : known) {
        if (QPageSize::key(id).compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return QPageSize(id);
    }
    return {};
}

std::optional<QSize> posterNamed(const QString &name)
{
    static const QRegularExpression form(u"^([1-9]|1[0-9]|20)[xX×]([1-9]|1[0-9]|20)$"_s);
    const auto match = form.match(name.trimmed());
    if (!match.hasMatch())
        return {};
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

} // namespace martlet
