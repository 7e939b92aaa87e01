// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLocale>
#include <QStringList>

#include <memory>

namespace martlet {

/// The languages that the program speaks: en, de, ru, zh_CN.
QStringList languages();

/// Lets Spoken be heard; once, after all other translators were installed.
void installSpoken();

/// While it lives, all texts that are made on this thread are in that language. Where it is empty
/// or not known, they are in that of the program.
class Spoken
{
public:
    explicit Spoken(const QString &language);
    ~Spoken();
    Spoken(const Spoken &) = delete;
    Spoken &operator=(const Spoken &) = delete;

private:
    struct Tongue;

    std::unique_ptr<Tongue> m_tongue;
    const Tongue *m_before;

    friend class SpokenTranslator;
    friend QLocale spokenLocale();
    static thread_local const Tongue *s_now;
};

/// How numbers and days are written in texts that are made on this thread.
QLocale spokenLocale();

} // namespace martlet
