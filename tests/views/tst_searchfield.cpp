// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/document.h"
#include "views/mainwindow/searchfield.h"
#include "views/widgets/offerlist.h"
#include "views/widgets/style.h"

#include <QAction>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

/// Finding by name and running commands by name, with real keys in a field.
class TestSearchField final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        setAppearance(Appearance::Light);
        QCoreApplication::setOrganizationName(u"martlet-tests"_s);
        QCoreApplication::setApplicationName(u"tst_searchfield"_s);
    }

    void init()
    {
        QSettings().clear();
        Draft draft((Graph()));
        draft.create(Key(u"tool"), u"Google Analytics 4"_s, u"ga"_s);
        draft.create(Key(u"tool"), u"Salesforce"_s, u"sf"_s);
        draft.create(Key(u"person"), u"Tina Dyer"_s, u"tina"_s);
        draft.create(Key(u"tool"), u"Tidio"_s, u"tidio"_s);
        const QString view = draft.create(Key(u"view"), u"Who owns what"_s, u"owners"_s);
        draft.set(view, Key(u"view-kind"), u"ownership"_s);
        m_document = std::make_unique<Document>(draft.graph());
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 700);
        m_field = new SearchField(m_window.get());
        m_field->setGeometry(500, 8, 330, 34);
        m_commands = {
            add(u"&Undo"_s), add(u"Tidy up"_s), add(u"Pin or unpin"_s), add(u"Duplicate"_s)};
        m_commands[2]->setEnabled(false);
        m_field->setDocument(m_document.get());
        m_field->setCommands(m_commands);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_field->open();
        QVERIFY(m_field->hasFocus());
    }

    void cleanup()
    {
        m_window.reset();
        m_document.reset();
    }

    void withNothingTypedAllCommandsOfTheMomentAreThere()
    {
        QCOMPARE(rows(), QStringList({u"Undo"_s, u"Tidy up"_s, u"Duplicate"_s}));
        QCOMPARE(list()->current(), -1);
    }

    void whatIsTypedIsFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("begin of a name") << u"sales"_s << QStringList {u"Salesforce"_s};
        QTest::newRow("things before commands")
            << u"tid"_s << QStringList {u"Tidio"_s, u"Tidy up"_s};
        QTest::newRow("words in any order")
            << u"ana goo"_s << QStringList {u"Google Analytics 4"_s};
        QTest::newRow("another name of the product") << u"SFDC"_s << QStringList {u"Salesforce"_s};
        QTest::newRow("another word for the command") << u"arrange"_s << QStringList {u"Tidy up"_s};
        QTest::newRow("a view") << u"who owns"_s << QStringList {u"Who owns what"_s};
        QTest::newRow("letters left out") << u"dplicate"_s << QStringList {u"Duplicate"_s};
        QTest::newRow("not what cannot be done now") << u"unpin"_s << nothing();
        QTest::newRow("nothing") << u"qqq"_s << nothing();
    }
    void whatIsTypedIsFound()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        QTest::keyClicks(m_field, typed);
        QCOMPARE(rows(), found);
    }

    void enterTakesTheBest()
    {
        const QSignalSpy chosen(m_field, &SearchField::itemChosen);
        QTest::keyClicks(m_field, u"tid"_s);
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), u"tidio"_s);
        QVERIFY(m_field->text().isEmpty());
        QVERIFY(!list()->isVisible());
    }

    void theArrowsChooseAndEnterRunsOnce()
    {
        const QSignalSpy ran(m_commands[1], &QAction::triggered);
        QTest::keyClicks(m_field, u"tid"_s);
        QTest::keyClick(m_field, Qt::Key_Down);
        QCOMPARE(m_field->accessibleDescription(), u"Tidy up"_s);
        QTest::keyClick(m_field, Qt::Key_Return);
        QCoreApplication::processEvents();
        QCOMPARE(ran.size(), 1);
    }

    void aClickRunsTheCommand()
    {
        const QSignalSpy ran(m_commands[1], &QAction::triggered);
        const QRect row = list()->visualItemRect(list()->topLevelItem(1));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(ran.size(), 1);
        QVERIFY(!list()->isVisible());
    }

    void whatWasRunStandsFirst()
    {
        QTest::keyClicks(m_field, u"dupl"_s);
        QTest::keyClick(m_field, Qt::Key_Return);
        m_window->setFocus();
        m_field->open();
        QCOMPARE(rows(), QStringList({u"Duplicate"_s, u"Undo"_s, u"Tidy up"_s}));
    }

    void escapeLeavesNothingBehind()
    {
        const QSignalSpy left(m_field, &SearchField::left);
        QTest::keyClicks(m_field, u"tid"_s);
        QTest::keyClick(m_field, Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
        QVERIFY(m_field->text().isEmpty());
        QVERIFY(!list()->isVisible());
    }

    void nothingFoundDoesNothing()
    {
        const QSignalSpy left(m_field, &SearchField::left);
        QTest::keyClicks(m_field, u"qqq"_s);
        QTest::keyClick(m_field, Qt::Key_PageDown);
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(left.size(), 0);
        QCOMPARE(m_field->text(), u"qqq"_s);
    }

private:
    static QStringList nothing() { return {u"Nothing is called like this"_s}; }

    QAction *add(const QString &text) { return new QAction(text, m_window.get()); }

    OfferList *list() const { return m_window->findChild<OfferList *>(); }

    QStringList rows() const
    {
        QStringList texts;
        for (int row = 0; list()->isVisible() && row < list()->topLevelItemCount(); ++row)
            texts.append(list()->topLevelItem(row)->text(0));
        return texts;
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<QWidget> m_window;
    SearchField *m_field = nullptr;
    QList<QAction *> m_commands;
};

QTEST_MAIN(TestSearchField)
#include "tst_searchfield.moc"
