// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/catalogue/products.h"
#include "model/document/document.h"
#include "model/drawing/arrange.h"
#include "tests/benchmarks/benchmark.h"
#include "tests/support/mapofsize.h"
#include "views/canvas/canvas.h"
#include "views/canvas/offerlist.h"
#include "views/mainwindow/mainwindow.h"
#include "views/widgets/style.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace martlet;
using namespace Qt::StringLiterals;

/// Of the thread of the window, in milliseconds.
static double threadTime()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

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
    double slow() const
    {
        std::vector<double> times = m_times;
        const auto place = times.begin() + qsizetype(double(times.size()) * 0.95);
        std::nth_element(times.begin(), place, times.end());
        return *place;
    }
    double slowest() const { return *std::ranges::max_element(m_times); }

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

    // 30 tools, 20 of them with owners, and 40 flows, by the keyboard alone.
    void aWorkshop()
    {
        auto *window = new MainWindow;
        window->resize(1400, 900);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window));
        QVERIFY(window->startProject(u"Workshop"_s, {}));
        const QString file = window->session()->file();
        const Graph &graph = window->session()->document().graph();
        const auto *list = window->canvas()->findChild<OfferList *>();
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
        finish(u"a key of a workshop"_s, 30, hand, frameTime(window->canvas()), 6);
        window->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QFile::remove(file);
    }

    void aLargeMap()
    {
        Document document(mapOfSize(1000));
        LayoutRun run;
        run.program = QString::fromUtf16(MARTLET_PROGRAM);
        run.timeLimit = std::chrono::seconds(60);
        const MapView view = MapView::of(document.graph(), standardView);
        const auto arranged = arrange(view, ArrangeScope::Whole, run);
        QVERIFY(arranged);
        document.propose(standardView, placesOf(view, *arranged));
        Canvas canvas;
        canvas.resize(1400, 900);
        canvas.setDocument(&document, standardView);
        canvas.show();
        QVERIFY(QTest::qWaitForWindowActive(&canvas));
        canvas.zoomTo(1);
        Hand hand;
        hand.press(Qt::Key_Insert);
        for (int i = 0; i < 20; ++i)
            hand.enterLine(u"T%1"_s.arg(i));
        QCOMPARE(document.graph().itemsOf(Key(u"tool")).size(), size_t(1020));
        finish(u"a key on a large map"_s, 1000, hand, frameTime(&canvas), 0);
    }

private:
    static QStringList someProducts(int count)
    {
        QStringList names;
        const qsizetype apart = knownProducts().size() / count;
        for (int i = 0; i < count; ++i)
            names.append(knownProducts().at(i * apart).name);
        return names;
    }

    static void finish(const QString &what, int size, const Hand &hand, double frame, double budget)
    {
        print({what + u", 95 of 100"_s, size, hand.slow(), u"50 ms"_s, 50, 0});
        print({what + u", slowest"_s, size, hand.slowest(), u"50 ms"_s, 50, 0});
        const Row row {what, size, hand.slow(), u"one frame"_s, frame, budget};
        print(row);
        QVERIFY(row.isWithinBudget());
    }

    QTemporaryDir m_state;
};

QTEST_MAIN(BenchWorkshop)
#include "bench_workshop.moc"
