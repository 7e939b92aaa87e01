// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/findingdetail.h"

#include "model/analysis/rulepage.h"
#include "model/analysis/waivers.h"
#include "model/document/document.h"
#include "model/document/watcher.h"
#include "views/itemmodels/findingsmodel.h"
#include "views/panels/commentsbox.h"
#include "views/panels/fixform.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/icons.h"
#include "views/widgets/style.h"
#include "views/widgets/uitext.h"

#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

/// Says beside the buttons what the one under the pointer would change. It lies over what is there,
/// so that nothing moves under the pointer.
class PreviewBubble final : public QWidget
{
public:
    explicit PreviewBubble(QWidget *parent)
        : QWidget(parent)
        , m_text(wrappedLabel({}, this))
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(12, 8, 12, 8);
        column->addWidget(m_text);
        m_text->setObjectName(u"preview"_s);
        hide();
    }

    /// Below the buttons, or above them where the window has no room.
    void showBeside(const QWidget *panel, const QWidget *buttons, const QString &text)
    {
        constexpr int gap = 8;
        setParent(panel->window());
        m_text->setText(text);
        const int width = panel->width() - 2 * gap;
        const int height = layout()->totalHeightForWidth(width);
        const int left = panel->mapTo(parentWidget(), QPoint()).x() + gap;
        const int top = buttons->mapTo(parentWidget(), QPoint()).y();
        const int below = top + buttons->height() + gap;
        const bool fits = below + height <= parentWidget()->height();
        setGeometry(left, fits ? below : std::max(0, top - gap - height), width, height);
        raise();
        show();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(colours().accent);
        painter.setBrush(colours().paper);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    }

private:
    QLabel *m_text;
};

FindingDetail::FindingDetail(const FindingsModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_area(new QScrollArea(this))
    , m_texts(new QWidget(m_area))
    , m_form(new QWidget(m_texts))
    , m_comments(new CommentsBox(tr("Comments"), m_texts))
    , m_buttons(new QWidget(this))
    , m_bubble(new PreviewBubble(this))
{
    buildAbout(buildTexts());
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setMinimumHeight(48);
    m_area->setWidget(m_texts);
    m_texts->installEventFilter(this);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 8);
    page->setSpacing(0);
    page->addWidget(m_area, 1);
    page->addWidget(m_buttons);
    hide();
}

QVBoxLayout *FindingDetail::buildTexts()
{
    auto *column = new QVBoxLayout(m_texts);
    column->setContentsMargins(16, 10, 16, 8);
    column->setSpacing(4);
    m_title = wrappedLabel({}, m_texts);
    m_title->setFont(scaled(font(), 1.05, true));
    m_seen = wrappedLabel({}, m_texts);
    m_why = wrappedLabel({}, m_texts);
    m_why->setForegroundRole(QPalette::PlaceholderText);
    m_do = wrappedLabel({}, m_texts);
    for (QLabel *label : {m_title, m_seen, m_why, m_do}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    column->addWidget(m_form);
    return column;
}

void FindingDetail::buildAbout(QVBoxLayout *column)
{
    m_about = wrappedLabel({}, m_texts);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_about->hide();
    m_links = new QWidget(m_texts);
    auto *about = new QPushButton(tr("About this rule"), m_links);
    about->setObjectName(u"aboutRule"_s);
    about->setFlat(true);
    about->setCheckable(true);
    connect(about, &QPushButton::toggled, this, [this](bool on) {
        m_about->setVisible(on);
        // The text is longer than there is room for: it is read from its beginning.
        QTimer::singleShot(
            0, m_area, [this] { m_area->verticalScrollBar()->setValue(m_links->y()); });
    });
    auto *change = new QPushButton(tr("Change what is checked…"), m_links);
    change->setObjectName(u"changeRule"_s);
    change->setFlat(true);
    connect(change, &QPushButton::clicked, this, &FindingDetail::checksWanted);
    auto *comment = new QToolButton(m_links);
    comment->setObjectName(u"commentOnFinding"_s);
    comment->setIcon(themedIcon(u"comment"_s));
    comment->setAutoRaise(true);
    comment->setFocusPolicy(Qt::StrongFocus);
    comment->setAccessibleName(tr("Comment on this finding"));
    setPlainTip(comment, tr("Comment on this finding (Ctrl+Alt+C)"));
    connect(comment, &QToolButton::clicked, this, &FindingDetail::focusComments);
    auto *line = new QHBoxLayout(m_links);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(about);
    line->addWidget(change);
    line->addStretch();
    line->addWidget(comment);
    column->addWidget(m_links);
    column->addWidget(m_about);
    buildComments(column);
}

// It takes room only where somebody said something: the list above keeps its own.
void FindingDetail::buildComments(QVBoxLayout *column)
{
    column->addWidget(m_comments);
    connect(m_comments, &CommentsBox::announced, this, &FindingDetail::fixed);
    connect(m_comments, &CommentsBox::left, this, [this] {
        m_isCommenting = false;
        showComments();
        Q_EMIT left();
    });
    connect(m_comments, &CommentsBox::toggled, this, [this] { keepInSight(m_comments); });
    connect(m_comments, &CommentsBox::grown, this, [this] {
        showComments();
        if (m_comments->isAncestorOf(focusWidget()))
            keepInSight(m_comments);
    });
}

void FindingDetail::setProject(Document *document, const Watcher *watcher)
{
    m_document = document;
    m_watcher = watcher;
    m_comments->setDocument(document);
}

void FindingDetail::setFreshComments(const QSet<QString> &comments)
{
    m_comments->setFresh(comments);
}

void FindingDetail::showComments()
{
    const bool isWanted = m_isCommenting || !m_comments->isEmpty();
    m_comments->setVisible(isWanted && !m_comments->subject().isEmpty());
}

bool FindingDetail::focusComments()
{
    if (m_comments->subject().isEmpty())
        return false;
    m_isCommenting = true;
    showComments();
    m_comments->focusField();
    keepInSight(m_comments);
    return true;
}

static bool areOfOneKind(const QList<Finding> &findings)
{
    return std::all_of(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.rule == findings.first().rule;
    });
}

static qsizetype acceptedAmong(const QList<Finding> &findings)
{
    return std::count_if(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.isWaived();
    });
}

void FindingDetail::present(const QList<Finding> &findings)
{
    endPreview();
    m_findings = findings;
    const QString subject = findings.size() == 1 ? findings.first().key : QString();
    m_isCommenting = m_isCommenting && subject == m_comments->subject();
    m_comments->setSubject(subject);
    showComments();
    setVisible(!findings.isEmpty());
    if (findings.isEmpty())
        return;
    showTexts();
    showActions();
}

void FindingDetail::showTexts()
{
    const Finding &first = m_findings.first();
    const auto count = int(m_findings.size());
    const bool oneKind = areOfOneKind(m_findings);
    m_title->setText(oneKind ? first.title() : tr("Findings of several kinds"));
    m_seen->setText(count == 1    ? m_model.seen(first)
                        : oneKind ? tr("Seen in %n places.", nullptr, count)
                                  : tr("%n findings are chosen.", nullptr, count));
    m_why->setText(first.why());
    m_do->setText(first.doText());
    m_about->setText(aboutRule(first.rule));
    for (QWidget *part : {static_cast<QWidget *>(m_why), static_cast<QWidget *>(m_do), m_links})
        part->setVisible(oneKind);
    m_about->setVisible(oneKind && m_links->findChild<QPushButton *>(u"aboutRule"_s)->isChecked());
}

QString FindingDetail::aboutRule(const QString &id) const
{
    for (const Rule *rule : m_watcher->shownReport().rules()) {
        if (rule->id == id)
            return ruleText(*rule);
    }
    return {};
}

// What the scenario has done already, nobody has to do.
bool FindingDetail::isGoing() const
{
    return !m_watcher->scenario().isEmpty()
        && std::any_of(m_findings.begin(), m_findings.end(), [this](const Finding &finding) {
               return m_model.isGoing(finding);
           });
}

void FindingDetail::showActions()
{
    const auto accepted = acceptedAmong(m_findings);
    if (isGoing())
        setBelow(wrappedLabel(tr("The scenario makes it go."), m_texts), nullptr);
    else if (accepted == 0)
        showFixes();
    else if (accepted == m_findings.size())
        showAcceptance();
    else
        setBelow(nullptr, nullptr);
}

// Who accepted it, why and until when; and the way back.
void FindingDetail::showAcceptance()
{
    QStringList waivers;
    for (const Finding &finding : std::as_const(m_findings))
        waivers.append(finding.waiver);
    waivers.removeDuplicates();
    if (waivers.size() == 1)
        m_do->setText(acceptanceSentence(m_document->graph(), waivers.first()));
    auto *box = new QWidget(this);
    auto *flow = new FlowLayout(box, 6);
    auto *button = new QPushButton(tr("Take the acceptance back"), box);
    button->setObjectName(u"takeBack"_s);
    connect(button, &QPushButton::clicked, this, [this, waivers] { m_document->remove(waivers); });
    flow->addWidget(button);
    flow->addWidget(new QWidget(box)); // takes the rest of the line
    setBelow(nullptr, box);
}

/// The fixes that all of the findings offer.
static QStringList commonFixes(const QList<Finding> &findings)
{
    QStringList common = findings.first().fixes();
    for (const Finding &finding : findings) {
        const QStringList &some = finding.fixes();
        common.removeIf([&](const QString &fix) { return !some.contains(fix); });
    }
    return common;
}

void FindingDetail::showFixes()
{
    auto *box = new QWidget(this);
    auto *flow = new FlowLayout(box, 6);
    const QStringList offered = commonFixes(m_findings);
    for (const QString &id : offered) {
        const Fix *fix = findFix(id);
        if (!fix)
            continue;
        auto *button = new QPushButton(box);
        button->setText(menuText(inLines(fix->label(), button->fontMetrics(), 250)));
        button->setObjectName(u"fix:"_s + id);
        connect(button, &QPushButton::clicked, this, [this, id] { startFix(id); });
        if (fix->inputs.isEmpty())
            button->installEventFilter(this);
        flow->addWidget(button);
    }
    flow->addWidget(new QWidget(box)); // takes the rest of the line
    setBelow(nullptr, box);
}

// A form stands among the texts, since it may be long; buttons stand below them.
void FindingDetail::setBelow(QWidget *form, QWidget *buttons)
{
    const auto exchange = [](QWidget *&old, QWidget *other, QWidget *parent) {
        if (!other)
            other = new QWidget(parent);
        parent->layout()->replaceWidget(old, other);
        old->hide();
        old->deleteLater();
        old = other;
    };
    exchange(m_form, form, m_texts);
    exchange(m_buttons, buttons, this);
    m_form->setVisible(form);
    m_buttons->setVisible(buttons);
    m_buttons->setContentsMargins(16, 0, 16, 0);
    Q_EMIT heightChanged();
}

int FindingDetail::wantedHeight(int width) const
{
    const auto heightOf = [width](const QWidget *part) {
        return part->layout() && !part->isHidden() ? part->layout()->totalHeightForWidth(width) : 0;
    };
    return heightOf(m_texts) + heightOf(m_buttons) + layout()->contentsMargins().bottom();
}

bool FindingDetail::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (watched == m_texts && type == QEvent::LayoutRequest)
        Q_EMIT heightChanged();
    if (auto *button = qobject_cast<QPushButton *>(watched)) {
        const Fix *fix = findFix(button->objectName().section(u':', 1));
        if (fix && (type == QEvent::Enter || type == QEvent::FocusIn))
            preview(button, *fix);
        else if (type == QEvent::Leave || type == QEvent::FocusOut || type == QEvent::Hide)
            endPreview();
    }
    return QWidget::eventFilter(watched, event);
}

// One that needs to be told nothing is done by one press; pointing at it says what that would do.
void FindingDetail::preview(QWidget *button, const Fix &fix)
{
    const FixChoice choice {&fix, m_findings, {}, {}};
    if (choice.findings.isEmpty())
        return;
    m_previews.ask([graph = m_document->graph(),
                    choice] { return previewOf(graph, choice, QDate::currentDate()); },
                   [this, button = QPointer(button)](const ChangePreview &preview) {
                       if (!button || preview.isEmpty())
                           return;
                       m_bubble->showBeside(
                           this, button->parentWidget(), preview.sentences.join(u'\n'));
                       Q_EMIT previewed(preview);
                   });
}

void FindingDetail::endPreview()
{
    m_previews.forget();
    m_bubble->hide();
    Q_EMIT previewed({});
}

void FindingDetail::startFix(const QString &id)
{
    const Fix *fix = findFix(id);
    if (!fix || m_findings.isEmpty())
        return;
    if (!fix->inputs.isEmpty()) {
        openForm(*fix);
        return;
    }
    endPreview();
    const Result<void> result = FixForm::perform({fix, m_findings, {}, {}}, m_document);
    if (result)
        tellFix(*fix);
    else
        m_seen->setText(result.error().sentence);
}

void FindingDetail::openForm(const Fix &fix)
{
    auto *form = new FixForm(fix, m_findings, m_document, m_texts);
    connect(form, &FixForm::performed, this, [this, &fix] { tellFix(fix); });
    connect(form, &FixForm::previewed, this, &FindingDetail::previewed);
    // What it does grows while it is typed; the button below stays in sight.
    connect(form, &FixForm::previewed, form, [this, form] { keepInSight(form); });
    connect(form, &FixForm::done, this, [this] {
        Q_EMIT left();
        present(m_findings);
    });
    setBelow(form, nullptr);
    // Only what is shown takes the keyboard.
    form->setFocus(Qt::OtherFocusReason);
    keepInSight(form);
}

void FindingDetail::keepInSight(QWidget *part)
{
    QTimer::singleShot(0, part, [this, part] {
        const QPoint top = part->mapTo(m_texts, QPoint());
        m_area->ensureVisible(0, top.y(), 0, 0);
        m_area->ensureVisible(0, top.y() + part->height(), 0, 0);
    });
}

void FindingDetail::tellFix(const Fix &fix)
{
    if (fix.id.startsWith(u"plan-"))
        Q_EMIT fixed(tr("Noted as a step of a scenario; the map itself stays as it is. Choose the "
                        "scenario above "
                        "the findings to see what it does."));
    else
        Q_EMIT fixed(tr("Done: %1").arg(fix.label()));
}

} // namespace martlet
