// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace martlet {

/// An element of an XML file with all that is in it. Names are without their prefixes.
struct XmlElement
{
    QString name;
    std::vector<std::pair<QString, QString>> attributes; ///< names and values
    QString text; ///< of the element itself
    std::vector<XmlElement> children;
    int line = 0; ///< from 1

    /// The value of an attribute; a null text where it is not there.
    QString attribute(QStringView key) const;
    /// The first child of a name, or null.
    const XmlElement *child(QStringView childName) const;
    /// The text of the first child of a name.
    QString childText(QStringView childName) const;
};

/// Reads an XML file of somebody else. Refused are document types and entities of the file's own,
/// and what is too large or nested too deeply; an error names the line.
Result<XmlElement> readBoundedXml(const QByteArray &bytes);

/// A text without the characters that XML cannot hold.
QString xmlText(const QString &text);

} // namespace martlet
