// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/report/reportdocument.h"

#include <QByteArray>

namespace martlet {

/// A report as one web page that needs nothing else: no script, nothing that is fetched, which its
/// policy forbids as well. Light, dark and on paper. Equal reports give equal bytes. \a language of
/// the texts, as "en" or "zh-CN".
QByteArray reportHtml(const ReportDocument &document, const QString &language);

} // namespace martlet
