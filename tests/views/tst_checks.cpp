// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/checksettings.h"
#include "model/analysis/rulesentence.h"
#include "model/document/document.h"
#include "model/document/watcher.h"
#include "views/checks/checkcard.h"
#include "views/checks/checkspage.h"
#include "views/checks/sentenceeditor.h"
#include "views/widgets/choiceline.h"
#include "views/widgets/style.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace martlet;
using namespace Qt::StringLiterals;

using Piece = SentencePart::Role;
using Of = SeverityScope::Of;

/// The page on which a person says what is checked, used by keys and clicks.
class TestChecks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setAppearance(Appearance::Light); }

    void init()
    {
        Draft draft {Graph()};
        draft.create(Key(u"project"), u"Stack"_s, projectId);
        m_document = std::make_unique<Document>(draft.graph());
        m_tool = m_document->add(Key(u"tool"), u"CRM"_s);
        m_document->setField({m_tool}, key::department, u"Sales"_s);
        m_other = m_document->add(Key(u"tool"), u"Mail"_s);
        m_watcher = std::make_unique<Watcher>(m_document.get());
        m_page = std::make_unique<ChecksPage>();
        m_page->resize(900, 700);
        m_page->setProject(m_document.get(), m_watcher.get());
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(m_watcher->isUpToDate());
        m_page->open();
    }
    void cleanup()
    {
        m_page.reset();
        m_watcher.reset();
        m_document.reset();
    }

    void spaceTurnsAProfileOnAndOff()
    {
        list()->setFocus();
        QVERIFY(list()->choose(CheckEntry {CheckEntry::Sort::Profile, u"gdpr"_s}.key()));
        QTest::keyClick(list(), Qt::Key_Space);
        QVERIFY(profilesOf(graph()).contains(u"gdpr"_s));
        QVERIFY(list()->chosen().on);
        QVERIFY(find<QCheckBox>(u"profileOn"_s)->isChecked());
        QTest::keyClick(list(), Qt::Key_Space);
        QVERIFY(!profilesOf(graph()).contains(u"gdpr"_s));
        m_document->undo();
        QVERIFY(find<QCheckBox>(u"profileOn"_s)->isChecked());
    }

    void aClickOnItsBoxTurnsAProfileOn()
    {
        QVERIFY(list()->choose(CheckEntry {CheckEntry::Sort::Profile, u"gdpr"_s}.key()));
        const QRect row = list()->visualItemRect(list()->currentItem());
        const QPoint box(row.left() + 16, row.top() + 14);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, box + QPoint(80, 0));
        QVERIFY(!profilesOf(graph()).contains(u"gdpr"_s));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, box);
        QVERIFY(profilesOf(graph()).contains(u"gdpr"_s));
    }

    void escClearsTheSearchBeforeItLeaves()
    {
        QSignalSpy left(m_page.get(), &ChecksPage::left);
        QTest::keyClicks(search(), u"nobody"_s);
        QTest::keyClick(search(), Qt::Key_Escape);
        QVERIFY(search()->text().isEmpty());
        QVERIFY(left.isEmpty());
        QTest::keyClick(search(), Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void whatCountsWhereNothingIsOnCannotBeTurnedOff()
    {
        list()->choose(CheckEntry {CheckEntry::Sort::Profile, u"audit"_s}.key());
        QVERIFY(!find<QCheckBox>(u"profileOn"_s)->isEnabled());
        QTest::keyClick(list(), Qt::Key_Space);
        QCOMPARE(profilesOf(graph()), QStringList {u"audit"_s});
    }

    void lawsAreDatedQuestions()
    {
        for (const QString &law : {u"gdpr"_s, u"ru-152fz"_s, u"cn-pipl"_s}) {
            QVERIFY(!profilesOf(graph()).contains(law));
            list()->choose(CheckEntry {CheckEntry::Sort::Profile, law}.key());
            const QString shown = texts();
            QVERIFY2(shown.contains(u"November 2025"), qPrintable(shown));
            QVERIFY(shown.contains(u"no legal advice"));
            QVERIFY(findProfile(law)->about().endsWith(u'?'));
        }
    }

    void aPlaceIsTakenOutAndAdded()
    {
        list()->choose(CheckEntry {CheckEntry::Sort::Profile, u"gdpr"_s}.key());
        QTest::mouseClick(find<QToolButton>(u"place:CH"_s), Qt::LeftButton);
        QVERIFY(!places().contains(u"CH"_s));
        auto *line = find<QLineEdit>(u"addPlace"_s);
        enter(line, u"US"_s);
        QTRY_VERIFY(places().contains(u"US"_s));
        QTest::mouseClick(find<QPushButton>(u"placesBack"_s), Qt::LeftButton);
        QCOMPARE(places(), findProfile(u"gdpr"_s)->residencies);
        m_document->undo();
        QVERIFY(places().contains(u"US"_s));
    }

    void aRuleIsFoundByAWordAndSwitchedOff()
    {
        QTest::keyClicks(search(), u"nobody owns"_s);
        QTest::keyClick(search(), Qt::Key_Down);
        QCOMPARE(list()->chosen().id, u"OWN-01"_s);
        QVERIFY(list()->count() < 10);
        QTest::keyClick(list(), Qt::Key_Space);
        QCOMPARE(projectSeverity(graph(), u"OWN-01"_s), Severity::Off);
        QTRY_COMPARE(list()->chosen().count, 0);
        QVERIFY(m_document->undoLabel().contains(u"Nobody owns it"));
        QTest::keyClick(list(), Qt::Key_Space);
        QCOMPARE(projectSeverity(graph(), u"OWN-01"_s), std::nullopt);
        QTRY_COMPARE(list()->chosen().count, 2);
    }

    void severityIsChosenByKeys()
    {
        m_page->open(u"OWN-01"_s);
        auto *combo = find<QComboBox>(u"severity"_s);
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Down);
        QCOMPARE(projectSeverity(graph(), u"OWN-01"_s), Severity::Error);
        QVERIFY(find<QComboBox>(u"severity"_s)->hasFocus());
        m_document->undo();
        QTRY_COMPARE(find<QComboBox>(u"severity"_s)->currentIndex(), 0);
    }

    void aFindingsThingCanBeLeftOut()
    {
        m_page->open(u"OWN-01"_s, {m_tool});
        auto *combo = find<QComboBox>(u"severity:"_s + m_tool);
        QVERIFY(combo);
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_End);
        const auto exceptions = severityExceptions(graph(), u"OWN-01"_s);
        QCOMPARE(exceptions.size(), 1);
        QCOMPARE(exceptions[0].scope, (SeverityScope {Of::Element, m_tool}));
        QTRY_COMPARE(list()->chosen().count, 1);
        auto *again = find<QComboBox>(u"severity:"_s + m_tool);
        QTest::keyClick(again, Qt::Key_Home);
        QVERIFY(severityExceptions(graph(), u"OWN-01"_s).isEmpty());
    }

    void aDepartmentIsTypedAndLeftOut()
    {
        m_page->open(u"OWN-01"_s);
        auto *line = find<QLineEdit>(u"severityFor"_s);
        enter(line, u"Department Sales"_s);
        QTRY_COMPARE(severityExceptions(graph(), u"OWN-01"_s).size(), 1);
        QCOMPARE(severityExceptions(graph(), u"OWN-01"_s)[0].scope.of, Of::Department);
    }

    void limitsAreTypedCheckedAndGivenBack()
    {
        m_page->open(u"STR-01"_s);
        typeLimit(u"40"_s);
        QCOMPARE(projectLimit(graph(), u"STR-01"_s, u"list-percent"_s), 40.0);
        typeLimit(u"400"_s);
        QCOMPARE(projectLimit(graph(), u"STR-01"_s, u"list-percent"_s), 40.0);
        QVERIFY(texts().contains(u"between 0 and 100"));
        auto *back = find<QPushButton>(u"limitBack:list-percent"_s);
        QVERIFY(back->text().contains(u"20"));
        QTest::mouseClick(back, Qt::LeftButton);
        QCOMPARE(projectLimit(graph(), u"STR-01"_s, u"list-percent"_s), std::nullopt);
        m_document->undo();
        QCOMPARE(find<QLineEdit>(u"limit:list-percent"_s)->text(), u"40"_s);
    }

    void tabGoesOnBehindWhatWasTyped()
    {
        m_page->open(u"STR-01"_s);
        auto *edit = find<QLineEdit>(u"limit:grace-days"_s);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, u"9"_s);
        QTest::keyClick(edit, Qt::Key_Tab);
        QCOMPARE(projectLimit(graph(), u"STR-01"_s, u"grace-days"_s), 9.0);
        QTRY_VERIFY(find<QPushButton>(u"limitBack:grace-days"_s)->isEnabled());
        QVERIFY(find<QLineEdit>(u"limit:list-percent"_s)->hasFocus());
    }

    void theFiguresOpenTheirFindings()
    {
        QSignalSpy wanted(m_page.get(), &ChecksPage::findingsWanted);
        m_page->open(u"OWN-01"_s);
        auto *button = find<QPushButton>(u"showFindings"_s);
        QVERIFY(button->text().contains(u'2'));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(wanted.value(0).value(0).toString(), u"OWN-01"_s);
    }

    void everyRuleCanBeLookedAt()
    {
        for (int row = 0; row < list()->count(); ++row) {
            if (!(list()->item(row)->flags() & Qt::ItemIsSelectable))
                continue;
            list()->setCurrentRow(row);
            const CheckEntry entry = list()->chosen();
            if (entry.sort != CheckEntry::Sort::Rule)
                continue;
            QVERIFY(texts().contains(findRule(entry.id)->checks()));
            for (const Parameter &limit : findRule(entry.id)->parameters)
                QVERIFY(find<QLineEdit>(u"limit:"_s + limit.name));
        }
    }

    void aRuleIsBuiltByKeysAndKept()
    {
        list()->choose(CheckEntry {CheckEntry::Sort::NewRule}.key());
        QVERIFY(!find<QPushButton>(u"keepRule"_s)->isEnabled());
        QVERIFY(!m_document->graph().project().fields.get(Key(u"rules")).isJson());
        auto *name = find<QLineEdit>(u"own:name"_s);
        name->setFocus();
        QTest::keyClicks(name, u"Everything is owned"_s);
        QTest::keyClick(name, Qt::Key_Tab);
        QVERIFY(piece(Piece::Kind, u"kind"_s)->hasFocus());
        press(Piece::Add, u"must"_s);
        answer(u"Owner"_s);
        QTRY_VERIFY(find<QPushButton>(u"keepRule"_s)->isEnabled());
        QVERIFY(find<QLabel>(u"preview"_s)->text().contains(u"2 fall short"));
        QCOMPARE(find<QListWidget>(u"lacking"_s)->count(), 2);
        QVERIFY(ownRulesOf(graph()).isEmpty());
        QVERIFY(piece(Piece::Test, u"must/0"_s)->hasFocus());
        QTest::mouseClick(find<QPushButton>(u"keepRule"_s), Qt::LeftButton);
        QCOMPARE(ownRulesOf(graph()).size(), 1);
        QCOMPARE(ownRulesOf(graph())[0].rule->title(), u"Everything is owned"_s);
        QCOMPARE(list()->chosen().sort, CheckEntry::Sort::OwnRule);
        QTRY_COMPARE(list()->chosen().count, 2);
        m_document->undo();
        QVERIFY(ownRulesOf(graph()).isEmpty());
        // What was built is a draft again, and can be kept again or brought back.
        QCOMPARE(list()->chosen().sort, CheckEntry::Sort::NewRule);
        QTRY_COMPARE(find<QLineEdit>(u"own:name"_s)->text(), u"Everything is owned"_s);
        QVERIFY(find<QPushButton>(u"keepRule"_s)->isEnabled());
        m_document->redo();
        QCOMPARE(ownRulesOf(graph()).size(), 1);
        list()->choose(CheckEntry {CheckEntry::Sort::NewRule}.key());
        QTRY_VERIFY(find<QLineEdit>(u"own:name"_s)->text().isEmpty());
    }

    void aRuleThatIsDeletedIsNoDraft()
    {
        keepOwnedRule();
        QTest::mouseClick(find<QPushButton>(u"deleteRule"_s), Qt::LeftButton);
        QVERIFY(ownRulesOf(graph()).isEmpty());
        QTRY_VERIFY(find<QLineEdit>(u"own:name"_s)->text().isEmpty());
    }

    void aRuleOfOnesOwnHasOneSeverity()
    {
        list()->choose(CheckEntry {CheckEntry::Sort::NewRule}.key());
        QVERIFY(find<QComboBox>(u"ownSeverity"_s) && !find<QComboBox>(u"severity"_s));
        keepOwnedRule();
        QVERIFY(!find<QComboBox>(u"ownSeverity"_s) && find<QComboBox>(u"severity"_s));
    }

    void tabGoesFromTheListToTheSettingsAndBack()
    {
        for (const QString &rule : {u"OWN-01"_s, u"STR-01"_s}) {
            m_page->open(rule);
            list()->setFocus();
            QTest::keyClick(list(), Qt::Key_Tab);
            QWidget *first = m_page->findChild<CheckCard *>()->focusWidget();
            QVERIFY(first && first->hasFocus());
            QTest::keyClick(first, Qt::Key_Backtab);
            QVERIFY(list()->hasFocus());
        }
    }

    void eachStepOnAKeptRuleIsAChange()
    {
        keepOwnedRule();
        press(Piece::Add, u"that"_s);
        answer(u"Holds personal data"_s);
        QTRY_COMPARE(ownJson()[u"that"_s].toArray().size(), 1);
        press(Piece::Value, u"that/0/is"_s);
        answer(u"no"_s);
        QTRY_COMPARE(ownJson()[u"that"_s][0][u"is"_s], QJsonValue(false));
        QVERIFY(m_document->undoLabel().contains(u"Owned"));
        m_document->undo();
        QCOMPARE(ownJson()[u"that"_s][0][u"is"_s], QJsonValue(true));
        QTest::mouseClick(piece(Piece::Remove, u"that/0"_s), Qt::LeftButton);
        QVERIFY(ownJson()[u"that"_s].toArray().isEmpty());
    }

    void deleteTakesAConditionOutAndTabGoesThroughTheSentence()
    {
        keepOwnedRule();
        press(Piece::Add, u"that"_s);
        answer(u"Vendor"_s);
        QTRY_VERIFY(piece(Piece::Test, u"that/0"_s));
        QToolButton *field = piece(Piece::Field, u"that/0"_s);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Tab);
        QVERIFY(piece(Piece::Test, u"that/0"_s)->hasFocus());
        QTest::keyClick(piece(Piece::Test, u"that/0"_s), Qt::Key_Tab);
        QVERIFY(piece(Piece::Add, u"that"_s)->hasFocus());
        QTest::keyClick(piece(Piece::Add, u"that"_s), Qt::Key_Delete);
        QCOMPARE(ownJson()[u"that"_s].toArray().size(), 1);
        piece(Piece::Field, u"that/0"_s)->setFocus();
        QTest::keyClick(piece(Piece::Field, u"that/0"_s), Qt::Key_Delete);
        QVERIFY(ownJson()[u"that"_s].toArray().isEmpty());
        QTRY_VERIFY(piece(Piece::Add, u"that"_s)->hasFocus());
        m_document->undo();
        QCOMPARE(ownJson()[u"that"_s].toArray().size(), 1);
    }

    void aKeptRuleGoesOnAskingForSomething()
    {
        keepOwnedRule();
        QTest::mouseClick(piece(Piece::Remove, u"must/0"_s), Qt::LeftButton);
        QCOMPARE(ownJson()[u"must"_s].toArray().size(), 1);
        QVERIFY(find<QLabel>(u"sentenceTrouble"_s)->isVisible());
        QVERIFY(piece(Piece::Field, u"must/0"_s));
    }

    void escapeLeavesAPieceAsItWas()
    {
        keepOwnedRule();
        press(Piece::Field, u"must/0"_s);
        QTest::keyClicks(line(), u"Vend"_s);
        line()->completer()->popup()->hide();
        QTest::keyClick(line(), Qt::Key_Escape);
        QVERIFY(!line());
        QVERIFY(piece(Piece::Field, u"must/0"_s)->hasFocus());
        QCOMPARE(ownJson()[u"must"_s][0][u"field"_s].toString(), u"owner"_s);
    }

    void whoGoesElsewhereLeavesAPieceAsItWas()
    {
        keepOwnedRule();
        press(Piece::Field, u"must/0"_s);
        QTRY_VERIFY(line() && line()->hasFocus());
        QTest::keyClicks(line(), u"Nonsense"_s);
        line()->completer()->popup()->hide();
        QTest::keyClick(line(), Qt::Key_Tab);
        QTRY_VERIFY(!line());
        QVERIFY(piece(Piece::Test, u"must/0"_s)->hasFocus());
        QCOMPARE(ownJson()[u"must"_s][0][u"field"_s].toString(), u"owner"_s);
    }

    void rulesAreCopiedSwitchedOffAndDeleted()
    {
        keepOwnedRule();
        QTest::mouseClick(find<QPushButton>(u"copyRule"_s), Qt::LeftButton);
        QCOMPARE(ownRulesOf(graph()).size(), 2);
        QCOMPARE(ownRulesOf(graph())[1].rule->id, u"MY-02"_s);
        QCOMPARE(list()->chosen().id, u"1"_s);
        QTest::keyClick(list(), Qt::Key_Space);
        QCOMPARE(projectSeverity(graph(), u"MY-02"_s), Severity::Off);
        QTest::mouseClick(find<QPushButton>(u"deleteRule"_s), Qt::LeftButton);
        QCOMPARE(ownRulesOf(graph()).size(), 1);
        m_document->undo();
        QCOMPARE(ownRulesOf(graph()).size(), 2);
        QCOMPARE(projectSeverity(graph(), u"MY-02"_s), Severity::Off);
    }

    void whatIsNotUnderstoodIsShownAndOnlyDeleted()
    {
        const QJsonObject newer {{u"id"_s, u"MY-07"_s},
                                 {u"name"_s, u"From the future"_s},
                                 {u"kind"_s, u"tool"_s},
                                 {u"must"_s, QJsonArray {QJsonObject {{u"dreams"_s, true}}}}};
        m_document->setField({projectId}, Key(u"rules"), Value::fromJson(QJsonArray {newer}));
        list()->choose(CheckEntry {CheckEntry::Sort::OwnRule, u"0"_s}.key());
        QVERIFY2(texts().contains(u"not used"), qPrintable(texts()));
        QVERIFY(!m_page->findChild<SentenceEditor *>());
        QVERIFY(!find<QPushButton>(u"copyRule"_s));
        list()->choose(CheckEntry {CheckEntry::Sort::NewRule}.key());
        keepOwnedRule();
        QCOMPARE(ownRulesOf(graph())[0].json, newer);
        list()->choose(CheckEntry {CheckEntry::Sort::OwnRule, u"0"_s}.key());
        QTest::mouseClick(find<QPushButton>(u"deleteRule"_s), Qt::LeftButton);
        QCOMPARE(ownRulesOf(graph()).size(), 1);
        QVERIFY(ownRulesOf(graph())[0].rule);
    }

    void escapeGoesBackToTheMap()
    {
        QSignalSpy left(m_page.get(), &ChecksPage::left);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

private:
    const Graph &graph() const { return m_document->graph(); }
    CheckList *list() const { return m_page->findChild<CheckList *>(); }
    QLineEdit *search() const { return m_page->findChild<QLineEdit *>(u"checksSearch"_s); }
    ChoiceLine *line() const { return find<ChoiceLine>(u"openPiece"_s); }
    QJsonObject ownJson() const { return ownRulesOf(graph()).last().json; }
    QStringList places() const { return profileIn(graph(), *findProfile(u"gdpr"_s)).residencies; }

    // A card follows a change 10 ms later, by a timer that may be late; what was replaced waits to
    // be deleted, hidden.
    static void letTheCardFollow() { QTest::qWait(50); }

    template<typename T>
    T *find(const QString &name) const
    {
        letTheCardFollow();
        for (T *widget : m_page->findChildren<T *>(name)) {
            if (widget->isVisibleTo(m_page.get()))
                return widget;
        }
        return nullptr;
    }
    QToolButton *piece(Piece role, const QString &path) const
    {
        return find<QToolButton>(u"piece:%1:%2"_s.arg(path).arg(int(role)));
    }
    void press(Piece role, const QString &path)
    {
        // The sentence is made anew after a change.
        QTRY_VERIFY2(piece(role, path), qPrintable(path));
        QToolButton *chip = piece(role, path);
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Space);
    }
    void answer(const QString &text)
    {
        QTRY_VERIFY(line() && line()->hasFocus());
        enter(line(), text);
    }
    // The list of proposals would take the first Return for itself.
    static void enter(QLineEdit *line, const QString &text)
    {
        line->setFocus();
        QTest::keyClicks(line, text);
        line->completer()->popup()->hide();
        QTest::keyClick(line, Qt::Key_Return);
    }
    void typeLimit(const QString &text)
    {
        auto *edit = find<QLineEdit>(u"limit:list-percent"_s);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void keepOwnedRule()
    {
        QJsonObject rule = newOwnRule(graph());
        rule[u"name"_s] = u"Owned"_s;
        rule[u"that"_s] = QJsonArray();
        rule[u"must"_s] = QJsonArray {QJsonObject {{u"field"_s, u"owner"_s}, {u"filled"_s, true}}};
        const auto place = ownRulesOf(graph()).size();
        m_document->setOwnRule(place, rule);
        list()->choose(CheckEntry {CheckEntry::Sort::OwnRule, QString::number(place)}.key());
    }
    QString texts() const
    {
        letTheCardFollow();
        QStringList all;
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->isVisibleTo(m_page.get()))
                all.append(label->text());
        }
        return all.join(u'\n');
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<Watcher> m_watcher;
    std::unique_ptr<ChecksPage> m_page;
    QString m_tool;
    QString m_other;
};

QTEST_MAIN(TestChecks)
#include "tst_checks.moc"
