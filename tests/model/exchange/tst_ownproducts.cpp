// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/ownproducts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

static QStringList namesOf(const OwnProducts &own)
{
    QStringList names;
    for (const Product &product : own.products)
        names.append(product.name);
    return names;
}

class TestOwnProducts final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static void write(const QByteArray &bytes)
    {
        QVERIFY(QDir().mkpath(QFileInfo(ownProductsFile()).path()));
        QFile file(ownProductsFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static QByteArray content()
    {
        QFile file(ownProductsFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
        QFile::remove(ownProductsFile());
        QVERIFY(ownProductsFile().startsWith(m_folder.path()));
    }
    void cleanup() { setOwnProducts({}); }

    void aListIsReadWithAndWithoutHeadings_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::newRow("headings") << QByteArray("name,aliases,vendor,category,layer\n"
                                                "Crow,crow.example|CRW,Acme,crm,execution\n");
        QTest::newRow("none") << QByteArray("Crow,crow.example|CRW,Acme,crm,execution\n");
        QTest::newRow("another order, and a column that is nobody's")
            << QByteArray("Layer;Name;Since;Category;Vendor;Aliases\n"
                          "Execution;Crow;2020;CRM;Acme;crow.example|CRW\n");
        QTest::newRow("more bars than commas") << QByteArray("name,aliases,vendor,category,layer\n"
                                                             "Crow,\"crow.example|CRW|| |crow|\","
                                                             "Acme,CRM,execution");
    }
    void aListIsReadWithAndWithoutHeadings()
    {
        QFETCH(QByteArray, list);
        const auto own = readOwnProducts(list);
        QVERIFY(own);
        QCOMPARE(own->problems, QStringList());
        QCOMPARE(namesOf(*own), QStringList {u"Crow"_s});
        const Product &product = own->products.first();
        QCOMPARE(product.aliases, QStringList({u"crow.example"_s, u"CRW"_s}));
        QCOMPARE(product.vendor, u"Acme"_s);
        QCOMPARE(product.category, u"crm"_s);
        QCOMPARE(product.layer, u"execution"_s);
    }

    void onlyOtherNamesAreNoReasonForAnotherSeparator()
    {
        const auto own = readOwnProducts("Crow,a|b|c\nRook,d|e|f\n");
        QVERIFY(own);
        QCOMPARE(namesOf(*own), QStringList({u"Crow"_s, u"Rook"_s}));
        QCOMPARE(own->products.last().aliases, QStringList({u"d"_s, u"e"_s, u"f"_s}));
    }

    // A bad line is told of with its number and why, and leaves out no other.
    void whatIsWrongIsToldAndLeavesOutNothingElse()
    {
        const QByteArray list = "name,aliases\n"
                                ",nothing\n"
                                "Crow,CRW\n"
                                "\"C r o w\",twice\n"
                                "Rook,CRW|RK\n"
            + QByteArray(121, 'x') + ",long\n" + "Owl,OW\n";
        const auto own = readOwnProducts(list);
        QVERIFY(own);
        QCOMPARE(namesOf(*own), QStringList({u"Crow"_s, u"Rook"_s, u"Owl"_s}));
        QCOMPARE(own->products.at(1).aliases, QStringList {u"RK"_s});
        QCOMPARE(own->problems.size(), 4);
        QVERIFY(own->problems.at(0).contains(u"line 2"_s));
        QVERIFY(own->problems.at(1).contains(u"line 4"_s));
        QVERIFY(own->problems.at(2).contains(u"line 5"_s));
        QVERIFY(own->problems.at(3).contains(u"line 6"_s));
    }

    void whatIsNoListIsRefusedAndNothingElseHappens_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("zeros") << QByteArray("Crow\n\0\0\0, x", 11);
        QTest::newRow("too large") << QByteArray(1024 * 1024 + 1, 'x');
    }
    void whatIsNoListIsRefusedAndNothingElseHappens()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!readOwnProducts(bytes));
        write(bytes);
        QCOMPARE(loadOwnProducts().size(), 1);
        QVERIFY(!knownProducts().first()->isOwn);
        QVERIFY(!rememberProduct({u"Crow"_s, {}, {}, {}, {}, {}}));
        QCOMPARE(content(), bytes);
    }

    void manyProductsAndManyMistakesHaveAnEnd()
    {
        QByteArray list;
        for (int i = 0; i < 2500; ++i)
            list += "P" + QByteArray::number(i) + "\n";
        auto own = readOwnProducts(list);
        QVERIFY(own);
        QCOMPARE(own->products.size(), 2000);
        QCOMPARE(own->problems.size(), 1);
        own = readOwnProducts(QByteArray("x,y\n").repeated(100));
        QVERIFY(own);
        QCOMPARE(own->products.size(), 1);
        QCOMPARE(own->problems.size(), 11);
        write(list.first(list.indexOf("P2000")));
        const auto refused = rememberProduct({u"Crow"_s, {}, {}, {}, {}, {}});
        QVERIFY(!refused);
        QVERIFY(!content().contains("Crow"));
    }

    void aQuoteThatIsNeverClosedIsTold()
    {
        const auto own = readOwnProducts("Crow\n\"Rook\nOwl\n");
        QVERIFY(own);
        QCOMPARE(own->products.first().name, u"Crow"_s);
        QVERIFY(own->problems.first().contains(u"line 2"_s));
    }

    void controlCharactersAreNoPartOfNames()
    {
        const auto own = readOwnProducts("Cr\x1b[31mow,a\x07lias\n");
        QVERIFY(own);
        QCOMPARE(own->products.first().name.count(QChar(0x1b)), 0);
        QCOMPARE(own->products.first().aliases.first().count(QChar(7)), 0);
    }

    void ownProductsComeFirstAndStandForOthersOfTheirName()
    {
        write("name,aliases,vendor,category\nMail Chimp,our mailer,Acme,crm\nZz,HubSpot,,\n");
        QCOMPARE(loadOwnProducts(), QStringList());
        const QList<ProductPtr> known = knownProducts();
        QCOMPARE(known.at(0)->name, u"Mail Chimp"_s);
        QVERIFY(known.at(0)->isOwn);
        QVERIFY(!known.at(2)->isOwn);
        const auto mailers = std::ranges::count_if(known, [](const ProductPtr &product) {
            return product->name.compare("Mailchimp"_L1, Qt::CaseInsensitive) == 0;
        });
        QCOMPARE(mailers, 0);
        QCOMPARE(productCalled(u"mailchimp"_s)->vendor, u"Acme"_s);
        QCOMPARE(productCalled(u"Our Mailer"_s)->vendor, u"Acme"_s);
        QCOMPARE(productCalled(u"HubSpot"_s)->name, u"Zz"_s);
    }

    void aProductIsRememberedAndForgotten()
    {
        QVERIFY(!QFileInfo::exists(ownProductsFile()));
        const Product crow {u"Crow, \"black\""_s,
                            u"=Acme"_s,
                            u"crm"_s,
                            {u"CRW"_s, u"a|b"_s, u"crow.example"_s},
                            {},
                            u"execution"_s};
        QVERIFY(rememberProduct(crow));
        QVERIFY(productCalled(u"CRW"_s)->isOwn);
        setOwnProducts({});
        QCOMPARE(loadOwnProducts(), QStringList());
        const ProductPtr read = productCalled(u"crow black"_s);
        QVERIFY(read);
        QCOMPARE(read->name, crow.name);
        QCOMPARE(read->vendor, crow.vendor);
        QCOMPARE(read->category, crow.category);
        QCOMPARE(read->layer, crow.layer);
        QCOMPARE(read->aliases, QStringList({u"CRW"_s, u"crow.example"_s}));
        QVERIFY(forgetProduct(crow.name));
        QVERIFY(!productCalled(u"CRW"_s));
        QCOMPARE(content(), QByteArray("name,aliases,vendor,category,layer\n"));
        QVERIFY(forgetProduct(crow.name));
    }

    // What somebody wrote by hand stays: other columns, and lines that were left out.
    void rememberingKeepsWhatElseIsInTheList()
    {
        write("Since;Name;Vendor\n2020;Rook;R & Co.\n2021;;nobody\n");
        QVERIFY(rememberProduct({u"Crow"_s, u"Acme"_s, {}, {}, {}, {}}));
        QVERIFY(rememberProduct({u"rook"_s, u"New"_s, {}, {}, {}, {}}));
        const QByteArray expected = "since,name,vendor,aliases,category,layer\n"
                                    "2020,rook,New,,,\n2021,,nobody\n,Crow,Acme,,,\n";
        QCOMPARE(content(), expected);
        QCOMPARE(productCalled(u"Rook"_s)->vendor, u"New"_s);
    }

    void whatCannotBeWrittenIsToldAndNothingIsKnown()
    {
        QVERIFY(QDir().mkpath(ownProductsFile()));
        QVERIFY(!rememberProduct({u"Crow"_s, {}, {}, {}, {}, {}}));
        QVERIFY(!productCalled(u"Crow"_s));
        QCOMPARE(loadOwnProducts().size(), 1);
        QVERIFY(QDir().rmdir(ownProductsFile()));
    }
};

QTEST_GUILESS_MAIN(TestOwnProducts)
#include "tst_ownproducts.moc"
