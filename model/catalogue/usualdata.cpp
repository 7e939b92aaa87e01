// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/catalogue/usualdata.h"

#include "model/base/text.h"

#include <QCoreApplication>
#include <QHash>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    const char *label;
    QStringView type;
    QStringView names; ///< with commas between them
};

const QHash<QString, Row> &rows()
{
    static const QHash<QString, Row> table {
        {u"ad-spend"_s,
         {QT_TRANSLATE_NOOP("martlet::UsualData", "Ad spend"),
          u"other",
          u"Ad cost, Media spend, Campaign cost, Werbeausgaben, Werbekosten, Расходы на рекламу, "
          u"广告消耗, 广告花费"}},
        {u"answer"_s,
         {QT_TRANSLATE_NOOP("martlet::UsualData", "Survey answer"),
          u"other",
          u"Survey answers, Feedback, Client feedback, Review, Reviews, Umfrageantwort, "
          u"Bewertung, Rückmeldung, Отзыв, Ответ на опрос, 顾客反馈, 问卷答案"}},
        {u"behaviour"_s,
         {QT_TRANSLATE_NOOP("martlet::UsualData", "Behaviour"),
          u"event",
          u"Behavior, Shop behaviour, Web visit, Web visits, Page views, Product usage, Events, "
          u"Verhalten, Nutzungsverhalten, Поведение, Поведение на сайте, 浏览行为, 用户行为"}},
        {u"case"_s,
         {QT_TRANSLATE_NOOP("martlet::UsualData", "Service case"),
          u"other",
          u"Service cases, Support case, Ticket, Tickets, Serviceanfrage, Anfrage, Обращение, "
          u"Заявка, 客户咨询, 工单"}},
        {u"content"_s,
         {QT_TRANSLATE_NOOP("martlet::UsualData", "Campaign content"),
          u"content",
          u"Content, Assets, Approved assets, Inhalte, Kampagneninhalte, Контент, Материалы, "
          u"内容素材, 内容"}},
        {u"conversation"_s,
         {QT_TRANSLATE_NOOP("martlet::UsualData", "Conversation"),
          u"other",
          u"Conversations, Chat, Chats, Messages, Gespräch, Chatverlauf, Переписка, Диалог, "
          u"聊天记录, 会话"}},
        {u"conversion"_s,
         {QT_TRANSLATE_NOOP("martlet::UsualData", "Conversion"),
          u"event",
          u"Conversions, Conversion event, Purchase event, Konversion, Конверсия, Конверсии, "
          u"转化事件, 转化"}},
        {u"cookie-consent"_s,
         {QT_TRANSLATE_NOOP("martlet::UsualData", "Cookie consent"),
          u"consent",
          u"Tracking consent, Cookie-Einwilligung, Согласие на cookie, Cookie 授权, Consent, "
          u"Einwilligung, Согласие, 隐私授权"}},
        {u"customer"_s,
         {QT_TRANSLATE_NOOP("martlet::UsualData", "Customer profile"),
          u"customer",
          u"Customer profiles, Customer, Customers, Customer account, Client and contacts, "
          u"Contact, Contacts, Profile, Kundenprofil, Kunde, Kontakt, Kontakte, "
          u"Профиль покупателя, Профиль клиента, Клиент, Контакт, Контакты, 会员资料, 客户资料, "
          u"客户"}},
        {u"deal"_s,
         {QT_TRANSLATE_NOOP("martlet::UsualData", "Deal"),
          u"other",
          u"Deals, Opportunity, Opportunities, Verkaufschance, Geschäft, Сделка, Сделки, 商机"}},
        {u"figures"_s,
         {QT_TRANSLATE_NOOP("martlet::UsualData", "Key figures"),
          u"other",
          u"Sales figures, Figures, KPIs, Campaign results, Kennzahlen, Показатели, 经营数据, "
          u"指标"}},
        {u"lead"_s,
         {QT_TRANSLATE_NOOP("martlet::UsualData", "Lead"),
          u"lead",
          u"Leads, Prospect, Prospects, Enquiry, Newsletter sign-up, Interessent, Лид, Лиды, "
          u"线索, 潜在客户"}},
        {u"order"_s,
         {QT_TRANSLATE_NOOP("martlet::UsualData", "Order"),
          u"order",
          u"Orders, Purchase, Subscription, Bestellung, Bestellungen, Заказ, Заказы, 订单"}},
        {u"permission"_s,
         {QT_TRANSLATE_NOOP("martlet::UsualData", "Consent"),
          u"consent",
          u"Consents, Newsletter permission, Marketing consent, Permission, Opt-in, "
          u"Einwilligung, Newsletter-Einwilligung, Согласие, Согласие на рассылку, 隐私授权, "
          u"授权"}},
        {u"plan"_s,
         {QT_TRANSLATE_NOOP("martlet::UsualData", "Campaign plan"),
          u"content",
          u"Campaign plans, Campaign dates, Media plan, Brief, Topics and briefs, Kampagnenplan, "
          u"План публикаций, План кампаний, 营销计划"}},
        {u"product-data"_s,
         {QT_TRANSLATE_NOOP("martlet::UsualData", "Product data"),
          u"content",
          u"Products, Product catalogue, Catalogue, Produktdaten, Товары, Товары и цены, "
          u"商品信息"}},
        {u"registration"_s,
         {QT_TRANSLATE_NOOP("martlet::UsualData", "Registration"),
          u"lead",
          u"Registrations, Event registration, Anmeldung, Anmeldungen, Регистрация, 报名信息"}},
    };
    return table;
}

UsualData dataOf(const QString &id)
{
    const Row row = rows().value(id);
    UsualData data {
        QCoreApplication::translate("martlet::UsualData", row.label), row.type.toString(), {}};
    data.names.append(normalisedName(data.label));
    data.names.append(normalisedName(QString::fromUtf8(row.label)));
    for (const QStringView name : row.names.split(u','))
        data.names.append(normalisedName(name.toString()));
    return data;
}

} // namespace

QList<UsualData> usualData(const QString &category)
{
    static const QHash<QString, QStringList> held {
        {u"ads"_s, {u"ad-spend"_s, u"conversion"_s}},
        {u"analytics"_s, {u"behaviour"_s, u"conversion"_s}},
        {u"archive"_s, {u"content"_s}},
        {u"attribution"_s, {u"conversion"_s, u"ad-spend"_s}},
        {u"automation"_s, {u"customer"_s, u"permission"_s, u"content"_s}},
        {u"bi"_s, {u"figures"_s}},
        {u"cdp"_s, {u"customer"_s, u"permission"_s, u"behaviour"_s}},
        {u"chat"_s, {u"customer"_s, u"conversation"_s}},
        {u"cms"_s, {u"content"_s}},
        {u"consent"_s, {u"cookie-consent"_s}},
        {u"crm"_s, {u"customer"_s, u"deal"_s}},
        {u"email"_s, {u"customer"_s, u"permission"_s}},
        {u"events"_s, {u"registration"_s}},
        {u"forms"_s, {u"lead"_s}},
        {u"messenger"_s, {u"customer"_s, u"conversation"_s}},
        {u"project"_s, {u"plan"_s}},
        {u"push"_s, {u"customer"_s, u"permission"_s}},
        {u"report"_s, {u"figures"_s}},
        {u"shop"_s, {u"customer"_s, u"order"_s, u"product-data"_s}},
        {u"sms"_s, {u"customer"_s, u"permission"_s}},
        {u"social"_s, {u"content"_s}},
        {u"support"_s, {u"customer"_s, u"case"_s}},
        {u"surveys"_s, {u"answer"_s}},
        {u"video"_s, {u"content"_s}},
        {u"warehouse"_s, {u"customer"_s, u"order"_s, u"behaviour"_s}},
    };
    QList<UsualData> data;
    for (const QString &id : held.value(category))
        data.append(dataOf(id));
    return data;
}

} // namespace martlet
