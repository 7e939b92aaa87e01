// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/document.h"
#include "model/document/ownership.h"
#include "model/drawing/cardmarks.h"
#include "tests/views/canvasfixture.h"
#include "views/canvas/canvas.h"
#include "views/canvas/namefield.h"
#include "views/canvas/ownerdrop.h"
#include "views/panels/peoplepanel.h"
#include "views/widgets/offerlist.h"
#include "views/widgets/style.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace martlet;
using namespace Qt::StringLiterals;

/// Who owns what, said by clicks and drags on the map.
class TestOwners final : public QObject, CanvasFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setAppearance(Appearance::Light); }

    void init()
    {
        Draft draft((Graph()));
        m_crm = put(draft, u"CRM"_s, 0, 80);
        m_mail = put(draft, u"Mail"_s, 400, 80);
        m_wide = put(draft, u"Wide"_s, 120, 240);
        m_flow = draft.relate(Key(u"data-flow"), m_crm, m_mail);
        m_anna = draft.create(Key(u"person"), u"Anna Berg"_s);
        m_team = draft.create(Key(u"team"), u"R&D -> Web, Shop"_s);
        open(draft.graph());
        // As the window does it.
        connect(new OwnerDrop(m_canvas.get()),
                &OwnerDrop::dropped,
                m_document.get(),
                [this](const QStringList &items, const QString &owner) {
                    giveTo(m_document.get(), items, owner);
                });
        show({m_crm, m_mail, m_wide});
    }

    void cleanup() { close(); }

    void aClickOnTheOpenCircleAsksForANameAndMakesThePerson()
    {
        clickChip(m_mail);
        QVERIFY(field()->isVisible());
        QTest::keyClicks(field(), u"Bob Stone"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(!field()->isVisible());
        const QString bob = ownerOf(m_mail);
        QCOMPARE(m_document->graph().value(bob, key::name).text(), u"Bob Stone"_s);
        QCOMPARE(m_document->graph().find(bob)->kind, Key(u"person"));
        QVERIFY(ownerOf(m_crm).isEmpty());
        m_document->undo();
        QVERIFY(ownerOf(m_mail).isEmpty());
        QVERIFY(!m_document->graph().contains(bob));
        QVERIFY(!m_document->canUndo());
    }

    // The list is there at once; nobody is taken before somebody was chosen.
    void whoIsThereIsOffered()
    {
        clickChip(m_mail);
        QCOMPARE(offers()->topLevelItemCount(), 2);
        const QString longest = offers()->topLevelItem(1)->text(0);
        QVERIFY(offers()->columnWidth(0) > offers()->fontMetrics().horizontalAdvance(longest) + 16);
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(ownerOf(m_mail).isEmpty());
        clickChip(m_mail);
        QTest::keyClicks(field(), u"an"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(ownerOf(m_mail), m_anna);
        clickChip(m_crm);
        QTest::keyClick(field(), Qt::Key_Down);
        QTest::keyClick(field(), Qt::Key_Down);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(ownerOf(m_crm), m_team);
    }

    void aNameIsTakenAsItIsWhateverSignsAreInIt()
    {
        clickChip(m_mail);
        QTest::keyClicks(field(), u"R&D"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(ownerOf(m_mail), m_team);
        clickChip(m_crm);
        QTest::keyClicks(field(), u"A -> B, @C"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(m_document->graph().value(ownerOf(m_crm), key::name).text(), u"A -> B, @C"_s);
        QCOMPARE(m_document->graph().itemsOf(Key(u"data-flow")).size(), size_t(1));
    }

    // Whoever is called just that is meant, and not somebody whose name goes on.
    void aWholeNameMeansWhoBearsIt()
    {
        const QString ann = m_document->add(Key(u"person"), u"Ann"_s);
        clickChip(m_mail);
        QTest::keyClicks(field(), u"Ann"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(ownerOf(m_mail), ann);
    }

    void escapeLeavesAllAsItWas()
    {
        clickChip(m_mail);
        QTest::keyClicks(field(), u"Bob"_s);
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(!field()->isVisible());
        QVERIFY(!m_document->canUndo());
        QVERIFY(m_canvas->hasFocus());
    }

    void allThatIsSelectedGetsTheOwner()
    {
        m_canvas->select({m_crm, m_mail, m_flow});
        clickChip(m_mail);
        QCOMPARE(m_canvas->selection(), QStringList({m_crm, m_mail, m_flow}));
        QTest::keyClicks(field(), u"anna berg"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        for (const QString &item : {m_crm, m_mail, m_flow})
            QCOMPARE(ownerOf(item), m_anna);
        QVERIFY(ownerOf(m_wide).isEmpty());
        m_document->undo();
        QVERIFY(!m_document->canUndo());
    }

    void theChipOfAnotherCardIsAboutThatCard()
    {
        m_canvas->select({m_crm, m_mail});
        clickChip(m_wide);
        QCOMPARE(m_canvas->selection(), QStringList {m_wide});
        QTest::keyClicks(field(), u"anna"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(ownerOf(m_wide), m_anna);
        QVERIFY(ownerOf(m_crm).isEmpty());
    }

    // What is responsible for an activity is what its chip shows.
    void anActivityGetsWhoIsResponsible()
    {
        const QString step = m_document->add(Key(u"activity"), u"Review"_s);
        QVERIFY(giveTo(m_document.get(), {step}, m_anna));
        QCOMPARE(m_document->graph().value(step, Key(u"responsible")).text(), m_anna);
        QCOMPARE(ownedCounts(m_document->graph()).value(m_anna), 1);
    }

    void aPersonIsDroppedOnACard()
    {
        const QPointF card = at(m_mail);
        QVERIFY(drag<QDragEnterEvent>(QEvent::DragEnter, card));
        QVERIFY(drag<QDragMoveEvent>(QEvent::DragMove, card));
        QCOMPARE(m_canvas->preview().touched, QStringList {m_mail});
        QVERIFY(drag<QDropEvent>(QEvent::Drop, card));
        QVERIFY(m_canvas->preview().isEmpty());
        QCOMPARE(ownerOf(m_mail), m_anna);
        m_document->undo();
        QVERIFY(!m_document->canUndo());
    }

    void droppedOnOneOfSeveralItIsForAll()
    {
        m_canvas->select({m_crm, m_mail});
        QVERIFY(drag<QDragEnterEvent>(QEvent::DragEnter, at(m_crm)));
        QCOMPARE(m_canvas->preview().touched, QStringList({m_crm, m_mail}));
        QVERIFY(drag<QDropEvent>(QEvent::Drop, at(m_crm)));
        QCOMPARE(ownerOf(m_crm), m_anna);
        QCOMPARE(ownerOf(m_mail), m_anna);
        m_document->undo();
        QVERIFY(!m_document->canUndo());
    }

    void besideTheCardsNothingIsLitOrTaken()
    {
        const QPointF free = at(m_mail) + QPointF(0, 160);
        QVERIFY(drag<QDragEnterEvent>(QEvent::DragEnter, at(m_mail)));
        QVERIFY(!drag<QDragMoveEvent>(QEvent::DragMove, free));
        QVERIFY(m_canvas->preview().isEmpty());
        QVERIFY(!drag<QDropEvent>(QEvent::Drop, free));
        QVERIFY(drag<QDragEnterEvent>(QEvent::DragEnter, at(m_mail)));
        QVERIFY(!m_canvas->preview().isEmpty());
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(m_canvas.get(), &leave);
        QVERIFY(m_canvas->preview().isEmpty());
        QVERIFY(!m_document->canUndo());
    }

    // The window behind the map takes files, and what is nobody does nothing.
    void onlyPeopleAreTaken()
    {
        QMimeData files;
        files.setUrls({QUrl(u"file:///tmp/a.csv"_s)});
        QDragEnterEvent enter(at(m_mail), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_canvas.get(), &enter);
        QVERIFY(!enter.isAccepted());
        QVERIFY(!giveTo(m_document.get(), {m_mail}, u"nobody"_s));
        QVERIFY(!giveTo(m_document.get(), {m_mail}, m_crm));
        QVERIFY(!giveToNamed(m_document.get(), {m_mail}, u" \t"_s));
        QVERIFY(!m_document->canUndo());
    }

    void thePanelListsWhoThereIsAndHowMuchIsTheirs()
    {
        PeoplePanel panel;
        panel.setDocument(m_document.get());
        panel.show();
        QCOMPARE(
            said(panel),
            QStringList({u"Anna Berg, owns 0 things"_s, u"R&D -> Web, Shop, owns 0 things"_s}));
        giveTo(m_document.get(), {m_crm, m_flow}, m_anna);
        QCOMPARE(said(panel).first(), u"Anna Berg, owns 2 things"_s);
        auto *filter = panel.findChild<QLineEdit *>(u"peopleFilter"_s);
        QTest::keyClicks(filter, u"r & d"_s);
        QCOMPARE(said(panel), QStringList {u"R&D -> Web, Shop, owns 0 things"_s});
        m_document->add(Key(u"person"), u"Zoe"_s);
        QCOMPARE(said(panel).size(), 1);
    }

    void enterGivesToWhomTheKeyboardIsOn()
    {
        PeoplePanel panel;
        panel.setDocument(m_document.get());
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        QSignalSpy chosen(&panel, &PeoplePanel::chosen);
        auto *filter = panel.findChild<QLineEdit *>(u"peopleFilter"_s);
        filter->setFocus();
        QTest::keyClicks(filter, u"web"_s);
        QTest::keyClick(filter, Qt::Key_Return);
        QVERIFY(chosen.isEmpty());
        auto *list = panel.findChild<QListWidget *>(u"people"_s);
        QVERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), m_team);
    }

    void whatIsDraggedFromThePanelIsThePerson()
    {
        PeoplePanel panel;
        panel.setDocument(m_document.get());
        panel.show();
        const auto *list = panel.findChild<QListWidget *>(u"people"_s);
        const std::unique_ptr<QMimeData> data(
            list->model()->mimeData({list->model()->index(0, 0)}));
        QCOMPARE(data->data(QString::fromLatin1(OwnerDrop::mimeType)), m_anna.toUtf8());
        QVERIFY(list->dragEnabled());
        QVERIFY(!data->hasText());
    }

private:
    QString ownerOf(const QString &item) const
    {
        return m_document->graph().value(item, key::owner).text();
    }
    NameField *field() const { return m_canvas->findChild<NameField *>(); }
    OfferList *offers() const { return m_canvas->findChild<OfferList *>(); }
    void clickChip(const QString &card)
    {
        const QPointF chip = ownerCentre(m_canvas->scene().cardRect(card));
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, m_canvas->toScreen(chip).toPoint());
    }

    /// As the desktop tells the map; whether it would take what is dragged.
    template<typename Event>
    bool drag(QEvent::Type type, QPointF position)
    {
        QMimeData data;
        data.setData(QString::fromLatin1(OwnerDrop::mimeType), m_anna.toUtf8());
        const auto send = [&](auto &&event) {
            QCoreApplication::sendEvent(m_canvas.get(), &event);
            return event.isAccepted();
        };
        if constexpr (std::is_same_v<Event, QDropEvent>)
            return send(
                QDropEvent(position, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier, type));
        else
            return send(
                Event(position.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier));
    }

    static QStringList said(const PeoplePanel &panel)
    {
        QStringList rows;
        const auto *list = panel.findChild<QListWidget *>(u"people"_s);
        for (int row = 0; row < list->count(); ++row) {
            if (!list->item(row)->isHidden())
                rows.append(list->item(row)->data(Qt::AccessibleTextRole).toString());
        }
        return rows;
    }

    QString m_crm;
    QString m_mail;
    QString m_wide;
    QString m_flow;
    QString m_anna;
    QString m_team;
};

QTEST_MAIN(TestOwners)
#include "tst_owners.moc"
