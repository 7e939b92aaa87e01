// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/base/namefit.h"
#include "model/base/number.h"
#include "model/base/text.h"

#include <QLocale>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestBase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesFitWhatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<NameFit>("fit");
        QTest::newRow("whole") << u"hubspot"_s << u"Hub Spot"_s << NameFit::Whole;
        QTest::newRow("begin") << u"hub"_s << u"HubSpot"_s << NameFit::Begins;
        QTest::newRow("begin of a word")
            << u"ana"_s << u"Google Analytics"_s << NameFit::WordBegins;
        QTest::newRow("begins of words") << u"an goo"_s << u"Google Analytics"_s << NameFit::Words;
        QTest::newRow("inside") << u"lyt"_s << u"Google Analytics"_s << NameFit::Inside;
        QTest::newRow("too short for inside") << u"ly"_s << u"Google Analytics"_s << NameFit::Not;
        QTest::newRow("one sign inside") << u"图"_s << u"工具图表"_s << NameFit::Inside;
        QTest::newRow("other letters") << u"\u0430\u043d"_s << u"Analytics"_s << NameFit::Not;
        QTest::newRow("nothing typed") << u""_s << u"HubSpot"_s << NameFit::Begins;
        QTest::newRow("nothing called") << u"a"_s << u""_s << NameFit::Not;
    }
    void namesFitWhatIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QTEST(TypedName(typed).fit(name), "fit");
    }

    void lettersMayBeLeftOutNearby()
    {
        QVERIFY(TypedName(u"anlytics"_s).isScatteredIn(u"Google Analytics"_s));
        QVERIFY(TypedName(u"gogl"_s).isScatteredIn(u"Google Analytics"_s));
        QVERIFY(!TypedName(u"gs"_s).isScatteredIn(u"Google Ads"_s)); // too short
        QVERIFY(!TypedName(u"gcs"_s).isScatteredIn(u"Google Analytics"_s)); // too far apart
        QVERIFY(!TypedName(u"lytcs"_s).isScatteredIn(u"Google Analytics"_s)); // within a word
    }

    void namesThatMeanTheSameAreEqual_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("same");
        QTest::newRow("space and case") << u"Hub Spot"_s << u"hubspot"_s << true;
        QTest::newRow("full width") << u"ＣＲＭ"_s << u"crm"_s << true;
        QTest::newRow("cyrillic") << u"Битрикс 24"_s << u"битрикс24"_s << true;
        QTest::newRow("number differs") << u"Site 1"_s << u"Site 2"_s << false;
        QTest::newRow("plan differs") << u"Business"_s << u"Business+"_s << false;
        QTest::newRow("punctuation only") << u"?"_s << u"!"_s << false;
    }
    void namesThatMeanTheSameAreEqual()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(bool, same);
        QCOMPARE(normalisedName(a) == normalisedName(b), same);
        QVERIFY(!normalisedName(a).isEmpty());
    }

    void cleanTextDropsWhatMustNotBeShown()
    {
        QCOMPARE(cleanText(u"a\u0000b\u0007c"_s, 10), u"abc"_s);
        QCOMPARE(cleanText(u"a\u202Egpj.exe"_s, 20), u"agpj.exe"_s);
        QCOMPARE(cleanText(u"line\nnext\tcell"_s, 20), u"line\nnext\tcell"_s);
        QCOMPARE(cleanText(u"abcdef"_s, 3), u"abc"_s);
        QCOMPARE(cleanText(u"x"_s + QString(40, QChar(0x0301)), 100).size(), 17);
        QCOMPARE(cleanText(QString(QChar(0xD800)) + u"a"_s, 10), u"a"_s);
        QCOMPARE(cleanText(u"😀"_s, 10), u"😀"_s);
        QCOMPARE(cleanText(u"😀"_s, 1), QString());
    }

    void aDayCannotBeMisread()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(dayText(QDate(2027, 3, 4)), u"4 Mar 2027"_s);
        QCOMPARE(dayText(QDate()), QString());
    }

    void identitiesAreNew() { QVERIFY(newIdentity() != newIdentity()); }

    void numbersAreWrittenOut()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(numberText(7), u"7"_s);
        QCOMPARE(numberText(-2.5), u"-2.5"_s);
        QCOMPARE(numberText(1'000'000), u"1,000,000"_s);
        QCOMPARE(numberText(1e15), u"1,000,000,000,000,000"_s);
        QLocale::setDefault(QLocale::c());
    }
};

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
