// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/exchange/outputs.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QHBoxLayout;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace martlet {

class RedactionChoice;

/// How something is handed on: which views, on what paper, under which title. Only what the output
/// has is there to be chosen. What does not belong to one project is remembered.
class HandOnOptions final : public QWidget
{
    Q_OBJECT

public:
    explicit HandOnOptions(QWidget *parent = nullptr);

    /// Offers the views of a project, and chooses one.
    void offerViews(const QList<std::pair<QString, QString>> &views, const QString &chosen);
    /// Offers people and teams, whose an output can be.
    void offerPeople(const QList<std::pair<QString, QString>> &people);
    void showFor(const Output &output);
    /// In which language the reports of the project are written; empty: the program's.
    void showLanguage(const QString &language);

    /// The identity of the person or team chosen; empty where there are none.
    QString person() const;
    /// Identities of the views to be handed on, never empty.
    QStringList views() const;
    /// Without date and language.
    PdfOptions pdf() const;
    bool listsFindings() const;
    /// Of images, in pixels to a point.
    double scale() const;
    /// Of a protected copy; none until the same was typed twice.
    Passphrase passphrase() const;
    /// What keeps the passphrase from being taken, in a sentence; empty: nothing.
    QString passphraseProblem() const;
    /// Forgets what was typed, and lets it be typed.
    void forgetPassphrase();
    void askForPassphrase();
    /// Who may read what.
    RedactionChoice *redaction() const { return m_redaction; }

Q_SIGNALS:
    void changed();
    void languageChosen(const QString &language);

private:
    struct Range
    {
        int least;
        int most;
        int usual;
    };

    void buildViews(QFormLayout *form);
    void buildPaper(QFormLayout *form);
    void buildLanguage(QFormLayout *form);
    void buildTexts(QFormLayout *form);
    void buildPassphrase(QFormLayout *form);
    QSpinBox *number(const QString &name, const Range &range, const QString &accessible);
    void remember() const;
    void restore();
    void showParts();
    void change();
    PageOptions page() const;

    const Output *m_output = nullptr;
    QFormLayout *m_form;
    QComboBox *m_view = nullptr; ///< the one, for outputs that hold one only
    QListWidget *m_views = nullptr;
    QComboBox *m_person = nullptr;
    QComboBox *m_paper = nullptr;
    QWidget *m_ownSize = nullptr;
    QSpinBox *m_width = nullptr; ///< in millimetres
    QSpinBox *m_height = nullptr;
    QComboBox *m_turn = nullptr;
    QWidget *m_sheets = nullptr;
    QSpinBox *m_columns = nullptr;
    QSpinBox *m_rows = nullptr;
    QComboBox *m_language = nullptr;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_author = nullptr;
    QCheckBox *m_findings = nullptr;
    QComboBox *m_scale = nullptr;
    QLineEdit *m_passphrase = nullptr;
    QLineEdit *m_again = nullptr;
    QWidget *m_promise = nullptr; ///< what a passphrase protects, and what it does not
    RedactionChoice *m_redaction = nullptr;
};

} // namespace martlet
