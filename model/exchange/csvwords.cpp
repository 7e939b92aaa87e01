// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/csvwords.h"

#include "model/base/text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace martlet::csvwords {

using namespace Qt::StringLiterals;

namespace {

using Table = QHash<QString, QString>;

// "meaning: word, word; meaning: word"
Table table(const QString &text)
{
    Table words;
    const QStringList rows = text.split(u';', Qt::SkipEmptyParts);
    for (const QString &row : rows) {
        const qsizetype colon = row.indexOf(u':');
        const QString meaning = row.left(colon).trimmed();
        const QStringList list = row.mid(colon + 1).split(u',', Qt::SkipEmptyParts);
        words.insert(normalisedName(meaning), meaning);
        for (const QString &word : list)
            words.insert(normalisedName(word), meaning);
    }
    return words;
}

QSet<QString> set(const QString &text)
{
    QSet<QString> words;
    const QStringList list = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &word : list)
        words.insert(normalisedName(word));
    return words;
}

} // namespace

const QList<Column> &columns()
{
    static const QList<Column> list = [] {
        const std::pair<QStringView, QStringView> rows[] = {
            {u"name",
             u"Tool Name, Tool, Name, Application Name, Application, App, App Name, Software, "
             u"Software Name, System, System Name, Product, Product Name, Service, Platform, "
             u"Solution, SaaS, Название, Название инструмента, Наименование, Инструмент, Система, "
             u"Сервис, Программа, Приложение, Продукт, 工具, 工具名称, 名称, 系统, 系统名称, 软件, "
             u"软件名称, 应用, 产品, 平台, Werkzeug, Tool-Name, Bezeichnung, Anwendung, Programm, "
             u"Produkt, Werkzeugname, Domain, Host, Домен, 域名"},
            {identity, u"ID, Key, Identifier, Код, Идентификатор, 编号, Kennung, Nr"},
            {u"vendor",
             u"Vendor, Supplier, Provider, Company, Manufacturer, Publisher, Поставщик, Вендор, "
             u"Разработчик, Производитель, Компания, 供应商, 厂商, 开发商, 公司, Anbieter, "
             u"Hersteller, Lieferant, Firma"},
            {u"category",
             u"Subcategory, Category, Tool Category, Function, Purpose, Подкатегория, Категория, "
             u"Назначение, Функция, Тип, 类别, 分类, 类型, 用途, 功能, Kategorie, Unterkategorie, "
             u"Funktion, Zweck, Type, Art"},
            {u"layer", u"Layer, Слой, Уровень, 层, 层级, Ebene, Schicht"},
            {u"department",
             u"Department, Used By, Dept, Team, Business Unit, User Group, Primary "
             u"Department, Отдел, Подразделение, Департамент, Кто использует, Используется, "
             u"部门, 使用部门, 使用者, 团队, Abteilung, Genutzt von, Verwendet von, "
             u"Bereich"},
            {u"owner",
             u"Owner/Champion, Owner, Tool Owner, Business Owner, Champion, Responsible, Contact, "
             u"Admin, Владелец, Ответственный, Куратор, Контакт, 负责人, 所有者, 责任人, 管理员, "
             u"Besitzer, Verantwortlich, Verantwortlicher, Verantwortliche, Eigentümer, "
             u"Ansprechpartner, Zuständig"},
            {u"backup-owner",
             u"Backup Owner, Backup, Deputy, Заместитель, Замещающий, 备份负责人, 候补负责人, "
             u"Vertretung, Stellvertreter"},
            {u"tech-owner",
             u"Technical Owner, Tech Owner, IT Owner, Технический владелец, 技术负责人, Technisch "
             u"verantwortlich, Technischer Verantwortlicher"},
            {u"lifecycle",
             u"Status, Lifecycle, State, Stage, Lifecycle Status, Статус, Состояние, 状态, "
             u"生命周期, Zustand, Lebenszyklus"},
            {u"criticality",
             u"Criticality, Importance, Priority, Business Criticality, Критичность, Важность, "
             u"Приоритет, 重要性, 关键程度, 重要程度, 优先级, Kritikalität, Wichtigkeit, "
             u"Priorität, "
             u"Bedeutung"},
            {u"cost-per-year",
             u"Annual Cost, Cost per Year, Yearly Cost, Cost a Year, Annual Spend, Annual Price, "
             u"Cost/Year, Annual Contract Value, ACV, Annual Budget, Стоимость в год, Годовая "
             u"стоимость, Затраты в год, Цена в год, Расходы в год, 年费用, 年费, 年度费用, "
             u"年度成本, 每年费用, Kosten pro Jahr, Jahreskosten, Jährliche Kosten, Kosten/Jahr, "
             u"Cost, Spend, Price, Стоимость, Цена, 费用, 成本, 价格, Kosten, Preis"},
            {monthlyCost,
             u"Monthly Cost, Cost per Month, Monthly Spend, Monthly Price, Cost/Month, Price per "
             u"Month, Стоимость в месяц, Месячная стоимость, Затраты в месяц, Цена в месяц, "
             u"月费用, 月费, 每月费用, 月度费用, Kosten pro Monat, Monatskosten, Monatliche "
             u"Kosten, "
             u"Kosten/Monat"},
            {currency, u"Currency, Валюта, 币种, 货币, Währung"},
            {u"seats-paid",
             u"Users Licensed, Licenses, Licences, Seats, Licensed Users, Seats Paid, Seats "
             u"Purchased, Paid Seats, License Count, Лицензии, Лицензий, Куплено лицензий, "
             u"Оплачено мест, 许可数, 授权用户数, 购买席位, 许可证数量, 账号数, Lizenzen, "
             u"Bezahlte Plätze, Plätze, Anzahl Lizenzen"},
            {u"seats-used",
             u"Users Active, Active Users, Users, Seats Used, Used Seats, Active Seats, Активные "
             u"пользователи, Активных пользователей, Используется лицензий, Используется мест, "
             u"活跃用户, 活跃用户数, 已用席位, Aktive Nutzer, Aktive Benutzer, Genutzte Plätze, "
             u"Genutzte Lizenzen"},
            {u"contract-end",
             u"Renewal Date, Contract End, Contract End Date, Renewal, Renews On, Expires, "
             u"Expiration Date, Expiry Date, End Date, Next Renewal, Дата продления, Окончание "
             u"договора, Договор до, Срок действия, Продление, 续费日期, 续约日期, 合同到期, "
             u"到期日, 到期日期, 合同结束日期, Verlängerung, Vertragsende, Verlängerungsdatum, "
             u"Laufzeit bis, Vertrag bis, Läuft bis"},
            {u"notice-days",
             u"Notice Days, Notice Period, Notice, Notice Period (days), Срок уведомления, "
             u"通知期, 通知天数, Kündigungsfrist"},
            {u"auto-renew",
             u"Auto Renew, Auto-Renewal, Automatic Renewal, Renews Automatically, Автопродление, "
             u"自动续费, 自动续约, Automatische Verlängerung, Verlängert sich automatisch"},
            {u"renewal-decision",
             u"Decision, Renewal Decision, Recommendation, Решение, Рекомендация, 决定, 续约决定, "
             u"Entscheidung, Empfehlung"},
            {u"trial-until", u"Trial Until, Trial End, Пробный период до, 试用到期, Test bis"},
            {u"personal-data",
             u"Personal Data, Holds Personal Data, PII, Contains PII, Персональные данные, ПДн, "
             u"个人数据, 个人信息, Personenbezogene Daten"},
            {u"dpa",
             u"DPA, Processing Agreement, Data Processing Agreement, AVV, "
             u"Auftragsverarbeitung, Договор поручения, Соглашение об обработке, 数据处理协议"},
            {u"residency",
             u"Data Residency, Residency, Data Location, Hosting Country, Data Country, Хранение "
             u"данных, Страна хранения, 数据存放地, 数据所在地, Datenstandort, Speicherort"},
            {u"hosting", u"Hosting, Deployment, Размещение, 部署方式, 部署, Betrieb"},
            {u"safeguard", u"Safeguard, Transfer Safeguard, Garantie"},
            {u"quota", u"Quota, Included Volume, Лимит, Квота, 配额, 额度, Kontingent"},
            {u"quota-used",
             u"Quota Used, Used Volume, Использовано, 已用额度, Genutztes Kontingent"},
            {u"replacement",
             u"Replacement, Replaced By, Successor, Замена, Заменяется на, 替代工具, 替代, Ersatz, "
             u"Nachfolger"},
            {u"parent", u"Part Of, Parent, Suite, Parent Tool, Часть, 所属, 隶属, Teil von"},
            {u"fallback", u"Fallback, Plan B, Workaround, Запасной план, 备用方案, Notlösung"},
            {u"uses-ai", u"Uses AI, AI, Использует ИИ, ИИ, 使用AI, 人工智能, Nutzt KI, KI"},
            {u"tags", u"Tags, Labels, Keywords, Теги, Метки, 标签, Schlagwörter, Stichwörter"},
            {u"created-on", u"Created On, Added On, Date Added, Добавлено, 添加日期, Angelegt am"},
            {u"verified-on",
             u"Verified On, Last Reviewed, Last Review, Проверено, Дата проверки, 核实日期, "
             u"Geprüft am, Zuletzt geprüft"},
            {u"evidence", u"Evidence, Доказательство, 依据, Beleg"},
            {u"note",
             u"Notes, Note, Comment, Comments, Description, Remarks, Documentation, Примечание, "
             u"Примечания, Комментарий, Комментарии, Описание, Заметки, 备注, 说明, 描述, 注释, "
             u"Notiz, Notizen, Bemerkung, Bemerkungen, Kommentar, Beschreibung, Anmerkungen"},
        };
        QList<Column> made;
        for (const auto &[field, headers] : rows) {
            Column column {field.toString(), {}};
            const QStringList words = headers.toString().split(u',');
            for (const QString &word : words)
                column.headers.append(normalisedName(word));
            made.append(column);
        }
        return made;
    }();
    return list;
}

static const Table &categories()
{
    static const Table words = table(
        uR"(crm: customer relationship management, crm-система, 客户关系管理, kundenverwaltung;
        cdp: customer data platform, платформа клиентских данных, 客户数据平台, kundendatenplattform;
        automation: marketing automation, автоматизация маркетинга, 营销自动化, marketing-automatisierung;
        email: e-mail, email marketing, e-mail marketing, mail, newsletter, рассылки, email-рассылки,
          почта, 邮件, 邮件营销, 电子邮件, e-mail-marketing, mailing;
        sms: смс, sms-рассылки, 短信, 短信营销, text messages;
        push: push notifications, push messages, пуш-уведомления, 推送, 消息推送;
        messenger: messaging, messengers, мессенджер, мессенджеры, 即时通讯, 即时通信;
        ads: advertising, ad, ad platform, ppc, paid media, реклама, рекламная система, 广告,
          广告投放, werbung, anzeigen;
        social: social media, social network, smm, соцсети, социальные сети, 社交媒体, 社交,
          soziale medien;
        analytics: web analytics, product analytics, digital analytics, аналитика, веб-аналитика,
          数据分析, 网站分析, 分析, analyse, webanalyse;
        tag-manager: tag manager, tag management, менеджер тегов, 标签管理, tag-verwaltung;
        consent: consent management, cookie consent, cmp, согласия, управление согласиями, 同意管理,
          einwilligung;
        attribution: атрибуция, 归因;
        warehouse: data warehouse, data lake, dwh, хранилище данных, хранилище, 数据仓库, data-warehouse;
        bi: business intelligence, dashboards, dashboard, reporting and dashboards, дашборды,
          бизнес-аналитика, 商业智能, 看板, 仪表盘;
        report: reports, reporting, отчёты, отчеты, отчётность, отчетность, 报表, 报告, berichte,
          berichtswesen;
        spreadsheet: spreadsheets, таблица, таблицы, электронные таблицы, 电子表格, 表格,
          tabellenkalkulation, tabelle;
        integration: integrations, ipaas, middleware, etl, workflow automation, интеграция,
          интеграции, 集成, 数据集成, schnittstellen;
        cms: content management, content management system, website, web content, website builder,
          сайт, система управления сайтом, 内容管理, 网站, webseite, website-cms;
        shop: e-commerce, ecommerce, online shop, online store, webshop, интернет-магазин, 商城,
          电商, 电子商务, onlineshop;
        forms: form builder, landing pages, формы, 表单, formulare;
        surveys: survey, feedback, опросы, опрос, 问卷, 问卷调查, 调研, umfragen, umfrage;
        chat: live chat, chatbot, чат, чат-бот, онлайн-чат, 聊天, 在线客服, 客服聊天;
        support: customer support, customer service, help desk, helpdesk, service desk, поддержка,
          служба поддержки, клиентская поддержка, 客服, 客户服务, 客户支持, kundendienst,
          kundenservice;
        events: event management, webinars, webinar, мероприятия, вебинары, 活动, 活动管理, 会议活动,
          veranstaltungen;
        video: video hosting, видео, 视频;
        project: project management, task management, tasks, projects, управление проектами, задачи,
          проекты, 项目管理, 任务管理, projektmanagement, projektverwaltung, aufgaben;
        archive: archiving, file archive, архив, 归档, 存档, archiv;
        other: misc, miscellaneous, прочее, другое, 其他, sonstiges, andere)"_s);
    return words;
}

QString category(const QString &text)
{
    const QString whole = categories().value(normalisedName(text));
    if (!whole.isEmpty())
        return whole;
    static const QRegularExpression separators(u"[/,;&|、，；]|\\s-\\s"_s);
    const QStringList parts = text.split(separators, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString found = categories().value(normalisedName(part));
        // "Productivity / Automation" is no marketing automation: the id is too wide a word.
        if (!found.isEmpty() && found != "automation"_L1)
            return found;
    }
    return {};
}

QString choice(const QString &field, const QString &word)
{
    static const QHash<QString, Table> tables {
        {u"lifecycle"_s,
         table(
             u"idea: planned, plan, proposed, wish, идея, план, планируется, 计划, 计划中, 想法, "
             u"geplant, Idee;"
             u"trial: pilot, test, testing, evaluation, poc, trialing, пилот, пробный, тест, на "
             u"тестировании, 试用, 试用中, 试点, Probe, im Test;"
             u"live: active, in use, used, production, productive, deployed, current, действует, "
             u"используется, активен, активный, в работе, рабочий, 在用, 使用中, 活跃, 已上线, "
             u"启用, aktiv, in Betrieb, im Einsatz, produktiv;"
             u"leaving: retiring, phase out, phasing out, sunset, to be retired, deprecated, "
             u"migrating, выводится, уходит, на замену, 即将停用, 淘汰中, 迁移中, läuft aus, "
             u"auslaufend, wird abgelöst;"
             u"gone: retired, cancelled, canceled, inactive, decommissioned, terminated, removed, не используется, отключён, отключен, закрыт, 已停用, 停用, 已下线, abgeschaltet, gekündigt, inaktiv, stillgelegt"_s)},
        {u"criticality"_s,
         table(u"critical: mission critical, very high, business critical, критичная, критическая, "
               u"критично, критичный, очень высокая, 关键, 非常高, 核心, kritisch, sehr hoch;"
               u"high: высокая, высокий, важная, 高, 重要, hoch, wichtig;"
               u"medium: moderate, mid, normal, средняя, средний, 中, 中等, 一般, mittel;"
               u"low: minor, low priority, низкая, низкий, 低, 不重要, niedrig, gering"_s)},
        {u"renewal-decision"_s,
         table(
             u"keep: renew, extend, retain, оставить, продлить, 保留, 续约, 续费, behalten, "
             u"verlängern;"
             u"renegotiate: negotiate, downgrade, review, пересмотреть, переговоры, торговаться, "
             u"重新谈判, 谈判, 协商, nachverhandeln, neu verhandeln, verhandeln;"
             u"leave: cancel, consolidate, drop, replace, terminate, remove, retire, migrate, отказаться, отменить, заменить, объединить, 取消, 合并, 停用, 替换, 放弃, kündigen, ablösen, ersetzen, zusammenlegen"_s)},
        {u"dpa"_s,
         table(
             u"yes: signed, in place, done, да, есть, подписан, подписано, 有, 是, 已签, 已签署, "
             u"ja, vorhanden, unterschrieben;"
             u"missing: no, not signed, open, нет, отсутствует, 无, 否, 缺失, 未签, nein, fehlt;"
             u"not-needed: not required, n/a, na, не нужен, не требуется, 不需要, nicht nötig, nicht erforderlich"_s)},
        {u"hosting"_s,
         table(
             u"vendor: cloud, saas, hosted, облако, у поставщика, 云, 云端, extern, beim Anbieter;"
             u"own: on premise, on-premises, self hosted, on-prem, inhouse, локально, свой сервер, собственный, 本地, 自建, 私有部署, eigen, selbst betrieben, lokal"_s)},
        {u"evidence"_s,
         table(u"assumed: guess, предположение, 假设, angenommen; told: сказали, 听说, erzählt;"
               u"seen: verified, видели, 亲眼所见, gesehen"_s)},
    };
    const auto found = tables.constFind(field);
    return found == tables.constEnd() ? QString() : found->value(normalisedName(word));
}

bool isEverybody(const QString &word)
{
    static const QSet<QString> words = set(
        u"all,everyone,everybody,company,whole company,company-wide,all departments,all teams,все,"
        u"все отделы,вся компания,全部,所有,所有人,全公司,所有部门,全员,alle,alle abteilungen,"
        u"ganze firma,gesamte firma"_s);
    return words.contains(normalisedName(word));
}

bool isDepartment(const QString &word)
{
    static const QSet<QString> words = set(
        u"it,hr,pr,marketing,sales,finance,support,customer support,customer service,service,"
        u"product,engineering,design,operations,ops,legal,data,analytics,accounting,procurement,"
        u"purchasing,logistics,research,development,r&d,management,e-commerce,ecommerce,stores,"
        u"retail,content,brand,growth,security,office,маркетинг,продажи,финансы,поддержка,продукт,"
        u"разработка,дизайн,логистика,закупки,бухгалтерия,ит,айти,кадры,аналитика,юристы,市场,"
        u"市场部,"
        u"销售,销售部,财务,财务部,客服,客服部,产品,产品部,技术,技术部,运营,运营部,人事,人事部,"
        u"设计部,电商部,法务部,vertrieb,finanzen,kundendienst,kundenservice,produkt,entwicklung,"
        u"einkauf,personal,buchhaltung,logistik,recht,geschäftsführung,edv"_s);
    static const QRegularExpression parts(
        u"\\b(team|department|dept|agency|group|office|отдел|департамент|команда|агентство|служба|"
        u"abteilung|agentur|bereich)\\b|(部|组|团队|部门)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.contains(normalisedName(word)) || word.contains(parts);
}

bool isNone(const QString &word)
{
    static const QStringList signs {u"-"_s, u"–"_s, u"—"_s, u"n/a"_s, u"--"_s};
    static const QSet<QString> words =
        set(u"none,nobody,na,not applicable,нет,никто,отсутствует,无,没有,keine,keiner,keins,kein,"
            u"niemand,entfällt"_s);
    return signs.contains(word.toLower()) || words.contains(normalisedName(word));
}

bool isUnknown(const QString &word)
{
    static const QSet<QString> words = set(
        u"tbd,tba,tbc,unknown,not known,to be defined,неизвестно,не известно,уточнить,未知,待定,"
        u"不详,unbekannt,offen"_s);
    return word == "?"_L1 || word == "??"_L1 || word == "???"_L1
        || words.contains(normalisedName(word));
}

bool isTotal(const QString &word)
{
    static const QSet<QString> words =
        set(u"total,totals,grand total,sum,итого,всего,сумма,合计,总计,summe,gesamt"_s);
    return words.contains(normalisedName(word));
}

std::optional<bool> flag(const QString &word)
{
    static const QSet<QString> yes =
        set(u"yes,y,true,1,x,on,да,д,истина,есть,是,有,对,真,ja,j,wahr"_s);
    static const QSet<QString> no =
        set(u"no,n,false,0,off,нет,н,ложь,否,无,没有,不,假,nein,falsch"_s);
    if (word == "✓"_L1 || word == "✔"_L1 || word == u"+"_s || yes.contains(normalisedName(word)))
        return true;
    if (word == "✗"_L1 || word == "✘"_L1 || no.contains(normalisedName(word)))
        return false;
    return {};
}

QString currencyIn(const QString &text)
{
    static const QList<std::pair<QString, QString>> signs {
        {u"€"_s, u"EUR"_s},      {u"£"_s, u"GBP"_s},    {u"₽"_s, u"RUB"_s},
        {u"руб"_s, u"RUB"_s},    {u"¥"_s, u"CNY"_s},    {u"￥"_s, u"CNY"_s},
        {u"元"_s, u"CNY"_s},     {u"rmb"_s, u"CNY"_s},  {u"人民币"_s, u"CNY"_s},
        {u"円"_s, u"JPY"_s},     {u"₴"_s, u"UAH"_s},    {u"₸"_s, u"KZT"_s},
        {u"₹"_s, u"INR"_s},      {u"zł"_s, u"PLN"_s},   {u"us$"_s, u"USD"_s},
        {u"c$"_s, u"CAD"_s},     {u"a$"_s, u"AUD"_s},   {u"$"_s, u"USD"_s},
        {u"dollar"_s, u"USD"_s}, {u"euro"_s, u"EUR"_s}, {u"доллар"_s, u"USD"_s},
        {u"евро"_s, u"EUR"_s},   {u"美元"_s, u"USD"_s}, {u"欧元"_s, u"EUR"_s},
    };
    static const QStringList codes {
        u"USD"_s, u"EUR"_s, u"GBP"_s, u"RUB"_s, u"CNY"_s, u"CHF"_s, u"PLN"_s, u"UAH"_s, u"KZT"_s,
        u"JPY"_s, u"INR"_s, u"CAD"_s, u"AUD"_s, u"SEK"_s, u"NOK"_s, u"DKK"_s, u"CZK"_s, u"TRY"_s,
        u"BYN"_s, u"HKD"_s, u"SGD"_s, u"AED"_s, u"BRL"_s, u"MXN"_s, u"KRW"_s, u"NZD"_s, u"ILS"_s};
    static const QRegularExpression code(u"(?<![A-Za-z])([A-Za-z]{3})(?![A-Za-z])"_s);
    auto matches = code.globalMatch(text);
    while (matches.hasNext()) {
        const QString found = matches.next().captured(1).toUpper();
        if (codes.contains(found))
            return found;
    }
    const QString lower = text.toLower();
    const auto sign = std::find_if(
        signs.begin(), signs.end(), [&](const auto &entry) { return lower.contains(entry.first); });
    if (sign != signs.end())
        return sign->second;
    static const QRegularExpression rouble(u"\\d\\s*р\\.?$"_s);
    return lower.contains(rouble) ? u"RUB"_s : QString();
}

QString archimateKind(const QString &type)
{
    static const QHash<QString, QString> kinds {
        {u"ApplicationComponent"_s, u"tool"_s},
        {u"SystemSoftware"_s, u"tool"_s},
        {u"DataObject"_s, u"data-object"_s},
    };
    return kinds.value(type);
}

} // namespace martlet::csvwords
