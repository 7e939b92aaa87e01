// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/panels/questionpage.h"

class QGridLayout;

namespace martlet {

class ChipRow;
class Document;
class FieldEditor;
class FigureTile;
class SentenceList;
class TrendLine;
class Watcher;

/// The figures of a project, as it is or through the scenario that the findings are read through:
/// work by hand, cost, debt, what is known, and how that went. One subject is broken down at a
/// time; each figure opens the list of what it counts.
class FiguresPage final : public QuestionPage
{
    Q_OBJECT

public:
    explicit FiguresPage(QWidget *parent);

    void setProject(Document *document, const Watcher *watcher);
    /// Opens the page, or the list of one of its figures.
    void open(const QString &figure = {});
    /// The figures of the view that the map shows.
    void setViewSheet(const FigureSheet &sheet);
    void refresh(const Graph &graph) override;

protected:
    void lightAnswer() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const Graph &graph, const QString &scenario, const QList<FigureSheet> &sheets);
    void present();
    void showScenario();
    void showTiles();
    void showSheet(const FigureSheet &sheet);
    void showRate();
    void choose(const QString &sheet);
    void openChosen();
    QList<FigureSheet> allSheets() const;
    QStringList chosenItems() const;

    Document *m_document = nullptr;
    const Watcher *m_watcher = nullptr;
    Graph m_graph; ///< that the figures are about
    QString m_scenario; ///< through which that is read; empty: as it is
    QList<FigureSheet> m_sheets;
    FigureSheet m_viewSheet;
    QString m_subject; ///< identity of the sheet that is broken down
    QHash<QString, int> m_breakdowns; ///< the chosen one of each sheet
    QGridLayout *m_grid;
    QHash<QString, FigureTile *> m_tiles;
    QWidget *m_rateLine;
    FieldEditor *m_rate = nullptr;
    Value m_shownRate;
    QLabel *m_meaning;
    ChipRow *m_chips;
    TrendLine *m_trend;
    SentenceList *m_list;
    QLabel *m_note;
};

} // namespace martlet
