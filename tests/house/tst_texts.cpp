// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/house/sourcetree.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace martlet::test;
using namespace Qt::StringLiterals;

static const QString projectRoot = QString::fromUtf16(MARTLET_SOURCE_DIR);

/// One <message> of a translation file.
struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< several where the message has plural forms
    bool plural = false;
    bool unfinished = false;
};

static void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.unfinished = xml.attributes().value("type"_L1) == "unfinished"_L1;
    if (!message.plural) {
        message.translations.append(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement())
        message.translations.append(xml.readElementText());
}

static Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    message.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

static QList<Message> messagesIn(const QByteArray &translations)
{
    QXmlStreamReader xml(translations);
    QList<Message> found;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1) {
            found.append(readMessage(xml));
            found.last().context = context;
        }
    }
    if (xml.hasError())
        qFatal("%s", qPrintable(xml.errorString()));
    return found;
}

static QList<Message> messages(const QString &language)
{
    return messagesIn(contents(u"translations/martlet_%1.ts"_s.arg(language)).toUtf8());
}

static QStringList textsOf(const QList<Message> &messages)
{
    QStringList texts;
    for (const Message &message : messages)
        texts.append(message.context + u": "_s + message.source);
    texts.sort();
    return texts;
}

static QStringList placeholders(const QString &text, bool plural)
{
    static const QRegularExpression mark(u"%(?:L?[1-9]|n)"_s);
    QStringList found;
    auto match = mark.globalMatch(text);
    while (match.hasNext())
        found.append(match.next().captured());
    found.sort();
    found.removeDuplicates();
    if (plural) // a form for exactly one may leave the number out
        found.removeAll(u"%n"_s);
    return found;
}

class TestTexts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Looks for calls that put text before a person, with a literal that is not translated.
    void visibleTextGoesThroughTr()
    {
        static const QString calls =
            u"setText|setPlainText|setWindowTitle|setTitle|setToolTip|setStatusTip|setWhatsThis|"
            "setPlaceholderText|setLabelText|setInformativeText|setAccessibleName|"
            "setAccessibleDescription|addAction|addMenu|addTab|addRow|addButton|showMessage|"
            "setPrefix|setSuffix|setSpecialValueText|setHeaderLabels|QLabel|QPushButton|"
            "QCheckBox|QRadioButton|QGroupBox|QAction|QMenu|QDockWidget|plainLabel|"
            "QMessageBox::\\w+"_s;
        static const QRegularExpression call(
            u"\\b(?:%1)\\b\\s*(?:\\w+\\s*)?[({]\\s*(?:[^()\"]*,\\s*)?(?:u8?|QStringLiteral\\(u?|QLatin1String\\()?\"[^\"]*[A-Za-z]{2}[^\"]*\""_s
                .arg(calls));
        static const QRegularExpression sentence(u"\\bError\\s*\\{\\s*u?\""_s);
        QVERIFY(call.match(u"label->setText(u\"Hello\"_s);"_s).hasMatch()); // the net has no hole
        QVERIFY(call.match(u"menu.addAction(icon, u\"Open\"_s);"_s).hasMatch());
        QVERIFY(!call.match(u"label->setText(tr(\"Hello\"));"_s).hasMatch());
        QVERIFY(sentence.match(u"return Error {u\"It failed\"_s};"_s).hasMatch());
        for (const QString &floor : {u"app"_s, u"views"_s, u"model"_s}) {
            for (const QString &file : filesBelow(floor, {u"*.cpp"_s, u"*.h"_s})) {
                const QString text = contents(file);
                for (const auto *net : {&call, &sentence}) {
                    const auto match = net->match(text);
                    QVERIFY2(!match.hasMatch(), qPrintable(file + u": "_s + match.captured()));
                }
            }
        }
    }

    void everyLanguageIsThere_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("forms");
        QTest::newRow("en") << u"en"_s << 2;
        QTest::newRow("de") << u"de"_s << 2;
        QTest::newRow("ru") << u"ru"_s << 3;
        QTest::newRow("zh_CN") << u"zh_CN"_s << 1;
    }
    void everyLanguageIsThere()
    {
        QFETCH(QString, language);
        QFETCH(int, forms);
        const QList<Message> all = messages(language);
        QVERIFY(!all.isEmpty());
        for (const Message &message : all) {
            // The name that the program asks by; lupdate loses it where it does not find a header.
            QVERIFY2(message.context.startsWith("martlet::"_L1), qPrintable(message.context));
            QVERIFY2(language == "en"_L1 || !message.unfinished, qPrintable(message.source));
            QCOMPARE(message.translations.size(), message.plural ? forms : 1);
            for (const QString &text : message.translations) {
                const bool same = placeholders(text, message.plural)
                    == placeholders(message.source, message.plural);
                QVERIFY2(text.isEmpty() || same, qPrintable(message.source + u" / "_s + text));
            }
        }
    }

    /// A text that was added or changed without refreshing the files would be shown in English to
    /// all, silently.
    void translationsAreOfTheTextsThereAre()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"martlet_en.ts"_s);
        QVERIFY(QFile::copy(projectRoot + u"/translations/martlet_en.ts"_s, file));
        QStringList arguments {
            u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-I"_s, projectRoot};
        for (const QString &floor : {u"model"_s, u"views"_s, u"app"_s})
            arguments.append(projectRoot + u'/' + floor);
        QProcess lupdate;
        lupdate.start(QString::fromUtf16(MARTLET_LUPDATE),
                      arguments + QStringList {u"-ts"_s, file});
        QVERIFY(lupdate.waitForFinished(120000));
        QCOMPARE(lupdate.exitCode(), 0);
        QFile refreshed(file);
        QVERIFY(refreshed.open(QIODevice::ReadOnly));
        const QStringList now = textsOf(messagesIn(refreshed.readAll()));
        const QStringList kept = textsOf(messages(u"en"_s));
        for (const QString &text : now)
            QVERIFY2(kept.contains(text), qPrintable(u"not in translations: "_s + text));
        QCOMPARE(now.size(), kept.size());
    }

    /// English shows its source texts; only its plural forms must be written.
    void englishPluralsAreWritten()
    {
        for (const Message &message : messages(u"en"_s)) {
            for (const QString &form : message.translations)
                QVERIFY2(!message.plural || !form.isEmpty(), qPrintable(message.source));
        }
    }
};

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
