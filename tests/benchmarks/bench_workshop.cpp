// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/catalogue/products.h"
#include "model/document/document.h"
#include "tests/benchmarks/benchmark.h"
#include "views/canvas/canvas.h"
#include "views/mainwindow/mainwindow.h"
#include "views/widgets/offerlist.h"
#include "views/widgets/style.h"

#include <QFile>
#include <QPointer>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace martlet;
using namespace Qt::StringLiterals;

/// A hand at the keyboard: each key goes where the keyboard is, and takes the time until the map
/// shows what it did.
class Hand
{
public:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        timed([&] { QTest::keyClick(QApplication::focusWidget(), key, modifiers); });
    }
    void type(const QString &text)
    {
        for (const QChar letter : text)
            timed([&] { QTest::keyClicks(QApplication::focusWidget(), letter); });
    }
    /// As many letters of a name as bring it to the top of the list, then Tab.
    void typeKnown(const QString &name, const OfferList &list)
    {
        for (const QChar letter : name) {
            type(letter);
            const QTreeWidgetItem *first = list.isVisible() ? list.topLevelItem(0) : nullptr;
            if (first && first->text(0) == name)
                return press(Qt::Key_Tab);
        }
    }
    void enterLine(const QString &line)
    {
        type(line);
        press(Qt::Key_Return);
    }

    int keys() const { return int(m_times.size()); }
    /// The time that 95 of 100 keys do not exceed.
    double slow() const { return slowOf(m_times); }

private:
    template<typename Work>
    void timed(const Work &work)
    {
        const double begin = threadTime();
        work();
        QCoreApplication::processEvents();
        m_times.push_back(threadTime() - begin);
    }

    std::vector<double> m_times;
};

/// What a key is held against: all of the map painted once.
static double frameTime(Canvas *canvas)
{
    std::vector<double> times;
    for (int run = 0; run < 9; ++run) {
        canvas->refreshTheme();
        const double begin = threadTime();
        canvas->grab();
        times.push_back(threadTime() - begin);
    }
    std::nth_element(times.begin(), times.begin() + 4, times.end());
    return times[4];
}

class BenchWorkshop final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("XDG_STATE_HOME", m_state.path().toUtf8());
        QCoreApplication::setOrganizationName(u"martlet-test"_s);
        setAppearance(Appearance::Light);
    }

    void cleanup()
    {
        const QString file = m_window->session()->file();
        m_window->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QFile::remove(file);
    }

    // 30 tools, 20 of them with owners, and 40 flows, by the keyboard alone.
    void aWorkshop()
    {
        open(Graph());
        const Graph &graph = m_window->session()->document().graph();
        const auto *list = m_window->canvas()->findChild<OfferList *>();
        Hand hand;
        hand.press(Qt::Key_Insert);
        const QStringList tools = someProducts(30);
        for (int i = 0; i < 30; ++i) {
            hand.typeKnown(tools.at(i), *list);
            hand.enterLine(i < 20 ? u" @Person %1"_s.arg(i) : QString());
        }
        for (int i = 0; i < 40; ++i) {
            hand.typeKnown(tools.at(i % 30), *list);
            hand.type(i % 4 == 0 ? u" ~> "_s : u" -> "_s);
            hand.typeKnown(tools.at((i * 7 + 11 + i / 30 * 2) % 30), *list);
            hand.enterLine(i % 3 == 0 ? u": leads, daily"_s : QString());
        }
        hand.press(Qt::Key_Escape);
        QCOMPARE(graph.itemsOf(Key(u"tool")).size(), size_t(30));
        QCOMPARE(graph.itemsOf(Key(u"person")).size(), size_t(20));
        QCOMPARE(graph.itemsOf(Key(u"data-flow")).size(), size_t(40));
        std::printf("a workshop of 30 tools, 40 flows and 20 owners: %d keys\n", hand.keys());
        finish(u"a key of a workshop"_s, 30, hand.slow());
    }

    // The keys that change the map, apart from those of the names.
    void toolsOnALargeMap()
    {
        open(placedMapOfSize(1000));
        const Graph &graph = m_window->session()->document().graph();
        m_window->canvas()->zoomTo(1);
        Hand letters;
        Hand enters;
        letters.press(Qt::Key_Insert);
        for (int i = 0; i < 100; ++i) {
            letters.type(u"T%1"_s.arg(i));
            enters.press(Qt::Key_Return);
        }
        QCOMPARE(graph.itemsOf(Key(u"tool")).size(), size_t(1100));
        finish(u"a letter on a large map"_s, 1000, letters.slow());
        finish(u"a tool on a large map"_s, 1000, enters.slow());
    }

private:
    void open(const Graph &graph)
    {
        m_window = new MainWindow;
        m_window->resize(1400, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        QVERIFY(m_window->startProject(u"Workshop"_s, graph));
        QVERIFY(m_window->canvas()->scene().isArranged());
    }

    static QStringList someProducts(int count)
    {
        QStringList names;
        const qsizetype apart = knownProducts().size() / count;
        for (int i = 0; i < count; ++i)
            names.append(knownProducts().at(i * apart)->name);
        return names;
    }

    /// Printed beside what a person does not notice, and held against all of the map painted once.
    void finish(const QString &what, int size, double time)
    {
        print({what + u", 95 of 100"_s, size, time, u"50 ms"_s, 50, 0});
        const Row row {what, size, time, u"one frame"_s, frameTime(m_window->canvas()), 0};
        print(row);
    }

    QPointer<MainWindow> m_window;
    QTemporaryDir m_state;
};

QTEST_MAIN(BenchWorkshop)
#include "bench_workshop.moc"
