// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLineEdit>

class QAction;
class QCompleter;
class QStandardItemModel;

namespace martlet {

class Document;

/// Finds things by name, and runs commands by name.
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
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void addItems();
    void addCommands();
    void take(const QModelIndex &index);

    const Document *m_document = nullptr;
    QList<QAction *> m_commands;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
};

} // namespace martlet
