// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/base/text.h"
#include "model/exchange/csvimport.h"
#include "model/exchange/xlsximport.h"
#include "views/canvas/canvas.h"
#include "views/canvas/stickynotes.h"
#include "views/exchange/listpage.h"
#include "views/mainwindow/mainwindow.h"
#include "views/widgets/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

namespace martlet {

void MainWindow::connectLists()
{
    connect(m_list, &ListPage::accepted, this, &MainWindow::takeList);
    connect(m_list, &ListPage::left, this, &MainWindow::showMap);
}

void MainWindow::startFromClipboard()
{
    if (QApplication::clipboard()->text().trimmed().isEmpty()) {
        m_bar->say(MessageBar::Mood::Notice,
                   tr("There is no text to paste. Copy the names of your tools, one on each line, "
                      "and press Ctrl+V again."));
        return;
    }
    if (!startProject(tr("Map"), {}))
        return;
    showWholeMap();
    paste();
}

// A table is looked at first, since its columns may mean this or that.
void MainWindow::paste()
{
    const QString text = QApplication::clipboard()->text();
    const QByteArray bytes = text.toUtf8();
    if (looksLikeTable(bytes, Schema(m_session->document().graph())))
        openList(bytes, tr("Clipboard"));
    else
        pasteLines(text);
}

// Some lines may be one thought, which can still be said.
void MainWindow::pasteLines(const QString &text)
{
    Document &document = m_session->document();
    const quint64 before = document.graph().revision();
    m_canvas->pasteLines(text);
    const QString lines = text.trimmed();
    if (document.graph().revision() == before || !lines.contains(u'\n') || lines.size() > nameLimit)
        return;
    const auto undo = [this] {
        m_session->document().undo();
        m_canvas->setFocus();
    };
    m_toast->say(m_toast->text(),
                 {{tr("Undo"), undo}, {tr("Paste as one note"), [this, undo, lines] {
                                           undo();
                                           m_notes->addText(lines);
                                       }}});
}

void MainWindow::askForList()
{
    const QString filter =
        tr("Lists, spreadsheets and drawings (*.xlsx *.csv *.tsv *.txt *.drawio *.xml *.json)");
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a list"), {}, filter);
    if (!file.isEmpty())
        importList(file);
}

void MainWindow::importList(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        complain({tr("“%1” cannot be read.").arg(QFileInfo(name).fileName()), file.errorString()});
        return;
    }
    if (m_session || startProject(QFileInfo(name).completeBaseName(), {}))
        openList(file.readAll(), QFileInfo(name).fileName());
}

void MainWindow::openList(const QByteArray &bytes, const QString &source)
{
    if (const auto opened = m_list->open(m_session->document(), bytes, source); !opened) {
        complain(opened.error());
        return;
    }
    showPage(m_list);
    m_list->setFocus();
}

static QString whatCameIn(const ImportReport &report)
{
    const int added = int(report.added.size());
    const int changed = int(report.changed.size());
    if (added > 0 && changed > 0)
        return MainWindow::tr("Added: %1. Values changed: %2.").arg(added).arg(changed);
    return added > 0 ? MainWindow::tr("%n added", nullptr, added)
                     : MainWindow::tr("%n changed", nullptr, changed);
}

// The project may have changed since the list was looked at: it is brought in anew.
void MainWindow::takeList()
{
    Document &document = m_session->document();
    Draft draft(document.graph());
    const Result<ImportReport> report = m_list->bringInto(draft);
    if (!report) {
        complain(report.error());
        return;
    }
    document.commit(tr("Import %1").arg(m_list->source()), draft);
    showMap();
    m_canvas->fitAll();
    announce(whatCameIn(*report));
}

} // namespace martlet
