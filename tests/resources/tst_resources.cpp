// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/templates.h"
#include "model/schema/schema.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QSvgRenderer>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

QJsonDocument read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll())
                                          : QJsonDocument();
}

} // namespace

class TestResources final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfElementHasAGlyph()
    {
        for (const KindRow *kind : Schema::kindsOf(ItemSort::Element))
            QVERIFY2(QFile::exists(kind->icon()), qPrintable(kind->icon()));
    }

    void everyCategoryHasAGlyph()
    {
        const Schema schema;
        QVERIFY(!schema.categories().isEmpty());
        for (const Choice &category : schema.categories()) {
            const QString path = u":/icons/categories/%1.svg"_s.arg(category.id);
            QVERIFY2(QFile::exists(path), qPrintable(path));
        }
    }

    void everyIconCanBePainted()
    {
        int icons = 0;
        QDirIterator files(u":/icons"_s, {u"*.svg"_s}, QDir::Files, QDirIterator::Subdirectories);
        for (; files.hasNext(); ++icons) {
            const QString path = files.next();
            QVERIFY2(QSvgRenderer(path).isValid(), qPrintable(path));
        }
        QVERIFY(icons > 60);
    }

    void everyTemplateIsAProject_data()
    {
        QTest::addColumn<QString>("path");
        for (const Template &row : templates()) {
            QVERIFY(!row.title().isEmpty());
            QVERIFY(!row.summary().isEmpty());
            QTest::newRow(qPrintable(row.id)) << row.file;
        }
    }
    void everyTemplateIsAProject()
    {
        QFETCH(QString, path);
        const QJsonObject project = read(path).object();
        QCOMPARE(project[u"format"].toString(), u"martlet-project"_s);
        QSet<QString> elements;
        for (const QJsonValue &element : project[u"elements"].toArray())
            elements.insert(element[u"id"].toString());
        QCOMPARE(elements.size(), project[u"elements"].toArray().size());
        for (const QJsonValue &relation : project[u"relations"].toArray()) {
            QVERIFY(elements.contains(relation[u"from"].toString()));
            QVERIFY(elements.contains(relation[u"to"].toString()));
        }
    }
};

QTEST_MAIN(TestResources)
#include "tst_resources.moc"
