// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/storage/earlierversions.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace martlet {

class Session;

/// What the project's file was before it was replaced, the newest first, to be looked at or saved
/// as a file of its own. It stands in place of the map.
class EarlierPage final : public QWidget
{
    Q_OBJECT

public:
    explicit EarlierPage(QWidget *parent = nullptr);

    /// Lists what is kept for a project as soon as it is found.
    void open(const Session &session);
    /// How a version is called: by its time.
    static QString nameOf(const EarlierVersion &version);
    /// The keys that help here, for the status line.
    static QString keyHint();

Q_SIGNALS:
    void compareWanted(const martlet::EarlierVersion &version);
    void saveWanted(const martlet::EarlierVersion &version);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildFoot(QVBoxLayout *page);
    void show(const QList<EarlierVersion> &versions);
    void updateButtons();
    const EarlierVersion &chosen() const;

    QList<EarlierVersion> m_versions;
    int m_asked = 0; ///< the latest of all lists that were asked for
    QLabel *m_about;
    QTreeWidget *m_list;
    QPushButton *m_compare = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace martlet
