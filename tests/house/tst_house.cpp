// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/base/version.h"
#include "model/schema/schema.h"
#include "tests/house/sourcetree.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace martlet;
using namespace martlet::test;
using namespace Qt::StringLiterals;

static const QStringList sources {u"*.cpp"_s, u"*.h"_s};
static const QStringList floors {u"app"_s, u"views"_s, u"model"_s};

/// Which rooms of the model a room may look into, besides itself.
static const QMap<QString, QStringList> &stairs()
{
    static const QStringList core {u"base"_s, u"graph"_s, u"schema"_s, u"change"_s};
    static const QMap<QString, QStringList> allowed {
        {u"base"_s, {}},
        {u"graph"_s, {u"base"_s, u"schema"_s}},
        {u"schema"_s, {u"base"_s, u"graph"_s}},
        {u"change"_s, core},
        {u"merge"_s, core},
        {u"catalogue"_s, core},
        {u"capture"_s, core + QStringList {u"catalogue"_s}},
        {u"analysis"_s, core + QStringList {u"catalogue"_s}},
        {u"redaction"_s, core + QStringList {u"merge"_s}},
        {u"comments"_s, core + QStringList {u"analysis"_s}},
        {u"layout"_s, {u"base"_s}},
        {u"drawing"_s, core + QStringList {u"layout"_s}},
        {u"compare"_s,
         core + QStringList {u"merge"_s, u"catalogue"_s, u"analysis"_s, u"layout"_s, u"drawing"_s}},
        {u"protection"_s, {u"base"_s}},
        {u"storage"_s, core + QStringList {u"merge"_s, u"protection"_s}},
        {u"exchange"_s, core + QStringList {u"analysis"_s, u"catalogue"_s, u"drawing"_s}},
        {u"report"_s,
         core
             + QStringList {u"analysis"_s,
                            u"catalogue"_s,
                            u"comments"_s,
                            u"compare"_s,
                            u"layout"_s,
                            u"drawing"_s}},
        {u"webpage"_s,
         core
             + QStringList {u"analysis"_s,
                            u"catalogue"_s,
                            u"comments"_s,
                            u"layout"_s,
                            u"drawing"_s}},
        {u"document"_s,
         core
             + QStringList {u"analysis"_s,
                            u"capture"_s,
                            u"catalogue"_s,
                            u"comments"_s,
                            u"layout"_s,
                            u"drawing"_s,
                            u"compare"_s,
                            u"merge"_s,
                            u"protection"_s,
                            u"redaction"_s,
                            u"storage"_s,
                            u"exchange"_s}},
    };
    return allowed;
}

/// Every include of every source of the floors, as pairs of file and what it includes.
static QList<std::pair<QString, QString>> allIncludes()
{
    static const QRegularExpression line(u"^\\s*#\\s*include\\s*[\"<]([^\">]+)[\">]"_s,
                                         QRegularExpression::MultilineOption);
    QList<std::pair<QString, QString>> found;
    for (const QString &floor : floors) {
        for (const QString &file : filesBelow(floor, sources)) {
            auto match = line.globalMatch(contents(file));
            while (match.hasNext())
                found.append({file, match.next().captured(1)});
        }
    }
    return found;
}

static QString part(const QString &path, int number)
{
    return path.section(u'/', number, number);
}

class TestHouse final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStairsGoOneWay()
    {
        for (const auto &[file, include] : allIncludes()) {
            const qsizetype target = floors.indexOf(part(include, 0));
            const QByteArray what = (file + u" includes "_s + include).toUtf8();
            QVERIFY2(target < 0 || target >= floors.indexOf(part(file, 0)), what);
            QVERIFY2(!include.startsWith("tests/"_L1), what);
        }
    }

    // Two types of one name in one namespace link without a word and spoil each other's memory.
    void noTwoTypesHaveTheSameName()
    {
        static const QRegularExpression type(
            u"^(?:struct|class|enum class) (\\w+)(?: final)?(?: :|$)"_s);
        QHash<QString, QString> places;
        for (const QString &floor : floors) {
            for (const QString &file : filesBelow(floor, sources)) {
                bool isLocal = false; // in a namespace without a name
                for (const QString &line : contents(file).split(u'\n')) {
                    isLocal = (isLocal || line == "namespace {"_L1) && line != "} // namespace"_L1;
                    const auto match = type.match(line);
                    if (isLocal || !match.hasMatch())
                        continue;
                    const QString name = match.captured(1);
                    const QByteArray what =
                        u"%1 is in %2 and in %3"_s.arg(name, places.value(name), file).toUtf8();
                    QVERIFY2(!places.contains(name), what);
                    places.insert(name, file);
                }
            }
        }
        QVERIFY(places.size() > 100);
    }

    void theRoomsOfTheModelKeepToTheirStairs()
    {
        for (const auto &[file, include] : allIncludes()) {
            if (!file.startsWith("model/"_L1) || !include.startsWith("model/"_L1))
                continue;
            const QString own = part(file, 1);
            const QByteArray what = (file + u" includes "_s + include).toUtf8();
            QVERIFY2(stairs().contains(own), what);
            QVERIFY2(part(include, 1) == own || stairs().value(own).contains(part(include, 1)),
                     what);
        }
    }

    void theModelDoesWithoutWindows()
    {
        const QString links = contents(u"model/CMakeLists.txt"_s);
        QVERIFY(links.contains("Qt6::Core"_L1));
        QVERIFY(!links.contains("Widgets"_L1));
    }

    void librariesAreSeenByOneRoomOnly()
    {
        const QMap<QString, QString> owners {{u"sqlite3.h"_s, u"model/storage/"_s},
                                             {u"sodium.h"_s, u"model/protection/"_s},
                                             {u"gvc.h"_s, u"model/layout/"_s},
                                             {u"cgraph.h"_s, u"model/layout/"_s},
                                             {u"qpdf/"_s, u"model/drawing/"_s},
                                             {u"uchardet.h"_s, u"model/exchange/"_s},
                                             {u"minizip/"_s, u"model/exchange/"_s},
                                             {u"<xlsxwriter"_s, u"model/exchange/"_s}};
        for (const auto &[file, include] : allIncludes()) {
            for (auto owner = owners.begin(); owner != owners.end(); ++owner) {
                QVERIFY2(!include.contains(owner.key()) || file.startsWith(owner.value()),
                         qPrintable(file + u" includes "_s + include));
            }
        }
    }

    void thereIsNoNetworkCode()
    {
        static const QRegularExpression network(
            u"^(QtNetwork|QNetwork|QTcp|QUdp|QSsl|QDns|QHttp|QLocalS|QWeb|sys/socket|netinet|curl|netdb)"_s);
        for (const QString &floor : floors) {
            for (const QString &list : filesBelow(floor, {u"CMakeLists.txt"_s}))
                QVERIFY2(!contents(list).contains("Qt6::Network"_L1), qPrintable(list));
        }
        for (const auto &[file, include] : allIncludes())
            QVERIFY2(!network.match(include).hasMatch(), qPrintable(file));
    }

    void everySourceNamesItsLicence()
    {
        QStringList files;
        for (const QString &folder : floors + QStringList {u"tests"_s})
            files += filesBelow(folder, sources + QStringList {u"CMakeLists.txt"_s});
        QVERIFY(files.size() > 20);
        for (const QString &file : files) {
            const QString head = contents(file).left(200);
            QVERIFY2(head.contains("SPDX-FileCopyrightText: "_L1)
                         && head.contains("SPDX-License-Identifier: Apache-2.0"_L1),
                     qPrintable(file));
        }
    }

    void everySourceIsBuilt()
    {
        for (const QString &folder : floors + QStringList {u"tests"_s}) {
            QString lists;
            for (const QString &list : filesBelow(folder, {u"CMakeLists.txt"_s}))
                lists += contents(list);
            for (const QString &file : filesBelow(folder, {u"*.cpp"_s}))
                QVERIFY2(lists.contains(file.section(u'/', -1)), qPrintable(file));
        }
    }

    void everyFloorIsIntroduced_data()
    {
        QTest::addColumn<QString>("folder");
        for (const char *folder : {"app",
                                   "model",
                                   "views",
                                   "resources",
                                   "translations",
                                   "packaging",
                                   "tests",
                                   "tests/data"})
            QTest::newRow(folder) << QString::fromLatin1(folder);
    }
    void everyFloorIsIntroduced()
    {
        QFETCH(QString, folder);
        const QString readme = contents(folder + u"/README.md"_s);
        QVERIFY(!readme.trimmed().isEmpty());
        QVERIFY2(readme.count(u'\n') <= 12, "ten lines are enough");
    }

    void everyKindAndCategoryHasAnIcon()
    {
        for (const KindRow *kind : Schema::kindsOf(ItemSort::Element))
            QVERIFY(!contents(u"resources/icons/kinds/%1.svg"_s.arg(kind->id.text())).isEmpty());
        const Schema schema;
        for (const Choice &category : schema.categories())
            QVERIFY(!contents(u"resources/icons/categories/%1.svg"_s.arg(category.id)).isEmpty());
    }

    void thereIsOneVersionNumber()
    {
        const QString number = QString::fromLatin1(version);
        static const QRegularExpression heading(u"^## (\\d+\\.\\d+\\.\\d+)"_s,
                                                QRegularExpression::MultilineOption);
        QCOMPARE(heading.match(contents(u"CHANGELOG.md"_s)).captured(1), number);
        const QStringList metainfo = filesBelow(u"packaging"_s, {u"*.metainfo.xml*"_s});
        QCOMPARE(metainfo.size(), 1);
        static const QRegularExpression release(u"<release[^>]*version=\"([^\"]+)\""_s);
        QCOMPARE(release.match(contents(metainfo.first())).captured(1), number);
    }

    void everyLinkInTheDocumentsLeadsSomewhere()
    {
        static const QRegularExpression link(u"\\]\\(([^)#:]+)\\)"_s);
        for (const QString &page :
             {u"README.md"_s, u"ARCHITECTURE.md"_s, u"CONTRIBUTING.md"_s, u"CHANGELOG.md"_s}) {
            auto match = link.globalMatch(contents(page));
            while (match.hasNext()) {
                const QString path = match.next().captured(1);
                QVERIFY2(QFile::exists(QString::fromUtf16(MARTLET_SOURCE_DIR) + u'/' + path),
                         qPrintable(page + u" links to "_s + path));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestHouse)
#include "tst_house.moc"
