// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/checks/rulecard.h"

#include "model/document/document.h"
#include "views/panels/fieldeditor.h"
#include "views/widgets/calmcombo.h"
#include "views/widgets/choiceline.h"
#include "views/widgets/style.h"
#include "views/widgets/uitext.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Of = SeverityScope::Of;

constexpr std::array choosable {Severity::Error, Severity::Warning, Severity::Info, Severity::Off};
constexpr QLatin1StringView departmentPrefix = "department:"_L1;

// A department is where its things are; a list in the settings is not needed for that.
QStringList departmentsInUse(const Graph &graph)
{
    QStringList departments;
    for (const ItemPtr &item : graph.items())
        departments.append(item->fields.get(key::department).text());
    departments.removeAll(QString());
    departments.removeDuplicates();
    departments.sort(Qt::CaseInsensitive);
    return departments;
}

std::optional<Severity> said(const Graph &graph, const QString &rule, const SeverityScope &scope)
{
    if (scope.of == Of::Project)
        return projectSeverity(graph, rule);
    for (const SeverityException &exception : severityExceptions(graph, rule)) {
        if (exception.scope == scope)
            return exception.severity;
    }
    return {};
}

QString nameOf(const SeverityScope &scope)
{
    const QString id = scope.of == Of::Department ? departmentPrefix + scope.name : scope.name;
    return scope.of == Of::Project ? u"severity"_s : u"severity:"_s + id;
}

} // namespace

SeverityBox::SeverityBox(const Rule &rule,
                         const QStringList &about,
                         Document *document,
                         QWidget *parent)
    : QWidget(parent)
    , m_rule(rule)
    , m_document(document)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    addRow(tr("In this project"), {}, otherwiseText());
    QList<SeverityScope> scopes;
    for (const SeverityException &exception : severityExceptions(document->graph(), rule.id))
        scopes.append(exception.scope);
    constexpr qsizetype enough = 3;
    for (const QString &item : about.mid(0, enough)) {
        if (const SeverityScope scope {Of::Element, item}; !scopes.contains(scope))
            scopes.prepend(scope);
    }
    for (const SeverityScope &scope : std::as_const(scopes))
        addRow(scopeText(scope), scope, tr("As elsewhere"));
    addLine();
}

QString SeverityBox::otherwiseText() const
{
    const SeverityInEffect found = severityInEffect(m_document->graph(), m_rule, false);
    const QString word = severityLabel(found.severity);
    if (found.from == SeverityInEffect::From::Profile)
        //: %1 is a profile, %2 a severity
        return tr("%2, says “%1”").arg(findProfile(found.profile)->label(), word);
    return m_rule.severity == Severity::Off ? word : tr("As it is: mostly %1").arg(word);
}

QString SeverityBox::scopeText(const SeverityScope &scope) const
{
    if (scope.of == Of::Department)
        return tr("For the department %1").arg(scope.name);
    if (!m_document->graph().contains(scope.name))
        return tr("For something that is no longer there");
    return tr("Only for “%1”").arg(itemName(m_document->graph(), scope.name));
}

void SeverityBox::addRow(const QString &label, const SeverityScope &scope, const QString &otherwise)
{
    auto *combo = new CalmCombo(this);
    combo->setObjectName(nameOf(scope));
    combo->setAccessibleName(label);
    combo->addItem(otherwise);
    for (const Severity severity : choosable)
        combo->addItem(severityLabel(severity));
    const auto now = said(m_document->graph(), m_rule.id, scope);
    const auto place = now ? std::find(choosable.begin(), choosable.end(), *now) : choosable.end();
    combo->setCurrentIndex(now ? int(place - choosable.begin()) + 1 : 0);
    connect(combo, &QComboBox::activated, this, [this, scope](int index) {
        m_document->setSeverity(
            m_rule, scope, index > 0 ? std::optional(choosable[size_t(index) - 1]) : std::nullopt);
    });
    const int row = m_grid->rowCount();
    m_grid->addWidget(wrappedLabel(label, this), row, 0);
    m_grid->addWidget(combo, row, 1);
}

void SeverityBox::addLine()
{
    const auto entries = [this] {
        QList<ChoiceEntry> all;
        for (const QString &department : departmentsInUse(m_document->graph()))
            all.append(
                {departmentPrefix + department, tr("Department %1").arg(department), {}, {}});
        return all + referenceEntries(FieldRow(), *m_document);
    };
    auto *line = new ChoiceLine(entries, this);
    line->setObjectName(u"severityFor"_s);
    line->setPlaceholderText(tr("Off for a department or a thing: type its name"));
    line->setAccessibleName(tr("A department or a thing that it is off for"));
    connect(line, &QLineEdit::returnPressed, this, [this, line] {
        addScope(line->entryOf(line->text()).id);
    });
    connect(line, &ChoiceLine::chosen, this, &SeverityBox::addScope, Qt::QueuedConnection);
    m_grid->addWidget(line, m_grid->rowCount(), 0, 1, 2);
}

void SeverityBox::addScope(const QString &id)
{
    if (id.isEmpty())
        return;
    const bool department = id.startsWith(departmentPrefix);
    const SeverityScope scope = department
        ? SeverityScope {Of::Department, id.mid(departmentPrefix.size())}
        : SeverityScope {Of::Element, id};
    if (!said(m_document->graph(), m_rule.id, scope))
        m_document->setSeverity(m_rule, scope, Severity::Off);
}

RuleCard::RuleCard(const Rule &rule,
                   const QStringList &about,
                   const Report &report,
                   Document *document,
                   QWidget *parent)
    : CheckCard(document, parent)
    , m_rule(rule)
    , m_about(about)
    , m_report(report)
{
    rebuild();
}

void RuleCard::build(QVBoxLayout *column)
{
    //: the identity of a rule and the group it belongs to
    addTitle(column, m_rule.title(), tr("%1 · %2").arg(m_rule.id, m_rule.pack()));
    addText(column, m_rule.checks());
    addText(column, m_rule.why(), true);
    m_findings = new QPushButton(column->parentWidget());
    m_findings->setObjectName(u"showFindings"_s);
    connect(m_findings, &QPushButton::clicked, this, [this] { Q_EMIT findingsWanted(m_rule.id); });
    column->addWidget(m_findings, 0, Qt::AlignLeft);
    showFindings();
    addHeading(column, tr("How bad it is"));
    column->addWidget(new SeverityBox(m_rule, m_about, document(), column->parentWidget()));
    addLimits(column);
}

void RuleCard::setReport(const Report &report)
{
    m_report = report;
    showFindings();
}

void RuleCard::showFindings()
{
    const int count = findingsOf(m_report, m_rule.id);
    m_findings->setEnabled(count > 0);
    m_findings->setText(count > 0 ? tr("Show its %n findings", nullptr, count)
                                  : tr("No findings now"));
}

void RuleCard::addLimits(QVBoxLayout *column)
{
    if (m_rule.parameters.isEmpty())
        return;
    addHeading(column, tr("Limits"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    for (const Parameter &limit : m_rule.parameters)
        addLimit(grid, limit);
    column->addLayout(grid);
}

static std::optional<double> typedNumber(const QString &text)
{
    bool ok = false;
    double number = QLocale().toDouble(text, &ok);
    if (!ok)
        number = text.toDouble(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

// A number that cannot be stays written, with the reason, and the old one counts.
void RuleCard::addLimit(QGridLayout *grid, const Parameter &limit)
{
    const int row = grid->rowCount();
    const auto own = projectLimit(document()->graph(), m_rule.id, limit.name);
    auto *edit = new QLineEdit(QLocale().toString(own.value_or(limit.value)), this);
    edit->setObjectName(u"limit:"_s + limit.name);
    edit->setAccessibleName(limit.label());
    edit->setFixedWidth(84);
    edit->setAlignment(Qt::AlignRight);
    auto *back = new QPushButton(tr("Back to %1").arg(QLocale().toString(limit.value)), this);
    back->setObjectName(u"limitBack:"_s + limit.name);
    back->setEnabled(own.has_value());
    QLabel *trouble = wrappedLabel({}, this);
    QPalette warning = trouble->palette();
    warning.setColor(QPalette::WindowText, colours().warning);
    trouble->setPalette(warning);
    trouble->hide();
    const auto complain = [trouble](const QString &why) {
        trouble->setText(why);
        trouble->setVisible(!why.isEmpty());
    };
    if (own)
        complain(limit.problem(*own).value_or(QString()));
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, limit, own, complain] {
        if (!edit->isModified())
            return;
        edit->setModified(false);
        const auto number = typedNumber(edit->text());
        const auto problem = number ? limit.problem(*number) : tr("It must be a number.");
        complain(problem.value_or(QString()));
        if (!problem && *number != own.value_or(limit.value))
            document()->setLimit(
                m_rule, limit, *number == limit.value ? std::nullopt : std::optional(*number));
    });
    connect(back, &QPushButton::clicked, this, [this, limit] {
        document()->setLimit(m_rule, limit, {});
    });
    grid->addWidget(wrappedLabel(limit.label(), this), row, 0);
    grid->addWidget(edit, row, 1);
    grid->addWidget(faintLabel(limit.unit(), this), row, 2);
    grid->addWidget(back, row, 3);
    grid->addWidget(trouble, row + 1, 0, 1, 4);
}

} // namespace martlet
