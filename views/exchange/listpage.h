// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exchange/csvcolumns.h"
#include "model/exchange/formats.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace martlet {

class Document;
class LatestAnswer;

/// A file before it is brought in, and what would become of it. Of a list of tools it shows how it
/// begins and which field each column fills; columns can be told to mean something else. It stands
/// in place of the map; Enter brings the list in, Escape leaves it.
class ListPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ListPage(QWidget *parent = nullptr);

    /// Shows a list that readList() can read, or what else can be imported; of that, and of a table
    /// of ours that comes back, only what it would change. \a source is what items remember as
    /// where they come from. An error means that nothing is shown.
    Result<void> open(const Document &document, const QByteArray &bytes, const QString &source);
    const QString &source() const { return m_source; }
    /// Brings it in as it is shown. An error leaves the draft as it was.
    Result<ImportReport> bringInto(Draft &draft) const
    {
        return m_import(m_bytes, options(), draft);
    }
    /// The keys that help here, for the status line.
    static QString keyHint();

Q_SIGNALS:
    /// A person wants the list as it is shown.
    void accepted();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHeading(QVBoxLayout *page);
    void buildFoot(QVBoxLayout *page);
    void showChanges(const QString &title);
    ImportOptions options() const;
    Result<void> findColumns();
    void guessNames();
    void showColumns();
    void showColumn(const CsvColumns::Column &column, int first, int lines);
    void fitHeight();
    QComboBox *makeCombo(const CsvColumns::Column &column);
    void choose(const CsvColumns::Column &column, const QString &field);
    void askWhatBecomes();
    void showReport(const Result<ImportReport> &report, const Graph &graph);
    QString keyOf(const CsvColumns::Column &column) const;

    const Document *m_document = nullptr;
    QByteArray m_bytes;
    QString m_source;
    CsvTable m_csv;
    CsvColumns m_columns;
    QHash<qsizetype, QString> m_chosen; ///< column -> field, of those that a person decided
    LatestAnswer *m_answers;
    decltype(Format::import) m_import = nullptr;
    bool m_hasColumns = true; ///< that a person decides about
    QLabel *m_title = nullptr;
    QLabel *m_columnsHint = nullptr;
    QCheckBox *m_firstIsHeader = nullptr;
    QTableWidget *m_table;
    QLabel *m_outcome;
    QCheckBox *m_overwrites = nullptr; ///< there where project and sheet have changed the same
    QPushButton *m_add = nullptr;
};

} // namespace martlet
