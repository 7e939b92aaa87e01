// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/celltext.h"

#include "model/analysis/valuetext.h"
#include "model/graph/index.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QString plainNumber(double number)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(number, 'f', QLocale::FloatingPointShortest);
}

} // namespace

QString typedText(const Graph &graph, const FieldRow &field, const Value &value)
{
    if (value.isNone())
        return u"-"_s;
    if (value.isFlag())
        return yesOrNo(value.flag());
    if (value.isNumber())
        return plainNumber(value.number());
    if (value.isMoney())
        return u"%1 %2"_s.arg(plainNumber(double(value.money().hundredths) / 100),
                              value.money().currency);
    return namedTexts(graph, field, value).join(u"; "_s);
}

QStringList offeredTexts(const Graph &graph, const FieldRow &field)
{
    QStringList texts;
    if (field.type == FieldType::Flag)
        return {yesOrNo(true), yesOrNo(false)};
    for (const Choice &choice : field.choices)
        texts.append(choice.label());
    if (!field.isReference())
        return texts;
    const Index &index = graph.index();
    for (int number = 0; number < index.elementCount(); ++number) {
        const Item &item = index.element(number);
        if (field.refersTo.isEmpty() || field.refersTo.contains(item.kind))
            texts.append(item.name());
    }
    QCollator order;
    order.setNumericMode(true);
    std::sort(texts.begin(), texts.end(), order);
    return texts;
}

// The ends of a relation are never made by the way.
const KindRow *kindMadeBy(const FieldRow &field)
{
    const bool isEnd = field.id == key::from || field.id == key::to;
    const bool makes = field.isReference() && !isEnd && !field.refersTo.isEmpty();
    return makes ? Schema::kind(field.refersTo.first()) : nullptr;
}

} // namespace martlet
