// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/rulesentence.h"
#include "views/checks/checkcard.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace martlet {

class SentenceEditor;
class SentenceList;

/// A rule of the project's own: its sentence, what it would find, its name and its reason. One that
/// is not kept yet is a draft; of one that is kept, each step is a change of the project. One that
/// is not understood can be looked at and deleted.
class OwnRuleCard final : public CheckCard
{
    Q_OBJECT

public:
    /// \a place: in the project's list; -1 for \a draft.
    OwnRuleCard(int place,
                const QJsonObject &draft,
                const QStringList &about,
                Document *document,
                QWidget *parent);

    void refresh() override;

Q_SIGNALS:
    void draftChanged(const QJsonObject &draft);
    /// The draft is kept, or copied to, a place of the project's list.
    void kept(int place);
    void draftDropped();
    /// The person wants to see something on the map or in the details.
    void itemWanted(const QString &item);

protected:
    void build(QVBoxLayout *column) override;

private:
    bool onlyTextsChanged() const;
    void showTexts();
    bool isDraft() const { return m_place < 0; }
    OwnRule now() const;
    void buildUnused(QVBoxLayout *column, const OwnRule &rule);
    void addSeverity(QVBoxLayout *column, const OwnRule &rule);
    void addDraftSeverity(QVBoxLayout *column, const QJsonObject &json);
    void addTexts(QVBoxLayout *column, const QJsonObject &json);
    QLineEdit *addLine(QVBoxLayout *column,
                       const QJsonObject &json,
                       const QString &member,
                       const QString &placeholder);
    void addButtons(QVBoxLayout *column);
    void take(const QJsonObject &json);
    void showPreview();
    void keep();

    int m_place;
    QJsonObject m_draft;
    QStringList m_about;
    QJsonValue m_severities; ///< of the project, as they are shown
    SentenceEditor *m_sentence = nullptr;
    QLabel *m_preview = nullptr;
    SentenceList *m_lacking = nullptr;
    QPushButton *m_keep = nullptr;
};

} // namespace martlet
