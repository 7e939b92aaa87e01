// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/theme.h"
#include "tests/support/contrast.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace martlet;

Q_DECLARE_METATYPE(const Theme *)

/// Every theme can be read by those who see less: WCAG AA.
class TestTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMeasureIsThatOfTheStandard()
    {
        QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    void textIsReadOnAllThatItStandsOn_data() { themes(); }
    void textIsReadOnAllThatItStandsOn()
    {
        QFETCH(const Theme *, shown);
        const Theme &theme = *shown;
        for (const Role text : {Role::Text, Role::FaintText}) {
            for (const Role back : behindCards())
                look(theme, text, back, leastOfText);
            look(theme, text, Role::Card, leastOfText);
        }
        look(theme, Role::ManualText, Role::Card, leastOfText);
        look(theme, Role::OwnerText, Role::Owner, leastOfText);
        look(theme, Role::ErrorText, Role::Error, leastOfText);
        look(theme, Role::WarningText, Role::Warning, leastOfText);
        look(theme, Role::InfoText, Role::Info, leastOfText);
        // Departments of a journey are written in the colour of their glyph.
        for (int hue = 0; hue < tileHues; ++hue)
            look(theme, roleAt(Role::Glyph0, hue), roleAt(Role::Tile0, hue), leastOfText);
    }

    void linesAndSignsAreSeenOnAllThatTheyStandOn_data() { themes(); }
    void linesAndSignsAreSeenOnAllThatTheyStandOn()
    {
        QFETCH(const Theme *, shown);
        const Theme &theme = *shown;
        for (const Role sign : {Role::Flow,
                                Role::Manual,
                                Role::Thin,
                                Role::Owner,
                                Role::Error,
                                Role::Warning,
                                Role::Info,
                                Role::Selection}) {
            for (const Role back : behindCards())
                look(theme, sign, back, leastOfSigns);
            look(theme, sign, Role::Card, leastOfSigns);
        }
        for (int hue = 0; hue < tileHues; ++hue)
            look(theme, roleAt(Role::Glyph0, hue), Role::Card, leastOfSigns);
    }

    // Elsewhere a card is known by its text, and its edge is only grace.
    void highContrastHasEdgesThatAreSeen()
    {
        const Theme &theme = Theme::highContrast();
        for (const Role back : behindCards()) {
            look(theme, Role::CardEdge, back, leastOfSigns);
            look(theme, Role::LaneEdge, back, leastOfSigns);
        }
        look(theme, Role::CardEdge, Role::Card, leastOfSigns);
    }

private:
    static void look(const Theme &theme, Role front, Role back, double least)
    {
        const double found = contrast(theme.colour(front), theme.colour(back));
        QVERIFY2(found >= least,
                 qPrintable(QStringLiteral("role %1 on role %2: %3")
                                .arg(int(front))
                                .arg(int(back))
                                .arg(found)));
    }
    static void themes()
    {
        QTest::addColumn<const Theme *>("shown");
        QTest::newRow("light") << &Theme::light();
        QTest::newRow("dark") << &Theme::dark();
        QTest::newRow("high contrast") << &Theme::highContrast();
        QTest::newRow("print") << &Theme::print();
    }
    static std::vector<Role> behindCards()
    {
        std::vector<Role> roles {Role::Paper};
        for (int tint = 0; tint < laneTints; ++tint)
            roles.push_back(roleAt(Role::Lane0, tint));
        return roles;
    }
};

QTEST_GUILESS_MAIN(TestTheme)
#include "tst_theme.moc"
