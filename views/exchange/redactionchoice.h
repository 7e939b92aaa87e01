// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/redaction/redactionprofile.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace martlet {

class Document;
class RedactionCard;

/// Who a copy is for: a profile, and what of it is changed for this once. Below it stands what
/// leaves and what does not, before anything does. The project's own profiles are made and changed
/// on its card, each time as one change of the project.
class RedactionChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit RedactionChoice(QWidget *parent = nullptr);

    /// Another project, of which the whole is chosen; null: none.
    void setProject(Document *document);
    /// Offers the profiles as they are now. Who it was for last stays chosen.
    void open();
    /// The same, and what was changed for this once stays too.
    void follow();
    /// What is left out; nothing: all leaves.
    std::optional<RedactionProfile> profile() const { return m_profile; }
    /// Tells what would become of a project.
    void tell(const QString &text);

    /// Where the profile is changed, to be put where there is room.
    RedactionCard *card() const { return m_card; }
    void setCardShown(bool shown);

Q_SIGNALS:
    void changed();
    /// A person wants to see the card, or what stood there before.
    void cardToggled();

private:
    void choose(int index);
    void take(const RedactionProfile &profile);
    void keep(const QString &name);
    void refresh();
    int indexOf(const QString &id) const;

    QPointer<Document> m_document;
    QList<RedactionProfile> m_profiles;
    std::optional<RedactionProfile> m_profile;
    QComboBox *m_choice;
    QPushButton *m_toggle;
    QPlainTextEdit *m_told;
    RedactionCard *m_card;
};

} // namespace martlet
