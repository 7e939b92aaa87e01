// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/compare/comparison.h"
#include "model/drawing/pdfprinter.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace martlet {

class ChipRow;
class ComparisonMap;
class Document;
class LatestAnswer;
class SentenceList;

/// What differs between the project and another copy of it, or between as it is and a scenario, or
/// between two moments: on
/// the map, and as a list beside it. It stands in place of the map, and follows the project.
class ComparisonPage final : public QWidget
{
    Q_OBJECT

public:
    /// Gives the other state, which may follow from the project as it is. Runs on another thread
    /// and owns all that it reads.
    using Other = std::function<ComparedState(const Graph &now)>;

    /// Gives both states, the earlier one first; in the same way.
    using Moments = std::function<std::pair<ComparedState, ComparedState>(const Graph &now)>;

    /// Who changed an item, in words; nothing where that is not known.
    using Writers = QHash<QString, QString>;

    explicit ComparisonPage(QWidget *parent = nullptr);
    ~ComparisonPage() override;

    /// Compares another project; null: none.
    void setDocument(Document *document);
    /// Compares the project, called \a now here, with another state; begins with this view where
    /// something on it differs.
    void open(const QString &now, const Other &other, const QString &view);
    /// Compares two moments of the project.
    void openMoments(const Moments &moments, const QString &view);
    /// Shows what others did since a state that follows from the project as it is, and who did it.
    void review(const Other &before, const Writers &writers, const QString &view);
    /// Whether what is shown is what others did.
    bool isReview() const { return m_isReview; }
    /// Whether what is shown is still being found.
    bool isBusy() const;
    /// What is shown; null: nothing yet.
    const Comparison *comparison() const;

    /// Shows only what differs in one way; nothing: all.
    void showOnly(std::optional<Difference::What> what);
    /// Takes what was after for before.
    void turnRound();
    /// Writes all that differs as a PDF; there must be something that is shown.
    Result<void> write(const QString &file) const;

    /// The keys that help here, for the status line.
    static QString keyHint();

Q_SIGNALS:
    /// A person wants what is shown as a file.
    void saveWanted();
    /// A person wants to compare with something else.
    void otherWanted();
    /// A person has seen what others did.
    void seen();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Found;

    void buildHeading(QVBoxLayout *page);
    QPushButton *button(const QString &name, const QString &icon, const QString &text);
    void begin(const Moments &moments, const QString &view);
    void forget();
    void refresh();
    void present(const std::shared_ptr<const Found> &found);
    void showCounts();
    void showViews();
    void showView(int number);
    void fillList();
    void addItem(std::span<const Difference> item);
    QString placeOf(const QString &item) const;
    void reveal(const QString &item);
    void choose(const QString &item);

    QPointer<Document> m_document;
    LatestAnswer *m_answers;
    Moments m_moments;
    bool m_isTurned = false;
    bool m_isReview = false;
    Writers m_writers;
    std::shared_ptr<const Found> m_found;
    QString m_view; ///< identity of the view that is shown
    QList<Difference::What> m_whats; ///< of the chips behind the first, which is all
    std::optional<Difference::What> m_only;
    QLabel *m_about;
    ChipRow *m_views;
    ComparisonMap *m_map;
    QLabel *m_counts;
    ChipRow *m_filter;
    SentenceList *m_list;
    QLabel *m_title = nullptr;
    QPushButton *m_turn = nullptr;
    QPushButton *m_otherState = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_seen = nullptr;
};

} // namespace martlet
