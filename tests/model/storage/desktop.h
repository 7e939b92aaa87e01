// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/draft.h"
#include "model/merge/projectcopy.h"
#include "model/storage/workingcopy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <unistd.h>

/// A computer of its own for a test: a folder for projects, and one for what Martlet keeps.
class Desktop
{
public:
    Desktop() { sitDown(); }

    /// Everything that is opened from now on is opened on this computer.
    void sitDown() const { qputenv("XDG_STATE_HOME", state().toUtf8()); }

    QString folder() const { return made(QStringLiteral("projects")); }
    QString state() const { return made(QStringLiteral("state")); }
    QString file(const QString &name = QStringLiteral("shop.martlet")) const
    {
        return folder() + u'/' + name;
    }
    /// Everything beside the projects that should not be there.
    QStringList entries() const
    {
        return QDir(folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                                        QDir::Name);
    }
    QStringList workFolders() const
    {
        return QDir(state() + QStringLiteral("/martlet/work"))
            .entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    }

private:
    QString made(const QString &name) const
    {
        QDir(m_dir.path()).mkpath(name);
        return m_dir.filePath(name);
    }

    QTemporaryDir m_dir;
};

inline QByteArray bytesOf(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

inline void writeBytes(const QString &file, const QByteArray &bytes)
{
    QFile target(file);
    if (target.open(QIODevice::WriteOnly | QIODevice::Truncate))
        target.write(bytes);
}

/// A connected stack of tools with some fields of every type.
inline martlet::Graph stackOf(int tools)
{
    using namespace martlet;
    Draft draft {Graph()};
    QString last;
    for (int i = 0; i < tools; ++i) {
        const QString id = draft.create(Key(u"tool"),
                                        QStringLiteral("Tool %1 – Каталог 目录").arg(i),
                                        QStringLiteral("t%1").arg(i));
        draft.set(id, Key(u"vendor"), QStringLiteral("Vendor %1").arg(i % 7));
        draft.set(id, Key(u"cost-per-year"), Money {qint64(i) * 1200, QStringLiteral("EUR")});
        draft.set(id, Key(u"note"), Value(Value::None()));
        draft.place(id, QStringLiteral("v1"), {i * 10.0, i * 2.5, 120, 48, i % 3 == 0});
        if (!last.isEmpty())
            draft.relate(Key(u"flow"), last, id, QStringLiteral("f%1").arg(i));
        last = id;
    }
    return draft.graph();
}

/// The highest number that a tool's field `note` holds, shown or undecided.
inline double highestNote(const martlet::Graph &graph, const QString &tool)
{
    using namespace martlet;
    double highest = graph.value(tool, Key(u"note")).number();
    for (const Undecided &other : undecidedIn(graph)) {
        if (other.item == tool && other.field == Key(u"note"))
            highest = std::max(highest, other.value.number());
    }
    return highest;
}

/// A change that sets one field.
inline martlet::Change setting(const martlet::Graph &graph,
                               const QString &item,
                               const QString &field,
                               const martlet::Value &value,
                               const QString &author = QStringLiteral("Anna"))
{
    using namespace martlet;
    Draft draft(graph);
    draft.set(item, Key(field), value);
    return {
        {}, author, QDateTime::currentDateTimeUtc(), QStringLiteral("Set a field"), draft.edits()};
}

/// The user without rights, where the test runs as the one with all.
class Nobody
{
public:
    Nobody()
    {
        if (::geteuid() == 0 && ::setresuid(65534, 65534, 0) != 0)
            qFatal("cannot become nobody");
    }
    ~Nobody() { static_cast<void>(::setresuid(0, 0, 0)); }
};
