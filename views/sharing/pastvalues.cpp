// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/sharing/pastvalues.h"

#include "model/base/text.h"
#include "model/document/document.h"
#include "model/drawing/arrange.h"
#include "views/panels/sentencelist.h"
#include "views/sharing/historypage.h"
#include "views/widgets/icons.h"
#include "views/widgets/uitext.h"

namespace martlet {

using namespace Qt::StringLiterals;

static constexpr int mostRows = 400; ///< of a list under the map
static constexpr int longestRow = 240;

void listDifferences(SentenceList *list,
                     const Differences &differences,
                     const Graph &before,
                     const Graph &after)
{
    for (size_t i = 0; i < differences.size() && int(i) < mostRows; ++i) {
        const Difference &one = differences[i];
        const Graph &where = one.what == Difference::What::Removed ? before : after;
        list->addSentence(shortened(one.name, longestRow),
                          iconOf(where, one.item->id),
                          QStringList {one.item->id, one.field.text()},
                          labelOf(one.what),
                          shortened(one.text(), longestRow));
    }
    if (const int more = int(differences.size()) - mostRows; more > 0)
        list->addHeading(HistoryPage::tr("and %n more", nullptr, more));
}

QList<Wanted> chosenIn(const SentenceList &list)
{
    QList<Wanted> wanted;
    const QList<QListWidgetItem *> rows = list.selectedItems();
    for (const QListWidgetItem *row : rows) {
        const QStringList value = row->data(Qt::UserRole).toStringList();
        if (value.size() == 2)
            wanted.append({value[0], Key(value[1])});
    }
    return wanted;
}

QString bringBackText(qsizetype count)
{
    return count > 1 ? HistoryPage::tr("Make %n values as they were then", nullptr, int(count))
                     : HistoryPage::tr("Make it as it was then");
}

QString namesChosenIn(const SentenceList &list)
{
    QStringList names;
    for (const QListWidgetItem *row : list.selectedItems()) {
        if (!names.contains(row->text()))
            names.append(row->text());
    }
    return names.size() > 3 ? HistoryPage::tr("%n things", nullptr, int(names.size()))
                            : listText(names);
}

QString bringBackInto(Document *document,
                      const QString &label,
                      const Graph &then,
                      const QList<Wanted> &wanted)
{
    Draft draft(document->graph());
    const int leftOut = bringBack(&draft, then, wanted);
    const bool isDone = document->commit(label, draft);
    if (leftOut > 0)
        return HistoryPage::tr("%n of it could not come back, because what it belongs to is gone. "
                               "Bring that back first.",
                               nullptr,
                               leftOut);
    return isDone ? HistoryPage::tr("Done, as one step that can be undone.")
                  : HistoryPage::tr("That is as it was already.");
}

Result<PrintedView> viewAsItWas(const Graph &then, const QString &view)
{
    MapView plain = MapView::of(then, view);
    Result<Arrangement> arrangement = arrange(plain, ArrangeScope::OnlyNew);
    if (!arrangement)
        return arrangement.error();
    return PrintedView {std::move(plain), std::move(*arrangement), {}};
}

} // namespace martlet
