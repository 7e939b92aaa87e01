// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/contrast.h"
#include "views/widgets/style.h"

#include <QApplication>
#include <QPalette>
#include <QTest>

using namespace martlet;

/// The window around the map can be read by those who see less: WCAG AA.
class TestStyle final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowIsRead_data() { looks(); }
    void theWindowIsRead()
    {
        QFETCH(Appearance, look);
        setAppearance(look);
        const Colours &c = colours();
        for (const QColor &back : {c.surface, c.paper, c.raised, c.accentSoft}) {
            compare(c.text, back, leastOfText, "text");
            compare(c.muted, back, leastOfText, "muted");
        }
        for (const QColor &back : {c.surface, c.raised})
            compare(c.warning, back, leastOfText, "warning");
        compare(c.accent, c.surface, leastOfText, "link");
        compare(c.onAccent, c.accent, leastOfText, "main button");
    }

    void whatCanBeUsedIsSeen_data() { looks(); }
    void whatCanBeUsedIsSeen()
    {
        QFETCH(Appearance, look);
        setAppearance(look);
        const Colours &c = colours();
        compare(c.outline, c.surface, leastOfSigns, "around a field");
        for (const QColor &back : {c.surface, c.paper, c.raised})
            compare(c.accent, back, leastOfSigns, "focus");
    }

    void thePaletteIsRead_data() { looks(); }
    void thePaletteIsRead()
    {
        QFETCH(Appearance, look);
        setAppearance(look);
        const QPalette palette = QApplication::palette();
        const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
            {QPalette::WindowText, QPalette::Window},
            {QPalette::Text, QPalette::Base},
            {QPalette::Text, QPalette::AlternateBase},
            {QPalette::PlaceholderText, QPalette::Base},
            {QPalette::ButtonText, QPalette::Button},
            {QPalette::HighlightedText, QPalette::Highlight},
            {QPalette::Link, QPalette::Base},
            {QPalette::ToolTipText, QPalette::ToolTipBase},
        };
        for (const auto &[text, back] : pairs) {
            for (const auto group : {QPalette::Active, QPalette::Inactive})
                compare(palette.color(group, text), palette.color(group, back), leastOfText, "");
        }
    }

private:
    static void looks()
    {
        QTest::addColumn<Appearance>("look");
        QTest::newRow("light") << Appearance::Light;
        QTest::newRow("dark") << Appearance::Dark;
        QTest::newRow("high contrast") << Appearance::HighContrast;
    }
    static void compare(const QColor &front, const QColor &back, double least, const char *what)
    {
        const double found = contrast(front, back);
        QVERIFY2(found >= least,
                 qPrintable(QStringLiteral("%1 %2 on %3: %4")
                                .arg(QLatin1String(what), front.name(), back.name())
                                .arg(found)));
    }
};

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
