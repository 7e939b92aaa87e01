// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/boundedxml.h"

#include <QCoreApplication>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestFile = qsizetype(64) * 1024 * 1024;
constexpr size_t deepest = 200;
constexpr int mostElements = 500'000;
constexpr qsizetype mostAttributes = 1000; ///< of an element
constexpr qsizetype mostAttributesInAll = 3'000'000;

/// The end of a part that ends with \a mark, such as a comment.
qsizetype endOfPart(const QByteArray &bytes, qsizetype at, const char *mark)
{
    const qsizetype found = bytes.indexOf(mark, at);
    return found < 0 ? bytes.size() : found + qsizetype(qstrlen(mark));
}

/// The end of a tag, or -1 where it has too many attributes.
qsizetype endOfTagWithin(const QByteArray &bytes, qsizetype at)
{
    qsizetype attributes = 0;
    for (; at < bytes.size() && bytes[at] != '>'; ++at) {
        if (bytes[at] == '=' && ++attributes > mostAttributes)
            return -1;
        if (bytes[at] == '"' || bytes[at] == '\'') {
            at = bytes.indexOf(bytes[at], at + 1);
            if (at < 0)
                return bytes.size();
        }
    }
    return at;
}

/// Whether no tag has more attributes than the reader, which compares each with each, can bear.
bool hasFewAttributes(const QByteArray &bytes)
{
    qsizetype at = bytes.indexOf('<');
    while (at >= 0) {
        const QByteArray start = bytes.mid(at, 9);
        if (start.startsWith("<!--"))
            at = endOfPart(bytes, at + 4, "-->");
        else if (start == "<![CDATA[")
            at = endOfPart(bytes, at + 9, "]]>");
        else if (start.startsWith("<?"))
            at = endOfPart(bytes, at + 2, "?>");
        else
            at = endOfTagWithin(bytes, at);
        if (at < 0)
            return false;
        at = bytes.indexOf('<', at);
    }
    return true;
}

class XmlReading
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Xml)

public:
    explicit XmlReading(const QByteArray &bytes)
        : m_reader(bytes)
    { }

    Result<XmlElement> read()
    {
        while (!m_reader.atEnd() && m_problem.isEmpty())
            take(m_reader.readNext());
        if (m_problem.isEmpty() && m_reader.hasError())
            m_problem =
                tr("The file is not valid XML: it goes wrong in line %1, column %2. Nothing "
                   "was read from it.")
                    .arg(m_reader.lineNumber())
                    .arg(m_reader.columnNumber());
        if (!m_problem.isEmpty())
            return Error {m_problem, m_reader.errorString(), Error::Kind::Unreadable};
        return std::move(m_root);
    }

    static QString tooLarge()
    {
        return tr("The file is too large or too deep to be read safely. Nothing was read from it.");
    }

private:
    void take(QXmlStreamReader::TokenType token)
    {
        if (token == QXmlStreamReader::StartElement)
            begin();
        else if (token == QXmlStreamReader::EndElement)
            end();
        else if (token == QXmlStreamReader::Characters && !m_open.empty())
            m_open.back().text += m_reader.text();
        else if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
            m_problem = tr("The file declares a document type or entities of its own in line %1, "
                           "which could hide anything. Nothing was read from it.")
                            .arg(m_reader.lineNumber());
    }

    void begin()
    {
        const QXmlStreamAttributes attributes = m_reader.attributes();
        m_attributes += attributes.size();
        if (m_open.size() >= deepest || ++m_count > mostElements
            || m_attributes > mostAttributesInAll) {
            m_problem = tr("The file is too large or too deep to be read safely: line %1. Nothing "
                           "was read from it.")
                            .arg(m_reader.lineNumber());
            return;
        }
        XmlElement element;
        element.name = shared(m_reader.name());
        element.line = int(m_reader.lineNumber());
        element.attributes.reserve(size_t(attributes.size()));
        for (const QXmlStreamAttribute &attribute : attributes)
            element.attributes.emplace_back(shared(attribute.name()), attribute.value().toString());
        m_open.push_back(std::move(element));
    }

    /// A name, of which all that are alike share their memory.
    QString shared(QStringView name) { return *m_names.insert(name.toString()); }

    void end()
    {
        XmlElement element = std::move(m_open.back());
        m_open.pop_back();
        if (m_open.empty())
            m_root = std::move(element);
        else
            m_open.back().children.push_back(std::move(element));
    }

    QXmlStreamReader m_reader;
    std::vector<XmlElement> m_open;
    XmlElement m_root;
    QString m_problem;
    QSet<QString> m_names;
    int m_count = 0; ///< of elements
    qsizetype m_attributes = 0;
};

} // namespace

QString XmlElement::attribute(QStringView key) const
{
    const auto found =
        std::ranges::find_if(attributes, [&](const auto &each) { return each.first == key; });
    return found == attributes.end() ? QString() : found->second;
}

const XmlElement *XmlElement::child(QStringView childName) const
{
    const auto found = std::ranges::find_if(
        children, [&](const XmlElement &element) { return element.name == childName; });
    return found == children.end() ? nullptr : &*found;
}

QString XmlElement::childText(QStringView childName) const
{
    const XmlElement *element = child(childName);
    return element ? element->text.trimmed() : QString();
}

Result<XmlElement> readBoundedXml(const QByteArray &bytes)
{
    if (bytes.size() > largestFile || !hasFewAttributes(bytes))
        return Error {XmlReading::tooLarge(), {}, Error::Kind::Unreadable};
    return XmlReading(bytes).read();
}

QString xmlText(const QString &text)
{
    QString fine;
    fine.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isPair =
            c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            fine.append(c).append(text[++i]);
        else if (!c.isSurrogate() && c != QChar(0xfffe) && c != QChar(0xffff)
                 && (c >= u' ' || c == u'\n' || c == u'\t'))
            fine.append(c);
    }
    return fine;
}

} // namespace martlet
