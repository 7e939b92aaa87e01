// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What a desktop takes our files for, once the MIME type is installed.
class TestMimeType final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_folder.path().toLocal8Bit());
        qputenv("XDG_DATA_DIRS", m_folder.path().toLocal8Bit());
        const QString packages = m_folder.filePath(u"mime/packages"_s);
        QVERIFY(QDir().mkpath(packages));
        const QString source = MARTLET_SOURCE_DIR u"/packaging/org.martlet.Martlet.mime.xml"_s;
        QVERIFY(QFile::copy(source, packages + u"/org.martlet.Martlet.xml"_s));
        // Beside the system's own types, as when installed: of two folders Qt asks only the last.
        QVERIFY(QFile::copy(u"/usr/share/mime/packages/freedesktop.org.xml"_s,
                            packages + u"/freedesktop.org.xml"_s));
        QCOMPARE(QProcess::execute(u"update-mime-database"_s, {m_folder.filePath(u"mime"_s)}), 0);
    }

    void aProjectIsKnownByItsContent()
    {
        QCOMPARE(typeOf(u"renamed"_s, "MRTL"), u"application/vnd.martlet.project"_s);
    }

    void aProjectIsKnownByItsName()
    {
        QCOMPARE(
            QMimeDatabase().mimeTypeForFile(u"a.martlet"_s, QMimeDatabase::MatchExtension).name(),
            u"application/vnd.martlet.project"_s);
    }

    void anotherDatabaseIsNotTaken()
    {
        QCOMPARE(typeOf(u"other"_s, QByteArray(4, '\0')), u"application/vnd.sqlite3"_s);
    }

private:
    /// The type of a file that begins as a SQLite database with this application id does.
    QString typeOf(const QString &name, const QByteArray &applicationId)
    {
        QByteArray header("SQLite format 3\0", 16);
        header.append(QByteArray(84, char(0)));
        header.replace(68, applicationId.size(), applicationId);
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(header) != header.size())
            return {};
        file.close();
        return QMimeDatabase().mimeTypeForFile(file.fileName(), QMimeDatabase::MatchContent).name();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestMimeType)
#include "tst_mimetype.moc"
