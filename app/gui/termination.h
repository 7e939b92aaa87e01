// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace martlet {

/// Lets the program end as if a person had quit it when the system asks it to (SIGTERM, SIGHUP,
/// SIGINT), so that files are up to date when a desktop session ends. Asked a second time, it ends
/// at once. Needs an application.
void quitWhenAsked();

} // namespace martlet
