// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/document.h"
#include "tests/views/canvasfixture.h"
#include "views/canvas/canvas.h"
#include "views/canvas/canvasaccessible.h"
#include "views/canvas/namefield.h"
#include "views/widgets/style.h"

#include <QSignalSpy>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

/// The map as a screen reader meets it: by the interfaces that Qt hands to it, and nothing else.
class TestCanvasAccessible final : public QObject, CanvasFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        setAppearance(Appearance::Light);
        CanvasAccessible::install();
    }

    // Made in another order than they are read.
    void init()
    {
        Draft draft((Graph()));
        m_wide = put(draft, u"Wide"_s, 120, 240);
        m_mail = put(draft, u"Mail"_s, 400, 80);
        m_crm = put(draft, u"CRM"_s, 0, 80);
        m_flow = draft.relate(Key(u"data-flow"), m_crm, m_mail);
        draft.set(m_flow, key::mode, u"file-manual"_s);
        open(draft.graph());
        show({m_crm, m_mail, m_wide});
    }

    void cleanup() { close(); }

    void theMapIsAListOfItsCardsAndFlows()
    {
        QCOMPARE(map()->role(), QAccessible::List);
        QCOMPARE(map()->text(QAccessible::Name), u"Map"_s);
        QStringList names;
        for (int i = 0; i < map()->childCount(); ++i) {
            QAccessibleInterface *child = map()->child(i);
            QVERIFY(child && child->isValid());
            QCOMPARE(map()->indexOfChild(child), i);
            QCOMPARE(child->parent(), map());
            if (child->role() == QAccessible::ListItem)
                names.append(child->text(QAccessible::Name));
        }
        QCOMPARE(names, QStringList({u"CRM"_s, u"Mail"_s, u"Wide"_s, u"CRM to Mail"_s}));
    }

    void anItemIsDescribedAsOnTheMap()
    {
        m_canvas->setBadges({{m_crm, {0, 2, 0}}});
        const QString card = named(u"CRM"_s)->text(QAccessible::Description);
        QCOMPARE(card, m_canvas->scene().card(m_crm)->description());
        QVERIFY2(card.contains(u"2"_s), qPrintable(card));
        const QString flow = named(u"CRM to Mail"_s)->text(QAccessible::Description);
        QCOMPARE(flow, m_canvas->scene().view().description(*m_canvas->scene().flow(m_flow)));
        QVERIFY(!flow.isEmpty());
    }

    void anItemIsFoundWhereItStands()
    {
        QAccessibleInterface *mail = named(u"Mail"_s);
        const QPoint middle = mail->rect().center();
        const QPointF card = m_canvas->toScreen(m_canvas->scene().cardRect(m_mail).center());
        QVERIFY((middle - m_canvas->mapToGlobal(card.toPoint())).manhattanLength() <= 4);
        QCOMPARE(map()->childAt(middle.x(), middle.y()), mail);
        QVERIFY(!mail->state().offscreen);
        m_canvas->zoomTo(8);
        m_canvas->reveal({m_crm}, true);
        QVERIFY(mail->state().offscreen);
        QVERIFY(!named(u"CRM"_s)->state().offscreen);
    }

    void whatIsSelectedHasTheFocus()
    {
        QAccessibleInterface *mail = named(u"Mail"_s);
        QCOMPARE(map()->focusChild(), map());
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, at(m_mail));
        QVERIFY(mail->state().selected && mail->state().focused);
        QVERIFY(!named(u"CRM"_s)->state().selected);
        QCOMPARE(map()->focusChild(), mail);
        QTest::keyClick(m_canvas.get(), Qt::Key_Left);
        QCOMPARE(map()->focusChild(), named(u"CRM"_s));
        QVERIFY(!mail->state().selected);
        m_canvas->clearFocus();
        QVERIFY(named(u"CRM"_s)->state().selected && !named(u"CRM"_s)->state().focused);
    }

    void anItemIsSelectedByItsAction()
    {
        act(u"CRM to Mail"_s, QAccessibleActionInterface::pressAction());
        QCOMPARE(m_canvas->selection(), QStringList {m_flow});
        act(u"Wide"_s, QAccessibleActionInterface::setFocusAction());
        QCOMPARE(m_canvas->selection(), QStringList {m_wide});
        QVERIFY(m_canvas->hasFocus());
    }

    void aCardIsRenamedByItsAction()
    {
        act(u"Mail"_s, u"rename"_s);
        auto *field = m_canvas->findChild<NameField *>();
        QVERIFY(field->isVisible());
        QTest::keyClicks(field, u"Post"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_document->graph().find(m_mail)->name(), u"Post"_s);
        QVERIFY(!actionsOf(u"CRM to Post"_s)->actionNames().contains(u"rename"_s));
    }

    void findingsAreShownByAnActionWhereThereAreSome()
    {
        QSignalSpy wanted(m_canvas.get(), &Canvas::findingsWanted);
        QVERIFY(!actionsOf(u"CRM"_s)->actionNames().contains(u"show findings"_s));
        m_canvas->setBadges({{m_crm, {0, 2, 0}}, {m_flow, {1, 0, 0}}});
        act(u"CRM"_s, u"show findings"_s);
        act(u"CRM to Mail"_s, u"show findings"_s);
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted.first().first().toString(), m_crm);
        QCOMPARE(wanted.last().first().toString(), m_flow);
    }

    void theMenuIsOpenedByAnAction()
    {
        QSignalSpy wanted(m_canvas.get(), &Canvas::menuWanted);
        act(u"Wide"_s, QAccessibleActionInterface::showMenuAction());
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(m_canvas->selection(), QStringList {m_wide});
        QVERIFY(named(u"Wide"_s)->rect().contains(wanted.first().first().toPoint()));
    }

    void anItemKeepsItsIdentityThroughChanges()
    {
        const QAccessible::Id mail = QAccessible::uniqueId(named(u"Mail"_s));
        const QAccessible::Id crm = QAccessible::uniqueId(named(u"CRM"_s));
        m_document->rename(m_mail, u"Post"_s);
        m_document->remove({m_wide});
        QCOMPARE(QAccessible::uniqueId(named(u"Post"_s)), mail);
        m_document->remove({m_mail});
        QVERIFY(!named(u"Post"_s));
        QVERIFY(!QAccessible::accessibleInterface(mail));
        QCOMPARE(QAccessible::uniqueId(named(u"CRM"_s)), crm);
        m_canvas.reset();
        QVERIFY(!QAccessible::accessibleInterface(crm));
    }

    void theNameFieldIsAChildToo()
    {
        QTest::keyClicks(m_canvas.get(), u"S"_s);
        bool found = false;
        for (int i = 0; i < map()->childCount(); ++i)
            found = found || map()->child(i)->object() == m_canvas->findChild<NameField *>();
        QVERIFY(found);
        QVERIFY(map()->focusChild());
        QCOMPARE(map()->focusChild()->role(), QAccessible::EditableText);
    }

    void whatStandsBehindTouchpointsIsToldOnce()
    {
        Draft draft((Graph()));
        const QString journey = draft.create(Key(u"journey"), u"Visit"_s);
        const QString view = draft.create(Key(u"view"), u"Visit"_s);
        draft.set(view, Key(u"view-kind"), u"journey"_s);
        draft.set(view, key::journey, journey);
        const QString tool = draft.create(Key(u"tool"), u"Ads"_s);
        for (const auto &[name, x] : {std::pair(u"Ad"_s, 0), std::pair(u"Till"_s, 320)}) {
            const QString id = draft.create(Key(u"touchpoint"), name);
            draft.set(id, key::journey, journey);
            draft.set(id, key::stage, x == 0 ? u"discover"_s : u"consider"_s);
            draft.place(id, view, {double(x), 0, 160, 56, false});
            draft.relate(Key(u"supports"), tool, id);
        }
        Document document(draft.graph());
        m_canvas->setDocument(&document, view);
        QVERIFY(m_canvas->scene().isArranged());
        int times = 0;
        for (int i = 0; i < map()->childCount(); ++i)
            times += map()->child(i)->text(QAccessible::Name) == u"Ads"_s;
        QCOMPARE(times, 1);
        act(u"Ads"_s, QAccessibleActionInterface::pressAction());
        QCOMPARE(m_canvas->selection(), QStringList {tool});
        QCOMPARE(map()->focusChild(), named(u"Ads"_s));
        m_canvas->setDocument(nullptr);
    }

private:
    QAccessibleInterface *map() const
    {
        return QAccessible::queryAccessibleInterface(m_canvas.get());
    }
    QAccessibleInterface *named(const QString &name) const
    {
        for (int i = 0; i < map()->childCount(); ++i) {
            QAccessibleInterface *child = map()->child(i);
            if (child && child->text(QAccessible::Name) == name)
                return child;
        }
        return nullptr;
    }
    QAccessibleActionInterface *actionsOf(const QString &name) const
    {
        return named(name)->actionInterface();
    }
    void act(const QString &name, const QString &action) const
    {
        QVERIFY(named(name));
        QVERIFY(actionsOf(name)->actionNames().contains(action));
        actionsOf(name)->doAction(action);
    }

    QString m_crm;
    QString m_mail;
    QString m_wide;
    QString m_flow;
};

QTEST_MAIN(TestCanvasAccessible)
#include "tst_canvasaccessible.moc"
