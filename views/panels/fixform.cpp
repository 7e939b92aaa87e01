// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/fixform.h"

#include "model/document/document.h"
#include "views/panels/fieldeditor.h"
#include "views/widgets/choiceline.h"
#include "views/widgets/style.h"
#include "views/widgets/uitext.h"

#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
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
    auto *line = new QHBoxLayout;
    auto *button = new QPushButton(fix.label(), this);
    button->setObjectName(u"doFix"_s);
    makePrimary(button);
    connect(button, &QPushButton::clicked, this, &FixForm::submit);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &FixForm::done);
    line->addWidget(button);
    line->addWidget(cancel);
    line->addStretch();
    page->addLayout(line);
}

void FixForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT done();
    else
        QWidget::keyPressEvent(event);
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
    case FixInput::Tool:
        askForItem(input, page);
        break;
    case FixInput::Text:
        askForText(page);
        break;
    case FixInput::Effort:
        askForEffort(page);
        break;
    case FixInput::Until:
        askForDay(page);
        break;
    }
}

// The likely ones come first; anything else of the kind can be typed.
void FixForm::askForItem(FixInput input, QVBoxLayout *page)
{
    FieldRow row;
    row.refersTo = input == FixInput::Person ? QList<Key> {Key(u"person"), Key(u"team")}
                                             : QList<Key> {Key(u"tool")};
    const Graph graph = m_document->graph();
    const QStringList likely =
        m_fix.suggest ? m_fix.suggest(graph, m_findings, QDate::currentDate()) : QStringList();
    QList<ChoiceEntry> entries = referenceEntries(row, *m_document);
    std::stable_sort(entries.begin(), entries.end(), [&](const auto &a, const auto &b) {
        const auto place = [&](const ChoiceEntry &entry) {
            const qsizetype index = likely.indexOf(entry.id);
            return index < 0 ? likely.size() : index;
        };
        return place(a) < place(b);
    });
    auto *edit = new ChoiceLine([entries] { return entries; }, this);
    edit->setPlaceholderText(input == FixInput::Person ? tr("Person or team") : tr("Tool"));
    edit->setAccessibleName(edit->placeholderText());
    if (!likely.isEmpty())
        edit->setText(graph.value(likely.first(), key::name).text());
    connect(edit, &QLineEdit::returnPressed, this, &FixForm::submit);
    page->addWidget(edit);
    startWith(edit);
    m_readers.append([edit, input](FixAnswer *answer) {
        const QString id = edit->entryOf(edit->text()).id;
        (input == FixInput::Person ? answer->person : answer->tool) = id;
    });
}

void FixForm::askForText(QVBoxLayout *page)
{
    auto *edit = new QLineEdit(this);
    edit->setPlaceholderText(tr("In a few words"));
    edit->setAccessibleName(edit->placeholderText());
    connect(edit, &QLineEdit::returnPressed, this, &FixForm::submit);
    page->addWidget(edit);
    startWith(edit);
    m_readers.append([edit](FixAnswer *answer) { answer->text = edit->text().trimmed(); });
}

void FixForm::askForEffort(QVBoxLayout *page)
{
    auto *line = new QHBoxLayout;
    const auto box = [&](const QString &suffix) {
        auto *spin = new QDoubleSpinBox(this);
        spin->setDecimals(0);
        spin->setMaximum(100000);
        spin->setSuffix(suffix);
        line->addWidget(spin);
        return spin;
    };
    QDoubleSpinBox *minutes = box(tr(" minutes a run"));
    QDoubleSpinBox *runs = box(tr(" runs a month"));
    minutes->setValue(30);
    runs->setValue(4);
    page->addLayout(line);
    startWith(minutes);
    m_readers.append([minutes, runs](FixAnswer *answer) {
        answer->minutesPerRun = minutes->value();
        answer->runsPerMonth = runs->value();
    });
}

void FixForm::askForDay(QVBoxLayout *page)
{
    auto *line = new QHBoxLayout;
    line->addWidget(plainLabel(tr("Comes back on"), this));
    auto *day = new QDateEdit(QDate::currentDate().addMonths(3), this);
    day->setCalendarPopup(true);
    day->setAccessibleName(tr("Comes back on"));
    line->addWidget(day, 1);
    page->addLayout(line);
    startWith(day);
    m_readers.append([day](FixAnswer *answer) { answer->until = day->date(); });
}

Result<void> FixForm::perform(const Fix &fix,
                              const QList<Finding> &findings,
                              const FixAnswer &answer,
                              Document *document)
{
    Draft draft(document->graph());
    const Result<void> result = fix.perform(draft, findings, answer);
    if (result)
        document->commit(tr("%1: %2").arg(findings.value(0).title, fix.label()), draft);
    return result;
}

void FixForm::submit()
{
    FixAnswer answer;
    for (const auto &read : std::as_const(m_readers))
        read(&answer);
    const Result<void> result = perform(m_fix, m_findings, answer, m_document);
    if (result) {
        Q_EMIT done();
        return;
    }
    m_problem->setText(result.error().sentence);
    m_problem->show();
}

} // namespace martlet
