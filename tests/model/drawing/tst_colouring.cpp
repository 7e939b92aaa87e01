// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/document.h"
#include "model/drawing/arrange.h"
#include "model/drawing/colouring.h"

#include <QJsonArray>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

/// Cards coloured by a field, and those that a filter does not look for.
class TestColouring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<Document>();
        m_anna = m_document->add(Key(u"person"), u"Anna"_s);
        const auto tool = [&](const QString &name, const QString &layer, const Value &owner) {
            Fields fields;
            fields.set(key::layer, layer);
            fields.set(key::owner, owner);
            const double y = 100.0 * double(m_tools.size());
            m_tools.insert(
                name, m_document->add(Key(u"tool"), name, fields, standardView, {0, y, 160, 56}));
        };
        m_tools.clear();
        tool(u"CRM"_s, u"insight"_s, m_anna);
        tool(u"Ads"_s, u"execution"_s, {});
        tool(u"Mail"_s, u"execution"_s, m_anna);
        m_document->connectElements(m_tools[u"CRM"_s], m_tools[u"Mail"_s]);
        m_document->connectElements(m_tools[u"CRM"_s], m_tools[u"Ads"_s]);
    }

    void theMostFrequentValueComesFirstAndTheUnknownLast()
    {
        m_document->colourBy(standardView, key::owner);
        const MapView view = this->view();
        QCOMPARE(labels(view), QStringList({u"Anna"_s, u"Not known"_s}));
        QCOMPARE(view.tints[0].count, 2);
        QCOMPARE(view.tints[1].hue, tileHues - 1);
        QCOMPARE(card(view, u"CRM"_s).hue, view.tints[0].hue);
        QCOMPARE(card(view, u"CRM"_s).second, u"Anna"_s);
        QVERIFY(!view.isFiltered);
        m_document->undo();
        QVERIFY(this->view().tints.empty());
    }

    void coloursMoveNoCard()
    {
        const MapView before = view();
        m_document->colourBy(standardView, key::layer);
        const MapView after = view();
        for (size_t i = 0; i < before.cards.size(); ++i)
            QCOMPARE(after.cards[i].size, before.cards[i].size);
    }

    void aFilterLooksForValuesOfSeveralFields()
    {
        ViewFilter filter;
        filter.toggle(key::layer, u"execution"_s);
        m_document->setFilter(standardView, filter.toJson());
        QCOMPARE(shown(), QStringList({u"Ads"_s, u"Mail"_s}));
        filter.toggle(key::owner, QString());
        m_document->setFilter(standardView, filter.toJson());
        QCOMPARE(shown(), QStringList {u"Ads"_s});
        filter.toggle(key::layer, u"execution"_s);
        filter.toggle(key::owner, QString());
        QVERIFY(filter.isEmpty());
        m_document->setFilter(standardView, filter.toJson());
        QCOMPARE(shown().size(), 3);
        QVERIFY(!view().isFiltered);
    }

    void coloursAndFilterGoInOneStep()
    {
        ViewFilter filter;
        filter.toggle(key::owner, m_anna);
        m_document->colourBy(standardView, key::owner);
        m_document->setFilter(standardView, filter.toJson());
        m_document->showPlain(standardView);
        QVERIFY(view().tints.empty() && !view().isFiltered);
        m_document->undo();
        QVERIFY(!view().tints.empty() && view().isFiltered);
    }

    void aFlowIsAsFaintAsItsEnds()
    {
        ViewFilter filter;
        filter.toggle(key::owner, m_anna);
        m_document->setFilter(standardView, filter.toJson());
        const MapView view = this->view();
        QCOMPARE(view.shownCards(), 2);
        for (const Flow &flow : view.flows) {
            const bool toAds = view.cards[size_t(flow.to)].title == u"Ads";
            QCOMPARE(flow.isFaint, toAds);
        }
    }

    void whatCannotBeReadFiltersNothing()
    {
        for (const QJsonValue &odd : {QJsonValue(u"all"_s),
                                      QJsonValue(QJsonArray {1, 2}),
                                      QJsonValue(QJsonObject {{u"layer"_s, 7}}),
                                      QJsonValue(QJsonObject {{u"layer"_s, QJsonArray {}}})})
            QVERIFY(ViewFilter(odd).isEmpty());
    }

    void whatIsHiddenIsStillInTheLegendAndCounted()
    {
        ViewFilter filter;
        filter.toggle(key::owner, m_anna);
        m_document->colourBy(standardView, key::owner);
        m_document->setFilter(standardView, filter.toJson());
        const MapView view = this->view();
        QVERIFY(view.tints[0].isChosen && !view.tints[1].isChosen);
        const Picture legend = drawLegend(view, 2000);
        QVERIFY(std::ranges::count(legend.texts, u"Anna"_s) == 1);
        QCOMPARE(titleOf(view, QDate(2026, 1, 1)).counts.section(u" · "_s, 0, 0),
                 u"2 of 3 cards shown"_s);
    }

    void fieldsThatTellCardsApartAreOffered()
    {
        QStringList fields;
        for (const FieldRow *row : colouringFields(Schema(m_document->graph()), view()))
            fields.append(row->id.text());
        for (const QString &wanted :
             {u"owner"_s, u"layer"_s, u"category"_s, u"lifecycle"_s, u"criticality"_s})
            QVERIFY2(fields.contains(wanted), qPrintable(wanted));
        QVERIFY(!fields.contains(u"note"_s) && !fields.contains(u"name"_s));
        QCOMPARE(QSet<QString>(fields.begin(), fields.end()).size(), fields.size());
    }

private:
    MapView view() const { return MapView::of(m_document->graph(), standardView); }
    static const Card &card(const MapView &view, const QString &title)
    {
        return *std::ranges::find(view.cards, title, &Card::title);
    }
    static QStringList labels(const MapView &view)
    {
        QStringList labels;
        for (const Tint &tint : view.tints)
            labels.append(tint.label);
        return labels;
    }
    QStringList shown() const
    {
        QStringList names;
        for (const Card &card : view().cards) {
            if (!card.isFaint)
                names.append(card.title);
        }
        names.sort();
        return names;
    }

    std::unique_ptr<Document> m_document;
    QString m_anna;
    QHash<QString, QString> m_tools;
};

QTEST_MAIN(TestColouring)
#include "tst_colouring.moc"
