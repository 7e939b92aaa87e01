// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/capture/elementnames.h"
#include "views/mainwindow/findables.h"

#include <QLineEdit>

namespace martlet {

class Document;
class OfferList;

/// Finds things by name, and runs commands by name. The keyboard stays in the field while its list
/// is open.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    void setDocument(const Document *document);
    void setCommands(const QList<QAction *> &commands);
    void open();

Q_SIGNALS:
    void itemChosen(const QString &item);
    void left();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void begin();
    void refresh();
    void place();
    void choose(int row);
    void take(int row);
    void leave();
    void remember(const QString &command);

    const Document *m_document = nullptr;
    QList<QAction *> m_commands;
    ElementNames m_names; ///< as they were when the keyboard came here
    QList<Findable> m_found;
    OfferList *m_list;
};

} // namespace martlet
