// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/watcher.h"
#include "model/protection/protection.h"
#include "model/storage/projectfile.h"
#include "views/exchange/handonpage.h"
#include "views/mainwindow/mainwindow.h"
#include "views/mainwindow/passphrasebar.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/style.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

static Passphrase right()
{
    return Passphrase(QByteArrayView("five small birds"));
}

static Graph smallMap(int tools = 3)
{
    Draft draft {Graph()};
    for (int i = 0; i < tools; ++i)
        draft.create(Key(u"tool"), u"Tool %1"_s.arg(i), u"t%1"_s.arg(i));
    return draft.graph();
}

/// Files that do not simply open, in the window.
class TestLockedFiles final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_state;
    QTemporaryDir m_folder;
    QTemporaryDir m_memory {u"/dev/shm/martlet-test-XXXXXX"_s};
    QPointer<MainWindow> m_window;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    template<typename Widget>
    Widget *find(const QString &name = {}) const
    {
        return m_window->findChild<Widget *>(name);
    }
    /// A protected project with this name.
    QString protectedFile(const QString &name) const
    {
        const QString file = path(name);
        const auto made = WorkingCopy::create(file, smallMap(), u"Anna"_s, u"New"_s, right());
        return made ? file : QString();
    }
    void type(const QString &passphrase) const
    {
        auto *field = find<QLineEdit>(u"passphrase"_s);
        field->setText(passphrase);
        QTest::keyClick(field, Qt::Key_Return);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("XDG_STATE_HOME", m_state.path().toUtf8());
        qputenv("XDG_RUNTIME_DIR", m_memory.path().toUtf8());
        QCoreApplication::setOrganizationName(u"martlet-test"_s);
        setAppearance(Appearance::Light);
    }
    void init()
    {
        QSettings().clear();
        m_window = new MainWindow;
        m_window->resize(1200, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window));
    }
    void cleanup()
    {
        m_window->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void aProtectedProjectAsksForItsPassphrase()
    {
        const QString file = protectedFile(u"asks.martlet.age"_s);
        QVERIFY(!file.isEmpty());
        const auto *bar = find<PassphraseBar>();
        QVERIFY(!bar->isVisible());
        m_window->openFile(file);
        QVERIFY(bar->isVisible());
        QVERIFY(bar->accessibleName().contains(u"asks.martlet.age"_s));
        QVERIFY(!m_window->session());
        QVERIFY(find<QLineEdit>(u"passphrase"_s)->echoMode() == QLineEdit::Password);
        type(u"five large birds"_s);
        QVERIFY(!m_window->session() && bar->isVisible());
        const auto texts = bar->findChildren<QLabel *>();
        QVERIFY(std::any_of(texts.begin(), texts.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"capitals"_s);
        }));
        type(u"five small birds"_s);
        QVERIFY(m_window->session() && !bar->isVisible());
        QVERIFY(m_window->session()->isProtected());
        QVERIFY(find<QLineEdit>(u"passphrase"_s)->text().isEmpty());
        QCOMPARE(m_window->session()->document().graph().itemsOf(Key(u"tool")).size(), size_t(3));

        m_window->session()->document().add(Key(u"tool"), u"Warehouse"_s);
        QVERIFY(m_window->session()->publishNow());
        QCOMPARE(readProject(file, right())->graph.itemsOf(Key(u"tool")).size(), size_t(4));
        QVERIFY(!readProject(file));
    }

    void whoDoesNotKnowItGoesOn()
    {
        const QString file = protectedFile(u"unknown.martlet.age"_s);
        m_window->openFile(file);
        QTest::keyClick(find<QLineEdit>(u"passphrase"_s), Qt::Key_Escape);
        QVERIFY(!find<PassphraseBar>()->isVisible());
        QVERIFY(!m_window->session());
    }

    void aProtectedCopyIsHandedOn()
    {
        const QString file = path(u"plain.martlet"_s);
        QVERIFY(Session::create(file, smallMap(5), u"Begin"_s));
        m_window->openFile(file);
        QVERIFY(m_window->session());
        QTRY_VERIFY(m_window->watcher()->isUpToDate());
        auto *page = find<HandOnPage>();
        QMetaObject::invokeMethod(m_window, [&] { page->open(u"view:architecture"_s); });
        page->choose(u"protected"_s);
        QTRY_VERIFY(!page->isBusy());
        const QSignalSpy wanted(page, &HandOnPage::saveWanted);
        disconnect(page, &HandOnPage::saveWanted, m_window, nullptr); // no dialog here
        auto *save = page->findChild<QPushButton *>(u"handOnSave"_s);
        auto *first = page->findChild<QLineEdit *>(u"handOnPassphrase"_s);
        auto *second = page->findChild<QLineEdit *>(u"handOnPassphraseAgain"_s);
        save->click();
        first->setText(u"five small birds"_s);
        save->click();
        second->setText(u"five large birds"_s);
        save->click();
        QCOMPARE(wanted.size(), 0);
        QVERIFY(!page->write(path(u"no.martlet.age"_s)));
        QVERIFY(!QFile::exists(path(u"no.martlet.age"_s)));
        second->setText(u"five small birds"_s);
        save->click();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(page->write(path(u"copy.martlet.age"_s)));
        QVERIFY(protection::isProtectedFile(path(u"copy.martlet.age"_s)));
        QCOMPARE(
            readProject(path(u"copy.martlet.age"_s), right())->graph.itemsOf(Key(u"tool")).size(),
            size_t(5));
    }

    void ofADamagedFileTheSoundPartIsOffered()
    {
        const QString file = path(u"damaged.martlet"_s);
        QVERIFY(Session::create(file, smallMap(100), u"Begin"_s));
        QFile source(file);
        QVERIFY(source.open(QIODevice::ReadWrite));
        QByteArray bytes = source.readAll();
        bytes.replace("Tool 77", "Tool 7x");
        QVERIFY(source.seek(0) && source.write(bytes) == bytes.size());
        source.close();
        m_window->openFile(file);
        auto *bar = find<MessageBar>();
        QVERIFY(!m_window->session());
        QVERIFY(bar->text().contains(u"damaged"_s) && bar->text().contains(u"sound"_s));
        auto *button = bar->findChild<QPushButton *>();
        QVERIFY(button);
        button->click();
        QVERIFY(m_window->session());
        QVERIFY(m_window->session()->file() != file);
        QCOMPARE(m_window->session()->document().graph().itemsOf(Key(u"tool")).size(), size_t(99));
        QVERIFY(bar->text().contains(u"Tool 7x"_s));
        QVERIFY(source.open(QIODevice::ReadOnly));
        QCOMPARE(source.readAll(), bytes);
        QFile::remove(m_window->session()->file());
    }
};

QTEST_MAIN(TestLockedFiles)
#include "tst_lockedfiles.moc"
