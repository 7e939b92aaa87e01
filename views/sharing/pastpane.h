// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/graph/graph.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>

class QPushButton;
class QTimer;

namespace martlet {

class ChipRow;
class ComparisonMap;
class Document;
class LatestAnswer;
class SentenceList;

/// The project as it was in an earlier version, to be read only: its map, view by view, and under
/// it what is different now, of which single values and elements can be brought back.
class PastPane final : public QWidget
{
    Q_OBJECT

public:
    using Read = std::function<Result<Graph>()>;

    explicit PastPane(QWidget *parent);
    ~PastPane() override;

    /// Shows nothing of the earlier, and compares with this project from now on; null: with none.
    void setDocument(Document *document);
    /// Shows what \a read finds, on another thread; begins with this view where it was there.
    void show(const Read &read, const QString &view);
    /// Says something in place of a map.
    void setMessage(const QString &message);
    bool isBusy() const;
    /// Everything as it was; null: nothing yet.
    const Graph *shownState() const;
    /// Brings back what is chosen in the list, as one change.
    void bringBackChosen();

Q_SIGNALS:
    /// A sentence on what was done, or why nothing was.
    void announced(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Past;

    void connectParts();
    void find(const Read &read);
    void present(const std::shared_ptr<const Past> &past);
    void fillList();
    void showBringing();
    void showView(size_t number);
    void highlightCurrent();

    QPointer<Document> m_document;
    QString m_view;
    std::shared_ptr<const Past> m_past;
    LatestAnswer *m_finding;
    QTimer *m_soon;
    ChipRow *m_views;
    ComparisonMap *m_map;
    SentenceList *m_different;
    QPushButton *m_bring;
};

} // namespace martlet
