// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/change/draft.h"
#include "pageproject.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

/// What stands between two texts, of which the first one occurs once.
static QByteArray between(const QByteArray &page, const QByteArray &begin, const QByteArray &end)
{
    const qsizetype at = page.indexOf(begin) + begin.size();
    return page.indexOf(begin) < 0 ? QByteArray() : page.mid(at, page.indexOf(end, at) - at);
}

static QJsonObject dataOf(const QByteArray &page)
{
    const QByteArray json = between(page, "<script type=\"application/json\" id=\"data\">", "<");
    return QJsonDocument::fromJson(json).object();
}

/// What is said of the first thing of a project.
static QJsonArray commentsIn(const Graph &graph)
{
    const QJsonArray items = dataOf(pageOf(graph)).value(u"items"_s).toArray();
    return items.first()[u"comments"_s].toArray();
}

class TestWebPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sample = pageOf(samplePageProject());
        m_hostile = pageOf(hostilePageProject());
        QVERIFY(!m_sample.isEmpty());
        QVERIFY(!m_hostile.isEmpty());
    }

    void theSameProjectGivesTheSameBytes() { QCOMPARE(pageOf(samplePageProject()), m_sample); }

    void theSampleIsSmall()
    {
        qInfo("The page of the sample has %lld bytes", qint64(m_sample.size()));
        QVERIFY(m_sample.size() < 1'000'000);
    }

    /// Without scripts the first view is there, unless a browser would take long to draw it.
    void whatIsNotShownAtOnceWaits()
    {
        QVERIFY(m_sample.count("<div class=\"view\"") > 1);
        QCOMPARE(m_sample.count("<template>"), m_sample.count("<div class=\"view\"") - 1);
        QVERIFY(m_sample.contains("The first view is shown"));
        const QByteArray large = pageOf(largePageProject());
        QCOMPARE(large.count("<template>"), large.count("<div class=\"view\""));
        QVERIFY(!large.contains("<p class=\"no-script\">Searching"));
        QVERIFY(large.contains("<p class=\"no-script\">This map is so large"));
    }

    void onlyItsOwnScriptAndStyleMayRun()
    {
        const auto hash = [](const QByteArray &content) {
            return "'sha256-"
                + QCryptographicHash::hash(content, QCryptographicHash::Sha256).toBase64() + "'";
        };
        for (const QByteArray &page : {m_sample, m_hostile}) {
            const QByteArray policy = between(page, "Content-Security-Policy\" content=\"", "\"");
            const QByteArray script = between(page, "<script>", "</script>");
            const QByteArray style = between(page, "<style>", "</style>");
            QVERIFY(script.size() > 1000 && style.size() > 1000);
            QCOMPARE(policy,
                     "default-src 'none'; script-src " + hash(script) + "; style-src " + hash(style)
                         + "; base-uri 'none'; form-action 'none'");
            QCOMPARE(page.count("<script"), 2);
            QCOMPARE(page.count("</script>"), 2);
        }
    }

    void nothingIsLookedForOutside()
    {
        static const QRegularExpression outside(
            u"\\b(?:src|action|style|on[a-z]+)\\s*=\\s*[\"']|href=\"(?!#)|url\\(|@import|https?:"_s);
        for (const QByteArray &page : {m_sample, m_hostile}) {
            QString markup = QString::fromUtf8(page);
            markup.remove(markup.indexOf("<script>"_L1), markup.size());
            markup.remove(QRegularExpression(u"<script type.*</script>"_s));
            // What is escaped is text, whatever it looks like.
            markup.remove(QRegularExpression(u">[^<]*<"_s));
            markup.remove(QRegularExpression(u"aria-label=\"[^\"]*\""_s));
            const auto match = outside.match(markup);
            QVERIFY2(!match.hasMatch(), qPrintable(markup.mid(match.capturedStart() - 60, 120)));
        }
    }

    void theScriptMakesNoMarkup()
    {
        const QByteArray script = between(m_sample, "<script>", "</script>");
        for (const char *word : {"innerHTML",
                                 "outerHTML",
                                 "insertAdjacentHTML",
                                 "document.write",
                                 "eval(",
                                 "Function(",
                                 "fetch(",
                                 "XMLHttp",
                                 "localStorage",
                                 "cookie",
                                 "WebSocket",
                                 "import("})
            QVERIFY2(!script.contains(word), word);
    }

    void dataCannotEndItsScript()
    {
        const QByteArray json =
            between(m_hostile, "<script type=\"application/json\" id=\"data\">", "</script>");
        for (const char *bad : {"<", ">", "&", "\xe2\x80\xa8", "\xe2\x80\xa9"})
            QVERIFY2(!json.contains(bad), bad);
        QStringList names;
        const QJsonArray items = dataOf(m_hostile).value(u"items"_s).toArray();
        for (const QJsonValue &item : items)
            names.append(item[u"name"_s].toString());
        for (const QString &name : hostileNames().first(4))
            QVERIFY(names.contains(name));
    }

    void openCommentsStandWithWhatTheyAreOn()
    {
        Draft draft {Graph()};
        draft.create(Key(u"tool"), u"CRM"_s, u"crm"_s);
        for (const bool resolved : {false, true}) {
            const QString id = resolved ? u"b"_s : u"a"_s;
            draft.create(Key(u"comment"), {}, id);
            draft.set(id, Key(u"on"), u"crm"_s);
            draft.set(id, Key(u"person"), u"Anna"_s);
            draft.set(id, Key(u"date"), u"2026-03-04"_s);
            draft.set(id, Key(u"text"), resolved ? u"Settled"_s : u"<b>Who</b> pays?"_s);
            draft.set(id, Key(u"resolved"), resolved);
        }
        const QJsonArray said = commentsIn(draft.graph());
        QCOMPARE(said, (QJsonArray {QJsonArray {u"Anna, 4 Mar 2026"_s, u"<b>Who</b> pays?"_s}}));
        draft.remove({u"a"_s}); // as in a copy that withholds comments
        QVERIFY(commentsIn(draft.graph()).isEmpty());
    }

    void everyIdStandsForOneThing()
    {
        static const QRegularExpression id(u" id=\"([^\"]+)\""_s);
        static const QRegularExpression use(u"xlink:href=\"#([^\"]+)\""_s);
        const QString page = QString::fromUtf8(m_sample.left(m_sample.indexOf("<script>")));
        QSet<QString> ids;
        for (auto match = id.globalMatch(page); match.hasNext();) {
            const QString found = match.next().captured(1);
            QVERIFY2(!ids.contains(found), qPrintable(found));
            ids.insert(found);
        }
        int uses = 0;
        for (auto match = use.globalMatch(page); match.hasNext(); ++uses)
            QVERIFY(ids.contains(match.next().captured(1)));
        QVERIFY(uses > 100);
    }

    void coloursFollowTheTheme()
    {
        const QByteArray drawings = between(m_sample, "<div id=\"world\">", "<p id=\"map-keys\">");
        QVERIFY(drawings.contains("fill=\"var(--card)\""));
        QVERIFY(!drawings.contains("=\"#0") && !drawings.contains("=\"#f"));
    }

private:
    QByteArray m_sample;
    QByteArray m_hostile;
};

QTEST_MAIN(TestWebPage)
#include "tst_webpage.moc"
