// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace martlet {

/// Takes words out of texts that quote them: "Anna's list" becomes "…'s list" where Anna must not
/// be named.
class Masking
{
public:
    /// A text that must not be quoted, as whole words. One of less than three letters is left; in
    /// Chinese, Japanese and Korean two are enough, and words need no gaps around them.
    void hide(const QString &text);
    /// A person's name, and each word of it but those of \a common, in lower case.
    void hidePerson(const QString &name, const QSet<QString> &common);

    bool isEmpty() const { return m_hidden.isEmpty(); }
    /// The text with an ellipsis for each of them, whatever their case.
    QString masked(const QString &text) const;

private:
    qsizetype hiddenAt(const QString &folded, qsizetype begin) const;

    QHash<QString, QList<QString>> m_hidden; ///< folded texts by their first word, longest first
};

/// The words of a text in lower case.
QStringList wordsOf(const QString &text);

} // namespace martlet
