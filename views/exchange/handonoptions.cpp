// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/exchange/handonoptions.h"

#include "model/base/language.h"
#include "model/drawing/pngprinter.h"
#include "views/exchange/redactionchoice.h"
#include "views/widgets/calmcombo.h"
#include "views/widgets/softdelegate.h"
#include "views/widgets/uitext.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QSettings>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr double millimetre = 72 / 25.4;
const QString asNeeded; ///< data of the paper that the map chooses
const QString asMap = u"map"_s;
const QString ownSize = u"own"_s;

/// Two numbers beside each other with a sign between them.
QWidget *pair(QSpinBox *first, QSpinBox *second, const QString &after, QWidget *parent)
{
    auto *box = new QWidget(parent);
    box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(first);
    line->addWidget(plainLabel(u"×"_s, box));
    line->addWidget(second);
    line->addWidget(plainLabel(after, box), 1);
    return box;
}

} // namespace

HandOnOptions::HandOnOptions(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_form);
    column->addStretch(1);
    m_form->setContentsMargins(1, 1, 4, 1);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    buildViews(m_form);
    buildPaper(m_form);
    buildLanguage(m_form);
    buildTexts(m_form);
    buildPassphrase(m_form);
    for (QComboBox *combo : findChildren<QComboBox *>()) // so that no text makes them too wide
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    restore();
    showFor(outputs().first());
}

void HandOnOptions::buildViews(QFormLayout *form)
{
    m_redaction = new RedactionChoice(this);
    connect(m_redaction, &RedactionChoice::changed, this, &HandOnOptions::changed);
    form->addRow(tr("For"), m_redaction);
    m_view = new CalmCombo(this);
    m_view->setObjectName(u"handOnView"_s);
    connect(m_view, &QComboBox::currentIndexChanged, this, &HandOnOptions::change);
    form->addRow(tr("View"), m_view);
    m_views = new QListWidget(this);
    m_views->setObjectName(u"handOnViews"_s);
    m_views->setItemDelegate(new SoftDelegate(m_views));
    m_views->setAccessibleName(tr("Views, each on pages of its own"));
    connect(m_views, &QListWidget::itemChanged, this, &HandOnOptions::change);
    form->addRow(tr("Views"), m_views);
    m_person = new CalmCombo(this);
    m_person->setObjectName(u"handOnPerson"_s);
    connect(m_person, &QComboBox::currentIndexChanged, this, &HandOnOptions::change);
    form->addRow(tr("Whose"), m_person);
}

void HandOnOptions::buildPaper(QFormLayout *form)
{
    m_paper = new CalmCombo(this);
    m_paper->setObjectName(u"handOnPaper"_s);
    m_paper->setMaxVisibleItems(16);
    m_paper->addItem(tr("A4 or A3, as needed"), asNeeded);
    m_paper->addItem(tr("As large as the map"), asMap);
    for (const QString &name : paperNames())
        m_paper->addItem(name, name);
    m_paper->addItem(tr("A size of its own"), ownSize);
    form->addRow(tr("Page"), m_paper);
    m_width = number(u"handOnWidth"_s, {50, 5080, 420}, tr("Width of the page in millimetres"));
    m_height = number(u"handOnHeight"_s, {50, 5080, 600}, tr("Height of the page in millimetres"));
    m_ownSize = pair(m_width, m_height, tr("mm"), this);
    form->addRow(tr("Size"), m_ownSize);
    m_turn = new CalmCombo(this);
    m_turn->setObjectName(u"handOnTurn"_s);
    m_turn->addItem(tr("As the map is larger"), int(PageOptions::Turn::Automatic));
    m_turn->addItem(tr("Portrait"), int(PageOptions::Turn::Portrait));
    m_turn->addItem(tr("Landscape"), int(PageOptions::Turn::Landscape));
    form->addRow(tr("Turned"), m_turn);
    m_columns = number(u"handOnColumns"_s, {1, 20, 1}, tr("Sheets beside each other"));
    m_rows = number(u"handOnRows"_s, {1, 20, 1}, tr("Sheets below each other"));
    m_sheets = pair(m_columns, m_rows, tr("glued"), this);
    form->addRow(tr("Sheets"), m_sheets);
    for (QComboBox *combo : {m_paper, m_turn})
        connect(combo, &QComboBox::currentIndexChanged, this, &HandOnOptions::change);
}

QSpinBox *HandOnOptions::number(const QString &name, const Range &range, const QString &accessible)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(name);
    box->setRange(range.least, range.most);
    box->setValue(range.usual);
    box->setKeyboardTracking(false);
    box->setMinimumWidth(68);
    box->setAccessibleName(accessible);
    setPlainTip(box, accessible);
    connect(box, &QSpinBox::valueChanged, this, &HandOnOptions::change);
    return box;
}

void HandOnOptions::buildLanguage(QFormLayout *form)
{
    m_language = new CalmCombo(this);
    m_language->setObjectName(u"handOnLanguage"_s);
    m_language->addItem(tr("As the program"), QString());
    for (const QString &language : languages())
        m_language->addItem(QLocale(language).nativeLanguageName(), language);
    setPlainTip(m_language,
                tr("Of the reports of this project, whoever makes them; kept in the project"));
    form->addRow(tr("Language"), m_language);
    connect(m_language, &QComboBox::activated, this, [this] {
        Q_EMIT languageChosen(m_language->currentData().toString());
    });
}

void HandOnOptions::showLanguage(const QString &language)
{
    m_language->setCurrentIndex(std::max(0, m_language->findData(language)));
}

void HandOnOptions::buildTexts(QFormLayout *form)
{
    m_title = new QLineEdit(this);
    m_title->setObjectName(u"handOnTitle"_s);
    m_title->setPlaceholderText(tr("The name of the project"));
    form->addRow(tr("Title"), m_title);
    m_author = new QLineEdit(this);
    m_author->setObjectName(u"handOnAuthor"_s);
    m_author->setPlaceholderText(tr("Not said"));
    form->addRow(tr("Author"), m_author);
    for (QLineEdit *line : {m_title, m_author}) {
        line->setMaxLength(200);
        connect(line, &QLineEdit::editingFinished, this, [this, line] {
            if (line->isModified())
                change();
            line->setModified(false);
        });
    }
    m_findings = new QCheckBox(tr("List the findings at the end"), this);
    m_findings->setObjectName(u"handOnFindings"_s);
    connect(m_findings, &QCheckBox::toggled, this, &HandOnOptions::change);
    form->addRow(QString(), m_findings);
    m_scale = new CalmCombo(this);
    m_scale->setObjectName(u"handOnScale"_s);
    for (const double scale : {1.0, 2.0, 4.0, 8.0})
        //: a number such as 2; how many pixels a picture has
        m_scale->addItem(tr("%1 times the pixels").arg(scale), scale);
    m_scale->setCurrentIndex(m_scale->findData(usualScale));
    connect(m_scale, &QComboBox::currentIndexChanged, this, &HandOnOptions::change);
    form->addRow(tr("Sharpness"), m_scale);
}

void HandOnOptions::buildPassphrase(QFormLayout *form)
{
    m_passphrase = new QLineEdit(this);
    m_passphrase->setObjectName(u"handOnPassphrase"_s);
    m_passphrase->setPlaceholderText(tr("Several words"));
    form->addRow(tr("Passphrase"), m_passphrase);
    m_again = new QLineEdit(this);
    m_again->setObjectName(u"handOnPassphraseAgain"_s);
    form->addRow(tr("Once more"), m_again);
    for (QLineEdit *line : {m_passphrase, m_again})
        line->setEchoMode(QLineEdit::Password);
    m_promise = wrappedLabel(
        tr("Whoever has the passphrase sees everything. While the copy is open, it can be read on "
           "that computer; what is exported from it is not protected. A short passphrase can be "
           "guessed, and a forgotten one cannot be recovered by anybody. The copy also opens "
           "with the program age, without Martlet."),
        this);
    form->addRow(m_promise);
}

Passphrase HandOnOptions::passphrase() const
{
    return passphraseProblem().isEmpty() ? Passphrase(m_passphrase->text().toUtf8()) : Passphrase();
}

QString HandOnOptions::passphraseProblem() const
{
    if (m_passphrase->text().isEmpty())
        return tr("A protected copy needs a passphrase.");
    if (m_passphrase->text() != m_again->text())
        return tr("The two passphrases differ. Type the same one twice.");
    return {};
}

void HandOnOptions::forgetPassphrase()
{
    m_passphrase->clear();
    m_again->clear();
}

void HandOnOptions::askForPassphrase()
{
    QLineEdit *line = m_passphrase->text().isEmpty() ? m_passphrase : m_again;
    line->selectAll();
    line->setFocus(Qt::OtherFocusReason);
}

void HandOnOptions::offerViews(const QList<std::pair<QString, QString>> &views,
                               const QString &chosen)
{
    const QSignalBlocker quiet(m_views);
    const QSignalBlocker silent(m_view);
    m_views->clear();
    m_view->clear();
    for (const auto &[id, name] : views) {
        m_view->addItem(name, id);
        auto *item = new QListWidgetItem(name, m_views);
        item->setData(Qt::UserRole, id);
        item->setToolTip(plainTip(name));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(id == chosen ? Qt::Checked : Qt::Unchecked);
        if (id == chosen)
            m_views->setCurrentItem(item);
    }
    m_view->setCurrentIndex(std::max(0, m_view->findData(chosen)));
    const int shown = std::clamp(m_views->count(), 1, 5);
    m_views->setFixedHeight(m_views->sizeHintForRow(0) * shown + 2 * m_views->frameWidth() + 2);
}

void HandOnOptions::offerPeople(const QList<std::pair<QString, QString>> &people)
{
    const QSignalBlocker quiet(m_person);
    const QString chosen = person();
    m_person->clear();
    for (const auto &[id, name] : people)
        m_person->addItem(name, id);
    m_person->setCurrentIndex(std::max(0, m_person->findData(chosen)));
}

QString HandOnOptions::person() const
{
    return m_person->currentData().toString();
}

void HandOnOptions::showFor(const Output &output)
{
    m_output = &output;
    showParts();
}

void HandOnOptions::showParts()
{
    const bool hasPaper = m_output->hasPaper;
    const QString paper = m_paper->currentData().toString();
    const bool isOwn = paper == ownSize;
    m_form->setRowVisible(m_view, m_output->views == Output::Views::One && m_view->count() > 1);
    m_form->setRowVisible(m_views, m_output->views == Output::Views::Many && m_views->count() > 1);
    m_form->setRowVisible(m_person, m_output->isPersonal);
    m_form->setRowVisible(m_ownSize, hasPaper && isOwn);
    const bool isMap = hasPaper && !m_output->isReport;
    m_paper->setItemText(0, m_output->isReport ? tr("As usual here") : tr("A4 or A3, as needed"));
    m_turn->setItemText(0, m_output->isReport ? tr("As usual here") : tr("As the map is larger"));
    m_form->setRowVisible(m_turn, hasPaper && !isOwn && paper != asMap);
    m_form->setRowVisible(m_sheets, isMap && paper != asMap);
    for (QWidget *field : {static_cast<QWidget *>(m_paper),
                           static_cast<QWidget *>(m_title),
                           static_cast<QWidget *>(m_author)})
        m_form->setRowVisible(field, hasPaper);
    m_form->setRowVisible(m_language, m_output->isReport);
    m_form->setRowVisible(m_findings, isMap);
    m_form->setRowVisible(m_scale, m_output->isImage);
    for (QWidget *field :
         {static_cast<QWidget *>(m_passphrase), static_cast<QWidget *>(m_again), m_promise})
        m_form->setRowVisible(field, m_output->hasPassphrase);
}

void HandOnOptions::change()
{
    showParts();
    remember();
    Q_EMIT changed();
}

QStringList HandOnOptions::views() const
{
    QStringList chosen;
    const bool all = m_output->views == Output::Views::All;
    const bool several = all || m_output->views == Output::Views::Many;
    for (int row = 0; row < m_views->count() && several; ++row) {
        const QListWidgetItem *item = m_views->item(row);
        if (all || item->checkState() == Qt::Checked)
            chosen.append(item->data(Qt::UserRole).toString());
    }
    return chosen.isEmpty() ? QStringList {m_view->currentData().toString()} : chosen;
}

PageOptions HandOnOptions::page() const
{
    PageOptions page;
    const QString paper = m_paper->currentData().toString();
    page.isAsMap = paper == asMap;
    page.paper = paperNamed(paper);
    page.turn = PageOptions::Turn(m_turn->currentData().toInt());
    if (paper == ownSize) {
        page.paper = QSizeF(m_width->value(), m_height->value()) * millimetre;
        page.turn = m_width->value() > m_height->value() ? PageOptions::Turn::Landscape
                                                         : PageOptions::Turn::Portrait;
    }
    if (!page.isAsMap) {
        page.columns = m_columns->value();
        page.rows = m_rows->value();
    }
    return page;
}

PdfOptions HandOnOptions::pdf() const
{
    PdfOptions options;
    options.page = page();
    options.title = m_title->text().trimmed();
    options.author = m_author->text().trimmed();
    return options;
}

double HandOnOptions::scale() const
{
    return m_scale->currentData().toDouble();
}

bool HandOnOptions::listsFindings() const
{
    return m_findings->isChecked();
}

void HandOnOptions::remember() const
{
    QSettings settings;
    settings.beginGroup(u"handOn"_s);
    settings.setValue(u"paper"_s, m_paper->currentData());
    settings.setValue(u"width"_s, m_width->value());
    settings.setValue(u"height"_s, m_height->value());
    settings.setValue(u"turn"_s, m_turn->currentIndex());
    settings.setValue(u"columns"_s, m_columns->value());
    settings.setValue(u"rows"_s, m_rows->value());
    settings.setValue(u"author"_s, m_author->text());
    settings.setValue(u"findings"_s, m_findings->isChecked());
}

void HandOnOptions::restore()
{
    const QSignalBlocker quiet(this);
    QSettings settings;
    settings.beginGroup(u"handOn"_s);
    // Read first: each field that is set remembers them all.
    const int paper = m_paper->findData(settings.value(u"paper"_s, asNeeded));
    const int turn = settings.value(u"turn"_s).toInt();
    const bool lists = settings.value(u"findings"_s).toBool();
    const QString author = settings.value(u"author"_s).toString();
    const QSize size(settings.value(u"width"_s, m_width->value()).toInt(),
                     settings.value(u"height"_s, m_height->value()).toInt());
    const QSize sheets(settings.value(u"columns"_s, 1).toInt(),
                       settings.value(u"rows"_s, 1).toInt());
    m_output = &outputs().first();
    m_paper->setCurrentIndex(std::max(0, paper));
    m_turn->setCurrentIndex(std::clamp(turn, 0, m_turn->count() - 1));
    m_width->setValue(size.width());
    m_height->setValue(size.height());
    m_columns->setValue(sheets.width());
    m_rows->setValue(sheets.height());
    m_author->setText(author);
    m_findings->setChecked(lists);
}

} // namespace martlet
