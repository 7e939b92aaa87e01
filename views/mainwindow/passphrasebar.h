// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/protection/passphrase.h"

#include <QFrame>
#include <QStringList>

class QLabel;
class QLineEdit;

namespace martlet {

/// A strip that asks for the passphrases of protected projects, one after the other. It stands in
/// nobody's way, and what was open stays open.
class PassphraseBar final : public QFrame
{
    Q_OBJECT

public:
    explicit PassphraseBar(QWidget *parent = nullptr);

    void ask(const QString &file);
    /// The passphrase that was given did not open the file, as a sentence says.
    void refuse(const QString &sentence);
    /// The file is open.
    void accept();

Q_SIGNALS:
    void given(const QString &file, const martlet::Passphrase &passphrase);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showNext();
    void give();

    QStringList m_files; ///< that wait; the first is asked about
    QLabel *m_question;
    QLabel *m_trouble;
    QLineEdit *m_passphrase;
};

} // namespace martlet
