// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

namespace martlet {

/// A project to begin with.
struct Template
{
    QString id;
    QString file; ///< of the resources
    QString title;
    QString summary;
};

/// All templates in the order of their list in the resources.
QList<Template> templates();

} // namespace martlet
