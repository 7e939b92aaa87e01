// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/fixform.h"

#include "model/base/text.h"
#include "model/document/document.h"
#include "views/panels/fieldeditor.h"
#include "views/widgets/choiceline.h"
#include "views/widgets/style.h"
#include "views/widgets/uitext.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

FixForm::FixForm(const Fix &fix,
                 const QList<Finding> &findings,
                 Document *document,
                 QWidget *parent)
    : QWidget(parent)
    , m_fix(fix)
    , m_findings(findings)
    , m_document(document)
    , m_problem(wrappedLabel({}, this))
    , m_preview(wrappedLabel({}, this))
    , m_pause(new QTimer(this))
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 4, 0, 0);
    page->setSpacing(6);
    for (const FixInput input : fix.inputs)
        ask(input, page);
    QPalette red = m_problem->palette();
    red.setColor(QPalette::WindowText, colours().warning);
    m_problem->setPalette(red);
    m_problem->hide();
    page->addWidget(m_problem);
    m_preview->setObjectName(u"fixPreview"_s);
    m_preview->setForegroundRole(QPalette::PlaceholderText);
    m_preview->hide();
    page->addWidget(m_preview);
    buildButtons(page);
    m_pause->setSingleShot(true);
    m_pause->setInterval(60);
    connect(m_pause, &QTimer::timeout, this, &FixForm::preview);
    preview();
}

void FixForm::buildButtons(QVBoxLayout *page)
{
    auto *line = new QHBoxLayout;
    auto *button = new QPushButton(m_fix.label(), this);
    button->setObjectName(u"doFix"_s);
    makePrimary(button);
    connect(button, &QPushButton::clicked, this, &FixForm::submit);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &FixForm::giveUp);
    line->addWidget(button);
    line->addWidget(cancel);
    line->addStretch();
    page->addLayout(line);
}

void FixForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        giveUp();
    else
        QWidget::keyPressEvent(event);
}

// Nothing is shown any more of what is not going to be done.
void FixForm::giveUp()
{
    m_pause->stop();
    m_answers.forget();
    Q_EMIT done();
}

void FixForm::startWith(QWidget *field)
{
    if (!focusProxy())
        setFocusProxy(field);
}

void FixForm::ask(FixInput input, QVBoxLayout *page)
{
    switch (input) {
    case FixInput::Person:
    case FixInput::Item:
        askForItem(input, page);
        break;
    case FixInput::Text:
        askForText(page);
        break;
    case FixInput::Fields:
        askForFields(page);
        break;
    case FixInput::Until:
        askForDay(page);
        break;
    }
}

// The likely ones come first; anything else of the kind can be typed, unless the fix says no.
QList<ChoiceEntry> FixForm::candidates(FixInput input, const QStringList &likely) const
{
    FieldRow row;
    row.refersTo =
        input == FixInput::Person ? QList<Key> {Key(u"person"), Key(u"team")} : m_fix.kinds;
    QList<ChoiceEntry> entries = referenceEntries(row, *m_document);
    if (input == FixInput::Item && m_fix.onlySuggested)
        entries.removeIf([&](const ChoiceEntry &entry) { return !likely.contains(entry.id); });
    std::stable_sort(entries.begin(), entries.end(), [&](const auto &a, const auto &b) {
        const auto place = [&](const ChoiceEntry &entry) {
            const qsizetype index = likely.indexOf(entry.id);
            return index < 0 ? likely.size() : index;
        };
        return place(a) < place(b);
    });
    return entries;
}

static QString placeholder(FixInput input, const QList<Key> &kinds)
{
    if (input == FixInput::Person)
        return FixForm::tr("Person or team");
    QStringList labels;
    for (const Key kind : kinds)
        labels.append(Schema::kind(kind)->label());
    return labels.join(u" · "_s);
}

void FixForm::askForItem(FixInput input, QVBoxLayout *page)
{
    const Graph graph = m_document->graph();
    const QStringList likely =
        m_fix.suggest ? m_fix.suggest(graph, m_findings, QDate::currentDate()) : QStringList();
    const QList<ChoiceEntry> entries = candidates(input, likely);
    auto *edit = new ChoiceLine([entries] { return entries; }, this);
    edit->setPlaceholderText(placeholder(input, m_fix.kinds));
    edit->setAccessibleName(edit->placeholderText());
    // What is guessed gives way to the first letter typed.
    if (!likely.isEmpty() && !entries.isEmpty()) {
        edit->setText(entries.first().label);
        edit->selectAll();
    }
    connect(edit, &QLineEdit::returnPressed, this, &FixForm::submit);
    connect(edit, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    page->addWidget(edit);
    startWith(edit);
    m_readers.append([edit, input](FixChoice *choice) {
        const QString id = edit->entryOf(edit->text()).id;
        (input == FixInput::Person ? choice->answer.person : choice->answer.item) = id;
        if (input == FixInput::Person && id.isEmpty())
            choice->newPerson = edit->text().trimmed();
    });
}

// Shows what the first of the items says now, as far as the others agree.
void FixForm::askForField(Key field, QVBoxLayout *page)
{
    const Graph graph = m_document->graph();
    const QStringList targets = fixTargets(graph, m_findings, field);
    const Item *first = graph.find(targets.value(0));
    const FieldRow *row = first ? m_document->schema().field(first->kind, field) : nullptr;
    if (!row)
        return;
    FieldEditor *editor = FieldEditor::make(*row, *m_document, this);
    const bool differs = std::any_of(targets.begin(), targets.end(), [&](const QString &target) {
        return graph.value(target, field) != first->fields.get(field);
    });
    editor->present(differs ? Value() : first->fields.get(field), differs);
    setPlainTip(editor, row->help());
    QLabel *label = plainLabel(row->label(), this);
    label->setForegroundRole(QPalette::PlaceholderText);
    page->addWidget(label);
    page->addWidget(editor);
    startWith(editor);
    connect(editor, &FieldEditor::edited, this, [this, field, editor](const Value &value) {
        m_values.insert(field, value);
        editor->present(value, false);
        m_pause->start();
    });
}

void FixForm::askForFields(QVBoxLayout *page)
{
    for (const Key field : fixFields(m_fix, m_findings))
        askForField(field, page);
    m_readers.append([this](FixChoice *choice) { choice->answer.values = m_values; });
}

void FixForm::askForText(QVBoxLayout *page)
{
    auto *edit = new QLineEdit(this);
    edit->setPlaceholderText(tr("In a few words"));
    edit->setAccessibleName(edit->placeholderText());
    connect(edit, &QLineEdit::returnPressed, this, &FixForm::submit);
    connect(edit, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    page->addWidget(edit);
    startWith(edit);
    m_readers.append([edit](FixChoice *choice) { choice->answer.text = edit->text().trimmed(); });
}

void FixForm::askForDay(QVBoxLayout *page)
{
    auto *line = new QHBoxLayout;
    line->addWidget(plainLabel(tr("Comes back on"), this));
    auto *day = new QDateEdit(QDate::currentDate().addMonths(3), this);
    day->setCalendarPopup(true);
    day->setDisplayFormat(dayFormat());
    day->setAccessibleName(tr("Comes back on"));
    connect(day, &QDateEdit::dateChanged, m_pause, qOverload<>(&QTimer::start));
    line->addWidget(day, 1);
    page->addLayout(line);
    startWith(day);
    m_readers.append([day](FixChoice *choice) { choice->answer.until = day->date(); });
}

Result<void> FixForm::perform(const FixChoice &choice, Document *document)
{
    const Result<Draft> draft = choice.draft(document->graph());
    if (!draft)
        return draft.error();
    const QString what = choice.findings.value(0).title();
    document->commit(tr("%1: %2").arg(what, choice.fix->label()), *draft);
    return {};
}

FixChoice FixForm::choice() const
{
    FixChoice choice {&m_fix, m_findings, {}, {}};
    for (const auto &read : m_readers)
        read(&choice);
    return choice;
}

void FixForm::preview()
{
    m_answers.ask([graph = m_document->graph(),
                   choice = choice()] { return previewOf(graph, choice, QDate::currentDate()); },
                  [this](const ChangePreview &preview) {
                      m_preview->setText(preview.sentences.join(u'\n'));
                      m_preview->setHidden(preview.isEmpty());
                      Q_EMIT previewed(preview);
                  });
}

void FixForm::submit()
{
    m_pause->stop();
    m_answers.forget();
    const Result<void> result = perform(choice(), m_document);
    if (result) {
        Q_EMIT performed();
        Q_EMIT done();
        return;
    }
    m_problem->setText(result.error().sentence);
    m_problem->show();
}

} // namespace martlet
