// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/protection/protection.h"
#include "tests/support/faultrow.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

constexpr int quick = 4; ///< work of a passphrase that is guessed at once
constexpr qsizetype chunk = qsizetype(64) * 1024;

Passphrase phrase(const char *text)
{
    return Passphrase(QByteArrayView(text));
}

const Passphrase &usual()
{
    static const Passphrase passphrase = phrase("Fünf kleine Schwalben");
    return passphrase;
}

QByteArray someBytes(qsizetype size)
{
    QRandomGenerator random(7);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

/// Made by age 1.1.1 of Debian 12.
QByteArray byAge()
{
    return QByteArray::fromBase64(
        "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCB4U2Q2Wis3VXFMR3EvZExRYWJEWWRBIDE4ClZpdTFsVkMzZ3"
        "BPSEcwTXdyMmI5eFd5QkxDc054UXFVekU0b0YwbzdrWmMKLS0tIEt3bjNNaXp3QXZvRnpIU3hPaWNqZDNXVk5uNXQv"
        "R3A1aVd6cWtGTGMzaTgKJWnCKl3kUZp1AP8+03jKXUvuSXp0lzJGu/2UE6mkfATjfEcZJEeGMFnd15KX1m6DNg5DL2"
        "S0kQumPZuZFGsP1pa+u3Av6dU=");
}

int runAge(const QStringList &arguments)
{
    const QString helper =
        QString::fromUtf16(MARTLET_SOURCE_DIR) + u"/tests/model/protection/withage.py"_s;
    const QStringList all = {helper, QString::fromUtf8(usual().utf8())};
    return QProcess::execute(u"/usr/bin/python3"_s, all + arguments);
}

QByteArray contents(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

/// A few bytes changed, left out, doubled or swapped, or the end cut off.
QByteArray mutated(QByteArray bytes, QRandomGenerator *random)
{
    const auto place = [&] {
        // The header is small and decides the most, so every other time it is hit.
        const qsizetype header = 200;
        const bool inHeader = random->bounded(2) == 0;
        return qsizetype(random->bounded(int(inHeader ? header : bytes.size())));
    };
    const qsizetype at = place();
    switch (random->bounded(5)) {
    case 0:
        bytes[at] = char(bytes[at] ^ (1 << random->bounded(8)));
        break;
    case 1:
        bytes.remove(at, 1 + random->bounded(20));
        break;
    case 2:
        bytes.insert(at, bytes.mid(place(), 1 + random->bounded(20)));
        break;
    case 3:
        bytes.truncate(at);
        break;
    default:
        bytes.replace(at, 4, someBytes(4));
    }
    return bytes;
}

} // namespace

class TestProtection final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSealedComesBack_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size :
             {qsizetype(0), qsizetype(1), chunk - 1, chunk, chunk + 1, 3 * chunk, 3 * chunk + 17})
            QTest::addRow("%d bytes", int(size)) << size;
    }
    void whatIsSealedComesBack()
    {
        QFETCH(qsizetype, size);
        const QByteArray bytes = someBytes(size);
        const auto file = protection::sealed(bytes, usual(), quick);
        QVERIFY(file);
        QVERIFY(protection::isProtected(*file));
        QVERIFY(size < 16 || !file->contains(bytes.first(16)));
        const auto back = protection::opened(*file, usual());
        QVERIFY(back);
        QCOMPARE(*back, bytes);
    }

    void theSameIsAnotherFileEachTime()
    {
        const QByteArray bytes = someBytes(100);
        const auto one = protection::sealed(bytes, usual(), quick);
        const auto other = protection::sealed(bytes, usual(), quick);
        QVERIFY(one && other);
        QVERIFY(one->first(60) != other->first(60)); // the salt
        QVERIFY(one->last(100) != other->last(100));
    }

    void aFileByAgeIsRead()
    {
        QVERIFY(protection::isProtected(byAge()));
        const auto read = protection::opened(byAge(), usual());
        QVERIFY(read);
        QCOMPARE(*read, "A project file, or what stands for it.\n");
    }

    void ageOpensOursAndWeOpenItsOwn()
    {
        QTemporaryDir folder;
        const QByteArray bytes = someBytes(2 * chunk + 100);
        const QString ours = folder.filePath(u"ours.age"_s);
        const QString plain = folder.filePath(u"plain"_s);
        const QString theirs = folder.filePath(u"theirs.age"_s);
        const auto file = protection::sealed(bytes, usual());
        QVERIFY(file);
        QFile target(ours);
        QVERIFY(target.open(QIODevice::WriteOnly) && target.write(*file) == file->size());
        target.close();

        QCOMPARE(runAge({u"--decrypt"_s, u"--output"_s, plain, ours}), 0);
        QCOMPARE(contents(plain), bytes);
        QCOMPARE(runAge({u"--passphrase"_s, u"--output"_s, theirs, plain}), 0);
        QVERIFY(protection::isProtectedFile(theirs));
        const auto back = protection::opened(contents(theirs), usual());
        QVERIFY(back);
        QCOMPARE(*back, bytes);
    }

    void anotherPassphraseOpensNothing()
    {
        const auto file = protection::sealed(someBytes(1000), usual(), quick);
        QVERIFY(file);
        for (const char *other :
             {"fünf kleine Schwalben", "Fünf kleine Schwalben ", "Funf kleine Schwalben", "x"}) {
            const auto opened = protection::opened(*file, phrase(other));
            QVERIFY(!opened);
            QVERIFY(opened.error().sentence.contains("capitals"_L1));
        }
        QVERIFY(!protection::opened(*file, {}));
    }

    void nothingIsSealedWithoutAPassphrase()
    {
        QVERIFY(!protection::sealed(someBytes(10), {}, quick));
    }

    void noneOfManyChangedFilesIsAccepted()
    {
        const QByteArray bytes = someBytes(2 * chunk + 500);
        const auto file = protection::sealed(bytes, usual(), quick);
        QVERIFY(file);
        QRandomGenerator random(20261126);
        constexpr int wanted = MARTLET_FULL_TESTS ? 100'000 : 10'000;
        FaultRow row(u"protected files mutated"_s);
        for (int number = 0; row.tried() < wanted; ++number) {
            const QByteArray other = mutated(*file, &random);
            if (other == *file)
                continue;
            protection::opened(other, usual()) ? row.damaged(QString::number(number))
                                               : row.survived();
        }
        QVERIFY2(row.isClean(), row.wrong());
    }

    void chunksThatAreLeftOutOrMovedAreNoticed()
    {
        const auto file = protection::sealed(someBytes(3 * chunk), usual(), quick);
        QVERIFY(file);
        constexpr qsizetype whole = chunk + 16;
        const qsizetype first = file->size() - 3 * whole;
        const QByteArray start = file->first(first);
        const auto part = [&](int number) {
            return file->mid(first + number * whole, whole);
        };
        QVERIFY(protection::opened(start + part(0) + part(1) + part(2), usual()));
        for (const QByteArray &rest : {part(0) + part(1),
                                       part(0) + part(2),
                                       part(1) + part(0) + part(2),
                                       part(0) + part(0) + part(2),
                                       part(0) + part(1) + part(2) + part(2),
                                       QByteArray()}) {
            const auto opened = protection::opened(start + rest, usual());
            QVERIFY(!opened);
            QVERIFY(opened.error().sentence.contains("passphrase is right"_L1));
        }
    }

    void whatAsksForTooMuchIsRefusedAtOnce()
    {
        auto file = protection::sealed(someBytes(100), usual(), quick);
        QVERIFY(file);
        const QByteArray dear = QByteArray(*file).replace(" 4\n", " 21\n");
        QVERIFY(dear != *file);
        const auto opened = protection::opened(dear, usual());
        QVERIFY(!opened);
        QVERIFY(opened.error().sentence.contains("memory"_L1));
    }

    void otherFilesAreTold()
    {
        QVERIFY(!protection::isProtected("SQLite format 3"));
        QVERIFY(!protection::isProtected("age-encryption.org/v2\n"));
        QVERIFY(!protection::isProtectedFile(u"/nowhere"_s));
        const auto keyed = protection::opened("age-encryption.org/v1\n-> X25519 abc\n", usual());
        QVERIFY(!keyed);
        QVERIFY(keyed.error().sentence.contains("by a key"_L1));
        const auto cut = protection::opened("age-encryption.org/v1\n-> scr", usual());
        QVERIFY(!cut);
        QVERIFY(!protection::opened("", usual()));
    }
};

QTEST_GUILESS_MAIN(TestProtection)
#include "tst_protection.moc"
