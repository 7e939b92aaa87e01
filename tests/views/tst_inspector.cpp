// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/base/text.h"
#include "model/document/session.h"
#include "model/graph/evidence.h"
#include "views/panels/inspector.h"
#include "views/panels/relationsbox.h"
#include "views/panels/sentencelist.h"
#include "views/widgets/choiceline.h"
#include "views/widgets/shortenedline.h"
#include "views/widgets/style.h"
#include "views/widgets/textbutton.h"
#include "views/widgets/uitext.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace martlet;
using namespace Qt::StringLiterals;

static const Key tool(u"tool");

/// What the inspector says of the relations and the past of what is selected.
class TestInspector final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("XDG_STATE_HOME", m_folder.filePath(u"state"_s).toUtf8());
        QCoreApplication::setOrganizationName(u"martlet-test"_s);
        setAppearance(Appearance::Light);
    }

    void init()
    {
        QSettings().clear();
        const QString file = m_folder.filePath(u"%1.martlet"_s.arg(++m_files));
        auto made = Session::create(file, {}, u"New project"_s);
        QVERIFY(made);
        m_session = std::move(*made);
        document().setAuthor(u"Anna"_s);
        m_hub = document().add(tool, u"Hub"_s);
        m_shop = document().add(tool, u"Shop"_s);
        m_mail = document().add(tool, u"Mail"_s);
        m_inspector = std::make_unique<Inspector>();
        m_inspector->setDocument(&document(), m_session.get());
        m_inspector->resize(360, 640);
        m_inspector->show();
        QVERIFY(QTest::qWaitForWindowActive(m_inspector.get()));
        // As the window does it.
        connect(m_inspector.get(), &Inspector::itemWanted, this, [this](const QString &item) {
            m_inspector->setItems({item});
        });
    }
    void cleanup()
    {
        m_inspector.reset();
        m_session.reset();
    }

    void connectionsStandUnderWhatTheyAreToTheElement()
    {
        const QString byHand = document().connectElements(m_hub, m_shop);
        document().setField({byHand}, key::mode, Value(u"by-hand"_s));
        document().setField({byHand}, Key(u"rhythm"), Value(u"weekly"_s));
        document().connectElements(m_hub, m_mail);
        document().connectElements(m_mail, m_hub);
        const QString visit = document().add(Key(u"touchpoint"), u"Visit"_s);
        document().connectElements(m_hub, visit);
        openConnections(m_hub);
        QCOMPARE(rows(),
                 QStringList({u"Sends data to"_s,
                              u"Mail"_s,
                              u"Shop"_s,
                              u"Gets data from"_s,
                              u"Mail"_s,
                              u"Supports"_s,
                              u"Visit"_s}));
        QCOMPARE(spoken(1), u"Mail, Not known how"_s);
        QCOMPARE(spoken(2), u"Shop, By hand, somehow, Weekly"_s);
        m_inspector->setItems({visit});
        QCOMPARE(rows(), QStringList({u"Supported by"_s, u"Hub"_s}));
        document().rename(m_hub, u"HubSpot"_s);
        QCOMPARE(rows(), QStringList({u"Supported by"_s, u"HubSpot"_s}));
    }

    void enterWalksAlongAConnection()
    {
        const QString flow = document().connectElements(m_hub, m_shop);
        openConnections(m_hub);
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(m_inspector->items(), QStringList {flow});
        QVERIFY(list()->hasFocus());
        QCOMPARE(rows(), QStringList({u"Begins at Hub"_s, u"Ends at Shop"_s}));
        QCOMPARE(list()->currentItem()->text(), u"Ends at Shop"_s);
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(m_inspector->items(), QStringList {m_shop});
        QVERIFY(list()->hasFocus());
        QCOMPARE(list()->currentItem()->data(Qt::UserRole).toString(), flow);
        QTest::keyClick(list(), Qt::Key_Right);
        QCOMPARE(m_inspector->items(), QStringList {m_hub});
        QSignalSpy left(m_inspector.get(), &Inspector::left);
        QTest::keyClick(list(), Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void aClickShowsTheConnectionAndItsSignsDoMore()
    {
        const QString flow = document().connectElements(m_hub, m_shop);
        openConnections(m_hub);
        click(1);
        QCOMPARE(m_inspector->items(), QStringList {flow});
        click(0);
        QCOMPARE(m_inspector->items(), QStringList {m_hub});
        QSignalSpy wanted(m_inspector.get(), &Inspector::itemWanted);
        click(1, 36); // the sign before the last one
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(m_inspector->items(), QStringList {m_shop});
        QSignalSpy announced(m_inspector.get(), &Inspector::announced);
        click(1, 12);
        QVERIFY(!document().graph().contains(flow));
        QCOMPARE(announced.last().first().toString(), u"Deleted Hub → Shop"_s);
        QCOMPARE(m_inspector->items(), QStringList {m_shop});
    }

    void deletingIsOneStepAndLeavesTheKeyboardInPlace()
    {
        document().connectElements(m_hub, m_shop);
        const QString flow = document().connectElements(m_hub, m_mail);
        openConnections(m_hub);
        QCOMPARE(list()->currentItem()->text(), u"Mail"_s);
        QTest::keyClick(list(), Qt::Key_Delete);
        QVERIFY(!document().graph().contains(flow));
        QCOMPARE(list()->currentItem()->text(), u"Shop"_s);
        QCOMPARE(document().undoLabel(), u"Delete Hub → Mail"_s);
        document().undo();
        QCOMPARE(rows(), QStringList({u"Sends data to"_s, u"Mail"_s, u"Shop"_s}));
        QTest::keyClick(list(), Qt::Key_Backspace);
        QTest::keyClick(list(), Qt::Key_Backspace);
        QVERIFY(document().graph().itemsOf(Key(u"data-flow")).empty());
        QVERIFY(list()->isHidden());
        QVERIFY(m_inspector->isAncestorOf(QApplication::focusWidget()));
    }

    void theMenuOfAConnectionSaysWhatCanBeDone()
    {
        document().connectElements(m_hub, m_shop);
        document().rename(m_shop, u"R&D"_s);
        openConnections(m_hub);
        Q_EMIT list()->customContextMenuRequested({5, 5});
        auto *menu = list()->findChild<QMenu *>();
        QVERIFY(menu);
        QStringList texts;
        for (const QAction *action : menu->actions())
            texts.append(action->text());
        texts.removeAll(QString());
        QCOMPARE(
            texts,
            QStringList({u"Show the connection"_s, u"Go to R&&D"_s, u"Delete the connection"_s}));
        menu->actions().last()->trigger();
        QVERIFY(document().graph().itemsOf(Key(u"data-flow")).empty());
        menu->close();
    }

    void aNameConnectsWhatBearsIt()
    {
        openConnections(m_hub);
        QVERIFY(line()->hasFocus()); // there is no list to be in yet
        QTest::keyClicks(line(), u"shop"_s);
        QTest::keyClick(line(), Qt::Key_Return);
        QTRY_COMPARE(rows(), QStringList({u"Sends data to"_s, u"Shop"_s}));
        QVERIFY(line()->hasFocus());
        QVERIFY(line()->text().isEmpty());
        kinds()->setCurrentIndex(kinds()->findText(u"Gets data from"_s));
        QTest::keyClicks(line(), u"Mail"_s);
        QTest::keyClick(line(), Qt::Key_Return);
        QTRY_COMPARE(rows(),
                     QStringList({u"Sends data to"_s, u"Shop"_s, u"Gets data from"_s, u"Mail"_s}));
        QSignalSpy refused(m_inspector.get(), &Inspector::refused);
        QTest::keyClicks(line(), u"MAIL"_s);
        QTest::keyClick(line(), Qt::Key_Return);
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(document().graph().itemsOf(Key(u"data-flow")).size(), size_t(2));
    }

    void whatCompletionOffersIsConnected()
    {
        openConnections(m_hub);
        QTest::keyClicks(line(), u"ma"_s);
        QAbstractItemView *offers = line()->completer()->popup();
        QTRY_VERIFY(offers->isVisible());
        QTest::keyClick(offers, Qt::Key_Down);
        QTest::keyClick(offers, Qt::Key_Return);
        QTRY_COMPARE(rows(), QStringList({u"Sends data to"_s, u"Mail"_s}));
        QCOMPARE(document().graph().itemsOf(tool).size(), size_t(3));
        QCOMPARE(document().graph().itemsOf(Key(u"data-flow")).size(), size_t(1));
    }

    void aNameThatIsNoneYetMakesTheElement()
    {
        openConnections(m_hub);
        QSignalSpy announced(m_inspector.get(), &Inspector::announced);
        kinds()->setCurrentIndex(kinds()->findText(u"Holds"_s));
        QTest::keyClicks(line(), u"Newsletter consent"_s);
        QTest::keyClick(line(), Qt::Key_Return);
        QTRY_COMPARE(rows(), QStringList({u"Holds"_s, u"Newsletter consent"_s}));
        QCOMPARE(document().graph().itemsOf(Key(u"data-object")).size(), size_t(1));
        QCOMPARE(announced.last().first().toString(),
                 u"Newsletter consent is new in the project"_s);
        document().undo();
        QVERIFY(document().graph().itemsOf(Key(u"data-object")).empty());
        // A name that is left half typed makes nothing.
        QTest::keyClicks(line(), u"Half"_s);
        kinds()->setFocus();
        m_inspector->setItems({m_shop});
        QVERIFY(document().graph().itemsOf(Key(u"data-object")).empty());
        QVERIFY(line()->text().isEmpty());
    }

    void ofAHubTheFirstAreListedAndTheRestIsAsked()
    {
        Draft draft(document().graph());
        for (int i = 1; i <= 250; ++i)
            draft.relate(Key(u"data-flow"), m_hub, draft.create(tool, toolName(i)));
        draft.relate(Key(u"data-flow"), m_mail, m_hub);
        QVERIFY(document().commit(u"Many"_s, draft));
        openConnections(m_hub);
        QCOMPARE(rows().size(), 16);
        QCOMPARE(rows().mid(0, 3), QStringList({u"Sends data to"_s, toolName(1), toolName(2)}));
        QCOMPARE(rows().mid(13), QStringList({u"238 more"_s, u"Gets data from"_s, u"Mail"_s}));
        list()->setCurrentRow(13);
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(rows().at(212), toolName(212));
        QCOMPARE(rows().at(213), u"38 more"_s);
        QCOMPARE(list()->currentItem()->text(), toolName(13));
        QCOMPARE(list()->height(), heightOfRows());
        m_inspector->setItems({m_shop});
        m_inspector->setItems({m_hub});
        QCOMPARE(rows().size(), 16);
    }

    void theBoxIsAsItWasLeftAndFoldsWithTheKeyboard()
    {
        document().connectElements(m_hub, m_shop);
        m_inspector->setItems({m_hub});
        QVERIFY(!list()->isVisible());
        QTest::keyClick(heading(u"Connections"_s), Qt::Key_Return);
        QVERIFY(list()->isVisible());
        m_inspector->setItems({m_shop});
        QVERIFY(list()->isVisible());
        Inspector next;
        next.setDocument(&document());
        next.setItems({m_hub});
        QVERIFY(next.findChild<SentenceList *>(u"connections"_s)->isVisibleTo(&next));
        QTest::keyClick(heading(u"Connections"_s), Qt::Key_Space);
        QVERIFY(!list()->isVisible());
    }

    void whatIsOpenedComesIntoSight()
    {
        for (int i = 1; i <= 20; ++i)
            document().connectElements(m_hub, document().add(tool, toolName(i)));
        m_inspector->resize(360, 200);
        const auto topOf = [this](const QString &title) {
            return heading(title)->mapTo(m_inspector.get(), QPoint()).y();
        };
        openConnections(m_hub);
        QTRY_COMPARE(topOf(u"Connections"_s), 0);
        QVERIFY(list()->currentItem());
        QVERIFY(m_inspector->viewport()->rect().contains(placeOfCurrent()));
        openHistory(m_hub);
        QTRY_COMPARE(topOf(u"History"_s), 0);
    }

    void theKeyboardTakesThePageAlong()
    {
        for (int i = 1; i <= 20; ++i)
            document().connectElements(m_hub, document().add(tool, toolName(i)));
        m_inspector->resize(360, 200);
        openConnections(m_hub);
        QTest::qWait(20); // what is opened comes into sight
        for (int i = 0; i < 10; ++i) {
            QTest::keyClick(list(), Qt::Key_Down);
            QVERIFY(m_inspector->viewport()->rect().contains(placeOfCurrent()));
        }
    }

    void whatHasNoConnectionsHasNoBox()
    {
        const QString note = document().add(Key(u"note"), u"A note"_s);
        for (const QStringList &items : {QStringList {note}, {m_hub, m_shop}, {}}) {
            m_inspector->setItems(items);
            QVERIFY(!list()->parentWidget()->parentWidget()->isVisible());
        }
    }

    void nobodyIsAskedToOwnAPerson()
    {
        const auto owner = [this](const QString &item) {
            m_inspector->setItems({item});
            return m_inspector->findChild<QWidget *>(u"owner"_s)
                ->findChild<QLineEdit *>()
                ->placeholderText();
        };
        QCOMPARE(owner(m_hub), u"Nobody yet — assign…"_s);
        QCOMPARE(owner(document().add(Key(u"person"), u"Anna"_s)), u"Not known yet"_s);
    }

    void whatIsTooLongEndsWithAnEllipsis()
    {
        document().rename(m_hub, u"The hub between the shop, the stores and the service desk"_s);
        m_inspector->setItems({m_hub});
        auto *name = m_inspector->findChild<ShortenedLine *>(u"nameField"_s);
        name->setFocus();
        const QImage edited = name->grab().toImage();
        m_inspector->setFocus();
        QVERIFY(!name->hasFocus());
        QVERIFY(name->shownText().endsWith(u'…'));
        QVERIFY(name->text().startsWith(name->shownText().chopped(1)));
        QVERIFY(name->grab().toImage() != edited);
        m_inspector->setItems({m_shop});
        QCOMPARE(m_inspector->findChild<ShortenedLine *>(u"nameField"_s)->shownText(), u"Shop"_s);
    }

    void theKeyboardGoesDownThePage()
    {
        m_inspector->setItems({m_hub});
        m_inspector->setItems({m_hub, m_shop});
        m_inspector->setItems({m_hub});
        auto *name = m_inspector->findChild<QLineEdit *>(u"nameField"_s);
        name->setFocus();
        QVERIFY(name->hasFocus());
        int last = -1;
        for (int i = 0; i < 14; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const QWidget *now = QApplication::focusWidget();
            QVERIFY(m_inspector->widget()->isAncestorOf(now));
            const int top = now->mapTo(m_inspector->widget(), QPoint()).y();
            QVERIFY2(top >= last, qPrintable(now->accessibleName()));
            last = top;
        }
    }

    void namesAreShownAsTheyAre()
    {
        const QString hostile = u"<b>R&D</b><img src=\"file:///etc/passwd\">"_s;
        document().rename(m_shop, hostile);
        document().connectElements(m_hub, m_shop);
        openConnections(m_hub);
        QCOMPARE(rows().last(), hostile);
        QCOMPARE(list()->item(1)->toolTip(), plainTip(hostile));
        openHistory(m_shop);
        for (const QLabel *label : m_inspector->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(!past()->item(1)->toolTip().contains(u"<b>"_s));
    }

    void theHistorySaysWhoChangedWhatNewestFirst()
    {
        const QString anna = document().add(Key(u"person"), u"Anna Berg"_s);
        const QString ben = document().add(Key(u"person"), u"Ben"_s);
        document().setField({m_hub}, key::owner, anna);
        document().setAuthor(u"Ben"_s);
        document().setField({m_hub}, key::owner, ben);
        document().setField({m_hub}, key::lifecycle, Value::None());
        document().move(standardView, {{m_hub, {16, 8, 172, 60}}}); // no part of it
        openHistory(m_hub);
        QCOMPARE(pastRows(),
                 QStringList({u"Today"_s,
                              u"Set “Status” of Hub"_s,
                              u"Set “Owner” of Hub"_s,
                              u"Set “Owner” of Hub"_s,
                              u"Add Hub"_s}));
        QVERIFY(pastSpoken(1).contains(u"Status: not known → none\nBen, "_s));
        QVERIFY(pastSpoken(2).contains(u"Owner: Anna Berg → Ben\nBen, "_s));
        QVERIFY(pastSpoken(3).contains(u"Owner: not known → Anna Berg\nAnna, "_s));
        QVERIFY(pastSpoken(4).contains(u"Name: Hub"_s));
        QVERIFY(end()->isHidden());
        // What happens while it is open is there at once, under the name of who is gone by then.
        document().remove({anna});
        document().setField({m_hub}, key::department, Value(u"Sales"_s));
        QTRY_COMPARE(pastRows().at(1), u"Set “Department” of Hub"_s);
        QVERIFY(pastSpoken(4).contains(u"Owner: not known → Anna Berg\nAnna, "_s));
    }

    void theHistoryTellsOfConnectionsThatCameAndWent()
    {
        const QString flow = document().connectElements(m_hub, m_shop);
        document().setField({flow}, key::mode, Value(u"api"_s));
        document().remove({m_shop});
        openHistory(m_hub);
        QCOMPARE(pastRows().size(), 4);
        QVERIFY(pastSpoken(1).contains(u"Sends data to: Shop (gone)"_s));
        QVERIFY(pastSpoken(2).contains(u"Sends data to: Shop (new)"_s));
        document().undo();
        openHistory(flow);
        QCOMPARE(pastRows().size(), 5);
        QVERIFY(pastSpoken(3).contains(u"not known → "_s));
        QVERIFY(pastSpoken(4).contains(u"Begins at: Hub\nEnds at: Shop"_s));
    }

    void theHistoryIsReadWhenItIsOpened()
    {
        m_inspector->setItems({m_hub});
        QTest::qWait(200); // longer than it waits when it is open
        QVERIFY(pastRows().isEmpty());
        QTest::keyClick(heading(u"History"_s), Qt::Key_Return);
        QTRY_COMPARE(pastRows(), QStringList({u"Today"_s, u"Add Hub"_s}));
        m_inspector->setItems({m_shop});
        QVERIFY(pastRows().isEmpty()); // nothing of another item meanwhile
        QTRY_COMPARE(pastRows(), QStringList({u"Today"_s, u"Add Shop"_s}));
        m_inspector->setItems({m_hub, m_shop});
        QVERIFY(!past()->isVisible());
    }

    void aLongHistorySaysThatThereIsMore()
    {
        for (int i = 1; i <= 60; ++i)
            document().setField({m_hub}, Key(u"seats-paid"), Value(i));
        openHistory(m_hub);
        QCOMPARE(pastRows().size(), 51);
        QVERIFY(pastSpoken(1).contains(u"59 → 60"_s));
        QCOMPARE(end()->text(), u"Only the last 50 changes are listed."_s);
        QVERIFY(end()->isVisible());
    }

    // What such tools usually hold and do is said, and one key takes it.
    void whatIsUsualIsTakenWithOneKey()
    {
        const QString mailer = document().add(tool, u"Mailchimp"_s);
        m_inspector->setItems({mailer});
        auto *data = m_inspector->findChild<TextButton *>(u"usualData"_s);
        QVERIFY(data->isVisible());
        QCOMPARE(data->text(),
                 u"Usually holds: "_s + listText({u"Customer profile"_s, u"Consent"_s}));
        QSignalSpy announced(m_inspector.get(), &Inspector::announced);
        data->setFocus();
        QTest::keyClick(data, Qt::Key_Return);
        QCOMPARE(announced.size(), 1);
        QCOMPARE(document().graph().itemsOf(u"holds"_key).size(), size_t(2));
        QCOMPARE(document().undoLabel(), u"Let Mailchimp hold what is usual"_s);
        QVERIFY(!data->isVisible());
        document().undo();
        QVERIFY(document().graph().itemsOf(u"holds"_key).empty());
        QVERIFY(document().graph().itemsOf(u"data-object"_key).empty());
        QVERIFY(data->isVisible());
    }

    // An open field follows the theme, as all around it does.
    void whatIsNotKnownFollowsTheTheme()
    {
        m_inspector->setItems({m_hub});
        const auto *owner = m_inspector->findChild<QWidget *>(u"owner"_s);
        const auto *line = owner->findChild<QLineEdit *>();
        QVERIFY(line);
        QCOMPARE(line->palette().color(QPalette::PlaceholderText), colours().warning);
        const QColor before = colours().warning;
        setAppearance(Appearance::Dark);
        QVERIFY(colours().warning != before);
        QTRY_COMPARE(line->palette().color(QPalette::PlaceholderText), colours().warning);
        setAppearance(Appearance::Light);
    }

    void theAssumedRoleIsConfirmedWithOneClick()
    {
        const QString mailer = document().add(tool, u"Mailchimp"_s);
        m_inspector->setItems({mailer});
        auto *role = m_inspector->findChild<TextButton *>(u"usualRole"_s);
        QCOMPARE(role->text(), u"Confirm its usual role: End point"_s);
        QCOMPARE(document().graph().value(mailer, u"role"_key).text(), u"endpoint"_s);
        QVERIFY(!document().graph().value(mailer, knownKey(u"role"_key)).isUnknown());
        QTest::mouseClick(role, Qt::LeftButton);
        QCOMPARE(document().graph().value(mailer, u"role"_key).text(), u"endpoint"_s);
        QVERIFY(document().graph().value(mailer, knownKey(u"role"_key)).isUnknown());
        QVERIFY(!role->isVisible());
    }

    void whereNothingIsUsualNothingIsOffered()
    {
        const QString mailer = document().add(tool, u"Mailchimp"_s);
        auto *data = m_inspector->findChild<TextButton *>(u"usualData"_s);
        m_inspector->setItems({m_hub});
        QVERIFY(!data->isVisible());
        m_inspector->setItems({m_hub, mailer});
        QVERIFY(!data->isVisible());
        m_inspector->setItems({mailer});
        QVERIFY(data->isVisible());
    }

    // A name from the project is shown as it is, and is no shortcut.
    void dataThatIsThereIsOfferedByItsOwnName()
    {
        const QString mailer = document().add(tool, u"Mailchimp"_s);
        document().add(u"data-object"_key, u"contacts"_s);
        m_inspector->setItems({mailer});
        auto *data = m_inspector->findChild<TextButton *>(u"usualData"_s);
        QCOMPARE(data->text(), u"Usually holds: "_s + listText({u"contacts"_s, u"Consent"_s}));
    }

private:
    static QString toolName(int number) { return u"Tool %1"_s.arg(1000 + number); }
    Document &document() { return m_session->document(); }
    SentenceList *list() const { return m_inspector->findChild<SentenceList *>(u"connections"_s); }
    SentenceList *past() const { return m_inspector->findChild<SentenceList *>(u"history"_s); }
    QLabel *end() const { return m_inspector->findChild<QLabel *>(u"historyEnd"_s); }
    ChoiceLine *line() const { return m_inspector->findChild<ChoiceLine *>(u"newConnection"_s); }
    QComboBox *kinds() const { return m_inspector->findChild<QComboBox *>(u"newConnectionKind"_s); }
    QToolButton *heading(const QString &title) const
    {
        for (QToolButton *button : m_inspector->findChildren<QToolButton *>()) {
            if (button->text() == title)
                return button;
        }
        return nullptr;
    }
    void openConnections(const QString &item)
    {
        m_inspector->setItems({item});
        m_inspector->focusRelations();
    }
    void openHistory(const QString &item)
    {
        m_inspector->setItems({item});
        m_inspector->focusHistory();
        QTRY_VERIFY(past()->count() > 0);
    }
    static QStringList textsOf(const QListWidget *list)
    {
        QStringList texts;
        for (int row = 0; row < list->count(); ++row)
            texts.append(list->item(row)->text());
        return texts;
    }
    QStringList rows() const { return textsOf(list()); }
    QStringList pastRows() const { return textsOf(past()); }
    QString spoken(int row) const
    {
        return list()->item(row)->data(Qt::AccessibleTextRole).toString();
    }
    QString pastSpoken(int row) const
    {
        return past()->item(row)->data(Qt::AccessibleTextRole).toString();
    }
    int heightOfRows() const
    {
        int height = 0;
        for (int row = 0; row < list()->count(); ++row)
            height += list()->visualItemRect(list()->item(row)).height();
        return height;
    }
    QRect placeOfCurrent() const
    {
        const QRect row = list()->visualItemRect(list()->currentItem());
        return {list()->viewport()->mapTo(m_inspector->viewport(), row.topLeft()), row.size()};
    }
    /// Clicks into a row, near its beginning or so many pixels before its end.
    void click(int row, int beforeEnd = -1) const
    {
        const QRect rect = list()->visualItemRect(list()->item(row));
        const int x = beforeEnd < 0 ? rect.left() + 40 : rect.right() - beforeEnd;
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, {x, rect.top() + 14});
    }

    QTemporaryDir m_folder;
    int m_files = 0;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Inspector> m_inspector;
    QString m_hub;
    QString m_shop;
    QString m_mail;
};

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
