// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/exchange/handonpage.h"

#include "model/document/arranger.h"
#include "model/document/document.h"
#include "model/document/handout.h"
#include "model/document/watcher.h"
#include "model/drawing/pngprinter.h"
#include "views/exchange/handonoptions.h"
#include "views/exchange/pagepainting.h"
#include "views/exchange/pagepreview.h"
#include "views/exchange/redactioncard.h"
#include "views/exchange/redactionchoice.h"
#include "views/exchange/sheetpreview.h"
#include "views/panels/latestanswer.h"
#include "views/widgets/icons.h"
#include "views/widgets/softdelegate.h"
#include "views/widgets/style.h"
#include "views/widgets/uitext.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidth = 310;

const Key reportLanguage(u"language");

using Arranged = QHash<QString, Arrangement>;

/// A view whose cards stand as on the screen, or have to be arranged first.
PrintedView arranged(const MapView &view, const QStringList &remarks, const Arranged &known)
{
    if (const auto made = known.find(view.id); made != known.end())
        return {view, *made, remarks};
    if (const std::optional<Arrangement> placed = asPlaced(view))
        return {view, *placed, remarks};
    const Result<Arrangement> made = arrange(view, ArrangeScope::OnlyNew);
    return {view, made ? *made : Arrangement(), remarks};
}

/// People and teams by name.
QList<std::pair<QString, QString>> peopleOf(const Graph &graph)
{
    QList<std::pair<QString, QString>> people;
    for (const Key kind : {Key(u"person"), Key(u"team")}) {
        for (const Item *item : graph.itemsOf(kind))
            people.append({item->id, itemName(graph, item->id)});
    }
    std::ranges::sort(people, {}, [](const auto &person) { return person.second.toCaseFolded(); });
    return people;
}

/// A page of the form of a slide.
PdfPage slideOf(const PrintedView &view, const PdfOptions &options)
{
    PdfOptions slide = options;
    slide.page = {};
    slide.page.paper = QSizeF(1280, 720);
    slide.page.turn = PageOptions::Turn::Landscape;
    return pagesOf({view}, slide).front();
}

QString slideText(const PrintedView &printed, QDate date)
{
    const SheetTitle title = titleOf(printed.view, date);
    QStringList lines {title.project + u" — "_s + title.view, title.counts};
    lines += printed.remarks;
    for (const Card &card : printed.view.cards)
        lines.append(card.description());
    return lines.join(u'\n');
}

} // namespace

HandOnPage::HandOnPage(QWidget *parent)
    : QWidget(parent)
    , m_answers(new LatestAnswer(this))
    , m_outputs(new QListWidget(this))
    , m_about(faintLabel({}, this))
    , m_options(new HandOnOptions(this))
    , m_looks(new QStackedWidget(this))
    , m_pages(new PagePreview(this))
    , m_sheets(new SheetPreview(this))
    , m_text(new QPlainTextEdit(this))
{
    setAutoFillBackground(true);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(16, 12, 16, 12);
    page->setSpacing(10);
    buildHeading(page);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(16);
    auto *side = new QVBoxLayout;
    buildSide(side);
    parts->addLayout(side);
    auto *look = new QVBoxLayout;
    buildPreview(look);
    parts->addLayout(look, 1);
    page->addLayout(parts, 1);
    buildFoot(page);
    setFocusProxy(m_outputs);
    const QString last = QSettings().value(u"handOn/output"_s).toString();
    m_outputs->setCurrentRow(int(&outputNamed(last) - &outputs().first()));
    m_options->showFor(output());
    connect(m_outputs, &QListWidget::currentRowChanged, this, [this] {
        QSettings().setValue(u"handOn/output"_s, output().id);
        m_options->showFor(output());
        refresh();
    });
    connect(m_options, &HandOnOptions::changed, this, &HandOnPage::refresh);
    connect(m_options, &HandOnOptions::languageChosen, this, [this](const QString &language) {
        m_document->setField(
            {projectId}, reportLanguage, language.isEmpty() ? Value() : Value(language));
    });
}

HandOnPage::~HandOnPage() = default;

QString HandOnPage::keyHint()
{
    return tr(
        "Enter: save · Ctrl+P: print · Page Up and Down: turn the page · Esc: back to the map");
}

void HandOnPage::buildHeading(QVBoxLayout *page)
{
    auto *line = new QHBoxLayout;
    QLabel *title = plainLabel(tr("Hand on"), this);
    title->setFont(scaled(font(), 1.2, true));
    auto *close = new QToolButton(this);
    close->setObjectName(u"closeHandOn"_s);
    close->setIcon(themedIcon(u"close"_s));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::NoFocus);
    close->setAccessibleName(tr("Back to the map"));
    setPlainTip(close, tr("Back to the map (Esc)"));
    connect(close, &QToolButton::clicked, this, &HandOnPage::left);
    line->addWidget(title);
    line->addWidget(m_about, 1);
    line->addWidget(close);
    page->addLayout(line);
}

void HandOnPage::buildSide(QVBoxLayout *column)
{
    m_outputs->setObjectName(u"handOnOutputs"_s);
    m_outputs->setItemDelegate(new SoftDelegate(m_outputs));
    m_outputs->setAccessibleName(tr("What it is handed on as"));
    for (const Output &output : outputs()) {
        auto *item = new QListWidgetItem(themedIcon(output.icon), output.label(), m_outputs);
        item->setToolTip(plainTip(output.about()));
    }
    // Both give way where the window is low: what is chosen here, and how below.
    constexpr int least = 5;
    const int row = m_outputs->sizeHintForRow(0);
    const int frame = 2 * m_outputs->frameWidth() + 2;
    m_outputs->setMinimumHeight(row * least + frame);
    m_outputs->setMaximumHeight(row * m_outputs->count() + frame);
    m_outputs->setFixedWidth(sideWidth);
    column->addWidget(m_outputs, 2);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFixedWidth(sideWidth);
    area->setWidget(m_options);
    column->addSpacing(6);
    column->addWidget(area, 3);
}

void HandOnPage::buildPreview(QVBoxLayout *column)
{
    m_text->setObjectName(u"handOnText"_s);
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("How it begins"));
    m_text->setTabChangesFocus(true);
    m_pages->setObjectName(u"handOnPreview"_s);
    m_looks->addWidget(m_pages);
    m_looks->addWidget(m_sheets);
    m_looks->addWidget(m_text);
    buildCard();
    column->addWidget(m_looks, 1);
    m_turning = new QWidget(this);
    auto *line = new QHBoxLayout(m_turning);
    line->setContentsMargins(0, 0, 0, 0);
    const auto turner = [&](const QString &icon, const QString &name, int by) {
        auto *button = new QToolButton(m_turning);
        button->setIcon(themedIcon(icon));
        button->setAutoRaise(true);
        button->setAccessibleName(name);
        setPlainTip(button, name);
        connect(button, &QToolButton::clicked, this, [this, by] {
            m_pages->turnTo(m_pages->page() + by);
        });
        return button;
    };
    m_back = turner(u"chevron-left"_s, tr("The page before"), -1);
    m_forth = turner(u"chevron-right"_s, tr("The next page"), 1);
    m_number = plainLabel({}, m_turning);
    line->addStretch(1);
    line->addWidget(m_back);
    line->addWidget(m_number);
    line->addWidget(m_forth);
    line->addStretch(1);
    column->addWidget(m_turning);
    connect(m_pages, &PagePreview::turned, this, &HandOnPage::showPage);
    const auto turnBy = [this](Qt::Key key, int by) {
        auto *keys = new QShortcut(key, this); // lists would take the key for themselves
        keys->setContext(Qt::WidgetWithChildrenShortcut);
        connect(keys, &QShortcut::activated, this, [this, by] { turn(by); });
    };
    turnBy(Qt::Key_PageUp, -1);
    turnBy(Qt::Key_PageDown, 1);
}

void HandOnPage::turn(int by)
{
    if (m_looks->currentWidget() == m_sheets)
        m_sheets->turn(by);
    else
        m_pages->turnTo(m_pages->page() + by);
}

void HandOnPage::buildCard()
{
    RedactionChoice *redaction = m_options->redaction();
    m_card = new QScrollArea(this);
    m_card->setFrameShape(QFrame::NoFrame);
    m_card->setWidgetResizable(true);
    m_card->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_card->setFocusPolicy(Qt::NoFocus);
    m_card->setWidget(redaction->card());
    m_looks->addWidget(m_card);
    connect(redaction, &RedactionChoice::cardToggled, this, [this] { showCard(!isCardShown()); });
    connect(redaction, &RedactionChoice::changed, this, [this, redaction] {
        if (!redaction->profile())
            showCard(false);
    });
}

bool HandOnPage::isCardShown() const
{
    return m_looks->currentWidget() == m_card;
}

QWidget *HandOnPage::lookOf(const Output &output) const
{
    if (output.pages)
        return m_pages;
    return output.sheets ? static_cast<QWidget *>(m_sheets) : m_text;
}

// What will leave comes back to sight with the keyboard where it was.
void HandOnPage::showCard(bool shown)
{
    if (shown == isCardShown())
        return;
    RedactionChoice *redaction = m_options->redaction();
    redaction->setCardShown(shown);
    m_looks->setCurrentWidget(shown ? m_card : lookOf(output()));
    m_turning->setVisible(!shown && m_pages->pageCount() > 1);
    if (shown)
        redaction->card()->begin();
    else
        redaction->setFocus(Qt::BacktabFocusReason);
}

void HandOnPage::buildFoot(QVBoxLayout *page)
{
    m_warnings = wrappedLabel({}, this);
    m_warnings->setObjectName(u"handOnWarnings"_s);
    page->addWidget(m_warnings);
    auto *line = new QHBoxLayout;
    const auto button = [&](const QString &name, const QString &text) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(name);
        line->addWidget(made);
        return made;
    };
    m_save = button(u"handOnSave"_s, tr("&Save…"));
    makePrimary(m_save);
    m_print = button(u"handOnPrint"_s, tr("&Print…"));
    m_copy = button(u"handOnCopy"_s, tr("&Copy picture"));
    setPlainTip(m_copy, tr("The view in the form of a slide, and what it says as text"));
    line->addStretch(1);
    page->addLayout(line);
    connect(m_save, &QPushButton::clicked, this, &HandOnPage::wantSave);
    connect(m_print, &QPushButton::clicked, this, &HandOnPage::print);
    connect(m_copy, &QPushButton::clicked, this, &HandOnPage::copyPicture);
}

void HandOnPage::setProject(Document *document, Watcher *watcher)
{
    m_document = document;
    m_watcher = watcher;
    m_answers->forget();
    m_preview = {};
    m_arranged.clear();
    m_pages->setPages({});
    m_sheets->setSheets({});
    m_text->clear();
    m_options->redaction()->setProject(document);
    showCard(false);
    if (!document)
        return;
    const auto follow = [this] {
        if (isVisible())
            refresh();
    };
    connect(document, &Document::changed, this, [this, follow] {
        m_options->redaction()->follow();
        follow();
    });
    connect(watcher, &Watcher::reported, this, follow);
}

void HandOnPage::open(const QString &view)
{
    QList<std::pair<QString, QString>> views;
    for (const QString &id : MapView::viewsOf(m_document->graph()))
        views.append({id, MapView::nameOf(m_document->graph(), id)});
    m_options->offerViews(views, view);
    m_options->offerPeople(peopleOf(m_document->graph()));
    m_options->redaction()->open();
    showCard(false);
    m_options->showFor(output());
    m_options->forgetPassphrase();
    m_isSaveAwaited = false;
    m_pages->turnTo(0);
    refresh();
}

void HandOnPage::choose(const QString &output)
{
    m_outputs->setCurrentRow(int(&outputNamed(output) - &outputs().first()));
}

const Output &HandOnPage::output() const
{
    return outputs().at(std::max(0, m_outputs->currentRow()));
}

QString HandOnPage::audience() const
{
    const auto profile = m_options->redaction()->profile();
    return profile ? profile->id : QString();
}

QString HandOnPage::owner() const
{
    return output().isPersonal && audience().isEmpty()
        ? itemName(m_document->graph(), m_options->person())
        : QString();
}

bool HandOnPage::isBusy() const
{
    return m_answers->isBusy();
}

HandOut HandOnPage::handOut() const
{
    HandOut handOut;
    handOut.graph = m_document->graph();
    handOut.report = m_watcher->shownReport();
    handOut.checked = m_watcher->shownGraph();
    handOut.pdf = m_options->pdf();
    handOut.pdf.date = QDate::currentDate();
    handOut.pdf.language = QLocale().bcp47Name();
    handOut.person = m_options->person();
    handOut.language = m_document->graph().value(projectId, reportLanguage).text();
    handOut.listsFindings = m_options->listsFindings();
    handOut.scale = m_options->scale();
    return handOut;
}

QStringList HandOnPage::remarks(const QString &view) const
{
    const Graph &graph = m_document->graph();
    QStringList remarks = remarksOf(graph, view);
    if (const QString scenario = m_watcher->scenario(); !scenario.isEmpty())
        remarks.prepend(
            tr("Findings as the scenario “%1” would leave them").arg(itemName(graph, scenario)));
    return remarks;
}

// Options change often, and where the cards stand does not.
void HandOnPage::forgetOldArrangements()
{
    const quint64 before = std::exchange(m_revision, m_document->graph().revision());
    if (before != m_revision)
        m_arranged.clear();
}

// What takes its time, such as a view that was never arranged, is done on another thread.
void HandOnPage::refresh()
{
    if (!m_document)
        return;
    std::vector<std::pair<MapView, QStringList>> views;
    for (const QString &id : m_options->views())
        views.emplace_back(placedView(*m_document, id, m_watcher->badges()), remarks(id));
    forgetOldArrangements();
    m_options->showLanguage(m_document->graph().value(projectId, reportLanguage).text());
    const auto make = [views,
                       known = m_arranged,
                       handOut = handOut(),
                       profile = m_options->redaction()->profile(),
                       output = &output()] {
        HandOut made = handOut;
        for (const auto &[view, remarks] : views)
            made.views.push_back(arranged(view, remarks, known));
        return previewOf(*output, profile ? redacted(made, *profile) : made);
    };
    for (QPushButton *button : {m_save, m_print, m_copy})
        button->setEnabled(false);
    m_answers->ask(make, [this](const Preview &preview) { present(preview); });
}

void HandOnPage::present(const Preview &preview)
{
    m_preview = preview;
    const bool isWhole = preview.handOut.told.isEmpty();
    for (const PrintedView &view : preview.handOut.views) {
        if (isWhole)
            m_arranged.insert(view.view.id, view.arrangement);
    }
    m_options->redaction()->tell(preview.handOut.told);
    const Output &output = this->output();
    m_about->setText(output.about());
    m_pages->setPages(preview.pages);
    m_text->setPlainText(preview.text);
    m_sheets->setSheets(preview.sheets);
    if (!isCardShown())
        m_looks->setCurrentWidget(lookOf(output));
    warn(preview.warnings);
    m_save->setEnabled(true);
    m_print->setEnabled(output.pages);
    m_copy->setEnabled(output.views != Output::Views::None && !output.isReport);
    if (std::exchange(m_isSaveAwaited, false))
        wantSave();
}

void HandOnPage::warn(const QStringList &warnings)
{
    m_warnings->setText(warnings.join(u'\n'));
    m_warnings->setVisible(!warnings.isEmpty());
}

void HandOnPage::showPage()
{
    const int count = m_pages->pageCount();
    m_turning->setVisible(count > 1 && !isCardShown());
    m_number->setText(count > 0 ? pageName(m_pages->page() + 1, count) : QString());
    m_back->setEnabled(m_pages->page() > 0);
    m_forth->setEnabled(m_pages->page() + 1 < count);
}

Passphrase HandOnPage::passphrase() const
{
    return output().hasPassphrase ? m_options->passphrase() : Passphrase();
}

/// A protected copy is asked for with its passphrase, which is said before a file is chosen.
void HandOnPage::wantSave()
{
    const QString problem = output().hasPassphrase ? m_options->passphraseProblem() : QString();
    warn(problem.isEmpty() ? m_preview.warnings : QStringList {problem});
    if (problem.isEmpty())
        Q_EMIT saveWanted();
    else
        m_options->askForPassphrase();
}

Result<void> HandOnPage::write(const QString &file,
                               const std::shared_ptr<const ProjectCopy> &whole) const
{
    HandOut handOut = m_preview.handOut;
    handOut.whole = whole;
    handOut.passphrase = passphrase();
    return output().write(handOut, m_preview.pages, m_preview.bytes, file);
}

void HandOnPage::print()
{
    if (m_answers->isBusy() || m_preview.pages.empty())
        return;
    const QString name = descriptionOf(m_preview.handOut.views, m_preview.handOut.pdf).title;
    const std::optional<bool> printed = askAndPrint(m_preview.pages, name, this);
    if (printed == false)
        Q_EMIT failed({tr("The printer took nothing. The project is unchanged; a PDF can still be "
                          "saved and printed from there."),
                       {}});
    else if (printed)
        Q_EMIT announced(tr("Sent to the printer."));
}

void HandOnPage::copyPicture()
{
    const HandOut &handOut = m_preview.handOut;
    if (m_answers->isBusy() || handOut.views.empty())
        return;
    auto *copied = new QMimeData;
    copied->setImageData(imageOf(slideOf(handOut.views.front(), handOut.pdf), usualScale));
    copied->setText(slideText(handOut.views.front(), handOut.pdf.date));
    QGuiApplication::clipboard()->setMimeData(copied);
    Q_EMIT announced(tr("Copied: the view as a picture for a slide, and what it says as text."));
}

/// Enter does what has the focus, or what the page is there for, as soon as that can be done.
void HandOnPage::press()
{
    auto *focused = qobject_cast<QAbstractButton *>(focusWidget());
    if (focused && focused->isEnabled() && !focused->isCheckable())
        focused->click();
    else if (m_save->isEnabled())
        m_save->click();
    else
        m_isSaveAwaited = true;
}

void HandOnPage::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return press();
    case Qt::Key_Escape:
        return isCardShown() ? showCard(false) : Q_EMIT left();
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace martlet
