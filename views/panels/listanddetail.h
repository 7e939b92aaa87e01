// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSplitter>

namespace martlet {

class FindingDetail;

/// The list above what is chosen in it. What is chosen is as high as it needs to be, but takes no
/// more than its share of the room; what does not fit is scrolled to. A person can change the
/// share, which is remembered.
class ListAndDetail final : public QSplitter
{
public:
    ListAndDetail(QWidget *list, FindingDetail *detail, QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int room() const { return height() - handleWidth(); }
    void fit();
    void keepShare();

    FindingDetail *m_detail;
    double m_share; ///< the most that the detail takes of the room
};

} // namespace martlet
