// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "browser.h"
#include "model/analysis/impact.h"
#include "pageproject.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>
#include <QUrl>

#include <memory>

using namespace martlet;
using namespace Qt::StringLiterals;

/// The page as a reader has it, in one browser for all tests.
class TestWebPageBrowser : public QObject
{
    Q_OBJECT

private:
    QString written(const QString &name, const QByteArray &page) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(page) != page.size())
            return {};
        return QUrl::fromLocalFile(file.fileName()).toString();
    }
    QJsonValue asked(const QString &expression) { return m_browser->evaluate(expression); }
    QString headline()
    {
        return asked(u"document.querySelector('#panel h2')?.textContent"_s).toString();
    }
    bool showsDetailsOf(const QString &name)
    {
        return m_browser->becomes(
            u"document.querySelector('#panel h2')?.textContent === '%1'"_s.arg(name));
    }
    int sketches() { return asked(u"document.querySelectorAll('.sketch').length"_s).toInt(); }
    bool opens(const QString &page, const QString &place = {})
    {
        return m_browser->open(page + place)
            && m_browser->becomes(u"document.querySelectorAll('#panel > *').length > 0"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (Browser::program().isEmpty())
            QSKIP("Chromium is not installed: apt-get install --no-install-recommends chromium");
        m_sample = written(u"sample.html"_s, pageOf(samplePageProject()));
        m_hostile = written(u"hostile.html"_s, pageOf(hostilePageProject()));
        m_large = written(u"large.html"_s, pageOf(largePageProject()));
        m_browser = std::make_unique<Browser>();
        QVERIFY(m_browser->isRunning());
        m_browser->resize(1280, 720);
        m_browser->setDark(false);
    }

    void cleanup()
    {
        if (m_browser)
            QCOMPARE(m_browser->takeProblems(), QStringList());
    }

    void searchFindsByNameAndAlias()
    {
        QVERIFY(opens(m_sample));
        m_browser->press(u"/"_s);
        QCOMPARE(asked(u"document.activeElement.id"_s).toString(), u"search"_s);
        m_browser->type(u"klavi"_s);
        QVERIFY(m_browser->becomes(
            u"document.querySelector('#results .option')?.textContent === 'Klaviyo'"_s));
        m_browser->press(u"Enter"_s);
        QVERIFY(showsDetailsOf(u"Klaviyo"_s));
        m_browser->press(u"/"_s);
        m_browser->type(u"ga4"_s);
        QVERIFY(m_browser->becomes(
            u"document.querySelector('#results .option')?.textContent.includes('Google Analytics')"_s));
        m_browser->press(u"Escape"_s);
        QVERIFY(asked(u"document.getElementById('results').hidden"_s).toBool());
    }

    void aClickOnACardTellsOfIt()
    {
        QVERIFY(opens(m_sample));
        m_browser->click(u"#world .view:not([hidden]) [aria-label^=\"Snowflake\"]"_s);
        QVERIFY(showsDetailsOf(u"Snowflake"_s));
        QVERIFY(asked(u"location.hash"_s).toString().contains("item="_L1));
        QVERIFY(asked(u"document.querySelectorAll('.ring.selected').length"_s).toInt() == 1);
        QVERIFY(asked(u"document.getElementById('said').textContent"_s)
                    .toString()
                    .contains("Snowflake"_L1));
    }

    void flowsAreFollowedAndBackGoesBack()
    {
        QVERIFY(opens(m_sample, u"#item=klaviyo"_s));
        QVERIFY(showsDetailsOf(u"Klaviyo"_s));
        asked(
            u"[...document.querySelectorAll('#panel .list .link')].find((a) => a.textContent === 'Segment').click()"_s);
        QVERIFY(showsDetailsOf(u"Segment"_s));
        asked(u"history.back()"_s);
        QVERIFY(showsDetailsOf(u"Klaviyo"_s));
        asked(u"history.forward()"_s);
        QVERIFY(showsDetailsOf(u"Segment"_s));
    }

    void anAddressLeadsToAnElementLaterToo()
    {
        QVERIFY(opens(m_sample, u"#item=klaviyo"_s));
        QVERIFY(showsDetailsOf(u"Klaviyo"_s));
        asked(u"location.hash = '#item=segment'"_s);
        QVERIFY(showsDetailsOf(u"Segment"_s));
        asked(u"location.hash = '#item=%E0%A4%A&x=%'"_s); // nobody's
        QVERIFY(m_browser->becomes(
            u"document.querySelector('#panel h2')?.textContent !== 'Segment'"_s));
    }

    void whatIfSaysWhatTheModelSays()
    {
        const Graph graph = samplePageProject();
        const Vocabulary words(graph, QDate(2026, 11, 20));
        const Impact impact(DataHolders(words), {u"klaviyo"_s});
        QStringList expected;
        for (const Affected &affected : impact.affected())
            expected.append(affectedSentence(graph, affected));
        QVERIFY(expected.size() > 5);
        QVERIFY(opens(m_sample, u"#item=klaviyo&what-if"_s));
        asked(
            u"document.querySelectorAll('#panel .list > li:last-child > .link').forEach((b) => /^Show /.test(b.textContent) && b.click())"_s);
        const QStringList people = impact.tell();
        const QJsonArray told =
            asked(
                u"[...document.querySelectorAll('#panel .list .link')].map((b) => b.textContent)"_s)
                .toArray();
        QStringList sentences;
        for (const QJsonValue &each : told)
            sentences.append(each.toString());
        QCOMPARE(sentences.mid(people.size()), expected);
    }

    void findingsSayWhatWhyAndWhatToDo()
    {
        QVERIFY(opens(m_sample));
        QCOMPARE(
            asked(u"document.querySelectorAll('#panel details[open] .entry').length"_s).toInt(), 7);
        asked(u"document.querySelector('#panel .entry').click()"_s);
        QVERIFY(m_browser->becomes(u"document.querySelectorAll('#panel .advice').length === 3"_s));
        QVERIFY(asked(u"location.hash"_s).toString().contains("finding="_L1));
        QVERIFY(asked(u"document.querySelectorAll('.above [data-item]').length"_s).toInt() > 0);
    }

    void aFilterDimsAndCounts()
    {
        QVERIFY(opens(m_sample, u"#panel=filter"_s));
        const int all =
            asked(
                u"document.querySelectorAll('.view:not([hidden]) [role=button][data-item]').length"_s)
                .toInt();
        asked(
            u"(() => { const field = document.querySelector('#panel input'); field.value = 'google'; field.dispatchEvent(new Event('input')); })()"_s);
        const int left =
            asked(u"[...document.querySelectorAll('.view:not([hidden]) [role=button][data-item]')]"
                  u".filter((card) => document.querySelector('.veil ~ .above [data-item=\"' + "
                  u"card.dataset.item + '\"]')).length"_s)
                .toInt();
        QVERIFY(left > 0 && left < all);
        QCOMPARE(asked(u"document.querySelector('#shown span').textContent"_s).toString(),
                 u"%1 of %2 shown"_s.arg(left).arg(all));
        m_browser->press(u"Escape"_s);
        QVERIFY(asked(u"document.getElementById('shown').hidden"_s).toBool());
    }

    void journeysGoStepByStep()
    {
        QVERIFY(opens(m_sample, u"#journey=boots"_s));
        const QString first = headline();
        m_browser->click(u"#step-next"_s);
        QVERIFY(m_browser->becomes(u"location.hash.endsWith('step=2')"_s));
        QVERIFY(
            m_browser->becomes(u"document.querySelectorAll('#panel .steps .done').length === 2"_s));
        QVERIFY(headline() != first);
        m_browser->click(u"#step-previous"_s);
        QVERIFY(showsDetailsOf(first));
    }

    void allOfItWorksByKeyboard()
    {
        QVERIFY(opens(m_sample));
        m_browser->press(u"Tab"_s);
        QCOMPARE(asked(u"document.activeElement.id"_s).toString(), u"skip"_s);
        asked(u"document.getElementById('skip').click()"_s);
        const auto focused = [&] {
            return asked(u"document.activeElement.getAttribute('aria-label')"_s).toString();
        };
        const QString card = focused();
        QVERIFY(asked(u"document.activeElement.matches('[data-item][role=button]')"_s).toBool());
        m_browser->press(u"ArrowDown"_s);
        QVERIFY(focused() != card);
        const QString below = focused();
        m_browser->press(u"Enter"_s);
        QVERIFY(m_browser->becomes(u"location.hash.includes('item=')"_s));
        QVERIFY(below.startsWith(headline()));
        QCOMPARE(focused(), below); // the focus stays where it was
        asked(u"location.hash = '#item=klaviyo'"_s);
        QVERIFY(showsDetailsOf(u"Klaviyo"_s));
        asked(u"document.querySelector('.view:not([hidden]) [tabindex=\"0\"]').focus()"_s);
        QVERIFY(focused().startsWith("Klaviyo"_L1));
        m_browser->press(u"ArrowRight"_s, 1);
        const QString neighbour = focused();
        QVERIFY(!neighbour.startsWith("Klaviyo"_L1));
        const QString name = neighbour.section(u',', 0, 0);
        QVERIFY(
            asked(
                u"[...document.querySelectorAll('#panel .link')].some((a) => a.textContent === '%1')"_s
                    .arg(name))
                .toBool());
        m_browser->press(u"Escape"_s);
        QVERIFY(m_browser->becomes(u"!location.hash.includes('item=')"_s));
    }

    void everyControlHasAName()
    {
        for (const auto &place :
             {u""_s, u"#item=klaviyo"_s, u"#journey=boots"_s, u"#panel=filter"_s}) {
            QVERIFY(opens(m_sample, place));
            const QJsonValue nameless =
                asked(u"[...document.querySelectorAll('button, a, input, select, [role=button], "
                      u"[role=tab]')]"
                      u".filter((e) => e.checkVisibility() && !(e.getAttribute('aria-label') || "
                      u"e.textContent.trim() || e.labels?.[0]?.textContent))"
                      u".map((e) => e.outerHTML.slice(0, 120))"_s);
            QCOMPARE(nameless.toArray(), QJsonArray());
        }
    }

    void wheelAndButtonsZoom()
    {
        QVERIFY(opens(m_sample));
        const auto scale = [&] {
            return asked(
                       u"document.querySelector('.view:not([hidden]) > svg').getBoundingClientRect().width"_s)
                .toDouble();
        };
        const double before = scale();
        m_browser->press(u"+"_s);
        QVERIFY(scale() > before);
        m_browser->press(u"0"_s);
        QCOMPARE(scale(), before);
        asked(
            u"document.getElementById('map').dispatchEvent(new WheelEvent('wheel', { deltaY: -300, clientX: 300, clientY: 300, cancelable: true }))"_s);
        QVERIFY(scale() > before * 1.3);
    }

    void hostileNamesAreText()
    {
        QVERIFY(opens(m_hostile));
        const QStringList names = hostileNames();
        const int tools = int(names.size());
        QVERIFY(
            asked(
                u"document.querySelectorAll('.view:not([hidden]) [role=button][data-item]').length"_s)
                .toInt()
            >= tools);
        for (int i = 0; i < tools; ++i) {
            const QString id = u"tool %1\"'<&#=%20+/"_s.arg(i);
            asked(u"location.hash = '#item='"_s);
            asked(u"location.hash = '#item=%1'"_s.arg(
                QString::fromLatin1(QUrl::toPercentEncoding(id, {}, "'"))));
            QVERIFY(
                m_browser->becomes(u"document.querySelector('#panel h2[tabindex]') !== null"_s));
            const QString shown =
                asked(u"document.querySelector('#panel h2').textContent"_s).toString();
            QVERIFY2(!shown.isEmpty() && (i > 6 || shown == names[i]), qPrintable(shown));
            QVERIFY(
                asked(
                    u"document.querySelector('#panel').scrollWidth <= document.querySelector('#panel').clientWidth"_s)
                    .toBool());
            asked(u"[...document.querySelectorAll('#panel .row .button')].at(-1).click()"_s);
        }
        for (const auto &place : {u"#panel=journeys"_s,
                                  u"#panel=filter"_s,
                                  u"#panel=legend"_s,
                                  u"#journey=jour%26ney"_s})
            QVERIFY(opens(m_hostile, place));
        m_browser->press(u"/"_s);
        m_browser->type(u"script"_s);
        QVERIFY(m_browser->becomes(u"document.querySelectorAll('#results .option').length > 2"_s));
        QCOMPARE(
            asked(
                u"document.querySelectorAll('img, iframe, script:not([type]), link, object').length"_s)
                .toInt(),
            1);
        QVERIFY(asked(u"document.documentElement.scrollWidth <= innerWidth"_s).toBool());
    }

    void darkComesWithTheSystemAndByHand()
    {
        const auto paper = [&] {
            return asked(u"getComputedStyle(document.body).backgroundColor"_s).toString();
        };
        QVERIFY(opens(m_sample));
        m_browser->setDark(false);
        QCOMPARE(paper(), u"rgb(248, 250, 252)"_s);
        m_browser->setDark(true);
        QCOMPARE(paper(), u"rgb(18, 22, 29)"_s);
        m_browser->click(u"#theme"_s);
        QCOMPARE(paper(), u"rgb(248, 250, 252)"_s);
        m_browser->setDark(false);
    }

    void itPrintsTheViewAndItsFindings()
    {
        QVERIFY(opens(m_sample));
        m_browser->setDark(true);
        const QByteArray pdf = m_browser->printedPdf();
        m_browser->setDark(false);
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY(pdf.size() > 20'000);
        QVERIFY(asked(u"document.querySelectorAll('#paper article').length"_s).toInt() > 50);
    }

    void aLargeMapIsDrawnWhereItIsLookedAt()
    {
        QVERIFY(opens(m_large));
        const QString parts = u"document.querySelectorAll('.view [data-item]').length"_s;
        QCOMPARE(asked(parts).toInt(), 1); // the one that Tab leads to
        QCOMPARE(sketches(), 1);
        QVERIFY(asked(u"document.querySelectorAll('*').length"_s).toInt() < 2000);
        QVERIFY(opens(m_large, u"#item=t300"_s));
        QVERIFY(showsDetailsOf(u"Tool number 300"_s));
        QVERIFY(m_browser->becomes(
            u"document.querySelector('.view [aria-label^=\"Tool number 300,\"]') !== null"_s));
        QCOMPARE(sketches(), 0);
        QVERIFY(asked(parts).toInt() > 5);
        QVERIFY(asked(parts).toInt() < 1100);
        QCOMPARE(asked(u"document.querySelectorAll('.ring.selected').length"_s).toInt(), 1);
        m_browser->press(u"0"_s);
        QVERIFY(m_browser->becomes(u"document.querySelector('.sketch') !== null"_s));
    }

    void aLargeMapIsWalkedByKeyboard()
    {
        QVERIFY(opens(m_large));
        asked(u"document.getElementById('skip').click()"_s);
        const auto focused = [&] {
            return asked(u"document.activeElement.getAttribute('aria-label')"_s).toString();
        };
        const QString first = focused();
        QVERIFY(first.startsWith("Tool number"_L1));
        m_browser->press(u"ArrowRight"_s);
        QVERIFY(focused().startsWith("Tool number"_L1));
        QVERIFY(focused() != first);
    }

    void aClickOnASketchTellsOfTheCard()
    {
        QVERIFY(opens(m_large));
        m_browser->click(u".view [tabindex=\"0\"]"_s);
        const QString card =
            asked(u"document.querySelector('.view [tabindex=\"0\"] title').textContent"_s)
                .toString();
        QVERIFY(m_browser->becomes(u"location.hash.includes('item=')"_s));
        QVERIFY(card.startsWith(headline()));
        asked(u"location.hash = '#panel=filter'"_s);
        QVERIFY(m_browser->becomes(u"document.querySelector('#panel input') !== null"_s));
        m_browser->press(u"0"_s);
        QVERIFY(m_browser->becomes(u"document.querySelector('.sketch') !== null"_s));
        const int before = sketches();
        asked(
            u"(() => { const field = document.querySelector('#panel input'); field.value = 'number'; field.dispatchEvent(new Event('input')); })()"_s);
        QCOMPARE(sketches(), before + 1); // what is found is too much to be drawn as well
    }

    void paperShowsAllOfALargeMap()
    {
        QVERIFY(opens(m_large));
        const int parts = asked(u"document.querySelectorAll('.view [data-item]').length"_s).toInt();
        const int printed =
            asked(u"(() => { dispatchEvent(new Event('beforeprint'));"
                  u"return document.querySelectorAll('.view [data-item]').length; })()"_s)
                .toInt();
        QVERIFY(printed > 1400);
        QCOMPARE(sketches(), 0);
        asked(u"dispatchEvent(new Event('afterprint'))"_s);
        QCOMPARE(asked(u"document.querySelectorAll('.view [data-item]').length"_s).toInt(), parts);
        QCOMPARE(sketches(), 1);
    }

    void itFitsAPhone()
    {
        m_browser->resize(390, 844);
        QVERIFY(opens(m_sample, u"#item=klaviyo"_s));
        QVERIFY(asked(u"document.documentElement.scrollWidth <= 390"_s).toBool());
        QVERIFY(asked(u"document.getElementById('map').clientHeight > 250"_s).toBool());
        QVERIFY(asked(u"document.getElementById('panel').clientHeight > 200"_s).toBool());
        m_browser->resize(1280, 720);
    }

private:
    QTemporaryDir m_folder;
    QString m_sample;
    QString m_hostile;
    QString m_large;
    std::unique_ptr<Browser> m_browser;
};

QTEST_MAIN(TestWebPageBrowser)
#include "tst_webpage_browser.moc"
