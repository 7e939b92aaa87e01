// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/checks/checkcard.h"

namespace martlet {

/// A profile: whether it is on, what it changes, and where it lets data go.
class ProfileCard final : public CheckCard
{
    Q_OBJECT

public:
    ProfileCard(const Profile &profile, Document *document, QWidget *parent);

protected:
    void build(QVBoxLayout *column) override;

private:
    void addSwitch(QVBoxLayout *column);
    void addChanges(QVBoxLayout *column);
    void addPlaces(QVBoxLayout *column);
    QWidget *placeChip(const QString &place, const QStringList &all, QWidget *parent);
    void addPlace(const QString &typed, const QStringList &all);

    const Profile &m_profile; ///< as it is by itself
};

} // namespace martlet
