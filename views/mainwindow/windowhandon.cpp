// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/watcher.h"
#include "views/canvas/canvas.h"
#include "views/exchange/handonpage.h"
#include "views/mainwindow/mainwindow.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>
#include <QStackedWidget>
#include <QUrl>

namespace martlet {

using namespace Qt::StringLiterals;

static const QString folderKey = u"files/exports"_s;

void MainWindow::connectHandOn()
{
    connect(m_handOn, &HandOnPage::left, this, &MainWindow::showMap);
    connect(m_handOn, &HandOnPage::saveWanted, this, &MainWindow::saveHandOut);
    connect(m_handOn, &HandOnPage::failed, this, &MainWindow::complain);
    connect(m_handOn, &HandOnPage::announced, this, &MainWindow::notify);
}

// Asked for once more, it is printed; from beside it, one comes back to it first.
void MainWindow::handOn()
{
    if (m_pages->currentWidget() == m_handOn) {
        if (m_handOn->isAncestorOf(focusWidget()))
            m_handOn->print();
        else
            m_handOn->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    showPage(m_handOn);
    m_handOn->open(m_canvas->viewId());
    m_handOn->setFocus(Qt::ShortcutFocusReason);
}

QString MainWindow::proposedHandOut() const
{
    const QFileInfo project(m_session->file());
    const QString folder = QSettings().value(folderKey, project.absolutePath()).toString();
    const Output &output = m_handOn->output();
    QString name = stemOf(m_session->file());
    const bool saysItself = output.hasPassphrase && !m_session->isProtected();
    if (output.id != output.ending && !saysItself)
        name += u'-' + output.id;
    static const QRegularExpression unfit(u"[^\\p{L}\\p{N} _-]"_s); // for names of files
    if (const QString owner = m_handOn->owner().remove(unfit).simplified(); !owner.isEmpty())
        name += u'-' + owner.left(80);
    if (const QString audience = m_handOn->audience(); !audience.isEmpty())
        name += u'-' + audience;
    return QDir(folder).filePath(name + u'.' + output.ending);
}

static QString askForFile(const Output &output, const QString &proposed, QWidget *parent)
{
    const QString filter = u"%1 (*.%2)"_s.arg(output.label(), output.ending);
    const QString file =
        QFileDialog::getSaveFileName(parent, MainWindow::tr("Hand on"), proposed, filter);
    if (file.isEmpty())
        return file;
    const bool isNamed = output.hasPassphrase ? file.endsWith(protectedEnding, Qt::CaseInsensitive)
                                              : !QFileInfo(file).suffix().isEmpty();
    return isNamed ? file : file + u'.' + output.ending;
}

static QString askForFolder(const QString &begin, QWidget *parent)
{
    return QFileDialog::getExistingDirectory(
        parent, MainWindow::tr("A folder for the files"), begin);
}

void MainWindow::saveHandOut()
{
    const Output &output = m_handOn->output();
    const QString proposed = proposedHandOut();
    const QString place = output.isFolder ? askForFolder(QFileInfo(proposed).absolutePath(), this)
                                          : askForFile(output, proposed, this);
    if (place.isEmpty())
        return;
    if (!output.isFolder)
        QSettings().setValue(folderKey, QFileInfo(place).absolutePath());
    writeHandOut(place);
}

/// The whole project leaves with its history only where nobody else can read it.
Result<void> MainWindow::handOutAs(const QString &file)
{
    const Passphrase passphrase = m_handOn->passphrase();
    const bool isWhole = m_handOn->audience().isEmpty();
    if (!passphrase.isEmpty() && isWhole)
        return m_session->saveCopy(file, passphrase);
    // What a scenario would leave was written by nobody yet.
    if (isWhole || !m_watcher->scenario().isEmpty())
        return m_handOn->write(file);
    const Result<ProjectCopy> whole = m_session->copy();
    return whole ? m_handOn->write(file, std::make_shared<const ProjectCopy>(*whole))
                 : Result<void>(whole.error());
}

void MainWindow::writeHandOut(const QString &file)
{
    if (const Result<void> written = handOutAs(file); !written) {
        complain(written.error());
        return;
    }
    showMap();
    const auto open = [this](const QString &place) {
        return [this, place] {
            if (place.endsWith(protectedEnding, Qt::CaseInsensitive))
                openFile(place);
            else
                QDesktopServices::openUrl(QUrl::fromLocalFile(place));
        };
    };
    m_bar->say(
        MessageBar::Mood::Notice,
        tr("Written: %1").arg(QDir::toNativeSeparators(file)),
        {{tr("Open"), open(file)}, {tr("Show the folder"), open(QFileInfo(file).absolutePath())}});
}

} // namespace martlet
