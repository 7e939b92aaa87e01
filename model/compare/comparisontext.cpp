// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/compare/comparisontext.h"

#include "model/base/text.h"
#include "model/schema/jsonvalue.h"

#include <QJsonDocument>

#include <span>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNames = 8; // of cards that moved
constexpr qsizetype mostOfLine = 300;

struct TextWords
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Differences)
};

using What = Difference::What;

class TextWriter
{
public:
    explicit TextWriter(const Differences &all)
        : m_all(all)
    {
        for (const What what : allWhats)
            m_width = std::max(m_width, labelOf(what).size());
    }

    QString written()
    {
        m_lines.append(countsText(m_all) + u'.');
        for (size_t i = 0; i < m_all.size();) {
            const Item *item = m_all[i].item.get();
            size_t end = i;
            while (end < m_all.size() && m_all[end].item.get() == item)
                ++end;
            write(std::span(m_all).subspan(i, end - i));
            i = end;
        }
        writeMoved();
        return m_lines.join(u'\n') + u'\n';
    }

private:
    void write(std::span<const Difference> item)
    {
        beginKind(item.front().item->kind);
        if (item.front().what == What::Moved) {
            m_moved.append(item.front().name);
            return;
        }
        line(labelOf(item.front().what), item.front().name);
        for (const Difference &difference : item) {
            if (!difference.field.isEmpty())
                line({}, u"  "_s + difference.text());
        }
    }

    void beginKind(Key kind)
    {
        if (kind == m_kind)
            return;
        writeMoved();
        m_kind = kind;
        const KindRow *row = Schema::kind(kind);
        m_lines += {QString(), row ? row->plural() : kind.text()};
    }

    void writeMoved()
    {
        if (m_moved.isEmpty())
            return;
        const auto more = int(m_moved.size() - mostNames);
        if (more > 1) {
            m_moved.resize(mostNames);
            m_moved.append(TextWords::tr("%n more", nullptr, more));
        }
        line(labelOf(What::Moved), listText(m_moved));
        m_moved.clear();
    }

    void line(const QString &label, const QString &text)
    {
        const bool isLong = text.size() > mostOfLine;
        const QString shown = isLong ? cleanText(text, mostOfLine) + u'…' : text;
        m_lines.append(u"  %1  %2"_s.arg(label.leftJustified(m_width), shown));
    }

    const Differences &m_all;
    qsizetype m_width = 0; ///< of the words before the names
    Key m_kind;
    QStringList m_moved; ///< of that kind
    QStringList m_lines;
};

} // namespace

QString comparisonText(const Differences &differences)
{
    return TextWriter(differences).written();
}

QJsonArray differencesJson(const Differences &differences)
{
    QJsonArray list;
    for (const Difference &difference : differences) {
        const bool isWhole = difference.field.isEmpty();
        list.append(
            QJsonObject {{u"id"_s, difference.item->id},
                         {u"kind"_s, difference.item->kind.text()},
                         {u"name"_s, difference.name},
                         {u"what"_s, idOf(difference.what)},
                         {u"field"_s, isWhole ? QJsonValue() : QJsonValue(difference.field.text())},
                         {u"a"_s, plainJson(difference.before)},
                         {u"b"_s, plainJson(difference.after)}});
    }
    return list;
}

QByteArray comparisonJson(const Differences &differences)
{
    return QJsonDocument(QJsonObject {{u"differences"_s, differencesJson(differences)}}).toJson();
}

} // namespace martlet
