// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/document.h"
#include "views/panels/fieldeditor.h"
#include "views/widgets/icons.h"
#include "views/widgets/shortenedline.h"
#include "views/widgets/uitext.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QDate>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QWidgetAction>

#include <algorithm>
#include <cmath>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

/// A line of text, and what is made of it.
class LineEditor : public FieldEditor
{
public:
    LineEditor(const FieldRow &row, const Document &document, QWidget *parent)
        : FieldEditor(row, document, parent)
        , m_edit(new ShortenedLine(this))
    {
        line()->addWidget(m_edit);
        setFocusProxy(m_edit);
        m_edit->setAccessibleName(row.label());
        connect(m_edit, &QLineEdit::editingFinished, this, [this] {
            if (m_edit->isModified())
                read();
        });
    }

protected:
    virtual QString written() const { return value().text(); }
    virtual Value parsed(const QString &text) const { return text; }

    void display() override
    {
        m_edit->setText(differs() ? QString() : written());
        m_edit->setCursorPosition(0);
        m_edit->setModified(false);
        prepareLine(m_edit);
    }
    void read()
    {
        const QString text = m_edit->text().trimmed();
        submit(text.isEmpty() ? Value() : parsed(text));
    }
    QLineEdit *edit() const { return m_edit; }

private:
    QLineEdit *m_edit;
};

class TextEditor final : public LineEditor
{
public:
    TextEditor(const FieldRow &row, const Document &document, QWidget *parent)
        : LineEditor(row, document, parent)
    {
        if (row.id != key::name)
            addStateButton();
    }
};

class NumberEditor final : public LineEditor
{
public:
    NumberEditor(const FieldRow &row, const Document &document, QWidget *parent)
        : LineEditor(row, document, parent)
    {
        if (!row.unit().isEmpty())
            line()->addWidget(plainLabel(row.unit(), this));
        addStateButton();
    }

protected:
    QString written() const override
    {
        if (!value().isNumber())
            return {};
        QLocale locale;
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
        return locale.toString(value().number(), 'f', QLocale::FloatingPointShortest);
    }
    Value parsed(const QString &text) const override
    {
        bool ok = false;
        double number = QLocale().toDouble(text, &ok);
        if (!ok)
            number = QLocale::c().toDouble(text, &ok);
        return ok ? Value(number) : Value(text);
    }
};

class DateEditor final : public LineEditor
{
public:
    DateEditor(const FieldRow &row, const Document &document, QWidget *parent)
        : LineEditor(row, document, parent)
    {
        auto *button = new QToolButton(this);
        button->setIcon(themedIcon(u"calendar"_s));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus);
        button->setAccessibleName(FieldEditor::tr("Choose a day for %1").arg(row.label()));
        connect(button, &QToolButton::clicked, this, &DateEditor::openCalendar);
        line()->addWidget(button);
        addStateButton();
    }

protected:
    Value parsed(const QString &text) const override
    {
        const QLocale locale;
        const QList<QDate> readings {QDate::fromString(text, Qt::ISODate),
                                     locale.toDate(text, QLocale::ShortFormat),
                                     QDate::fromString(text, u"d.M.yyyy"_s),
                                     QDate::fromString(text, u"d/M/yyyy"_s)};
        for (const QDate &date : readings) {
            if (date.isValid())
                return date.toString(Qt::ISODate);
        }
        return text;
    }

private:
    void openCalendar()
    {
        QMenu menu(this);
        auto *calendar = new QCalendarWidget(&menu);
        const QDate date = QDate::fromString(value().text(), Qt::ISODate);
        calendar->setSelectedDate(date.isValid() ? date : QDate::currentDate());
        auto *action = new QWidgetAction(&menu);
        action->setDefaultWidget(calendar);
        menu.addAction(action);
        QDate taken;
        connect(calendar, &QCalendarWidget::clicked, &menu, [&](const QDate &day) {
            taken = day;
            menu.close();
        });
        menu.exec(mapToGlobal(QPoint(0, height())));
        if (taken.isValid())
            submit(taken.toString(Qt::ISODate));
    }
};

class AmountEditor final : public LineEditor
{
public:
    AmountEditor(const FieldRow &row, const Document &document, QWidget *parent)
        : LineEditor(row, document, parent)
        , m_currency(new QComboBox(this))
    {
        m_currency->setEditable(true);
        m_currency->setProperty("quiet", true);
        m_currency->addItems({u"EUR"_s, u"USD"_s, u"GBP"_s, u"CHF"_s, u"CNY"_s, u"RUB"_s});
        m_currency->setFixedWidth(76);
        m_currency->setAccessibleName(FieldEditor::tr("Currency of %1").arg(row.label()));
        line()->addWidget(m_currency);
        addStateButton();
        connect(m_currency, &QComboBox::textActivated, this, [this] {
            if (value().isMoney())
                read();
        });
    }

protected:
    QString written() const override
    {
        const double amount = double(value().money().hundredths) / 100;
        const bool whole = value().money().hundredths % 100 == 0;
        return value().isMoney() ? QLocale().toString(amount, 'f', whole ? 0 : 2) : QString();
    }
    Value parsed(const QString &text) const override
    {
        bool ok = false;
        double amount = QLocale().toDouble(text, &ok);
        if (!ok)
            amount = QLocale::c().toDouble(QString(text).remove(u' '), &ok);
        if (!ok)
            return text;
        constexpr double fitting = 9e16; // more than is allowed is told of as that
        amount = std::clamp(amount, -fitting, fitting);
        return Money {qint64(std::llround(amount * 100)), m_currency->currentText().toUpper()};
    }
    // The currency stands beside it.
    std::optional<QString> problem(const Value &value) const override
    {
        return value.isText() ? FieldEditor::tr("It must be a number.")
                              : LineEditor::problem(value);
    }
    void display() override
    {
        LineEditor::display();
        m_currency->setCurrentText(value().isMoney() ? value().money().currency : usualCurrency());
    }

private:
    QString usualCurrency() const
    {
        const Value rate = document().graph().project().fields.get(Key(u"hourly-rate"));
        if (rate.isMoney())
            return rate.money().currency;
        const QString local = QLocale().currencySymbol(QLocale::CurrencyIsoCode);
        return local.isEmpty() ? u"EUR"_s : local;
    }

    QComboBox *m_currency;
};

/// Several lines that are handed on when the focus leaves them.
class NoteEdit final : public QPlainTextEdit
{
public:
    explicit NoteEdit(std::function<void()> left, QWidget *parent)
        : QPlainTextEdit(parent)
        , m_left(std::move(left))
    {
        setTabChangesFocus(true);
        setProperty("quiet", true);
        setFixedHeight(76);
    }

protected:
    void focusOutEvent(QFocusEvent *event) override
    {
        QPlainTextEdit::focusOutEvent(event);
        const bool stays = event->reason() == Qt::PopupFocusReason
            || event->reason() == Qt::ActiveWindowFocusReason;
        if (!stays && document()->isModified())
            m_left();
    }

private:
    std::function<void()> m_left;
};

class LongTextEditor final : public FieldEditor
{
public:
    LongTextEditor(const FieldRow &row, const Document &document, QWidget *parent)
        : FieldEditor(row, document, parent)
        , m_edit(new NoteEdit([this] { read(); }, this))
    {
        line()->addWidget(m_edit);
        setFocusProxy(m_edit);
        m_edit->setAccessibleName(row.label());
        addStateButton();
    }

protected:
    void display() override
    {
        m_edit->setPlainText(differs() ? QString() : value().text());
        m_edit->setPlaceholderText(emptyText());
        m_edit->document()->setModified(false);
    }

private:
    void read()
    {
        const QString text = m_edit->toPlainText().trimmed();
        submit(text.isEmpty() ? Value() : Value(text));
    }

    NoteEdit *m_edit;
};

} // namespace

FieldEditor *makeTextEditor(const FieldRow &row, const Document &document, QWidget *parent)
{
    return new TextEditor(row, document, parent);
}

FieldEditor *makeLongTextEditor(const FieldRow &row, const Document &document, QWidget *parent)
{
    return new LongTextEditor(row, document, parent);
}

FieldEditor *makeNumberEditor(const FieldRow &row, const Document &document, QWidget *parent)
{
    return new NumberEditor(row, document, parent);
}

FieldEditor *makeDateEditor(const FieldRow &row, const Document &document, QWidget *parent)
{
    return new DateEditor(row, document, parent);
}

FieldEditor *makeAmountEditor(const FieldRow &row, const Document &document, QWidget *parent)
{
    return new AmountEditor(row, document, parent);
}

} // namespace martlet
