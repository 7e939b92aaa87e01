// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/valuetext.h"

#include "model/analysis/figures.h"
#include "model/base/number.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

struct ValueWords
{
    Q_DECLARE_TR_FUNCTIONS(martlet::CellText)
};

struct ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(martlet::HistoryText)
};

} // namespace

QString yesOrNo(bool yes)
{
    return yes ? ValueWords::tr("Yes") : ValueWords::tr("No");
}

QStringList namedTexts(const Graph &graph, const FieldRow &field, const Value &value)
{
    QStringList texts = value.isText() ? QStringList {value.text()} : value.list();
    for (QString &text : texts) {
        const Item *item = field.isReference() ? graph.find(text) : nullptr;
        text = item ? item->name() : field.choiceLabel(text);
    }
    return texts;
}

QString shownText(const Graph &graph, const FieldRow &field, const Value &value)
{
    if (value.isUnknown())
        return ValueWords::tr("not known");
    if (value.isNone())
        return ValueWords::tr("none");
    if (value.isFlag())
        return yesOrNo(value.flag());
    if (value.isNumber())
        return numberText(value.number());
    if (value.isMoney())
        return moneyText(value.money());
    return namedTexts(graph, field, value).join(u", "_s).simplified();
}

QString changeLine(const QString &label, const QString &before, const QString &after)
{
    if (before == after)
        return ChangeWords::tr("%1: changed").arg(label);
    //: %1 is a field, %2 what it was, %3 what it is
    return ChangeWords::tr("%1: %2 → %3").arg(label, before, after);
}

} // namespace martlet
