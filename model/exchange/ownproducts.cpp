// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/ownproducts.h"

#include "model/base/text.h"
#include "model/exchange/csvtext.h"
#include "model/schema/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <functional>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

struct Own
{
    Q_DECLARE_TR_FUNCTIONS(martlet::OwnProducts)
};

constexpr qint64 largestFile = qint64(1024) * 1024;
constexpr qsizetype mostProducts = 2000;
constexpr qsizetype mostAliases = 50;
constexpr qsizetype longestText = 120;
constexpr qsizetype mostProblems = 10; ///< that are told one by one

const QStringList &headings()
{
    static const QStringList names {
        u"name"_s, u"aliases"_s, u"vendor"_s, u"category"_s, u"layer"_s};
    return names;
}

QString fileName()
{
    return QFileInfo(ownProductsFile()).fileName();
}

Error tooLarge()
{
    return {Own::tr("“%1” is larger than 1 MB. None of your own products were read from it.")
                .arg(ownProductsFile()),
            {}};
}

/// The rows of a list, and in which column its fields stand.
class List
{
public:
    static Result<List> read(const QByteArray &bytes);

    const QList<CsvRow> &products() const { return m_products; }
    QString cell(const CsvRow &row, const QString &field) const
    {
        return row.cell(m_columns.indexOf(field)).trimmed();
    }
    QString name(const CsvRow &row) const { return normalisedName(cell(row, u"name"_s)); }
    /// The line of a quote that is never closed, or 0.
    int openQuote() const { return m_openQuote; }

    void put(const Product &product);
    bool remove(const QString &name);
    QByteArray bytes() const;

private:
    QStringList m_columns = headings();
    QList<CsvRow> m_products;
    int m_openQuote = 0;
};

Result<List> List::read(const QByteArray &bytes)
{
    const auto table = readCsvTable(bytes, u",;\t");
    if (!table)
        return table.error();
    List list;
    list.m_openQuote = table->openQuote;
    bool isFirst = true;
    for (const CsvRow &row : table->rows) {
        QStringList names;
        for (const QString &cell : row.cells)
            names.append(cell.toCaseFolded());
        if (isFirst && names.contains(u"name"_s))
            list.m_columns = names;
        else
            list.m_products.append(row);
        isFirst = false;
    }
    return list;
}

bool List::remove(const QString &name)
{
    const QString form = normalisedName(name);
    return m_products.removeIf([&](const CsvRow &row) { return this->name(row) == form; }) > 0;
}

void List::put(const Product &product)
{
    QStringList aliases = product.aliases.first(qMin(product.aliases.size(), mostAliases));
    aliases.removeIf([](const QString &alias) { return alias.contains(u'|'); });
    const QHash<QString, QString> values {{u"name"_s, product.name},
                                          {u"aliases"_s, aliases.join(u'|')},
                                          {u"vendor"_s, product.vendor},
                                          {u"category"_s, product.category},
                                          {u"layer"_s, product.layer}};
    for (const QString &heading : headings()) {
        if (!m_columns.contains(heading))
            m_columns.append(heading);
    }
    const QString form = normalisedName(product.name);
    auto row =
        std::ranges::find_if(m_products, [&](const CsvRow &other) { return name(other) == form; });
    if (row == m_products.end())
        row = m_products.insert(row, CsvRow());
    row->cells.resize(qMax(row->cells.size(), m_columns.size()));
    for (auto value = values.begin(); value != values.end(); ++value)
        row->cells[m_columns.indexOf(value.key())] = value.value();
}

QByteArray List::bytes() const
{
    QString text;
    const auto write = [&](const QStringList &cells) {
        QStringList written;
        for (const QString &cell : cells)
            written.append(csvCell(cell));
        text += written.join(u',') + u'\n';
    };
    write(m_columns);
    for (const CsvRow &row : m_products)
        write(row.cells);
    return text.toUtf8();
}

/// Makes products of rows, and says what is wrong with which line.
class Reader
{
public:
    explicit Reader(const List &list)
        : m_list(list)
    { }

    OwnProducts read();

private:
    void take(const CsvRow &row);
    QString wrongWith(const CsvRow &row, const QString &name) const;
    QStringList aliasesOf(const CsvRow &row, const QString &name);
    QString choice(const CsvRow &row, const QString &field) const;

    const List &m_list;
    const Schema m_schema;
    QHash<QString, QString> m_spellings; ///< which product a spelling means
    OwnProducts m_found;
};

OwnProducts Reader::read()
{
    if (m_list.openQuote() > 0)
        m_found.problems.append(
            Own::tr("In “%1”, a quote is opened in line %2 and never closed, so all that follows "
                    "was read as part of it.")
                .arg(fileName())
                .arg(m_list.openQuote()));
    for (const CsvRow &row : m_list.products()) {
        if (m_found.products.size() == mostProducts) {
            m_found.problems.append(
                Own::tr("“%1” has more than %2 products. Those from line %3 on were left out.")
                    .arg(fileName())
                    .arg(mostProducts)
                    .arg(row.line));
            break;
        }
        take(row);
    }
    if (const qsizetype more = m_found.problems.size() - mostProblems; more > 0) {
        m_found.problems.resize(mostProblems);
        m_found.problems.append(
            Own::tr("%n more problems in “%1” are not listed.", nullptr, int(more))
                .arg(fileName()));
    }
    return m_found;
}

void Reader::take(const CsvRow &row)
{
    const QString name = cleanText(m_list.cell(row, u"name"_s), nameLimit).simplified();
    if (const QString wrong = wrongWith(row, name); !wrong.isEmpty()) {
        m_found.problems.append(wrong.arg(fileName()).arg(row.line));
        return;
    }
    m_spellings.insert(normalisedName(name), name);
    Product product;
    product.name = name;
    product.aliases = aliasesOf(row, name);
    product.vendor = cleanText(m_list.cell(row, u"vendor"_s), longestText).simplified();
    product.category = choice(row, u"category"_s);
    product.layer = choice(row, u"layer"_s);
    m_found.products.append(product);
}

QString Reader::wrongWith(const CsvRow &row, const QString &name) const
{
    if (normalisedName(name).isEmpty())
        return Own::tr("In “%1”, line %2 was left out, because it names no product.");
    if (m_list.cell(row, u"name"_s).size() > longestText)
        return Own::tr("In “%1”, line %2 was left out, because the name is too long.");
    if (m_spellings.contains(normalisedName(name)))
        return Own::tr("In “%1”, line %2 was left out, because an earlier line has this name.");
    return {};
}

QStringList Reader::aliasesOf(const CsvRow &row, const QString &name)
{
    QStringList aliases;
    const auto leave = [&](const QString &sentence) {
        m_found.problems.append(sentence.arg(fileName()).arg(row.line));
    };
    const QStringList parts = m_list.cell(row, u"aliases"_s).split(u'|');
    for (const QString &part : parts) {
        const QString alias = cleanText(part, nameLimit).simplified();
        const QString form = normalisedName(alias);
        if (form.isEmpty() || m_spellings.value(form) == name)
            continue;
        if (alias.size() > longestText) {
            leave(Own::tr(
                "In “%1”, line %2 has another name that is too long. That name was left out."));
        } else if (m_spellings.contains(form)) {
            leave(Own::tr("In “%1”, line %2 has another name that means an earlier product. "
                          "That name was left out."));
        } else if (aliases.size() == mostAliases) {
            leave(Own::tr("In “%1”, line %2 has too many other names. The last ones were left "
                          "out."));
            break;
        } else {
            m_spellings.insert(form, name);
            aliases.append(alias);
        }
    }
    return aliases;
}

// By identity or as the program calls it; what it does not know may be one of a project's own.
QString Reader::choice(const CsvRow &row, const QString &field) const
{
    const QString text = cleanText(m_list.cell(row, field), longestText).simplified();
    const QString form = normalisedName(text);
    const bool isLayer = field == "layer"_L1;
    for (const Choice &choice : isLayer ? m_schema.layers() : m_schema.categories()) {
        if (normalisedName(choice.id) == form || normalisedName(choice.label()) == form)
            return choice.id;
    }
    return text;
}

Result<QByteArray> contentOfFile()
{
    QFile file(ownProductsFile());
    if (!file.exists())
        return QByteArray();
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return Error {Own::tr("“%1” cannot be read, so none of your own products are known.")
                          .arg(ownProductsFile()),
                      file.errorString()};
    if (file.size() > largestFile)
        return tooLarge();
    return file.read(largestFile);
}

Result<void> writeFile(const QByteArray &bytes)
{
    const QString name = ownProductsFile();
    QSaveFile file(name);
    if (bytes.size() <= largestFile && QDir().mkpath(QFileInfo(name).path())
        && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error {
        Own::tr("“%1” could not be written. What was in it before is unchanged.").arg(name),
        file.errorString(),
        Error::Kind::NotWritten};
}

// What somebody else wrote there meanwhile stays, also lines that are no products.
Result<void> change(const std::function<Result<bool>(List *)> &how)
{
    const auto before = contentOfFile();
    if (!before)
        return before.error();
    auto list = List::read(*before);
    if (!list)
        return list.error();
    const Result<bool> changed = how(&*list);
    if (!changed)
        return changed.error();
    if (!*changed)
        return {};
    if (const Result<void> written = writeFile(list->bytes()); !written)
        return written.error();
    setOwnProducts(Reader(*list).read().products);
    return {};
}

} // namespace

Result<OwnProducts> readOwnProducts(const QByteArray &bytes)
{
    if (bytes.size() > largestFile)
        return tooLarge();
    const auto list = List::read(bytes);
    if (!list)
        return Error {Own::tr("None of your own products were read from “%1”. %2")
                          .arg(fileName(), list.error().sentence),
                      {}};
    return Reader(*list).read();
}

QString ownProductsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/martlet/products.csv"_s;
}

QStringList loadOwnProducts()
{
    const auto bytes = contentOfFile();
    if (!bytes)
        return {bytes.error().sentence};
    const auto own = readOwnProducts(*bytes);
    if (!own)
        return {own.error().sentence};
    setOwnProducts(own->products);
    return own->problems;
}

Result<void> rememberProduct(const Product &product)
{
    if (product.name.size() > longestText)
        return Error {Own::tr("The name is too long to be remembered as a product."),
                      {},
                      Error::Kind::WrongUse};
    return change([&](List *list) -> Result<bool> {
        list->put(product);
        if (list->products().size() > mostProducts)
            return Error {Own::tr("“%1” has %2 products already, and there is room for no more.")
                              .arg(fileName())
                              .arg(mostProducts),
                          {},
                          Error::Kind::WrongUse};
        return true;
    });
}

Result<void> forgetProduct(const QString &name)
{
    return change([&](List *list) -> Result<bool> { return list->remove(name); });
}

} // namespace martlet
