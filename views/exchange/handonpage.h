// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/exchange/outputs.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace martlet {

class Document;
class HandOnOptions;
class LatestAnswer;
class PagePreview;
class SheetPreview;
class Watcher;

/// From here the project is handed on: as what, how, and exactly how it will look. It stands in
/// place of the map. "I send it to you right now", says somebody while the others put on their
/// coats: Ctrl+P and Enter write the view that they have all been looking at, as the last time.
class HandOnPage final : public QWidget
{
    Q_OBJECT

public:
    explicit HandOnPage(QWidget *parent = nullptr);
    ~HandOnPage() override;

    /// Hands on another project; null: none.
    void setProject(Document *document, Watcher *watcher);
    /// Begins with this view.
    void open(const QString &view);
    void choose(const QString &output);
    const Output &output() const;
    /// For whom something is left out, as a part of a file's name; empty: nothing is.
    QString audience() const;
    /// What the person or team is called whose output it is; empty where it is for all, or for
    /// somebody who should not read names.
    QString owner() const;
    /// Whether what is shown is still being made.
    bool isBusy() const;

    /// That of a protected copy; none for anything else.
    Passphrase passphrase() const;
    /// Writes what is shown. With \a whole, which it was made of, a copy with parts left out can be
    /// merged back.
    Result<void> write(const QString &file,
                       const std::shared_ptr<const ProjectCopy> &whole = {}) const;
    /// Asks the system for a printer, and prints what is shown.
    void print();
    /// Puts the first view on the clipboard, as a picture for slides and as text.
    void copyPicture();

    /// The keys that help here, for the status line.
    static QString keyHint();

Q_SIGNALS:
    /// A person wants what is shown as a file.
    void saveWanted();
    /// Something that was done, to be said.
    void announced(const QString &what);
    /// Something that could not be done.
    void failed(const Error &error);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHeading(QVBoxLayout *page);
    void buildSide(QVBoxLayout *column);
    void buildPreview(QVBoxLayout *column);
    void buildCard();
    void buildFoot(QVBoxLayout *page);
    QWidget *lookOf(const Output &output) const;
    bool isCardShown() const;
    void showCard(bool shown);
    void refresh();
    void forgetOldArrangements();
    HandOut handOut() const;
    QStringList remarks(const QString &view) const;
    void present(const Preview &preview);
    void showPage();
    void turn(int by);
    void warn(const QStringList &warnings);
    void press();
    void wantSave();

    QPointer<Document> m_document;
    QPointer<Watcher> m_watcher;
    LatestAnswer *m_answers;
    Preview m_preview;
    QHash<QString, Arrangement> m_arranged; ///< views by identity, of the project as it is
    quint64 m_revision = 0; ///< of the project that they are of
    bool m_isSaveAwaited = false; ///< Enter came before there was anything to save
    QListWidget *m_outputs;
    QLabel *m_about;
    HandOnOptions *m_options;
    QStackedWidget *m_looks; ///< pages, sheets, text, or what is left out
    PagePreview *m_pages;
    SheetPreview *m_sheets;
    QPlainTextEdit *m_text;
    QScrollArea *m_card = nullptr; ///< with what is left out
    QWidget *m_turning = nullptr; ///< the line with the number of the page
    QLabel *m_number = nullptr;
    QToolButton *m_back = nullptr;
    QToolButton *m_forth = nullptr;
    QLabel *m_warnings = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace martlet
