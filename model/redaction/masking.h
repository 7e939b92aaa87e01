// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace martlet {

/// Takes words out of texts that quote them: "Anna's list" becomes "…'s list" where Anna must not
/// be named. Case, the form of accents, and what stands between the words do not matter.
class Masking
{
public:
    /// Words that must not be quoted one after the other. Less than three letters are left; in
    /// Chinese, Japanese and Korean two are enough, where words have no gaps around them.
    void hide(const QString &text);
    /// A person's name, and each word of it but those of \a common, in lower case.
    void hidePerson(const QString &name, const QSet<QString> &common);

    bool isEmpty() const { return m_hidden.isEmpty(); }
    bool isQuotedIn(const QString &text) const { return masked(text) != text; }
    /// The text with an ellipsis for each of them; without any, as it was.
    QString masked(const QString &text) const;

private:
    QHash<QString, QList<QStringList>> m_hidden; ///< by their first word, the longest first
};

/// The words of a text in lower case.
QStringList wordsOf(const QString &text);

} // namespace martlet
