// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/storage/earlierversions.h"

#include <QWidget>

class QLabel;
class QLayout;
class QPushButton;
class QTreeWidget;

namespace martlet {

class PastPane;
class Session;

/// What the project's file was before it was replaced, the newest first. Beside the list stands the
/// map as it was then, to be read only; single values can be brought back from there, and a version
/// compared or saved as a file of its own. It stands in place of the map.
class EarlierPage final : public QWidget
{
    Q_OBJECT

public:
    explicit EarlierPage(QWidget *parent = nullptr);

    /// Lists what is kept for a project as soon as it is found; shows this view of it.
    void open(Session *session, const QString &view);
    /// Forgets the project, which is about to go.
    void forget();
    /// How a version is called: by its time.
    static QString nameOf(const EarlierVersion &version);
    /// The keys that help here, for the status line.
    static QString keyHint();

Q_SIGNALS:
    void compareWanted(const martlet::EarlierVersion &version);
    void saveWanted(const martlet::EarlierVersion &version);
    /// A sentence on what was brought back, or why nothing was.
    void announced(const QString &sentence);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildSide();
    QLayout *buildButtons();
    void show(const QList<EarlierVersion> &versions);
    void choose();
    const EarlierVersion &chosen() const;

    QList<EarlierVersion> m_versions;
    int m_asked = 0; ///< the latest of all lists that were asked for
    QString m_view;
    QLabel *m_about;
    QTreeWidget *m_list;
    QLabel *m_banner;
    PastPane *m_past;
    QPushButton *m_compare = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace martlet
