// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/checks/ownrulecard.h"

#include "model/base/text.h"
#include "model/document/document.h"
#include "views/checks/rulecard.h"
#include "views/checks/sentenceeditor.h"
#include "views/panels/sentencelist.h"
#include "views/widgets/calmcombo.h"
#include "views/widgets/style.h"
#include "views/widgets/uitext.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace martlet {

using namespace Qt::StringLiterals;

static constexpr std::array choosable {Severity::Error, Severity::Warning, Severity::Info};

OwnRuleCard::OwnRuleCard(int place,
                         const QJsonObject &draft,
                         const QStringList &about,
                         Document *document,
                         QWidget *parent)
    : CheckCard(document, parent)
    , m_place(place)
    , m_draft(draft)
    , m_about(about)
{
    rebuild();
}

OwnRule OwnRuleCard::now() const
{
    const Graph &graph = document()->graph();
    return isDraft() ? readOwnRule(graph, m_draft) : ownRulesOf(graph).value(m_place);
}

static QJsonObject withoutTexts(QJsonObject json)
{
    for (const QString &member : {u"name"_s, u"why"_s, u"do"_s})
        json.remove(member);
    return json;
}

static QJsonValue severitiesIn(const Graph &graph)
{
    return graph.project().fields.get(Key(u"severities")).json();
}

// The piece of the sentence that comes next gets the keyboard.
void OwnRuleCard::refresh()
{
    if (onlyTextsChanged()) {
        showTexts();
        return;
    }
    const QString next = m_sentence ? m_sentence->next() : QString();
    rebuild();
    if (m_sentence && !next.isEmpty())
        m_sentence->goTo(next);
}

bool OwnRuleCard::onlyTextsChanged() const
{
    const OwnRule rule = now();
    return m_sentence && rule.rule && severitiesIn(document()->graph()) == m_severities
        && rule.json != m_sentence->rule()
        && withoutTexts(rule.json) == withoutTexts(m_sentence->rule());
}

void OwnRuleCard::showTexts()
{
    const QJsonObject json = now().json;
    m_sentence->adopt(json);
    for (const QString &member : {u"name"_s, u"why"_s, u"do"_s}) {
        auto *line = findChild<QLineEdit *>(u"own:"_s + member);
        if (line->text() != json[member].toString())
            line->setText(json[member].toString());
    }
}

void OwnRuleCard::build(QVBoxLayout *column)
{
    const OwnRule rule = now();
    m_sentence = nullptr;
    m_severities = severitiesIn(document()->graph());
    if (!rule.rule && !isDraft()) {
        buildUnused(column, rule);
        return;
    }
    const QString id = rule.json["id"_L1].toString();
    QLineEdit *name = addLine(column, rule.json, u"name"_s, tr("What the rule is called"));
    name->setFont(scaled(font(), 1.2, true));
    column->addWidget(
        faintLabel(isDraft() ? tr("A new rule, not kept yet") : tr("%1 · Your own rule").arg(id),
                   column->parentWidget()));
    column->addSpacing(6);
    m_sentence = new SentenceEditor(document(), isDraft(), column->parentWidget());
    m_sentence->setBefore(name);
    connect(m_sentence, &SentenceEditor::edited, this, &OwnRuleCard::take);
    column->addWidget(m_sentence);
    m_preview = wrappedLabel({}, column->parentWidget());
    m_preview->setObjectName(u"preview"_s);
    m_preview->setFont(scaled(font(), 1, true));
    m_lacking = new SentenceList(column->parentWidget());
    m_lacking->setObjectName(u"lacking"_s);
    m_lacking->setAccessibleName(tr("What falls short"));
    connect(m_lacking, &QListWidget::itemActivated, this, [this](const QListWidgetItem *row) {
        Q_EMIT itemWanted(row->data(Qt::UserRole).toString());
    });
    column->addSpacing(6);
    column->addWidget(m_preview);
    column->addWidget(m_lacking);
    addSeverity(column, rule);
    addTexts(column, rule.json);
    addButtons(column);
    m_sentence->present(rule.json);
    showPreview();
}

void OwnRuleCard::buildUnused(QVBoxLayout *column, const OwnRule &rule)
{
    const QString id = cleanText(rule.json["id"_L1].toString(), 60).simplified();
    const QString name = cleanText(rule.json["name"_L1].toString(), nameLimit).simplified();
    addTitle(column, name.isEmpty() ? tr("A rule without a name") : name, id);
    addText(column, tr("This rule is not used now. %1").arg(rule.problem));
    addText(column,
            tr("It stays in the project as it is, and cannot be changed here. It may come from a "
               "newer version of Martlet."),
            true);
    addButtons(column);
}

// A draft has a severity of its own; of a rule that is kept the project says it, as of any other.
void OwnRuleCard::addSeverity(QVBoxLayout *column, const OwnRule &rule)
{
    addHeading(column, tr("How bad it is"));
    if (isDraft())
        addDraftSeverity(column, rule.json);
    else
        column->addWidget(new SeverityBox(*rule.rule, m_about, document(), column->parentWidget()));
}

void OwnRuleCard::addDraftSeverity(QVBoxLayout *column, const QJsonObject &json)
{
    const auto now = severityNamed(json["severity"_L1].toString()).value_or(Severity::Warning);
    auto *combo = new CalmCombo(column->parentWidget());
    combo->setObjectName(u"ownSeverity"_s);
    combo->setAccessibleName(tr("How bad it is"));
    for (const Severity severity : choosable) {
        combo->addItem(severityLabel(severity));
        if (severity == now)
            combo->setCurrentIndex(combo->count() - 1);
    }
    connect(combo, &QComboBox::activated, this, [this](int index) {
        QJsonObject changed = m_draft;
        changed.insert(u"severity"_s, severityId(choosable[size_t(index)]));
        take(changed);
    });
    column->addWidget(combo, 0, Qt::AlignLeft);
}

QLineEdit *OwnRuleCard::addLine(QVBoxLayout *column,
                                const QJsonObject &json,
                                const QString &member,
                                const QString &placeholder)
{
    auto *line = new QLineEdit(json[member].toString(), column->parentWidget());
    line->setObjectName(u"own:"_s + member);
    line->setMaxLength(int(nameLimit));
    line->setCursorPosition(0);
    line->setPlaceholderText(placeholder);
    line->setAccessibleName(placeholder);
    connect(line, &QLineEdit::editingFinished, this, [this, line, member] {
        if (!line->isModified())
            return;
        line->setModified(false);
        QJsonObject changed = now().json;
        const QString text = cleanText(line->text(), nameLimit).trimmed();
        if (changed[member].toString() == text)
            return;
        if (text.isEmpty())
            changed.remove(member);
        else
            changed.insert(member, text);
        take(changed);
    });
    column->addWidget(line);
    return line;
}

void OwnRuleCard::addTexts(QVBoxLayout *column, const QJsonObject &json)
{
    addHeading(column, tr("Why you agreed on it"));
    addLine(column, json, u"why"_s, tr("Why it matters, in one sentence"));
    addLine(column, json, u"do"_s, tr("What to do where it is not so"));
}

void OwnRuleCard::addButtons(QVBoxLayout *column)
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 14, 0, 0);
    const auto button = [&](const QString &name, const QString &text, auto act) {
        auto *made = new QPushButton(text, column->parentWidget());
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, act);
        line->addWidget(made);
        return made;
    };
    m_keep = nullptr;
    if (isDraft()) {
        m_keep = button(u"keepRule"_s, tr("Keep this rule"), [this] { keep(); });
        makePrimary(m_keep);
        button(u"dropRule"_s, tr("Discard"), [this] { Q_EMIT draftDropped(); });
    } else {
        if (m_sentence)
            button(u"copyRule"_s, tr("Duplicate"), [this] {
                const int place = int(ownRulesOf(document()->graph()).size());
                document()->setOwnRule(place, copiedOwnRule(document()->graph(), now().json));
                Q_EMIT kept(place);
            });
        button(u"deleteRule"_s, tr("Delete"), [this] { document()->removeOwnRule(m_place); });
    }
    line->addStretch();
    column->addLayout(line);
}

// A rule that is kept stays one that is understood; what would make it none is said instead.
void OwnRuleCard::take(const QJsonObject &json)
{
    if (isDraft()) {
        const bool sameSentence = withoutTexts(json) == withoutTexts(m_draft);
        m_draft = json;
        Q_EMIT draftChanged(json);
        if (sameSentence)
            m_sentence->adopt(json);
        else
            m_sentence->present(json);
        showPreview();
        return;
    }
    const OwnRule read = readOwnRule(document()->graph(), json);
    if (read.rule && !json["name"_L1].toString().isEmpty())
        document()->setOwnRule(m_place, json);
    else
        m_sentence->refuse(read.rule ? tr("A rule needs a name.") : read.problem);
}

static QString previewText(const RulePreview &preview)
{
    const int fine = int(preview.fine.size());
    const int lacking = int(preview.lacking.size());
    const QString text = lacking == 0
        ? OwnRuleCard::tr("This is true of %n; nothing falls short.", nullptr, fine)
        //: %1 is a number of things
        : OwnRuleCard::tr("This is true of %1; %n fall short.", nullptr, lacking).arg(fine);
    const int open = int(preview.open.size());
    //: %1 is a sentence
    return open == 0 ? text
                     : OwnRuleCard::tr("%1 Of %n it is not known yet.", nullptr, open).arg(text);
}

void OwnRuleCard::showPreview()
{
    const OwnRule rule = now();
    const Graph &graph = document()->graph();
    m_lacking->clear();
    if (m_keep)
        m_keep->setEnabled(rule.rule.has_value());
    if (!rule.rule) {
        m_preview->setText(tr("Say what must be, and what falls short is shown here."));
        m_lacking->hide();
        return;
    }
    const RulePreview preview = previewOf(graph, *rule.rule, QDate::currentDate());
    m_preview->setText(previewText(preview));
    for (const QString &item : preview.lacking)
        m_lacking->addSentence(
            itemName(graph, item), Schema::kind(graph.find(item)->kind)->icon(), item);
    m_lacking->setVisible(!preview.lacking.isEmpty());
    constexpr int rowHeight = 32;
    constexpr int mostRows = 6;
    m_lacking->setFixedHeight(rowHeight * std::min(int(preview.lacking.size()), mostRows) + 4);
}

// A rule that nobody named is called by what it asks.
void OwnRuleCard::keep()
{
    const Graph &graph = document()->graph();
    QJsonObject json = m_draft;
    if (json["name"_L1].toString().isEmpty())
        json.insert(u"name"_s, shortened(ruleSentence(graph, document()->schema(), json), 80));
    const int place = int(ownRulesOf(graph).size());
    document()->setOwnRule(place, json);
    Q_EMIT kept(place);
}

} // namespace martlet
