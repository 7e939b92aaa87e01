// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"
#include "model/analysis/rulepage.h"
#include "model/base/language.h"
#include "model/base/number.h"
#include "model/catalogue/products.h"
#include "model/drawing/filewriter.h"
#include "model/exchange/formats.h"
#include "model/exchange/templates.h"
#include "model/schema/schema.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

/// Rows of texts by name: the same for people and for programs.
using Rows = QList<QJsonObject>;

Rows ruleRows()
{
    Rows rows;
    for (const Rule &rule : rules()) {
        QJsonArray parameters;
        for (const Parameter &parameter : rule.parameters)
            parameters.append(QJsonObject {{u"id"_s, parameter.name},
                                           {u"label"_s, parameter.label()},
                                           {u"default"_s, parameter.value},
                                           {u"unit"_s, parameter.unit()}});
        rows.append({{u"id"_s, rule.id},
                     {u"severity"_s, severityId(rule.severity)},
                     {u"label"_s, rule.title()},
                     {u"help"_s, rule.checks()},
                     {u"parameters"_s, parameters}});
    }
    return rows;
}

Rows kindRows()
{
    Rows rows;
    for (const KindRow &kind : Schema::kinds()) {
        QJsonArray ends;
        for (const auto &[from, to] : kind.ends)
            ends.append(from.text() + u" → "_s + to.text());
        QJsonObject row {{u"id"_s, kind.id.text()}, {u"label"_s, kind.label()}};
        if (!ends.isEmpty())
            row.insert(u"ends"_s, ends);
        rows.append(row);
    }
    return rows;
}

QString typeName(FieldType type)
{
    using enum FieldType;
    static const QHash<FieldType, QString> names {
        {Text, u"text"_s},
        {LongText, u"text"_s},
        {OneOf, u"choice"_s},
        {SuggestedText, u"text"_s},
        {Flag, u"flag"_s},
        {Number, u"number"_s},
        {Date, u"date"_s},
        {Amount, u"money"_s},
        {Reference, u"reference"_s},
        {References, u"references"_s},
        {TextList, u"list"_s},
        {Json, u"json"_s},
    };
    return names.value(type);
}

Rows fieldRows()
{
    Rows rows;
    const Schema schema;
    for (const FieldRow &field : schema.fields()) {
        QJsonArray choices;
        for (const Choice &choice : field.choices)
            choices.append(choice.id);
        const QString kind = field.kind.isEmpty() ? u"*"_s : field.kind.text();
        QJsonObject row {{u"id"_s, kind + u'.' + field.id.text()},
                         {u"type"_s, typeName(field.type)},
                         {u"label"_s, field.label()},
                         {u"help"_s, field.help()}};
        if (!choices.isEmpty())
            row.insert(u"choices"_s, choices);
        rows.append(row);
    }
    return rows;
}

Rows formatRows()
{
    Rows rows;
    for (const Format &format : formats())
        rows.append({{u"id"_s, format.id},
                     {u"label"_s, format.label()},
                     {u"endings"_s, QJsonArray::fromStringList(format.endings)},
                     {u"import"_s, format.import != nullptr},
                     {u"export"_s, format.canExport()}});
    return rows;
}

Rows templateRows()
{
    Rows rows;
    for (const Template &row : templates())
        rows.append({{u"id"_s, row.id}, {u"label"_s, row.title()}, {u"help"_s, row.summary()}});
    return rows;
}

Rows languageRows()
{
    Rows rows;
    for (const QString &language : languages())
        rows.append({{u"id"_s, language}, {u"label"_s, QLocale(language).nativeLanguageName()}});
    return rows;
}

Rows productRows()
{
    Rows rows;
    const Schema schema;
    const FieldRow *category = schema.field(u"tool"_key, key::category);
    for (const ProductPtr &product : knownProducts()) {
        QStringList words {category->choiceLabel(product->category), product->vendor};
        if (product->isOwn)
            words.append(QCoreApplication::translate("martlet::Cli", "your own", "a product"));
        words.removeAll(QString());
        rows.append({{u"id"_s, product->name},
                     {u"label"_s, words.join(u" · "_s)},
                     {u"vendor"_s, product->vendor},
                     {u"category"_s, product->category},
                     {u"aliases"_s, QJsonArray::fromStringList(product->aliases)},
                     {u"own"_s, product->isOwn}});
    }
    return rows;
}

struct Topic
{
    QString name;
    Rows (*rows)();
};

const QList<Topic> &topics()
{
    static const QList<Topic> list {{u"rules"_s, &ruleRows},
                                    {u"kinds"_s, &kindRows},
                                    {u"fields"_s, &fieldRows},
                                    {u"formats"_s, &formatRows},
                                    {u"templates"_s, &templateRows},
                                    {u"languages"_s, &languageRows},
                                    {u"products"_s, &productRows}};
    return list;
}

// One line of each, such as "grace-days = 1 (days): Time to connect a tool".
QString plainParameters(const QJsonArray &parameters, qsizetype indent)
{
    QString text;
    for (const QJsonValue &parameter : parameters) {
        const QString value = numberText(parameter["default"_L1].toDouble());
        text += QString(indent, u' ')
            + u"%1 = %2 (%3): %4\n"_s.arg(parameter["id"_L1].toString(),
                                          value,
                                          parameter["unit"_L1].toString(),
                                          parameter["label"_L1].toString());
    }
    return text;
}

QString plain(const Rows &rows)
{
    qsizetype width = 0;
    for (const QJsonObject &row : rows)
        width = qMax(width, row["id"_L1].toString().size());
    QString text;
    for (const QJsonObject &row : rows) {
        text += row["id"_L1].toString().leftJustified(width + 2) + row["label"_L1].toString();
        const QString help = row["help"_L1].toString();
        text += help.isEmpty() ? u"\n"_s : u": "_s + help + u'\n';
        text += plainParameters(row["parameters"_L1].toArray(), width + 2);
    }
    return text;
}

QByteArray asJson(const Rows &rows)
{
    QJsonArray array;
    for (const QJsonObject &row : rows)
        array.append(row);
    return QJsonDocument(array).toJson();
}

class ListCommand
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Cli)

public:
    static void addOptions(QCommandLineParser &parser)
    {
        addOption(parser,
                  u"format"_s,
                  tr("How to answer: text or json, or markdown for pages about the rules."),
                  u"FORMAT"_s);
        addOption(parser, u"to"_s, tr("The folder to write the pages into."), u"DIR"_s);
        addOption(parser,
                  u"cases"_s,
                  tr("Count the cases that test each rule, in the folders of this one."),
                  u"DIR"_s);
    }

    static int run(const QCommandLineParser &parser, Console &console);

private:
    static int writePages(const QCommandLineParser &parser, Console &console);
};

struct Page
{
    QString text;
    QByteArray mark; ///< by which such a page is known, in whatever language
};

static QMap<QString, Page> pagesIn(const QString &folder, const QString &cases)
{
    const QByteArray link = '(' + rulePageName(rules().first()).toUtf8() + ')';
    QMap<QString, Page> pages {{folder + u"/README.md"_s, {ruleIndex(cases), link}}};
    for (const Rule &rule : rules())
        pages.insert(folder + u'/' + rulePageName(rule), {rulePage(rule), rule.id.toUtf8()});
    return pages;
}

// What stands there under the name of a page is either one of ours, which may be written again, or
// somebody's own.
static Result<void> mayWrite(const QString &file, const QByteArray &mark)
{
    const QFileInfo there(file);
    const auto refused = [&](const QString &sentence) {
        return Error {sentence.arg(file), {}, Error::Kind::NotWritten};
    };
    if (there.isSymLink())
        return refused(ListCommand::tr("“%1” is a link to another file. No page was written."));
    if (!there.exists())
        return {};
    if (!there.isFile())
        return refused(ListCommand::tr("“%1” is not an ordinary file. No page was written."));
    QFile now(file);
    constexpr qint64 enough = 65536;
    if (now.open(QIODevice::ReadOnly) && now.read(enough).contains(mark))
        return {};
    return refused(ListCommand::tr("“%1” is there already, and is no page about rules. No page "
                                   "was written. Choose another folder."));
}

int ListCommand::writePages(const QCommandLineParser &parser, Console &console)
{
    const QString folder = parser.value(u"to"_s);
    if (parser.positionalArguments() != QStringList {u"rules"_s})
        return console.wrongUse(tr("Only rules have pages. Say: martlet list rules --format "
                                   "markdown --to DIR."));
    if (folder.isEmpty())
        return console.wrongUse(tr("Say into which folder with --to DIR."));
    const QString cases = parser.value(u"cases"_s);
    if (!cases.isEmpty() && !QFileInfo(cases).isDir())
        return console.wrongUse(tr("There is no folder “%1”.").arg(cases));
    const QMap<QString, Page> pages = pagesIn(folder, cases);
    for (const auto &[file, page] : pages.asKeyValueRange()) {
        if (const Result<void> may = mayWrite(file, page.mark); !may)
            return console.fail(may.error());
    }
    if (!QDir().mkpath(folder))
        return console.fail(
            {tr("The folder “%1” could not be made. No page was written.").arg(folder),
             {},
             Error::Kind::NotWritten});
    int written = 0;
    for (const auto &[file, page] : pages.asKeyValueRange()) {
        if (const auto done = replaceFile(file, page.text.toUtf8()); !done) {
            console.say(tr("Pages written before that: %1").arg(written));
            return console.fail(done.error());
        }
        ++written;
    }
    console.say(tr("Pages written into %1: %2").arg(folder).arg(written));
    return Console::fine;
}

int ListCommand::run(const QCommandLineParser &parser, Console &console)
{
    const QStringList words = parser.positionalArguments();
    const QString format = parser.value(u"format"_s);
    const QStringList known {u"text"_s, u"json"_s, u"markdown"_s};
    if (!format.isEmpty() && !known.contains(format))
        return console.wrongUse(
            tr("“%1” is no form of answer. %2").arg(format, candidates(format, known)));
    if (format == "markdown"_L1)
        return writePages(parser, console);
    QStringList names;
    for (const Topic &topic : topics())
        names.append(topic.name);
    if (words.isEmpty())
        return console.wrongUse(tr("Say what to list: %1.").arg(names.join(u", "_s)));
    if (words.size() > 1)
        return console.wrongUse(
            tr("These are too many words: %1. One list at a time.").arg(words.join(u", "_s)));
    const qsizetype topic = names.indexOf(words.first());
    if (topic < 0)
        return console.wrongUse(tr("There is no list of “%1”. %2")
                                    .arg(words.first(), candidates(words.first(), names)));
    const Rows rows = topics()[topic].rows();
    if (format == "json"_L1)
        console.print(asJson(rows));
    else
        console.print(plain(rows));
    return Console::fine;
}

} // namespace

Command listCommand()
{
    return {u"list"_s,
            u"rules|kinds|fields|formats|templates|languages|products"_s,
            QT_TRANSLATE_NOOP("martlet::Cli", "Lists what the program knows."),
            false,
            &ListCommand::addOptions,
            &ListCommand::run};
}

} // namespace martlet
