// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QListWidget>

class QScrollArea;

namespace martlet {

class Graph;

/// Sentences under headings, in as many lines as they need. Only sentences can be chosen.
class SentenceList final : public QListWidget
{
    Q_OBJECT

public:
    explicit SentenceList(QWidget *parent);

    /// A sign that does something with a sentence when it is clicked.
    struct Tool
    {
        QString icon; ///< file of the resources
        QString tip;
    };

    /// \a figure stands at the end of the line.
    void addHeading(const QString &text, const QString &figure = {});
    /// \a icon is a file of the resources, \a figure stands at the end of the line, \a detail
    /// below.
    void addSentence(const QString &text,
                     const QString &icon,
                     const QVariant &value,
                     const QString &figure = {},
                     const QString &detail = {});
    /// Chooses the first sentence with this text, if there is one.
    void choose(const QString &text);

    /// Signs at the end of the sentence that is pointed at or that the keyboard is on, if its value
    /// is a text, such as the identity of an item.
    void setTools(const QList<Tool> &tools);
    /// The list is as high as what is in it, and what is around it scrolls. To be called when it
    /// was filled.
    void growWithContents();

Q_SIGNALS:
    /// A sentence was clicked, or Enter pressed on it.
    void taken(const QVariant &value);
    /// One of the tools was clicked.
    void toolClicked(int tool, const QVariant &value);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void scrollTo(const QModelIndex &index, ScrollHint hint) override;

private:
    bool isSentence(int row) const;
    void leaveHeading(int by);
    int toolAt(QPoint position) const;
    QScrollArea *around() const;

    QList<Tool> m_tools;
    int m_pressedTool = -1;
    bool m_grows = false;
};

/// The file with the icon of an item; a relation has that of connections.
QString iconOf(const Graph &graph, const QString &item);

} // namespace martlet
