// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/comments/subject.h"

#include "model/analysis/findingtext.h"
#include "model/analysis/rule.h"
#include "model/analysis/sentencerules.h"
#include "model/base/text.h"
#include "model/schema/schema.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

struct SubjectWords
{
    Q_DECLARE_TR_FUNCTIONS(martlet::CommentSubject)
};

QString plain(QStringView escaped)
{
    return QUrl::fromPercentEncoding(escaped.toUtf8());
}

QString titleOf(const Graph &graph, const QString &rule)
{
    if (const Rule *known = findRule(rule))
        return known->title();
    for (const OwnRule &own : ownRulesOf(graph)) {
        if (own.rule && own.rule->id == rule)
            return own.rule->title();
    }
    return rule;
}

CommentSubject findingSubjectOf(const Graph &graph, const FindingKeyParts &parts)
{
    Finding finding;
    finding.rule = parts.rule;
    finding.keyItems = parts.items;
    finding.detail = parts.detail;
    CommentSubject subject;
    subject.sort = CommentSubject::Sort::Finding;
    subject.kind = SubjectWords::tr("Finding");
    const QString title = titleOf(graph, parts.rule);
    QStringList known = parts.items;
    known.removeIf([&](const QString &id) { return !graph.contains(id); });
    subject.items = known;
    finding.keyItems = known; // identities say nothing to people
    const QString about = findingSubject(graph, finding);
    //: %1 is the short name of a rule, %2 what it found something about
    subject.name = about.isEmpty() ? title : SubjectWords::tr("%1: %2").arg(title, about);
    return subject;
}

} // namespace

FindingKeyParts partsOfFindingKey(const QString &key)
{
    static const QRegularExpression form(u"^([^\\s:,#*%]+):([^#]*)(?:#(.*))?$"_s);
    const auto match = form.match(key);
    if (!match.hasMatch())
        return {};
    FindingKeyParts parts;
    parts.rule = match.captured(1);
    for (const QString &item : match.captured(2).split(u',', Qt::SkipEmptyParts))
        parts.items.append(plain(item));
    parts.detail = plain(match.capturedView(3));
    return parts;
}

CommentSubject CommentSubject::of(const Graph &graph, const QString &on)
{
    CommentSubject subject;
    const Item *item = graph.find(on);
    if (!item) {
        if (const FindingKeyParts parts = partsOfFindingKey(on); !parts.rule.isEmpty())
            return findingSubjectOf(graph, parts);
        subject.name = cleanText(on, 60).simplified();
        subject.kind = SubjectWords::tr("No longer there");
        return subject;
    }
    const KindRow *row = Schema::kind(item->kind);
    subject.kind = row ? row->label() : item->kind.text();
    subject.name = itemName(graph, on);
    const bool isView = row && row->sort == ItemSort::View;
    subject.sort = isView ? Sort::View : Sort::Item;
    if (isView)
        subject.view = on;
    else
        subject.items = {on};
    return subject;
}

} // namespace martlet
