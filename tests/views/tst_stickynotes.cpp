// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/base/text.h"
#include "model/document/document.h"
#include "tests/views/canvasfixture.h"
#include "views/canvas/canvas.h"
#include "views/canvas/notefield.h"
#include "views/canvas/stickynotes.h"
#include "views/widgets/style.h"

#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace martlet;
using namespace Qt::StringLiterals;

/// Sticky notes, written, moved and made into something else by what hands do.
class TestStickyNotes final : public QObject, CanvasFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setAppearance(Appearance::Light); }

    void init()
    {
        Draft draft((Graph()));
        m_crm = put(draft, u"CRM"_s, 0, 80);
        m_mail = put(draft, u"Mail"_s, 600, 320);
        open(draft.graph());
        m_notes = new StickyNotes(m_canvas.get());
        show({m_crm, m_mail});
    }

    void cleanup() { close(); }

    void aNoteIsWrittenInPlaceWithSeveralLines()
    {
        m_notes->add();
        QVERIFY(field()->isOpen() && field()->hasFocus());
        QTest::keyClicks(field(), u"Ask legal"_s);
        QTest::keyClick(field(), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(field(), u"about consent"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(!field()->isOpen());
        QVERIFY(m_canvas->hasFocus());
        QCOMPARE(note()->name(), u"Ask legal\nabout consent"_s);
        QCOMPARE(m_canvas->selection(), QStringList {note()->id});
        QVERIFY(m_canvas->scene().card(note()->id)->isNote);
        QVERIFY(note()->fields.get(key::about).isEmpty());
        m_document->undo();
        QVERIFY(!note());
        QVERIFY(!m_document->canUndo());
    }

    void escapeAndAnEmptyTextMakeNothing()
    {
        m_notes->add();
        QTest::keyClicks(field(), u"Not this"_s);
        QTest::keyClick(field(), Qt::Key_Escape);
        m_notes->add();
        QVERIFY(field()->toPlainText().isEmpty());
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(!field()->isOpen());
        QVERIFY(!m_document->canUndo());
    }

    void aClickElsewhereKeepsWhatWasTyped()
    {
        m_notes->add();
        QTest::keyClicks(field(), u"Keep me"_s);
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, QPoint(20, 700));
        QVERIFY(note());
    }

    void theNextNoteKeepsTheOneBefore()
    {
        m_notes->add();
        QTest::keyClicks(field(), u"First"_s);
        m_notes->add();
        QVERIFY(field()->isOpen() && field()->toPlainText().isEmpty());
        QCOMPARE(note()->name(), u"First"_s);
    }

    void noTextIsLongerThanCanBeKept()
    {
        m_notes->add();
        field()->insertPlainText(QString(nameLimit + 40, u'x'));
        QCOMPARE(field()->toPlainText().size(), nameLimit);
        field()->moveCursor(QTextCursor::Start);
        QTest::keyClick(field(), Qt::Key_Y);
        QCOMPARE(field()->toPlainText(), QString(nameLimit, u'x'));
    }

    void aNoteMadeWithACardSelectedIsAboutIt()
    {
        write(u"Who pays?"_s, m_mail);
        QCOMPARE(note()->fields.get(key::about).text(), m_mail);
        QVERIFY(!rectOf(note()->id).intersects(rectOf(m_mail)));
        QVERIFY(rectOf(note()->id).left() < rectOf(m_mail).right() + 100);
    }

    void aNoteThatIsDroppedOnACardIsAboutIt()
    {
        write(u"Who pays?"_s);
        m_canvas->reveal({note()->id, m_mail}, true);
        drag(note()->id, rectOf(m_mail).center());
        QCOMPARE(note()->fields.get(key::about).text(), m_mail);
        QVERIFY(!rectOf(note()->id).intersects(rectOf(m_mail)));
        m_document->undo();
        QVERIFY(note()->fields.get(key::about).isEmpty());
    }

    void aNoteIsMovedAndGetsNoLayer()
    {
        write(u"Later"_s);
        const QPointF before = rectOf(note()->id).center();
        drag(note()->id, before + QPointF(160, 160));
        QVERIFY(rectOf(note()->id).center().y() > before.y() + 100);
        QVERIFY(note()->fields.get(key::layer).isUnknown());
        m_canvas->select({note()->id});
        QTest::keyClick(m_canvas.get(), Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(note()->fields.get(key::layer).isUnknown());
    }

    void aNoteIsWrittenAnewByKeyAndDoubleClick()
    {
        write(u"Frist"_s);
        const QString id = note()->id;
        m_canvas->select({id});
        QTest::keyClick(m_canvas.get(), Qt::Key_F2);
        QVERIFY(field()->isOpen());
        QCOMPARE(field()->toPlainText(), u"Frist"_s);
        field()->selectAll();
        QTest::keyClicks(field(), u"First"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(note()->name(), u"First"_s);
        QTest::mouseDClick(
            m_canvas.get(), Qt::LeftButton, {}, m_canvas->toScreen(rectOf(id).center()).toPoint());
        QTest::keyClicks(field(), u"!"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(note()->name(), u"First!"_s);
        m_document->undo();
        QCOMPARE(note()->name(), u"First"_s);
    }

    void aNoteIsDeletedLikeACard()
    {
        write(u"Done"_s);
        m_canvas->select({note()->id});
        QTest::keyClick(m_canvas.get(), Qt::Key_Delete);
        QVERIFY(!note());
    }

    void aNoteBecomesWhatIsChosenInTheMenu()
    {
        write(u"Survey\ntool"_s);
        const QRectF place = rectOf(note()->id);
        m_canvas->select({note()->id});
        QTimer::singleShot(0, this, [] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            QTest::keyClick(menu, Qt::Key_Return);
        });
        m_notes->askForKind();
        QVERIFY(!note());
        const QString made = m_canvas->selection().value(0);
        const Item *tool = m_document->graph().find(made);
        QVERIFY(tool);
        QCOMPARE(tool->kind, Key(u"tool"));
        QCOMPARE(tool->name(), u"Survey tool"_s);
        QCOMPARE(tool->fields.get(key::layer).text(), u"insight"_s);
        QCOMPARE(rectOf(made).topLeft(), place.topLeft());
        m_document->undo();
        QCOMPARE(note()->name(), u"Survey\ntool"_s);
    }

    void aQuestionKeepsWhatTheNoteWasAbout()
    {
        write(u"Who pays?"_s, m_mail);
        m_canvas->select({note()->id});
        QSignalSpy announced(m_canvas.get(), &Canvas::announced);
        m_notes->turnInto(Key(u"question"));
        QVERIFY(!note());
        const auto questions = m_document->graph().itemsOf(Key(u"question"));
        QCOMPARE(questions.size(), 1U);
        QCOMPARE(questions[0]->fields.get(key::about).text(), m_mail);
        // The architecture shows no questions, which is said.
        QVERIFY(announced.first().first().toString().contains(u"inventory"_s));
    }

    void onlyNotesBecomeSomethingElse()
    {
        QSignalSpy refused(m_canvas.get(), &Canvas::refused);
        m_canvas->select({m_mail});
        m_notes->askForKind();
        QCOMPARE(refused.size(), 1);
        m_notes->turnInto(Key(u"activity"));
        QVERIFY(!m_document->canUndo());
    }

    void aProjectThatClosesTakesTheFieldAlong()
    {
        m_notes->add();
        QTest::keyClicks(field(), u"Lost"_s);
        m_canvas->setDocument(nullptr);
        QVERIFY(!field()->isOpen());
        m_notes->add();
        QVERIFY(!field()->isOpen());
    }

private:
    NoteField *field() const { return m_canvas->findChild<NoteField *>(); }
    const Item *note() const
    {
        const auto notes = m_document->graph().itemsOf(Key(u"note"));
        return notes.empty() ? nullptr : notes.front();
    }
    void write(const QString &text, const QString &about = {})
    {
        m_canvas->select(about.isEmpty() ? QStringList() : QStringList {about});
        m_notes->add();
        field()->insertPlainText(text);
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(note());
    }
    void drag(const QString &card, QPointF to)
    {
        const QPoint from = m_canvas->toScreen(rectOf(card).center()).toPoint();
        const QPoint end = m_canvas->toScreen(to).toPoint();
        QTest::mousePress(m_canvas.get(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_canvas.get(), (from + end) / 2);
        QTest::mouseMove(m_canvas.get(), end);
        QTest::mouseRelease(m_canvas.get(), Qt::LeftButton, {}, end);
    }

    StickyNotes *m_notes = nullptr;
    QString m_crm;
    QString m_mail;
};

QTEST_MAIN(TestStickyNotes)
#include "tst_stickynotes.moc"
