// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/change/draft.h"
#include "model/graph/integrity.h"
#include "model/storage/changepackage.h"
#include "model/storage/reader.h"
#include "model/storage/workingcopy.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

/// Files of changes, which may come from anybody.
class TestChangePackage final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WorkingCopy> m_copy;
    HeldChanges m_before;

    QByteArray package() const
    {
        const Result<QByteArray> made = m_copy->changesSince(m_before);
        return made ? *made : QByteArray();
    }

    static Result<OpenedProject> opened(const QByteArray &bytes)
    {
        return openBytes(bytes, u"news.martlet-changes"_s, {}, Holds::ProjectOrChanges);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", m_folder->filePath(u"state"_s).toUtf8());
        Draft draft((Graph()));
        draft.create(u"project"_key, u"Map"_s, projectId);
        for (int i = 0; i < 300; ++i)
            draft.create(u"tool"_key, u"Tool %1"_s.arg(i), u"t%1"_s.arg(i));
        auto made =
            WorkingCopy::create(m_folder->filePath(u"p.martlet"_s), draft.graph(), u"Anna"_s, {});
        QVERIFY(made);
        m_copy = std::move(*made);
        m_before = *m_copy->held();
        m_copy->append({{},
                        u"Anna"_s,
                        QDateTime::currentDateTimeUtc(),
                        u"Name"_s,
                        {{u"t7"_s, key::name, u"Tool 7"_s, u"Mail"_s}}});
    }
    void cleanup()
    {
        m_copy.reset();
        m_folder.reset();
    }

    void itIsSmallAndTellsWhatItBuildsOn()
    {
        const QByteArray bytes = package();
        QVERIFY2(bytes.size() < 2500, QByteArray::number(bytes.size()));
        const auto project = opened(bytes);
        QVERIFY(project);
        QCOMPARE(project->builtOn, m_before);
        QCOMPARE(project->project.held, *m_copy->held());
        QCOMPARE(project->project.graph.value(u"t7"_s, key::name).text(), u"Mail"_s);
        QVERIFY(!project->project.graph.contains(u"t8"_s));
    }

    void whereNothingChangedThereIsNone()
    {
        const Result<QByteArray> none = m_copy->changesSince(*m_copy->held());
        QVERIFY(!none && none.error().kind == Error::Kind::WrongUse);
    }

    // Whatever is wrong with it is a sentence, and as a project it never opens.
    void noDamageIsOverlooked()
    {
        const QByteArray sound = package();
        QVERIFY(!openBytes(sound, u"p.martlet"_s));
        QRandomGenerator random(20261126);
        for (int i = 0; i < 2000; ++i) {
            QByteArray bytes = sound;
            for (quint32 left = random.bounded(1, 4); left > 0; --left)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            if (random.bounded(5) == 0)
                bytes.truncate(random.bounded(int(bytes.size())));
            if (bytes == sound)
                continue;
            const auto project = opened(bytes);
            QVERIFY2(!project || project->project.graph == opened(sound)->project.graph,
                     bytes.toHex());
        }
    }

    void aPromisedSizeIsNotBelieved()
    {
        const QByteArray start = package().first(18);
        for (const char *size : {"ffffffff", "00000004", "00000000"})
            QVERIFY(!opened(start + QByteArray::fromHex(size) + QByteArray(100, 'x')));
        QVERIFY(!opened(start));
        QVERIFY(!opened("Martlet changes 1\n"));
        QVERIFY(!opened("Martlet changes "));
    }

    // Some bits only say the same in another way, and then all is as it was sent.
    void everyByteCounts()
    {
        const QByteArray sound = package();
        const auto rows = changepackage::rowsOf(sound);
        for (qsizetype at = 0; at < sound.size(); ++at) {
            QByteArray bytes = sound;
            bytes[at] = char(bytes[at] ^ 0x55);
            QVERIFY2(!opened(bytes) || changepackage::rowsOf(bytes) == rows,
                     QByteArray::number(at));
        }
    }

    void bytesAfterItsEndAreRefused()
    {
        const QByteArray sound = package();
        QVERIFY(opened(sound));
        QVERIFY(!opened(sound + '\0'));
        QVERIFY(!opened(sound + sound));
    }

    // Neither with the file nor with a package, published in between or not.
    void anUndoneMergeIsNotSent_data()
    {
        QTest::addColumn<bool>("isPublished");
        QTest::newRow("at once") << false;
        QTest::newRow("published") << true;
    }
    void anUndoneMergeIsNotSent()
    {
        QFETCH(const bool, isPublished);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QString theirFile = m_folder->filePath(u"theirs.martlet"_s);
        QVERIFY(m_copy->saveCopy(theirFile));
        auto theirs = WorkingCopy::open(theirFile);
        QVERIFY(theirs);
        (*theirs)->append({{},
                           u"Ben"_s,
                           now,
                           u"Work"_s,
                           {{u"t1"_s, key::name, u"Tool 1"_s, u"CRM"_s},
                            {u"t2"_s, key::name, u"Tool 2"_s, {}},
                            {u"t2"_s, key::kind, u"tool"_s, {}},
                            {u"new"_s, key::kind, {}, u"tool"_s},
                            {u"new"_s, key::name, {}, u"Chat"_s}}});
        QVERIFY((*theirs)->publish());
        const Graph before = m_copy->graph();
        const auto merged = m_copy->merge(theirFile, u"Anna"_s, u"Merge"_s);
        QVERIFY(merged && !merged->change.edits.isEmpty());
        if (isPublished)
            QVERIFY(m_copy->publish());
        const Edits back = applicable(m_copy->graph(), inverted(merged->change.edits));
        m_copy->append({{}, u"Anna"_s, now, u"Undo"_s, back, Change::Origin::Undo});
        QVERIFY(m_copy->graph() == before);
        QVERIFY(m_copy->publish());
        QVERIFY(readProject(m_copy->file())->graph == before);

        const auto again = m_copy->wouldMerge(theirFile);
        QVERIFY(again);
        QCOMPARE(again->merged.edits.size(), merged->change.edits.size());
        QVERIFY(again->merged.undecided.isEmpty());
        const QString sent = m_folder->filePath(u"sent.martlet-changes"_s);
        QFile file(sent);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*m_copy->changesSince(*(*theirs)->held()));
        file.close();
        for (const QString &from : {sent, m_copy->file()}) {
            const auto told = (*theirs)->wouldMerge(from);
            QVERIFY(told);
            QVERIFY(told->merged.edits.isEmpty());
        }
    }

    // What was packed does not become a project by being unpacked.
    void theRowsInItAreNoProject()
    {
        const auto rows = changepackage::rowsOf(package());
        QVERIFY(rows);
        const auto project = openBytes(*rows, u"p.martlet"_s);
        QVERIFY(!project);
        QVERIFY2(project.error().sentence.contains(u"not a whole one"_s),
                 qPrintable(project.error().sentence));
    }
};

QTEST_GUILESS_MAIN(TestChangePackage)
#include "tst_changepackage.moc"
