// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

namespace martlet {

/// A project to begin with, of the resources, as JSON.
struct Template
{
    QString id;
    QString file;
    const char *titleSource; ///< English
    const char *summarySource; ///< English

    QString title() const;
    QString summary() const;
};

/// All templates in the order in which they are offered: the empty map first, the sample last.
const QList<Template> &templates();

} // namespace martlet
