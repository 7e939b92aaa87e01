// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace martlet {

/// How well a name fits what is typed of it; smaller is better.
enum class NameFit {
    Whole, ///< it is the same name
    Begins,
    WordBegins, ///< one of its words begins so
    Words, ///< each word that is typed begins one of its words
    Inside, ///< from three letters or one Chinese sign on
    Not,
};

/// What a person has typed of a name, looked for in many names. Capitals, accents of punctuation
/// and white space do not matter.
class TypedName
{
public:
    explicit TypedName(const QString &typed);

    /// \a form is normalisedName(name).
    NameFit fit(const QString &name, const QString &form) const;
    NameFit fit(const QString &name) const;
    /// As many letters as for Inside: they come in this order in the name, from the beginning of a
    /// word on and near to each other. Forgives what was left out ("dplicate", "anlytics").
    bool isScatteredIn(const QString &name) const;
    bool isEmpty() const { return m_form.isEmpty(); }
    const QString &form() const { return m_form; } ///< see normalisedName()

private:
    bool beginsWordsOf(const QStringList &words) const;

    QString m_form;
    QStringList m_words;
};

} // namespace martlet
