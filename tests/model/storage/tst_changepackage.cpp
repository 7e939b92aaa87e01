// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/change/draft.h"
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
