// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/redaction/redactionprofile.h"

namespace martlet {

class Document;

/// Keeps what a profile says as one of the project's own, in one change. The name gets a number
/// where another one is called so. Returns the new identity, or an empty text for an empty name.
QString addRedaction(Document *document, RedactionProfile profile, const QString &name);

/// Changes the project's own profile of that identity, in one change. An empty name changes
/// nothing.
void changeRedaction(Document *document, const RedactionProfile &profile);

/// Removes a profile of the project's own, in one change.
void removeRedaction(Document *document, const RedactionProfile &profile);

} // namespace martlet
