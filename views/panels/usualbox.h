// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace martlet {

class Document;
class TextButton;

/// What is usual for the tool that is selected, as sentences; pressing one makes it so. Hidden
/// where nothing is to be offered.
class UsualBox final : public QWidget
{
    Q_OBJECT

public:
    explicit UsualBox(QWidget *parent);

    void setDocument(Document *document);
    void setItem(const QString &item);
    /// Takes in what the document is now.
    void refresh();

Q_SIGNALS:
    /// Something was done that a person may want to take back.
    void announced(const QString &what);

private:
    void hold();
    void takeRole();
    QString name() const;

    Document *m_document = nullptr;
    QString m_item;
    TextButton *m_data;
    TextButton *m_role;
};

} // namespace martlet
