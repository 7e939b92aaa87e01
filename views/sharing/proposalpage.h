// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/compare/proposals.h"
#include "model/protection/passphrase.h"
#include "model/storage/localstate.h"

#include <QPointer>
#include <QSet>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace martlet {

class Session;
class UndecidedList;

/// Changes line by line, by element and field: those that somebody sent, to be taken or left, or
/// our own since a copy or a day, to be sent. It stands in place of the map. "Ben mailed what he
/// changed on the train. All of it but the price": down, 1, Enter.
class ProposalPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ProposalPage(QWidget *parent = nullptr);

    /// Works on another project; null: none.
    void setSession(Session *session);
    /// Shows what a file of changes, or another copy, would change. Nothing is shown after an
    /// error.
    Result<void> review(const QString &file, const Passphrase &passphrase = {});
    /// Shows what has changed since some day, to be sent.
    void send();
    /// What has changed since that copy.
    void sendSince(const QString &copy);

    /// Takes or leaves what is chosen.
    void setTaken(bool taken);
    /// Takes what is to be taken, as one step of undo; or asks for a file to send.
    void finish();
    /// The changes that are shown, as a file to send, and as a spreadsheet of proposals.
    Result<QByteArray> package() const;
    Result<QByteArray> sheet() const;
    /// The package was written: remembers on this computer for whom, to be offered next time.
    void noteSent() const;

    /// The keys that help here, for the status line.
    QString keyHint() const;

Q_SIGNALS:
    void announced(const QString &what);
    void failed(const martlet::Error &error);
    void itemWanted(const QString &item);
    /// A person wants to send what is shown.
    void saveWanted();
    void sheetWanted();
    /// A person wants to say which copy changes are counted from.
    void copyWanted();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHeading(QVBoxLayout *page);
    void buildFoot(QVBoxLayout *page);
    void refresh(const Change &change);
    void chooseSendingTo(const QString &name);
    void setMode(bool isSending);
    bool isSending() const { return m_mode == Mode::Send; }
    bool isMerge() const;
    QString becomes(qsizetype line) const;
    void fillDays();
    void chooseDay();
    void showSince(const HeldChanges &held);
    void showLines();
    void showCounts();
    const std::vector<Proposal> &lines() const;
    void take();

    QPointer<Session> m_session;
    enum class Mode { Review, Send };
    Mode m_mode = Mode::Review;
    QString m_file; ///< that is reviewed
    Passphrase m_passphrase;
    std::optional<Proposals> m_proposals;
    QSet<qsizetype> m_taken;
    QList<localstate::Sending> m_sendings;
    HeldChanges m_since;
    Graph m_before; ///< what whoever has that sees
    QHash<std::pair<QString, Key>, Writer> m_writers;
    bool m_isTaking = false; ///< the project changes because of it
    std::vector<Proposal> m_sent;
    QLabel *m_title = nullptr;
    QLabel *m_about = nullptr;
    QComboBox *m_days = nullptr;
    QLineEdit *m_whom = nullptr;
    UndecidedList *m_list;
    QLabel *m_nothing;
    QPushButton *m_leave = nullptr;
    QPushButton *m_take = nullptr;
    QPushButton *m_sheet = nullptr;
    QPushButton *m_finish = nullptr;
};

} // namespace martlet
