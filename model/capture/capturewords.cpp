// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/capture/capturewords.h"

#include "model/base/text.h"

#include <QSet>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Words = QHash<QString, QString>;

/// "meaning: word, word; meaning: word", by the normalised form of the words.
Words wordsOf(const QString &table)
{
    Words words;
    for (const QString &row : table.split(u';')) {
        const QString meaning = row.section(u':', 0, 0).simplified();
        for (const QString &word : row.section(u':', 1).split(u','))
            words.insert(normalisedName(word), meaning);
    }
    return words;
}

const Words &rhythms()
{
    static const Words words = wordsOf(
        uR"(realtime: real time, in real time, at once, immediately, instantly, сразу, мгновенно,
          в реальном времени, 实时, 即时, Echtzeit, in Echtzeit, sofort, laufend;
        hourly: hourly, every hour, ежечасно, каждый час, раз в час, 每小时, stündlich, jede Stunde;
        daily: daily, every day, once a day, nightly, every night, ежедневно, каждый день,
          раз в день, раз в сутки, 每天, 每日, täglich, jeden Tag;
        weekly: weekly, every week, once a week, еженедельно, каждую неделю, раз в неделю, 每周,
          每星期, wöchentlich, jede Woche;
        monthly: monthly, every month, once a month, ежемесячно, каждый месяц, раз в месяц, 每月,
          每个月, monatlich, jeden Monat;
        on-demand: on demand, on request, ad hoc, when needed, as needed, по запросу, по требованию,
          按需, 需要时, bei Bedarf, nach Bedarf, auf Anfrage)"_s);
    return words;
}

const Words &layers()
{
    static const Words words = wordsOf(uR"(insight: insight, понимание, 洞察, Erkenntnis;
        strategy: strategy, стратегия, 策略, Strategie;
        execution: execution, исполнение, 执行, Umsetzung;
        evaluation: evaluation, оценка, 评估, Auswertung)"_s);
    return words;
}

/// Everything by which one value can be called.
QStringList spellingsOf(const Choice &choice)
{
    QStringList spellings {normalisedName(choice.id), normalisedName(choice.label())};
    for (const auto &[word, meaning] : layers().asKeyValueRange()) {
        if (meaning == choice.id)
            spellings.append(word);
    }
    return spellings;
}

/// A beginning that is long enough to be no accident.
bool isBeginning(const QString &word)
{
    return word.size() > 1 || (!word.isEmpty() && word.front().unicode() >= 0x2E80);
}

} // namespace

QString rhythmCalled(const QString &word, const Schema &schema)
{
    const QString wanted = normalisedName(word);
    const FieldRow *row = schema.field(Key(u"data-flow"), u"rhythm"_key);
    for (const Choice &choice : row->choices) {
        if (normalisedName(choice.label()) == wanted || normalisedName(choice.id) == wanted)
            return choice.id;
    }
    return rhythms().value(wanted);
}

Key laneFieldOf(Key kind, const Schema &schema)
{
    for (const Key field : {key::layer, key::stage}) {
        if (schema.field(kind, field))
            return field;
    }
    return {};
}

QString laneCalled(const QString &word, const FieldRow &row)
{
    const QString wanted = normalisedName(word);
    QStringList begun;
    for (const Choice &choice : row.choices) {
        const QStringList spellings = spellingsOf(choice);
        if (spellings.contains(wanted))
            return choice.id;
        if (std::ranges::any_of(spellings, [&](const QString &s) { return s.startsWith(wanted); }))
            begun.append(choice.id);
    }
    return begun.size() == 1 && isBeginning(wanted) ? begun.first() : QString();
}

} // namespace martlet
