// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/changepreview.h"
#include "views/panels/latestanswer.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace martlet {

class CommentsBox;
class Document;
class FindingsModel;
class PreviewBubble;
class Watcher;

/// What was seen in the chosen findings, why it matters and what to do, and the quick ways of doing
/// it. The texts scroll where there is no room for them; the buttons stay in sight.
class FindingDetail final : public QWidget
{
    Q_OBJECT

public:
    /// \a model: that the findings are of.
    FindingDetail(const FindingsModel &model, QWidget *parent);

    void setProject(Document *document, const Watcher *watcher);
    /// Shows findings; of none nothing. Of several kinds it offers what all have in common.
    void present(const QList<Finding> &findings);
    /// Comments that are new to the person.
    void setFreshComments(const QSet<QString> &comments);
    /// Puts the keyboard where a comment on the finding is written; false where there is not one.
    bool focusComments();
    /// The height in which all is seen.
    int wantedHeight(int width) const;

Q_SIGNALS:
    void heightChanged();
    /// A fix was done; \a what says what it did.
    void fixed(const QString &what);
    /// What the fix that the person looks at would change; empty: none.
    void previewed(const martlet::ChangePreview &preview);
    /// The settings of what is shown are wanted.
    void checksWanted();
    /// The person is done with a form.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QVBoxLayout *buildTexts();
    void buildAbout(QVBoxLayout *column);
    void buildComments(QVBoxLayout *column);
    void showComments();
    void showTexts();
    bool isGoing() const;
    void showActions();
    void showAcceptance();
    void showFixes();
    QString aboutRule(const QString &id) const;
    void setBelow(QWidget *form, QWidget *buttons);
    void startFix(const QString &fix);
    void openForm(const Fix &fix);
    void keepInSight(QWidget *part);
    void tellFix(const Fix &fix);
    void preview(QWidget *button, const Fix &fix);
    void endPreview();

    const FindingsModel &m_model;
    Document *m_document = nullptr;
    const Watcher *m_watcher = nullptr;
    QList<Finding> m_findings;
    QScrollArea *m_area; ///< in which the texts scroll
    QWidget *m_texts;
    QLabel *m_title = nullptr;
    QLabel *m_seen = nullptr;
    QLabel *m_why = nullptr;
    QLabel *m_do = nullptr;
    QWidget *m_form; ///< of a fix that asks for something; else empty
    QWidget *m_links = nullptr; ///< to what more there is about the rule
    QLabel *m_about = nullptr; ///< more about the rule
    CommentsBox *m_comments; ///< there where somebody said something, or wants to
    bool m_isCommenting = false;
    QWidget *m_buttons;
    PreviewBubble *m_bubble; ///< what the fix under the pointer would change
    LatestAnswer m_previews;
};

} // namespace martlet
