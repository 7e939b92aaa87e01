// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/checks/sentenceeditor.h"

#include "model/base/text.h"
#include "model/document/document.h"
#include "views/widgets/choiceline.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/icons.h"
#include "views/widgets/style.h"
#include "views/widgets/uitext.h"

#include <QKeyEvent>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

using Piece = SentencePart::Role;

static QString nameOf(const SentencePart &part)
{
    return u"piece:%1:%2"_s.arg(part.path.join(u'/')).arg(int(part.role));
}

SentenceEditor::SentenceEditor(Document *document, bool kindIsOpen, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_kindIsOpen(kindIsOpen)
    , m_box(new QWidget(this))
    , m_trouble(wrappedLabel({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_box);
    column->addWidget(m_trouble);
    QPalette warning = m_trouble->palette();
    warning.setColor(QPalette::WindowText, colours().warning);
    m_trouble->setPalette(warning);
    m_trouble->setObjectName(u"sentenceTrouble"_s);
    m_trouble->hide();
}

void SentenceEditor::present(const QJsonObject &rule)
{
    m_rule = rule;
    m_line = nullptr;
    m_open.clear();
    complain({});
    auto *box = new QWidget(this);
    m_flow = new FlowLayout(box, 5);
    m_parts = sentenceParts(m_document->graph(), m_document->schema(), rule);
    for (const SentencePart &part : std::as_const(m_parts)) {
        if (QWidget *widget = widgetOf(part)) {
            widget->setParent(box);
            widget->setFixedHeight(fontMetrics().height() + 12); // all on one line
            m_flow->addWidget(widget);
        }
    }
    m_flow->addWidget(new QWidget(box));
    delete layout()->replaceWidget(m_box, box);
    m_box->hide();
    m_box->deleteLater();
    m_box = box;
    m_box->show();
    orderPieces();
    if (!m_next.isEmpty())
        goTo(m_next);
    m_next.clear();
}

// The place of what is missing has a button of its own, and a full stop needs none.
static bool isSaidByButtons(const SentencePart &part)
{
    const QString text = part.text.trimmed();
    return text.isEmpty() || text == "."_L1 || (part.role == Piece::Words && !part.path.isEmpty());
}

QWidget *SentenceEditor::widgetOf(const SentencePart &part)
{
    if (part.role == Piece::Words || (part.role == Piece::Kind && !m_kindIsOpen))
        return isSaidByButtons(part) ? nullptr : wordsOf(part.text.trimmed());
    return part.role == Piece::Remove ? removerOf(part) : chipOf(part);
}

QWidget *SentenceEditor::wordsOf(const QString &text) const
{
    QLabel *label = plainLabel(text, m_box);
    return label;
}

static QString additionText(const SentencePart &part)
{
    const QString list = part.path.last();
    if (list == "that"_L1)
        return SentenceEditor::tr("that…");
    if (list == "must"_L1)
        return SentenceEditor::tr("must have…");
    if (list == "except"_L1)
        return SentenceEditor::tr("except…");
    return list == "until"_L1 ? SentenceEditor::tr("until…") : QString();
}

static QString additionTip(const SentencePart &part)
{
    if (part.path.last() == "other"_L1 || part.path.contains(u"end"_s))
        return SentenceEditor::tr("Only those of which something holds");
    if (part.path.last() == "where"_L1)
        return SentenceEditor::tr("Only over connections of which something holds");
    return SentenceEditor::tr("Add a condition");
}

QWidget *SentenceEditor::chipOf(const SentencePart &part)
{
    auto *chip = new QToolButton(m_box);
    chip->setProperty("chip", true);
    chip->setObjectName(nameOf(part));
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->setProperty("path", part.path.join(u'/'));
    chip->setText(menuText(part.text));
    if (part.role == Piece::Add) {
        chip->setText(additionText(part));
        chip->setIcon(themedIcon(u"plus"_s));
        chip->setIconSize({12, 12});
        chip->setToolButtonStyle(chip->text().isEmpty() ? Qt::ToolButtonIconOnly
                                                        : Qt::ToolButtonTextBesideIcon);
        chip->setAccessibleName(additionTip(part));
        setPlainTip(chip, additionTip(part));
    }
    connect(chip, &QToolButton::clicked, this, [this, part] { openPiece(part); });
    return chip;
}

QWidget *SentenceEditor::removerOf(const SentencePart &part)
{
    auto *button = new QToolButton(m_box);
    button->setObjectName(nameOf(part));
    button->setIcon(themedIcon(u"close"_s));
    button->setIconSize({10, 10});
    button->setAutoRaise(true);
    button->setFixedWidth(18);
    button->setFocusPolicy(Qt::NoFocus); // there is Delete
    button->setAccessibleName(tr("Take this condition out"));
    setPlainTip(button, tr("Take this condition out (Delete)"));
    connect(button, &QToolButton::clicked, this, [this, path = part.path.join(u'/')] {
        removePiece(path);
    });
    return button;
}

void SentenceEditor::openPiece(const SentencePart &part)
{
    if (m_line)
        present(QJsonObject(m_rule));
    QWidget *chip = m_box->findChild<QWidget *>(nameOf(part));
    const QList<SentenceChoice> choices =
        sentenceChoices(m_document->graph(), m_document->schema(), m_rule, part);
    QList<ChoiceEntry> entries;
    for (qsizetype i = 0; i < choices.size(); ++i)
        entries.append({QString::number(i), choices[i].label, {}, {}});
    m_open = nameOf(part);
    m_line = new ChoiceLine([entries] { return entries; }, m_box);
    m_line->setObjectName(u"openPiece"_s);
    m_line->setMinimumWidth(200);
    m_line->setPlaceholderText(part.text.isEmpty() ? tr("Choose or type") : part.text);
    m_line->setAccessibleName(m_line->placeholderText());
    connect(m_line, &QLineEdit::returnPressed, this, [this, part, line = m_line] {
        takeText(part, line->text().trimmed());
    });
    connect(
        m_line,
        &ChoiceLine::chosen,
        this,
        [this, part, choices](const QString &id) {
            if (id.toInt() < choices.size())
                take(part, choices[id.toInt()].rule);
        },
        Qt::QueuedConnection);
    connect(m_line, &QLineEdit::editingFinished, this, [this, line = m_line] {
        if (line == m_line && !line->hasFocus())
            QTimer::singleShot(0, this, &SentenceEditor::closePiece);
    });
    const int place = m_flow->indexOf(chip);
    m_flow->addWidget(m_line);
    m_flow->moveLastTo(place);
    chip->hide();
    m_line->show();
    m_line->setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, m_line, &ChoiceLine::showAll);
}

// What is typed in part means the first that has it in it, where nothing can be typed freely.
void SentenceEditor::takeText(const SentencePart &part, const QString &text)
{
    if (text.isEmpty()) {
        closePiece();
        return;
    }
    const Graph &graph = m_document->graph();
    const auto typed = withTyped(graph, m_document->schema(), m_rule, part, text);
    if (typed) {
        take(part, *typed);
        return;
    }
    const auto choices = sentenceChoices(graph, m_document->schema(), m_rule, part);
    const auto found = std::find_if(choices.begin(), choices.end(), [&](const auto &choice) {
        return normalisedName(choice.label).contains(normalisedName(text));
    });
    if (found != choices.end())
        take(part, found->rule);
    else
        complain(typed.error().sentence);
}

// Behind a condition that is new, its last piece is the one to be chosen next.
void SentenceEditor::take(const SentencePart &part, const QJsonObject &rule)
{
    m_next = part.path.join(u'/');
    if (part.role == Piece::Add && part.path.last() != "until"_L1) {
        const qsizetype count = valueAt(rule, part.path).toArray().size();
        m_next += u'/' + QString::number(count - 1);
    }
    Q_EMIT edited(rule);
}

void SentenceEditor::closePiece()
{
    if (!m_line)
        return;
    const bool mine = m_line->hasFocus();
    const QString open = m_open;
    present(QJsonObject(m_rule));
    QWidget *chip = m_box->findChild<QWidget *>(open);
    if (mine && chip)
        chip->setFocus();
}

void SentenceEditor::goTo(const QString &path)
{
    QWidget *best = nullptr;
    for (QToolButton *chip : m_box->findChildren<QToolButton *>()) {
        const QString own = chip->property("path").toString();
        const bool adds = chip->objectName().endsWith(u":%1"_s.arg(int(Piece::Add)));
        if (own == path || (own.startsWith(path + u'/') && !adds))
            best = chip;
    }
    if (best)
        best->setFocus(Qt::OtherFocusReason);
}

void SentenceEditor::complain(const QString &sentence)
{
    m_trouble->setText(sentence);
    m_trouble->setVisible(!sentence.isEmpty());
}

void SentenceEditor::orderPieces()
{
    QWidget *last = m_before;
    for (int i = 0; i < m_flow->count(); ++i) {
        QWidget *piece = m_flow->itemAt(i)->widget();
        if (piece->focusPolicy() == Qt::NoFocus)
            continue;
        if (last)
            setTabOrder(last, piece);
        last = piece;
    }
}

// Of conditions within each other, the inner one goes.
bool SentenceEditor::removePiece(const QString &path)
{
    const SentencePart *inner = nullptr;
    for (const SentencePart &part : std::as_const(m_parts)) {
        const QString own = part.path.join(u'/');
        const bool around = path == own || path.startsWith(own + u'/');
        if (part.role == Piece::Remove && around
            && (!inner || part.path.size() > inner->path.size()))
            inner = &part;
    }
    if (!inner)
        return false;
    m_next = inner->path.mid(0, inner->path.size() - 1).join(u'/');
    Q_EMIT edited(withoutPart(m_rule, SentencePart(*inner)));
    return true;
}

void SentenceEditor::refuse(const QString &why)
{
    present(QJsonObject(m_rule));
    complain(why);
}

void SentenceEditor::keyPressEvent(QKeyEvent *event)
{
    const bool deletes = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    const QWidget *piece = m_line ? nullptr : m_box->focusWidget();
    if (event->key() == Qt::Key_Escape && m_line)
        closePiece();
    else if (!deletes || !piece || !removePiece(piece->property("path").toString()))
        QWidget::keyPressEvent(event);
}

} // namespace martlet
