// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/cardmarks.h"
#include "model/drawing/sheets.h"

#include <algorithm>
#include <numeric>

namespace martlet {

using namespace Qt::StringLiterals;
using namespace sheetform;

namespace {

constexpr double indent = 26; ///< of texts, beside the sign of how bad it is
constexpr double between = 4; ///< findings of one rule

/// Sets findings line by line, and begins a page where one is full.
class FindingsWriter
{
public:
    FindingsWriter(QSizeF paper, const QString &project)
        : m_paper(paper)
        , m_project(project)
        , m_width(paper.width() - 4 * margin)
    { }

    std::vector<Sheet> write(const QList<PrintedFinding> &findings)
    {
        beginPage();
        m_page.bookmarks.push_back({SheetTitle::tr("Findings")});
        for (const QString &line : wrapped(
                 Lettering::SheetTitle, SheetTitle::tr("Findings of %1").arg(m_project), m_width))
            addLine(line, 0, Lettering::SheetTitle, Role::Text);
        const QString hint = SheetTitle::tr(
            "%n findings. On a screen, each leads to its card.", nullptr, int(findings.size()));
        for (const QString &line : wrapped(Lettering::SheetText, hint, m_width))
            addLine(line, 0, Lettering::SheetText, Role::FaintText);
        for (auto finding = findings.begin(); finding != findings.end();) {
            const auto end = std::find_if(finding, findings.end(), [&](const PrintedFinding &next) {
                return next.title != finding->title || next.badge != finding->badge;
            });
            addHeading(*finding, std::accumulate(finding, end, Badge(), joined));
            for (; finding != end; ++finding)
                addFinding(*finding);
        }
        endPage();
        return std::move(m_sheets);
    }

private:
    void beginPage()
    {
        m_picture = {};
        m_page = PdfPage {m_paper};
        m_top = 2 * margin;
    }

    void endPage()
    {
        m_page.parts.push_back({shared(std::move(m_picture)), {}, 1});
        m_sheets.push_back({m_page, {m_project, SheetTitle::tr("Findings")}});
    }

    /// Goes on with the next page where there is no room for so much.
    void need(double height)
    {
        const bool isEmpty = m_picture.marks.empty(); // another one would hold no more
        if (isEmpty || m_top + height <= m_paper.height() - 2 * margin)
            return;
        endPage();
        beginPage();
    }

    void addLine(const QString &text, double left, Lettering lettering, Role colour)
    {
        Pen(&m_picture).text({2 * margin + left, m_top}, text, lettering, colour);
        m_top += lineHeightOf(lettering);
    }

    static Badge joined(const Badge &all, const PrintedFinding &finding)
    {
        const Badge &one = finding.badge;
        return {all.errors + one.errors, all.warnings + one.warnings, all.infos + one.infos};
    }

    /// The title of a rule, on one page with its first finding.
    void addHeading(const PrintedFinding &first, const Badge &badge)
    {
        constexpr Lettering lettering = Lettering::CardTitle;
        const QStringList lines = wrapped(lettering, first.title, m_width - indent);
        const QStringList below = wrapped(Lettering::SheetText, first.seen, m_width - indent);
        need(sizeOf(lettering, lines).height() + sizeOf(Lettering::SheetText, below).height() + gap
             + between);
        m_top += gap;
        m_page.bookmarks.push_back({first.title, 1, m_top - between});
        Pen pen(&m_picture);
        pen.begin();
        drawBadge(&pen, {2 * margin + 9, m_top + lineHeightOf(lettering) / 2}, badge);
        for (const QString &line : lines)
            addLine(line, indent, lettering, Role::Text);
        m_top += between;
    }

    void addFinding(const PrintedFinding &finding)
    {
        constexpr Lettering lettering = Lettering::SheetText;
        const QStringList lines = wrapped(lettering, finding.seen, m_width - indent);
        need(sizeOf(lettering, lines).height());
        for (const QString &item : finding.items) {
            const QString about = u"about:"_s + item;
            if (!m_page.anchors.contains(about))
                m_page.anchors.insert(about, {2 * margin, m_top - between});
        }
        Pen(&m_picture).begin().link =
            finding.items.isEmpty() ? QString() : u"#card:"_s + finding.items.first();
        for (const QString &line : lines) {
            need(lineHeightOf(lettering)); // of more lines than a page has
            addLine(line, indent, lettering, Role::Text);
        }
        m_top += between;
    }

    QSizeF m_paper;
    QString m_project;
    double m_width;
    std::vector<Sheet> m_sheets;
    Picture m_picture;
    PdfPage m_page;
    double m_top = 0; ///< of the next line
};

} // namespace

std::vector<Sheet>
findingSheets(const QList<PrintedFinding> &findings, QSizeF paper, const QString &project)
{
    return FindingsWriter(paper, project).write(findings);
}

} // namespace martlet
