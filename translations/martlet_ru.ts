<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>martlet::Archimate</name>
    <message>
        <source>Several things on the map bear this name.</source>
        <translation>Такое название на карте есть у нескольких элементов.</translation>
    </message>
    <message>
        <source>The element has no name.</source>
        <translation>У элемента нет названия.</translation>
    </message>
    <message>
        <source>It does not join two elements that were taken.</source>
        <translation>Эта связь не соединяет два импортированных элемента.</translation>
    </message>
    <message>
        <source>Nothing that Martlet knows joins these two so.</source>
        <translation>Ни одна известная Martlet связь не соединяет эти два элемента так.</translation>
    </message>
    <message numerus="yes">
        <source>Martlet has no word for this type: %n elements were left out.</source>
        <translation>
            <numerusform>У Martlet нет слова для этого типа: %n элемент пропущен.</numerusform>
            <numerusform>У Martlet нет слова для этого типа: %n элемента пропущено.</numerusform>
            <numerusform>У Martlet нет слова для этого типа: %n элементов пропущено.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no ArchiMate model in the Open Exchange format. Nothing was imported. In Archi it is made by File · Export · Open Exchange XML.</source>
        <translation>В файле нет модели ArchiMate в формате Open Exchange. Ничего не импортировано. В программе Archi такой файл создаёт команда File · Export · Open Exchange XML.</translation>
    </message>
</context>
<context>
    <name>martlet::Arranger</name>
    <message>
        <source>Make room</source>
        <translation>Освобождение места</translation>
    </message>
    <message>
        <source>Tidy up %1</source>
        <translation>Наведение порядка: %1</translation>
    </message>
    <message>
        <source>New in this scenario</source>
        <translation>Новое в этом сценарии</translation>
    </message>
    <message>
        <source>Changed in this scenario</source>
        <translation>Изменено в этом сценарии</translation>
    </message>
</context>
<context>
    <name>martlet::AuditReport</name>
    <message>
        <source>Internal: names people, contracts and costs.</source>
        <translation>Для внутреннего пользования: здесь названы люди, договоры и затраты.</translation>
    </message>
    <message>
        <source>Marketing debt</source>
        <translation>Маркетинговый долг</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>to be decided now</source>
        <translation>решить сейчас</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <source>to be planned</source>
        <translation>запланировать</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Отвечено</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>By hand a month</source>
        <translation>Вручную в месяц</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>около %1</translation>
    </message>
    <message>
        <source>Accepted with a reason</source>
        <translation>Принято с обоснованием</translation>
    </message>
    <message numerus="yes">
        <source>without %n tools of unknown cost</source>
        <translation>
            <numerusform>без %n инструмента с неизвестной стоимостью</numerusform>
            <numerusform>без %n инструментов с неизвестной стоимостью</numerusform>
            <numerusform>без %n инструментов с неизвестной стоимостью</numerusform>
        </translation>
    </message>
    <message>
        <source>the weight of all that is open</source>
        <translation>вес всего, что ещё открыто</translation>
    </message>
    <message>
        <source>as on %1</source>
        <translation>без изменений с %1</translation>
    </message>
    <message>
        <source>▼ %1 since %2</source>
        <extracomment>%1 is a number, %2 a day</extracomment>
        <translation>▼ %1 с %2</translation>
    </message>
    <message>
        <source>▲ %1 since %2</source>
        <translation>▲ %1 с %2</translation>
    </message>
    <message>
        <source>of what the checks ask</source>
        <translation>из того, что спрашивают проверки</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 на %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tools</source>
        <translation>
            <numerusform>%n инструмент</numerusform>
            <numerusform>%n инструмента</numerusform>
            <numerusform>%n инструментов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n data flows</source>
        <translation>
            <numerusform>%n поток данных</numerusform>
            <numerusform>%n потока данных</numerusform>
            <numerusform>%n потоков данных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n работа</numerusform>
            <numerusform>%n работы</numerusform>
            <numerusform>%n работ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer journeys</source>
        <translation>
            <numerusform>%n путь клиента</numerusform>
            <numerusform>%n пути клиента</numerusform>
            <numerusform>%n путей клиента</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing on the map yet.</source>
        <translation>На карте пока ничего нет.</translation>
    </message>
    <message>
        <source>On the map: %1.</source>
        <translation>На карте: %1.</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>С чего начать</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Marketing debt over time</source>
        <translation>Как меняется маркетинговый долг</translation>
    </message>
    <message>
        <source>Since %1: settled %2, new %3.</source>
        <translation>С %1: устранено — %2, новых — %3.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>There is nothing to check yet: the checks begin with the first things on the map.</source>
        <translation>Проверять пока нечего: проверки начнутся, как только на карте что-нибудь появится.</translation>
    </message>
    <message>
        <source>All that the checks could look at is in order. What nobody knows yet is in the chapter “What is known”.</source>
        <translation>Всё, что удалось проверить, в порядке. О том, чего пока никто не знает, — глава «Что известно».</translation>
    </message>
    <message numerus="yes">
        <source>Start with these %n</source>
        <translation>
            <numerusform>С чего начать: %n замечание</numerusform>
            <numerusform>С чего начать: %n замечания</numerusform>
            <numerusform>С чего начать: %n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen by weight: how bad it is, how critical what it concerns, and how much it concerns.</source>
        <translation>Отобрано по весу: насколько это серьёзно, насколько критично то, чего это касается, и как много оно затрагивает.</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Где накопился долг</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>По отделам</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>No department known</source>
        <translation>Отдел неизвестен</translation>
    </message>
    <message>
        <source>By journey</source>
        <translation>По путям клиента</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Путь клиента</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>К сведению</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation>По темам</translation>
    </message>
    <message>
        <source>What stops, leaks or misleads today. Each needs a decision now.</source>
        <translation>То, что уже сегодня останавливает работу, ведёт к утечкам или вводит в заблуждение. По каждому пункту решение нужно сейчас.</translation>
    </message>
    <message>
        <source>What costs time, money or trust, and should be planned.</source>
        <translation>То, что стоит времени, денег или доверия; это стоит запланировать.</translation>
    </message>
    <message>
        <source>Good to know, and easy to improve.</source>
        <translation>То, что полезно знать и легко улучшить.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Почему это важно</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Что замечено</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Где</translation>
    </message>
    <message numerus="yes">
        <source>%n more, about: %1.</source>
        <translation>
            <numerusform>И ещё %n замечание. Речь о следующем: %1.</numerusform>
            <numerusform>И ещё %n замечания. Речь о следующем: %1.</numerusform>
            <numerusform>И ещё %n замечаний. Речь о следующем: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every one of them is in the program’s list of findings, and in the table that “martlet check --format csv” writes.</source>
        <translation>Все они есть в списке замечаний программы и в таблице, которую записывает «martlet check --format csv».</translation>
    </message>
    <message>
        <source>These were looked at, and somebody decided to live with them. They do not count in the figures.</source>
        <translation>Эти замечания рассмотрели и решили пока с ними жить. В показателях они не учитываются.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Больше не нужны</translation>
    </message>
    <message>
        <source>What these accepted is not found any more. They can be deleted.</source>
        <translation>Того, что здесь было принято, проверки больше не находят. Эти записи можно удалить.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Что известно</translation>
    </message>
    <message>
        <source>Answered: %1.</source>
        <translation>Отвечено: %1.</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Открытые вопросы</translation>
    </message>
    <message>
        <source>Who may know</source>
        <translation>Кто может знать</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What is on it</source>
        <translation>Что на нём</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Signs on cards and flows say how many findings they have, and their shape how bad the worst is.</source>
        <translation>Значки на карточках и потоках показывают, сколько у них замечаний, а форма значка — насколько серьёзно худшее из них.</translation>
    </message>
    <message>
        <source>Customer journeys</source>
        <translation>Пути клиента</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Передачи</translation>
    </message>
    <message>
        <source>%1, of which by hand: %2</source>
        <translation>%1, из них вручную: %2</translation>
    </message>
    <message>
        <source>%1 (wanted at most: %2)</source>
        <translation>%1 (желательно не больше: %2)</translation>
    </message>
    <message>
        <source>Passes from</source>
        <translation>От шага</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>the customer says it again</source>
        <translation>клиент повторяет это снова</translation>
    </message>
    <message>
        <source>the next step does not know what happened before</source>
        <translation>следующий шаг не знает, что было раньше</translation>
    </message>
    <message>
        <source>Asked twice</source>
        <translation>Спрашивают дважды</translation>
    </message>
    <message>
        <source>Work by hand</source>
        <translation>Ручная работа</translation>
    </message>
    <message>
        <source>Altogether: %1 a month.</source>
        <translation>Всего: %1 в месяц.</translation>
    </message>
    <message>
        <source>By flow</source>
        <translation>По потокам</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Поток</translation>
    </message>
    <message>
        <source>By hand too, but nobody has said yet how long it takes</source>
        <translation>Тоже вручную, но пока никто не сказал, сколько времени это занимает</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>Часов в месяц</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Стоимость в месяц</translation>
    </message>
    <message>
        <source>What hangs on one tool or person</source>
        <translation>Что держится на одном инструменте или человеке</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>What would have nobody to look after it if one person or team were away: no backup is named. Name one, and plan who learns it.</source>
        <translation>То, что останется без ответственного, если одного человека или одной команды не будет на месте: заместитель не назначен. Назначьте его и запланируйте, кто этому научится.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Without one of these, the map falls into parts, or tools lose the data that they live on.</source>
        <translation>Без любого из них карта распадается на части или инструменты теряют данные, без которых не могут работать.</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Инструмент</translation>
    </message>
    <message>
        <source>Flows that stop</source>
        <translation>Остановится потоков</translation>
    </message>
    <message>
        <source>Tools that lose data</source>
        <translation>Инструментов лишится данных</translation>
    </message>
    <message>
        <source>What else suffers</source>
        <translation>Пострадает ещё</translation>
    </message>
    <message>
        <source>What the tools cost</source>
        <translation>Сколько стоят инструменты</translation>
    </message>
    <message>
        <source>Altogether: %1 a year.</source>
        <translation>Всего: %1 в год.</translation>
    </message>
    <message>
        <source>By vendor</source>
        <translation>По поставщикам</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>Cost not known yet</source>
        <translation>Стоимость пока неизвестна</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Стоимость в год</translation>
    </message>
    <message>
        <source>Contracts and renewals</source>
        <translation>Договоры и продления</translation>
    </message>
    <message>
        <source>In the order of the last day to cancel.</source>
        <translation>В порядке последнего дня для отказа.</translation>
    </message>
    <message>
        <source>Cancel by</source>
        <translation>Отказаться до</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>Договор до</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation>Автопродление</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>How this report is made</source>
        <translation>Как составлен этот отчёт</translation>
    </message>
    <message>
        <source>Everything in it was read from the map, checked on %1, and counted by fixed rules: whoever checks the same map on the same day finds the same.</source>
        <translation>Всё в нём прочитано с карты, проверено %1 и посчитано по неизменным правилам: кто бы ни проверил ту же карту в тот же день, результат будет тем же.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Вручную</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Профили</translation>
    </message>
    <message>
        <source>Own rules that were not used</source>
        <translation>Ваши собственные правила, которые не использовались</translation>
    </message>
    <message>
        <source>Settings that were not used</source>
        <translation>Неиспользованные настройки</translation>
    </message>
    <message>
        <source>Minutes a run, times runs a month, and what has to be done again; of live flows that people carry.</source>
        <translation>Минуты на один раз, умноженные на число раз в месяц, и то, что приходится делать заново; по действующим потокам, данные в которых переносят люди.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>The customer is asked for</source>
        <translation>О чём спрашивают клиента</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Настроение</translation>
    </message>
    <message>
        <source>Person or team</source>
        <translation>Человек или команда</translation>
    </message>
    <message>
        <source>Without a backup</source>
        <translation>Без заместителя</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>%1 (over)</source>
        <translation>%1 (прошло)</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (предположение)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Пока без ответа</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Tools a year</source>
        <translation>Инструменты в год</translation>
    </message>
    <message>
        <source>Tools a year, in %1</source>
        <extracomment>%1 is a currency such as EUR</extracomment>
        <translation>Инструменты в год, %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>К чему</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Что сказано</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кто написал</translation>
    </message>
    <message>
        <source>Open comments</source>
        <translation>Открытые комментарии</translation>
    </message>
</context>
<context>
    <name>martlet::Balance</name>
    <message>
        <source>Findings that go: %1. Findings that come: %2.</source>
        <translation>Замечаний исчезнет: %1. Замечаний появится: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of the scenario do not fit the map as it is now, and were left out.</source>
        <translation>
            <numerusform>%n изменение сценария не подходит к нынешней карте, оно пропущено.</numerusform>
            <numerusform>%n изменения сценария не подходят к нынешней карте, они пропущены.</numerusform>
            <numerusform>%n изменений сценария не подходят к нынешней карте, они пропущены.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::Blueprint</name>
    <message>
        <source>Departments</source>
        <translation>Отделы</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Чем измеряется</translation>
    </message>
    <message>
        <source>Department %1</source>
        <translation>Отдел: %1</translation>
    </message>
    <message>
        <source>no tool: %1</source>
        <translation>нет инструмента: %1</translation>
    </message>
    <message>
        <source>nobody measures: %1</source>
        <translation>не измеряется: %1</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Настроение</translation>
    </message>
    <message>
        <source>%1: feeling %2, from −2 to +2</source>
        <translation>%1: настроение %2 по шкале от −2 до +2</translation>
    </message>
    <message>
        <source>How %1 feels is not known</source>
        <translation>%1: настроение неизвестно</translation>
    </message>
    <message>
        <source>Line of visibility</source>
        <translation>Линия видимости</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Точки контакта</translation>
    </message>
</context>
<context>
    <name>martlet::Calendar</name>
    <message>
        <source>Vendor: %1</source>
        <translation>Поставщик: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Владелец: %1</translation>
    </message>
    <message>
        <source>Owner: not known yet</source>
        <translation>Владелец: пока неизвестен</translation>
    </message>
    <message>
        <source>No decision is noted.</source>
        <translation>Решение не записано.</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Решение: %1</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>оставить</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>отказаться</translation>
    </message>
    <message>
        <source>renegotiate</source>
        <translation>пересмотреть условия</translation>
    </message>
    <message>
        <source>It has renewed by itself; that it was for a year is assumed.</source>
        <translation>Договор продлился сам; предполагается, что на год.</translation>
    </message>
    <message>
        <source>Contract ends: %1</source>
        <translation>Договор заканчивается: %1</translation>
    </message>
    <message>
        <source>Contract ends or renews: %1</source>
        <translation>Договор заканчивается или продлевается: %1</translation>
    </message>
    <message>
        <source>Last day to cancel: %1</source>
        <translation>Последний день для отказа: %1</translation>
    </message>
    <message>
        <source>Trial ends: %1</source>
        <translation>Пробный период заканчивается: %1</translation>
    </message>
</context>
<context>
    <name>martlet::Canvas</name>
    <message>
        <source>Name of the new %1</source>
        <translation>Новый элемент (%1): название</translation>
    </message>
    <message>
        <source>Connect to…</source>
        <translation>Соединить с…</translation>
    </message>
    <message>
        <source>These two cannot be connected.</source>
        <translation>Эти два элемента нельзя соединить.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n элемент</numerusform>
            <numerusform>%n элемента</numerusform>
            <numerusform>%n элементов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n связь</numerusform>
            <numerusform>%n связи</numerusform>
            <numerusform>%n связей</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Удалено: %1</translation>
    </message>
    <message>
        <source>Deleted %1 and %2</source>
        <translation>Удалено: %1 и %2</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (копия)</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n cards</source>
        <translation>
            <numerusform>Дублирование %n карточки</numerusform>
            <numerusform>Дублирование %n карточек</numerusform>
            <numerusform>Дублирование %n карточек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n names</source>
        <translation>
            <numerusform>Вставка %n названия</numerusform>
            <numerusform>Вставка %n названий</numerusform>
            <numerusform>Вставка %n названий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>Добавлен %n</numerusform>
            <numerusform>Добавлено %n</numerusform>
            <numerusform>Добавлено %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a name to add the first tool.</source>
        <translation>Введите название, чтобы добавить первый инструмент.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Arrow keys go from card to card. Type to add a tool.</source>
        <translation>Стрелки ведут от карточки к карточке. Начните печатать, чтобы добавить инструмент.</translation>
    </message>
    <message numerus="yes">
        <source>%n added; known products stand in the layer where such tools usually work</source>
        <translation>
            <numerusform>Добавлен %n; известные продукты стоят в том слое, где такие инструменты обычно работают</numerusform>
            <numerusform>Добавлено %n; известные продукты стоят в том слое, где такие инструменты обычно работают</numerusform>
            <numerusform>Добавлено %n; известные продукты стоят в том слое, где такие инструменты обычно работают</numerusform>
        </translation>
    </message>
    <message>
        <source>This only stands behind a touchpoint here. It can be deleted on a view that shows it as a card.</source>
        <translation>Здесь этот элемент только стоит за точкой контакта. Удалить его можно на виде, где он показан карточкой.</translation>
    </message>
    <message>
        <source>All of it is on the map already.</source>
        <translation>Всё это уже есть на карте.</translation>
    </message>
    <message>
        <source>They stand like this already.</source>
        <translation>Они уже так стоят.</translation>
    </message>
    <message>
        <source>Select two cards or more to align them.</source>
        <translation>Чтобы выровнять карточки, выберите две или больше.</translation>
    </message>
    <message numerus="yes">
        <source>Align %n cards</source>
        <translation>
            <numerusform>Выравнивание %n карточки</numerusform>
            <numerusform>Выравнивание %n карточек</numerusform>
            <numerusform>Выравнивание %n карточек</numerusform>
        </translation>
    </message>
    <message>
        <source>Select three cards or more to distribute them.</source>
        <translation>Чтобы распределить карточки, выберите три или больше.</translation>
    </message>
    <message numerus="yes">
        <source>Distribute %n cards</source>
        <translation>
            <numerusform>Распределение %n карточки</numerusform>
            <numerusform>Распределение %n карточек</numerusform>
            <numerusform>Распределение %n карточек</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the cards that should stay where they are.</source>
        <translation>Выберите карточки, которые должны остаться на месте.</translation>
    </message>
    <message numerus="yes">
        <source>Pin %n cards</source>
        <translation>
            <numerusform>Закрепление %n карточки</numerusform>
            <numerusform>Закрепление %n карточек</numerusform>
            <numerusform>Закрепление %n карточек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpin %n cards</source>
        <translation>
            <numerusform>Открепление %n карточки</numerusform>
            <numerusform>Открепление %n карточек</numerusform>
            <numerusform>Открепление %n карточек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned: tidying up leaves them where they are</source>
        <translation>
            <numerusform>Закреплена %n карточка: при наведении порядка она останется на месте</numerusform>
            <numerusform>Закреплены %n карточки: при наведении порядка они останутся на месте</numerusform>
            <numerusform>Закреплено %n карточек: при наведении порядка они останутся на месте</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer pinned</source>
        <translation>
            <numerusform>%n карточка больше не закреплена</numerusform>
            <numerusform>%n карточки больше не закреплены</numerusform>
            <numerusform>%n карточек больше не закреплено</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a card to see what it is connected with.</source>
        <translation>Выберите карточку, чтобы увидеть, с чем она связана.</translation>
    </message>
    <message>
        <source>New tool “%1”</source>
        <translation>Новый инструмент «%1»</translation>
    </message>
    <message>
        <source>New: “%1”</source>
        <translation>Новое: «%1»</translation>
    </message>
    <message>
        <source>%1 is on the map already.</source>
        <translation>«%1» уже есть на карте.</translation>
    </message>
    <message>
        <source>These are connected already.</source>
        <translation>Они уже связаны.</translation>
    </message>
    <message>
        <source>Select a card to go through its connections.</source>
        <translation>Выберите карточку, чтобы пройти по её связям.</translation>
    </message>
    <message>
        <source>This card has no connection on this view.</source>
        <translation>На этом виде у карточки нет связей.</translation>
    </message>
    <message>
        <source>These two cannot be connected. The connection stays as it was.</source>
        <translation>Эти два элемента нельзя соединить. Связь осталась прежней.</translation>
    </message>
    <message>
        <source>Select the connection that should lead elsewhere.</source>
        <translation>Выберите связь, у которой нужно сменить начало или конец.</translation>
    </message>
    <message>
        <source>Begins at…</source>
        <translation>Начинается у…</translation>
    </message>
    <message>
        <source>Ends at…</source>
        <translation>Заканчивается у…</translation>
    </message>
    <message>
        <source>No card here is called “%1”. The connection stays as it was.</source>
        <translation>Карточки «%1» здесь нет. Связь осталась прежней.</translation>
    </message>
    <message>
        <source>New person “%1”</source>
        <translation>Новый человек: «%1»</translation>
    </message>
    <message>
        <source>Who owns it?</source>
        <translation>Кто владелец?</translation>
    </message>
    <message numerus="yes">
        <source>Who owns these %n things?</source>
        <translation>
            <numerusform>Кто владелец этих %n элемента?</numerusform>
            <numerusform>Кто владелец этих %n элементов?</numerusform>
            <numerusform>Кто владелец этих %n элементов?</numerusform>
        </translation>
    </message>
    <message>
        <source>Put a note on %1</source>
        <translation>Прикрепление заметки к «%1»</translation>
    </message>
    <message>
        <source>This kind of card takes no votes.</source>
        <translation>За карточки этого вида не голосуют.</translation>
    </message>
    <message>
        <source>Votes for “%1”</source>
        <translation>Голоса за «%1»</translation>
    </message>
    <message>
        <source>The map as the room sees it.</source>
        <translation>Карта, какой её видит зал.</translation>
    </message>
    <message numerus="yes">
        <source>Copies of this project disagree on %n values of it. Click to decide.</source>
        <translation>
            <numerusform>Копии этого проекта расходятся здесь в %n значении. Щёлкните, чтобы решить.</numerusform>
            <numerusform>Копии этого проекта расходятся здесь в %n значениях. Щёлкните, чтобы решить.</numerusform>
            <numerusform>Копии этого проекта расходятся здесь в %n значениях. Щёлкните, чтобы решить.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::CanvasAccessible</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>a connection between two cards</extracomment>
        <translation>от «%1» к «%2»</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Show its findings</source>
        <translation>Показать замечания к этому</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Decide what copies disagree on</source>
        <translation>Разобрать спорные значения</translation>
    </message>
</context>
<context>
    <name>martlet::CaptureOffers</name>
    <message>
        <source>%1, already here</source>
        <comment>a kind of element</comment>
        <translation>%1, уже на карте</translation>
    </message>
    <message>
        <source>your own</source>
        <comment>a product</comment>
        <translation>из вашего списка</translation>
    </message>
</context>
<context>
    <name>martlet::CaptureStrip</name>
    <message>
        <source>automatic</source>
        <translation>автоматически</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>not known how</source>
        <translation>неизвестно как</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (новое)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
</context>
<context>
    <name>martlet::Capturer</name>
    <message>
        <source>Connect %1</source>
        <translation>Связь: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Изменение: %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Добавление: %1</translation>
    </message>
    <message>
        <source>Also responsible: %1</source>
        <translation>Также отвечает: %1</translation>
    </message>
</context>
<context>
    <name>martlet::Card</name>
    <message>
        <source>owner %1</source>
        <translation>владелец: %1</translation>
    </message>
    <message>
        <source>no owner yet</source>
        <translation>владельца пока нет</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>ни с чем не связано</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n ошибка</numerusform>
            <numerusform>%n ошибки</numerusform>
            <numerusform>%n ошибок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n предупреждение</numerusform>
            <numerusform>%n предупреждения</numerusform>
            <numerusform>%n предупреждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n подсказка</numerusform>
            <numerusform>%n подсказки</numerusform>
            <numerusform>%n подсказок</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Заметка: %1</translation>
    </message>
    <message>
        <source>Note: %1, about %2</source>
        <extracomment>text of a sticky note, what it is about</extracomment>
        <translation>Заметка: %1, о чём: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n голос</numerusform>
            <numerusform>%n голоса</numerusform>
            <numerusform>%n голосов</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Перемещено</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Без изменений</translation>
    </message>
    <message numerus="yes">
        <source>%n open comments</source>
        <translation>
            <numerusform>%n открытый комментарий</numerusform>
            <numerusform>%n открытых комментария</numerusform>
            <numerusform>%n открытых комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values to decide</source>
        <translation>
            <numerusform>%n спорное значение</numerusform>
            <numerusform>%n спорных значения</numerusform>
            <numerusform>%n спорных значений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::CellDelegate</name>
    <message>
        <source>New: %1 “%2”</source>
        <extracomment>%1 is a kind, such as &quot;Person&quot;; %2 its name</extracomment>
        <translation>Будет добавлено: %1 «%2»</translation>
    </message>
</context>
<context>
    <name>martlet::CellText</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>martlet::CellWriter</name>
    <message>
        <source>It needs a name.</source>
        <translation>Нужно название.</translation>
    </message>
    <message>
        <source>It needs both ends.</source>
        <translation>Нужны оба конца связи.</translation>
    </message>
    <message>
        <source>It cannot lead to where it begins.</source>
        <translation>Связь не может вести туда же, откуда начинается.</translation>
    </message>
    <message>
        <source>These two cannot be connected.</source>
        <translation>Эти два элемента нельзя соединить.</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”.</source>
        <translation>Здесь нет ничего с названием «%1».</translation>
    </message>
</context>
<context>
    <name>martlet::ChangePreview</name>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1 of %2: %3 → %4</source>
        <translation>%1 (%2): %3 → %4</translation>
    </message>
    <message numerus="yes">
        <source>%n findings are accepted with this reason.</source>
        <translation>
            <numerusform>%n замечание будет принято с этим обоснованием.</numerusform>
            <numerusform>%n замечания будут приняты с этим обоснованием.</numerusform>
            <numerusform>%n замечаний будут приняты с этим обоснованием.</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer there: %1</source>
        <translation>Будет удалено: %1</translation>
    </message>
    <message>
        <source>New: %1 “%2”</source>
        <extracomment>%1 is a kind of thing such as &quot;Person&quot;, %2 its name</extracomment>
        <translation>Будет добавлено: %1 «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%n new connections: %1</source>
        <translation>
            <numerusform>%n новая связь: %1</numerusform>
            <numerusform>%n новые связи: %1</numerusform>
            <numerusform>%n новых связей: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The scenario “%1” gets %n more steps: %2</source>
        <translation>
            <numerusform>В сценарии «%1» добавится ещё %n шаг: %2</numerusform>
            <numerusform>В сценарии «%1» добавятся ещё %n шага: %2</numerusform>
            <numerusform>В сценарии «%1» добавится ещё %n шагов: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A new scenario “%1” gets %n steps: %2</source>
        <translation>
            <numerusform>Появится новый сценарий «%1», в нём %n шаг: %2</numerusform>
            <numerusform>Появится новый сценарий «%1», в нём %n шага: %2</numerusform>
            <numerusform>Появится новый сценарий «%1», в нём %n шагов: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more changes.</source>
        <translation>
            <numerusform>И ещё %n изменение.</numerusform>
            <numerusform>И ещё %n изменения.</numerusform>
            <numerusform>И ещё %n изменений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n findings go.</source>
        <translation>
            <numerusform>Исчезнут все замечания: %n.</numerusform>
            <numerusform>Исчезнут все %n замечания.</numerusform>
            <numerusform>Исчезнут все %n замечаний.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n findings go; the others stay.</source>
        <translation>
            <numerusform>Из %n замечания исчезнет %1; остальные останутся.</numerusform>
            <numerusform>Из %n замечаний исчезнет %1; остальные останутся.</numerusform>
            <numerusform>Из %n замечаний исчезнет %1; остальные останутся.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings stay until more is done.</source>
        <translation>
            <numerusform>%n замечание останется, пока не сделано что-то ещё.</numerusform>
            <numerusform>%n замечания останутся, пока не сделано что-то ещё.</numerusform>
            <numerusform>%n замечаний останутся, пока не сделано что-то ещё.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other findings go as well: %1</source>
        <translation>
            <numerusform>Исчезнет и ещё %n замечание: %1</numerusform>
            <numerusform>Исчезнут и ещё %n замечания: %1</numerusform>
            <numerusform>Исчезнет и ещё %n замечаний: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new findings come: %1</source>
        <translation>
            <numerusform>Появится %n новое замечание: %1</numerusform>
            <numerusform>Появятся %n новых замечания: %1</numerusform>
            <numerusform>Появится %n новых замечаний: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::ChangeSheet</name>
    <message>
        <source>Proposed changes</source>
        <translation>Предложенные изменения</translation>
    </message>
</context>
<context>
    <name>martlet::CheckList</name>
    <message>
        <source>On</source>
        <translation>Включено</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключено</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::ChecksPage</name>
    <message>
        <source>Find a rule or a profile</source>
        <translation>Найти правило или профиль</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>Что проверяется</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>Назад к карте</translation>
    </message>
    <message>
        <source>Back to the map (Esc)</source>
        <translation>Назад к карте (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n правило</numerusform>
            <numerusform>%n правила</numerusform>
            <numerusform>%n правил</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n of your own</source>
        <translation>
            <numerusform>%1 и %n своё</numerusform>
            <numerusform>%1 и %n своих</numerusform>
            <numerusform>%1 и %n своих</numerusform>
        </translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Профили</translation>
    </message>
    <message>
        <source>set in this project</source>
        <translation>задано в этом проекте</translation>
    </message>
    <message numerus="yes">
        <source>%n exceptions</source>
        <translation>
            <numerusform>%n исключение</numerusform>
            <numerusform>%n исключения</numerusform>
            <numerusform>%n исключений</numerusform>
        </translation>
    </message>
    <message>
        <source>other limits</source>
        <translation>другие пределы</translation>
    </message>
    <message>
        <source>Rules of your own</source>
        <translation>Свои правила</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>Не применяется: %1</translation>
    </message>
    <message>
        <source>not kept yet</source>
        <translation>пока не сохранено</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Новое правило…</translation>
    </message>
</context>
<context>
    <name>martlet::ChipField</name>
    <message>
        <source>Take out: %1</source>
        <translation>Убрать: %1</translation>
    </message>
</context>
<context>
    <name>martlet::Cli</name>
    <message>
        <source>The profiles that count. May be repeated.</source>
        <translation>Профили, которые учитываются. Можно указать несколько раз.</translation>
    </message>
    <message>
        <source>Only these rules. May be repeated.</source>
        <translation>Только эти правила. Можно указать несколько раз.</translation>
    </message>
    <message>
        <source>From which severity on the exit code is 1: error, warning, info or none. It is error where nothing is said.</source>
        <translation>Начиная с какой важности код завершения равен 1: error, warning, info или none. Если не указано — error.</translation>
    </message>
    <message>
        <source>How to answer: text, json, csv or sarif.</source>
        <translation>Как отвечать: text, json, csv или sarif.</translation>
    </message>
    <message>
        <source>“%1” is no form of answer. %2</source>
        <translation>Вида ответа «%1» нет. %2</translation>
    </message>
    <message>
        <source>“%1” is no severity. %2</source>
        <translation>Важности «%1» нет. %2</translation>
    </message>
    <message>
        <source>Tells what is wrong with a map.</source>
        <translation>Говорит, что на карте не в порядке.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Показать эту справку.</translation>
    </message>
    <message>
        <source>Say nothing but errors and data.</source>
        <translation>Не выводить ничего, кроме ошибок и данных.</translation>
    </message>
    <message>
        <source>No colours, as with the variable NO_COLOR.</source>
        <translation>Без цветов, как с переменной NO_COLOR.</translation>
    </message>
    <message>
        <source>Language: en, ru, zh_CN or de.</source>
        <translation>Язык: en, ru, zh_CN или de.</translation>
    </message>
    <message>
        <source>The day that counts as today, such as 2027-03-31.</source>
        <translation>День, который считается сегодняшним, например 2027-03-31.</translation>
    </message>
    <message>
        <source>Who makes the changes.</source>
        <translation>Кто вносит изменения.</translation>
    </message>
    <message>
        <source>Usage: martlet %1 %2</source>
        <translation>Использование: martlet %1 %2</translation>
    </message>
    <message>
        <source>Martlet draws a marketing system as a map and tells what is wrong with it.

Usage:
</source>
        <translation>Martlet рисует систему маркетинга в виде карты и говорит, что в ней не в порядке.

Использование:
</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>Открывает окно.</translation>
    </message>
    <message>
        <source>“martlet COMMAND --help” tells more of each.
</source>
        <translation>Подробнее о каждой команде: «martlet КОМАНДА --help».
</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2027-03-31.</source>
        <translation>«%1» — не дата вида 2027-03-31.</translation>
    </message>
    <message>
        <source>“%1” tells what there is.</source>
        <translation>Что есть, покажет «%1».</translation>
    </message>
    <message>
        <source>There is no option “--%1”.</source>
        <translation>Параметра «--%1» нет.</translation>
    </message>
    <message>
        <source>Did you mean: %1?</source>
        <translation>Возможно, имелось в виду: %1?</translation>
    </message>
    <message>
        <source>Name the versions of all parts.</source>
        <translation>Назвать версии всех частей.</translation>
    </message>
    <message>
        <source>There is no translation into “%1”. %2</source>
        <translation>Перевода на «%1» нет. %2</translation>
    </message>
    <message>
        <source>There is no command or file “%1”. %2</source>
        <translation>Команды или файла «%1» нет. %2</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Есть: %1.</translation>
    </message>
    <message>
        <source>The format, where the ending does not say it.</source>
        <translation>Формат, если расширение его не называет.</translation>
    </message>
    <message>
        <source>How many sheets a PDF is spread over, such as 2x3.</source>
        <translation>На сколько листов разложить PDF, например 2x3.</translation>
    </message>
    <message>
        <source>The ending of “%1” names no format that can be written. There are: %2.</source>
        <translation>Расширение «%1» не называет формата, который можно записать. Есть: %2.</translation>
    </message>
    <message>
        <source>There is no export of “%1”. %2</source>
        <translation>Экспорта «%1» нет. %2</translation>
    </message>
    <message>
        <source>Say where to write with --to, such as --to map.pdf.</source>
        <translation>Укажите, куда записать, параметром --to, например --to map.pdf.</translation>
    </message>
    <message>
        <source>“%1” is no poster such as 2x3, of at most 20x20 sheets.</source>
        <translation>«%1» — не плакат вида 2x3; листов может быть не больше 20x20.</translation>
    </message>
    <message>
        <source>“%1” can hold one view only. Name one with --view.</source>
        <translation>В «%1» помещается только один вид. Назовите его параметром --view.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>Writes the map as a picture, or the project in another format.</source>
        <translation>Записывает карту как картинку или проект в другом формате.</translation>
    </message>
    <message>
        <source>The project; it is made where it is missing.</source>
        <translation>Проект; если его нет, он будет создан.</translation>
    </message>
    <message>
        <source>The format, where guessing goes wrong; “martlet list formats” names all.</source>
        <translation>Формат, если он угадан неверно; все форматы назовёт «martlet list formats».</translation>
    </message>
    <message>
        <source>Which field a column fills; COLUMN= leaves it out. May be repeated.</source>
        <translation>Какое поле заполняет столбец; СТОЛБЕЦ= пропускает его. Можно указать несколько раз.</translation>
    </message>
    <message>
        <source>Take the sound part of a file that has faults.</source>
        <translation>Взять исправную часть файла, в котором есть ошибки.</translation>
    </message>
    <message>
        <source>Only tell what would be done.</source>
        <translation>Только сказать, что было бы сделано.</translation>
    </message>
    <message>
        <source>How to answer: text or json.</source>
        <translation>Как отвечать: text или json.</translation>
    </message>
    <message>
        <source>“%1” is not of the form COLUMN=FIELD.</source>
        <translation>«%1» — не вида СТОЛБЕЦ=ПОЛЕ.</translation>
    </message>
    <message>
        <source>“%1” is no form of answer. There are: text, json.</source>
        <translation>Вида ответа «%1» нет. Есть: text, json.</translation>
    </message>
    <message>
        <source>There is no import of “%1”. %2</source>
        <translation>Импорта «%1» нет. %2</translation>
    </message>
    <message>
        <source>The command needs files to import, and --into FILE.</source>
        <translation>Команде нужны файлы для импорта и --into ФАЙЛ.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Импорт: %1</translation>
    </message>
    <message>
        <source>“%1” is in no format that can be imported. Where it is one, say which with --as.</source>
        <translation>«%1» — файл в формате, который нельзя импортировать. Если всё-таки можно, укажите формат параметром --as.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a file, and what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was written: this was only a look.</source>
        <translation>Ничего не записано: это был только просмотр.</translation>
    </message>
    <message>
        <source>Brings files into a project; what is there already is updated.</source>
        <translation>Вносит файлы в проект; то, что уже есть, обновляется.</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>Изменений: %1</translation>
    </message>
    <message>
        <source>Last change: %1, by %2, %3</source>
        <translation>Последнее изменение: %1, %2, %3</translation>
    </message>
    <message>
        <source>Size of the file: %1</source>
        <translation>Размер файла: %1</translation>
    </message>
    <message>
        <source>Tells what is in a project.</source>
        <translation>Говорит, что есть в проекте.</translation>
    </message>
    <message>
        <source>The view to arrange, by name or identity; else all of them.</source>
        <translation>Какой вид упорядочить: название или идентификатор; если не указать — все.</translation>
    </message>
    <message>
        <source>Every card that has a place stays where it is.</source>
        <translation>Каждая карточка, у которой есть место, остаётся на нём.</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Наведение порядка</translation>
    </message>
    <message numerus="yes">
        <source>%n cards have a new place.</source>
        <translation>
            <numerusform>Новое место у %n карточки.</numerusform>
            <numerusform>Новое место у %n карточек.</numerusform>
            <numerusform>Новое место у %n карточек.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arranges the cards of views.</source>
        <translation>Расставляет карточки на видах.</translation>
    </message>
    <message>
        <source>There is no list of “%1”. %2</source>
        <translation>Списка «%1» нет. %2</translation>
    </message>
    <message>
        <source>Lists what the program knows.</source>
        <translation>Перечисляет то, что знает программа.</translation>
    </message>
    <message>
        <source>What to begin with; “martlet list templates” names all.</source>
        <translation>С чего начать; все шаблоны назовёт «martlet list templates».</translation>
    </message>
    <message>
        <source>What the project is called.</source>
        <translation>Как называется проект.</translation>
    </message>
    <message>
        <source>There is no template “%1”. %2</source>
        <translation>Шаблона «%1» нет. %2</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Новый проект</translation>
    </message>
    <message>
        <source>“%1” is in %2.</source>
        <translation>Проект «%1» записан в %2.</translation>
    </message>
    <message>
        <source>Makes a new project, empty or from a template.</source>
        <translation>Создаёт новый проект, пустой или из шаблона.</translation>
    </message>
    <message>
        <source>The command needs one project file, such as map.martlet.</source>
        <translation>Команде нужен один файл проекта, например map.martlet.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Файла «%1» нет.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>«%1» — папка, а не файл.</translation>
    </message>
    <message>
        <source>“%1” is too large to be read safely.</source>
        <translation>Файл «%1» слишком велик, чтобы прочитать его без риска.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Не удалось прочитать «%1».</translation>
    </message>
    <message>
        <source>There is no view “%1”. %2</source>
        <translation>Вида «%1» нет. %2</translation>
    </message>
    <message>
        <source>Several views are called “%1”. Their identities are: %2.</source>
        <translation>Название «%1» есть у нескольких видов. Их идентификаторы: %2.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Commands such as “martlet check FILE” work without one; “martlet --help” names them all.</source>
        <translation>Нет экрана, на котором можно открыть окно. Такие команды, как «martlet check ФАЙЛ», работают и без него; все команды назовёт «martlet --help».</translation>
    </message>
    <message>
        <source>“%1” is the project itself and was left as it is. Name another file with --to.</source>
        <translation>«%1» — это сам проект; он остался как был. Укажите другой файл через --to.</translation>
    </message>
    <message>
        <source>The name of the project file is missing.</source>
        <translation>Не хватает имени файла проекта.</translation>
    </message>
    <message>
        <source>The answer could not be written in full: standard output does not take it. Is the disk full?</source>
        <translation>Ответ не удалось записать целиком: стандартный вывод его не принимает. Может быть, диск полон?</translation>
    </message>
    <message>
        <source>Say what to list: %1.</source>
        <translation>Укажите, что перечислить: %1.</translation>
    </message>
    <message>
        <source>These are too many words: %1. One list at a time.</source>
        <translation>Слишком много слов: %1. За один раз — один список.</translation>
    </message>
    <message>
        <source>The ending of “%1” belongs to another format: %2. A project is named like %3.</source>
        <translation>Окончание «%1» принадлежит другому формату: %2. Имя проекта выглядит так: %3.</translation>
    </message>
    <message>
        <source>How to group hours: flow, department or journey; and cost: vendor, department, layer or category. It is the first where nothing is said.</source>
        <translation>Как группировать часы: flow, department или journey; и затраты: vendor, department, layer или category. Если не указано — по первому из перечисленных.</translation>
    </message>
    <message>
        <source>The command needs a project file, such as map.martlet, and a question: without, journey, hours or cost.</source>
        <translation>Команде нужны файл проекта, например map.martlet, и вопрос: without, journey, hours или cost.</translation>
    </message>
    <message>
        <source>“%1” is no question. %2</source>
        <translation>Вопроса «%1» нет. %2</translation>
    </message>
    <message>
        <source>Say what goes: a name, or vendor=NAME, team=NAME, residency=CODE.</source>
        <translation>Укажите, что уходит: название или vendor=ИМЯ, team=ИМЯ, residency=КОД.</translation>
    </message>
    <message>
        <source>Name one journey; a name of several words stands in quotation marks.</source>
        <translation>Укажите один путь клиента; название из нескольких слов берётся в кавычки.</translation>
    </message>
    <message>
        <source>There are too many words after “%1”.</source>
        <translation>После «%1» слишком много слов.</translation>
    </message>
    <message>
        <source>Only hours and cost can be grouped with --by.</source>
        <translation>Параметром --by можно группировать только hours и cost.</translation>
    </message>
    <message>
        <source>“%1” is no way to group. %2</source>
        <translation>Способа группировки «%1» нет. %2</translation>
    </message>
    <message>
        <source>Answers what stops when something goes, what a journey is like, how many hours people carry data by hand, and what the tools cost. ITEM is an identity, a name, vendor=NAME, team=NAME or residency=CODE.</source>
        <translation>Отвечает, что остановится, если что-то уйдёт, каков путь клиента, сколько часов люди переносят данные вручную и сколько стоят инструменты. ITEM — это идентификатор, название, vendor=ИМЯ, team=ИМЯ или residency=КОД.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Several things are called “%1”. Name the one you mean by its identity: %2.</source>
        <translation>Название «%1» встречается несколько раз. Укажите нужное по идентификатору: %2.</translation>
    </message>
    <message>
        <source>No tool on the map comes from the vendor “%1”.</source>
        <translation>На карте нет инструментов поставщика «%1».</translation>
    </message>
    <message>
        <source>No tool on the map keeps its data in “%1”.</source>
        <translation>На карте нет инструментов, которые хранят данные в «%1».</translation>
    </message>
    <message>
        <source>No team on the map is called “%1”.</source>
        <translation>Команды «%1» на карте нет.</translation>
    </message>
    <message>
        <source>Nothing on the map is called “%1”.</source>
        <translation>На карте нет ничего с названием «%1».</translation>
    </message>
    <message>
        <source>Say which journey to walk.</source>
        <translation>Укажите, по какому пути клиента пройти.</translation>
    </message>
    <message>
        <source>No journey on the map is called “%1”.</source>
        <translation>Пути клиента «%1» на карте нет.</translation>
    </message>
    <message>
        <source>Several scenarios are called “%1”. Their identities are: %2.</source>
        <translation>Название «%1» есть у нескольких сценариев. Их идентификаторы: %2.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”, and no other in this project.</source>
        <translation>Сценария «%1» нет, и других в этом проекте тоже нет.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”. %2</source>
        <translation>Сценария «%1» нет. %2</translation>
    </message>
    <message>
        <source>Check the map as this scenario would leave it.</source>
        <translation>Проверить карту такой, какой она станет после этого сценария.</translation>
    </message>
    <message>
        <source>How to answer: text or json, or markdown for pages about the rules.</source>
        <translation>Как отвечать: text или json, а для страниц о правилах — markdown.</translation>
    </message>
    <message>
        <source>The folder to write the pages into.</source>
        <translation>Папка, в которую записать страницы.</translation>
    </message>
    <message>
        <source>Count the cases that test each rule, in the folders of this one.</source>
        <translation>Посчитать случаи, которыми проверяется каждое правило, в папках внутри этой.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Папки «%1» нет.</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <extracomment>%1 is a rule and why it was not used, in one sentence</extracomment>
        <translation>Не применяется: %1</translation>
    </message>
    <message>
        <source>“%1” is a link to another file. No page was written.</source>
        <translation>«%1» — ссылка на другой файл. Ни одной страницы не записано.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file. No page was written.</source>
        <translation>«%1» — не обычный файл. Ни одной страницы не записано.</translation>
    </message>
    <message>
        <source>“%1” is there already, and is no page about rules. No page was written. Choose another folder.</source>
        <translation>«%1» уже есть, и это не страница о правилах. Ни одной страницы не записано. Выберите другую папку.</translation>
    </message>
    <message>
        <source>Only rules have pages. Say: martlet list rules --format markdown --to DIR.</source>
        <translation>Страницы есть только у правил. Укажите: martlet list rules --format markdown --to ПАПКА.</translation>
    </message>
    <message>
        <source>Say into which folder with --to DIR.</source>
        <translation>Укажите, в какую папку, параметром --to ПАПКА.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. No page was written.</source>
        <translation>Не удалось создать папку «%1». Ни одной страницы не записано.</translation>
    </message>
    <message>
        <source>Pages written before that: %1</source>
        <translation>Страниц записано до этого: %1</translation>
    </message>
    <message>
        <source>Pages written into %1: %2</source>
        <translation>Страниц записано в %1: %2</translation>
    </message>
    <message>
        <source>your own</source>
        <comment>a product</comment>
        <translation>из вашего списка</translation>
    </message>
    <message>
        <source>Where sheets that come back and the project have changed the same, take the sheets.</source>
        <translation>Если вернувшиеся таблицы и проект изменили одно и то же, взять значения из таблиц.</translation>
    </message>
    <message>
        <source>The page of a PDF: a paper such as A4 or Letter, a size such as 420x600mm, or map for one as large as the map.</source>
        <translation>Страница PDF: формат бумаги, например A4 или Letter, размер, например 420x600mm, или map — страница по размеру карты.</translation>
    </message>
    <message>
        <source>How the page is turned: portrait, landscape, or auto.</source>
        <translation>Ориентация страницы: portrait (книжная), landscape (альбомная) или auto.</translation>
    </message>
    <message>
        <source>List the findings after the views of a PDF, each linked to its card.</source>
        <translation>Перечислить замечания после видов в PDF, каждое со ссылкой на свою карточку.</translation>
    </message>
    <message>
        <source>What a PDF is called, instead of the project.</source>
        <translation>Заголовок PDF вместо названия проекта.</translation>
    </message>
    <message>
        <source>Who wrote a PDF, as it says itself.</source>
        <translation>Кто указан автором PDF.</translation>
    </message>
    <message>
        <source>Write the map as this scenario would leave it.</source>
        <translation>Записать карту такой, какой она станет после этого сценария.</translation>
    </message>
    <message>
        <source>A report instead of the map alone: %1.</source>
        <translation>Отчёт вместо одной карты: %1.</translation>
    </message>
    <message>
        <source>What the rows of a CSV are, such as touchpoint or data-flow.</source>
        <translation>Что стоит в строках CSV, например touchpoint или data-flow.</translation>
    </message>
    <message>
        <source>“%1” is no size of paper that is known. There are: %2, a size from 50 to 5080 mm such as 420x600mm, and map.</source>
        <translation>Размер бумаги «%1» неизвестен. Есть: %2, размер от 50 до 5080 мм вида 420x600mm и map.</translation>
    </message>
    <message>
        <source>“%1” is no orientation; there are: portrait, landscape, auto.</source>
        <translation>Ориентации «%1» нет; есть: portrait, landscape, auto.</translation>
    </message>
    <message>
        <source>A page as large as the map is not spread over sheets. Name a paper such as --page A4, or leave out --poster.</source>
        <translation>Страницу по размеру карты на листы не раскладывают. Укажите формат бумаги, например --page A4, или уберите --poster.</translation>
    </message>
    <message>
        <source>There is no table of “%1”. %2</source>
        <translation>Таблицы «%1» нет. %2</translation>
    </message>
    <message>
        <source>There is no report “%1”. %2</source>
        <translation>Отчёта «%1» нет. %2</translation>
    </message>
    <message>
        <source>“%1” cannot hold a report. Name a file that ends with .pdf or .html.</source>
        <translation>В «%1» отчёт записать нельзя. Укажите файл с расширением .pdf или .html.</translation>
    </message>
    <message>
        <source>Say whose spreadsheet to write with --owner, or name a folder for those of all, with --as xlsx.</source>
        <translation>Укажите с помощью --owner, чью таблицу записать, или назовите папку для таблиц всех владельцев и добавьте --as xlsx.</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Сценарий: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Убрано: %1</translation>
    </message>
    <message>
        <source>Nothing is looked after by “%1”. %2</source>
        <translation>«%1» ни за что не отвечает. %2</translation>
    </message>
    <message>
        <source>Several people are called “%1”. Their identities are: %2.</source>
        <translation>Под именем «%1» есть несколько человек или команд. Их идентификаторы: %2.</translation>
    </message>
    <message>
        <source>Copy with parts left out</source>
        <translation>Копия, из которой часть сведений убрана</translation>
    </message>
    <message>
        <source>How many pixels a PNG has to a point: 1 as on old screens, 2 as usual here.</source>
        <translation>Сколько пикселей в PNG приходится на пункт: 1 — как на старых экранах, 2 — как здесь обычно.</translation>
    </message>
    <message>
        <source>“%1” is no scale. It is a number from %2 to %3.</source>
        <translation>«%1» — не масштаб. Это число от %2 до %3.</translation>
    </message>
    <message>
        <source>The file whose first line is the passphrase of protected projects. Without it, the variable MARTLET_PASSPHRASE counts, or it is asked for.</source>
        <translation>Файл, в первой строке которого — парольная фраза защищённых проектов. Если не указать, она берётся из переменной MARTLET_PASSPHRASE или программа спросит её.</translation>
    </message>
    <message>
        <source>The new project to make of what is sound. Without it, it is only told what there is.</source>
        <translation>Новый проект, в который перенести то, что уцелело. Если не указать, программа только скажет, что есть.</translation>
    </message>
    <message>
        <source>What was sound in a damaged project</source>
        <translation>Уцелевшее из повреждённого проекта</translation>
    </message>
    <message>
        <source>Takes what is sound in a damaged project into a new one.</source>
        <translation>Переносит то, что уцелело в повреждённом проекте, в новый.</translation>
    </message>
    <message>
        <source>Take what the sheets say with --overwrite.</source>
        <translation>Чтобы взять значения из таблиц, добавьте --overwrite.</translation>
    </message>
    <message>
        <source>The file to write; its ending says the format. May be repeated. A whole copy of the project ends with .martlet, and with .martlet.age one that only a passphrase opens.</source>
        <translation>Файл для записи; формат определяется по расширению. Можно указать несколько раз. Полная копия проекта имеет расширение .martlet, а копия, которая открывается только по парольной фразе, — .martlet.age.</translation>
    </message>
    <message>
        <source>The view to draw, by name or identity, or all for all pages of a PDF or a draw.io file. May be repeated. A web page has all of them anyway.</source>
        <translation>Какой вид рисовать: его название или идентификатор либо all — все виды как страницы PDF или файла draw.io. Можно указать несколько раз. На веб-странице в любом случае есть все виды.</translation>
    </message>
    <message>
        <source>Leave out what others should not read, as this profile says: agency, public, or one of the project&apos;s own.</source>
        <translation>Убрать то, чего другим читать не следует, — так, как указано в этом профиле: agency, public или одном из профилей проекта.</translation>
    </message>
    <message>
        <source>“martlet salvage %1 --to NEW.martlet” takes what is sound into a new project.</source>
        <translation>«martlet salvage %1 --to НОВЫЙ.martlet» переносит то, что уцелело, в новый проект.</translation>
    </message>
    <message>
        <source>Compare one file as it is with what this scenario would make of it.</source>
        <translation>Сравнить файл в нынешнем виде с тем, каким он станет после этого сценария.</translation>
    </message>
    <message>
        <source>Write what differs as a PDF too, on the map and as a list.</source>
        <translation>Записать различия ещё и в PDF: на карте и списком.</translation>
    </message>
    <message>
        <source>With --scenario, the command needs one project file, such as map.martlet.</source>
        <translation>С --scenario команде нужен один файл проекта, например map.martlet.</translation>
    </message>
    <message>
        <source>The command needs two project files, such as old.martlet new.martlet.</source>
        <translation>Команде нужны два файла проектов, например old.martlet new.martlet.</translation>
    </message>
    <message>
        <source>What differs is written as a PDF; “%1” does not end in .pdf.</source>
        <translation>Различия записываются в PDF, а имя «%1» не заканчивается на .pdf.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps of the scenario fit nothing any more.</source>
        <translation>
            <numerusform>%n шаг сценария больше ни к чему не подходит.</numerusform>
            <numerusform>%n шага сценария больше ни к чему не подходят.</numerusform>
            <numerusform>%n шагов сценария больше ни к чему не подходят.</numerusform>
        </translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Как есть</translation>
    </message>
    <message>
        <source>The first line of “%1” is empty; it should be the passphrase.</source>
        <translation>Первая строка файла «%1» пуста; в ней должна быть парольная фраза.</translation>
    </message>
    <message>
        <source>“%1” needs a passphrase. Put it on the first line of a file and name that with --passphrase-file, or set MARTLET_PASSPHRASE.</source>
        <translation>Для «%1» нужна парольная фраза. Запишите её в первую строку файла и укажите этот файл параметром --passphrase-file или задайте переменную MARTLET_PASSPHRASE.</translation>
    </message>
    <message>
        <source>Passphrase of %1:</source>
        <translation>Парольная фраза для %1:</translation>
    </message>
    <message>
        <source>There was no passphrase. Nothing was done.</source>
        <translation>Парольная фраза не введена. Ничего не сделано.</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>Ещё раз:</translation>
    </message>
    <message>
        <source>These were two different passphrases. Nothing was written.</source>
        <translation>Введены две разные парольные фразы. Ничего не записано.</translation>
    </message>
    <message>
        <source>Where the merged project goes.</source>
        <translation>Куда записать объединённый проект.</translation>
    </message>
    <message>
        <source>Decide what both sides changed: take ours or theirs.</source>
        <translation>Решить то, что изменили обе стороны: взять своё (ours) или чужое (theirs).</translation>
    </message>
    <message>
        <source>Add what only another project has, which is no copy of this one.</source>
        <translation>Добавить то, что есть только в другом проекте, который не копия этого.</translation>
    </message>
    <message>
        <source>The command needs your project and at least one copy of it, such as ours.martlet theirs.martlet.</source>
        <translation>Команде нужны ваш проект и хотя бы одна его копия, например ours.martlet theirs.martlet.</translation>
    </message>
    <message>
        <source>Say with --to where the merged project goes; that may be the first file.</source>
        <translation>Укажите параметром --to, куда записать объединённый проект; можно и в первый файл.</translation>
    </message>
    <message>
        <source>“%1” is no side. %2</source>
        <translation>Стороны «%1» нет. %2</translation>
    </message>
    <message>
        <source>The merged project cannot go to “%1”, which is only read from.</source>
        <translation>Записать объединённый проект в «%1» нельзя: этот файл только читается.</translation>
    </message>
    <message>
        <source>“%1” cannot be merged with itself.</source>
        <translation>Объединить «%1» с самим собой нельзя.</translation>
    </message>
    <message>
        <source>Merge with %1</source>
        <translation>Объединение с %1</translation>
    </message>
    <message>
        <source>Decide for ours</source>
        <translation>Решение в пользу своего</translation>
    </message>
    <message>
        <source>Decide for theirs</source>
        <translation>Решение в пользу чужого</translation>
    </message>
    <message>
        <source>no copy of this project, so nothing of yours was replaced.</source>
        <translation>это не копия этого проекта, поэтому у вас ничего не заменено.</translation>
    </message>
    <message numerus="yes">
        <source>%n things that only it has were added.</source>
        <translation>
            <numerusform>Добавлен %n элемент, который есть только там.</numerusform>
            <numerusform>Добавлено %n элемента, которые есть только там.</numerusform>
            <numerusform>Добавлено %n элементов, которые есть только там.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things that only it has can be added with --take-new.</source>
        <translation>
            <numerusform>%n элемент, который есть только там, можно добавить с --take-new.</numerusform>
            <numerusform>%n элемента, которые есть только там, можно добавить с --take-new.</numerusform>
            <numerusform>%n элементов, которые есть только там, можно добавить с --take-new.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add what other projects have</source>
        <translation>Добавление того, что есть в других проектах</translation>
    </message>
    <message>
        <source>Makes one project of copies that several people changed; what they disagree on is listed and stays to be decided.</source>
        <translation>Объединяет в один проект копии, которые меняли разные люди; расхождения перечисляет и оставляет до решения.</translation>
    </message>
    <message>
        <source>Only what was done to this element or data flow, and what joins it.</source>
        <translation>Только то, что происходило с этим элементом или потоком данных и с его связями.</translation>
    </message>
    <message>
        <source>Drop the changes before this day, but for the days of snapshots.</source>
        <translation>Удалить из истории изменения до этого дня, кроме дней со снимками.</translation>
    </message>
    <message>
        <source>Not all changes before %1 are kept any more.</source>
        <translation>До %1 сохранены уже не все изменения.</translation>
    </message>
    <message>
        <source>Nothing is older than that; the history stays as it is.</source>
        <translation>Более ранних изменений нет; история остаётся как есть.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are dropped from the history (%1).</source>
        <translation>
            <numerusform>Из истории удаляется %n изменение (%1).</numerusform>
            <numerusform>Из истории удаляются %n изменения (%1).</numerusform>
            <numerusform>Из истории удаляются %n изменений (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-03-31.</source>
        <translation>«%1» — не дата. Запишите её в виде 2026-03-31.</translation>
    </message>
    <message>
        <source>Tells who changed what, and when.</source>
        <translation>Говорит, кто что изменил и когда.</translation>
    </message>
    <message>
        <source>“%1” is no copy of this project, so it does not say what changed since.</source>
        <translation>«%1» — не копия этого проекта, поэтому по ней не узнать, что с тех пор изменилось.</translation>
    </message>
    <message>
        <source>“%1” is no file, no day such as 2027-03-01, and no snapshot. %2</source>
        <translation>«%1» — не файл, не день вида 2027-03-01 и не снимок. %2</translation>
    </message>
    <message>
        <source>Compare one file as it was before this day, at this time or at this snapshot.</source>
        <translation>Сравнить один файл, каким он был до этого дня, в это время или в момент этого снимка.</translation>
    </message>
    <message>
        <source>Compare with how it was after this day, at this time or at this snapshot, and not with how it is now.</source>
        <translation>Сравнить с тем, каким он был после этого дня, в это время или в момент этого снимка, а не с нынешним.</translation>
    </message>
    <message>
        <source>With --since or --until, the command needs one project file and no scenario.</source>
        <translation>С --since или --until команде нужен один файл проекта и не нужен сценарий.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>В самом начале</translation>
    </message>
    <message>
        <source>Not all changes of the past are kept any more; what was before them is told as it was when they begin.</source>
        <translation>Сохранились уже не все прошлые изменения; то, что было раньше них, показано таким, каким оно было к началу сохранившихся.</translation>
    </message>
    <message numerus="yes">
        <source>%n values could not be followed back.</source>
        <translation>
            <numerusform>Не удалось восстановить %n прежнее значение.</numerusform>
            <numerusform>Не удалось восстановить %n прежних значения.</numerusform>
            <numerusform>Не удалось восстановить %n прежних значений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tells what differs between two projects, or two moments of one.</source>
        <translation>Говорит, чем различаются два проекта или один проект в два разных момента.</translation>
    </message>
    <message>
        <source>Only those on this element, data flow, view or finding (its key).</source>
        <translation>Только комментарии к этому элементу, потоку данных, виду или замечанию (по его ключу).</translation>
    </message>
    <message>
        <source>Which: open, resolved or all; else open.</source>
        <translation>Какие: open (открытые), resolved (решённые) или all (все); если не указать — open.</translation>
    </message>
    <message>
        <source>Write a comment: on what --on names, or as an answer to --reply.</source>
        <translation>Написать комментарий: к тому, что указано в --on, или в ответ на --reply.</translation>
    </message>
    <message>
        <source>The thread that --add answers.</source>
        <translation>Обсуждение, в котором --add отвечает.</translation>
    </message>
    <message>
        <source>Settle this thread.</source>
        <translation>Отметить это обсуждение решённым.</translation>
    </message>
    <message>
        <source>Open this thread again.</source>
        <translation>Снова открыть это обсуждение.</translation>
    </message>
    <message>
        <source>“%1” means several things. Name one of them.</source>
        <translation>Под «%1» подходит несколько элементов. Укажите один из них.</translation>
    </message>
    <message>
        <source>There is no thread “%1”. %2</source>
        <translation>Обсуждения «%1» нет. %2</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Так уже и есть.</translation>
    </message>
    <message>
        <source>Reply to a comment</source>
        <translation>Ответ на комментарий</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Resolve comments</source>
        <translation>Комментарии решены</translation>
    </message>
    <message>
        <source>Open comments again</source>
        <translation>Комментарии снова открыты</translation>
    </message>
    <message>
        <source>“%1” is no state of comments. %2</source>
        <translation>Состояния комментариев «%1» нет. %2</translation>
    </message>
    <message>
        <source>Say either with --on what the comment is on, or with --reply what it answers.</source>
        <translation>Укажите либо параметром --on, к чему относится комментарий, либо параметром --reply, на что он отвечает.</translation>
    </message>
    <message>
        <source>Say with --add what the answer is.</source>
        <translation>Укажите параметром --add текст ответа.</translation>
    </message>
    <message>
        <source>Lists what people say of a project, and adds to it.</source>
        <translation>Перечисляет, что люди говорят о проекте, и добавляет новое.</translation>
    </message>
    <message>
        <source>With --redact or --changes-since: only list what would leave and what would not.</source>
        <translation>С --redact или --changes-since: только перечислить, что ушло бы, а что нет.</translation>
    </message>
    <message>
        <source>Say with --changes-since which copy, day or snapshot the changes in “%1” come after.</source>
        <translation>Укажите параметром --changes-since, после какой копии, какого дня или снимка идут изменения в «%1».</translation>
    </message>
    <message>
        <source>Changes cannot be sent with parts left out. Send a copy with parts left out instead: leave out --changes-since.</source>
        <translation>Если часть сведений убрана, отправить одни изменения нельзя. Отправьте копию, из которой часть сведений убрана: не указывайте --changes-since.</translation>
    </message>
    <message numerus="yes">
        <source>Written: %1, with %n changes</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>Записано: %1, %n изменение</numerusform>
            <numerusform>Записано: %1, %n изменения</numerusform>
            <numerusform>Записано: %1, %n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Take only this element, by name or identity, or only this field of it, of what theirs would change. May be repeated.</source>
        <translation>Взять из чужих изменений только этот элемент (название или идентификатор) или только это его поле. Можно указать несколько раз.</translation>
    </message>
    <message>
        <source>Only list what would come in, by element and field.</source>
        <translation>Только перечислить, что было бы взято, по элементам и полям.</translation>
    </message>
    <message>
        <source>“%1” is there already and is no copy of this project. It was left as it is; choose another name.</source>
        <translation>Файл «%1» уже есть, и это не копия этого проекта. Он остался как был; выберите другое имя.</translation>
    </message>
    <message>
        <source>“%1” is there already and holds changes that the other files lack, such as an earlier merge. It was left as it is. To go on from it, name it as the first file: martlet merge %1 %2 --to %1.</source>
        <translation>Файл «%1» уже есть, и в нём есть изменения, которых нет в других файлах, например прежнее объединение. Он остался как был. Чтобы продолжить с него, укажите его первым: martlet merge %1 %2 --to %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes taken, and %1 left.</source>
        <translation>
            <numerusform>Взято %n изменение, не взято: %1.</numerusform>
            <numerusform>Взято %n изменения, не взято: %1.</numerusform>
            <numerusform>Взято %n изменений, не взято: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take changes of %1</source>
        <translation>Изменения из %1</translation>
    </message>
    <message>
        <source>Only up to this step, by its name or number; the others stay planned.</source>
        <translation>Только до этого шага, по названию или номеру; остальные остаются в плане.</translation>
    </message>
    <message>
        <source>Decide conflicts: for the plan, or for what is as-is.</source>
        <translation>Решить расхождения: в пользу плана (plan) или того, что есть (as-is).</translation>
    </message>
    <message>
        <source>The command needs a project and the name of a scenario, such as acme.martlet “To be”.</source>
        <translation>Команде нужны проект и название сценария, например acme.martlet «Как будет».</translation>
    </message>
    <message>
        <source>There is no step “%1”. %2</source>
        <translation>Шага «%1» нет. %2</translation>
    </message>
    <message>
        <source>Nothing was changed: the plan and the project contradict each other. Decide with --prefer plan or --prefer as-is, or one by one in the window.</source>
        <translation>Ничего не изменено: план и проект расходятся. Решите это параметром --prefer plan или --prefer as-is либо по одному в окне программы.</translation>
    </message>
    <message>
        <source>Adopt %1 as the project as it is</source>
        <translation>Внедрение сценария «%1» в проект «как есть»</translation>
    </message>
    <message>
        <source>Makes the project what a scenario plans, as one change; refuses while both contradict each other.</source>
        <translation>Делает проект таким, каким он задуман в сценарии, одним изменением; отказывается, пока план и проект расходятся.</translation>
    </message>
    <message>
        <source>Only this scenario.</source>
        <translation>Только этот сценарий.</translation>
    </message>
    <message>
        <source>Lists the scenarios with the balance of each step, and what the project as it is contradicts by now.</source>
        <translation>Перечисляет сценарии с итогом каждого шага и то, в чём проект как есть уже расходится с планом.</translation>
    </message>
    <message>
        <source>Only what changed since somebody&apos;s copy of the project, a day, or a snapshot, for martlet merge to take: to a small file that ends with .martlet-changes; or to a spreadsheet of proposals, which comes back with martlet import.</source>
        <translation>Только то, что изменилось с чьей-то копии проекта, с некоторого дня или снимка, чтобы принять это командой martlet merge: в небольшой файл с окончанием .martlet-changes; или в таблицу предложений, которая возвращается командой martlet import.</translation>
    </message>
    <message>
        <source>“%1” cannot hold changes alone. Name a file that ends with .martlet-changes or .xlsx.</source>
        <translation>«%1» не может содержать одни изменения. Укажите файл, который заканчивается на .martlet-changes или .xlsx.</translation>
    </message>
    <message>
        <source>%1 changes nothing that --only names, so nothing was written. --dry-run lists what it changes.</source>
        <translation>В %1 нет изменений того, что названо в --only, поэтому ничего не записано. --dry-run перечисляет, что изменится.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of the plan fitted nothing any more and were left out: %1</source>
        <translation>
            <numerusform>%n изменение плана больше ни к чему не подошло и пропущено: %1</numerusform>
            <numerusform>%n изменения плана больше ни к чему не подошли и пропущены: %1</numerusform>
            <numerusform>%n изменений плана больше ни к чему не подошли и пропущены: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, given with --since, is later than %2, given with --until. Name the earlier moment with --since.</source>
        <translation>%1 (в --since) позже, чем %2 (в --until). Укажите в --since более ранний момент.</translation>
    </message>
    <message>
        <source>Whose page or spreadsheet of the report owners to write. Without it, a PDF has a page for each, and for spreadsheets --to is a folder.</source>
        <translation>Чью страницу или таблицу из отчёта owners записать. Без этого в PDF есть страница для каждого, а для таблиц --to — это папка.</translation>
    </message>
    <message>
        <source>“%1” is the name of a file of changes, and a whole project goes into one like %2.martlet. To send only what changed, use martlet export FILE --changes-since COPY --to %3.</source>
        <translation>«%1» — имя файла изменений, а целый проект кладут в файл вроде %2.martlet. Чтобы отправить только изменения: martlet export ФАЙЛ --changes-since КОПИЯ --to %3.</translation>
    </message>
    <message>
        <source>%1 Do not repeat this command then: what it changed is kept, and goes into the file with the next command that changes the project.</source>
        <extracomment>a sentence on why a file was not saved, which says that the work is kept on this computer</extracomment>
        <translation>%1 Тогда не повторяйте эту команду: то, что она изменила, сохранено и попадёт в файл со следующей командой, которая меняет проект.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes were left, because both sides changed the same. --prefer theirs takes them.</source>
        <translation>
            <numerusform>%n изменение пропущено: обе стороны изменили одно и то же. С --prefer theirs оно берётся.</numerusform>
            <numerusform>%n изменения пропущены: обе стороны изменили одно и то же. С --prefer theirs они берутся.</numerusform>
            <numerusform>%n изменений пропущены: обе стороны изменили одно и то же. С --prefer theirs они берутся.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::Colouring</name>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: values</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>martlet::CommandWords</name>
    <message>
        <source>create, start, blank project</source>
        <translation>новый, новый проект, пустой проект, начать, новая карта, с нуля</translation>
    </message>
    <message>
        <source>load, file, project</source>
        <translation>загрузить, файл, проект, найти файл, загрузка</translation>
    </message>
    <message>
        <source>store, keep, write</source>
        <translation>сохранение, записать, запись, запомнить</translation>
    </message>
    <message>
        <source>save as, backup, pass on</source>
        <translation>сохранить как, резервная копия, бэкап, дубликат, передать, отправить</translation>
    </message>
    <message>
        <source>remember, baseline, compare, progress</source>
        <translation>запомнить, зафиксировать, сравнить, сравнение, прогресс, динамика, исходное состояние, было и стало, срез</translation>
    </message>
    <message>
        <source>window, leave</source>
        <translation>окно, закрыть окно, уйти</translation>
    </message>
    <message>
        <source>exit, end, leave</source>
        <translation>выйти, завершить, закрыть программу, уйти</translation>
    </message>
    <message>
        <source>back, revert, take back</source>
        <translation>назад, откатить, отмена, отменить действие, вернуть как было</translation>
    </message>
    <message>
        <source>again, repeat, forward</source>
        <translation>повторить, повтор, вперёд, снова, ещё раз, вперед, еще раз</translation>
    </message>
    <message>
        <source>search, palette, look for</source>
        <translation>поиск, искать, палитра команд, строка поиска</translation>
    </message>
    <message>
        <source>new tool, create, insert, card, box</source>
        <translation>новый инструмент, создать, вставить, карточка, блок, элемент, сервис</translation>
    </message>
    <message>
        <source>new tool, next, neighbour</source>
        <translation>новый инструмент, следующий, сосед, соседний, рядом, продолжить</translation>
    </message>
    <message>
        <source>link, arrow, line, data flow, join</source>
        <translation>связать, связь, стрелка, линия, поток данных, подключить, соединение, интеграция</translation>
    </message>
    <message>
        <source>reconnect, move the arrow, target, link</source>
        <translation>переподключить, перенести стрелку, переместить стрелку, куда, цель, получатель, соединение</translation>
    </message>
    <message>
        <source>reconnect, move the arrow, source, link</source>
        <translation>переподключить, перенести стрелку, переместить стрелку, откуда, источник, отправитель, соединение</translation>
    </message>
    <message>
        <source>name, title, edit, call</source>
        <translation>имя, название, назвать, изменить название, править, редактировать, заголовок</translation>
    </message>
    <message>
        <source>manual, mode, kind of connection</source>
        <translation>ручной, ручная передача, автоматический, способ передачи, режим, вид связи, тип связи</translation>
    </message>
    <message>
        <source>copy, clone, once more</source>
        <translation>копировать, копия, скопировать, клонировать, ещё один, размножить, еще один</translation>
    </message>
    <message>
        <source>clipboard, insert, import</source>
        <translation>буфер обмена, вставка, импорт, импортировать, из буфера</translation>
    </message>
    <message>
        <source>hide, remove</source>
        <translation>скрыть, спрятать, удалить с вида, снять</translation>
    </message>
    <message>
        <source>remove, erase, trash</source>
        <translation>убрать, стереть, удаление, корзина, очистить</translation>
    </message>
    <message>
        <source>everything, mark</source>
        <translation>выделить всё, отметить всё, всё сразу, выделить все, отметить все, все сразу</translation>
    </message>
    <message>
        <source>fit, zoom, whole map, overview</source>
        <translation>вся карта, целиком, вписать, уместить, масштаб, обзор, общий вид</translation>
    </message>
    <message>
        <source>customer, path, service blueprint</source>
        <translation>клиент, путь покупателя, клиентский путь, карта пути клиента, сценарий клиента, блюпринт, cjm, точки контакта</translation>
    </message>
    <message>
        <source>teams, departments, responsible</source>
        <translation>команды, отделы, подразделения, ответственные, кто за что отвечает, владелец</translation>
    </message>
    <message>
        <source>zoom, 100 %</source>
        <translation>масштаб, 100 %, исходный размер, обычный размер, настоящий размер</translation>
    </message>
    <message>
        <source>zoom, fit, go to</source>
        <translation>масштаб, приблизить, выделенное, перейти к выбранному, вписать, где это</translation>
    </message>
    <message>
        <source>zoom in, magnify, bigger</source>
        <translation>увеличить, приблизить, больше, масштаб, зум</translation>
    </message>
    <message>
        <source>zoom out, reduce</source>
        <translation>уменьшить, отдалить, меньше, масштаб, зум</translation>
    </message>
    <message>
        <source>highlight, legend, hide, dim, only</source>
        <translation>фильтр, подсветить, выделить цветом, раскрасить, легенда, скрыть, приглушить, только</translation>
    </message>
    <message>
        <source>focus, neighbours, isolate</source>
        <translation>фокус, соседи, окружение, изолировать, связанные, сосредоточиться</translation>
    </message>
    <message>
        <source>flow, follow, walk</source>
        <translation>поток, поток данных, стрелка, перейти по связи, пройти по потоку, проследить</translation>
    </message>
    <message>
        <source>table, list, spreadsheet, all tools</source>
        <translation>таблица, список, перечень, все инструменты, инвентаризация, каталог, excel</translation>
    </message>
    <message>
        <source>problem, issue, error, warning</source>
        <translation>проблема, ошибка, предупреждение, недочёт, вопрос, что не так, недочет</translation>
    </message>
    <message>
        <source>rules, settings, profiles, severity</source>
        <translation>правила, настройки, профили, важность, проверки, проверить, серьёзность, серьезность</translation>
    </message>
    <message>
        <source>impact, risk, depends, without, remove</source>
        <translation>влияние, последствия, риск, зависимости, что зависит, без этого, отказ, отключить, сломается, удалить</translation>
    </message>
    <message>
        <source>play, customer, steps, present</source>
        <translation>проиграть, клиент, шаги, по шагам, показать, презентация, прогулка по карте</translation>
    </message>
    <message>
        <source>numbers, cost, hours, debt, statistics</source>
        <translation>показатели, числа, стоимость, расходы, затраты, деньги, бюджет, часы, долг, статистика, метрики, отчёт, отчет</translation>
    </message>
    <message>
        <source>inspector, fields, properties</source>
        <translation>инспектор, поля, свойства, параметры, подробности</translation>
    </message>
    <message>
        <source>responsible, person, assign, who</source>
        <translation>ответственный, человек, сотрудник, кто отвечает, поставить владельца, поручить</translation>
    </message>
    <message>
        <source>panel, pane</source>
        <translation>панель, область, переключить, фокус</translation>
    </message>
    <message>
        <source>panel, sidebar, problems</source>
        <translation>панель, боковая панель, проблемы, ошибки, предупреждения</translation>
    </message>
    <message>
        <source>panel, sidebar, inspector, properties</source>
        <translation>панель, боковая панель, инспектор, свойства, подробности, поля</translation>
    </message>
    <message>
        <source>dock, sidebar, move</source>
        <translation>прикрепить, боковая панель, переместить, передвинуть, сбоку, расположение панелей</translation>
    </message>
    <message>
        <source>dock, move, bottom</source>
        <translation>прикрепить, переместить, передвинуть, внизу, вниз, снизу, расположение панелей</translation>
    </message>
    <message>
        <source>dock, reset, default</source>
        <translation>прикрепить, сбросить, сброс, по умолчанию, как было, исходное расположение, восстановить</translation>
    </message>
    <message>
        <source>second, projector, screen, view</source>
        <translation>второе окно, ещё одно окно, проектор, второй экран, монитор, второй вид, еще одно окно</translation>
    </message>
    <message>
        <source>projector, present, large</source>
        <translation>проектор, презентация, показ, на весь экран, полноэкранный режим, крупно</translation>
    </message>
    <message>
        <source>theme, appearance, bright</source>
        <translation>тема, светлая тема, внешний вид, яркий, день</translation>
    </message>
    <message>
        <source>theme, appearance, night</source>
        <translation>тема, тёмная тема, тёмное, внешний вид, ночь, ночной режим, темная тема, темное</translation>
    </message>
    <message>
        <source>theme, appearance, accessible</source>
        <translation>тема, контрастная тема, внешний вид, доступность, для слабовидящих, контраст</translation>
    </message>
    <message>
        <source>theme, appearance, system</source>
        <translation>тема, системная тема, внешний вид, системное оформление, автоматически</translation>
    </message>
    <message>
        <source>arrange, layout, clean, order, sort</source>
        <translation>расставить, разложить, расположить, раскладка, упорядочить, прибрать, порядок, сортировать, автоматическая расстановка</translation>
    </message>
    <message>
        <source>arrange, layout, clean, near</source>
        <translation>расставить, разложить, расположить, раскладка, упорядочить, прибрать, выделенное, рядом</translation>
    </message>
    <message>
        <source>hold, fix, lock in place</source>
        <translation>зафиксировать, фиксировать, держать на месте, не двигать, приколоть, заблокировать, отпустить</translation>
    </message>
    <message>
        <source>line up, straighten</source>
        <translation>выравнивание, подравнять, выстроить, ровно, сбоку</translation>
    </message>
    <message>
        <source>line up, straighten, column</source>
        <translation>выравнивание, подравнять, выстроить, ровно, столбец, в столбик, колонка</translation>
    </message>
    <message>
        <source>line up, straighten, top</source>
        <translation>выравнивание, подравнять, выстроить, ровно, сверху, верх</translation>
    </message>
    <message>
        <source>line up, straighten, row</source>
        <translation>выравнивание, подравнять, выстроить, ровно, ряд, в ряд, строка</translation>
    </message>
    <message>
        <source>line up, straighten, bottom</source>
        <translation>выравнивание, подравнять, выстроить, ровно, снизу, низ</translation>
    </message>
    <message>
        <source>space evenly, gaps, horizontal</source>
        <translation>равномерно, одинаковые промежутки, интервалы, отступы, расстояние, горизонтально, по ширине, в ряд</translation>
    </message>
    <message>
        <source>space evenly, gaps, vertical</source>
        <translation>равномерно, одинаковые промежутки, интервалы, отступы, расстояние, вертикально, по высоте, в столбик</translation>
    </message>
    <message>
        <source>help, shortcuts, keyboard, manual</source>
        <translation>справка, помощь, горячие клавиши, сочетания клавиш, клавиатура, руководство, инструкция, подсказка, мышь</translation>
    </message>
    <message>
        <source>relations, flows, links, details</source>
        <translation>связи, отношения, потоки, потоки данных, передачи, стрелки, с чем связано, сведения, подробности</translation>
    </message>
    <message>
        <source>changes, who, when, details</source>
        <translation>изменения, журнал, кто изменил, кто, когда, что изменилось, правки, сведения, подробности</translation>
    </message>
    <message>
        <source>begin, templates, welcome</source>
        <translation>начать, начало, шаблоны, приветствие, стартовая страница, главная, примеры, недавние</translation>
    </message>
    <message>
        <source>restore, session, remember</source>
        <translation>восстановить, восстановление, сеанс, сессия, запомнить, запуск, автозапуск, вернуть вкладки, прошлый раз</translation>
    </message>
    <message>
        <source>sticky, parking lot, remember, comment</source>
        <translation>заметка, стикер, записка, листок, наклейка, комментарий, запомнить, записать, отложить, на потом, вопросы на потом, парковка, пометка</translation>
    </message>
    <message>
        <source>convert, sticky, tool, question</source>
        <translation>преобразовать, превратить, сделать из заметки, стикер, листок, инструмент, вопрос, заменить, сменить тип</translation>
    </message>
    <message>
        <source>data objects, catalogue, product, assume</source>
        <translation>объекты данных, данные, что хранит, обычно хранит, каталог, справочник, продукт, предположение, заполнить, по умолчанию</translation>
    </message>
    <message>
        <source>my own, catalogue, save, completion</source>
        <translation>мои продукты, свои продукты, свой каталог, каталог, справочник, список продуктов, сохранить, добавить в список, автодополнение, подсказка, подсказки</translation>
    </message>
    <message>
        <source>my own, catalogue, remove</source>
        <translation>мои продукты, свои продукты, свой каталог, каталог, справочник, список продуктов, удалить, убрать из списка</translation>
    </message>
    <message>
        <source>part of, suite, frame, put together</source>
        <translation>группа, сгруппировать, группировка, собрать вместе, часть, входит в, пакет, комплект, платформа, рамка, вложить</translation>
    </message>
    <message>
        <source>ungroup, part of, take apart</source>
        <translation>разгруппировать, убрать группу, вынуть, исключить, часть, разделить, разобрать, отделить, расформировать</translation>
    </message>
    <message>
        <source>minimap, bird&apos;s eye, navigator, pan</source>
        <translation>миникарта, мини-карта, обзор, вид сверху, с высоты птичьего полёта, навигатор, навигация, где я, перемещение, сдвинуть, с высоты птичьего полета</translation>
    </message>
    <message>
        <source>mouse, scroll, pan, settings</source>
        <translation>мышь, колесо, колёсико, прокрутка, прокручивать, скролл, масштаб, зум, перемещение, сдвинуть, настройки, колесико</translation>
    </message>
    <message>
        <source>panel, owners, responsible, assign</source>
        <translation>панель, боковая панель, люди, команды, владельцы, ответственные, сотрудники, кто за что отвечает, назначить, поручить</translation>
    </message>
    <message>
        <source>arrange, tidy, only new, unplaced</source>
        <translation>расставить, разложить, расположить, навести порядок, прибрать, только новые, новые карточки, без места, не расставлены, раскладка</translation>
    </message>
    <message>
        <source>dots, prioritise, choose, workshop</source>
        <translation>точки, голосование, приоритеты, выбор, воркшоп</translation>
    </message>
    <message>
        <source>dots, clear, take away, again</source>
        <translation>точки, очистить, сбросить, заново</translation>
    </message>
    <message>
        <source>beamer, show, room, second screen, slides, workshop</source>
        <translation>проектор, показ, зал, второй экран, слайды, воркшоп</translation>
    </message>
    <message>
        <source>stand still, freeze, camera, stay</source>
        <translation>не двигать, заморозить, камера, стоять</translation>
    </message>
    <message>
        <source>theme, beamer, bright, readable</source>
        <translation>тема, проектор, ярко, читаемо</translation>
    </message>
    <message>
        <source>size of letters, beamer, near</source>
        <translation>размер букв, проектор, близко</translation>
    </message>
    <message>
        <source>size of letters, beamer, larger</source>
        <translation>размер букв, проектор, крупнее</translation>
    </message>
    <message>
        <source>size of letters, beamer, far</source>
        <translation>размер букв, проектор, далеко</translation>
    </message>
    <message>
        <source>export, print, paper, share, hand out, poster, PDF, SVG, PNG, CSV, JSON, Excel, web page, report, audit, handbook, draw.io, agency, picture, image, drawing, slide, send</source>
        <translation>экспорт, печать, бумага, поделиться, раздать, плакат, PDF, SVG, PNG, CSV, JSON, Excel, веб-страница, отчёт, проверка, справочник, draw.io, агентство, картинка, изображение, рисунок, слайд, отправить, export</translation>
    </message>
    <message>
        <source>difference, differences, diff, other version, copy, scenario, to be</source>
        <translation>различие, различия, разница, отличия, сравнить, сравнение, diff, другая версия, копия, сценарий, как будет, было и станет</translation>
    </message>
    <message>
        <source>history, backup, go back, restore, recover, undo</source>
        <translation>история, резервная копия, бэкап, вернуться назад, восстановить, восстановление, отменить, откатить, предыдущая версия, старая версия</translation>
    </message>
    <message>
        <source>combine, copies, take over, bring together, join, conflict</source>
        <translation>соединить, слить, слияние, объединить, объединение, копии, взять изменения, свести вместе, перенести, конфликт, расхождение</translation>
    </message>
    <message>
        <source>conflict, mine, theirs, resolve, disagree, merge</source>
        <translation>конфликт, моё, чужое, решить, выбрать, разногласие, расхождение, спор, объединить, слияние</translation>
    </message>
    <message>
        <source>timeline, who changed what, when, log, versions, earlier, past, restore, bring back, snapshots</source>
        <translation>хронология, лента, кто что изменил, когда, журнал, лог, версии, раньше, прошлое, восстановить, вернуть, снимки</translation>
    </message>
    <message>
        <source>import, bring in, Excel, table, draw.io, ArchiMate</source>
        <translation>импорт, импортировать, внести, загрузить, Excel, эксель, таблица, draw.io, ArchiMate</translation>
    </message>
    <message>
        <source>changes since, patch, mail, small file, update, what is new</source>
        <translation>изменения с, изменения за, патч, почта, письмо, переслать, небольшой файл, обновление, что нового</translation>
    </message>
    <message>
        <source>say, remark, discuss, reply, answer, ask, mention, note</source>
        <translation>сказать, написать, прокомментировать, комментировать, комментарий, обсудить, ответить, ответ, спросить, упомянуть, заметка</translation>
    </message>
    <message>
        <source>threads, discussion, review, open points, replies, resolve</source>
        <translation>обсуждения, обсуждение, ветки, просмотр, рецензия, открытые вопросы, ответы, решить, решено</translation>
    </message>
    <message>
        <source>unread, thread, review</source>
        <translation>непрочитанное, новое, обсуждение, просмотр</translation>
    </message>
    <message>
        <source>news, unread, since last time, changes of others, review</source>
        <translation>новости, новое, непрочитанное, с прошлого раза, чужие изменения, изменения других, просмотр, просмотреть</translation>
    </message>
    <message>
        <source>mark as read, seen, done, news</source>
        <translation>отметить прочитанным, прочитано, просмотрено, видел, готово, новости, новое</translation>
    </message>
    <message>
        <source>to be, plan, steps, balance, adopt, what will be, roadmap</source>
        <translation>как будет, план, планы, шаги, этапы, баланс, итог, итоги, внедрить, принять, что будет, что даст, дорожная карта</translation>
    </message>
    <message>
        <source>to be, plan, draft, try out</source>
        <translation>как будет, план, черновик, набросок, попробовать, вариант</translation>
    </message>
    <message>
        <source>standpoint, to be, plan, today, present, back</source>
        <translation>точка зрения, как будет, как есть, план, сегодня, сейчас, настоящее, назад, переключить</translation>
    </message>
</context>
<context>
    <name>martlet::CommentField</name>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Ctrl+Enter — отправить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>martlet::CommentSubject</name>
    <message>
        <source>Finding</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the short name of a rule, %2 what it found something about</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Больше не существует</translation>
    </message>
</context>
<context>
    <name>martlet::CommentText</name>
    <message>
        <source>Somebody</source>
        <translation>Кто-то</translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>сегодня %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>вчера %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a day and a time of day: &quot;22 Nov 2026 10:14&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>who wrote a comment, and when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>решено</translation>
    </message>
    <message>
        <source>%1 (%2), %3, %4</source>
        <extracomment>%1 is a name, %2 its kind, %3 &quot;open&quot; or &quot;resolved&quot;, %4 the identity of a thread</extracomment>
        <translation>%1 (%2), %3, %4</translation>
    </message>
</context>
<context>
    <name>martlet::CommentsBox</name>
    <message>
        <source>Comment…</source>
        <translation>Комментарий…</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>What people say of it; Ctrl+Alt+C writes a comment</source>
        <translation>Что об этом говорят; Ctrl+Alt+C — написать комментарий</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новое</numerusform>
            <numerusform>%n новых</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n открытое</numerusform>
            <numerusform>%n открытых</numerusform>
            <numerusform>%n открытых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n решённое</numerusform>
            <numerusform>%n решённых</numerusform>
            <numerusform>%n решённых</numerusform>
        </translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>Ответ…</translation>
    </message>
    <message>
        <source>Text of the comment</source>
        <translation>Текст комментария</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
</context>
<context>
    <name>martlet::CommentsPage</name>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Моё</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>Whose comments</source>
        <translation>Чьи комментарии</translation>
    </message>
    <message>
        <source>Comments on what</source>
        <translation>К чему комментарии</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Ко всему</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is &quot;Open&quot;, &quot;New&quot; or the like, %2 how many threads are</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nobody has commented on anything yet. Ctrl+Alt+C comments on what is selected.</source>
        <translation>Комментариев пока нет. Ctrl+Alt+C добавляет комментарий к тому, что выбрано.</translation>
    </message>
    <message>
        <source>There are no such comments.</source>
        <translation>Таких комментариев нет.</translation>
    </message>
    <message>
        <source>Go to %1 (%2)</source>
        <extracomment>%1 is what comments are on, %2 its kind</extracomment>
        <translation>Перейти: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>martlet::ComparisonMap</name>
    <message>
        <source>The map of what differs</source>
        <translation>Карта различий</translation>
    </message>
</context>
<context>
    <name>martlet::ComparisonPage</name>
    <message>
        <source>What differs</source>
        <translation>Различия</translation>
    </message>
    <message>
        <source>Up and Down: one after the other · Tab: to the map, there plus and minus and the arrows · Esc: back to the map</source>
        <translation>Стрелки вверх и вниз — по очереди · Tab — к карте, там плюс, минус и стрелки · Esc — назад к карте</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>Поменять местами</translation>
    </message>
    <message>
        <source>Take what was after for before</source>
        <translation>То, что было «после», станет «до», и наоборот</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Сравнить с…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>Назад к карте</translation>
    </message>
    <message>
        <source>Back to the map (Esc)</source>
        <translation>Назад к карте (Esc)</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Сравнение…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>%1 is what a project was or is, %2 what it became or would become</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Both are the same, down to the last field.</source>
        <translation>Различий нет, совпадает всё до последнего поля.</translation>
    </message>
    <message>
        <source>Nothing that differs is on a map. The list has all of it.</source>
        <translation>Из того, что различается, на картах ничего нет. Всё есть в списке.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Просмотрено</translation>
    </message>
    <message>
        <source>Nothing of it is new any more (Ctrl+Alt+S)</source>
        <translation>Считать всё это просмотренным (Ctrl+Alt+S)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Что нового</translation>
    </message>
    <message>
        <source>What others changed was taken back since.</source>
        <translation>То, что изменили другие, с тех пор отменено.</translation>
    </message>
    <message>
        <source>On %1</source>
        <extracomment>%1 is what a comment is about</extracomment>
        <translation>К чему: %1</translation>
    </message>
</context>
<context>
    <name>martlet::ComparisonReport</name>
    <message>
        <source>What differs</source>
        <translation>Различия</translation>
    </message>
    <message>
        <source>On the map, each thing that differs has a sign. What is gone stands where it stood, with a dashed line around it; what is pale is as it was.</source>
        <translation>На карте у всего, что изменилось, есть знак. То, чего больше нет, стоит на прежнем месте в пунктирной рамке; бледное осталось как было.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Both are the same, down to the last field.</source>
        <translation>Различий нет, совпадает всё до последнего поля.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>По отдельности</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
</context>
<context>
    <name>martlet::Csv</name>
    <message>
        <source>The line stands above the table and was left out.</source>
        <translation>Строка стоит над таблицей и пропущена.</translation>
    </message>
    <message>
        <source>There is no header: each line was read as a tool&apos;s name.</source>
        <translation>Заголовка нет: каждая строка прочитана как название инструмента.</translation>
    </message>
    <message>
        <source>The text was read as %1.</source>
        <translation>Текст прочитан как %1.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed: all that follows was read as one cell.</source>
        <translation>Здесь открыта кавычка, которая нигде не закрыта: всё дальше прочитано как одна ячейка.</translation>
    </message>
    <message>
        <source>An earlier line has the same; the first one counts.</source>
        <translation>То же самое есть в строке выше; учтена первая.</translation>
    </message>
    <message>
        <source>Several things on the map bear this name.</source>
        <translation>Такое название на карте есть у нескольких элементов.</translation>
    </message>
    <message>
        <source>The line has no name.</source>
        <translation>В строке нет названия.</translation>
    </message>
    <message>
        <source>Only tools have this field.</source>
        <translation>Это поле есть только у инструментов.</translation>
    </message>
    <message>
        <source>Dates such as “%1” were read with the month first.</source>
        <translation>Даты вида «%1» прочитаны так, что месяц стоит первым.</translation>
    </message>
    <message>
        <source>Dates such as “%1” were read with the day first.</source>
        <translation>Даты вида «%1» прочитаны так, что день стоит первым.</translation>
    </message>
    <message>
        <source>It was read as “%1”.</source>
        <translation>Прочитано как «%1».</translation>
    </message>
    <message>
        <source>The column is not used: “%1” fills the same field.</source>
        <translation>Столбец не использован: это же поле заполняет «%1».</translation>
    </message>
    <message>
        <source>A price a month was taken times twelve.</source>
        <translation>Цена за месяц умножена на двенадцать.</translation>
    </message>
    <message>
        <source>All is not one department; the field was left open.</source>
        <translation>«Все» — не один отдел; поле оставлено пустым.</translation>
    </message>
    <message>
        <source>It holds no name.</source>
        <translation>Здесь нет имени.</translation>
    </message>
    <message>
        <source>Cells such as “%1” were read as department and person.</source>
        <translation>Ячейки вида «%1» прочитаны как отдел и человек.</translation>
    </message>
    <message>
        <source>More than two names: the others went to the note.</source>
        <translation>Имён больше двух: остальные записаны в заметку.</translation>
    </message>
    <message>
        <source>Only the first name was taken.</source>
        <translation>Взято только первое имя.</translation>
    </message>
    <message>
        <source>No other tool bears this name.</source>
        <translation>Инструмента с таким названием больше нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of this type are no tools and were left out.</source>
        <translation>
            <numerusform>%n строка этого типа — не инструмент и пропущена.</numerusform>
            <numerusform>%n строки этого типа — не инструменты и пропущены.</numerusform>
            <numerusform>%n строк этого типа — не инструменты и пропущены.</numerusform>
        </translation>
    </message>
    <message>
        <source>No column holds the names of tools. The first columns are: %1. If one of them does, say so with --map COLUMN=name, or with its number, as in --map 1=name. Nothing was imported.</source>
        <translation>Ни в одном столбце нет названий инструментов. Первые столбцы: %1. Если названия всё же есть в одном из них, укажите его: --map СТОЛБЕЦ=name, или по номеру, как в --map 1=name. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was imported.</source>
        <translation>Файл пуст. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>Also responsible: %1</source>
        <translation>Также отвечает: %1</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB. Nothing was read from it.</source>
        <translation>Файл больше 64 МБ. Из него ничего не прочитано.</translation>
    </message>
    <message>
        <source>The file does not look like text. Nothing was read from it.</source>
        <translation>Файл не похож на текст. Из него ничего не прочитано.</translation>
    </message>
    <message>
        <source>The file has more rows or columns, or a longer cell, than can be read safely. Nothing was read from it.</source>
        <translation>В файле слишком много строк или столбцов либо слишком длинная ячейка, чтобы прочитать его без риска. Из него ничего не прочитано.</translation>
    </message>
    <message>
        <source>It must be a number.</source>
        <translation>Здесь должно быть число.</translation>
    </message>
    <message>
        <source>It does not say in which currency. Write it into the head of the column, such as “%1 (EUR)”.</source>
        <translation>Не указано, в какой валюте. Впишите её в заголовок столбца, например «%1 (EUR)».</translation>
    </message>
    <message>
        <source>It must be a date such as 2027-03-31.</source>
        <translation>Здесь должна быть дата, например 2027-03-31.</translation>
    </message>
    <message>
        <source>It must be one of: %1.</source>
        <translation>Здесь должно быть одно из значений: %1.</translation>
    </message>
    <message>
        <source>It must be yes or no.</source>
        <translation>Здесь должно быть «да» или «нет».</translation>
    </message>
    <message>
        <source>There is no column “%1”. The columns are: %2.</source>
        <translation>Столбца «%1» нет. Есть столбцы: %2.</translation>
    </message>
    <message>
        <source>A tool has no field “%1”. “martlet list fields” names them all.</source>
        <translation>У инструмента нет поля «%1». Все поля перечислит «martlet list fields».</translation>
    </message>
    <message>
        <source>The column was left out, as asked for.</source>
        <translation>Столбец пропущен, как вы и просили.</translation>
    </message>
    <message>
        <source>The column is not used: it is not clear which field it fills.</source>
        <translation>Столбец не использован: неясно, какое поле он заполняет.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>It is not clear which amount it is, and in which currency.</source>
        <translation>Неясно, какая это сумма и в какой валюте.</translation>
    </message>
    <message>
        <source>This looks like a line of totals and was left out.</source>
        <translation>Похоже на строку итогов; она пропущена.</translation>
    </message>
    <message>
        <source>The line has more cells than the header; these were left out.</source>
        <translation>В строке больше ячеек, чем в заголовке; лишние пропущены.</translation>
    </message>
    <message>
        <source>The text is too long, or has characters that cannot be shown; it was shortened.</source>
        <translation>Текст слишком длинный или содержит знаки, которые нельзя показать; он сокращён.</translation>
    </message>
    <message>
        <source>The file has a header, but no lines below it. Nothing was imported.</source>
        <translation>В файле есть заголовок, но под ним нет строк. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>Line %1 holds a zero byte, as damaged files and files that are no tables do. Nothing was read. Save the table as CSV once more and import that.</source>
        <translation>В строке %1 есть нулевой байт: так бывает в повреждённых файлах и в файлах, в которых нет таблицы. Ничего не прочитано. Сохраните таблицу в CSV ещё раз и импортируйте её.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n tools, category, vendor or layer were filled in as they usually are; they are marked as assumed.</source>
        <translation>
            <numerusform>У %n инструмента категория, поставщик или слой заполнены так, как обычно бывает; они отмечены как предположение.</numerusform>
            <numerusform>У %n инструментов категория, поставщик или слой заполнены так, как обычно бывает; они отмечены как предположение.</numerusform>
            <numerusform>У %n инструментов категория, поставщик или слой заполнены так, как обычно бывает; они отмечены как предположение.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write an amount below zero with the minus right before its digits, such as “-500”.</source>
        <translation>Сумму меньше нуля пишите с минусом прямо перед цифрами, например «-500».</translation>
    </message>
</context>
<context>
    <name>martlet::DebtBox</name>
    <message>
        <source>marketing debt</source>
        <translation>маркетинговый долг</translation>
    </message>
    <message>
        <source>as on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>без изменений с %1</translation>
    </message>
    <message>
        <source>▼ %1 since %2</source>
        <extracomment>%1 is a number of points, %2 a date</extracomment>
        <translation>▼ %1 с %2</translation>
    </message>
    <message>
        <source>▲ %1 since %2</source>
        <translation>▲ %1 с %2</translation>
    </message>
    <message>
        <source>%1 of questions answered</source>
        <translation>отвечено на %1 вопросов</translation>
    </message>
    <message>
        <source>nothing to ask about yet</source>
        <translation>пока не о чем спрашивать</translation>
    </message>
</context>
<context>
    <name>martlet::Differences</name>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>How “%1” is known</source>
        <extracomment>%1 is a field, such as &quot;Owner&quot;</extracomment>
        <translation>Откуда известно: «%1»</translation>
    </message>
    <message>
        <source>Key in “%1”</source>
        <extracomment>%1 is where things were imported from</extracomment>
        <translation>Ключ в «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>добавлен %n</numerusform>
            <numerusform>добавлено %n</numerusform>
            <numerusform>добавлено %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>удалён %n</numerusform>
            <numerusform>удалено %n</numerusform>
            <numerusform>удалено %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>изменён %n</numerusform>
            <numerusform>изменено %n</numerusform>
            <numerusform>изменено %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>перемещён %n</numerusform>
            <numerusform>перемещено %n</numerusform>
            <numerusform>перемещено %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Put on “%1”</source>
        <extracomment>%1 is a view</extracomment>
        <translation>Помещено на вид «%1»</translation>
    </message>
    <message>
        <source>Taken off “%1”</source>
        <extracomment>%1 is a view</extracomment>
        <translation>Убрано с вида «%1»</translation>
    </message>
    <message>
        <source>Moved on “%1”</source>
        <extracomment>%1 is a view</extracomment>
        <translation>Новое место на виде «%1»</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Перемещено</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Различий нет</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>what a relation joins: &quot;HubSpot → Salesforce&quot;</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>What it joins</source>
        <translation>Что соединяет</translation>
    </message>
    <message>
        <source>Adds %1</source>
        <extracomment>%1 is what a scenario adds</extracomment>
        <translation>Добавляет: %1</translation>
    </message>
    <message>
        <source>Removes %1</source>
        <extracomment>%1 is what a scenario removes</extracomment>
        <translation>Убирает: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is a field, %2 the thing whose field a scenario changes</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>martlet::Discussion</name>
    <message>
        <source>Comment on %1</source>
        <translation>Комментарий: %1</translation>
    </message>
    <message>
        <source>Reply to a comment on %1</source>
        <translation>Ответ на комментарий: %1</translation>
    </message>
    <message>
        <source>Edit a comment on %1</source>
        <translation>Изменение комментария: %1</translation>
    </message>
    <message>
        <source>Delete a comment on %1</source>
        <translation>Удаление комментария: %1</translation>
    </message>
    <message>
        <source>Resolve the comments on %1</source>
        <translation>Комментарии решены: %1</translation>
    </message>
    <message>
        <source>Open the comments on %1 again</source>
        <translation>Комментарии снова открыты: %1</translation>
    </message>
</context>
<context>
    <name>martlet::Document</name>
    <message>
        <source>Add %1</source>
        <translation>Добавление «%1»</translation>
    </message>
    <message>
        <source>Connect %1 → %2</source>
        <translation>Связь «%1» → «%2»</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Переименование «%1» в «%2»</translation>
    </message>
    <message>
        <source>Set “%1” of %2</source>
        <translation>Поле «%1» у «%2»</translation>
    </message>
    <message numerus="yes">
        <source>Set “%1” of %n items</source>
        <translation>
            <numerusform>Поле «%1» у %n элемента</numerusform>
            <numerusform>Поле «%1» у %n элементов</numerusform>
            <numerusform>Поле «%1» у %n элементов</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Перемещение «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Move %n cards</source>
        <translation>
            <numerusform>Перемещение %n карточки</numerusform>
            <numerusform>Перемещение %n карточек</numerusform>
            <numerusform>Перемещение %n карточек</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Удаление «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n items</source>
        <translation>
            <numerusform>Удаление %n элемента</numerusform>
            <numerusform>Удаление %n элементов</numerusform>
            <numerusform>Удаление %n элементов</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отмена: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Возврат: %1</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Перемещение «%1» → «%2»</translation>
    </message>
    <message>
        <source>Turn on the profile “%1”</source>
        <translation>Включение профиля «%1»</translation>
    </message>
    <message>
        <source>Turn off the profile “%1”</source>
        <translation>Выключение профиля «%1»</translation>
    </message>
    <message>
        <source>Change the places of the profile “%1”</source>
        <translation>Изменение мест профиля «%1»</translation>
    </message>
    <message>
        <source>Give the profile “%1” its own places back</source>
        <translation>Исходные места профиля «%1»</translation>
    </message>
    <message>
        <source>“%1” is now: %2</source>
        <extracomment>%1 is the name of a rule, %2 a severity, %3 a department or the name of a thing</extracomment>
        <translation>Важность правила «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is now for %3: %2</source>
        <translation>Важность правила «%1» (%3): %2</translation>
    </message>
    <message>
        <source>“%1” as it is by itself</source>
        <translation>Исходная важность правила «%1»</translation>
    </message>
    <message>
        <source>“%1” for %2 as elsewhere</source>
        <translation>Важность правила «%1» (%2): как везде</translation>
    </message>
    <message>
        <source>Change a limit of “%1”: %2</source>
        <translation>Изменение предела правила «%1»: %2</translation>
    </message>
    <message>
        <source>Give “%1” its own limit back: %2</source>
        <translation>Исходный предел правила «%1»: %2</translation>
    </message>
    <message>
        <source>Add the rule “%1”</source>
        <translation>Добавление правила «%1»</translation>
    </message>
    <message>
        <source>Change the rule “%1”</source>
        <translation>Изменение правила «%1»</translation>
    </message>
    <message>
        <source>Delete the rule “%1”</source>
        <translation>Удаление правила «%1»</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Add the view %1</source>
        <translation>Добавление вида «%1»</translation>
    </message>
    <message>
        <source>Add the journey %1</source>
        <translation>Добавление пути клиента «%1»</translation>
    </message>
    <message>
        <source>Duplicate the view %1</source>
        <translation>Дублирование вида «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Take %n cards off %1</source>
        <translation>
            <numerusform>Снятие %n карточки с вида «%1»</numerusform>
            <numerusform>Снятие %n карточек с вида «%1»</numerusform>
            <numerusform>Снятие %n карточек с вида «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n cards on %1</source>
        <translation>
            <numerusform>Размещение %n карточки на виде «%1»</numerusform>
            <numerusform>Размещение %n карточек на виде «%1»</numerusform>
            <numerusform>Размещение %n карточек на виде «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconnect %1 → %2</source>
        <translation>Перенаправление связи: «%1» → «%2»</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Раскраска вида «%1»</translation>
    </message>
    <message>
        <source>Show all of %1</source>
        <translation>Показ всего на виде «%1»</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Отбор на виде «%1»</translation>
    </message>
    <message>
        <source>%1 (in “%2”)</source>
        <extracomment>%1 is what was done, %2 the name of a scenario</extracomment>
        <translation>%1 (в сценарии «%2»)</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Первый шаг</translation>
    </message>
    <message>
        <source>Add the scenario %1</source>
        <translation>Добавление сценария «%1»</translation>
    </message>
    <message>
        <source>Add the step %1</source>
        <translation>Добавление шага «%1»</translation>
    </message>
    <message>
        <source>Rename the step %1 to %2</source>
        <translation>Переименование шага «%1» в «%2»</translation>
    </message>
    <message>
        <source>Date the step %1</source>
        <translation>Дата шага «%1»</translation>
    </message>
    <message>
        <source>Give the step %1 an owner</source>
        <translation>Владелец шага «%1»</translation>
    </message>
    <message>
        <source>Move the step %1</source>
        <translation>Перемещение шага «%1»</translation>
    </message>
    <message>
        <source>Delete the step %1</source>
        <translation>Удаление шага «%1»</translation>
    </message>
    <message>
        <source>Adopt %1 as the project as it is</source>
        <translation>Внедрение сценария «%1» в проект «как есть»</translation>
    </message>
    <message>
        <source>Adopt %1 up to the step %2 as the project as it is</source>
        <translation>Внедрение сценария «%1» до шага «%2» в проект «как есть»</translation>
    </message>
    <message>
        <source>Keep what the plan says of %1</source>
        <extracomment>%1 is the name of a thing</extracomment>
        <translation>Решение в пользу плана: «%1»</translation>
    </message>
    <message>
        <source>Keep %1 as it is</source>
        <translation>Решение в пользу того, что есть: «%1»</translation>
    </message>
</context>
<context>
    <name>martlet::Draft</name>
    <message>
        <source>Architecture</source>
        <translation>Архитектура</translation>
    </message>
</context>
<context>
    <name>martlet::Drawio</name>
    <message>
        <source>The shape holds others, so it was read as a frame, not as a tool.</source>
        <translation>В этой фигуре лежат другие, поэтому она прочитана как рамка, а не как инструмент.</translation>
    </message>
    <message>
        <source>The shape has no name, or is only text, and was left out.</source>
        <translation>У фигуры нет названия, или это просто текст; она пропущена.</translation>
    </message>
    <message>
        <source>Several things on the map bear this name.</source>
        <translation>Такое название на карте есть у нескольких элементов.</translation>
    </message>
    <message>
        <source>It stands on the page twice; the first counts.</source>
        <translation>Это есть на странице дважды; учитывается первое.</translation>
    </message>
    <message>
        <source>It cannot lead there, and stays as it was.</source>
        <translation>Связь туда вести не может и остаётся прежней.</translation>
    </message>
    <message>
        <source>Nothing that Martlet knows joins these two.</source>
        <translation>Ни одна известная Martlet связь не соединяет эти два элемента.</translation>
    </message>
    <message>
        <source>The line does not join two things that were taken.</source>
        <translation>Линия не соединяет два импортированных элемента.</translation>
    </message>
    <message>
        <source>It is not in the drawing, and stays on the map.</source>
        <translation>На схеме этого нет; на карте это останется.</translation>
    </message>
    <message>
        <source>The page “%1” is compressed, and cannot be unpacked: it is damaged or too large. Nothing was read from the file.</source>
        <translation>Страница «%1» сжата, и распаковать её не удалось: она повреждена или слишком велика. Из файла ничего не прочитано.</translation>
    </message>
    <message>
        <source>Page “%1”: %2</source>
        <extracomment>a page of a file, and what is wrong with it</extracomment>
        <translation>Страница «%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>The file has more than %n pages. Nothing was read from it.</source>
        <translation>
            <numerusform>В файле больше %n страницы. Из него ничего не прочитано.</numerusform>
            <numerusform>В файле больше %n страниц. Из него ничего не прочитано.</numerusform>
            <numerusform>В файле больше %n страниц. Из него ничего не прочитано.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no page of draw.io. Nothing was read from it.</source>
        <translation>В файле нет страниц draw.io. Из него ничего не прочитано.</translation>
    </message>
    <message numerus="yes">
        <source>The file has more than %n shapes and lines. Nothing was read from it.</source>
        <translation>
            <numerusform>Фигур и линий в файле больше %n. Из него ничего не прочитано.</numerusform>
            <numerusform>Фигур и линий в файле больше %n. Из него ничего не прочитано.</numerusform>
            <numerusform>Фигур и линий в файле больше %n. Из него ничего не прочитано.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::EarlierPage</name>
    <message>
        <source>Earlier versions</source>
        <translation>Прежние версии</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Когда заменена</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Изменений с тех пор</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Чьи изменения</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>Назад к карте</translation>
    </message>
    <message>
        <source>Looking for them…</source>
        <translation>Идёт поиск…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a day and a time of day: &quot;22 Nov 2026, 10:14&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There are none yet. Whenever this computer replaces the file, it keeps here what the file was before.</source>
        <translation>Пока их нет. Всякий раз, заменяя файл, этот компьютер сохраняет здесь то, каким файл был до этого.</translation>
    </message>
    <message>
        <source>What the file was before this computer replaced it: the last 20, one an hour for a day, and one a day for a month. Looking at them changes nothing.</source>
        <translation>Каким был файл до того, как этот компьютер его заменил: последние 20 версий, за сутки — по одной в час, за месяц — по одной в день. Просмотр ничего не меняет.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Up, down: choose · Enter: compare with the map · Tab: to the map and what is different · Esc: back to the map</source>
        <translation>Стрелки вверх и вниз — выбрать · Enter — сравнить с картой · Tab — к карте и к тому, что изменилось · Esc — назад к карте</translation>
    </message>
    <message>
        <source>As it was until %1</source>
        <translation>Как было до %1</translation>
    </message>
</context>
<context>
    <name>martlet::Engine</name>
    <message>
        <source>There is no profile “%1”. There are: %2.</source>
        <translation>Профиля «%1» нет. Есть: %2.</translation>
    </message>
    <message>
        <source>There is no rule “%1”. There are: %2.</source>
        <translation>Правила «%1» нет. Есть: %2.</translation>
    </message>
    <message>
        <source>A rule of this project is not used, so it cannot be checked. %1</source>
        <extracomment>%1 is a rule and why it is not used, in one sentence</extracomment>
        <translation>Одно из правил этого проекта не применяется, поэтому проверить по нему нельзя. %1</translation>
    </message>
</context>
<context>
    <name>martlet::FieldEditor</name>
    <message>
        <source>Not known yet</source>
        <translation>Пока неизвестно</translation>
    </message>
    <message>
        <source>Different values</source>
        <translation>Разные значения</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Ещё для поля «%1»</translation>
    </message>
    <message>
        <source>None: asked, and there is none</source>
        <translation>Нет: спросили, и этого нет</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Убрать: %1</translation>
    </message>
    <message>
        <source>Choose a day for %1</source>
        <translation>Выбрать день для поля «%1»</translation>
    </message>
    <message>
        <source>Currency of %1</source>
        <translation>Валюта поля «%1»</translation>
    </message>
    <message>
        <source>It must be a number.</source>
        <translation>Здесь должно быть число.</translation>
    </message>
</context>
<context>
    <name>martlet::FieldGroup</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Running it</source>
        <translation>Эксплуатация</translation>
    </message>
    <message>
        <source>Data and law</source>
        <translation>Данные и право</translation>
    </message>
    <message>
        <source>Contract and cost</source>
        <translation>Договор и расходы</translation>
    </message>
    <message>
        <source>Artificial intelligence</source>
        <translation>Искусственный интеллект</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Откуда это известно</translation>
    </message>
</context>
<context>
    <name>martlet::FigureSheets</name>
    <message>
        <source>What serves several of these counts for each of them.</source>
        <translation>То, что служит сразу нескольким из них, учтено у каждого.</translation>
    </message>
    <message>
        <source>Altogether</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>By hand a month</source>
        <translation>Вручную в месяц</translation>
    </message>
    <message>
        <source>by flow</source>
        <translation>по потокам</translation>
    </message>
    <message>
        <source>by department</source>
        <translation>по отделам</translation>
    </message>
    <message>
        <source>by journey</source>
        <translation>по путям клиента</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>hours, shortened as much as can be</extracomment>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>Nobody has said yet how long it takes</source>
        <translation>Пока никто не сказал, сколько времени это занимает</translation>
    </message>
    <message>
        <source>What people carry from tool to tool by hand: minutes a run, times runs a month, and what has to be done again.</source>
        <translation>То, что люди переносят из инструмента в инструмент вручную: сколько минут занимает один раз, сколько раз в месяц это делают и сколько приходится делать заново.</translation>
    </message>
    <message>
        <source>That is %1 a month, at %2 an hour.</source>
        <translation>Это %1 в месяц при стоимости часа %2.</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Стоимость в год</translation>
    </message>
    <message>
        <source>by vendor</source>
        <translation>по поставщикам</translation>
    </message>
    <message>
        <source>by layer</source>
        <translation>по слоям</translation>
    </message>
    <message>
        <source>by category</source>
        <translation>по категориям</translation>
    </message>
    <message>
        <source>Cost not known yet</source>
        <translation>Стоимость пока неизвестна</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a finding is about, %2 the short name of its rule</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No department known</source>
        <translation>Отдел неизвестен</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Пока без ответа</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Отвечено</translation>
    </message>
    <message>
        <source>Seen on that day and still there</source>
        <translation>Было в тот день и осталось</translation>
    </message>
    <message>
        <source>Seen on that day and no longer there</source>
        <translation>Было в тот день, а теперь нет</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Marketing debt</source>
        <translation>Маркетинговый долг</translation>
    </message>
    <message>
        <source>What concerns several journeys counts for each of them, and what concerns none for none.</source>
        <translation>То, что касается нескольких путей клиента, учтено у каждого из них, а то, что не касается ни одного, — ни у одного.</translation>
    </message>
    <message>
        <source>Each rule asks something of each thing that it applies to. What nobody knows yet is no finding, but an open question.</source>
        <translation>Каждое правило задаёт вопрос обо всём, к чему оно относится. То, чего пока никто не знает, — не замечание, а открытый вопрос.</translation>
    </message>
    <message>
        <source>by subject</source>
        <translation>по темам</translation>
    </message>
    <message>
        <source>Debt over time</source>
        <translation>Как меняется долг</translation>
    </message>
    <message>
        <source>%1 · %2 answered</source>
        <extracomment>%1 is the marketing debt, %2 how much is answered, such as &quot;71 %&quot;</extracomment>
        <translation>%1 · отвечено %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>The marketing debt of each snapshot. “Take a snapshot of the findings” in the menu “File” adds one.</source>
        <translation>Маркетинговый долг в каждом снимке. Новый снимок добавляет команда «Сделать снимок замечаний» в меню «Файл».</translation>
    </message>
    <message>
        <source>What the live tools cost a year, as far as it is known.</source>
        <translation>Сколько стоят в год действующие инструменты — насколько это известно.</translation>
    </message>
    <message>
        <source>Of each finding that is not accepted: 5 for an error, 2 for a warning, 1 for information; twice that where something of criticality 3 or 4 is concerned.</source>
        <translation>За каждое замечание, которое не принято с обоснованием: 5 за ошибку, 2 за предупреждение, 1 за «К сведению»; вдвое больше там, где дело касается чего-то с критичностью 3 или 4.</translation>
    </message>
    <message>
        <source>%1: not known yet whether this is so: %2</source>
        <extracomment>%1 is a thing, %2 the title of a rule that may or may not hold for it</extracomment>
        <translation>%1: пока неизвестно, так ли это — %2</translation>
    </message>
</context>
<context>
    <name>martlet::FigureTile</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a figure is about, %2 the figure</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>martlet::FigureView</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Назад (Esc)</translation>
    </message>
    <message>
        <source>What the figure counts</source>
        <translation>Что учтено в этой цифре</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a heading, %2 how many lines follow</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
</context>
<context>
    <name>martlet::Figures</name>
    <message>
        <source>No department known</source>
        <translation>Отдел неизвестен</translation>
    </message>
    <message>
        <source>No vendor known</source>
        <translation>Поставщик неизвестен</translation>
    </message>
    <message>
        <source>No layer known</source>
        <translation>Слой неизвестен</translation>
    </message>
    <message>
        <source>No category known</source>
        <translation>Категория неизвестна</translation>
    </message>
</context>
<context>
    <name>martlet::FiguresPage</name>
    <message>
        <source>Figures</source>
        <translation>Цифры</translation>
    </message>
    <message>
        <source>What an hour of work costs</source>
        <translation>Сколько стоит час работы</translation>
    </message>
    <message>
        <source>With the scenario “%1” carried out</source>
        <translation>После выполнения сценария «%1»</translation>
    </message>
</context>
<context>
    <name>martlet::FilterBar</name>
    <message>
        <source>Colour by</source>
        <translation>Цвет показывает</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>No colours, no filter</source>
        <translation>Без цветов и отбора</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Only these; once more: all</source>
        <translation>Только эти; ещё раз — все</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n shown</source>
        <translation>
            <numerusform>показано %1 из %n</numerusform>
            <numerusform>показано %1 из %n</numerusform>
            <numerusform>показано %1 из %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::Finding</name>
    <message>
        <source>Off</source>
        <translation>Выключено</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>К сведению</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>%1 without a name</source>
        <extracomment>%1 is a kind of thing, such as &quot;Tool&quot;</extracomment>
        <translation>%1 без названия</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <extracomment>%1 is the name of a tool or anything else</extracomment>
        <translation>Комментарий: %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
</context>
<context>
    <name>martlet::FindingDelegate</name>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
</context>
<context>
    <name>martlet::FindingDetail</name>
    <message>
        <source>About this rule</source>
        <translation>Об этом правиле</translation>
    </message>
    <message>
        <source>Change what is checked…</source>
        <translation>Изменить, что проверяется…</translation>
    </message>
    <message>
        <source>Findings of several kinds</source>
        <translation>Замечания разных типов</translation>
    </message>
    <message numerus="yes">
        <source>Seen in %n places.</source>
        <translation>
            <numerusform>Встречается в %n месте.</numerusform>
            <numerusform>Встречается в %n местах.</numerusform>
            <numerusform>Встречается в %n местах.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings are chosen.</source>
        <translation>
            <numerusform>Выбрано %n замечание.</numerusform>
            <numerusform>Выбраны %n замечания.</numerusform>
            <numerusform>Выбрано %n замечаний.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scenario makes it go.</source>
        <translation>С этим сценарием замечание исчезнет.</translation>
    </message>
    <message>
        <source>Take the acceptance back</source>
        <translation>Отменить принятие</translation>
    </message>
    <message>
        <source>Noted as a step of a scenario; the map itself stays as it is. Choose the scenario above the findings to see what it does.</source>
        <translation>Записано как шаг сценария; сама карта не изменилась. Чтобы увидеть, что даёт сценарий, выберите его над замечаниями.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Сделано: %1</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>Comment on this finding</source>
        <translation>Написать комментарий к замечанию</translation>
    </message>
    <message>
        <source>Comment on this finding (Ctrl+Alt+C)</source>
        <translation>Написать комментарий к замечанию (Ctrl+Alt+C)</translation>
    </message>
</context>
<context>
    <name>martlet::FindingsFilter</name>
    <message>
        <source>All; choose or type</source>
        <translation>Все; выберите или введите</translation>
    </message>
    <message>
        <source>Which findings to show</source>
        <translation>Какие замечания показывать</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation>Важность: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Тема: %1</translation>
    </message>
    <message>
        <source>Department: %1</source>
        <translation>Отдел: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Владелец: %1</translation>
    </message>
    <message>
        <source>Journey: %1</source>
        <translation>Путь клиента: %1</translation>
    </message>
</context>
<context>
    <name>martlet::FindingsList</name>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
</context>
<context>
    <name>martlet::FindingsModel</name>
    <message>
        <source>Start with these</source>
        <translation>Начните с этого</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n findings</source>
        <translation>
            <numerusform>%1, %n замечание</numerusform>
            <numerusform>%1, %n замечания</numerusform>
            <numerusform>%1, %n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>Вся карта</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>These go</source>
        <translation>Исчезнут</translation>
    </message>
    <message>
        <source>These come</source>
        <translation>Появятся</translation>
    </message>
</context>
<context>
    <name>martlet::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>идёт проверка…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Rules of your own that are not used now:</source>
        <translation>Свои правила, которые сейчас не применяются:</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>Что проверяется</translation>
    </message>
    <message>
        <source>What is checked (Ctrl+Shift+R)</source>
        <translation>Что проверяется (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Settings that are not used now:</source>
        <translation>Настройки, которые сейчас не применяются:</translation>
    </message>
    <message>
        <source>No findings. Add owners, connections and how data moves, and what is wrong shows here.</source>
        <translation>Замечаний нет. Добавьте владельцев, связи и то, как передаются данные, — и всё, что не в порядке, появится здесь.</translation>
    </message>
    <message>
        <source>None of the findings fits what is chosen above.</source>
        <translation>Под выбранное выше не подходит ни одно замечание.</translation>
    </message>
</context>
<context>
    <name>martlet::Fix</name>
    <message>
        <source>Say who: a person or a team of the project.</source>
        <translation>Укажите кто: человек или команда проекта.</translation>
    </message>
    <message>
        <source>Give a reason, in a few words.</source>
        <translation>Приведите обоснование в нескольких словах.</translation>
    </message>
    <message>
        <source>Say which tool of the project to connect it to.</source>
        <translation>Укажите, с каким инструментом проекта это соединить.</translation>
    </message>
    <message>
        <source>Automate what is carried by hand</source>
        <translation>Автоматизировать то, что переносят вручную</translation>
    </message>
    <message>
        <source>Accept with a reason</source>
        <translation>Принять с обоснованием</translation>
    </message>
    <message>
        <source>Note how long it takes</source>
        <translation>Записать, сколько времени это занимает</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>Спросить кого-нибудь</translation>
    </message>
    <message>
        <source>Name an owner</source>
        <translation>Назначить владельца</translation>
    </message>
    <message>
        <source>Connect it to another tool</source>
        <translation>Соединить с другим инструментом</translation>
    </message>
    <message>
        <source>Plan to automate it, in a scenario</source>
        <translation>Запланировать автоматизацию в сценарии</translation>
    </message>
    <message>
        <source>It goes by a protected way; say which</source>
        <translation>Это идёт защищённым способом; укажите каким</translation>
    </message>
    <message>
        <source>Leave the personal data out</source>
        <translation>Убрать персональные данные</translation>
    </message>
    <message>
        <source>We are leaving it</source>
        <translation>Мы от него отказываемся</translation>
    </message>
    <message>
        <source>It stands alone on purpose; say why</source>
        <translation>Намеренно стоит отдельно; укажите почему</translation>
    </message>
    <message>
        <source>Fill in what is missing</source>
        <translation>Заполнить то, чего не хватает</translation>
    </message>
    <message>
        <source>Choose one of the tools on the list.</source>
        <translation>Выберите один из инструментов в списке.</translation>
    </message>
    <message>
        <source>Choose the data whose record is to be copied.</source>
        <translation>Выберите данные, сведения о которых нужно скопировать.</translation>
    </message>
    <message>
        <source>Say what protects the data there, in a few words.</source>
        <translation>Укажите в нескольких словах, что защищает там данные.</translation>
    </message>
    <message>
        <source>Keep data in the country</source>
        <translation>Хранение данных в стране</translation>
    </message>
    <message>
        <source>Choose the tool that is right</source>
        <translation>Выбрать инструмент-эталон</translation>
    </message>
    <message>
        <source>Say how one notices, and what happens then</source>
        <translation>Указать, как об этом узнают и что происходит тогда</translation>
    </message>
    <message>
        <source>Fill in the record</source>
        <translation>Заполнить сведения об обработке</translation>
    </message>
    <message>
        <source>Copy the record from similar data</source>
        <translation>Скопировать сведения об обработке у похожих данных</translation>
    </message>
    <message>
        <source>Note the agreement</source>
        <translation>Записать договор об обработке данных</translation>
    </message>
    <message>
        <source>Say what protects the data there</source>
        <translation>Указать, что защищает там данные</translation>
    </message>
    <message>
        <source>Plan to keep the data in the country, in a scenario</source>
        <translation>Запланировать в сценарии хранение данных в стране</translation>
    </message>
    <message>
        <source>Bring it the consent from another tool</source>
        <translation>Передать сюда согласия из другого инструмента</translation>
    </message>
    <message>
        <source>It waits for consent</source>
        <translation>Без согласия ничего не передаётся</translation>
    </message>
    <message>
        <source>It is encrypted</source>
        <translation>Передаётся с шифрованием</translation>
    </message>
    <message>
        <source>It goes another way; say which</source>
        <translation>Передаётся иначе; укажите как</translation>
    </message>
    <message>
        <source>Choose the tool of the map that it belongs to.</source>
        <translation>Выберите на карте инструмент, к которому это относится.</translation>
    </message>
    <message>
        <source>Say which tool it belongs to</source>
        <translation>Указать, к какому инструменту это относится</translation>
    </message>
    <message>
        <source>Clean up the tag manager</source>
        <translation>Очистка менеджера тегов</translation>
    </message>
    <message>
        <source>Add it to the map as a tool</source>
        <translation>Добавить на карту как инструмент</translation>
    </message>
    <message>
        <source>Ignore it</source>
        <translation>Не учитывать</translation>
    </message>
    <message>
        <source>It costs nothing</source>
        <translation>Это ничего не стоит</translation>
    </message>
    <message>
        <source>Put it on the list to clean up, in a scenario</source>
        <translation>Внести в список на очистку в сценарии</translation>
    </message>
    <message>
        <source>Note the decision</source>
        <translation>Записать решение</translation>
    </message>
    <message>
        <source>Plan a direct flow, in a scenario</source>
        <translation>Запланировать прямой поток в сценарии</translation>
    </message>
    <message>
        <source>Put these steps under one department</source>
        <translation>Передать эти шаги одному отделу</translation>
    </message>
    <message>
        <source>Agree how many hand-offs it may have</source>
        <translation>Договориться, сколько передач допустимо</translation>
    </message>
    <message>
        <source>Ask only once</source>
        <translation>Спрашивать только один раз</translation>
    </message>
    <message>
        <source>Say how it moves and what it carries</source>
        <translation>Указать, как и что передаётся</translation>
    </message>
    <message>
        <source>Give the number a name.</source>
        <translation>Дайте показателю название.</translation>
    </message>
    <message>
        <source>Choose one of the tools that the number comes from.</source>
        <translation>Выберите один из инструментов, из которых берётся показатель.</translation>
    </message>
    <message>
        <source>Choose the source that counts</source>
        <translation>Выбрать источник, которому верят</translation>
    </message>
    <message>
        <source>Link what stands behind it</source>
        <translation>Связать с тем, что за этим стоит</translation>
    </message>
    <message>
        <source>It is between people only</source>
        <translation>Это происходит только между людьми</translation>
    </message>
    <message>
        <source>Measure it by a number we have</source>
        <translation>Измерять показателем, который уже есть</translation>
    </message>
    <message>
        <source>Add a number for the whole journey; name it</source>
        <translation>Добавить показатель для всего пути клиента; назовите его</translation>
    </message>
    <message>
        <source>Add a number for the stage; name it</source>
        <translation>Добавить показатель для этапа; назовите его</translation>
    </message>
    <message>
        <source>Correct what the numbers tell about</source>
        <translation>Исправить, о чём говорят показатели</translation>
    </message>
    <message>
        <source>There is no conflict</source>
        <translation>Противоречия нет</translation>
    </message>
    <message>
        <source>Say which tool it comes from</source>
        <translation>Указать, из какого инструмента это берётся</translation>
    </message>
    <message>
        <source>Let data flow from one step to the next</source>
        <translation>Провести поток данных от одного шага к следующему</translation>
    </message>
    <message>
        <source>The step needs no context</source>
        <translation>На этом шаге предыстория не нужна</translation>
    </message>
    <message>
        <source>Add a monthly review; say who holds it</source>
        <translation>Добавить ежемесячный разбор; укажите, кто его проводит</translation>
    </message>
    <message>
        <source>Choose somebody who is still there.</source>
        <translation>Выберите человека, который ещё доступен.</translation>
    </message>
    <message>
        <source>Name an ambassador</source>
        <translation>Назначить представителя</translation>
    </message>
    <message>
        <source>Hand over everything to somebody</source>
        <translation>Передать всё другому человеку</translation>
    </message>
    <message>
        <source>Name a backup owner</source>
        <translation>Назначить заместителя</translation>
    </message>
    <message>
        <source>Set the day of the next audit</source>
        <translation>Назначить день следующей проверки</translation>
    </message>
    <message>
        <source>We looked today, and it is right</source>
        <translation>Сегодня посмотрели — всё верно</translation>
    </message>
    <message>
        <source>Say which activity of the project to copy from.</source>
        <translation>Укажите, из какой работы проекта скопировать.</translation>
    </message>
    <message>
        <source>Copy what is missing from another activity</source>
        <translation>Скопировать недостающее из другой работы</translation>
    </message>
    <message>
        <source>Say what is done there, in a few words.</source>
        <translation>Укажите в нескольких словах, что там делают.</translation>
    </message>
    <message>
        <source>Say which tool or activity of the project feeds the strategy.</source>
        <translation>Укажите, какой инструмент или какая работа проекта снабжает стратегию.</translation>
    </message>
    <message>
        <source>Feed the strategy from an insight</source>
        <translation>Снабдить стратегию из слоя «Понимание»</translation>
    </message>
    <message>
        <source>Replace ways through spreadsheets</source>
        <translation>Замена путей через электронные таблицы</translation>
    </message>
    <message>
        <source>Draw where its data comes from</source>
        <translation>Нарисовать, откуда поступают данные</translation>
    </message>
    <message>
        <source>Add an activity there; say what is done</source>
        <translation>Добавить туда работу; укажите, что делают</translation>
    </message>
    <message>
        <source>Note what is missing</source>
        <translation>Записать то, чего не хватает</translation>
    </message>
    <message>
        <source>Link what keeps it</source>
        <translation>Связать с тем, что выполняет обещание</translation>
    </message>
    <message>
        <source>Say which data goes in</source>
        <translation>Указать, какие данные поступают</translation>
    </message>
    <message>
        <source>Name the human in charge</source>
        <translation>Назначить ответственного за ИИ</translation>
    </message>
    <message>
        <source>Note what shows that it is kept</source>
        <translation>Записать, по чему видно, что обещание сдерживают</translation>
    </message>
    <message>
        <source>Plan a direct way, in a scenario</source>
        <translation>Запланировать прямой путь в сценарии</translation>
    </message>
    <message>
        <source>Somebody checks it before it goes out</source>
        <translation>Перед отправкой это проверяет человек</translation>
    </message>
    <message>
        <source>Say which touchpoint or metric it is for.</source>
        <translation>Укажите, для какой точки контакта или метрики это нужно.</translation>
    </message>
    <message>
        <source>Say which touchpoint or metric it is for</source>
        <translation>Указать, для какой точки контакта или метрики это нужно</translation>
    </message>
    <message>
        <source>New hub</source>
        <translation>Новый узел</translation>
    </message>
    <message>
        <source>A hub instead of direct connections</source>
        <translation>Узел вместо прямых связей</translation>
    </message>
    <message>
        <source>One way for the same data</source>
        <translation>Один путь для одних и тех же данных</translation>
    </message>
    <message>
        <source>One tool for one job</source>
        <translation>Один инструмент для одной задачи</translation>
    </message>
    <message>
        <source>Say which change wins</source>
        <translation>Указать, чьё изменение остаётся</translation>
    </message>
    <message>
        <source>Say which tool uses its data</source>
        <translation>Указать, какой инструмент пользуется этими данными</translation>
    </message>
    <message>
        <source>The contract goes on; say until when</source>
        <translation>Договор продолжается; укажите, до какого дня</translation>
    </message>
    <message>
        <source>Make one flow one-way</source>
        <translation>Сделать один поток односторонним</translation>
    </message>
    <message>
        <source>Data is meant to end here</source>
        <translation>Данные и должны здесь заканчиваться</translation>
    </message>
    <message>
        <source>Name the tool that takes over</source>
        <translation>Назначить инструмент, который придёт на смену</translation>
    </message>
    <message>
        <source>Note what to do without it</source>
        <translation>Записать, что делать, если этого не станет</translation>
    </message>
    <message>
        <source>Choose the one that stays; the others leave, in a scenario</source>
        <translation>Выбрать инструмент, который остаётся; остальные выводятся в сценарии</translation>
    </message>
    <message>
        <source>Merge the two; the older one stays</source>
        <translation>Объединить оба; остаётся тот, что добавлен раньше</translation>
    </message>
    <message>
        <source>Simulate a hub, in a scenario</source>
        <translation>Попробовать узел в сценарии</translation>
    </message>
    <message>
        <source>Plan its end, in a scenario</source>
        <translation>Запланировать вывод в сценарии</translation>
    </message>
    <message>
        <source>What we stop using</source>
        <translation>Чем перестаём пользоваться</translation>
    </message>
    <message>
        <source>Choose the right one; the other leaves, in a scenario</source>
        <translation>Выбрать верный поток; другой выводится в сценарии</translation>
    </message>
    <message>
        <source>Say how much depends on it</source>
        <translation>Указать, сколько от этого зависит</translation>
    </message>
    <message>
        <source>Choose one of those on the list.</source>
        <translation>Выберите что-нибудь из списка.</translation>
    </message>
    <message>
        <source>Fill in at least one of these.</source>
        <translation>Заполните хотя бы одно из этих полей.</translation>
    </message>
    <message>
        <source>Put it on a view</source>
        <translation>Поместить на вид</translation>
    </message>
    <message>
        <source>Say when the trial ends</source>
        <translation>Указать, когда заканчивается пробный период</translation>
    </message>
    <message>
        <source>It stays; the trial is over</source>
        <translation>Остаётся; пробный период закончен</translation>
    </message>
    <message>
        <source>Correct the quota, or how much is used</source>
        <translation>Исправить лимит или то, сколько использовано</translation>
    </message>
    <message>
        <source>Say how often the data comes</source>
        <translation>Указать, как часто поступают данные</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Agree on a day</source>
        <translation>Договориться о сроке</translation>
    </message>
    <message>
        <source>Plan how it feels better, in a scenario</source>
        <translation>Запланировать улучшение для клиентов в сценарии</translation>
    </message>
    <message>
        <source>What we make better for customers</source>
        <translation>Что мы улучшаем для клиентов</translation>
    </message>
</context>
<context>
    <name>martlet::FixForm</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Person or team</source>
        <translation>Человек или команда</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>В нескольких словах</translation>
    </message>
    <message>
        <source>Comes back on</source>
        <translation>Вернётся</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>martlet::Flow</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 и ещё %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1: «%2» → «%3»</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Вручную</translation>
    </message>
    <message>
        <source>Not known how</source>
        <translation>Неизвестно как</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Планируется</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Выводится</translation>
    </message>
    <message>
        <source>The customer&apos;s click</source>
        <translation>Переход по клику клиента</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Ведёт к</translation>
    </message>
    <message>
        <source>Other relation</source>
        <translation>Другая связь</translation>
    </message>
</context>
<context>
    <name>martlet::FoldingBox</name>
    <message>
        <source>Open</source>
        <translation>Развёрнуто</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Свёрнуто</translation>
    </message>
</context>
<context>
    <name>martlet::Format</name>
    <message>
        <source>Martlet project as JSON</source>
        <translation>Проект Martlet в JSON</translation>
    </message>
    <message>
        <source>Table of tools (CSV)</source>
        <translation>Таблица инструментов (CSV)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Рисунок SVG</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>Изображение PNG</translation>
    </message>
    <message>
        <source>Spreadsheet of everything (XLSX)</source>
        <translation>Таблица со всем содержимым (XLSX)</translation>
    </message>
    <message>
        <source>Web page that needs nothing else</source>
        <translation>Веб-страница одним файлом</translation>
    </message>
    <message>
        <source>draw.io diagram</source>
        <translation>Диаграмма draw.io</translation>
    </message>
    <message>
        <source>ArchiMate Open Exchange model</source>
        <translation>Модель ArchiMate (Open Exchange)</translation>
    </message>
    <message>
        <source>Graph for Graphviz (DOT)</source>
        <translation>Граф для Graphviz (DOT)</translation>
    </message>
    <message>
        <source>Flowchart for Mermaid</source>
        <translation>Блок-схема для Mermaid</translation>
    </message>
    <message>
        <source>Renewals as calendar</source>
        <translation>Календарь продлений</translation>
    </message>
</context>
<context>
    <name>martlet::Grouping</name>
    <message>
        <source>“%1” is not a tool. Only tools can be grouped.</source>
        <translation>«%1» — не инструмент. Объединять в группу можно только инструменты.</translation>
    </message>
    <message>
        <source>Select the tools that belong together.</source>
        <translation>Выберите инструменты, которые относятся к одной группе.</translation>
    </message>
    <message>
        <source>Group: name…</source>
        <translation>Группа: название…</translation>
    </message>
    <message>
        <source>Nothing of what is selected is in a group.</source>
        <translation>Ничто из выбранного не входит в группу.</translation>
    </message>
    <message numerus="yes">
        <source>%n tools taken out of their group</source>
        <translation>
            <numerusform>Из группы убран %n инструмент</numerusform>
            <numerusform>Из группы убраны %n инструмента</numerusform>
            <numerusform>Из группы убрано %n инструментов</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is itself a part of what is selected.</source>
        <translation>«%1» — это часть того, что выбрано.</translation>
    </message>
    <message>
        <source>Group as %1</source>
        <translation>Объединение в группу «%1»</translation>
    </message>
    <message>
        <source>This is how they are grouped already.</source>
        <translation>Они уже так сгруппированы.</translation>
    </message>
    <message numerus="yes">
        <source>%n tools are parts of “%1” now</source>
        <translation>
            <numerusform>%n инструмент теперь входит в «%1»</numerusform>
            <numerusform>%n инструмента теперь входят в «%1»</numerusform>
            <numerusform>%n инструментов теперь входят в «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tools are parts of “%1” now. Tidying up brings them together.</source>
        <translation>
            <numerusform>%n инструмент теперь входит в «%1». Наведите порядок, и всё встанет рядом.</numerusform>
            <numerusform>%n инструмента теперь входят в «%1». Наведите порядок, и они встанут рядом.</numerusform>
            <numerusform>%n инструментов теперь входят в «%1». Наведите порядок, и они встанут рядом.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::Gui</name>
    <message>
        <source>Last time Martlet ended while it was opening maps. So that this does not happen again, nothing is opened by itself this time. Work that is kept on this computer comes back as soon as you open its map.</source>
        <translation>В прошлый раз работа Martlet прервалась, когда он открывал карты. Чтобы это не повторилось, сейчас ничего не открыто автоматически. Работа, которая хранится на этом компьютере, вернётся, как только вы откроете её карту.</translation>
    </message>
</context>
<context>
    <name>martlet::HandOnOptions</name>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Views, each on pages of its own</source>
        <translation>Виды, каждый на своих страницах</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Виды</translation>
    </message>
    <message>
        <source>A4 or A3, as needed</source>
        <translation>A4 или A3, смотря что нужно</translation>
    </message>
    <message>
        <source>As large as the map</source>
        <translation>По размеру карты</translation>
    </message>
    <message>
        <source>A size of its own</source>
        <translation>Свой размер</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Width of the page in millimetres</source>
        <translation>Ширина страницы в миллиметрах</translation>
    </message>
    <message>
        <source>Height of the page in millimetres</source>
        <translation>Высота страницы в миллиметрах</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>мм</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>As the map is larger</source>
        <translation>Чтобы карта была крупнее</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Книжная</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Альбомная</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Ориентация</translation>
    </message>
    <message>
        <source>Sheets beside each other</source>
        <translation>Листов в ряд</translation>
    </message>
    <message>
        <source>Sheets below each other</source>
        <translation>Листов друг под другом</translation>
    </message>
    <message>
        <source>glued</source>
        <translation>для склейки</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листы</translation>
    </message>
    <message>
        <source>The name of the project</source>
        <translation>Название проекта</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не указан</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>List the findings at the end</source>
        <translation>Перечислить замечания в конце</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>As usual here</source>
        <translation>Как здесь принято</translation>
    </message>
    <message>
        <source>%1 times the pixels</source>
        <extracomment>a number such as 2; how many pixels a picture has</extracomment>
        <translation>Пикселей: ×%1</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Резкость</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чья таблица</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>Как в программе</translation>
    </message>
    <message>
        <source>Of the reports of this project, whoever makes them; kept in the project</source>
        <translation>Язык отчётов этого проекта, кто бы их ни создавал; хранится в проекте</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Several words</source>
        <translation>Несколько слов</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Whoever has the passphrase sees everything. While the copy is open, it can be read on that computer; what is exported from it is not protected. A short passphrase can be guessed, and a forgotten one cannot be recovered by anybody. The copy also opens with the program age, without Martlet.</source>
        <translation>Тот, кто знает парольную фразу, видит всё. Пока копия открыта, на этом компьютере её можно прочитать; то, что из неё экспортировано, не защищено. Короткую парольную фразу можно угадать, а забытую не восстановит никто. Копию открывает и программа age, без Martlet.</translation>
    </message>
    <message>
        <source>A protected copy needs a passphrase.</source>
        <translation>Для защищённой копии нужна парольная фраза.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>Парольные фразы не совпадают. Введите дважды одну и ту же.</translation>
    </message>
</context>
<context>
    <name>martlet::HandOnPage</name>
    <message>
        <source>Enter: save · Ctrl+P: print · Page Up and Down: turn the page · Esc: back to the map</source>
        <translation>Enter — сохранить · Ctrl+P — напечатать · Page Up и Page Down — листать · Esc — назад к карте</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Передать дальше</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>Назад к карте</translation>
    </message>
    <message>
        <source>Back to the map (Esc)</source>
        <translation>Назад к карте (Esc)</translation>
    </message>
    <message>
        <source>What it is handed on as</source>
        <translation>В каком виде передать</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>Начало файла</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Сохранить…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Копировать картинку</translation>
    </message>
    <message>
        <source>The view in the form of a slide, and what it says as text</source>
        <translation>Вид в формате слайда и его содержание текстом</translation>
    </message>
    <message>
        <source>Findings as the scenario “%1” would leave them</source>
        <translation>Замечания, какими они станут после сценария «%1»</translation>
    </message>
    <message>
        <source>The printer took nothing. The project is unchanged; a PDF can still be saved and printed from there.</source>
        <translation>Принтер ничего не принял. Проект не изменён; можно сохранить PDF и напечатать его.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Отправлено на принтер.</translation>
    </message>
    <message>
        <source>Copied: the view as a picture for a slide, and what it says as text.</source>
        <translation>Скопировано: вид как картинка для слайда и его содержание текстом.</translation>
    </message>
</context>
<context>
    <name>martlet::Handbook</name>
    <message>
        <source>Internal: names people.</source>
        <translation>Для внутреннего пользования: здесь названы люди.</translation>
    </message>
    <message>
        <source>There is no activity on the map yet. Draw what is done again and again, and say who does it.</source>
        <translation>Работ на карте пока нет. Нарисуйте то, что делают снова и снова, и укажите, кто это делает.</translation>
    </message>
    <message>
        <source>The activities</source>
        <translation>Все работы</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Работы</translation>
    </message>
    <message>
        <source>Somebody is responsible</source>
        <translation>Исполнитель назначен</translation>
    </message>
    <message>
        <source>A quality standard is written down</source>
        <translation>Стандарт качества записан</translation>
    </message>
    <message>
        <source>In the order in which they build on each other: first what others need, then what is made from it.</source>
        <translation>В том порядке, в котором одно опирается на другое: сначала то, что нужно другим, затем то, что из этого делают.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Due or rhythm</source>
        <translation>Срок или периодичность</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Коротко о главном</translation>
    </message>
    <message>
        <source>Quality standard</source>
        <translation>Стандарт качества</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Инструкция</translation>
    </message>
    <message>
        <source>Builds on</source>
        <translation>На что опирается</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Для чего нужна</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Automated</source>
        <translation>Автоматизировано</translation>
    </message>
    <message>
        <source>Runs without people</source>
        <translation>Выполняется без участия людей</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an activity, %2 what comes from it, or goes to it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>martlet::Handout</name>
    <message>
        <source>Filter: %1</source>
        <translation>Отбор: %1</translation>
    </message>
</context>
<context>
    <name>martlet::Hints</name>
    <message>
        <source>Type the next name and press Enter; “A -&gt; B” draws a connection as well.</source>
        <translation>Введите следующее название, и Enter добавит его; «A -&gt; B» добавит и связь.</translation>
    </message>
    <message>
        <source>To connect two cards, drag from the edge of one, or select it and press Ctrl+L.</source>
        <translation>Чтобы соединить две карточки, потяните от края одной из них или выберите её и нажмите Ctrl+L.</translation>
    </message>
    <message>
        <source>Who answers for these tools? Select one or several and press Ctrl+Shift+O.</source>
        <translation>Кто отвечает за эти инструменты? Выберите один или несколько и нажмите Ctrl+Shift+O.</translation>
    </message>
    <message>
        <source>F8 goes to the next finding, and shows on the map what it is about.</source>
        <translation>F8 переходит к следующему замечанию и показывает на карте, о чём оно.</translation>
    </message>
    <message>
        <source>Ctrl+K finds every card and every command by a few letters.</source>
        <translation>Ctrl+K находит любую карточку и любую команду по нескольким буквам.</translation>
    </message>
    <message>
        <source>Close this hint</source>
        <translation>Закрыть эту подсказку</translation>
    </message>
</context>
<context>
    <name>martlet::HistoryBox</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Who changed what, and when; not where the card stood.</source>
        <translation>Кто, что и когда изменил; где стояла карточка, здесь не показано.</translation>
    </message>
    <message numerus="yes">
        <source>Only the last %n changes are listed.</source>
        <translation>
            <numerusform>В списке только %n последнее изменение.</numerusform>
            <numerusform>В списке только %n последних изменения.</numerusform>
            <numerusform>В списке только %n последних изменений.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project does not keep what was before.</source>
        <translation>Что было раньше, в проекте не хранится.</translation>
    </message>
    <message>
        <source>Show in History</source>
        <translation>Показать в истории</translation>
    </message>
    <message>
        <source>On the map, with everything that was done at the same time</source>
        <translation>На карте, вместе со всем, что было сделано в то же время</translation>
    </message>
</context>
<context>
    <name>martlet::HistoryModel</name>
    <message>
        <source>Snapshot</source>
        <translation>Снимок</translation>
    </message>
</context>
<context>
    <name>martlet::HistoryPage</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day, %2 a time of the day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Name this moment…</source>
        <translation>Назвать этот момент…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Make the history shorter…</source>
        <translation>Сократить историю…</translation>
    </message>
    <message>
        <source>What was changed, newest first</source>
        <translation>Что изменилось, сначала новое</translation>
    </message>
    <message>
        <source>Search by name, person or what was done</source>
        <translation>Искать по названию, человеку или действию</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>Поиск в истории</translation>
    </message>
    <message>
        <source>Whose changes are listed</source>
        <translation>Чьи изменения в списке</translation>
    </message>
    <message>
        <source>Changes of which kind of thing are listed</source>
        <translation>Изменения элементов какого типа в списке</translation>
    </message>
    <message>
        <source>Show the history of everything</source>
        <translation>Показать историю всего проекта</translation>
    </message>
    <message>
        <source>What the moment is called</source>
        <translation>Как называется этот момент</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>Назад к карте</translation>
    </message>
    <message>
        <source>Back to the map (Esc)</source>
        <translation>Назад к карте (Esc)</translation>
    </message>
    <message>
        <source>What was done at this moment, or is different since</source>
        <translation>Что было сделано в этот момент или изменилось с тех пор</translation>
    </message>
    <message>
        <source>Not all changes before %1 are kept any more.</source>
        <translation>До %1 сохранены уже не все изменения.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все типы</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a thing, %2 one of its fields</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Пока ничего не менялось.</translation>
    </message>
    <message>
        <source>No change is like that. Search for something else.</source>
        <translation>Таких изменений нет. Попробуйте искать что-нибудь другое.</translation>
    </message>
    <message>
        <source>As it was on %1</source>
        <translation>Как было %1</translation>
    </message>
    <message>
        <source>There was no map yet.</source>
        <translation>Карты ещё не было.</translation>
    </message>
    <message>
        <source>What this change did</source>
        <translation>Что сделано этим изменением</translation>
    </message>
    <message>
        <source>What is different now</source>
        <translation>Что теперь по-другому</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Отменить это</translation>
    </message>
    <message>
        <source>Make it as it was then</source>
        <translation>Вернуть как было тогда</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It changed nothing that is told any more.</source>
        <translation>Здесь не осталось изменений, которые ещё можно показать.</translation>
    </message>
    <message>
        <source>Everything is still as it was then.</source>
        <translation>Всё по-прежнему так, как было тогда.</translation>
    </message>
    <message numerus="yes">
        <source>%n values of this moment could not be followed back, because another copy has overwritten them.</source>
        <translation>
            <numerusform>Не удалось восстановить %n значение этого момента: его перезаписала другая копия.</numerusform>
            <numerusform>Не удалось восстановить %n значения этого момента: их перезаписала другая копия.</numerusform>
            <numerusform>Не удалось восстановить %n значений этого момента: их перезаписала другая копия.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n элемент</numerusform>
            <numerusform>%n элемента</numerusform>
            <numerusform>%n элементов</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Отмена изменений: %1</translation>
    </message>
    <message>
        <source>As it was before: %1</source>
        <translation>Возврат к прежнему: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of it could not come back, because what it belongs to is gone. Bring that back first.</source>
        <translation>
            <numerusform>Не удалось вернуть %n изменение: того, к чему оно относится, больше нет. Сначала верните это.</numerusform>
            <numerusform>Не удалось вернуть %n изменения: того, к чему они относятся, больше нет. Сначала верните это.</numerusform>
            <numerusform>Не удалось вернуть %n изменений: того, к чему они относятся, больше нет. Сначала верните это.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done, as one step that can be undone.</source>
        <translation>Готово: одним шагом, который можно отменить.</translation>
    </message>
    <message>
        <source>That is as it was already.</source>
        <translation>Здесь и так всё как было.</translation>
    </message>
    <message>
        <source>Name a moment: %1</source>
        <translation>Название для момента: %1</translation>
    </message>
    <message numerus="yes">
        <source>Make %n values as they were then</source>
        <translation>
            <numerusform>Вернуть %n значение, как было тогда</numerusform>
            <numerusform>Вернуть %n значения, как было тогда</numerusform>
            <numerusform>Вернуть %n значений, как было тогда</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Сравнить с тем, что сейчас</translation>
    </message>
    <message>
        <source>Up and Down: through time · with Shift: several steps · letters: search · Ctrl+Enter: compare · Enter: to what it did, to take it back · Esc: back to the map</source>
        <translation>Вверх и вниз: по времени · с Shift: несколько шагов · буквы: поиск · Ctrl+Enter: сравнить · Enter: к тому, что он сделал, чтобы вернуть · Esc: назад к карте</translation>
    </message>
    <message>
        <source>What differs, as a list that can be narrowed, on the map and as PDF (Ctrl+Enter). Choose several steps with Shift to compare the moment before them with that after them.</source>
        <translation>Что различается: списком, который можно сузить, на карте и в PDF (Ctrl+Enter). Выберите с Shift несколько шагов, чтобы сравнить то, что было до них, с тем, что стало после.</translation>
    </message>
    <message>
        <source>What is chosen in the list (Enter); Ctrl+A chooses all of it</source>
        <translation>То, что выбрано в списке (Enter); Ctrl+A выбирает всё</translation>
    </message>
    <message>
        <source>Before %1</source>
        <extracomment>%1 is a time, such as &quot;12 Nov 2026, 10:14&quot;</extracomment>
        <translation>До %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>%1 and %2 are moments: a time, or the name of a snapshot</extracomment>
        <translation>От %1 до %2</translation>
    </message>
    <message numerus="yes">
        <source>%n steps, from %1 to %2</source>
        <translation>
            <numerusform>%n шаг, от %1 до %2</numerusform>
            <numerusform>%n шага, от %1 до %2</numerusform>
            <numerusform>%n шагов, от %1 до %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare before and after</source>
        <translation>Сравнить до и после</translation>
    </message>
    <message>
        <source>What these changes did</source>
        <translation>Что сделали эти изменения</translation>
    </message>
    <message>
        <source>In the end they changed nothing.</source>
        <translation>В итоге они ничего не изменили.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n values back</source>
        <translation>
            <numerusform>Вернуть %n значение</numerusform>
            <numerusform>Вернуть %n значения</numerusform>
            <numerusform>Вернуть %n значений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::HistoryText</name>
    <message>
        <source>something else</source>
        <translation>другой элемент</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: изменено</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a field, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 is a field, %2 what it was, %3 what it is</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2 (new)</source>
        <extracomment>%1 is a kind of connection (&quot;Sends data to&quot;), %2 the name of what it leads to</extracomment>
        <translation>%1: %2 (добавлено)</translation>
    </message>
    <message>
        <source>%1: %2 (gone)</source>
        <translation>%1: %2 (удалено)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a person, %2 a time of the day</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>martlet::Impact</name>
    <message>
        <source>Nothing behind the touchpoint “%1” works as it does today (%2).</source>
        <translation>Ничто из того, на что опирается точка контакта «%1», уже не работает так, как сегодня (%2).</translation>
    </message>
    <message>
        <source>Nothing that supports the activity “%1” works as it does today (%2).</source>
        <translation>Ничто из того, что поддерживает работу «%1», уже не действует так, как сегодня (%2).</translation>
    </message>
    <message>
        <source>Nothing that keeps the promise “%1” works as it does today (%2).</source>
        <translation>Ничто из того, что выполняет обещание «%1», уже не работает так, как сегодня (%2).</translation>
    </message>
    <message>
        <source>No source of the metric “%1” works as it does today (%2).</source>
        <translation>Ни один источник метрики «%1» уже не работает так, как сегодня (%2).</translation>
    </message>
    <message>
        <source>“%1” stops.</source>
        <translation>«%1» перестаёт работать.</translation>
    </message>
    <message>
        <source>No data goes from “%1” to “%2” any more.</source>
        <translation>Данные из «%1» в «%2» больше не идут.</translation>
    </message>
    <message>
        <source>“%1” loses %2 (%3), and nobody is named as backup.</source>
        <extracomment>%1 is a thing, %2 people, %3 what they are to it, such as &quot;Owner, Technical owner&quot;</extracomment>
        <translation>Из тех, кто отвечает за «%1», выбывает: %2 (%3); заместитель не назначен.</translation>
    </message>
    <message>
        <source>“%1” is cut off from data that it gets today: %2.</source>
        <extracomment>%1 is a tool, %2 a list of data, such as &quot;Contact and Order&quot;</extracomment>
        <translation>«%1» больше не получает данные, которые поступают сегодня: %2.</translation>
    </message>
    <message>
        <source>The journey “%1” is affected here: %2.</source>
        <translation>Путь клиента «%1» затронут здесь: %2.</translation>
    </message>
</context>
<context>
    <name>martlet::ImpactPage</name>
    <message>
        <source>What is affected</source>
        <translation>На что это повлияет</translation>
    </message>
    <message numerus="yes">
        <source>What if these %n go?</source>
        <translation>
            <numerusform>Что, если уйдёт %n элемент?</numerusform>
            <numerusform>Что, если уйдут эти %n элемента?</numerusform>
            <numerusform>Что, если уйдут эти %n элементов?</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Только это</translation>
    </message>
    <message>
        <source>What if “%1” goes?</source>
        <translation>Что, если «%1» уйдёт?</translation>
    </message>
    <message>
        <source>All of vendor %1</source>
        <translation>Все инструменты поставщика «%1»</translation>
    </message>
    <message>
        <source>What if all of vendor “%1” goes?</source>
        <translation>Что, если уйдут все инструменты поставщика «%1»?</translation>
    </message>
    <message>
        <source>Its people as well</source>
        <translation>И люди этой команды</translation>
    </message>
    <message>
        <source>What if “%1” and its people go?</source>
        <translation>Что, если «%1» уйдёт вместе со своими людьми?</translation>
    </message>
    <message>
        <source>What stops</source>
        <translation>Что остановится</translation>
    </message>
    <message>
        <source>What no longer gets its data</source>
        <translation>Что больше не получит свои данные</translation>
    </message>
    <message>
        <source>What loses somebody who looks after it, with no backup</source>
        <translation>Что лишится ответственного, а заместителя нет</translation>
    </message>
    <message>
        <source>Who must be told: %1</source>
        <translation>Кого предупредить: %1</translation>
    </message>
</context>
<context>
    <name>martlet::ImpactWords</name>
    <message numerus="yes">
        <source>%n flows by hand stop as well; nobody has said yet how long they take.</source>
        <translation>
            <numerusform>Остановится и %n поток вручную; пока никто не сказал, сколько времени он занимает.</numerusform>
            <numerusform>Остановятся и %n потока вручную; пока никто не сказал, сколько времени они занимают.</numerusform>
            <numerusform>Остановятся и %n потоков вручную; пока никто не сказал, сколько времени они занимают.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flows stop</source>
        <translation>
            <numerusform>%n поток остановится</numerusform>
            <numerusform>%n потока остановятся</numerusform>
            <numerusform>%n потоков остановятся</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tools lose their data</source>
        <translation>
            <numerusform>%n инструмент останется без данных</numerusform>
            <numerusform>%n инструмента останутся без данных</numerusform>
            <numerusform>%n инструментов останутся без данных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things have nobody to look after them</source>
        <translation>
            <numerusform>%n элемент останется без ответственного</numerusform>
            <numerusform>%n элемента останутся без ответственного</numerusform>
            <numerusform>%n элементов останутся без ответственного</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing on the map depends on it</source>
        <translation>на карте от этого ничего не зависит</translation>
    </message>
    <message>
        <source>Nobody has said yet how long it takes</source>
        <translation>Пока никто не сказал, сколько времени это занимает</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints are affected</source>
        <translation>
            <numerusform>%n точка контакта затронута</numerusform>
            <numerusform>%n точки контакта затронуты</numerusform>
            <numerusform>%n точек контакта затронуто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities are affected</source>
        <translation>
            <numerusform>%n работа затронута</numerusform>
            <numerusform>%n работы затронуты</numerusform>
            <numerusform>%n работ затронуто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises are affected</source>
        <translation>
            <numerusform>%n обещание затронуто</numerusform>
            <numerusform>%n обещания затронуты</numerusform>
            <numerusform>%n обещаний затронуто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n metrics are affected</source>
        <translation>
            <numerusform>%n метрика затронута</numerusform>
            <numerusform>%n метрики затронуты</numerusform>
            <numerusform>%n метрик затронуто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journeys are affected</source>
        <translation>
            <numerusform>%n путь клиента затронут</numerusform>
            <numerusform>%n пути клиента затронуты</numerusform>
            <numerusform>%n путей клиента затронуто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are affected</source>
        <translation>
            <numerusform>%n элемент затронут</numerusform>
            <numerusform>%n элемента затронуты</numerusform>
            <numerusform>%n элементов затронуто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hours a month are saved</source>
        <translation>
            <numerusform>%1 ч в месяц освободится</numerusform>
            <numerusform>%1 ч в месяц освободится</numerusform>
            <numerusform>%1 ч в месяц освободится</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hours a month of work by hand are saved.</source>
        <translation>
            <numerusform>Ручной работы станет меньше на %1 ч в месяц.</numerusform>
            <numerusform>Ручной работы станет меньше на %1 ч в месяц.</numerusform>
            <numerusform>Ручной работы станет меньше на %1 ч в месяц.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::ImportReport</name>
    <message>
        <source>%1, line %2, %3</source>
        <extracomment>place in a file: file name, line number, column</extracomment>
        <translation>%1, строка %2, %3</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, строка %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>  %1: %2 is now “%3”</source>
        <translation>  %1: %2 — теперь «%3»</translation>
    </message>
    <message>
        <source>  %1: %2 was “%3” and is now “%4”</source>
        <translation>  %1: %2 — было «%3», стало «%4»</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new. %n things are as they were.</source>
        <translation>
            <numerusform>Ничего нового. %n элемент остался как был.</numerusform>
            <numerusform>Ничего нового. %n элемента остались как были.</numerusform>
            <numerusform>Ничего нового. %n элементов остались как были.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added: %1</source>
        <extracomment>a list such as &quot;Tools: 24, People: 8&quot;</extracomment>
        <translation>Добавлено: %1</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n values:</source>
        <translation>
            <numerusform>Изменено %n значение:</numerusform>
            <numerusform>Изменены %n значения:</numerusform>
            <numerusform>Изменено %n значений:</numerusform>
        </translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <translation>Без изменений: %1</translation>
    </message>
    <message>
        <source>Worth a look:</source>
        <translation>Стоит посмотреть:</translation>
    </message>
    <message>
        <source>Not taken:</source>
        <translation>Не вошло:</translation>
    </message>
    <message>
        <source>  %1: moved on “%2”</source>
        <extracomment>a card, and the view on which it stands elsewhere now</extracomment>
        <translation>  %1: новое место на виде «%2»</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>  %1: %2 is “%3” in the project, which stays, and “%4” in the sheet</source>
        <extracomment>a thing, one of its fields, and two values of it</extracomment>
        <translation>  %1: %2 — в проекте «%3», и это остаётся, а в таблице «%4»</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>To be decided, because both have changed since the sheet was made:</source>
        <translation>Нужно решить, потому что с тех пор, как таблица создана, значения изменились и в ней, и в проекте:</translation>
    </message>
</context>
<context>
    <name>martlet::Inspector</name>
    <message>
        <source>Details of the selection</source>
        <translation>Сведения о выбранном</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Ничего не выбрано</translation>
    </message>
    <message>
        <source>Click a card or a line on the map to see and change what is known about it. Select several to change them together.</source>
        <translation>Щёлкните карточку или линию на карте, чтобы увидеть и изменить то, что о ней известно. Выберите несколько, чтобы изменить их вместе.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Different kinds</source>
        <translation>Разные типы</translation>
    </message>
    <message>
        <source>Nobody yet — assign…</source>
        <translation>Пока никто — назначить…</translation>
    </message>
    <message>
        <source>Set “%1” to %2</source>
        <translation>Поле «%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Выбран %n</numerusform>
            <numerusform>Выбрано %n</numerusform>
            <numerusform>Выбрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>If it goes: %1</source>
        <extracomment>%1 is what happens then, such as &quot;2 flows stop&quot;</extracomment>
        <translation>Если это уйдёт: %1</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>Comments below are on the view as a whole.</source>
        <translation>Комментарии ниже относятся к виду в целом.</translation>
    </message>
</context>
<context>
    <name>martlet::InspectorGroup</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <extracomment>%1 is a field whose value nobody has confirmed, such as &quot;Category&quot;</extracomment>
        <translation>%1 (предположение)</translation>
    </message>
</context>
<context>
    <name>martlet::InventoryModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>name of a column and its unit: &quot;Notice (days)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>“%1” of %2 stays as it is. %3</source>
        <extracomment>a field, whose it is, and why it stays as it is</extracomment>
        <translation>Поле «%1» у «%2» осталось прежним. %3</translation>
    </message>
    <message numerus="yes">
        <source>Change %n cells</source>
        <translation>
            <numerusform>Изменение %n ячейки</numerusform>
            <numerusform>Изменение %n ячеек</numerusform>
            <numerusform>Изменение %n ячеек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set “%1” of %n items</source>
        <translation>
            <numerusform>Поле «%1» у %n элемента</numerusform>
            <numerusform>Поле «%1» у %n элементов</numerusform>
            <numerusform>Поле «%1» у %n элементов</numerusform>
        </translation>
    </message>
    <message>
        <source>Set “%1” of %2</source>
        <translation>Поле «%1» у «%2»</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Добавлено: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cells were left out, as there is no room for them here.</source>
        <translation>
            <numerusform>%n ячейка пропущена: для неё здесь нет места.</numerusform>
            <numerusform>%n ячейки пропущены: для них здесь нет места.</numerusform>
            <numerusform>%n ячеек пропущено: для них здесь нет места.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cells</source>
        <translation>
            <numerusform>Вставка %n ячейки</numerusform>
            <numerusform>Вставка %n ячеек</numerusform>
            <numerusform>Вставка %n ячеек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells pasted</source>
        <translation>
            <numerusform>Вставлена %n ячейка</numerusform>
            <numerusform>Вставлены %n ячейки</numerusform>
            <numerusform>Вставлено %n ячеек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n элемент</numerusform>
            <numerusform>%n элемента</numerusform>
            <numerusform>%n элементов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n связь</numerusform>
            <numerusform>%n связи</numerusform>
            <numerusform>%n связей</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Удалено: %1</translation>
    </message>
    <message>
        <source>Deleted %1 and %2</source>
        <translation>Удалено: %1 и %2</translation>
    </message>
</context>
<context>
    <name>martlet::InventoryPage</name>
    <message>
        <source>Inventory</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Which kind the table shows</source>
        <translation>Что показывать в таблице</translation>
    </message>
    <message>
        <source>Show only rows with… (also “Owner: Anna”)</source>
        <translation>Показать только строки с… (можно и «Владелец: Анна»)</translation>
    </message>
    <message>
        <source>Show only rows with these words</source>
        <translation>Показать только строки с этими словами</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Выбрать столбцы</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>Назад к карте</translation>
    </message>
    <message>
        <source>Back to the map (Esc)</source>
        <translation>Назад к карте (Esc)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a kind and how many there are of it: &quot;Tools (37)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 shown</source>
        <translation>
            <numerusform>показано %n из %1</numerusform>
            <numerusform>показано %n из %1</numerusform>
            <numerusform>показано %n из %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort upwards</source>
        <translation>Сортировать по возрастанию</translation>
    </message>
    <message>
        <source>Sort downwards</source>
        <translation>Сортировать по убыванию</translation>
    </message>
    <message>
        <source>Show only “%1”</source>
        <translation>Показать только «%1»</translation>
    </message>
    <message>
        <source>Show only what is not known</source>
        <translation>Показать только то, что неизвестно</translation>
    </message>
    <message>
        <source>Hide the column</source>
        <translation>Скрыть столбец</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Заполнить вниз</translation>
    </message>
    <message>
        <source>Make it not known</source>
        <translation>Отметить как неизвестное</translation>
    </message>
    <message>
        <source>Delete from the project</source>
        <translation>Удалить из проекта</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Все столбцы</translation>
    </message>
    <message>
        <source>Only those in use</source>
        <translation>Только заполненные</translation>
    </message>
    <message numerus="yes">
        <source>Columns (%n hidden)</source>
        <translation>
            <numerusform>Столбцы (скрыт %n)</numerusform>
            <numerusform>Столбцы (скрыто %n)</numerusform>
            <numerusform>Столбцы (скрыто %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Type to write · Ctrl+D: fill down · Ctrl+C, Ctrl+V: copy, paste · Delete: not known · Esc: back to the map</source>
        <translation>Печатайте, чтобы вписать · Ctrl+D — заполнить вниз · Ctrl+C, Ctrl+V — копировать, вставить · Delete — неизвестно · Esc — назад к карте</translation>
    </message>
</context>
<context>
    <name>martlet::ItemWorkbook</name>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Что замечено</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Почему это важно</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Accepted because</source>
        <translation>Почему принято</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Кто принял</translation>
    </message>
    <message>
        <source>Accepted until</source>
        <translation>Принято до</translation>
    </message>
    <message>
        <source>The column is not used: it is not clear which field it fills.</source>
        <translation>Столбец не использован: неясно, какое поле он заполняет.</translation>
    </message>
    <message>
        <source>The sheet is of a kind that is not known, and was left out.</source>
        <translation>Лист неизвестного типа; он пропущен.</translation>
    </message>
    <message>
        <source>A connection needs both ends.</source>
        <translation>У связи должны быть указаны оба конца.</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”.</source>
        <translation>Здесь нет ничего с названием «%1».</translation>
    </message>
    <message>
        <source>These two cannot be connected like this.</source>
        <translation>Эти два элемента так связать нельзя.</translation>
    </message>
    <message>
        <source>The line has no name.</source>
        <translation>В строке нет названия.</translation>
    </message>
    <message>
        <source>An earlier line has the same; the first one counts.</source>
        <translation>То же самое есть в строке выше; учтена первая.</translation>
    </message>
    <message>
        <source>The line is there twice.</source>
        <translation>Эта строка встречается дважды.</translation>
    </message>
    <message>
        <source>It has been removed from the project since. To bring it back, undo that, or write it into a new row.</source>
        <translation>С тех пор это удалили из проекта. Чтобы вернуть, отмените удаление или впишите это в новую строку.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>The text was too long for a cell and is not all there, so it cannot come back. Change it in the project.</source>
        <translation>Текст не поместился в ячейку целиком, поэтому вернуть его отсюда нельзя. Измените его в проекте.</translation>
    </message>
    <message>
        <source>Another cell says “%1” for the same; that one counts.</source>
        <translation>В другой ячейке для того же указано «%1»; учтена она.</translation>
    </message>
    <message>
        <source>What the answer is about is no longer in the project.</source>
        <translation>Того, о чём этот ответ, в проекте больше нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are no longer in the sheets. What they stood for stays in the project.</source>
        <translation>
            <numerusform>%n строки больше нет в листах. То, что там было описано, остаётся в проекте.</numerusform>
            <numerusform>%n строк больше нет в листах. То, что там было описано, остаётся в проекте.</numerusform>
            <numerusform>%n строк больше нет в листах. То, что там было описано, остаётся в проекте.</numerusform>
        </translation>
    </message>
    <message>
        <source>No sheet of the file has anything in it. Nothing was imported.</source>
        <translation>Во всех листах файла пусто. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>Only this sheet was read; the others were left out.</source>
        <translation>Прочитан только этот лист; остальные пропущены.</translation>
    </message>
    <message>
        <source>still missing</source>
        <extracomment>in a cell of a spreadsheet: something is to be written here</extracomment>
        <translation>пока не заполнено</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>О чём спрашивают</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Что это значит</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>Зачем об этом спрашивают</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ваш ответ</translation>
    </message>
    <message>
        <source>To be decided: in the project it has become “%1” since the sheet was made, and that stays.</source>
        <translation>Нужно решить: с тех пор как лист создан, в проекте здесь стало «%1», и это остаётся.</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>in place of a field of an element: it is not there yet, or not there any more</extracomment>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Элемент</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Предложено</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>What it joins is not in the project. Accept that first.</source>
        <translation>Того, что это связывает, в проекте нет. Сначала примите его.</translation>
    </message>
    <message>
        <source>A spreadsheet deletes nothing. Delete it in the project.</source>
        <translation>Таблица ничего не удаляет. Удалите это в проекте.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposals were not taken, because their column “Accept” does not say yes.</source>
        <translation>
            <numerusform>%n предложение не принято: в его столбце «Принять» не стоит «да».</numerusform>
            <numerusform>%n предложения не приняты: в их столбце «Принять» не стоит «да».</numerusform>
            <numerusform>%n предложений не приняты: в их столбце «Принять» не стоит «да».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::Json</name>
    <message>
        <source>The file is too large or too deep to be read safely. Nothing was read from it.</source>
        <translation>Файл слишком велик или слишком глубоко вложен, чтобы прочитать его без риска. Из него ничего не прочитано.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: it goes wrong in line %1, column %2. Nothing was read from it.</source>
        <translation>В файле неправильный JSON: ошибка в строке %1, столбец %2. Из него ничего не прочитано.</translation>
    </message>
    <message numerus="yes">
        <source>%n things in the file are wrong, and nothing was imported. With --partial the rest is taken.</source>
        <translation>
            <numerusform>В файле %n ошибка, и ничего не импортировано. С параметром --partial остальное будет взято.</numerusform>
            <numerusform>В файле %n ошибки, и ничего не импортировано. С параметром --partial остальное будет взято.</numerusform>
            <numerusform>В файле %n ошибок, и ничего не импортировано. С параметром --partial остальное будет взято.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was too long or held characters that cannot be shown; they are gone.</source>
        <translation>Было слишком длинно или содержало знаки, которые нельзя показать; они убраны.</translation>
    </message>
    <message>
        <source>Nothing of that name belongs here.</source>
        <translation>Ничего с таким названием здесь быть не должно.</translation>
    </message>
    <message>
        <source>%1 has no field of that name.</source>
        <translation>%1: поля с таким названием нет.</translation>
    </message>
    <message>
        <source>It must be an object of fields.</source>
        <translation>Здесь должен быть объект с полями.</translation>
    </message>
    <message>
        <source>There is no field of that name.</source>
        <translation>Поля с таким названием нет.</translation>
    </message>
    <message>
        <source>It must be one of: %1.</source>
        <translation>Здесь должно быть одно из значений: %1.</translation>
    </message>
    <message>
        <source>It must be an object of texts.</source>
        <translation>Здесь должен быть объект с текстами.</translation>
    </message>
    <message>
        <source>It must be a text.</source>
        <translation>Здесь должен быть текст.</translation>
    </message>
    <message>
        <source>It must be a list of cards.</source>
        <translation>Здесь должен быть список карточек.</translation>
    </message>
    <message>
        <source>A card needs the identity of an element, and x and y in numbers.</source>
        <translation>Карточке нужны идентификатор элемента и числа x и y.</translation>
    </message>
    <message>
        <source>An identity must be a text of at most %1 characters, without controls.</source>
        <translation>Идентификатор — это текст не длиннее %1 знаков, без управляющих символов.</translation>
    </message>
    <message>
        <source>A relation needs both ends.</source>
        <translation>У связи должны быть оба конца.</translation>
    </message>
    <message>
        <source>It must be a list.</source>
        <translation>Здесь должен быть список.</translation>
    </message>
    <message>
        <source>A project has at most %1 things.</source>
        <translation>В проекте может быть не больше %1 элементов.</translation>
    </message>
    <message>
        <source>It must be an object.</source>
        <translation>Здесь должен быть объект.</translation>
    </message>
    <message>
        <source>The file is JSON, but not a Martlet project. Nothing was read from it.</source>
        <translation>Файл — это JSON, но не проект Martlet. Из него ничего не прочитано.</translation>
    </message>
    <message>
        <source>Several things are called “%1”.</source>
        <translation>Название «%1» встречается несколько раз.</translation>
    </message>
    <message>
        <source>“%1” is of a kind that cannot stand here.</source>
        <translation>«%1» — элемент такого типа, который здесь не подходит.</translation>
    </message>
    <message>
        <source>There is nothing with the identity or name “%1”.</source>
        <translation>Нет ничего с идентификатором или названием «%1».</translation>
    </message>
    <message>
        <source>These kinds cannot be joined like this.</source>
        <translation>Эти типы нельзя соединить таким образом.</translation>
    </message>
    <message>
        <source>There is no such kind.</source>
        <translation>Такого типа нет.</translation>
    </message>
    <message>
        <source>A scenario cannot stand on itself.</source>
        <translation>Сценарий не может опираться сам на себя.</translation>
    </message>
    <message>
        <source>It must be a date such as 2027-03-31.</source>
        <translation>Это должна быть дата, например 2027-03-31.</translation>
    </message>
    <message>
        <source>The currency must be three letters such as EUR.</source>
        <translation>Валюта должна состоять из трёх букв, например EUR.</translation>
    </message>
    <message>
        <source>It must be a list of texts.</source>
        <translation>Это должен быть список текстов.</translation>
    </message>
    <message>
        <source>It must be an object of rules and their severities.</source>
        <translation>Это должен быть объект из правил и их степеней важности.</translation>
    </message>
    <message>
        <source>It must be an object of rules and the numbers of their limits.</source>
        <translation>Это должен быть объект из правил и чисел их пределов.</translation>
    </message>
    <message>
        <source>Something else in the project has this identity: a new one was given.</source>
        <translation>Этот идентификатор в проекте уже занят другим: присвоен новый.</translation>
    </message>
    <message>
        <source>The identity “%1” is that of %2 already.</source>
        <extracomment>%1 is an identity, %2 a place in a file such as elements[3]</extracomment>
        <translation>Идентификатор «%1» уже принадлежит %2.</translation>
    </message>
    <message>
        <source>A waiver needs the rule that it is about.</source>
        <translation>Принятому замечанию нужно правило, к которому оно относится.</translation>
    </message>
    <message>
        <source>A waiver needs a reason.</source>
        <translation>Принятому замечанию нужна причина.</translation>
    </message>
    <message>
        <source>This version has no rule of that identity; what is said of it is kept.</source>
        <translation>Правила с таким идентификатором в этой версии нет; то, что о нём указано, сохранено.</translation>
    </message>
    <message>
        <source>It must be a number.</source>
        <translation>Здесь должно быть число.</translation>
    </message>
    <message>
        <source>This version has no limit of that name; what is said of it is kept.</source>
        <translation>Предела с таким названием в этой версии нет; то, что о нём указано, сохранено.</translation>
    </message>
    <message>
        <source>This version has no profile of that name; it is kept and does nothing.</source>
        <translation>Профиля с таким названием в этой версии нет; он сохранён и ни на что не влияет.</translation>
    </message>
    <message>
        <source>It is not said who accepts this; without a name it accepts nothing.</source>
        <translation>Не указано, кто это принимает; без имени принятие не действует.</translation>
    </message>
    <message>
        <source>An amount must not have more than two digits behind the point.</source>
        <translation>В сумме может быть не больше двух цифр после точки.</translation>
    </message>
    <message>
        <source>It is kept, and until then the default counts.</source>
        <translation>Это сохранено; пока не исправлено, действует значение по умолчанию.</translation>
    </message>
    <message>
        <source>It must be an object of profiles and lists of places, such as EU.</source>
        <translation>Это должен быть объект из профилей и списков мест, например EU.</translation>
    </message>
    <message>
        <source>The rule is kept, but not used. %1</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>Правило сохранено, но не применяется. %1</translation>
    </message>
    <message>
        <source>A newer version of Martlet made this file. What this version does not know is kept and written back, but is not shown and not checked.</source>
        <translation>Этот файл создан более новой версией Martlet. То, чего эта версия не знает, сохраняется и записывается обратно, но не показывается и не проверяется.</translation>
    </message>
    <message>
        <source>It is neither EU nor the code of a country such as DE; it is kept and does nothing.</source>
        <translation>Это не EU и не код страны вида DE; запись сохранена и ни на что не влияет.</translation>
    </message>
    <message>
        <source>A change names one of add, remove and item; an item comes with a field and its value.</source>
        <translation>В изменении должно быть что-то одно: добавление, удаление или элемент с полем и его значением.</translation>
    </message>
    <message numerus="yes">
        <source>A newer version of Martlet made this file, and %n things in it are not known to this one. Nothing was imported. Bring it in with the newer version, or take the rest with --partial.</source>
        <translation>
            <numerusform>Этот файл создан более новой версией Martlet, и %n запись в нём этой версии неизвестна. Ничего не импортировано. Импортируйте файл в более новой версии или возьмите остальное с параметром --partial.</numerusform>
            <numerusform>Этот файл создан более новой версией Martlet, и %n записи в нём этой версии неизвестны. Ничего не импортировано. Импортируйте файл в более новой версии или возьмите остальное с параметром --partial.</numerusform>
            <numerusform>Этот файл создан более новой версией Martlet, и %n записей в нём этой версии неизвестны. Ничего не импортировано. Импортируйте файл в более новой версии или возьмите остальное с параметром --partial.</numerusform>
        </translation>
    </message>
    <message>
        <source>A comment can hold %1 characters, and this one has %2. Shorten it, or make several of it.</source>
        <translation>В комментарий помещается знаков: %1, а в этом их %2. Сократите его или сделайте из него несколько.</translation>
    </message>
</context>
<context>
    <name>martlet::Layout</name>
    <message>
        <source>The map could not be arranged. Nothing was changed.</source>
        <translation>Не удалось упорядочить карту. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Arranging was stopped. Nothing was changed.</source>
        <translation>Упорядочивание остановлено. Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>martlet::Ledger</name>
    <message numerus="yes">
        <source>%1 (%n not known)</source>
        <translation>
            <numerusform>%1 (неизвестно: %n)</numerusform>
            <numerusform>%1 (неизвестно: %n)</numerusform>
            <numerusform>%1 (неизвестно: %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Marketing debt</source>
        <translation>Маркетинговый долг</translation>
    </message>
    <message>
        <source>Hours by hand a month</source>
        <translation>Часов вручную в месяц</translation>
    </message>
    <message>
        <source>Technology a year</source>
        <translation>Технологии в год</translation>
    </message>
    <message>
        <source>People a year</source>
        <translation>Люди в год</translation>
    </message>
    <message>
        <source>Hand-offs by hand</source>
        <translation>Передачи вручную</translation>
    </message>
</context>
<context>
    <name>martlet::ListPage</name>
    <message>
        <source>How the list begins</source>
        <translation>Начало списка</translation>
    </message>
    <message>
        <source>Enter: bring the list in · Tab: what the columns fill · Esc: back to the map</source>
        <translation>Enter — импортировать список · Tab — что заполняют столбцы · Esc — назад к карте</translation>
    </message>
    <message>
        <source>Above each column stands what it fills. Change what was not understood.</source>
        <translation>Над каждым столбцом указано, что он заполняет. Измените то, что определилось неверно.</translation>
    </message>
    <message>
        <source>The first line holds the headings</source>
        <translation>В первой строке — заголовки</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не импортировать</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n lines</source>
        <comment>a file or the clipboard</comment>
        <translation>
            <numerusform>%1: %n строка</numerusform>
            <numerusform>%1: %n строки</numerusform>
            <numerusform>%1: %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Заполняет</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Столбец %1</translation>
    </message>
    <message>
        <source>What “%1” fills</source>
        <translation>Что заполняет «%1»</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Cost per month</source>
        <translation>Стоимость в месяц</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>What the list calls it</source>
        <translation>Обозначение в списке</translation>
    </message>
    <message>
        <source>Choose the column that holds the names of the tools.</source>
        <translation>Выберите столбец с названиями инструментов.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n tools</source>
        <translation>
            <numerusform>Добавить %n инструмент</numerusform>
            <numerusform>Добавить %n инструмента</numerusform>
            <numerusform>Добавить %n инструментов</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>What comes back with %1</source>
        <translation>Что возвращается с %1</translation>
    </message>
    <message>
        <source>Where both have changed, take what the sheet says</source>
        <translation>Если значение изменилось и там и там, брать то, что в таблице</translation>
    </message>
    <message>
        <source>What would come in with %1</source>
        <extracomment>the name of a file</extracomment>
        <translation>Что появится с %1</translation>
    </message>
</context>
<context>
    <name>martlet::MainWindow</name>
    <message>
        <source>Begin %1</source>
        <translation>Начало проекта «%1»</translation>
    </message>
    <message>
        <source>This map is kept as “%1” in %2. Whatever you do is saved there by itself.</source>
        <translation>Эта карта хранится как «%1» в %2. Всё, что вы делаете, сохраняется там само.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Open a map</source>
        <translation>Открыть карту</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Открыть список</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Не удалось прочитать «%1».</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Импорт: %1</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>A copy is in %1.</source>
        <translation>Копия сохранена: %1.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Открыть копию</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>Martlet %1. Type to add a tool, Tab adds a connected one, drag from a chevron to connect, Ctrl+K finds everything, F8 goes to the next finding, Ctrl+0 shows all.</source>
        <translation>Martlet %1. Начните печатать, чтобы добавить инструмент; Tab добавляет связанный; потяните за стрелку у карточки, чтобы соединить; Ctrl+K находит всё; F8 ведёт к следующему замечанию; Ctrl+0 показывает всё.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Открыть недавний</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Find or run a command</source>
        <translation>Найти или выполнить команду</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add connected</source>
        <translation>Добавить связанный</translation>
    </message>
    <message>
        <source>Connect to…</source>
        <translation>Соединить с…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Automatic, by hand, unknown</source>
        <translation>Автоматически, вручную, неизвестно</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Вставить список</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выбрать всё</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Масштаб 1:1</translation>
    </message>
    <message>
        <source>Show the selection</source>
        <translation>Показать выбранное</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Следующее замечание</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Предыдущее замечание</translation>
    </message>
    <message>
        <source>Go to the details</source>
        <translation>Перейти к сведениям</translation>
    </message>
    <message>
        <source>Set the owner</source>
        <translation>Назначить владельца</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Следующая часть окна</translation>
    </message>
    <message>
        <source>Show or hide the findings</source>
        <translation>Показать или скрыть замечания</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Показать или скрыть сведения</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Полный экран</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое оформление</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное оформление</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Упорядочить</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Навести порядок</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>Клавиши и жесты</translation>
    </message>
    <message>
        <source>Add here</source>
        <translation>Добавить сюда</translation>
    </message>
    <message>
        <source>Show its findings</source>
        <translation>Показать замечания к этому</translation>
    </message>
    <message>
        <source>Martlet</source>
        <translation>Martlet</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Проект не открыт</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>All changes kept on this computer</source>
        <translation>Все изменения хранятся на этом компьютере</translation>
    </message>
    <message>
        <source>Kept on this computer, but the file could not be written</source>
        <translation>Хранится на этом компьютере, но записать файл не удалось</translation>
    </message>
    <message>
        <source>The last changes could not be kept</source>
        <translation>Последние изменения не удалось сохранить</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить попытку</translation>
    </message>
    <message>
        <source>%1 — Martlet</source>
        <translation>%1 — Martlet</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Вернуть: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Отменять нечего</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Возвращать нечего</translation>
    </message>
    <message>
        <source>%1 · %2 — Martlet</source>
        <extracomment>name of the view, name of the map
----------
name of the map, name of its file</extracomment>
        <translation>%1 · %2 — Martlet</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Сохранить в другом месте…</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Сохранить в другом месте</translation>
    </message>
    <message>
        <source>Saved as %1. This window works on that file from now on.</source>
        <translation>Сохранено как %1. Теперь это окно работает с этим файлом.</translation>
    </message>
    <message>
        <source>Close the map?</source>
        <translation>Закрыть карту?</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Всё равно закрыть</translation>
    </message>
    <message>
        <source>Close and lose the latest changes</source>
        <translation>Закрыть и потерять последние изменения</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Не закрывать</translation>
    </message>
    <message>
        <source>Take a snapshot of the findings</source>
        <translation>Сделать снимок замечаний</translation>
    </message>
    <message>
        <source>What if it goes?</source>
        <translation>Что, если это уйдёт?</translation>
    </message>
    <message>
        <source>Walk the journey</source>
        <translation>Пройти путь клиента</translation>
    </message>
    <message>
        <source>The map is still being checked; try again in a moment.</source>
        <translation>Карта ещё проверяется; попробуйте через минуту.</translation>
    </message>
    <message>
        <source>As on %1</source>
        <translation>Состояние на %1</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Создание снимка</translation>
    </message>
    <message>
        <source>The findings of today are kept; from now on, what is new is marked.</source>
        <translation>Сегодняшние замечания сохранены; теперь всё новое будет отмечено.</translation>
    </message>
    <message>
        <source>Select a tool, a person, a team or anything else that could go.</source>
        <translation>Выберите инструмент, человека, команду или что-то ещё, что может уйти.</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>Что проверяется</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Цифры</translation>
    </message>
    <message>
        <source>The journey “%1”</source>
        <translation>Путь клиента «%1»</translation>
    </message>
    <message>
        <source>A new journey</source>
        <translation>Новый путь клиента</translation>
    </message>
    <message>
        <source>Architecture: tools in layers</source>
        <translation>Архитектура: инструменты по слоям</translation>
    </message>
    <message>
        <source>Ownership: who looks after what</source>
        <translation>Владельцы: кто за что отвечает</translation>
    </message>
    <message>
        <source>Data: who holds and moves what</source>
        <translation>Данные: кто что хранит и передаёт</translation>
    </message>
    <message>
        <source>Free: what you put on it</source>
        <translation>Свободный: то, что вы сюда поместите</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Переименовать вид</translation>
    </message>
    <message>
        <source>Duplicate the view</source>
        <translation>Дублировать вид</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Удалить вид</translation>
    </message>
    <message>
        <source>New journey</source>
        <translation>Новый путь клиента</translation>
    </message>
    <message>
        <source>The view “%1” is gone; what it showed is still in the project</source>
        <translation>Вид «%1» удалён; всё, что на нём было, осталось в проекте</translation>
    </message>
    <message>
        <source>Select the cards to take off this view.</source>
        <translation>Выберите карточки, которые нужно убрать с этого вида.</translation>
    </message>
    <message numerus="yes">
        <source>%n taken off this view; still in the project</source>
        <translation>
            <numerusform>%n карточка убрана с этого вида, но осталась в проекте</numerusform>
            <numerusform>%n карточки убраны с этого вида, но остались в проекте</numerusform>
            <numerusform>%n карточек убрано с этого вида, но они остались в проекте</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is on no view.</source>
        <translation>«%1» нет ни на одном виде.</translation>
    </message>
    <message>
        <source>Put it on this one</source>
        <translation>Поместить на этот вид</translation>
    </message>
    <message>
        <source>Take off this view</source>
        <translation>Убрать с этого вида</translation>
    </message>
    <message>
        <source>Add a view</source>
        <translation>Добавить вид</translation>
    </message>
    <message>
        <source>Add a journey</source>
        <translation>Добавить путь клиента</translation>
    </message>
    <message>
        <source>Add a view of ownership</source>
        <translation>Добавить вид «Владельцы»</translation>
    </message>
    <message>
        <source>Only what it is connected with</source>
        <translation>Только то, с чем это связано</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Предыдущая часть окна</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Закрепить или открепить</translation>
    </message>
    <message>
        <source>Align left sides</source>
        <translation>Выровнять по левому краю</translation>
    </message>
    <message>
        <source>Align centres</source>
        <translation>Выровнять по центру</translation>
    </message>
    <message>
        <source>Align right sides</source>
        <translation>Выровнять по правому краю</translation>
    </message>
    <message>
        <source>Align upper sides</source>
        <translation>Выровнять по верхнему краю</translation>
    </message>
    <message>
        <source>Align middles</source>
        <translation>Выровнять по середине</translation>
    </message>
    <message>
        <source>Align lower sides</source>
        <translation>Выровнять по нижнему краю</translation>
    </message>
    <message>
        <source>Distribute sideways</source>
        <translation>Распределить по горизонтали</translation>
    </message>
    <message>
        <source>Distribute downwards</source>
        <translation>Распределить по вертикали</translation>
    </message>
    <message>
        <source>Delete from the project</source>
        <translation>Удалить из проекта</translation>
    </message>
    <message>
        <source>Tidied up</source>
        <translation>Порядок наведён</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy the names of your tools, one on each line, and press Ctrl+V again.</source>
        <translation>Нет текста, который можно вставить. Скопируйте названия своих инструментов, по одному в строке, и снова нажмите Ctrl+V.</translation>
    </message>
    <message>
        <source>Let the connection end at…</source>
        <translation>Сменить конец связи…</translation>
    </message>
    <message>
        <source>Let the connection begin at…</source>
        <translation>Сменить начало связи…</translation>
    </message>
    <message>
        <source>Colour and filter</source>
        <translation>Цвета и отбор</translation>
    </message>
    <message>
        <source>Next connection of the card</source>
        <translation>Следующая связь карточки</translation>
    </message>
    <message>
        <source>Previous connection of the card</source>
        <translation>Предыдущая связь карточки</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Panels left of the map</source>
        <translation>Панели слева от карты</translation>
    </message>
    <message>
        <source>Panels right of the map</source>
        <translation>Панели справа от карты</translation>
    </message>
    <message>
        <source>Panels below the map</source>
        <translation>Панели под картой</translation>
    </message>
    <message>
        <source>Put the panels back</source>
        <translation>Вернуть панели на место</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Панели</translation>
    </message>
    <message>
        <source>New window on this project</source>
        <translation>Новое окно с этим проектом</translation>
    </message>
    <message>
        <source>Tidy up the selection</source>
        <translation>Навести порядок в выбранном</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Буфер обмена</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>Добавлено: %n</numerusform>
            <numerusform>Добавлено: %n</numerusform>
            <numerusform>Добавлено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Начальная страница</translation>
    </message>
    <message>
        <source>Open again at start what was open</source>
        <translation>При запуске открывать то, что было открыто</translation>
    </message>
    <message>
        <source>Go to the connections</source>
        <translation>Перейти к связям</translation>
    </message>
    <message>
        <source>Go to the history</source>
        <translation>Перейти к истории</translation>
    </message>
    <message>
        <source>People and teams</source>
        <translation>Люди и команды</translation>
    </message>
    <message>
        <source>Show or hide people and teams</source>
        <translation>Показать или скрыть людей и команды</translation>
    </message>
    <message>
        <source>There are no new cards: all cards of this view have been placed.</source>
        <translation>Новых карточек нет: на этом виде все уже расставлены.</translation>
    </message>
    <message numerus="yes">
        <source>%n tools hold what they usually hold</source>
        <translation>
            <numerusform>Обычные данные указаны у %n инструмента</numerusform>
            <numerusform>Обычные данные указаны у %n инструментов</numerusform>
            <numerusform>Обычные данные указаны у %n инструментов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known of what this usually holds, or it is said already.</source>
        <translation>Неизвестно, какие данные здесь обычно хранят, или они уже указаны.</translation>
    </message>
    <message>
        <source>Select the tool that is to become one of your own products.</source>
        <translation>Сначала выберите один инструмент, и он станет известным продуктом.</translation>
    </message>
    <message>
        <source>%1 is one of your own products now</source>
        <translation>«%1» теперь в вашем списке продуктов</translation>
    </message>
    <message>
        <source>This is not one of your own products.</source>
        <translation>В вашем списке продуктов этого нет.</translation>
    </message>
    <message>
        <source>%1 is no longer one of your own products</source>
        <translation>«%1» больше нет в вашем списке продуктов</translation>
    </message>
    <message>
        <source>Remember as a known product</source>
        <translation>Запомнить как известный продукт</translation>
    </message>
    <message>
        <source>Forget this product</source>
        <translation>Забыть этот продукт</translation>
    </message>
    <message>
        <source>Select on the map first what they are to own.</source>
        <translation>Сначала выберите на карте то, чему нужно назначить владельца.</translation>
    </message>
    <message>
        <source>That belongs to them already.</source>
        <translation>Этот владелец здесь уже назначен.</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>Turn the note into…</source>
        <translation>Преобразовать заметку в…</translation>
    </message>
    <message>
        <source>Let it hold what is usual</source>
        <translation>Указать обычные данные</translation>
    </message>
    <message>
        <source>Group…</source>
        <translation>Объединить в группу…</translation>
    </message>
    <message>
        <source>Take out of its group</source>
        <translation>Убрать из группы</translation>
    </message>
    <message>
        <source>Overview map</source>
        <translation>Обзорная карта</translation>
    </message>
    <message>
        <source>Wheel zooms</source>
        <translation>Колесо меняет масштаб</translation>
    </message>
    <message>
        <source>Place new cards</source>
        <translation>Расставить новые карточки</translation>
    </message>
    <message>
        <source>Paste as one note</source>
        <translation>Вставить одной заметкой</translation>
    </message>
    <message>
        <source>Present on the projector</source>
        <translation>Показать на проекторе</translation>
    </message>
    <message>
        <source>The projector follows the work</source>
        <translation>Проектор следует за работой</translation>
    </message>
    <message>
        <source>The projector follows the work.</source>
        <translation>Проектор следует за работой.</translation>
    </message>
    <message>
        <source>The projector stands still.</source>
        <translation>Изображение на проекторе стоит на месте.</translation>
    </message>
    <message>
        <source>High contrast on the projector</source>
        <translation>Высокая контрастность на проекторе</translation>
    </message>
    <message>
        <source>Text for a small room</source>
        <translation>Текст для небольшой комнаты</translation>
    </message>
    <message>
        <source>Text for a large room</source>
        <translation>Текст для большой комнаты</translation>
    </message>
    <message>
        <source>Text for a hall</source>
        <translation>Текст для зала</translation>
    </message>
    <message>
        <source>The projector was taken away. F5 presents again.</source>
        <translation>Проектор отключён. F5 начнёт показ снова.</translation>
    </message>
    <message>
        <source>F5 ends the presentation, Shift+F5 lets the projector stand still.</source>
        <translation>F5 завершает показ, Shift+F5 останавливает изображение на проекторе.</translation>
    </message>
    <message>
        <source>Reset the votes</source>
        <translation>Сбросить голоса</translation>
    </message>
    <message>
        <source>The votes on this view are reset</source>
        <translation>Голоса на этом виде сброшены</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Голосовать</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Проектор</translation>
    </message>
    <message>
        <source>They are on another map. Add them to this one first.</source>
        <translation>Их нет на этой карте, они с другой. Сначала добавьте их сюда.</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Передать дальше</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>Hand on…</source>
        <translation>Передать дальше…</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>изменён %n</numerusform>
            <numerusform>изменено %n</numerusform>
            <numerusform>изменено %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder for the files</source>
        <translation>Папка для файлов</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, which “martlet salvage” lists.</source>
        <translation>
            <numerusform>И ещё %n — весь список покажет «martlet salvage».</numerusform>
            <numerusform>И ещё %n — весь список покажет «martlet salvage».</numerusform>
            <numerusform>И ещё %n — весь список покажет «martlet salvage».</numerusform>
        </translation>
    </message>
    <message>
        <source>Open what is sound as a new project</source>
        <translation>Открыть то, что уцелело, как новый проект</translation>
    </message>
    <message>
        <source>%1, what was sound</source>
        <translation>%1, уцелевшее</translation>
    </message>
    <message>
        <source>Another copy…</source>
        <translation>Другая копия…</translation>
    </message>
    <message>
        <source>Compare with another copy</source>
        <translation>Сравнить с другой копией</translation>
    </message>
    <message>
        <source>Martlet projects (*.martlet)</source>
        <translation>Проекты Martlet (*.martlet)</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Этот проект</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Как есть</translation>
    </message>
    <message>
        <source>%1 differences</source>
        <extracomment>part of a file&apos;s name, such as &quot;Acme differences.pdf&quot;</extracomment>
        <translation>%1 — различия</translation>
    </message>
    <message>
        <source>Save what differs</source>
        <translation>Сохранить различия</translation>
    </message>
    <message>
        <source>Martlet maps (*.martlet *.martlet.age)</source>
        <translation>Карты Martlet (*.martlet *.martlet.age)</translation>
    </message>
    <message>
        <source>Save a copy without protection</source>
        <translation>Сохранить копию без защиты</translation>
    </message>
    <message>
        <source>A copy that anybody can read is in %1.</source>
        <translation>Копия, которую может прочитать кто угодно, сохранена: %1.</translation>
    </message>
    <message>
        <source>Open a list, spreadsheet or drawing…</source>
        <translation>Открыть список, таблицу или схему…</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Сравнить с…</translation>
    </message>
    <message>
        <source>Lists, spreadsheets and drawings (*.xlsx *.csv *.tsv *.txt *.drawio *.xml *.json)</source>
        <translation>Списки, таблицы и схемы (*.xlsx *.csv *.tsv *.txt *.drawio *.xml *.json)</translation>
    </message>
    <message>
        <source>Added: %1. Values changed: %2.</source>
        <translation>Добавлено: %1. Изменено значений: %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a day and a time of day: &quot;22 Nov 2026, 10:14&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 has this open since %2. You can edit too; changes are merged.</source>
        <translation>Проект сейчас открыт не только у вас: %1, с %2. Вы тоже можете вносить изменения: они объединятся.</translation>
    </message>
    <message>
        <source>%1 has this open more than once. You can edit too; changes are merged.</source>
        <translation>Проект сейчас открыт не только у вас: %1, сразу в нескольких местах. Вы тоже можете вносить изменения: они объединятся.</translation>
    </message>
    <message>
        <source>%1 have this open. You can edit too; changes are merged.</source>
        <translation>Проект сейчас открыт не только у вас: %1. Вы тоже можете вносить изменения: они объединятся.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Save an earlier version</source>
        <translation>Сохранить прежнюю версию</translation>
    </message>
    <message>
        <source>Martlet maps (*.martlet)</source>
        <translation>Карты Martlet (*.martlet)</translation>
    </message>
    <message>
        <source>The version is in %1.</source>
        <translation>Версия сохранена в %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть</translation>
    </message>
    <message numerus="yes">
        <source>Keep the last %n months</source>
        <translation>
            <numerusform>Оставить последний %n месяц</numerusform>
            <numerusform>Оставить последние %n месяца</numerusform>
            <numerusform>Оставить последние %n месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing is older</source>
        <extracomment>%1 is &quot;Keep the last 3 months&quot;</extracomment>
        <translation>%1: более ранних изменений нет</translation>
    </message>
    <message numerus="yes">
        <source>%1: drops %n changes, saves %2</source>
        <translation>
            <numerusform>%1: удалится %n изменение, освободится %2</numerusform>
            <numerusform>%1: удалятся %n изменения, освободится %2</numerusform>
            <numerusform>%1: удалятся %n изменений, освободится %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the history shorter?</source>
        <translation>Сократить историю?</translation>
    </message>
    <message numerus="yes">
        <source>%n changes before %1 can no longer be looked at or brought back. The map as it is stays, and so do the moments with a name and their days. This cannot be undone.</source>
        <translation>
            <numerusform>%n изменение до %1 больше нельзя будет ни посмотреть, ни вернуть. Сама карта останется как есть, останутся и моменты с названием вместе со своими днями. Отменить это нельзя.</numerusform>
            <numerusform>%n изменения до %1 больше нельзя будет ни посмотреть, ни вернуть. Сама карта останется как есть, останутся и моменты с названием вместе со своими днями. Отменить это нельзя.</numerusform>
            <numerusform>%n изменений до %1 больше нельзя будет ни посмотреть, ни вернуть. Сама карта останется как есть, останутся и моменты с названием вместе со своими днями. Отменить это нельзя.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it shorter</source>
        <translation>Сократить</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>The history is shorter now, and so is the file when it is saved next.</source>
        <translation>История стала короче; файл уменьшится при следующем сохранении.</translation>
    </message>
    <message>
        <source>Merge with a copy</source>
        <translation>Объединить с копией</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Прежние версии…</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Объединить с…</translation>
    </message>
    <message>
        <source>Decide what is undecided</source>
        <translation>Разобрать спорные значения</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Send changes…</source>
        <translation>Отправить изменения…</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Написать комментарий…</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>Next comment</source>
        <translation>Следующий комментарий</translation>
    </message>
    <message>
        <source>Previous comment</source>
        <translation>Предыдущий комментарий</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Что нового</translation>
    </message>
    <message>
        <source>All of it is seen</source>
        <translation>Всё просмотрено</translation>
    </message>
    <message>
        <source>Comment on the view…</source>
        <translation>Написать комментарий к виду…</translation>
    </message>
    <message>
        <source>Select one thing to comment on it.</source>
        <translation>Чтобы написать комментарий, выберите что-то одно.</translation>
    </message>
    <message>
        <source>No comment is open.</source>
        <translation>Открытых комментариев нет.</translation>
    </message>
    <message>
        <source>That finding is there no more.</source>
        <translation>Этого замечания больше нет.</translation>
    </message>
    <message>
        <source>Nobody else has changed anything since you last looked.</source>
        <translation>С вашего прошлого просмотра никто другой ничего не менял.</translation>
    </message>
    <message>
        <source>When you last looked</source>
        <translation>При прошлом просмотре</translation>
    </message>
    <message>
        <source>Nothing is new any more.</source>
        <translation>Теперь ничего нового нет.</translation>
    </message>
    <message>
        <source>Martlet projects and changes (*.martlet *.martlet-changes *.age)</source>
        <translation>Проекты и изменения Martlet (*.martlet *.martlet-changes *.age)</translation>
    </message>
    <message>
        <source>%1 holds changes of a project, and not a whole one. Open your copy of the project first, and then this file again.</source>
        <translation>В файле %1 — изменения проекта, а не весь проект. Сначала откройте свою копию проекта, а затем ещё раз этот файл.</translation>
    </message>
    <message>
        <source>The copy that somebody has</source>
        <translation>Копия, которая есть у другого человека</translation>
    </message>
    <message>
        <source>Send changes</source>
        <translation>Отправить изменения</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Сценарии</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Новый сценарий</translation>
    </message>
    <message>
        <source>Switch between as-is and scenario</source>
        <translation>Переключить: как есть или сценарий</translation>
    </message>
    <message>
        <source>The map as it is</source>
        <translation>Карта как есть</translation>
    </message>
    <message>
        <source>In the scenario “%1”</source>
        <translation>В сценарии «%1»</translation>
    </message>
    <message>
        <source>Changes of a project</source>
        <translation>Изменения проекта</translation>
    </message>
    <message>
        <source>Whoever has a copy of the project opens the file there.</source>
        <translation>Открывают файл в той программе, где есть копия проекта.</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>What somebody accepts there comes back with “Open a list”.</source>
        <translation>То, что там примут, возвращается через «Открыть список».</translation>
    </message>
    <message>
        <source>Moments in the history…</source>
        <translation>Моменты в истории…</translation>
    </message>
    <message>
        <source>Morning of %1</source>
        <translation>Утро %1</translation>
    </message>
    <message>
        <source>Today in the morning</source>
        <translation>Сегодня утром</translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation>Неделю назад</translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation>Месяц назад</translation>
    </message>
</context>
<context>
    <name>martlet::MapView</name>
    <message>
        <source>Not placed yet</source>
        <translation>Ещё без места</translation>
    </message>
    <message>
        <source>data → profile → trend</source>
        <translation>данные → профиль → тренд</translation>
    </message>
    <message>
        <source>goal → content → channel</source>
        <translation>цель → контент → канал</translation>
    </message>
    <message>
        <source>task → progress → risk</source>
        <translation>задача → ход работ → риск</translation>
    </message>
    <message>
        <source>metric → attribution → feedback</source>
        <translation>метрика → атрибуция → обратная связь</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Архитектура</translation>
    </message>
</context>
<context>
    <name>martlet::MergeOutcome</name>
    <message>
        <source>another version</source>
        <translation>другой вариант</translation>
    </message>
    <message>
        <source>Stays or goes</source>
        <translation>Остаётся или удаляется</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>остаётся</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>as it is here</source>
        <translation>как здесь</translation>
    </message>
    <message>
        <source>Both sides moved these cards; the same place wins everywhere</source>
        <translation>Эти карточки переместили обе стороны; во всех копиях останется одно и то же место</translation>
    </message>
    <message>
        <source>Deleted on one side, but needed by what the other side made, and so brought back</source>
        <translation>Удалено одной стороной, но нужно для того, что сделала другая, и поэтому возвращено</translation>
    </message>
    <message>
        <source>Taken over without asking</source>
        <translation>Взято без вопросов</translation>
    </message>
    <message>
        <source>Offered by other projects, and not taken over</source>
        <translation>Есть в других проектах, но не взято</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Нужно решить</translation>
    </message>
    <message>
        <source>shows</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>other</source>
        <translation>другое</translation>
    </message>
    <message>
        <source>before</source>
        <translation>прежнее</translation>
    </message>
    <message>
        <source>Added on both sides under one name</source>
        <translation>Добавлено обеими сторонами под одним названием</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>ничего нового</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken over</source>
        <translation>
            <numerusform>взято %n</numerusform>
            <numerusform>взято %n</numerusform>
            <numerusform>взято %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>нужно решить %n</numerusform>
            <numerusform>нужно решить %n</numerusform>
            <numerusform>нужно решить %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::MergePage</name>
    <message>
        <source>1 mine · 2 theirs · 3 before · A ask somebody · Ctrl+A all · Enter: show on the map · Esc: back to the map</source>
        <translation>1 — моё · 2 — чужое · 3 — прежнее · A — спросить кого-нибудь · Ctrl+A — выбрать всё · Enter — показать на карте · Esc — назад к карте</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединение</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>Отменить объединение</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>Назад к карте</translation>
    </message>
    <message>
        <source>Back to the map (Esc)</source>
        <translation>Назад к карте (Esc)</translation>
    </message>
    <message>
        <source>Nothing is left to decide.</source>
        <translation>Решать больше нечего.</translation>
    </message>
    <message>
        <source>Mine (1)</source>
        <translation>Моё (1)</translation>
    </message>
    <message>
        <source>Theirs (2)</source>
        <translation>Чужое (2)</translation>
    </message>
    <message>
        <source>Before (3)</source>
        <translation>Прежнее (3)</translation>
    </message>
    <message>
        <source>Ask… (A)</source>
        <translation>Спросить… (A)</translation>
    </message>
    <message>
        <source>For all rows that are chosen; bold is what shows now</source>
        <translation>Для всех выбранных строк; жирным — то, что показано сейчас</translation>
    </message>
    <message>
        <source>Taken over without asking</source>
        <translation>Взято без вопросов</translation>
    </message>
    <message>
        <source>whoever knows</source>
        <translation>тот, кто знает</translation>
    </message>
    <message numerus="yes">
        <source>%n values to decide</source>
        <translation>
            <numerusform>%n спорное значение</numerusform>
            <numerusform>%n спорных значения</numerusform>
            <numerusform>%n спорных значений</numerusform>
        </translation>
    </message>
    <message>
        <source>What copies of this project disagree on</source>
        <translation>В чём расходятся копии этого проекта</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Решение о спорных значениях</translation>
    </message>
    <message>
        <source>What was before is not known, or cannot be brought back.</source>
        <translation>Прежнее значение неизвестно, или вернуть его нельзя.</translation>
    </message>
    <message>
        <source>This refers to something that is in the project no more.</source>
        <translation>Это значение указывает на то, чего в проекте больше нет.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Ask what is right</source>
        <translation>Вопрос о том, что верно</translation>
    </message>
    <message>
        <source>%1 of %2: %3 or %4?</source>
        <extracomment>a field, its name and two values of it: &quot;Owner of HubSpot: Anna or Ben?&quot;</extracomment>
        <translation>%1 у «%2»: %3 или %4?</translation>
    </message>
    <message>
        <source>Whoever knows</source>
        <translation>Тот, кто знает</translation>
    </message>
    <message>
        <source>The merge was undone</source>
        <translation>Объединение отменено</translation>
    </message>
    <message>
        <source>Cards that both sides moved</source>
        <translation>Карточки, которые переместили обе стороны</translation>
    </message>
    <message>
        <source>Brought back, because the other side needs it</source>
        <translation>Возвращено, потому что нужно другой стороне</translation>
    </message>
    <message>
        <source>“%1” was added twice.</source>
        <translation>Добавлено дважды: «%1».</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Объединить в одно</translation>
    </message>
    <message>
        <source>Make %1 one</source>
        <extracomment>%1 is an element that was there twice</extracomment>
        <translation>Объединение в одно: %1</translation>
    </message>
</context>
<context>
    <name>martlet::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>martlet::Moments</name>
    <message>
        <source>The project has no snapshot.</source>
        <translation>В проекте нет снимков.</translation>
    </message>
    <message>
        <source>The project has these snapshots: %1.</source>
        <translation>Снимки в проекте: %1.</translation>
    </message>
    <message>
        <source>“%1” is no day such as 2026-03-31, no time such as 2026-03-31T14:30, and no snapshot. %2</source>
        <translation>«%1» — не день вида 2026-03-31, не время вида 2026-03-31T14:30 и не снимок. %2</translation>
    </message>
</context>
<context>
    <name>martlet::NameField</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
</context>
<context>
    <name>martlet::NoteField</name>
    <message>
        <source>Text of the note</source>
        <translation>Текст заметки</translation>
    </message>
    <message>
        <source>Note: Shift+Enter begins a new line.</source>
        <translation>Заметка: Shift+Enter — новая строка.</translation>
    </message>
</context>
<context>
    <name>martlet::OddSettings</name>
    <message>
        <source>There is no rule “%1”, so its limits are not used.</source>
        <translation>Правила «%1» нет, поэтому его пределы не применяются.</translation>
    </message>
    <message>
        <source>The rule %1 has no limit “%2”, so that is not used.</source>
        <translation>У правила %1 нет предела «%2», поэтому он не применяется.</translation>
    </message>
    <message>
        <source>“%1” of the rule %2 must be a number from 0 to %3, so the usual %4 is used.</source>
        <extracomment>%1 is what a limit is about, %2 a rule, %3 and %4 are numbers</extracomment>
        <translation>Для «%1» в правиле %2 нужно число от 0 до %3, поэтому применяется обычное значение: %4.</translation>
    </message>
    <message>
        <source>“%1” must not be more than “%2” (rule %3), so the usual %4 and %5 are used.</source>
        <extracomment>%1 and %2 are what two limits are about, %3 a rule, %4 and %5 numbers</extracomment>
        <translation>Значение «%1» не должно быть больше значения «%2» (правило %3), поэтому применяются обычные: %4 и %5.</translation>
    </message>
    <message>
        <source>Nothing on the map is “%1”, so the severities that are set for it are not used.</source>
        <translation>На карте нет «%1», поэтому заданные для этого степени важности не применяются.</translation>
    </message>
    <message>
        <source>There is no rule “%1”, so the severity that is set for it is not used.</source>
        <translation>Правила «%1» нет, поэтому заданная для него важность не применяется.</translation>
    </message>
    <message>
        <source>The severity of the rule %1 is none of off, info, warning, error, so it is not used.</source>
        <translation>Важность правила %1 — не off, info, warning или error, поэтому она не применяется.</translation>
    </message>
    <message>
        <source>There is no profile “%1”, so it is not used.</source>
        <translation>Профиля «%1» нет, поэтому он не применяется.</translation>
    </message>
    <message>
        <source>There is no profile “%1”, so its places are not used.</source>
        <translation>Профиля «%1» нет, поэтому его места не применяются.</translation>
    </message>
    <message>
        <source>The places of the profile “%1” are no list, so the usual ones are used.</source>
        <translation>Места профиля «%1» заданы не списком, поэтому применяются обычные.</translation>
    </message>
    <message>
        <source>The profile “%1” names the place “%2”, which is neither EU nor the code of a country such as DE, so it is not used.</source>
        <translation>В профиле «%1» указано место «%2», но это не EU и не код страны вида DE, поэтому оно не применяется.</translation>
    </message>
</context>
<context>
    <name>martlet::OfferList</name>
    <message>
        <source>What fits</source>
        <translation>Что подходит</translation>
    </message>
</context>
<context>
    <name>martlet::OnePage</name>
    <message numerus="yes">
        <source>and %n more in your spreadsheet</source>
        <translation>
            <numerusform>и ещё %n в вашей таблице</numerusform>
            <numerusform>и ещё %n в вашей таблице</numerusform>
            <numerusform>и ещё %n в вашей таблице</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::Output</name>
    <message>
        <source>This could not be made of the project as it is. Nothing was written, and the project is unchanged.</source>
        <translation>Из проекта в его нынешнем виде это сделать не удалось. Ничего не записано, и проект не изменён.</translation>
    </message>
    <message>
        <source>Copy for others</source>
        <translation>Копия для других</translation>
    </message>
    <message>
        <source>Names are %1 points high, too small to be read on paper. Choose larger paper, or more sheets.</source>
        <translation>Высота названий — %1 пт: на бумаге их не прочитать. Возьмите бумагу крупнее или больше листов.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>Отчёт о проверке</translation>
    </message>
    <message>
        <source>For those who decide: figures, findings, what to do.</source>
        <translation>Для тех, кто принимает решения: цифры, замечания, что делать.</translation>
    </message>
    <message>
        <source>Handbook of activities</source>
        <translation>Справочник по работам</translation>
    </message>
    <message>
        <source>For those who do the work: who does what, when, and how well.</source>
        <translation>Для тех, кто выполняет работу: кто что делает, когда и с каким качеством.</translation>
    </message>
    <message>
        <source>Pages for owners</source>
        <translation>Страницы для владельцев</translation>
    </message>
    <message>
        <source>For each person and team: what is theirs, and what is missing there.</source>
        <translation>Для каждого человека и каждой команды: за что они отвечают и чего там не хватает.</translation>
    </message>
    <message>
        <source>Record of processing</source>
        <translation>Реестр обработки</translation>
    </message>
    <message>
        <source>What is done with personal data, with its gaps (GDPR, Article 30).</source>
        <translation>Что делают с персональными данными и где пробелы (GDPR, статья 30).</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>For everybody: one file that any browser opens, without a network.</source>
        <translation>Для всех: один файл, который открывается в любом браузере и без сети.</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Рисунок SVG</translation>
    </message>
    <message>
        <source>For web pages and programs that draw.</source>
        <translation>Для веб-страниц и графических программ.</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Изображение PNG</translation>
    </message>
    <message>
        <source>Spreadsheet of everything (XLSX)</source>
        <translation>Таблица со всем содержимым (XLSX)</translation>
    </message>
    <message>
        <source>To fill in and take back: a sheet for each kind, and the findings.</source>
        <translation>Чтобы заполнить и вернуть: лист для каждого вида и замечания.</translation>
    </message>
    <message>
        <source>Table of tools (CSV)</source>
        <translation>Таблица инструментов (CSV)</translation>
    </message>
    <message>
        <source>For spreadsheets; comes back with Open a list.</source>
        <translation>Для электронных таблиц; вернуть в проект можно командой «Открыть список».</translation>
    </message>
    <message>
        <source>draw.io diagram</source>
        <translation>Диаграмма draw.io</translation>
    </message>
    <message>
        <source>To go on drawing there; what changes comes back by import.</source>
        <translation>Чтобы рисовать дальше в draw.io; изменения возвращаются импортом.</translation>
    </message>
    <message>
        <source>ArchiMate model</source>
        <translation>Модель ArchiMate</translation>
    </message>
    <message>
        <source>For programs of architects; comes back by import.</source>
        <translation>Для программ архитекторов; возвращается через импорт.</translation>
    </message>
    <message>
        <source>Calendar of renewals</source>
        <translation>Календарь продлений</translation>
    </message>
    <message>
        <source>When contracts and trials end, and until when to decide.</source>
        <translation>Когда кончаются договоры и пробные периоды и до какого дня решать.</translation>
    </message>
    <message>
        <source>Project as JSON</source>
        <translation>Проект в JSON</translation>
    </message>
    <message>
        <source>For scripts and other programs; all of the project.</source>
        <translation>Для скриптов и других программ; проект целиком.</translation>
    </message>
    <message>
        <source>Copy of the project</source>
        <translation>Копия проекта</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Убрано: %1</translation>
    </message>
    <message>
        <source>For slides and chats, as sharp as you like.</source>
        <translation>Для слайдов и чатов, с любой резкостью.</translation>
    </message>
    <message>
        <source>To send, to print, to put on the wall; names can be searched.</source>
        <translation>Чтобы отправить, напечатать, повесить на стену; названия находятся поиском.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Looks after</source>
        <translation>За сколько отвечает</translation>
    </message>
    <message>
        <source>Findings there</source>
        <translation>Сколько замечаний</translation>
    </message>
    <message>
        <source>“%1” is in that folder already, and somebody may have filled it in. Nothing was written. Choose an empty folder.</source>
        <translation>«%1» в этой папке уже есть, и, возможно, кто-то уже заполнил этот файл. Ничего не записано. Выберите пустую папку.</translation>
    </message>
    <message>
        <source>A protected copy needs a passphrase. Nothing was written.</source>
        <translation>Для защищённой копии нужна парольная фраза. Ничего не записано.</translation>
    </message>
    <message>
        <source>Audit in short</source>
        <translation>Отчёт о проверке вкратце</translation>
    </message>
    <message>
        <source>For the board: two pages with the figures and what to start with.</source>
        <translation>Для руководства: две страницы — цифры и с чего начать.</translation>
    </message>
    <message>
        <source>Spreadsheet for one owner (XLSX)</source>
        <translation>Таблица для одного владельца (XLSX)</translation>
    </message>
    <message>
        <source>To be filled in by one person or team; comes back with Open a list.</source>
        <translation>Чтобы её заполнил один человек или одна команда; вернуть в проект можно командой «Открыть список».</translation>
    </message>
    <message>
        <source>Spreadsheets for all owners (XLSX)</source>
        <translation>Таблицы для всех владельцев (XLSX)</translation>
    </message>
    <message>
        <source>A file for each person and team: what is missing, with cells to fill in.</source>
        <translation>По файлу для каждого человека и каждой команды: чего не хватает, с ячейками для заполнения.</translation>
    </message>
    <message>
        <source>Protected copy</source>
        <translation>Защищённая копия</translation>
    </message>
    <message>
        <source>Opened by a passphrase only; with its history, where nothing is left out.</source>
        <translation>Открывается только по парольной фразе; с историей, если ничего не убрано.</translation>
    </message>
    <message>
        <source>Tables of everything (CSV)</source>
        <translation>Таблицы со всеми данными (CSV)</translation>
    </message>
    <message>
        <source>A file for each kind of things and connections; each comes back with Open a list.</source>
        <translation>По файлу на каждый тип элементов и связей; вернуть в проект можно каждый командой «Открыть список».</translation>
    </message>
    <message>
        <source>For others to go on with, without history: a project of its own, or, with parts left out, a copy that can be merged back.</source>
        <translation>Чтобы другие продолжили, без истории: отдельный проект или, если что-то не передаётся, копия, которую можно снова объединить.</translation>
    </message>
</context>
<context>
    <name>martlet::OverviewMap</name>
    <message>
        <source>Overview map</source>
        <translation>Обзорная карта</translation>
    </message>
    <message>
        <source>The whole view, and a frame around what is in sight.</source>
        <translation>Весь вид и рамка вокруг того, что сейчас на экране.</translation>
    </message>
    <message>
        <source>Click or drag to look elsewhere, turn the wheel to zoom.</source>
        <translation>Щёлкните или потяните, чтобы перейти в другое место; колесо меняет масштаб.</translation>
    </message>
</context>
<context>
    <name>martlet::OwnProducts</name>
    <message>
        <source>“%1” is larger than 1 MB. None of your own products were read from it.</source>
        <translation>«%1» больше 1 МБ. Ваш список продуктов оттуда не прочитан.</translation>
    </message>
    <message>
        <source>In “%1”, a quote is opened in line %2 and never closed, so all that follows was read as part of it.</source>
        <translation>В «%1» кавычка открыта в строке %2 и нигде не закрыта, поэтому всё, что дальше, прочитано как текст в кавычках.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 products. Those from line %3 on were left out.</source>
        <translation>В «%1» больше продуктов, чем помещается (%2). Продукты начиная со строки %3 пропущены.</translation>
    </message>
    <message numerus="yes">
        <source>%n more problems in “%1” are not listed.</source>
        <translation>
            <numerusform>В «%1» есть ещё %n ошибка, она не показана.</numerusform>
            <numerusform>В «%1» есть ещё %n ошибки, они не показаны.</numerusform>
            <numerusform>В «%1» есть ещё %n ошибок, они не показаны.</numerusform>
        </translation>
    </message>
    <message>
        <source>In “%1”, line %2 was left out, because it names no product.</source>
        <translation>В «%1» пропущена строка %2: в ней не назван продукт.</translation>
    </message>
    <message>
        <source>In “%1”, line %2 was left out, because the name is too long.</source>
        <translation>В «%1» пропущена строка %2: название слишком длинное.</translation>
    </message>
    <message>
        <source>In “%1”, line %2 was left out, because an earlier line has this name.</source>
        <translation>В «%1» пропущена строка %2: это название уже есть в одной из строк выше.</translation>
    </message>
    <message>
        <source>In “%1”, line %2 has another name that is too long. That name was left out.</source>
        <translation>В «%1» в строке %2 одно из других названий слишком длинное. Оно пропущено.</translation>
    </message>
    <message>
        <source>In “%1”, line %2 has another name that means an earlier product. That name was left out.</source>
        <translation>В «%1» в строке %2 одно из других названий уже означает продукт выше по списку. Оно пропущено.</translation>
    </message>
    <message>
        <source>In “%1”, line %2 has too many other names. The last ones were left out.</source>
        <translation>В «%1» в строке %2 слишком много других названий. Последние пропущены.</translation>
    </message>
    <message>
        <source>“%1” cannot be read, so none of your own products are known.</source>
        <translation>Не удалось прочитать «%1», поэтому ваш список продуктов неизвестен.</translation>
    </message>
    <message>
        <source>“%1” could not be written. What was in it before is unchanged.</source>
        <translation>Не удалось записать «%1». То, что там было раньше, не изменилось.</translation>
    </message>
    <message>
        <source>None of your own products were read from “%1”. %2</source>
        <translation>Ваш список продуктов из «%1» не прочитан. %2</translation>
    </message>
    <message>
        <source>The name is too long to be remembered as a product.</source>
        <translation>Название слишком длинное, чтобы запомнить его как продукт.</translation>
    </message>
    <message>
        <source>“%1” has %2 products already, and there is room for no more.</source>
        <translation>В «%1» больше нет места. Продуктов там уже %2.</translation>
    </message>
</context>
<context>
    <name>martlet::OwnRuleCard</name>
    <message>
        <source>What the rule is called</source>
        <translation>Как называется правило</translation>
    </message>
    <message>
        <source>A new rule, not kept yet</source>
        <translation>Новое правило, пока не сохранено</translation>
    </message>
    <message>
        <source>%1 · Your own rule</source>
        <translation>%1 · Ваше собственное правило</translation>
    </message>
    <message>
        <source>What falls short</source>
        <translation>Что не соответствует правилу</translation>
    </message>
    <message>
        <source>A rule without a name</source>
        <translation>Правило без названия</translation>
    </message>
    <message>
        <source>This rule is not used now. %1</source>
        <translation>Это правило сейчас не применяется. %1</translation>
    </message>
    <message>
        <source>It stays in the project as it is, and cannot be changed here. It may come from a newer version of Martlet.</source>
        <translation>Оно остаётся в проекте как есть, и изменить его здесь нельзя. Возможно, оно создано в более новой версии Martlet.</translation>
    </message>
    <message>
        <source>How bad it is</source>
        <translation>Насколько это плохо</translation>
    </message>
    <message>
        <source>Why you agreed on it</source>
        <translation>Почему вы об этом договорились</translation>
    </message>
    <message>
        <source>Why it matters, in one sentence</source>
        <translation>Почему это важно — одним предложением</translation>
    </message>
    <message>
        <source>What to do where it is not so</source>
        <translation>Что делать там, где это не так</translation>
    </message>
    <message>
        <source>Keep this rule</source>
        <translation>Сохранить это правило</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation>Правилу нужно название.</translation>
    </message>
    <message numerus="yes">
        <source>This is true of %n; nothing falls short.</source>
        <translation>
            <numerusform>Правилу соответствует %n элемент; несоответствий нет.</numerusform>
            <numerusform>Правилу соответствуют %n элемента; несоответствий нет.</numerusform>
            <numerusform>Правилу соответствуют %n элементов; несоответствий нет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is true of %1; %n fall short.</source>
        <extracomment>%1 is a number of things</extracomment>
        <translation>
            <numerusform>Соответствует правилу: %1; не соответствует: %n элемент.</numerusform>
            <numerusform>Соответствует правилу: %1; не соответствует: %n элемента.</numerusform>
            <numerusform>Соответствует правилу: %1; не соответствует: %n элементов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Of %n it is not known yet.</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>
            <numerusform>%1 О %n элементе это пока неизвестно.</numerusform>
            <numerusform>%1 О %n элементах это пока неизвестно.</numerusform>
            <numerusform>%1 О %n элементах это пока неизвестно.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what must be, and what falls short is shown here.</source>
        <translation>Укажите, что должно быть, и здесь появится то, что этому не соответствует.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
</context>
<context>
    <name>martlet::OwnerPages</name>
    <message>
        <source>Internal: names people.</source>
        <translation>Для внутреннего пользования: есть имена людей.</translation>
    </message>
    <message>
        <source>A page for everybody who looks after something on the map: what is yours, what is missing there, and what depends on you.</source>
        <translation>Страница для каждого, кто за что-то отвечает на карте: что закреплено за вами, чего там не хватает и что зависит от вас.</translation>
    </message>
    <message>
        <source>Nobody is named for anything on the map yet.</source>
        <translation>На карте пока ни у чего не указан ответственный.</translation>
    </message>
    <message>
        <source>There are so many people on this map that what depends on each is left out. “martlet ask FILE without NAME” tells it of one.</source>
        <translation>На этой карте так много людей, что раздел о том, что от кого зависит, сюда не вошёл. Об одном человеке расскажет команда «martlet ask ФАЙЛ without ИМЯ».</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Active until</source>
        <translation>Доступен до</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>За что вы отвечаете</translation>
    </message>
    <message>
        <source>You are not named for anything yet.</source>
        <translation>Пока вы нигде не указаны.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Ваша роль</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чего не хватает</translation>
    </message>
    <message>
        <source>Nothing was found on what is yours.</source>
        <translation>К тому, за что вы отвечаете, замечаний нет.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Questions for you</source>
        <translation>Вопросы к вам</translation>
    </message>
    <message>
        <source>What depends on you</source>
        <translation>Что зависит от вас</translation>
    </message>
    <message>
        <source>If what is yours stood still</source>
        <translation>Если остановится то, за что вы отвечаете</translation>
    </message>
    <message>
        <source>Where nobody is named yet</source>
        <translation>Где пока никто не указан</translation>
    </message>
    <message>
        <source>Found on things that are nobody’s, or on the map as a whole. Agree on who takes each.</source>
        <translation>Замечания к тому, что ни за кем не закреплено, и к карте в целом. Договоритесь, кто что возьмёт на себя.</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Что замечено</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Nobody else is named for it</source>
        <translation>Больше никто за это не назван</translation>
    </message>
</context>
<context>
    <name>martlet::OwnerSheet</name>
    <message>
        <source>It is about %1.</source>
        <translation>Касается: %1.</translation>
    </message>
    <message>
        <source>Yours, %1</source>
        <extracomment>name of a sheet; %1 is a kind of things, such as &quot;Tools&quot;</extracomment>
        <translation>Ваше — %1</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Не хватает</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Что замечено</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Почему это важно</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>If what is yours stood still</source>
        <translation>Если остановится то, за что вы отвечаете</translation>
    </message>
    <message>
        <source>Nobody else is named for it</source>
        <translation>Кроме вас, здесь никто не указан</translation>
    </message>
    <message>
        <source>Depends on you</source>
        <translation>Зависит от вас</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
</context>
<context>
    <name>martlet::Ownership</name>
    <message>
        <source>Give %1 to %2</source>
        <translation>Новый владелец у «%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>Give %n things to %1</source>
        <translation>
            <numerusform>Новый владелец у %n элемента: %1</numerusform>
            <numerusform>Новый владелец у %n элементов: %1</numerusform>
            <numerusform>Новый владелец у %n элементов: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::PagePreview</name>
    <message>
        <source>How it will look</source>
        <translation>Как это будет выглядеть</translation>
    </message>
</context>
<context>
    <name>martlet::PanelTitle</name>
    <message>
        <source>Put the panel elsewhere</source>
        <translation>Переместить панель</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Закрыть панель</translation>
    </message>
    <message>
        <source>Left of the map</source>
        <translation>Слева от карты</translation>
    </message>
    <message>
        <source>Right of the map</source>
        <translation>Справа от карты</translation>
    </message>
    <message>
        <source>Below the map</source>
        <translation>Под картой</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>В отдельном окне</translation>
    </message>
</context>
<context>
    <name>martlet::PassphraseBar</name>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Do not open it</source>
        <translation>Не открывать</translation>
    </message>
    <message>
        <source>Do not open it (Esc)</source>
        <translation>Не открывать (Esc)</translation>
    </message>
    <message>
        <source>%1 is protected. Its passphrase:</source>
        <translation>Файл %1 защищён. Его парольная фраза:</translation>
    </message>
</context>
<context>
    <name>martlet::PastPane</name>
    <message>
        <source>Make it as it was then</source>
        <translation>Вернуть как было тогда</translation>
    </message>
    <message>
        <source>What is different now</source>
        <translation>Что теперь по-другому</translation>
    </message>
    <message>
        <source>Everything is still as it was then.</source>
        <translation>Всё по-прежнему так, как было тогда.</translation>
    </message>
    <message>
        <source>As it was before: %1</source>
        <translation>Возврат к прежнему: %1</translation>
    </message>
    <message>
        <source>What is chosen in the list (Enter); Ctrl+A chooses all of it</source>
        <translation>То, что выбрано в списке (Enter); Ctrl+A выбирает всё</translation>
    </message>
</context>
<context>
    <name>martlet::PeoplePanel</name>
    <message>
        <source>People and teams</source>
        <translation>Люди и команды</translation>
    </message>
    <message>
        <source>Find a person or team</source>
        <translation>Найти человека или команду</translation>
    </message>
    <message>
        <source>Nobody is on the map yet. Click the open circle of a card and type a name.</source>
        <translation>На карте пока никого нет. Щёлкните пустой кружок на карточке и введите имя.</translation>
    </message>
    <message>
        <source>Drag somebody onto a card. Enter gives them what is selected on the map.</source>
        <translation>Перетащите человека или команду на карточку. Enter назначает владельцем того, что выбрано на карте.</translation>
    </message>
    <message numerus="yes">
        <source>%1, owns %n things</source>
        <translation>
            <numerusform>%1, отвечает за %n элемент</numerusform>
            <numerusform>%1, отвечает за %n элемента</numerusform>
            <numerusform>%1, отвечает за %n элементов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::Place</name>
    <message>
        <source>European Union</source>
        <translation>Европейский союз</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Андорра</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>ОАЭ</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Афганистан</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Антигуа и Барбуда</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Ангилья</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Албания</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Армения</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Ангола</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Антарктида</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Аргентина</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Американское Самоа</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Австрия</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Австралия</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Аруба</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Аландские острова</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Азербайджан</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Босния и Герцеговина</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Барбадос</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Бангладеш</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Бельгия</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Буркина-Фасо</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Болгария</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Бахрейн</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Бурунди</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Бенин</translation>
    </message>
    <message>
        <source>Saint Barthélemy</source>
        <translation>Сен-Бартелеми</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Бермудские острова</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Бруней</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Боливия</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Карибские Нидерланды</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Бразилия</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Багамы</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Бутан</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Остров Буве</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Ботсвана</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Беларусь</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Белиз</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Канада</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Кокосовые острова</translation>
    </message>
    <message>
        <source>Congo (Kinshasa)</source>
        <translation>Конго (Киншаса)</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Центральноафриканская Республика</translation>
    </message>
    <message>
        <source>Congo (Brazzaville)</source>
        <translation>Конго (Браззавиль)</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Швейцария</translation>
    </message>
    <message>
        <source>Ivory Coast</source>
        <translation>Кот-д’Ивуар</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Острова Кука</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Чили</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Камерун</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Китай</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Колумбия</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Коста-Рика</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Куба</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Кабо-Верде</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Кюрасао</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Остров Рождества</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Кипр</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Чехия</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Германия</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Джибути</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Дания</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Доминика</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Доминиканская Республика</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Алжир</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Эквадор</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Эстония</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Египет</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Западная Сахара</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Эритрея</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Испания</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Эфиопия</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Финляндия</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Фиджи</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Фолклендские острова</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Микронезия</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Фарерские острова</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Франция</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Габон</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Великобритания</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Гренада</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Грузия</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Французская Гвиана</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Гернси</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Гана</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Гибралтар</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Гренландия</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Гамбия</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Гвинея</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Гваделупа</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Экваториальная Гвинея</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Греция</translation>
    </message>
    <message>
        <source>South Georgia and South Sandwich Islands</source>
        <translation>Южная Георгия и Южные Сандвичевы острова</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Гватемала</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Гуам</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Гвинея-Бисау</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Гайана</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Гонконг</translation>
    </message>
    <message>
        <source>Heard and McDonald Islands</source>
        <translation>Острова Херд и Макдональд</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Гондурас</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Хорватия</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Гаити</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Венгрия</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Индонезия</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ирландия</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Израиль</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Остров Мэн</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Индия</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Британская территория в Индийском океане</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Ирак</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Иран</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Исландия</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Италия</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Джерси</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Ямайка</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Иордания</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Япония</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Кения</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Киргизия</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Камбоджа</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Кирибати</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Коморы</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>Сент-Китс и Невис</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Северная Корея</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Южная Корея</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Кувейт</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Каймановы острова</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Лаос</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Ливан</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>Сент-Люсия</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Лихтенштейн</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Шри-Ланка</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Либерия</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Лесото</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Литва</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Люксембург</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Латвия</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Ливия</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Марокко</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Монако</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Молдова</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Черногория</translation>
    </message>
    <message>
        <source>Saint Martin (French part)</source>
        <translation>Сен-Мартен (французская часть)</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Мадагаскар</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Маршалловы Острова</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Северная Македония</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Мали</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Мьянма</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Монголия</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Макао</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Северные Марианские острова</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Мартиника</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Мавритания</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Монтсеррат</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Мальта</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Маврикий</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Мальдивы</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Малави</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Мексика</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Малайзия</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Мозамбик</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Намибия</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Новая Каледония</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Нигер</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Остров Норфолк</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Нигерия</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Никарагуа</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Нидерланды</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Норвегия</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Непал</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Науру</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Ниуэ</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Новая Зеландия</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Оман</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Панама</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Перу</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Французская Полинезия</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Папуа — Новая Гвинея</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Филиппины</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Пакистан</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Польша</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>Сен-Пьер и Микелон</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Острова Питкэрн</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Пуэрто-Рико</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Палестинские территории</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Португалия</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Палау</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Парагвай</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Катар</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Реюньон</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Румыния</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Сербия</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Россия</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Руанда</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Саудовская Аравия</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Соломоновы Острова</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Сейшельские Острова</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Судан</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Швеция</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Сингапур</translation>
    </message>
    <message>
        <source>Saint Helena, Ascension and Tristan da Cunha</source>
        <translation>Острова Святой Елены, Вознесения и Тристан-да-Кунья</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Словения</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>Шпицберген и Ян-Майен</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Словакия</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Сьерра-Леоне</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>Сан-Марино</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Сенегал</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Сомали</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Суринам</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Южный Судан</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation>Сан-Томе и Принсипи</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>Сальвадор</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Синт-Мартен</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Сирия</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Эсватини</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Тёркс и Кайкос</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Чад</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Французские Южные территории</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Того</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Таиланд</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Таджикистан</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Токелау</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Восточный Тимор</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Туркменистан</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Тунис</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Тонга</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Турция</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Тринидад и Тобаго</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Тувалу</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Тайвань</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Танзания</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Украина</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Уганда</translation>
    </message>
    <message>
        <source>United States Outlying Islands</source>
        <translation>Внешние малые острова США</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>США</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Уругвай</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Узбекистан</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Ватикан</translation>
    </message>
    <message>
        <source>Saint Vincent and Grenadines</source>
        <translation>Сент-Винсент и Гренадины</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Венесуэла</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Британские Виргинские острова</translation>
    </message>
    <message>
        <source>United States Virgin Islands</source>
        <translation>Американские Виргинские острова</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Вьетнам</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Вануату</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>Уоллис и Футуна</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Самоа</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>Косово</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Йемен</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Майотта</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>ЮАР</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Замбия</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Зимбабве</translation>
    </message>
</context>
<context>
    <name>martlet::PlainFields</name>
    <message>
        <source>Nothing on the map bears this name.</source>
        <translation>На карте нет ничего с таким названием.</translation>
    </message>
</context>
<context>
    <name>martlet::Printer</name>
    <message>
        <source>%1 could not be written. What was there before is unchanged. Choose another folder, or close the program that has the file open.</source>
        <translation>Не удалось записать %1. То, что там было, не изменилось. Выберите другую папку или закройте программу, в которой открыт этот файл.</translation>
    </message>
    <message>
        <source>The PDF could not be made. The project is unchanged; SVG and PNG still work.</source>
        <translation>Не удалось создать PDF. Проект не изменился; SVG и PNG по-прежнему работают.</translation>
    </message>
    <message>
        <source>%1 is the name of a Martlet project, which an export never replaces. Choose another name.</source>
        <translation>%1 — имя проекта Martlet, а экспорт никогда не заменяет проекты. Выберите другое имя.</translation>
    </message>
    <message>
        <source>%1 was not written, because its folder does not exist.</source>
        <translation>Файл %1 не записан: его папки не существует.</translation>
    </message>
    <message>
        <source>%1 was not written, because its folder cannot be looked into.</source>
        <translation>Файл %1 не записан: в его папку нельзя заглянуть.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1 — это папка. Укажите файл в ней.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file and was left as it is. Choose another name.</source>
        <translation>%1 — не обычный файл; он остался как был. Выберите другое имя.</translation>
    </message>
    <message>
        <source>%1 was not written, because the picture would be too wide or too high. Arrange the map so that its cards stand closer.</source>
        <translation>Файл %1 не записан: рисунок был бы слишком широким или высоким. Расположите карточки ближе друг к другу.</translation>
    </message>
    <message>
        <source>%1 was not written, because there is no room left on the disk. What was there before is unchanged.</source>
        <translation>Файл %1 не записан: на диске не осталось места. То, что было раньше, не изменилось.</translation>
    </message>
    <message>
        <source>No font here shows %1: empty boxes will stand there. Install the package %2 and start again.</source>
        <translation>На этом компьютере нет шрифта для таких знаков: %1. Вместо них будут пустые квадраты. Установите пакет %2 и запустите программу снова.</translation>
    </message>
    <message>
        <source>%1 was not written, because its name is too long. Choose a shorter one.</source>
        <translation>%1 не записан: имя слишком длинное. Выберите имя короче.</translation>
    </message>
</context>
<context>
    <name>martlet::ProcessingRecord</name>
    <message>
        <source>not known yet</source>
        <translation>пока неизвестно</translation>
    </message>
    <message>
        <source>Purpose not known yet</source>
        <translation>Цель пока неизвестна</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Инструмент</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Чьи данные</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Какие данные</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Кто их получает</translation>
    </message>
    <message>
        <source>Where it lies, and safeguards</source>
        <translation>Где они хранятся и меры защиты</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Срок хранения</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Правовое основание</translation>
    </message>
    <message>
        <source>Encrypted on its way</source>
        <translation>Шифрование при передаче</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Кто отвечает</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a data object, and what is known of it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (special category)</source>
        <translation>%1 (особая категория)</translation>
    </message>
    <message>
        <source>nobody else on the map</source>
        <translation>больше никто на карте</translation>
    </message>
    <message>
        <source>%1: %2, safeguard: %3</source>
        <translation>%1: %2, мера защиты: %3</translation>
    </message>
    <message>
        <source>no flow on the map</source>
        <translation>на карте нет потоков</translation>
    </message>
    <message numerus="yes">
        <source>%n flows encrypted</source>
        <translation>
            <numerusform>%n поток с шифрованием</numerusform>
            <numerusform>%n потока с шифрованием</numerusform>
            <numerusform>%n потоков с шифрованием</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flows not encrypted</source>
        <translation>
            <numerusform>%n поток без шифрования</numerusform>
            <numerusform>%n потока без шифрования</numerusform>
            <numerusform>%n потоков без шифрования</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flows: not known yet</source>
        <translation>
            <numerusform>%n поток: пока неизвестно</numerusform>
            <numerusform>%n потока: пока неизвестно</numerusform>
            <numerusform>%n потоков: пока неизвестно</numerusform>
        </translation>
    </message>
    <message>
        <source>A working list made from the map. It is no legal advice.</source>
        <translation>Рабочий список, составленный по карте. Это не юридическая консультация.</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Tools with personal data, by purpose</source>
        <translation>Инструменты с персональными данными, по целям</translation>
    </message>
    <message>
        <source>Gaps, in red</source>
        <translation>Пробелы (отмечены красным)</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Контролёр данных</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>What is red is not known yet, or missing. Whether the list is complete, and what the law asks besides, somebody who knows the law has to say.</source>
        <translation>Красным отмечено то, что пока неизвестно или чего нет. Полон ли список и чего ещё требует закон, должен сказать тот, кто знает закон.</translation>
    </message>
    <message>
        <source>No tool on the map is known to have personal data yet.</source>
        <translation>Пока неизвестно ни об одном инструменте на карте, что в нём есть персональные данные.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Пробелы</translation>
    </message>
    <message>
        <source>vendor: not known yet</source>
        <translation>поставщик: пока неизвестно</translation>
    </message>
    <message>
        <source>%1 as vendor</source>
        <translation>поставщик: %1</translation>
    </message>
    <message>
        <source>processing agreement: %1</source>
        <translation>договор об обработке данных: %1</translation>
    </message>
    <message>
        <source>safeguard for %1: not known yet</source>
        <extracomment>a tool in a third country</extracomment>
        <translation>мера защиты для «%1»: пока неизвестно</translation>
    </message>
</context>
<context>
    <name>martlet::Profile</name>
    <message>
        <source>Workshop</source>
        <translation>Рабочая встреча</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Конфиденциальность</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>ИИ</translation>
    </message>
    <message>
        <source>European Union: GDPR</source>
        <translation>Европейский союз: GDPR</translation>
    </message>
    <message>
        <source>Russia: 152-FZ</source>
        <translation>Россия: 152-ФЗ</translation>
    </message>
    <message>
        <source>China: PIPL</source>
        <translation>Китай: PIPL</translation>
    </message>
    <message>
        <source>For drawing together: what only needs forms to be filled in afterwards is mentioned, and no more than that.</source>
        <translation>Для совместного рисования: о том, что потом достаточно дозаполнить в полях, программа лишь упоминает — и не более того.</translation>
    </message>
    <message>
        <source>Every rule with its usual weight. It counts where nothing else is on.</source>
        <translation>Все правила с их обычной важностью. Действует, если не включено ничего другого.</translation>
    </message>
    <message>
        <source>Asks harder about personal data: what it is kept for, and any border it crosses.</source>
        <translation>Строже спрашивает о персональных данных: для чего их хранят и какие границы они пересекают.</translation>
    </message>
    <message>
        <source>Asks harder about AI: where nobody is in charge of it or looks over what it sends, that is an error.</source>
        <translation>Строже спрашивает об ИИ: если за него никто не отвечает или никто не просматривает то, что он отправляет, это ошибка.</translation>
    </message>
    <message>
        <source>Does personal data go to a place that is not known to protect it as well, and is it noted what protects it there?</source>
        <translation>Попадают ли персональные данные туда, где неизвестно, защищены ли они так же хорошо, и записано ли, что их там защищает?</translation>
    </message>
    <message>
        <source>Is personal data first kept in Russia where it is collected, and is it noted what protects it elsewhere?</source>
        <translation>Сохраняются ли персональные данные при сборе сначала в России и записано ли, что защищает их в других местах?</translation>
    </message>
    <message>
        <source>Does personal data leave China, and is it noted what allows that?</source>
        <translation>Уходят ли персональные данные из Китая и записано ли, что это разрешает?</translation>
    </message>
</context>
<context>
    <name>martlet::ProfileCard</name>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>As of %1. A list to start from; it is no legal advice.</source>
        <extracomment>%1 is a month, such as “November 2025”</extracomment>
        <translation>Редакция %1. Это список для начала, а не юридическая консультация.</translation>
    </message>
    <message>
        <source>This project is checked with it</source>
        <translation>Проверять этот проект с этим профилем</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Что он меняет</translation>
    </message>
    <message>
        <source>Nothing: every rule stays as it is by itself.</source>
        <translation>Ничего: все правила остаются такими, как они есть.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a rule, and how bad the profile says that its findings are</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where two profiles disagree, the one further down in the list counts; what the project itself says counts more than any.</source>
        <translation>Если два профиля расходятся, действует тот, что ниже в списке; то, что задано в самом проекте, важнее любого профиля.</translation>
    </message>
    <message>
        <source>Where personal data may go without a note</source>
        <translation>Куда персональные данные могут уходить без пометки</translation>
    </message>
    <message>
        <source>What is collected is to be kept in %1 first.</source>
        <translation>Собранные данные нужно сначала сохранять в стране %1.</translation>
    </message>
    <message>
        <source>Another country…</source>
        <translation>Другая страна…</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Другая страна</translation>
    </message>
    <message>
        <source>Back to the places it has by itself</source>
        <translation>Вернуть исходный список мест</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Убрать: %1</translation>
    </message>
</context>
<context>
    <name>martlet::Projector</name>
    <message>
        <source>Projector — Martlet</source>
        <translation>Проектор — Martlet</translation>
    </message>
</context>
<context>
    <name>martlet::Proposal</name>
    <message>
        <source>%1  – changed here as well</source>
        <translation>%1  — изменено и здесь</translation>
    </message>
</context>
<context>
    <name>martlet::ProposalPage</name>
    <message>
        <source>Enter: write a file with these changes · Esc: back to the map</source>
        <translation>Enter — записать файл с этими изменениями · Esc — назад к карте</translation>
    </message>
    <message>
        <source>1 leave · 2 take · Ctrl+A all · Enter: take what is marked · Esc: back to the map</source>
        <translation>1 — не брать · 2 — взять · Ctrl+A — выбрать всё · Enter — взять отмеченное · Esc — назад к карте</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>За какое время изменения</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>Назад к карте</translation>
    </message>
    <message>
        <source>Back to the map (Esc)</source>
        <translation>Назад к карте (Esc)</translation>
    </message>
    <message>
        <source>Leave (1)</source>
        <translation>Не брать (1)</translation>
    </message>
    <message>
        <source>Take (2)</source>
        <translation>Взять (2)</translation>
    </message>
    <message>
        <source>Changes to take</source>
        <translation>Какие изменения взять</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Элемент</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>1  Mine</source>
        <translation>1  Моё</translation>
    </message>
    <message>
        <source>2  Theirs</source>
        <translation>2  Чужое</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Что с этим будет</translation>
    </message>
    <message>
        <source>Send changes</source>
        <translation>Отправить изменения</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Прежнее</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Since a week ago</source>
        <translation>За неделю</translation>
    </message>
    <message>
        <source>Since today in the morning</source>
        <translation>С сегодняшнего утра</translation>
    </message>
    <message>
        <source>Since a month ago</source>
        <translation>За месяц</translation>
    </message>
    <message>
        <source>Since the snapshot “%1”</source>
        <extracomment>%1 is the name of a snapshot, such as &quot;Audit of May&quot;</extracomment>
        <translation>После снимка «%1»</translation>
    </message>
    <message>
        <source>Since somebody&apos;s copy…</source>
        <translation>После чьей-то копии…</translation>
    </message>
    <message>
        <source>Since the copy %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>После копии %1</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>взято</translation>
    </message>
    <message>
        <source>left</source>
        <translation>не взято</translation>
    </message>
    <message>
        <source>taken, in place of yours</source>
        <translation>взято вместо вашего</translation>
    </message>
    <message>
        <source>left: you changed it too</source>
        <translation>не взято: вы тоже это изменили</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>С тех пор ничего не изменилось.</translation>
    </message>
    <message>
        <source>You have all of these changes already.</source>
        <translation>Все эти изменения у вас уже есть.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a file of changes…</source>
        <translation>Записать файл изменений…</translation>
    </message>
    <message numerus="yes">
        <source>%n of them changed here as well</source>
        <extracomment>%n values are different, and both sides have changed them</extracomment>
        <translation>
            <numerusform>из них %n изменено и здесь</numerusform>
            <numerusform>из них %n изменены и здесь</numerusform>
            <numerusform>из них %n изменено и здесь</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n changes</source>
        <translation>
            <numerusform>Взять %n изменение</numerusform>
            <numerusform>Взять %n изменения</numerusform>
            <numerusform>Взять %n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Take changes of %1</source>
        <translation>Изменения из %1</translation>
    </message>
    <message numerus="yes">
        <source>%n changes taken</source>
        <translation>
            <numerusform>Взято %n изменение</numerusform>
            <numerusform>Взято %n изменения</numerusform>
            <numerusform>Взято %n изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left; open the file again to take them.</source>
        <translation>
            <numerusform>Не взято: %n; чтобы взять и его, откройте файл ещё раз.</numerusform>
            <numerusform>Не взято: %n; чтобы взять и их, откройте файл ещё раз.</numerusform>
            <numerusform>Не взято: %n; чтобы взять и их, откройте файл ещё раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a spreadsheet of proposals…</source>
        <translation>Записать таблицу предложений…</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Для кого?</translation>
    </message>
    <message>
        <source>For whom it is</source>
        <translation>Для кого это</translation>
    </message>
    <message>
        <source>A name, so that next time you can begin with what was sent last. It stays on this computer.</source>
        <translation>Имя, чтобы в следующий раз начать с того, что отправлено последним. Оно остаётся на этом компьютере.</translation>
    </message>
    <message>
        <source>Since what you sent on %1</source>
        <translation>С того, что вы отправили %1</translation>
    </message>
    <message>
        <source>Since what you sent to %1 on %2</source>
        <translation>С того, что вы отправили (%1) %2</translation>
    </message>
</context>
<context>
    <name>martlet::Protection</name>
    <message>
        <source>The file is protected by a key and not by a passphrase. Open it with the program age first, and then what comes out with Martlet.</source>
        <translation>Файл защищён ключом, а не парольной фразой. Сначала откройте его программой age, а то, что получится, — в Martlet.</translation>
    </message>
    <message>
        <source>The file is protected, but damaged at its beginning, or cut off. It cannot be opened; ask for it again, or take an earlier copy.</source>
        <translation>Файл защищён, но его начало повреждено или он обрезан. Открыть его нельзя; попросите прислать его ещё раз или возьмите более раннюю копию.</translation>
    </message>
    <message>
        <source>The file asks for more memory than Martlet spends on a passphrase. It was not opened, to be on the safe side; the program age can open it.</source>
        <translation>Файл требует для парольной фразы больше памяти, чем выделяет Martlet. На всякий случай он не открыт; его может открыть программа age.</translation>
    </message>
    <message>
        <source>There is not enough memory for the passphrase. Close other programs and try again.</source>
        <translation>Для парольной фразы не хватает памяти. Закройте другие программы и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The passphrase is another one, or the file is damaged at its beginning. Check capitals and the layout of the keyboard.</source>
        <translation>Парольная фраза не подходит, или повреждено начало файла. Проверьте заглавные буквы и раскладку клавиатуры.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the file is damaged, cut off or was changed. It cannot be opened; ask for it again, or take an earlier copy.</source>
        <translation>Парольная фраза верна, но файл повреждён, обрезан или был изменён. Открыть его нельзя; попросите прислать его ещё раз или возьмите более раннюю копию.</translation>
    </message>
    <message>
        <source>A protected copy needs a passphrase. Nothing was written.</source>
        <translation>Для защищённой копии нужна парольная фраза. Ничего не записано.</translation>
    </message>
</context>
<context>
    <name>martlet::QuestionPage</name>
    <message>
        <source>Back to the findings</source>
        <translation>Назад к замечаниям</translation>
    </message>
    <message>
        <source>Back to the findings (Esc)</source>
        <translation>Назад к замечаниям (Esc)</translation>
    </message>
</context>
<context>
    <name>martlet::Redaction</name>
    <message>
        <source>Person %1</source>
        <translation>Человек %1</translation>
    </message>
    <message>
        <source>%1: %2 in the copy, %3 left out</source>
        <extracomment>%1 is a field or a kind of things, %2 and %3 are numbers</extracomment>
        <translation>%1: в копии — %2, убрано — %3</translation>
    </message>
    <message>
        <source>Shortened: %1</source>
        <extracomment>%1 is a name or a text in which something was replaced by an ellipsis</extracomment>
        <translation>Сокращено: %1</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>Имена людей</translation>
    </message>
    <message>
        <source>single elements</source>
        <translation>отдельные элементы</translation>
    </message>
    <message>
        <source>Nothing of the map</source>
        <translation>Ничего с карты</translation>
    </message>
</context>
<context>
    <name>martlet::RedactionCard</name>
    <message>
        <source>Number people instead</source>
        <translation>Вместо имён — номера</translation>
    </message>
    <message>
        <source>What this choice is called</source>
        <translation>Название этого варианта</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Что уходит</translation>
    </message>
    <message>
        <source>Without these fields</source>
        <translation>Без этих полей</translation>
    </message>
    <message>
        <source>Another field…</source>
        <translation>Ещё одно поле…</translation>
    </message>
    <message>
        <source>Without what carries one of these tags</source>
        <translation>Без всего, у чего есть одна из этих меток</translation>
    </message>
    <message>
        <source>Another tag…</source>
        <translation>Ещё одна метка…</translation>
    </message>
    <message>
        <source>Fields of your own that leave</source>
        <translation>Свои поля, которые уходят</translation>
    </message>
    <message>
        <source>Who it is for, such as an agency&apos;s name</source>
        <translation>Для кого это, например название агентства</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Запомнить</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>У&amp;далить</translation>
    </message>
    <message>
        <source>It names something that this version of Martlet does not know. To be safe, all topics are left out.</source>
        <translation>Здесь упомянуто то, чего эта версия Martlet не знает. На всякий случай убраны все темы.</translation>
    </message>
    <message>
        <source>Kept in this project. What you change here can be undone.</source>
        <translation>Хранится в этом проекте. То, что вы здесь измените, можно отменить.</translation>
    </message>
    <message>
        <source>What you change here counts for now. Under a name it stays in the project.</source>
        <translation>То, что вы здесь измените, действует только сейчас. Под своим названием это останется в проекте.</translation>
    </message>
</context>
<context>
    <name>martlet::RedactionChoice</name>
    <message>
        <source>Who it is for</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>What leaves and what does not, one by one</source>
        <translation>Что уходит, а что нет — по пунктам</translation>
    </message>
    <message>
        <source>Ourselves: all of it</source>
        <translation>Для себя: всё</translation>
    </message>
    <message>
        <source>Back to the preview</source>
        <translation>Назад к просмотру</translation>
    </message>
    <message>
        <source>Change what leaves…</source>
        <translation>Изменить, что уходит…</translation>
    </message>
</context>
<context>
    <name>martlet::RedactionProfile</name>
    <message>
        <source>For an agency</source>
        <translation>Для агентства</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Для всех</translation>
    </message>
    <message>
        <source>There is no way to leave things out that is called “%1”. There are: %2.</source>
        <translation>Варианта сокращённой копии «%1» нет. Есть такие: %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a field and the kind of things whose field it is, such as “Vendor (Tools)”</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>martlet::RedactionTopic</name>
    <message>
        <source>Costs and amounts</source>
        <translation>Затраты и суммы</translation>
    </message>
    <message>
        <source>costs, seats, quotas, targets, the hourly rate</source>
        <translation>затраты, места, лимиты, плановые значения, стоимость часа</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Договоры</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>names of people, and what they own</source>
        <translation>имена людей и то, за что они отвечают</translation>
    </message>
    <message>
        <source>Feelings and votes</source>
        <translation>Настроение и голоса</translation>
    </message>
    <message>
        <source>how customers feel, and what a workshop voted for</source>
        <translation>что чувствуют клиенты и за что голосовали на рабочей встрече</translation>
    </message>
    <message>
        <source>Work by hand</source>
        <translation>Ручная работа</translation>
    </message>
    <message>
        <source>minutes, runs, and how much is done again</source>
        <translation>сколько минут, сколько раз и какую долю приходится делать заново</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Защита данных</translation>
    </message>
    <message>
        <source>personal data, agreements, places, consent, purposes, retention, encryption</source>
        <translation>персональные данные, договоры об их обработке, места хранения, согласие, цели, сроки хранения, шифрование</translation>
    </message>
    <message>
        <source>Notes, questions and comments</source>
        <translation>Заметки, вопросы и комментарии</translation>
    </message>
    <message>
        <source>notes, sticky notes, questions, comments, tags, links to procedures</source>
        <translation>заметки, стикеры, вопросы, комментарии, метки, ссылки на инструкции</translation>
    </message>
    <message>
        <source>what imports saw on web sites, in invoices and in other programs</source>
        <translation>то, что импорт увидел на сайтах, в счетах и в других программах</translation>
    </message>
    <message>
        <source>ends of contracts and trials, notice, renewals, how long people are there</source>
        <translation>сроки договоров и пробных периодов, уведомления, продления, до какого дня работают люди</translation>
    </message>
    <message>
        <source>What imports saw</source>
        <translation>Что увидел импорт</translation>
    </message>
</context>
<context>
    <name>martlet::Redactions</name>
    <message>
        <source>Keep the choice “%1” of what leaves</source>
        <translation>Сохранение варианта «%1»: что уходит</translation>
    </message>
    <message>
        <source>Change the choice “%1” of what leaves</source>
        <translation>Изменение варианта «%1»: что уходит</translation>
    </message>
    <message>
        <source>Delete the choice “%1” of what leaves</source>
        <translation>Удаление варианта «%1»: что уходит</translation>
    </message>
</context>
<context>
    <name>martlet::RelationsBox</name>
    <message>
        <source>Connections</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Kind of the new connection</source>
        <translation>Вид новой связи</translation>
    </message>
    <message>
        <source>What to connect it with</source>
        <translation>С чем связать</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Название, затем Enter</translation>
    </message>
    <message>
        <source>Go to the other end</source>
        <translation>Перейти к другому концу</translation>
    </message>
    <message>
        <source>Delete the connection</source>
        <translation>Удалить связь</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>Begins at %1</source>
        <translation>Начало: %1</translation>
    </message>
    <message>
        <source>Ends at %1</source>
        <translation>Конец: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>в обе стороны</translation>
    </message>
    <message>
        <source>Show the connection</source>
        <translation>Показать связь</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Перейти: %1</translation>
    </message>
    <message>
        <source>Deleted %1 → %2</source>
        <translation>Удалено: %1 → %2</translation>
    </message>
    <message>
        <source>%1 is new in the project</source>
        <translation>Добавлено в проект: %1</translation>
    </message>
    <message>
        <source>These two cannot be connected so.</source>
        <translation>Эти два элемента так соединить нельзя.</translation>
    </message>
    <message>
        <source>These are connected already.</source>
        <translation>Они уже связаны.</translation>
    </message>
</context>
<context>
    <name>martlet::ReportPrinter</name>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Условные обозначения</translation>
    </message>
    <message>
        <source>%1: part %2 of %3</source>
        <extracomment>%1 is a view that is drawn in parts, such as &quot;2 of 4&quot;</extracomment>
        <translation>%1: часть %2 из %3</translation>
    </message>
</context>
<context>
    <name>martlet::ReportWords</name>
    <message>
        <source>Marketing system</source>
        <translation>Маркетинговая система</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Пока неизвестно</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Пока никто</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Вся карта</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Почему это важно</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
</context>
<context>
    <name>martlet::Reports</name>
    <message>
        <source>Audit of the marketing system</source>
        <translation>Проверка маркетинговой системы</translation>
    </message>
    <message>
        <source>Handbook of activities</source>
        <translation>Справочник по работам</translation>
    </message>
    <message>
        <source>Pages for owners</source>
        <translation>Страницы для владельцев</translation>
    </message>
    <message>
        <source>Record of processing activities (GDPR, Article 30)</source>
        <translation>Реестр операций по обработке данных (GDPR, статья 30)</translation>
    </message>
    <message>
        <source>A copy from which some things were left out.</source>
        <translation>Копия, в которую вошло не всё.</translation>
    </message>
    <message>
        <source>The marketing system in short</source>
        <translation>Маркетинговая система вкратце</translation>
    </message>
</context>
<context>
    <name>martlet::Rule</name>
    <message>
        <source>Hand-offs and manual work</source>
        <translation>Передачи и ручная работа</translation>
    </message>
    <message>
        <source>Carried by hand</source>
        <translation>Переносят вручную</translation>
    </message>
    <message>
        <source>A live data flow that a person carries, or a hand-off that is not automatic. How bad it is depends on the hours a month.</source>
        <translation>Действующий поток данных, который переносит человек, или передача, которая не автоматизирована. Насколько это плохо, зависит от числа часов в месяц.</translation>
    </message>
    <message>
        <source>What people carry by hand comes late, with mistakes, and stops when they are away.</source>
        <translation>То, что переносят вручную, приходит поздно, с ошибками и останавливается, когда людей нет на месте.</translation>
    </message>
    <message>
        <source>Note how long it takes and how often it happens, then automate what costs most; accept the rest with a reason.</source>
        <translation>Запишите, сколько времени это занимает и как часто бывает, затем автоматизируйте самое затратное; остальное примите с обоснованием.</translation>
    </message>
    <message>
        <source>Below this it is information only</source>
        <translation>Меньше этого — только к сведению</translation>
    </message>
    <message>
        <source>hours a month</source>
        <translation>часов в месяц</translation>
    </message>
    <message>
        <source>From this on it is an error</source>
        <translation>Начиная с этого — ошибка</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Владельцы</translation>
    </message>
    <message>
        <source>Nobody owns it</source>
        <translation>Владельца нет</translation>
    </message>
    <message>
        <source>A live tool, a touchpoint, a metric or a promise without an owner. Not decided while a question about it is open.</source>
        <translation>Действующий инструмент, точка контакта, метрика или обещание без владельца. Пока об этом есть открытый вопрос, правило ждёт ответа.</translation>
    </message>
    <message>
        <source>When it stops, costs more or raises a question, there is no one to call.</source>
        <translation>Когда это остановится, подорожает или вызовет вопрос, позвонить будет некому.</translation>
    </message>
    <message>
        <source>Name the person or team that answers for it, or ask the department that uses it most.</source>
        <translation>Назначьте человека или команду, которые за это отвечают, или спросите отдел, который пользуется этим больше всех.</translation>
    </message>
    <message>
        <source>Who answers for “%1”?</source>
        <translation>Кто отвечает за «%1»?</translation>
    </message>
    <message>
        <source>Time to name an owner for a tool on trial</source>
        <translation>Сколько ждать владельца у инструмента на пробном периоде</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дн.</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Структура</translation>
    </message>
    <message>
        <source>Nothing is connected to it</source>
        <translation>Ни с чем не связано</translation>
    </message>
    <message>
        <source>A live tool, with all its parts, that exchanges data with no other tool, supports no touchpoint or activity, is the source of no metric and fulfils no promise, and that does not stand alone on purpose.</source>
        <translation>Действующий инструмент, который вместе со всеми своими частями не обменивается данными ни с одним другим инструментом, не поддерживает ни точку контакта, ни работу, не служит источником метрики, не выполняет обещания и при этом не стоит отдельно намеренно.</translation>
    </message>
    <message>
        <source>What is not connected keeps its own truth about customers, and nobody notices when it stops.</source>
        <translation>У того, что ни с чем не связано, своя правда о клиентах, и никто не заметит, если оно остановится.</translation>
    </message>
    <message>
        <source>Connect it to the tools it exchanges data with. If it stands alone on purpose, say why; if nobody needs it any more, plan to leave it.</source>
        <translation>Соедините его с инструментами, с которыми он обменивается данными. Если он намеренно стоит отдельно, укажите почему; если он больше никому не нужен, запланируйте отказ от него.</translation>
    </message>
    <message>
        <source>Time to connect a tool that was just drawn</source>
        <translation>Сколько ждать связи у только что добавленного инструмента</translation>
    </message>
    <message>
        <source>Personal data by hand</source>
        <translation>Персональные данные вручную</translation>
    </message>
    <message>
        <source>A live data flow that a person carries and that holds data whose sensitivity is personal or special.</source>
        <translation>Действующий поток, который переносит человек и в котором есть персональные данные или данные особой категории.</translation>
    </message>
    <message>
        <source>Copies of personal data end up in mailboxes and downloads, where nobody can delete them or tell who read them.</source>
        <translation>Копии персональных данных оседают в почте и загрузках, где никто не может их удалить или узнать, кто их читал.</translation>
    </message>
    <message>
        <source>Let a machine carry it, leave the personal data out, or send it by a protected way and say which.</source>
        <translation>Поручите перенос машине, уберите персональные данные или отправляйте их защищённым способом и укажите каким.</translation>
    </message>
    <message>
        <source>Acceptances that accept nothing now: %1</source>
        <translation>Принятия, которые сейчас ничего не покрывают: %1</translation>
    </message>
    <message>
        <source>Personal data (%1) goes from “%2” to “%3” by hand.</source>
        <extracomment>%1 is a list of data, such as &quot;Contact and Order&quot;</extracomment>
        <translation>Персональные данные (%1) из «%2» в «%3» переносят вручную.</translation>
    </message>
    <message>
        <source>People carry data from “%1” to “%2” by hand; how long it takes is not known yet.</source>
        <translation>Данные из «%1» в «%2» переносят вручную; сколько времени это занимает, пока неизвестно.</translation>
    </message>
    <message>
        <source>From “%1” to “%2”, people pass the work on without a fixed way.</source>
        <translation>От «%1» к «%2» работу передают без установленного порядка.</translation>
    </message>
    <message>
        <source>From “%1” to “%2”, people pass the work on by hand (%3).</source>
        <extracomment>%3 is the way: Ticket, Mail, Chat, Meeting</extracomment>
        <translation>От «%1» к «%2» работу передают вручную (%3).</translation>
    </message>
    <message>
        <source>Nothing goes into “%1” and nothing comes out of it; no touchpoint, activity, metric or promise rests on it.</source>
        <translation>В «%1» ничего не поступает и ничего оттуда не выходит; на это не опирается ни одна точка контакта, работа, метрика или обещание.</translation>
    </message>
    <message>
        <source>“%1” has no owner yet.</source>
        <translation>У «%1» пока нет владельца.</translation>
    </message>
    <message>
        <source>“%1” has no owner yet; its criticality is %2 of 4.</source>
        <translation>У «%1» пока нет владельца; критичность — %2 из 4.</translation>
    </message>
    <message>
        <source>“%1” uses AI that speaks to customers on its own, and nobody checks what it says before it goes out.</source>
        <translation>«%1» использует ИИ, который сам общается с клиентами, и никто не проверяет, что он говорит, до отправки.</translation>
    </message>
    <message>
        <source>“%1” uses AI with personal data, and what it makes reaches customers without anybody checking it.</source>
        <translation>«%1» использует ИИ с персональными данными, и то, что он создаёт, попадает к клиентам без проверки.</translation>
    </message>
    <message>
        <source>“%1” uses AI, and what it makes reaches customers without anybody checking it.</source>
        <translation>«%1» использует ИИ, и то, что он создаёт, попадает к клиентам без проверки.</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>ИИ</translation>
    </message>
    <message>
        <source>AI speaks to customers unchecked</source>
        <translation>ИИ общается с клиентами без проверки</translation>
    </message>
    <message>
        <source>A live tool that uses AI, supports a touchpoint or sends data to a tool that sends to customers, and has no review step. An error where it handles personal data or acts alone.</source>
        <translation>Действующий инструмент, который использует ИИ, поддерживает точку контакта или передаёт данные инструменту, который пишет клиентам, и у которого нет проверки человеком. Ошибка — если он работает с персональными данными или действует сам.</translation>
    </message>
    <message>
        <source>Customers take its word for yours, also where it is wrong.</source>
        <translation>Клиенты принимают слова ИИ за ваши, даже когда он ошибается.</translation>
    </message>
    <message>
        <source>Let somebody check what goes out, at first all of it and later samples.</source>
        <translation>Пусть кто-нибудь проверяет то, что уходит клиентам: сначала всё, потом выборочно.</translation>
    </message>
    <message>
        <source>“%1” uses AI, and nobody is named who answers for what it does.</source>
        <translation>«%1» использует ИИ, и не указано, кто отвечает за то, что он делает.</translation>
    </message>
    <message>
        <source>“%1” uses AI, and the map does not say which data it works with.</source>
        <translation>«%1» использует ИИ, и на карте не указано, с какими данными он работает.</translation>
    </message>
    <message>
        <source>“%1” uses AI; nobody is named who answers for what it does, and the map does not say which data it works with.</source>
        <translation>«%1» использует ИИ; не указано, кто отвечает за то, что он делает, и на карте не видно, с какими данными он работает.</translation>
    </message>
    <message>
        <source>AI without a named human or known input</source>
        <translation>ИИ без ответственного или без известных данных</translation>
    </message>
    <message>
        <source>A live tool that uses AI and has no human in charge, no data flow that comes in, or one of which it is not said what it carries. An error where it supports a touchpoint.</source>
        <translation>Действующий инструмент, который использует ИИ и у которого нет ответственного или нет входящего потока данных, либо о каком-то из таких потоков не указано, что он передаёт. Ошибка — если инструмент поддерживает точку контакта.</translation>
    </message>
    <message>
        <source>When it says or decides something wrong, nobody can tell why, or put it right.</source>
        <translation>Когда ИИ скажет или решит что-то неверно, никто не сможет объяснить почему или исправить это.</translation>
    </message>
    <message>
        <source>Name the person who answers for it, and note which data it gets.</source>
        <translation>Назначьте человека, который отвечает за ИИ, и запишите, какие данные ИИ получает.</translation>
    </message>
    <message>
        <source>“%3” rests on the data that goes from “%1” to “%2”, and there is no plan for when it fails.</source>
        <extracomment>%3 is a touchpoint or a metric</extracomment>
        <translation>«%3» опирается на данные, которые идут из «%1» в «%2», а плана на случай сбоя нет.</translation>
    </message>
    <message>
        <source>“%3” rests on the data that goes from “%1” to “%2”, and nobody watches whether it arrives.</source>
        <translation>«%3» опирается на данные, которые идут из «%1» в «%2», а за тем, доходят ли они, никто не следит.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>An important pipe, and nobody would notice</source>
        <translation>Остановку важного потока никто не заметит</translation>
    </message>
    <message>
        <source>A live automatic flow that is not monitored or has no plan for failure, to a tool that is the source of a metric, or from which data reaches, not by hand, a tool that supports a touchpoint of criticality 3 or 4.</source>
        <translation>Действующий автоматический поток без наблюдения или без плана на случай сбоя, который ведёт к инструменту — источнику метрики или из которого данные, не вручную, доходят до инструмента, поддерживающего точку контакта с критичностью 3 или 4.</translation>
    </message>
    <message>
        <source>When it stops at night, customers notice first, and the numbers are wrong until then.</source>
        <translation>Если поток остановится ночью, первыми это заметят клиенты, а цифры до тех пор будут неверными.</translation>
    </message>
    <message>
        <source>Have somebody told when it stops, and write down what to do then; the technical owner knows how.</source>
        <translation>Сделайте так, чтобы об остановке кто-нибудь узнавал, и запишите, что делать тогда; как это устроить, знает технический владелец.</translation>
    </message>
    <message>
        <source>Who notices when “%1” stops, and what happens then?</source>
        <translation>Если «%1» остановится, кто это заметит и что будет дальше?</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is kept in %n tools (%2), and none of them is named as the one that is right.</source>
        <translation>
            <numerusform>«%1» хранится в %n инструменте (%2), и ни один из них не назван эталоном.</numerusform>
            <numerusform>«%1» хранится в %n инструментах (%2), и ни один из них не назван эталоном.</numerusform>
            <numerusform>«%1» хранится в %n инструментах (%2), и ни один из них не назван эталоном.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For “%1”, %n tools are each named as the one that is right: %2.</source>
        <translation>
            <numerusform>Для «%1» эталоном назван сразу %n инструмент: %2.</numerusform>
            <numerusform>Для «%1» эталоном названы сразу %n инструмента: %2.</numerusform>
            <numerusform>Для «%1» эталоном названы сразу %n инструментов: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No single source of truth</source>
        <translation>Нет единого эталона</translation>
    </message>
    <message>
        <source>Core data that two or more live tools keep, where no tool is its authority, or several are for the same part of it. An error for customers, consent and orders.</source>
        <translation>Ключевые данные, которые хранят два действующих инструмента или больше, и ни один из них не назван эталоном — либо эталонов несколько для одной и той же части данных. Ошибка — для клиентов, согласий и заказов.</translation>
    </message>
    <message>
        <source>When two tools disagree about a customer or an order, nobody can say which one is right.</source>
        <translation>Когда два инструмента расходятся в данных о клиенте или заказе, никто не может сказать, какой из них прав.</translation>
    </message>
    <message>
        <source>Choose the tool that is right; the others keep copies. If several are right, each for a part, name the parts.</source>
        <translation>Выберите инструмент-эталон; у остальных — копии. Если эталонов несколько, каждый для своей части данных, назовите эти части.</translation>
    </message>
    <message>
        <source>In the tag manager, one tag is marked “%1”: %2.</source>
        <extracomment>%1 is what is odd, such as &quot;Paused&quot; or &quot;No trigger&quot;, %2 a name</extracomment>
        <translation>В менеджере тегов один тег с пометкой «%1»: %2.</translation>
    </message>
    <message numerus="yes">
        <source>In the tag manager, %n tags are marked “%1”: %2.</source>
        <extracomment>%1 is what is odd, such as &quot;Paused&quot; or &quot;No trigger&quot;, %2 a list of names</extracomment>
        <translation>
            <numerusform>В менеджере тегов %n тег с пометкой «%1»: %2.</numerusform>
            <numerusform>В менеджере тегов %n тега с пометкой «%1»: %2.</numerusform>
            <numerusform>В менеджере тегов %n тегов с пометкой «%1»: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence against the map</source>
        <translation>Карта и факты</translation>
    </message>
    <message>
        <source>Dead or doubtful tags</source>
        <translation>Забытые или сомнительные теги</translation>
    </message>
    <message>
        <source>Tags of the tag manager that are paused, have no trigger, have ended, share an identity, are HTML of their own, do not ask for consent or are not used. One finding for each of these.</source>
        <translation>Теги менеджера тегов, которые приостановлены, закончились, не имеют триггера, повторяют чужой идентификатор, содержат свой HTML, не спрашивают согласия или не используются. По одному замечанию на каждый такой признак.</translation>
    </message>
    <message>
        <source>Forgotten tags slow the site down, count twice, or send data that nobody wanted to send.</source>
        <translation>Забытые теги замедляют сайт, дважды считают одно и то же или отправляют данные, которые никто не хотел отправлять.</translation>
    </message>
    <message>
        <source>Say which tools they belong to and ask their owners; remove what nobody needs, and ignore what is meant to be so.</source>
        <translation>Укажите, к каким инструментам они относятся, и спросите владельцев; уберите то, что никому не нужно, и отметьте «Не учитывать» там, где так и задумано.</translation>
    </message>
    <message>
        <source>Your site loads “%1”, and no tool on the map stands for it.</source>
        <translation>Ваш сайт загружает «%1», а на карте нет инструмента, который этому соответствует.</translation>
    </message>
    <message>
        <source>Your site loads “%1”, brought in by “%2”, and no tool on the map stands for it.</source>
        <translation>Ваш сайт загружает «%1» через «%2», а на карте нет инструмента, который этому соответствует.</translation>
    </message>
    <message>
        <source>On your site, not on your map</source>
        <translation>Есть на сайте, нет на карте</translation>
    </message>
    <message>
        <source>Something that a recording of your site has seen, that is not your own and not ignored, and that belongs to no tool on the map. Fonts and delivery networks are ignored unless said otherwise. An error for advertising, social media and customer data that was brought in by something that was brought in itself.</source>
        <translation>То, что замечено в записи вашего сайта, не ваше, не отмечено «Не учитывать» и не относится ни к одному инструменту на карте. Шрифты и сети доставки не учитываются, если не указано иное. Ошибка — для рекламы, социальных сетей и платформ клиентских данных, которые загружает то, что само загружено чем-то сторонним.</translation>
    </message>
    <message>
        <source>What nobody has on the map nobody has checked: what it costs, what it takes along, who let it in.</source>
        <translation>Чего нет на карте, того никто не проверял: сколько это стоит, что забирает с собой, кто это впустил.</translation>
    </message>
    <message>
        <source>Add it to the map, say which tool it belongs to, or ignore it.</source>
        <translation>Добавьте это на карту, укажите, к какому инструменту оно относится, или отметьте «Не учитывать».</translation>
    </message>
    <message>
        <source>“%1” costs money, says the map, but no bill for it has been seen since %2.</source>
        <translation>По карте «%1» стоит денег, но счетов за это не видно с %2.</translation>
    </message>
    <message>
        <source>Of the seats paid for in “%1”, few are used: %2 of %3.</source>
        <translation>В «%1» используется мало оплаченных мест: %2 из %3.</translation>
    </message>
    <message>
        <source>“%1” costs money, says the map, but no bill for it has been seen since %2, and few of its seats are used: %3 of %4.</source>
        <translation>По карте «%1» стоит денег, но счетов за это не видно с %2, и используется мало мест: %3 из %4.</translation>
    </message>
    <message>
        <source>Finance pays for “%1”, and no tool on the map stands for it.</source>
        <translation>Финансовый отдел платит за «%1», а на карте нет инструмента, который этому соответствует.</translation>
    </message>
    <message>
        <source>People sign on to “%1”, and no tool on the map stands for it.</source>
        <translation>Люди входят в «%1», а на карте нет инструмента, который этому соответствует.</translation>
    </message>
    <message>
        <source>Paid or used, but not mapped, and the reverse</source>
        <translation>Оплачено или используется, но не на карте — и наоборот</translation>
    </message>
    <message>
        <source>A line from finance or sign-on that belongs to no tool on the map and is not ignored; a live tool with a cost that finance has not paid for of late, where lines from finance have been matched; or a live tool of whose paid seats few are used.</source>
        <translation>Строка из финансов или из единого входа, которая не относится ни к одному инструменту на карте и не отмечена «Не учитывать»; действующий инструмент с указанной стоимостью, за который давно не платили, если строки из финансов уже сопоставлены; или действующий инструмент, у которого используется мало оплаченных мест.</translation>
    </message>
    <message>
        <source>Where the map and the bills disagree, money is spent on something that nobody looks after.</source>
        <translation>Там, где карта и счета расходятся, деньги уходят на то, за чем никто не следит.</translation>
    </message>
    <message>
        <source>Add what is missing or say which tool it is; note what costs nothing, and plan to leave what nobody uses.</source>
        <translation>Добавьте недостающее или укажите, какой это инструмент; запишите, что ничего не стоит, и запланируйте отказ от того, чем никто не пользуется.</translation>
    </message>
    <message>
        <source>A tool with a cost is paid for within this time</source>
        <translation>Срок, за который у платного инструмента должен быть платёж</translation>
    </message>
    <message>
        <source>months</source>
        <translation>мес.</translation>
    </message>
    <message>
        <source>The part of the paid seats that should be used</source>
        <translation>Какая доля оплаченных мест должна использоваться</translation>
    </message>
    <message>
        <source>“%1” renews by itself, the last day to cancel was %2, and no decision is noted.</source>
        <translation>Договор по «%1» продлевается сам, последним днём для отказа было %2, а решение не записано.</translation>
    </message>
    <message>
        <source>“%1” renews by itself unless it is cancelled by %2, and no decision is noted.</source>
        <translation>Договор по «%1» продлится сам, если не отказаться до %2 включительно, а решение не записано.</translation>
    </message>
    <message>
        <source>Renewal trap</source>
        <translation>Ловушка автопродления</translation>
    </message>
    <message>
        <source>A live tool whose contract renews by itself, without a noted decision, when the last day to cancel is near or over. An error from a week before that day.</source>
        <translation>Действующий инструмент, договор которого продлевается сам, без записанного решения, когда последний день для отказа близок или уже прошёл. Ошибка — начиная с недели до этого дня.</translation>
    </message>
    <message>
        <source>Whoever misses the day pays for another term, whether anybody still needs the tool or not.</source>
        <translation>Кто пропустит этот день, заплатит ещё за один срок — нужен ещё инструмент или нет.</translation>
    </message>
    <message>
        <source>Decide whether to keep it, talk about the price or leave, and note the decision.</source>
        <translation>Решите, оставить его, пересмотреть цену или отказаться, и запишите решение.</translation>
    </message>
    <message>
        <source>So long before the last day to cancel</source>
        <translation>За сколько до последнего дня для отказа предупреждать</translation>
    </message>
    <message>
        <source>In the recording “%1” of your site, others load %2 % of its bytes.</source>
        <extracomment>%1 is the name of a file, %2 a number</extracomment>
        <translation>В записи «%1» вашего сайта %2 % байтов загружают сторонние поставщики.</translation>
    </message>
    <message numerus="yes">
        <source>In the recording “%1” of your site, %n vendors load something.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>В записи «%1» вашего сайта что-то загружает %n поставщик.</numerusform>
            <numerusform>В записи «%1» вашего сайта что-то загружают %n поставщика.</numerusform>
            <numerusform>В записи «%1» вашего сайта что-то загружают %n поставщиков.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the recording “%1” of your site, %n vendors load %2 % of its bytes.</source>
        <extracomment>%1 is the name of a file, %2 a number</extracomment>
        <translation>
            <numerusform>В записи «%1» вашего сайта %n поставщик загружает %2 % байтов.</numerusform>
            <numerusform>В записи «%1» вашего сайта %n поставщика загружают %2 % байтов.</numerusform>
            <numerusform>В записи «%1» вашего сайта %n поставщиков загружают %2 % байтов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The site carries too much</source>
        <translation>Сайт перегружен</translation>
    </message>
    <message>
        <source>A recording of your site with too many vendors besides yourself, or in which too large a part of all bytes is theirs. What is ignored counts as well.</source>
        <translation>Запись вашего сайта, в которой, кроме вас, слишком много поставщиков или на них приходится слишком большая доля всех байтов. Отмеченное «Не учитывать» здесь тоже считается.</translation>
    </message>
    <message>
        <source>Each of them makes the site slower for customers, and any of them can stop it or read along.</source>
        <translation>Каждый поставщик замедляет сайт для клиентов, и любой может его остановить или читать то, что там происходит.</translation>
    </message>
    <message>
        <source>Go through the list with the owners of the tools, the heaviest first, and remove what nobody misses.</source>
        <translation>Пройдите список с владельцами инструментов, начиная с самых тяжёлых, и уберите то, о чём никто не пожалеет.</translation>
    </message>
    <message>
        <source>As many vendors may be on the site</source>
        <translation>Сколько поставщиков может быть на сайте</translation>
    </message>
    <message>
        <source>vendors</source>
        <translation>поставщиков</translation>
    </message>
    <message>
        <source>As much of the site may be theirs</source>
        <translation>Какая часть сайта может приходиться на них</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>On “%1”, customers give “%2” at “%3” and are asked for it again at %4; nothing carries it from one to the other.</source>
        <extracomment>%4 is a list of touchpoints</extracomment>
        <translation>На пути «%1» клиенты сообщают «%2» в точке «%3», а потом их спрашивают об этом снова: %4; ничто не передаёт ответ дальше.</translation>
    </message>
    <message>
        <source>On “%1”, customers have to say again what they said before, where one step passes them on to the next: %2.</source>
        <extracomment>%2 is a list of pairs of touchpoints, such as &quot;Chat → Checkout and Form → Call&quot;</extracomment>
        <translation>На пути «%1» клиентам приходится повторять уже сказанное там, где один шаг передаёт их следующему: %2.</translation>
    </message>
    <message>
        <source>The customer is asked twice</source>
        <translation>Клиента спрашивают дважды</translation>
    </message>
    <message>
        <source>Two steps of a journey, one behind the other, that ask for the same data, with no data flow that carries it from a tool of the first to a tool of the second; or a hand-off at which customers repeat themselves.</source>
        <translation>Два шага пути клиента, один за другим, на которых спрашивают об одних и тех же данных, и нет потока данных, который передаёт их из инструмента первого шага в инструмент второго; или передача, при которой клиенты повторяют сказанное.</translation>
    </message>
    <message>
        <source>Customers who say the same thing twice notice that we do not talk to each other, and two answers seldom agree.</source>
        <translation>Клиенты, которые говорят одно и то же дважды, замечают, что мы не общаемся между собой, а два ответа редко совпадают.</translation>
    </message>
    <message>
        <source>Carry the answer from the first step to the later one, or leave the second question out. If we ask again on purpose, to confirm, accept it and say so.</source>
        <translation>Передайте ответ с первого шага на следующий или уберите второй вопрос. Если мы переспрашиваем намеренно, для подтверждения, примите замечание и напишите об этом.</translation>
    </message>
    <message>
        <source>Something goes from “%1” to “%2”, but it is not said what, or how.</source>
        <translation>Из «%1» в «%2» что-то передаётся, но не указано, что и как.</translation>
    </message>
    <message>
        <source>It is not said how data gets from “%1” to “%2”: by machine or by hand.</source>
        <translation>Не указано, как данные попадают из «%1» в «%2»: автоматически или вручную.</translation>
    </message>
    <message>
        <source>It is not said what data goes from “%1” to “%2”.</source>
        <translation>Не указано, какие данные идут из «%1» в «%2».</translation>
    </message>
    <message>
        <source>We do not know how it moves</source>
        <translation>Неизвестно, как это передаётся</translation>
    </message>
    <message>
        <source>A live data flow of which it is not known how it moves, or what it carries. Worse between two departments, and where an end holds personal data. Not decided while a question about it is open.</source>
        <translation>Действующий поток данных, о котором неизвестно, как идут данные или что он передаёт. Хуже, если он идёт между двумя отделами или если на одном из концов есть персональные данные. Пока об этом есть открытый вопрос, правило ждёт ответа.</translation>
    </message>
    <message>
        <source>Nobody can keep, mend or protect a connection that nobody can describe.</source>
        <translation>Связь, которую никто не может описать, никто не сможет поддерживать, чинить или защищать.</translation>
    </message>
    <message>
        <source>Ask the owner of either tool, and note how it moves and what it carries.</source>
        <translation>Спросите владельца любого из двух инструментов и запишите, как и что передаётся.</translation>
    </message>
    <message>
        <source>What goes along “%1”, and how does it get there?</source>
        <translation>Что передаётся по связи «%1» и каким способом?</translation>
    </message>
    <message numerus="yes">
        <source>On “%1”, customers are handed on %n times, %2 of them by hand; the target is %3 at most.</source>
        <translation>
            <numerusform>На пути «%1» клиентов передают дальше %n раз, из них вручную — %2; предел — %3.</numerusform>
            <numerusform>На пути «%1» клиентов передают дальше %n раза, из них вручную — %2; предел — %3.</numerusform>
            <numerusform>На пути «%1» клиентов передают дальше %n раз, из них вручную — %2; предел — %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On “%1”, customers are handed on %n times, %2 of them by hand; more than %3 is a lot.</source>
        <translation>
            <numerusform>На пути «%1» клиентов передают дальше %n раз, из них вручную — %2; больше %3 — это много.</numerusform>
            <numerusform>На пути «%1» клиентов передают дальше %n раза, из них вручную — %2; больше %3 — это много.</numerusform>
            <numerusform>На пути «%1» клиентов передают дальше %n раз, из них вручную — %2; больше %3 — это много.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many hand-offs in one journey</source>
        <translation>Слишком много передач на одном пути</translation>
    </message>
    <message>
        <source>A journey of two steps or more on which customers are handed on more often than its target says, or more often than usual where it has none. A hand-off is two steps that a hand-off joins, or that follow each other in different departments.</source>
        <translation>Путь клиента из двух шагов или больше, на котором клиентов передают дальше чаще, чем допускает его предел, а если предела нет — чаще обычного. Передача — это два шага, которые соединены передачей или идут друг за другом в разных отделах.</translation>
    </message>
    <message>
        <source>At each hand-off customers wait, and something of what they said gets lost.</source>
        <translation>На каждой передаче клиенты ждут, и часть того, что они сказали, теряется.</translation>
    </message>
    <message>
        <source>Put steps that follow each other under one team, or agree how many hand-offs this journey may have.</source>
        <translation>Отдайте идущие друг за другом шаги одной команде или договоритесь, сколько передач допустимо на этом пути.</translation>
    </message>
    <message>
        <source>Up to this a journey without a target is fine</source>
        <translation>До этого числа путь клиента без предела в порядке</translation>
    </message>
    <message>
        <source>hand-offs</source>
        <translation>передач(и)</translation>
    </message>
    <message>
        <source>From this on it is a warning</source>
        <translation>Начиная с этого — предупреждение</translation>
    </message>
    <message numerus="yes">
        <source>People carry “%1” from “%2” to “%3” by hand %n times in a row, by way of %4.</source>
        <extracomment>%1 is what is carried, %2 and %3 are tools, %4 is a list of tools</extracomment>
        <translation>
            <numerusform>«%1» переносят вручную из «%2» в «%3» %n раз подряд; по пути: %4.</numerusform>
            <numerusform>«%1» переносят вручную из «%2» в «%3» %n раза подряд; по пути: %4.</numerusform>
            <numerusform>«%1» переносят вручную из «%2» в «%3» %n раз подряд; по пути: %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two or more live data flows, one behind the other, over which people carry the same data by hand.</source>
        <translation>Два действующих потока данных или больше, один за другим, по которым люди переносят одни и те же данные вручную.</translation>
    </message>
    <message>
        <source>Each time somebody carries data on, it gets older and new mistakes come in, and the last one to get it cannot tell.</source>
        <translation>С каждым переносом данные стареют и прибавляются новые ошибки, а последний получатель этого не видит.</translation>
    </message>
    <message>
        <source>Let the data go straight from the first tool to the last one, and spare the stops between them.</source>
        <translation>Пусть данные идут из первого инструмента сразу в последний, без остановок между ними.</translation>
    </message>
    <message>
        <source>What is learned about customers at “%1” (%2) does not get to “%3” (%4).</source>
        <extracomment>%1 and %3 are touchpoints, %2 and %4 lists of the tools behind them</extracomment>
        <translation>То, что узнают о клиентах в точке «%1» (%2), не доходит до точки «%3» (%4).</translation>
    </message>
    <message>
        <source>Journeys and metrics</source>
        <translation>Пути клиента и метрики</translation>
    </message>
    <message>
        <source>Context is lost between steps</source>
        <translation>Предыстория теряется между шагами</translation>
    </message>
    <message>
        <source>Two steps that follow each other, with no way for data from a tool of the first to a tool of the second over a few data flows, unless the second needs no context. Information only where it is not known whether it does.</source>
        <translation>Два шага друг за другом, между которыми данные не могут пройти через несколько потоков из инструмента первого в инструмент второго, — кроме случаев, когда на втором предыстория не нужна. Если неизвестно, нужна ли она, — только к сведению.</translation>
    </message>
    <message>
        <source>The customer goes on as one person, and is met as a stranger at the next step.</source>
        <translation>Клиент идёт дальше тем же человеком, а на следующем шаге его встречают как незнакомого.</translation>
    </message>
    <message>
        <source>Let what is known go along from the tools of the first step to those of the next, or say that the step needs no context.</source>
        <translation>Сделайте так, чтобы известное переходило из инструментов первого шага в инструменты следующего, или укажите, что на этом шаге предыстория не нужна.</translation>
    </message>
    <message>
        <source>How many data flows it may take</source>
        <translation>Через сколько потоков данных может идти путь</translation>
    </message>
    <message>
        <source>data flows</source>
        <translation>потока данных</translation>
    </message>
    <message>
        <source>“%1” has no owner yet, and no number tells how it goes as a whole.</source>
        <translation>У «%1» пока нет владельца, и ни один показатель не говорит, как обстоят дела в целом.</translation>
    </message>
    <message>
        <source>The journey “%1” has no owner yet.</source>
        <translation>У пути клиента «%1» пока нет владельца.</translation>
    </message>
    <message>
        <source>No number tells how “%1” goes as a whole.</source>
        <translation>Ни один показатель не говорит, как обстоят дела с «%1» в целом.</translation>
    </message>
    <message>
        <source>A journey nobody answers for</source>
        <translation>За путь клиента никто не отвечает</translation>
    </message>
    <message>
        <source>A journey without an owner, or that no metric of the scope journey or business measures. Not decided while a question about it is open.</source>
        <translation>Путь клиента без владельца или такой, который не измеряет ни одна метрика с охватом «Путь клиента» или «Весь бизнес». Пока об этом есть открытый вопрос, правило ждёт ответа.</translation>
    </message>
    <message>
        <source>Each department looks after its own step, and what customers go through in between is nobody&apos;s matter.</source>
        <translation>Каждый отдел следит за своим шагом, а тем, что клиенты переживают между шагами, не занимается никто.</translation>
    </message>
    <message>
        <source>Name who answers for the journey from its first step to its last, and one number by which to see whether it gets better.</source>
        <translation>Назначьте того, кто отвечает за путь от первого шага до последнего, и выберите один показатель, по которому видно, становится ли лучше.</translation>
    </message>
    <message>
        <source>Customers meet us at “%1”, but no tool and no activity on the map stands behind it.</source>
        <translation>Клиенты встречаются с нами в точке «%1», но на карте за ней нет ни инструмента, ни работы.</translation>
    </message>
    <message>
        <source>Touchpoint with nothing behind it</source>
        <translation>Точка контакта, за которой ничего нет</translation>
    </message>
    <message>
        <source>A touchpoint that no live tool and no activity supports, and that is not between people only.</source>
        <translation>Точка контакта, которую не поддерживает ни один действующий инструмент и ни одна работа и которая происходит не только между людьми.</translation>
    </message>
    <message>
        <source>When something goes wrong here, nobody can say which tool to look at, or whom to call.</source>
        <translation>Когда здесь что-то пойдёт не так, никто не скажет, на какой инструмент смотреть и кому звонить.</translation>
    </message>
    <message>
        <source>Link the tool or the activity that makes it happen, or say that it is between people only.</source>
        <translation>Свяжите с ней инструмент или работу, благодаря которым это происходит, или укажите, что всё происходит только между людьми.</translation>
    </message>
    <message>
        <source>Nothing leads from what measures, in the layer Evaluation, back to what plans, in Insight and Strategy.</source>
        <translation>От того, что измеряет (слой «Оценка»), ничего не ведёт обратно к тому, что планирует (слои «Понимание» и «Стратегия»).</translation>
    </message>
    <message>
        <source>No way back from measuring to planning</source>
        <translation>От измерений к планам нет обратного пути</translation>
    </message>
    <message>
        <source>On a map of several tools in several layers, no way over data flows and activities from the layer Evaluation to the layers Insight or Strategy.</source>
        <translation>На карте из нескольких инструментов в нескольких слоях нет пути по потокам данных и работам из слоя «Оценка» в слой «Понимание» или «Стратегия».</translation>
    </message>
    <message>
        <source>What was measured changes nothing, and the next plan repeats what did not work.</source>
        <translation>То, что измерили, ничего не меняет, и следующий план повторяет то, что не сработало.</translation>
    </message>
    <message>
        <source>Add a regular review: somebody who brings the results to those who plan, by word of mouth to begin with, each month.</source>
        <translation>Добавьте регулярный разбор: пусть кто-нибудь приносит результаты тем, кто планирует, для начала устно, каждый месяц.</translation>
    </message>
    <message>
        <source>Smaller maps are left alone</source>
        <translation>Карты меньше этого не проверяются</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>инструм.</translation>
    </message>
    <message>
        <source>Maps of fewer layers are left alone</source>
        <translation>Карты с меньшим числом слоёв не проверяются</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>слоя</translation>
    </message>
    <message>
        <source>It is not said which tool “%1” comes from.</source>
        <translation>Не указано, из какого инструмента берётся метрика «%1».</translation>
    </message>
    <message numerus="yes">
        <source>“%1” comes from %n tools (%2), and it is not said which one counts.</source>
        <translation>
            <numerusform>Метрика «%1» берётся из %n инструмента (%2), и не указано, какому из них верить.</numerusform>
            <numerusform>Метрика «%1» берётся из %n инструментов (%2), и не указано, какому из них верить.</numerusform>
            <numerusform>Метрика «%1» берётся из %n инструментов (%2), и не указано, какому из них верить.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n different definitions of “%1”.</source>
        <translation>
            <numerusform>У метрики «%1» есть %n разное определение.</numerusform>
            <numerusform>У метрики «%1» есть %n разных определения.</numerusform>
            <numerusform>У метрики «%1» есть %n разных определений.</numerusform>
        </translation>
    </message>
    <message>
        <source>A number with no source, or with two truths</source>
        <translation>Число без источника или с двумя версиями</translation>
    </message>
    <message>
        <source>A metric that comes from no live tool, or from several of which none is the leading one; or metrics of the same name with different definitions.</source>
        <translation>Метрика, которая не берётся ни из одного действующего инструмента или берётся из нескольких, но ни один не назван основным; либо метрики с одним названием и разными определениями.</translation>
    </message>
    <message>
        <source>Two people bring two figures to the same meeting, and the hour goes on whose is right.</source>
        <translation>Два человека приносят на одну встречу две цифры, и целый час уходит на то, чья верная.</translation>
    </message>
    <message>
        <source>Say which tool the number comes from, or which of several counts; where definitions differ, agree on one or give the numbers different names.</source>
        <translation>Укажите, из какого инструмента берётся число или какому из нескольких верить; если определения расходятся, договоритесь об одном или назовите числа по-разному.</translation>
    </message>
    <message>
        <source>All that is measured on “%1” is about single channels (%2).</source>
        <translation>Всё, что измеряют на пути «%1», касается только отдельных каналов (%2).</translation>
    </message>
    <message>
        <source>Only channel metrics</source>
        <translation>Только метрики каналов</translation>
    </message>
    <message>
        <source>A journey that is measured, itself or at its touchpoints, by metrics of the scope channel and no other.</source>
        <translation>Путь клиента, который измеряют — целиком или в точках контакта — только метрики с охватом «Канал».</translation>
    </message>
    <message>
        <source>Every channel can reach its number while customers never reach what they came for.</source>
        <translation>Каждый канал может выполнить свой план, а клиенты так и не получат того, за чем пришли.</translation>
    </message>
    <message>
        <source>Add one number that tells whether customers get to the end, or correct the scope of one that does.</source>
        <translation>Добавьте одно число, которое показывает, доходят ли клиенты до конца, или исправьте охват у числа, которое это уже показывает.</translation>
    </message>
    <message>
        <source>Do “%1” (%2) and “%3” (%4) pull against each other? Pay hangs on both.</source>
        <translation>Не тянут ли «%1» (%2) и «%3» (%4) в разные стороны? От обеих метрик зависит оплата.</translation>
    </message>
    <message>
        <source>Do “%1” (%2) and “%3” (%4) pull against each other?</source>
        <extracomment>%1 and %3 are numbers that are measured, %2 and %4 the departments of each</extracomment>
        <translation>Не тянут ли «%1» (%2) и «%3» (%4) в разные стороны?</translation>
    </message>
    <message>
        <source>Departments pull in opposite directions</source>
        <translation>Отделы тянут в разные стороны</translation>
    </message>
    <message>
        <source>Two metrics of different departments that are marked as a conflict; or that measure the same touchpoint or journey and often get in each other&apos;s way: shorter or more calls and satisfaction, more leads and better leads, lower cost and more reach.</source>
        <translation>Две метрики разных отделов, между которыми отмечено противоречие; или такие, что измеряют одну и ту же точку контакта или один путь клиента и часто мешают друг другу: быстрее закончить звонок или принять больше звонков — и удовлетворённость, больше лидов — и лучше лиды, меньше расходов — и шире охват.</translation>
    </message>
    <message>
        <source>When each side does what it is measured by, the customer pays for it, and both sides are right.</source>
        <translation>Когда каждая сторона делает то, за что её оценивают, расплачивается клиент — и при этом обе стороны правы.</translation>
    </message>
    <message>
        <source>Talk it over with both departments: agree on one number they share, or say why there is no conflict.</source>
        <translation>Обсудите это с обоими отделами: договоритесь об одном общем числе или укажите, почему противоречия нет.</translation>
    </message>
    <message>
        <source>Nothing measures the stage “%1” of “%2” (%3).</source>
        <extracomment>%1 is a stage of the journey %2, %3 a list of touchpoints</extracomment>
        <translation>На пути «%2» этап «%1» ничем не измеряется (%3).</translation>
    </message>
    <message>
        <source>A stage nobody measures</source>
        <translation>Этап, который никто не измеряет</translation>
    </message>
    <message>
        <source>A stage in which a journey has touchpoints, none of which a metric measures, and no metric of the scope stage measures the journey. Not decided while a question about the journey is open.</source>
        <translation>Этап, на котором у пути клиента есть точки контакта, но ни одну из них не измеряет метрика, и сам путь не измеряет ни одна метрика с охватом «Этап». Пока о пути клиента есть открытый вопрос, правило ждёт ответа.</translation>
    </message>
    <message>
        <source>Where customers drop out without being counted, nobody knows what to mend first.</source>
        <translation>Где клиенты уходят, а их никто не считает, там неизвестно, что исправлять в первую очередь.</translation>
    </message>
    <message>
        <source>Add a number for the stage, such as how many customers get through it.</source>
        <translation>Добавьте число для этого этапа, например сколько клиентов проходит его до конца.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” uses %n tools, and nobody there is named whom others can ask about them.</source>
        <translation>
            <numerusform>В команде «%1» пользуются %n инструментом, но не указано, к кому там могут обратиться с вопросами другие.</numerusform>
            <numerusform>В команде «%1» пользуются %n инструментами, но не указано, к кому там могут обратиться с вопросами другие.</numerusform>
            <numerusform>В команде «%1» пользуются %n инструментами, но не указано, к кому там могут обратиться с вопросами другие.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Data goes from “%1” to %n other departments, and nobody there is named whom they can ask about it.</source>
        <translation>
            <numerusform>Данные команды «%1» получает ещё %n отдел, но не указано, к кому в ней можно обратиться с вопросами о них.</numerusform>
            <numerusform>Данные команды «%1» получают ещё %n отдела, но не указано, к кому в ней можно обратиться с вопросами о них.</numerusform>
            <numerusform>Данные команды «%1» получают ещё %n отделов, но не указано, к кому в ней можно обратиться с вопросами о них.</numerusform>
        </translation>
    </message>
    <message>
        <source>A department without an ambassador</source>
        <translation>Отдел без представителя</translation>
    </message>
    <message>
        <source>A team on the map whose department uses several live tools, or sends data to several other departments, and that has no integration ambassador.</source>
        <translation>Команда на карте, отдел которой пользуется несколькими действующими инструментами или передаёт данные нескольким другим отделам, а представителя по интеграции у неё нет.</translation>
    </message>
    <message>
        <source>Where nobody speaks for a department, changes to what it shares with others surprise everybody.</source>
        <translation>Если от имени отдела никто не говорит, изменения в том, чем он делится с другими, застают врасплох всех.</translation>
    </message>
    <message>
        <source>Name one person there who knows these tools and whom the other departments can ask.</source>
        <translation>Назовите там одного человека, который знает эти инструменты и к которому могут обращаться другие отделы.</translation>
    </message>
    <message>
        <source>From so many live tools on</source>
        <translation>Действующих инструментов, не меньше</translation>
    </message>
    <message>
        <source>Or from so many other departments on that its data goes to</source>
        <translation>Или других отделов, которые получают его данные, не меньше</translation>
    </message>
    <message>
        <source>departments</source>
        <translation>отд.</translation>
    </message>
    <message>
        <source>Personal data goes from “%1” to “%2” by itself, and nobody looks after this connection.</source>
        <translation>Персональные данные автоматически передаются из «%1» в «%2», и за эту связь никто не отвечает.</translation>
    </message>
    <message>
        <source>Data goes by itself from “%1” (%2) to “%3” (%4), and nobody on either side looks after this connection.</source>
        <translation>Данные автоматически передаются из «%1» (%2) в «%3» (%4), и ни на одной из сторон за эту связь никто не отвечает.</translation>
    </message>
    <message>
        <source>“%1” and “%2” serve the same journey; data goes from one to the other by itself, and nobody looks after this connection.</source>
        <translation>Инструменты «%1» и «%2» служат одному пути клиента; данные автоматически передаются из одного в другой, и за эту связь никто не отвечает.</translation>
    </message>
    <message>
        <source>Connection without a keeper</source>
        <translation>Связь, за которую никто не отвечает</translation>
    </message>
    <message>
        <source>A live automatic data flow without an owner that crosses departments, carries personal data, or joins two tools that support the same journey. An error where it is an own API connection with personal data.</source>
        <translation>Действующий автоматический поток данных без владельца, который идёт из отдела в отдел, передаёт персональные данные или соединяет два инструмента, поддерживающих один путь клиента. Ошибка, если это своя связь через API с персональными данными.</translation>
    </message>
    <message>
        <source>A connection that nobody looks after stops quietly, and the two sides learn of it from customers.</source>
        <translation>Связь, за которую никто не отвечает, останавливается незаметно, и обе стороны узнают об этом от клиентов.</translation>
    </message>
    <message>
        <source>Agree who looks after it: the owner of one of the two ends is the first to ask.</source>
        <translation>Договоритесь, кто за неё отвечает: первым стоит спросить владельца одной из двух сторон.</translation>
    </message>
    <message>
        <source>Who looks after the connection “%1”?</source>
        <translation>Кто отвечает за связь «%1»?</translation>
    </message>
    <message>
        <source>The map was to be gone through by %1; that day has passed.</source>
        <translation>Карту собирались пересмотреть до %1; этот день уже прошёл.</translation>
    </message>
    <message>
        <source>Nobody is named as the owner of this map.</source>
        <translation>Владелец этой карты не назван.</translation>
    </message>
    <message>
        <source>Nobody is named as the owner of this map, and the day on which it was to be gone through (%1) has passed.</source>
        <translation>Владелец этой карты не назван, а день, когда её собирались пересмотреть (%1), уже прошёл.</translation>
    </message>
    <message>
        <source>Nobody answers for the map</source>
        <translation>За карту никто не отвечает</translation>
    </message>
    <message>
        <source>The project has no owner, or the day of its next audit has passed.</source>
        <translation>У проекта нет владельца, или день следующей проверки уже прошёл.</translation>
    </message>
    <message>
        <source>A map that nobody keeps is wrong within half a year, and nobody notices.</source>
        <translation>Карта, за которой никто не следит, через полгода уже неверна, и этого никто не замечает.</translation>
    </message>
    <message>
        <source>Name who keeps the map, and set the day on which to go through it again.</source>
        <translation>Назовите, кто ведёт карту, и назначьте день, когда её снова пересмотреть.</translation>
    </message>
    <message>
        <source>For so long after the beginning it is information only</source>
        <translation>Сколько времени после начала это только к сведению</translation>
    </message>
    <message>
        <source>What the map says about “%1” is only assumed; its criticality is %2 of 4.</source>
        <translation>То, что на карте сказано о «%1», — только предположение; критичность — %2 из 4.</translation>
    </message>
    <message numerus="yes">
        <source>It is %n days since somebody last checked what the map says about “%1”.</source>
        <translation>
            <numerusform>То, что на карте сказано о «%1», в последний раз проверяли %n день назад.</numerusform>
            <numerusform>То, что на карте сказано о «%1», в последний раз проверяли %n дня назад.</numerusform>
            <numerusform>То, что на карте сказано о «%1», в последний раз проверяли %n дней назад.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was drawn %n days ago, and nobody has said since that it is still so.</source>
        <translation>
            <numerusform>Карточка «%1» добавлена %n день назад, и с тех пор никто не подтвердил, что всё по-прежнему так.</numerusform>
            <numerusform>Карточка «%1» добавлена %n дня назад, и с тех пор никто не подтвердил, что всё по-прежнему так.</numerusform>
            <numerusform>Карточка «%1» добавлена %n дней назад, и с тех пор никто не подтвердил, что всё по-прежнему так.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has looked for a long time</source>
        <translation>Давно никто не проверял</translation>
    </message>
    <message>
        <source>A live tool that nobody has checked for a long time, or whose criticality is 3 or 4 and about which the map only holds assumptions.</source>
        <translation>Действующий инструмент, который давно никто не проверял или критичность которого 3 или 4, а на карте о нём только предположения.</translation>
    </message>
    <message>
        <source>An old map looks as sure as a new one, and decisions are made on it.</source>
        <translation>Старая карта выглядит так же надёжно, как новая, и по ней принимают решения.</translation>
    </message>
    <message>
        <source>Ask the owner whether everything still holds, correct what does not, and note the day.</source>
        <translation>Спросите владельца, всё ли по-прежнему верно, исправьте то, что изменилось, и отметьте день проверки.</translation>
    </message>
    <message>
        <source>Time after which to look again</source>
        <translation>Через сколько времени проверить снова</translation>
    </message>
    <message>
        <source>The same for tools of criticality 3 or 4</source>
        <translation>То же для инструментов с критичностью 3 или 4</translation>
    </message>
    <message>
        <source>Time for a tool that was just drawn</source>
        <translation>Сколько ждать проверки у только что добавленного инструмента</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers for %n tools that much depends on (%2), and nobody is named to stand in for any of them.</source>
        <translation>
            <numerusform>%1 отвечает за %n инструмент, от которого многое зависит (%2), и заместитель не назначен.</numerusform>
            <numerusform>%1 отвечает за %n инструмента, от которых многое зависит (%2), и ни для одного из них не назначен заместитель.</numerusform>
            <numerusform>%1 отвечает за %n инструментов, от которых многое зависит (%2), и ни для одного из них не назначен заместитель.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answers for %n tools that hold others together (%2), and nobody is named to stand in.</source>
        <translation>
            <numerusform>%1 отвечает за %n инструмент, на котором держатся другие (%2), и заместитель не назначен.</numerusform>
            <numerusform>%1 отвечает за %n инструмента, на которых держатся другие (%2), и заместитель не назначен.</numerusform>
            <numerusform>%1 отвечает за %n инструментов, на которых держатся другие (%2), и заместитель не назначен.</numerusform>
        </translation>
    </message>
    <message>
        <source>One person holds it together</source>
        <translation>Всё держится на одном человеке</translation>
    </message>
    <message>
        <source>A person who owns, without a backup owner, several live tools of criticality 3 or 4, or one on which everything hangs.</source>
        <translation>Человек, который без заместителя владеет несколькими действующими инструментами с критичностью 3 или 4 либо одним, на котором держится всё.</translation>
    </message>
    <message>
        <source>A holiday or a good offer from elsewhere is enough, and nobody knows how these tools are run.</source>
        <translation>Достаточно отпуска или хорошего предложения со стороны — и никто не знает, как работать с этими инструментами.</translation>
    </message>
    <message>
        <source>Name a backup owner for each of these tools, and let the two look through them together.</source>
        <translation>Назначьте каждому из этих инструментов заместителя, и пусть владелец и заместитель посмотрят их вместе.</translation>
    </message>
    <message>
        <source>From so many tools of criticality 3 or 4 on</source>
        <translation>Инструментов с критичностью 3 или 4, не меньше</translation>
    </message>
    <message numerus="yes">
        <source>%1 has left (last day: %2) and is still named for %n things: %3.</source>
        <extracomment>%1 is a person, %2 a day, %3 a list of names</extracomment>
        <translation>
            <numerusform>%1 здесь больше не работает (последний день: %2), но это имя по-прежнему указано у %n элемента: %3.</numerusform>
            <numerusform>%1 здесь больше не работает (последний день: %2), но это имя по-прежнему указано у %n элементов: %3.</numerusform>
            <numerusform>%1 здесь больше не работает (последний день: %2), но это имя по-прежнему указано у %n элементов: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner has left</source>
        <translation>Владельца больше нет в компании</translation>
    </message>
    <message>
        <source>A person whose last day is over and who is still named as owner, technical owner, backup owner, human in charge or responsible of something that is not gone.</source>
        <translation>Человек, последний день которого уже прошёл, но который всё ещё указан как владелец, технический владелец, заместитель, ответственный за ИИ или исполнитель у чего-то, что ещё не выведено.</translation>
    </message>
    <message>
        <source>When something breaks, the call goes to somebody who is no longer there.</source>
        <translation>Когда что-то сломается, позвонят тому, кого здесь уже нет.</translation>
    </message>
    <message>
        <source>Agree with the team who takes over, and hand over everything in one step.</source>
        <translation>Договоритесь с командой, кто примет дела, и передайте всё сразу.</translation>
    </message>
    <message>
        <source>A tag sends personal data (%3) from “%1” to “%2” without waiting for the customer&apos;s consent.</source>
        <extracomment>%3 is a list of data, such as &quot;Contact and Order&quot;</extracomment>
        <translation>Тег передаёт персональные данные (%3) из «%1» в «%2», не дожидаясь согласия клиента.</translation>
    </message>
    <message>
        <source>Personal data (%3) goes from “%1” to “%2” for marketing, and nothing holds back those who have not agreed.</source>
        <translation>Персональные данные (%3) передаются из «%1» в «%2» для маркетинга, и данные тех, кто не дал согласия, не отсеиваются.</translation>
    </message>
    <message>
        <source>Privacy and security</source>
        <translation>Конфиденциальность и безопасность</translation>
    </message>
    <message>
        <source>Tag or campaign before consent</source>
        <translation>Тег или рассылка раньше согласия</translation>
    </message>
    <message>
        <source>A live flow of personal data that is a tag on the page or serves marketing, and where consent is not enforced.</source>
        <translation>Действующий поток персональных данных, который идёт через тег на странице или служит маркетингу и в котором согласие не соблюдается.</translation>
    </message>
    <message>
        <source>People who said no, or have not been asked yet, are followed or written to all the same.</source>
        <translation>Людей, которые отказались или которых ещё не спросили, всё равно отслеживают или включают в рассылку.</translation>
    </message>
    <message>
        <source>Have it wait for consent, and note so once it does; the tag manager shows which tags do not.</source>
        <translation>Сделайте так, чтобы передача ждала согласия, и отметьте это, когда будет готово; какие теги не ждут, видно в менеджере тегов.</translation>
    </message>
    <message>
        <source>“%1” writes to people or gets their data, and it is not said how it learns who has agreed to that.</source>
        <translation>Инструмент «%1» пишет людям или получает их данные, но не указано, как он узнаёт, кто на это согласился.</translation>
    </message>
    <message>
        <source>No tool on the map is named as the one that knows who has agreed to what, so it is not said how these know it: %1.</source>
        <extracomment>%1 is a list of tools</extracomment>
        <translation>Ни один инструмент на карте не назван тем, который знает, кто на что согласился, поэтому неясно, откуда это знают: %1.</translation>
    </message>
    <message>
        <source>Consent does not reach the sender</source>
        <translation>Согласие не доходит до отправителя</translation>
    </message>
    <message>
        <source>A live tool for e-mail, SMS, push messages, messengers, advertising or social media that receives personal data, or supports a touchpoint and is not known to hold none, and that no way of flows carrying consent leads to from its authority. One finding where consent has no authority at all.</source>
        <translation>Действующий инструмент для email-рассылок, SMS, пуш-уведомлений, мессенджеров, рекламы или социальных сетей, который получает персональные данные или поддерживает точку контакта (если неизвестно, что персональных данных в нём нет) и до которого согласие не доходит по потокам от своего эталона. Если у согласия вообще нет эталона, замечание будет одно.</translation>
    </message>
    <message>
        <source>Whoever has said no and gets a message all the same will trust no other promise.</source>
        <translation>Кто отказался и всё равно получил сообщение, не поверит больше ни одному обещанию.</translation>
    </message>
    <message>
        <source>Say which tool knows who has agreed, and draw how that reaches the sender; if it is checked in another way, accept this and say how.</source>
        <translation>Укажите, какой инструмент знает, кто согласился, и нарисуйте, как это доходит до отправителя; если это проверяют иначе, примите замечание и укажите, как именно.</translation>
    </message>
    <message>
        <source>Personal data (%5) goes from “%1” in %2 to “%3” in %4, and it is not said what protects it there.</source>
        <extracomment>%2 and %4 are codes of countries, %5 is a list of data</extracomment>
        <translation>Персональные данные (%5) передаются из «%1» (%2) в «%3» (%4), и не указано, что их там защищает.</translation>
    </message>
    <message>
        <source>“%1” takes in personal data from people, and it is not said that the data is first kept in %2.</source>
        <extracomment>%2 is the code of a country</extracomment>
        <translation>Инструмент «%1» собирает у людей персональные данные, и не указано, что сначала они сохраняются в стране %2.</translation>
    </message>
    <message>
        <source>Data crosses a border without a note</source>
        <translation>Данные уходят за границу без пометки</translation>
    </message>
    <message>
        <source>A live flow of personal data between tools whose data lies in different countries, to one that the profile does not name and that has no safeguard. With the Russian profile also a tool that captures personal data and does not keep it in Russia. Off without a profile that turns it on.</source>
        <translation>Действующий поток персональных данных между инструментами, данные которых лежат в разных странах, — в инструмент, страну которого профиль не называет и у которого нет меры защиты. С российским профилем — ещё и инструмент, который собирает персональные данные и хранит их не в России. Без профиля, который включает это правило, оно не действует.</translation>
    </message>
    <message>
        <source>Many laws want to know what protects people&apos;s data in another country before it goes there.</source>
        <translation>Во многих странах закон требует знать, что защищает данные людей в другой стране, ещё до того, как они туда попадут.</translation>
    </message>
    <message>
        <source>Note what protects the data there, such as contract clauses, or plan to keep it in the country; a lawyer knows what is needed.</source>
        <translation>Запишите, что защищает данные там, например условия договора, или запланируйте хранить их в своей стране; что именно нужно, знает юрист.</translation>
    </message>
    <message>
        <source>Not noted yet for “%1”: %2.</source>
        <extracomment>%2 is a list of field names, such as &quot;Purpose and Kept for&quot;</extracomment>
        <translation>Для «%1» пока не указано: %2.</translation>
    </message>
    <message>
        <source>Record of processing has holes</source>
        <translation>В реестре обработки есть пробелы</translation>
    </message>
    <message>
        <source>Personal or special data that a live tool keeps or a live flow carries, without purpose, legal basis, time it is kept, or the people it is about. Purpose and legal basis may stand on all of its flows instead. An error without purpose or legal basis.</source>
        <translation>Персональные данные или данные особой категории, которые хранит действующий инструмент или передаёт действующий поток, без цели, правового основания, срока хранения или указания, чьи это данные. Цель и правовое основание могут вместо этого стоять на всех их потоках. Ошибка, если нет цели или правового основания.</translation>
    </message>
    <message>
        <source>Customers and authorities may ask why you have their data, and the answer should not have to be invented then.</source>
        <translation>Клиенты и надзорные органы могут спросить, откуда у вас их данные и зачем, и ответ не должен придумываться на ходу.</translation>
    </message>
    <message>
        <source>Fill in what is missing, or copy it from data that is used in the same way; a lawyer knows which legal basis is the right one.</source>
        <translation>Заполните недостающее или скопируйте у данных, которые используются так же; какое правовое основание верное, знает юрист.</translation>
    </message>
    <message>
        <source>Personal data (%1) goes from “%2” to “%3” without encryption.</source>
        <extracomment>%1 is a list of data, such as &quot;Contact and Order&quot;</extracomment>
        <translation>Персональные данные (%1) передаются из «%2» в «%3» без шифрования.</translation>
    </message>
    <message>
        <source>Personal data in the clear</source>
        <translation>Персональные данные в открытом виде</translation>
    </message>
    <message>
        <source>A live flow of personal or special data that is not encrypted.</source>
        <translation>Действующий поток персональных данных или данных особой категории без шифрования.</translation>
    </message>
    <message>
        <source>What goes unprotected can be read by anyone on the way, and its loss has to be reported.</source>
        <translation>То, что передаётся без защиты, по пути может прочитать кто угодно, а об утечке придётся сообщать.</translation>
    </message>
    <message>
        <source>Encrypt it or send it another way, and note so; whoever keeps the connection knows how.</source>
        <translation>Зашифруйте или отправляйте иначе и отметьте это; как это сделать, знает тот, кто отвечает за связь.</translation>
    </message>
    <message>
        <source>“%1” holds personal data, and no agreement about it with the vendor (%2) is noted.</source>
        <extracomment>%2 is the name of a firm</extracomment>
        <translation>В инструменте «%1» есть персональные данные, а договор об их обработке с поставщиком (%2) не отмечен.</translation>
    </message>
    <message>
        <source>Vendor without a contract for data</source>
        <translation>Поставщик без договора об обработке данных</translation>
    </message>
    <message>
        <source>A live tool of a vendor that does not run on own machines and keeps personal data, whose processing agreement is missing.</source>
        <translation>Действующий инструмент поставщика, который работает не на ваших машинах и хранит персональные данные, но договора об обработке данных нет.</translation>
    </message>
    <message>
        <source>Without an agreement nobody has promised what happens to your customers&apos; data there.</source>
        <translation>Без договора никто не обещал, что будет у поставщика с данными ваших клиентов.</translation>
    </message>
    <message>
        <source>Ask the legal department for the agreement, and note it once it is signed or not needed.</source>
        <translation>Попросите договор у юристов и отметьте, когда он будет подписан или если он не нужен.</translation>
    </message>
    <message>
        <source>Is there an agreement about personal data with the vendor of “%1”?</source>
        <translation>Есть ли договор об обработке персональных данных с поставщиком «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>Data goes from “%1” into the spreadsheet “%2” and back; %n of its connections are carried by hand.</source>
        <translation>
            <numerusform>Данные из «%1» идут в таблицу «%2» и обратно; по %n её связи их переносят вручную.</numerusform>
            <numerusform>Данные из «%1» идут в таблицу «%2» и обратно; по %n её связям их переносят вручную.</numerusform>
            <numerusform>Данные из «%1» идут в таблицу «%2» и обратно; по %n её связям их переносят вручную.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Data goes from “%1” through the spreadsheet “%2” to “%3”; %n of its connections are carried by hand.</source>
        <translation>
            <numerusform>Данные из «%1» идут через таблицу «%2» в «%3»; по %n её связи их переносят вручную.</numerusform>
            <numerusform>Данные из «%1» идут через таблицу «%2» в «%3»; по %n её связям их переносят вручную.</numerusform>
            <numerusform>Данные из «%1» идут через таблицу «%2» в «%3»; по %n её связям их переносят вручную.</numerusform>
        </translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Процессы</translation>
    </message>
    <message>
        <source>By hand through a spreadsheet</source>
        <translation>Вручную через таблицу</translation>
    </message>
    <message>
        <source>A live spreadsheet that gets data from a tool and passes data on to a tool, with at least one of these connections carried by hand.</source>
        <translation>Действующая электронная таблица, которая получает данные из инструмента и передаёт данные в инструмент, причём хотя бы по одной из этих связей их переносят вручную.</translation>
    </message>
    <message>
        <source>In between, figures are mistyped, filtered and forgotten, and nobody can tell which version counts.</source>
        <translation>По дороге числа вводят с ошибками, отсеивают и забывают, и никто не может сказать, какой версии верить.</translation>
    </message>
    <message>
        <source>Let the two tools exchange the data directly, and keep the spreadsheet for looking at it.</source>
        <translation>Пусть два инструмента обмениваются данными напрямую, а таблица останется для просмотра.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing on the map belongs to “%1”, while %n tools and activities belong to the other layers.</source>
        <translation>
            <numerusform>В слое «%1» на карте ничего нет, а в других слоях инструментов и работ — %n.</numerusform>
            <numerusform>В слое «%1» на карте ничего нет, а в других слоях инструментов и работ — %n.</numerusform>
            <numerusform>В слое «%1» на карте ничего нет, а в других слоях инструментов и работ — %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty layer</source>
        <translation>Пустой слой</translation>
    </message>
    <message>
        <source>A layer of the project to which no live tool and no activity belongs, once enough others are placed. Not decided while the layer of some is not known.</source>
        <translation>Слой проекта, к которому не относится ни один действующий инструмент и ни одна работа, хотя других уже распределено достаточно. Пока у некоторых слой неизвестен, правило ждёт ответа.</translation>
    </message>
    <message>
        <source>Either something is missing on the map, or nobody does it.</source>
        <translation>Либо на карте чего-то не хватает, либо этого никто не делает.</translation>
    </message>
    <message>
        <source>Draw what is done there, even if it is a meeting; if it is not yours to do, say so.</source>
        <translation>Нарисуйте, что там делают, пусть даже это встреча; если это не ваша задача, так и укажите.</translation>
    </message>
    <message>
        <source>Once so many tools and activities have a layer</source>
        <translation>Сколько всего должно быть распределено по слоям</translation>
    </message>
    <message>
        <source>tools and activities</source>
        <translation>инструментов и работ</translation>
    </message>
    <message>
        <source>No tool and no activity keeps the promise “%1”.</source>
        <translation>Ни один инструмент и ни одна работа не выполняют обещание «%1».</translation>
    </message>
    <message>
        <source>Nothing shows that the promise “%1” is kept.</source>
        <translation>Ничто не показывает, что обещание «%1» выполняется.</translation>
    </message>
    <message>
        <source>No tool and no activity keeps the promise “%1”, and nothing shows that it is kept.</source>
        <translation>Ни один инструмент и ни одна работа не выполняют обещание «%1», и ничто не показывает, что оно выполняется.</translation>
    </message>
    <message>
        <source>A promise on paper</source>
        <translation>Обещание на бумаге</translation>
    </message>
    <message>
        <source>A promise that no live tool and no activity fulfils, or for which there is no proof.</source>
        <translation>Обещание, которое не выполняет ни один действующий инструмент и ни одна работа или у которого нет подтверждения.</translation>
    </message>
    <message>
        <source>Customers believe what is promised, and notice first when nobody keeps it.</source>
        <translation>Клиенты верят обещаниям и первыми замечают, когда их никто не выполняет.</translation>
    </message>
    <message>
        <source>Link the tool or activity that keeps it, and note what shows that it does; otherwise take it back.</source>
        <translation>Свяжите с обещанием инструмент или работу, которые его выполняют, и запишите, по чему это видно; иначе откажитесь от обещания.</translation>
    </message>
    <message>
        <source>“%1” does not say yet: %2.</source>
        <extracomment>%2 is a list of fields, such as &quot;Responsible and Deliverable&quot;</extracomment>
        <translation>Для «%1» пока не указано: %2.</translation>
    </message>
    <message>
        <source>A step nobody can hand over</source>
        <translation>Шаг, который никому нельзя передать</translation>
    </message>
    <message>
        <source>An activity for which it is not said who is responsible, when it is due, what comes out, or what is good enough. A warning where three of these are missing.</source>
        <translation>Работа, для которой не указано, кто исполнитель, каков срок, что должно получиться или какой результат достаточно хорош. Предупреждение, если нет трёх из этих ответов.</translation>
    </message>
    <message>
        <source>Whoever does it carries it in the head, and the next one starts from nothing.</source>
        <translation>Всё держит в голове тот, кто это делает, и следующий начинает с нуля.</translation>
    </message>
    <message>
        <source>Ask the one who does it for these few words, or copy them from an activity like it.</source>
        <translation>Попросите эти несколько слов у того, кто это делает, или скопируйте их из похожей работы.</translation>
    </message>
    <message>
        <source>The strategy (%1) rests on no insight: nothing of that layer is on the map.</source>
        <translation>Стратегия (%1) не опирается на понимание: в этом слое на карте ничего нет.</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n tools and activities that bring insight, none leads to the strategy (%1).</source>
        <translation>
            <numerusform>Инструментов и работ, которые дают понимание, — %n, но пути оттуда к стратегии (%1) нет.</numerusform>
            <numerusform>Инструментов и работ, которые дают понимание, — %n, но пути от них к стратегии (%1) нет.</numerusform>
            <numerusform>Инструментов и работ, которые дают понимание, — %n, но пути от них к стратегии (%1) нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Strategy without insight</source>
        <translation>Стратегия без понимания клиентов</translation>
    </message>
    <message>
        <source>Live tools or activities of the strategy layer, to none of which a way leads from the insight layer: over data flows, what activities feed, and tools that support activities.</source>
        <translation>Действующие инструменты или работы слоя «Стратегия», до которых нет пути из слоя «Понимание» — ни по потокам данных, ни через то, что снабжают работы, ни через инструменты, которые поддерживают работы.</translation>
    </message>
    <message>
        <source>Plans that learn nothing about customers repeat last year with other dates.</source>
        <translation>Планы, которые ничего не узнают о клиентах, повторяют прошлый год с другими датами.</translation>
    </message>
    <message>
        <source>Draw what the planning really looks at, and where it comes from; if it looks at nothing, feed it.</source>
        <translation>Нарисуйте, на что на самом деле смотрят при планировании и откуда это берётся; если ни на что, дайте планированию источник.</translation>
    </message>
    <message>
        <source>In so many layers</source>
        <translation>По скольким слоям они должны быть распределены</translation>
    </message>
    <message>
        <source>“%1” is gone, but these still rest on it: %2.</source>
        <extracomment>%2 is a list of tools, touchpoints and activities</extracomment>
        <translation>Инструмент «%1» уже выведен, но на нём всё ещё держится: %2.</translation>
    </message>
    <message>
        <source>We are leaving “%1”, and no tool is named to take over. These rest on it: %2.</source>
        <translation>Мы отказываемся от инструмента «%1», и не указано, какой придёт ему на смену. На нём держится: %2.</translation>
    </message>
    <message>
        <source>The contract of “%1” ends on %3 and does not renew by itself. These rest on it: %2.</source>
        <translation>Договор на инструмент «%1» заканчивается %3 и сам не продлевается. На нём держится: %2.</translation>
    </message>
    <message>
        <source>Built on something that is going away</source>
        <translation>Опора на то, чего скоро не станет</translation>
    </message>
    <message>
        <source>A tool that is leaving or gone, or whose contract ends soon and does not renew by itself, without a replacement, while a live tool gets data from it or a touchpoint or activity is supported by it. It is an error if the tool is gone or the contract ends within 30 days.</source>
        <translation>Инструмент, который выводится или уже выведен либо договор на который скоро закончится и сам не продлевается, без замены, — а от него получает данные действующий инструмент или он поддерживает точку контакта или работу. Ошибка, если инструмент уже выведен или договор заканчивается в ближайшие 30 дней.</translation>
    </message>
    <message>
        <source>On the day it is switched off, everything that rests on it stops too.</source>
        <translation>В день, когда его отключат, остановится и всё, что на нём держится.</translation>
    </message>
    <message>
        <source>Name the tool that takes over, extend the contract, or plan what moves where before the day comes.</source>
        <translation>Назовите инструмент, который придёт на смену, продлите договор или заранее спланируйте, что куда перейдёт.</translation>
    </message>
    <message>
        <source>Time before a contract ends in which to say so</source>
        <translation>За сколько времени до конца договора об этом сообщать</translation>
    </message>
    <message numerus="yes">
        <source>Only “%1” joins the tools around “%2” with those around “%3”; without it, %n tools are cut off from the rest.</source>
        <translation>
            <numerusform>Инструменты вокруг «%2» и вокруг «%3» связаны только через инструмент «%1»; без него %n инструмент будет отрезан от остальных.</numerusform>
            <numerusform>Инструменты вокруг «%2» и вокруг «%3» связаны только через инструмент «%1»; без него %n инструмента будут отрезаны от остальных.</numerusform>
            <numerusform>Инструменты вокруг «%2» и вокруг «%3» связаны только через инструмент «%1»; без него %n инструментов будут отрезаны от остальных.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without “%1”, these have no connection at all: %2.</source>
        <extracomment>%2 is a list of tools</extracomment>
        <translation>Без инструмента «%1» не останется ни одной связи у этих: %2.</translation>
    </message>
    <message>
        <source>“%1” asks customers for “%2” and is joined with “%3”, where that is kept, only through “%4”.</source>
        <extracomment>“Shop” asks customers for “Contact” and is joined with “CRM” … only through “Hub”</extracomment>
        <translation>Инструмент «%1» запрашивает у клиентов данные «%2», но с инструментом «%3», где они хранятся, связан только через «%4».</translation>
    </message>
    <message>
        <source>Everything hangs on one tool</source>
        <translation>Всё держится на одном инструменте</translation>
    </message>
    <message>
        <source>A live tool without which the tools around it fall apart into several groups, or several of them have no connection at all, or one that customers meet is cut off from where its data is kept; and its criticality is not known or no fallback is noted.</source>
        <translation>Действующий инструмент, без которого инструменты вокруг него распадаются на несколько групп, или несколько из них остаются совсем без связей, или тот, с которым встречаются клиенты, отрезан от места, где хранятся его данные; при этом критичность неизвестна или запасной план не записан.</translation>
    </message>
    <message>
        <source>When this one tool fails, changes its price or loses its expert, data stops everywhere behind it.</source>
        <translation>Если этот инструмент откажет, подорожает или лишится своего специалиста, данные остановятся везде, куда шли через него.</translation>
    </message>
    <message>
        <source>Say how critical it is, and note what you would do for a week without it.</source>
        <translation>Укажите, насколько он критичен, и запишите, как вы прожили бы без него неделю.</translation>
    </message>
    <message>
        <source>Tools that make a group worth naming</source>
        <translation>Со скольких инструментов группу стоит учитывать</translation>
    </message>
    <message>
        <source>Tools left without any connection</source>
        <translation>Инструментов, которые останутся совсем без связей, не меньше</translation>
    </message>
    <message>
        <source>“%1” gets data from %2, but passes nothing on; no touchpoint, activity or metric uses it.</source>
        <extracomment>%2 is a list of tools, such as &quot;Shop and CRM&quot;</extracomment>
        <translation>Инструмент «%1» получает данные (откуда: %2), но дальше ничего не передаёт; им не пользуется ни одна точка контакта, работа или метрика.</translation>
    </message>
    <message>
        <source>Data goes in and never comes out</source>
        <translation>Данные входят и не выходят</translation>
    </message>
    <message>
        <source>A live tool that gets data and passes none on, supports no touchpoint or activity and is the source of no metric. Tools where data ends by nature, such as reports and those that send to customers, are left out, and those marked as end points.</source>
        <translation>Действующий инструмент, который получает данные, но никуда их не передаёт, не поддерживает ни точку контакта, ни работу и не служит источником метрики. Инструменты, в которых данные и должны заканчиваться, например отчёты и те, что отправляют сообщения клиентам, не учитываются, как и отмеченные конечными точками.</translation>
    </message>
    <message>
        <source>Collecting data costs money and care, and so far nobody gains from it.</source>
        <translation>Сбор данных стоит денег и внимания, а пользы от него пока нет никому.</translation>
    </message>
    <message>
        <source>Draw who uses the data. If it is meant to end here, mark the tool as an end point; if nobody needs it, plan to do without it.</source>
        <translation>Нарисуйте, кто пользуется данными. Если они и должны здесь заканчиваться, отметьте инструмент как конечную точку; если они никому не нужны, запланируйте отказ от него.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” exchanges data with %n tools, and nobody stands in for its owner.</source>
        <translation>
            <numerusform>Инструмент «%1» обменивается данными с %n инструментом, а заместителя у его владельца нет.</numerusform>
            <numerusform>Инструмент «%1» обменивается данными с %n инструментами, а заместителя у его владельца нет.</numerusform>
            <numerusform>Инструмент «%1» обменивается данными с %n инструментами, а заместителя у его владельца нет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” exchanges data with %n tools; of its %3 connections, nobody watches %2.</source>
        <translation>
            <numerusform>Инструмент «%1» обменивается данными с %n инструментом; за %2 из %3 его связей никто не следит.</numerusform>
            <numerusform>Инструмент «%1» обменивается данными с %n инструментами; за %2 из %3 его связей никто не следит.</numerusform>
            <numerusform>Инструмент «%1» обменивается данными с %n инструментами; за %2 из %3 его связей никто не следит.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overloaded hub without care</source>
        <translation>Перегруженный узел без присмотра</translation>
    </message>
    <message>
        <source>A live tool that exchanges data with far more tools than the others do, and that has no backup owner or most of whose connections nobody watches. It is looked for on maps of ten live tools or more.</source>
        <translation>Действующий инструмент, который обменивается данными с гораздо большим числом инструментов, чем остальные, и у которого нет заместителя владельца или за большей частью связей никто не следит. Проверяется на картах, где не меньше десяти действующих инструментов.</translation>
    </message>
    <message>
        <source>So much runs through it that a fault there is felt everywhere, and a holiday of its owner too.</source>
        <translation>Через него проходит так много, что любой сбой чувствуется повсюду, и отпуск владельца тоже.</translation>
    </message>
    <message>
        <source>Name somebody who stands in for its owner, and have its connections watched.</source>
        <translation>Назначьте владельцу заместителя и сделайте так, чтобы за связями кто-то следил.</translation>
    </message>
    <message>
        <source>Tools it exchanges data with, at least</source>
        <translation>Инструментов, с которыми он обменивается данными, не меньше</translation>
    </message>
    <message>
        <source>Share of its connections that may go unwatched</source>
        <translation>Доля его связей, за которыми можно не следить</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>%</translation>
    </message>
    <message>
        <source>“%1” is on the map twice.</source>
        <translation>«%1» есть на карте дважды.</translation>
    </message>
    <message>
        <source>“%1” and “%2” seem to be one tool under two names.</source>
        <translation>«%1» и «%2», похоже, один и тот же инструмент под двумя названиями.</translation>
    </message>
    <message>
        <source>The same tool twice?</source>
        <translation>Один и тот же инструмент дважды?</translation>
    </message>
    <message>
        <source>Two live tools whose names are the same but for spaces and case, differ by a slip of the pen, or are known to mean the same product. Names that differ by a number or a region are left out, and so are tools of which one is part of the other.</source>
        <translation>Два действующих инструмента, названия которых совпадают с точностью до пробелов и регистра, различаются опиской или, как известно, означают один и тот же продукт. Названия, которые различаются числом или регионом, не учитываются, как и инструменты, один из которых входит в другой.</translation>
    </message>
    <message>
        <source>Half of what is known hangs on one entry and half on the other, so every answer about the tool is wrong.</source>
        <translation>Половина сведений стоит у одной записи, половина — у другой, поэтому любой ответ об этом инструменте неверен.</translation>
    </message>
    <message>
        <source>Merge the two into one. If they are different tools, accept that with a reason.</source>
        <translation>Объедините их в один. Если это разные инструменты, примите замечание с обоснованием.</translation>
    </message>
    <message>
        <source>Letters by which the names may differ</source>
        <translation>На сколько букв могут различаться названия</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>букв(ы)</translation>
    </message>
    <message>
        <source>What “%1” sends to “%2” reaches no touchpoint and no metric.</source>
        <translation>То, что «%1» передаёт в «%2», не доходит ни до точки контакта, ни до метрики.</translation>
    </message>
    <message>
        <source>A connection that serves no customer</source>
        <translation>Связь, которая не служит ни одному клиенту</translation>
    </message>
    <message>
        <source>A live automatic data flow into a tool that supports no touchpoint, is the source of no metric and passes data on to no tool that does. It is looked for as soon as there are some touchpoints on the map.</source>
        <translation>Действующий автоматический поток данных в инструмент, который не поддерживает ни одной точки контакта, не служит источником метрики и не передаёт данные инструменту, который это делает. Проверяется, как только на карте появится несколько точек контакта.</translation>
    </message>
    <message>
        <source>Each connection wants care and can fail; this one does so for nobody that is on the map.</source>
        <translation>Любая связь требует внимания и может отказать; а от этой на карте никому нет пользы.</translation>
    </message>
    <message>
        <source>Say which touchpoint or metric it is for, or plan to do without the connection.</source>
        <translation>Укажите, для какой точки контакта или метрики она нужна, или запланируйте отказ от этой связи.</translation>
    </message>
    <message>
        <source>Touchpoints that must be on the map</source>
        <translation>Сколько точек контакта должно быть на карте</translation>
    </message>
    <message numerus="yes">
        <source>%n tools around “%1” exchange data over %2 direct connections, with no hub between them.</source>
        <translation>
            <numerusform>%n инструмент вокруг «%1» обменивается данными по прямым связям (всего: %2), и узла между ними нет.</numerusform>
            <numerusform>%n инструмента вокруг «%1» обмениваются данными по прямым связям (всего: %2), и узла между ними нет.</numerusform>
            <numerusform>%n инструментов вокруг «%1» обмениваются данными по прямым связям (всего: %2), и узла между ними нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spaghetti instead of a hub</source>
        <translation>Спагетти вместо узла</translation>
    </message>
    <message>
        <source>Live tools that exchange data directly with one another, hubs left out, with far more connections than tools and none in the middle. It is a warning from two connections a tool on.</source>
        <translation>Действующие инструменты, которые обмениваются данными напрямую друг с другом (узлы не в счёт): связей гораздо больше, чем инструментов, а в середине нет ни одного узла. Предупреждение — начиная с двух связей на инструмент.</translation>
    </message>
    <message>
        <source>Every change touches many connections at once, and each new tool makes it worse.</source>
        <translation>Каждое изменение задевает сразу много связей, и с каждым новым инструментом становится хуже.</translation>
    </message>
    <message>
        <source>Simulate a hub in a scenario and compare how many connections are left to care for.</source>
        <translation>Проверьте узел в сценарии и сравните, за сколькими связями останется следить.</translation>
    </message>
    <message>
        <source>Tools, at least</source>
        <translation>Инструментов, не меньше</translation>
    </message>
    <message>
        <source>Direct connections for each tool, at least</source>
        <translation>Прямых связей на каждый инструмент, не меньше</translation>
    </message>
    <message>
        <source>Share of them at one tool from which on it is a hub</source>
        <translation>Доля этих связей у одного инструмента, начиная с которой он считается узлом</translation>
    </message>
    <message>
        <source>“%1” goes round in a circle (%2), and it is not said which one tool holds the truth of it.</source>
        <extracomment>%2 is a way round: CRM → Mail → Shop → CRM</extracomment>
        <translation>Данные «%1» ходят по кругу (%2), и не указано, в каком одном инструменте их эталон.</translation>
    </message>
    <message>
        <source>“%1” goes round in a circle (%2), and nothing says which change wins when it comes back to “%3”.</source>
        <translation>Данные «%1» ходят по кругу (%2), и нигде не указано, чьё изменение остаётся, когда они возвращаются в «%3».</translation>
    </message>
    <message>
        <source>The same data (%1) goes both ways between “%2” and “%3”, and it is not said whose change wins.</source>
        <extracomment>%1 is a list of data</extracomment>
        <translation>Одни и те же данные (%1) идут в обе стороны между «%2» и «%3», и не указано, чьё изменение остаётся.</translation>
    </message>
    <message>
        <source>Sync loop</source>
        <translation>Синхронизация по кругу</translation>
    </message>
    <message>
        <source>Live automatic flows by which the same data comes back to where it started, while it has not exactly one source of truth, or nothing says which change wins on the way back into it. A single two-way flow is a warning.</source>
        <translation>Действующие автоматические потоки, по которым одни и те же данные возвращаются туда, откуда вышли, при этом источник истины у них не ровно один или не указано, чьё изменение остаётся на обратном пути к нему. Один поток в обе стороны — предупреждение.</translation>
    </message>
    <message>
        <source>Old values overwrite new ones and records multiply, and no tool alone is to blame.</source>
        <translation>Старые значения затирают новые, записи множатся, и ни один инструмент в отдельности тут ни при чём.</translation>
    </message>
    <message>
        <source>Choose the tool that holds the truth, make one of the flows one-way, or write down which change wins.</source>
        <translation>Выберите инструмент, в котором эталон, сделайте один из потоков односторонним или запишите, чьё изменение остаётся.</translation>
    </message>
    <message>
        <source>Flows in a loop, at most</source>
        <translation>Потоков в круге, не больше</translation>
    </message>
    <message numerus="yes">
        <source>There are %n tools of the category “%1”: %2.</source>
        <extracomment>%1 is a category such as &quot;CRM&quot;, %2 a list of tools</extracomment>
        <translation>
            <numerusform>В категории «%1» есть %n инструмент: %2.</numerusform>
            <numerusform>В категории «%1» есть %n инструмента: %2.</numerusform>
            <numerusform>В категории «%1» есть %n инструментов: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%3” works with %n tools of the category “%1”: %2.</source>
        <extracomment>%1 is a category, %2 a list of tools, %3 a department</extracomment>
        <translation>
            <numerusform>Отдел «%3» работает с %n инструментом категории «%1»: %2.</numerusform>
            <numerusform>Отдел «%3» работает с %n инструментами категории «%1»: %2.</numerusform>
            <numerusform>Отдел «%3» работает с %n инструментами категории «%1»: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Three or more live tools of one category in one department, or two or more in the whole project where the category is CRM, customer data platform or automation. Modules of one suite count as one. Advertising, social networks, messengers, spreadsheets and reports are left out, since each serves its own end.</source>
        <translation>Три или больше действующих инструментов одной категории в одном отделе либо два или больше во всём проекте, если это CRM, платформа клиентских данных или автоматизация. Модули одного пакета считаются за один инструмент. Реклама, социальные сети, мессенджеры, электронные таблицы и отчёты не учитываются: у каждого из них своя задача.</translation>
    </message>
    <message>
        <source>Each is paid for, learnt and connected by itself, and the customer&apos;s data is split among them.</source>
        <translation>За каждый отдельно платят, каждый отдельно осваивают и подключают, а данные клиента разбросаны по всем.</translation>
    </message>
    <message>
        <source>Compare what each is used for. Choose the one that stays, or accept with a reason that they do different jobs.</source>
        <translation>Сравните, для чего используется каждый. Выберите тот, который останется, или примите с обоснованием, что у них разные задачи.</translation>
    </message>
    <message>
        <source>Tools of one category in a department, at least</source>
        <translation>Инструментов одной категории в отделе, не меньше</translation>
    </message>
    <message>
        <source>CRMs, customer data platforms or automations in all, at least</source>
        <translation>CRM, платформ клиентских данных или автоматизаций всего, не меньше</translation>
    </message>
    <message>
        <source>“%1” gives the same data (%3) to “%2” directly, and once more by way of “%4”.</source>
        <extracomment>%3 is a list of data</extracomment>
        <translation>Инструмент «%1» передаёт одни и те же данные (%3) в «%2» напрямую и ещё раз — через «%4».</translation>
    </message>
    <message numerus="yes">
        <source>“%1” gives the same data (%3) to “%2” over %n connections.</source>
        <translation>
            <numerusform>Инструмент «%1» передаёт одни и те же данные (%3) в «%2» по %n связи.</numerusform>
            <numerusform>Инструмент «%1» передаёт одни и те же данные (%3) в «%2» по %n связям.</numerusform>
            <numerusform>Инструмент «%1» передаёт одни и те же данные (%3) в «%2» по %n связям.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two pipes for the same data</source>
        <translation>Два пути для одних и тех же данных</translation>
    </message>
    <message>
        <source>Two tools of which one gives the same data to the other by two live ways: two direct flows, or a direct one and another through a hub.</source>
        <translation>Два инструмента, один из которых передаёт другому одни и те же данные двумя действующими путями: двумя прямыми потоками либо одним прямым и ещё одним через узел.</translation>
    </message>
    <message>
        <source>Which of the two is right depends on which came last, so the same customer may look different every day.</source>
        <translation>Какие из них верны, зависит от того, какие пришли последними, поэтому один и тот же клиент может каждый день выглядеть по-разному.</translation>
    </message>
    <message>
        <source>Choose the way that is to stay, and plan the end of the other one.</source>
        <translation>Выберите путь, который останется, и запланируйте отказ от второго.</translation>
    </message>
    <message>
        <source>“%1” is not as your own rule asks.</source>
        <translation>Для «%1» не выполнено ваше собственное правило.</translation>
    </message>
    <message>
        <source>“%1” is not as your own rule asks (%2).</source>
        <extracomment>%2 is a list of names of fields</extracomment>
        <translation>Для «%1» не выполнено ваше собственное правило (%2).</translation>
    </message>
    <message>
        <source>Your own rules</source>
        <translation>Ваши собственные правила</translation>
    </message>
    <message>
        <source>You have agreed on this rule.</source>
        <translation>Вы договорились об этом правиле.</translation>
    </message>
    <message>
        <source>Fill in what the rule asks for, or accept it with a reason.</source>
        <translation>Заполните то, чего требует правило, или примите замечание с обоснованием.</translation>
    </message>
    <message>
        <source>Share of connected tools below which it is still a list</source>
        <translation>Доля связанных инструментов, ниже которой карта — пока просто список</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Tools that are ideas or gone, and those of which it is said that they use no AI. A link that a customer clicks is no input.</source>
        <translation>Инструменты, которые пока только идея или уже выведены, и те, о которых указано, что ИИ они не используют. Ссылка, по которой переходит клиент, входящими данными не считается.</translation>
    </message>
    <message>
        <source>Nobody in charge and data without a name count as missing, unless a question about the tool or the flow is open. Whether a tool uses AI at all stays an open question until somebody says so.</source>
        <translation>Если ответственный неизвестен или данные не названы, считается, что их нет, — кроме случаев, когда об инструменте или потоке есть открытый вопрос. Использует ли инструмент ИИ вообще, остаётся открытым вопросом, пока кто-нибудь этого не укажет.</translation>
    </message>
    <message>
        <source>Tools that only send within the firm, and those with a review step. What goes over a customer&apos;s click or to a tool that is gone reaches nobody.</source>
        <translation>Инструменты, которые отправляют что-то только внутри компании, и те, у которых есть проверка человеком. То, что идёт через переход клиента по ссылке или в уже выведенный инструмент, ни до кого не доходит.</translation>
    </message>
    <message>
        <source>Whether it uses AI, whether somebody reviews, or what the receiving tool does stays an open question. A review step that was asked about and is none is missing.</source>
        <translation>Если неизвестно, используется ли ИИ, проверяет ли кто-нибудь результат или что делает инструмент-получатель, вопрос остаётся открытым. Если о проверке человеком спросили и её нет, значит, её не хватает.</translation>
    </message>
    <message>
        <source>“%1” is on trial, and no day is noted on which the trial ends.</source>
        <translation>У «%1» идёт пробный период, и не записано, в какой день он заканчивается.</translation>
    </message>
    <message>
        <source>The trial of “%1” ended on %2, and nobody has said whether it stays.</source>
        <translation>Пробный период «%1» закончился %2, и никто не сказал, остаётся ли этот инструмент.</translation>
    </message>
    <message>
        <source>A trial without an end</source>
        <translation>Пробный период без конца</translation>
    </message>
    <message>
        <source>A tool on trial without a last day, or whose last day has passed.</source>
        <translation>Инструмент на пробном периоде, у которого нет последнего дня или этот день уже прошёл.</translation>
    </message>
    <message>
        <source>A warning where the last day has passed.</source>
        <translation>Предупреждение, если последний день уже прошёл.</translation>
    </message>
    <message>
        <source>Tools that have just been drawn, and tools that are live, leaving or gone.</source>
        <translation>Только что добавленные инструменты, а также действующие, те, что выводятся, и уже выведенные.</translation>
    </message>
    <message>
        <source>A last day that is not known is none, unless a question about the tool is open.</source>
        <translation>Если последний день неизвестен, считается, что его нет, — кроме случаев, когда об инструменте есть открытый вопрос.</translation>
    </message>
    <message>
        <source>Trials that nobody ends become tools that nobody chose, with data in them and an invoice behind them.</source>
        <translation>Пробный период, который никто не завершает, превращается в инструмент, которого никто не выбирал, — с данными внутри и счётом к оплате.</translation>
    </message>
    <message>
        <source>Note the day on which you decide, or decide now: it stays, or it goes.</source>
        <translation>Запишите день, когда вы примете решение, или решите сейчас: инструмент остаётся или уходит.</translation>
    </message>
    <message>
        <source>When does the trial of “%1” end, and who decides?</source>
        <translation>Когда заканчивается пробный период «%1» и кто принимает решение?</translation>
    </message>
    <message>
        <source>Time to note when a new trial ends</source>
        <translation>Сколько ждать, пока у нового пробного периода запишут срок</translation>
    </message>
    <message>
        <source>Two ways for different data, there and back, and two ways of which both go through a hub.</source>
        <translation>Два пути для разных данных, пути туда и обратно, а также два пути, каждый из которых идёт через узел.</translation>
    </message>
    <message>
        <source>What a flow carries leaves the answer open where it could be the same.</source>
        <translation>Если неизвестно, что передаёт поток, и это могут быть те же данные, ответ остаётся открытым.</translation>
    </message>
    <message>
        <source>Tools with a replacement, tools on which nothing rests, and contracts that renew by themselves.</source>
        <translation>Инструменты, которым назначена замена, инструменты, на которых ничего не держится, и договоры, которые продлеваются сами.</translation>
    </message>
    <message>
        <source>A contract&apos;s end or renewal that is not known leaves the answer open where nothing else decides. A replacement that is not known is missing, unless a question about the tool is open.</source>
        <translation>Если неизвестно, когда заканчивается договор или продлевается ли он, ответ остаётся открытым, когда он не ясен из остального. Если неизвестна замена, считается, что её нет, — кроме случаев, когда об инструменте есть открытый вопрос.</translation>
    </message>
    <message>
        <source>A tool that is gone has no live flows, so what was drawn from it counts as long as the flow itself is not gone.</source>
        <translation>У выведенного инструмента действующих потоков нет, поэтому нарисованные от него потоки учитываются, пока не выведен сам поток.</translation>
    </message>
    <message>
        <source>An error for a criticality of 4.</source>
        <translation>Ошибка, если критичность — 4.</translation>
    </message>
    <message>
        <source>Connections that nobody would miss: a few tools left alone, and tools with another way around. A noted fallback settles it where the criticality is known.</source>
        <translation>Связи, потерю которых никто не заметит: отрезанными остаются лишь немногие инструменты или у них есть обходной путь. Если критичность известна, достаточно записанного запасного плана.</translation>
    </message>
    <message>
        <source>A criticality that is not known is part of the finding. The answer is open only while a question about the tool is open and its fallback decides.</source>
        <translation>Неизвестная критичность — часть самого замечания. Ответ остаётся открытым, только пока об инструменте есть открытый вопрос и всё зависит от запасного плана.</translation>
    </message>
    <message>
        <source>Loops with a person or a customer&apos;s click in them, and flows that may not overwrite their target, if that is said.</source>
        <translation>Круги, в которых есть человек или переход клиента по ссылке, и потоки, которым нельзя перезаписывать данные получателя, если это указано.</translation>
    </message>
    <message>
        <source>How a flow moves, what it carries or what part a tool has leaves the answer open. A rule for conflicts that is not known is missing, unless a question about the flow is open.</source>
        <translation>Если неизвестно, как идёт поток, что он передаёт или служит ли инструмент эталоном, ответ остаётся открытым. Если неизвестно правило при расхождении, считается, что его нет, — кроме случаев, когда о потоке есть открытый вопрос.</translation>
    </message>
    <message>
        <source>There is one finding for the tools that hang together by the same data, with one of the shortest loops: all loops are more than anybody wants to read.</source>
        <translation>На все инструменты, связанные одними и теми же данными, приходится одно замечание с одним из самых коротких кругов: все круги никто читать не станет.</translation>
    </message>
    <message>
        <source>Modules of one suite, and what serves its own end: advertising, social networks, messengers, spreadsheets, reports and the category other.</source>
        <translation>Модули одного пакета и то, у чего своя задача: реклама, социальные сети, мессенджеры, электронные таблицы, отчёты и категория «Другое».</translation>
    </message>
    <message>
        <source>A category or a department that is not known leaves the answer open where it could make up the number.</source>
        <translation>Если неизвестна категория или отдел и от этого зависит, наберётся ли нужное число, ответ остаётся открытым.</translation>
    </message>
    <message>
        <source>Reports, archives and tools that send to customers, where data ends by nature, tools that are marked as end points, and tools that nothing goes into.</source>
        <translation>Отчёты, архивы и инструменты, которые отправляют сообщения клиентам, — в них данные и должны заканчиваться; инструменты, отмеченные конечными точками, и инструменты, в которые ничего не поступает.</translation>
    </message>
    <message>
        <source>Nothing leaves the answer open: a use that nobody has drawn is what this is about. A role or a category excuses only where it is set.</source>
        <translation>Открытым ответ не остаётся никогда: правило как раз о том, что использование данных никто не нарисовал. Роль или категория служит объяснением, только если она указана.</translation>
    </message>
    <message>
        <source>“%1” is in the project, but on none of its pictures.</source>
        <translation>«%1» есть в проекте, но ни на одном из его видов.</translation>
    </message>
    <message>
        <source>On no picture</source>
        <translation>Ни на одном виде</translation>
    </message>
    <message>
        <source>A live tool or an activity that is on none of the views of the project.</source>
        <translation>Действующий инструмент или работа, которых нет ни на одном из видов проекта.</translation>
    </message>
    <message>
        <source>Projects without views of their own, views that show all of a kind, and parts of a tool that is on a picture.</source>
        <translation>Проекты без собственных видов, виды, на которых показано всё одного рода, и части инструмента, который есть на каком-нибудь виде.</translation>
    </message>
    <message>
        <source>Nothing leaves the answer open: what is on a picture is always known.</source>
        <translation>Открытым ответ не остаётся никогда: что есть на видах, всегда известно.</translation>
    </message>
    <message>
        <source>What nobody sees is forgotten in every meeting, and then in every decision.</source>
        <translation>То, чего никто не видит, забывают на каждой встрече, а потом и в каждом решении.</translation>
    </message>
    <message>
        <source>Put it on the view where people would look for it, or delete it if it is left over.</source>
        <translation>Поместите это на вид, на котором его стали бы искать, или удалите, если это больше не нужно.</translation>
    </message>
    <message>
        <source>Tools that stand alone on purpose, tools with a connected part, ideas, what is gone, and what was drawn just now.</source>
        <translation>Инструменты, которые намеренно стоят отдельно, инструменты, у которых связана хотя бы одна часть, идеи, всё выведенное и только что добавленное.</translation>
    </message>
    <message>
        <source>A connection that nobody has drawn is what this is about. But while hardly any tool is connected the map is still a list, and the answer is open for all.</source>
        <translation>Правило как раз о связях, которых никто не нарисовал. Но пока почти ни один инструмент ни с чем не связан, карта — это ещё просто список, и ответ остаётся открытым для всех.</translation>
    </message>
    <message>
        <source>Without that, a list of tools that was just pasted would give a finding for each of its lines.</source>
        <translation>Без этого только что вставленный список инструментов дал бы замечание на каждую строку.</translation>
    </message>
    <message>
        <source>Small groups, groups with a tool in the middle, and everything that runs through a hub. Several flows between two tools are one connection.</source>
        <translation>Небольшие группы, группы, в середине которых есть инструмент-узел, и всё, что идёт через узел. Несколько потоков между двумя инструментами считаются одной связью.</translation>
    </message>
    <message>
        <source>Nothing leaves the answer open. A tool is a hub where its role says so or, without one, its category.</source>
        <translation>Открытым ответ не остаётся никогда. Инструмент считается узлом, если так говорит его роль, а если роли нет — его категория.</translation>
    </message>
    <message>
        <source>The finding is named after the tool with the most connections, so that it stays the same while others come and go.</source>
        <translation>Замечание называется по инструменту, у которого больше всего связей: так оно остаётся тем же, когда другие появляются и исчезают.</translation>
    </message>
    <message>
        <source>“%1” has used %2 of the %3 that its contract includes, %4 percent.</source>
        <translation>По «%1» использовано %2 из %3, включённых в договор, — это %4 %.</translation>
    </message>
    <message>
        <source>Near its limit</source>
        <translation>Лимит почти исчерпан</translation>
    </message>
    <message>
        <source>A live tool that has used most of the quota that its contract includes.</source>
        <translation>Действующий инструмент, который израсходовал большую часть лимита, включённого в договор.</translation>
    </message>
    <message>
        <source>A warning where the quota is used up.</source>
        <translation>Предупреждение, если лимит исчерпан.</translation>
    </message>
    <message>
        <source>Tools without a quota, and those of which nobody knows one.</source>
        <translation>Инструменты без лимита и те, о лимите которых никто не знает.</translation>
    </message>
    <message>
        <source>How much is used leaves the answer open, where a quota is known.</source>
        <translation>Если лимит известен, а сколько использовано — нет, ответ остаётся открытым.</translation>
    </message>
    <message>
        <source>At the limit messages stay unsent or the price jumps, mostly in the busiest week of the year.</source>
        <translation>Когда лимит исчерпан, сообщения не уходят или цена резко растёт — обычно в самую горячую неделю года.</translation>
    </message>
    <message>
        <source>Look up how fast it grows, tidy up what nobody needs, or agree on more before it is urgent.</source>
        <translation>Посмотрите, как быстро растёт расход, уберите то, что никому не нужно, или договоритесь о большем лимите, пока это не срочно.</translation>
    </message>
    <message>
        <source>Part of the quota that may be used</source>
        <translation>Какую часть лимита можно израсходовать</translation>
    </message>
    <message>
        <source>Small maps, and hubs with a backup owner whose connections are mostly watched.</source>
        <translation>Небольшие карты и узлы, у владельца которых есть заместитель и за большей частью связей которых следят.</translation>
    </message>
    <message>
        <source>Connections of which it is not known whether somebody watches leave the answer open where they could make up the share. A backup owner that is not known is missing, unless a question about the tool is open.</source>
        <translation>Если неизвестно, следит ли кто-нибудь за связями, и от этого зависит их доля, ответ остаётся открытым. Если неизвестен заместитель, считается, что его нет, — кроме случаев, когда об инструменте есть открытый вопрос.</translation>
    </message>
    <message>
        <source>Names that differ only by a number or a region, short names with a slip in them, and tools of which one is part of the other.</source>
        <translation>Названия, которые различаются только числом или регионом, короткие названия с опиской и инструменты, один из которых входит в другой.</translation>
    </message>
    <message>
        <source>A tool without a name leaves the answer open.</source>
        <translation>Если у инструмента нет названия, ответ остаётся открытым.</translation>
    </message>
    <message>
        <source>In short names two different letters mostly are two different products, such as Shopify and Spotify: two slips need eight letters, and one needs six.</source>
        <translation>Две разные буквы в коротких названиях — это чаще всего два разных продукта, например Shopify и Spotify. Поэтому две описки принимаются в расчёт в названиях от восьми букв, одна — от шести.</translation>
    </message>
    <message>
        <source>Maps with few touchpoints, what people carry, and links.</source>
        <translation>Карты, на которых мало точек контакта, то, что переносят люди, и ссылки.</translation>
    </message>
    <message>
        <source>How it moves leaves the answer open, unless the target is known to serve a customer.</source>
        <translation>Если неизвестно, как идут данные, ответ остаётся открытым — кроме случаев, когда известно, что получатель служит клиенту.</translation>
    </message>
    <message>
        <source>Of a flow in both directions either end may serve: what comes back is used too.</source>
        <translation>Если поток идёт в обе стороны, служить клиенту может любой его конец: то, что возвращается, тоже используется.</translation>
    </message>
    <message>
        <source>Touchpoints that are between people only, if somebody has said so, and those that an activity stands behind.</source>
        <translation>Точки контакта, где всё происходит только между людьми, если это указано, и те, за которыми стоит работа.</translation>
    </message>
    <message>
        <source>Nothing leaves the answer open: support that nobody has drawn is what this is about. A tool whose status is not known counts as live.</source>
        <translation>Открытым ответ не остаётся никогда: правило как раз о том, что поддержку никто не нарисовал. Инструмент с неизвестным статусом считается действующим.</translation>
    </message>
    <message>
        <source>Small maps, and projects whose own layers have no evaluation, insight or strategy.</source>
        <translation>Небольшие карты и проекты, среди собственных слоёв которых нет «Оценки» либо нет ни «Понимания», ни «Стратегии».</translation>
    </message>
    <message>
        <source>An element whose layer is not known leaves the answer open where it could make a way back. So does a map on which hardly any tool is connected: it is still a list.</source>
        <translation>Если у элемента неизвестен слой и через него мог бы идти обратный путь, ответ остаётся открытым. То же самое, пока почти ни один инструмент не связан: тогда карта — ещё только список.</translation>
    </message>
    <message>
        <source>Numbers with one live source, numbers of which one source leads, and numbers of one name with one definition.</source>
        <translation>Метрики с одним действующим источником, метрики, у которых один из источников назван основным, и метрики с одним названием и одним определением.</translation>
    </message>
    <message>
        <source>A definition that is not known leaves the answer open where another number has the same name. Tools that are gone are no source.</source>
        <translation>Если определение неизвестно, а у другой метрики то же название, ответ остаётся открытым. Выведенные инструменты источником не считаются.</translation>
    </message>
    <message>
        <source>Steps with one tool behind both, steps that need no context, and steps without a tool. Where the customer is asked twice, the rule of that name speaks instead.</source>
        <translation>Шаги, за которыми стоит один и тот же инструмент, шаги, на которых предыстория не нужна, и шаги без инструмента. Если клиента спрашивают дважды, об этом говорит другое правило — с этим названием.</translation>
    </message>
    <message>
        <source>Nothing leaves the answer open: a way that nobody has drawn is what this is about.</source>
        <translation>Открытым ответ не остаётся никогда: правило как раз о том, что пути никто не нарисовал.</translation>
    </message>
    <message>
        <source>Also a link counts as a way, since a click can carry context along.</source>
        <translation>Ссылка тоже считается путём: при переходе по ней предыстория может передаваться дальше.</translation>
    </message>
    <message>
        <source>Journeys without any number, which are another rule&apos;s matter, and those with one number for a stage, the journey or the business.</source>
        <translation>Пути клиента без единой метрики — о них говорит другое правило — и те, где есть хотя бы одна метрика этапа, пути клиента или всего бизнеса.</translation>
    </message>
    <message>
        <source>A scope that is not known leaves the answer open, unless another number is known to tell about more than a channel.</source>
        <translation>Если охват неизвестен, ответ остаётся открытым — кроме случаев, когда известно, что другая метрика говорит не только о канале.</translation>
    </message>
    <message>
        <source>Journeys with an owner and a number for the whole. Where all numbers are about channels, another rule speaks of them, and this one only asks for an owner.</source>
        <translation>Пути клиента, у которых есть владелец и метрика для пути в целом. Если все метрики касаются каналов, о них говорит другое правило, а это спрашивает только о владельце.</translation>
    </message>
    <message>
        <source>An owner that is not known is missing, unless a question about the journey is open. The scope of a number that is not known leaves the number open.</source>
        <translation>Если неизвестен владелец, считается, что его нет, — кроме случаев, когда о пути клиента есть открытый вопрос. Если неизвестен охват метрики, открытым остаётся и то, есть ли нужная метрика.</translation>
    </message>
    <message>
        <source>An error where the pay of both sides is known to hang on these numbers.</source>
        <translation>Ошибка, если известно, что от этих метрик зависит оплата обеих сторон.</translation>
    </message>
    <message>
        <source>Numbers of one department, numbers on different touchpoints, and pairs that are not on the list unless somebody marked them.</source>
        <translation>Метрики одного отдела, метрики разных точек контакта и пары, которых нет в списке, если только их никто не отметил.</translation>
    </message>
    <message>
        <source>A department or a wanted direction that is not known leaves the answer open.</source>
        <translation>Если неизвестен отдел или желаемое направление, ответ остаётся открытым.</translation>
    </message>
    <message>
        <source>Customers feel bad at “%1” (%2 on a scale from −2 to 2), and no plan speaks of it.</source>
        <translation>В точке «%1» клиентам плохо (%2 по шкале от −2 до 2), и ни в одном плане об этом не сказано.</translation>
    </message>
    <message>
        <source>Pain without a plan</source>
        <translation>Больное место без плана</translation>
    </message>
    <message>
        <source>A touchpoint at which customers feel bad, and of which no step of a scenario speaks.</source>
        <translation>Точка контакта, в которой клиентам плохо и о которой не говорит ни один шаг сценария.</translation>
    </message>
    <message>
        <source>A warning where they feel very bad.</source>
        <translation>Предупреждение, если им очень плохо.</translation>
    </message>
    <message>
        <source>Touchpoints at which customers feel neutral or good, and those of which a scenario changes something.</source>
        <translation>Точки контакта, в которых клиентам спокойно или хорошо, и те, в которых сценарий что-то меняет.</translation>
    </message>
    <message>
        <source>A feeling that nobody has asked about is no pain. While a question about the touchpoint is open, so is the answer.</source>
        <translation>Настроение, о котором никто не спрашивал, больным местом не считается. Пока о точке контакта есть открытый вопрос, открыт и ответ.</translation>
    </message>
    <message>
        <source>Customers leave where it hurts, and everybody in the room knows the place already.</source>
        <translation>Клиенты уходят там, где больно, и все присутствующие уже знают это место.</translation>
    </message>
    <message>
        <source>Decide what is to change there and who sees to it, and note it as a step of a scenario.</source>
        <translation>Решите, что там нужно изменить и кто этим займётся, и запишите это шагом сценария.</translation>
    </message>
    <message>
        <source>What can we do so that “%1” feels better?</source>
        <translation>Что сделать, чтобы клиентам в точке «%1» стало лучше?</translation>
    </message>
    <message>
        <source>Stages in which one touchpoint is measured, and journeys that a number of the scope stage measures.</source>
        <translation>Этапы, на которых измеряется хотя бы одна точка контакта, и пути клиента, которые измеряет метрика с охватом «Этап».</translation>
    </message>
    <message>
        <source>A scope or a stage that is not known leaves the answer open where it could be what is missing, and so does an open question about the journey.</source>
        <translation>Если неизвестен охват или этап и как раз этого могло не хватать, ответ остаётся открытым; так же — пока о пути клиента есть открытый вопрос.</translation>
    </message>
    <message>
        <source>Promises that a live tool or an activity fulfils and that have a proof.</source>
        <translation>Обещания, которые выполняет действующий инструмент или работа и у которых есть подтверждение.</translation>
    </message>
    <message>
        <source>A proof that is not known is missing, unless a question about the promise is open.</source>
        <translation>Если подтверждение неизвестно, считается, что его нет, — кроме случаев, когда об обещании есть открытый вопрос.</translation>
    </message>
    <message>
        <source>Activities where all four are said. An owner will do where nobody is named as responsible.</source>
        <translation>Работы, для которых указано всё четыре. Если исполнитель не назван, достаточно владельца.</translation>
    </message>
    <message>
        <source>What is not known is missing, unless a question about the activity is open.</source>
        <translation>Неизвестное считается отсутствующим — кроме случаев, когда о работе есть открытый вопрос.</translation>
    </message>
    <message>
        <source>Maps on which few things have a layer yet. What is an idea or gone fills no layer.</source>
        <translation>Карты, на которых слой пока указан у немногих элементов. Идеи и всё выведенное слой не заполняют.</translation>
    </message>
    <message>
        <source>Something live without a known layer may be what is missing, so the answer stays open. Having no layer on purpose is an answer.</source>
        <translation>Если у чего-то действующего слой неизвестен, возможно, этого как раз и не хватает, и ответ остаётся открытым. «Намеренно без слоя» — тоже ответ.</translation>
    </message>
    <message>
        <source>Spreadsheets that only collect or only give, and those with automatic connections on both sides.</source>
        <translation>Электронные таблицы, которые только собирают или только отдают данные, и те, у которых связи с обеих сторон автоматические.</translation>
    </message>
    <message>
        <source>How it moves leaves the answer open where no other connection of the spreadsheet is by hand. A category that is not known is no spreadsheet.</source>
        <translation>Если неизвестно, как идут данные, ответ остаётся открытым, когда ни по одной другой связи таблицы их не переносят вручную. Инструмент с неизвестной категорией электронной таблицей не считается.</translation>
    </message>
    <message>
        <source>Maps with few placed things or a single layer, and projects whose own layers have other names. One way that leads to one of them is enough.</source>
        <translation>Карты, на которых мало что распределено по слоям или слой всего один, и проекты, собственные слои которых называются иначе. Достаточно одного пути хотя бы к одному из этих элементов.</translation>
    </message>
    <message>
        <source>Something whose layer is not known leaves the answer open where it could be the way. So does a map on which hardly any tool is connected: it is still a list.</source>
        <translation>Если у чего-то слой неизвестен и через это мог бы идти путь, ответ остаётся открытым. То же самое, пока почти ни один инструмент не связан: тогда карта — ещё только список.</translation>
    </message>
    <message>
        <source>“%1” was to be answered by %2.</source>
        <translation>Ответ на вопрос «%1» нужен был к этому дню: %2.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was asked %n days ago and has no answer yet.</source>
        <translation>
            <numerusform>Вопрос «%1» задан %n день назад, а ответа пока нет.</numerusform>
            <numerusform>Вопрос «%1» задан %n дня назад, а ответа пока нет.</numerusform>
            <numerusform>Вопрос «%1» задан %n дней назад, а ответа пока нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>A question that nobody answers</source>
        <translation>Вопрос, на который никто не отвечает</translation>
    </message>
    <message>
        <source>A question without an answer whose day has passed or, where it has none, that was asked some time ago.</source>
        <translation>Вопрос без ответа, срок которого уже прошёл, а если срока нет — который задан довольно давно.</translation>
    </message>
    <message>
        <source>Questions that have an answer, whatever their day, and those that are not due yet.</source>
        <translation>Вопросы, на которые ответ уже есть, каким бы ни был срок, и те, срок которых ещё не наступил.</translation>
    </message>
    <message>
        <source>Where it is not known when it was asked or is due, the answer is open.</source>
        <translation>Если неизвестно, когда вопрос задан или к какому дню нужен ответ, правило ждёт ответа.</translation>
    </message>
    <message>
        <source>While a question is open the map does not complain about what it asks, so an old one hides what is missing.</source>
        <translation>Пока вопрос открыт, карта не делает замечаний о том, что в нём спрашивают, поэтому старый вопрос скрывает, чего не хватает.</translation>
    </message>
    <message>
        <source>Answer it, ask somebody else, or delete it if nobody needs to know any more.</source>
        <translation>Ответьте на него, спросите кого-нибудь другого или удалите, если это больше никому не нужно.</translation>
    </message>
    <message>
        <source>Time to answer a question</source>
        <translation>Время на ответ на вопрос</translation>
    </message>
    <message>
        <source>Steps that ask for different data, steps with one tool behind both, and steps between which a live flow carries the data, in however many hops.</source>
        <translation>Шаги, на которых спрашивают о разных данных, шаги, за которыми стоит один и тот же инструмент, и шаги, между которыми эти данные передаёт действующий поток — через сколько угодно звеньев.</translation>
    </message>
    <message>
        <source>What a step asks for, what a flow carries, and whether customers repeat themselves leave the answer open, unless something else is known to be asked twice.</source>
        <translation>Если неизвестно, о чём спрашивают на шаге, что передаёт поток или повторяют ли клиенты сказанное, ответ остаётся открытым — кроме случаев, когда известно, что дважды спрашивают о чём-то другом.</translation>
    </message>
    <message>
        <source>Steps on two branches of a journey are not one behind the other: no customer goes both ways.</source>
        <translation>Шаги на двух ветвях пути не идут один за другим: ни один клиент не проходит обе.</translation>
    </message>
    <message>
        <source>Information above the limit; a warning and an error from the two higher limits on.</source>
        <translation>Выше предела — к сведению; начиная с двух более высоких пределов — предупреждение и ошибка.</translation>
    </message>
    <message>
        <source>Journeys of a single step, steps within one department, and hand-offs to a team that is no step of the journey.</source>
        <translation>Пути клиента из одного шага, шаги внутри одного отдела и передачи команде, которая не является шагом этого пути.</translation>
    </message>
    <message>
        <source>A step without a department makes no hand-off: a half-drawn journey has fewer hand-offs, not unknown ones.</source>
        <translation>Шаг без отдела передачей не считается: если путь нарисован наполовину, передач на нём меньше, а не «неизвестно сколько».</translation>
    </message>
    <message>
        <source>Flows that run by machine, links, and data that is public or internal.</source>
        <translation>Потоки, которые идут автоматически, ссылки, а также открытые и внутренние данные.</translation>
    </message>
    <message>
        <source>How it moves or what it carries leaves the answer open, unless the other half is known to be harmless. One personal object among several is enough.</source>
        <translation>Если неизвестно, как идут данные или что передаётся, ответ остаётся открытым — кроме случаев, когда известно, что вторая половина безобидна. Достаточно одних персональных данных среди прочих.</translation>
    </message>
    <message numerus="yes">
        <source>People carry data from “%1” to “%2” by hand, for %3 hours a month.</source>
        <translation>
            <numerusform>Данные из «%1» в «%2» переносят вручную: %3 час в месяц.</numerusform>
            <numerusform>Данные из «%1» в «%2» переносят вручную: %3 часа в месяц.</numerusform>
            <numerusform>Данные из «%1» в «%2» переносят вручную: %3 часов в месяц.</numerusform>
        </translation>
    </message>
    <message>
        <source>A flow is information below the lower limit of hours a month, and an error from the upper one on. A hand-off, or a flow of which the hours are not known, is a warning.</source>
        <translation>Поток — к сведению, если часов в месяц меньше нижнего предела, и ошибка, начиная с верхнего. Передача или поток, на который неизвестно сколько уходит часов, — предупреждение.</translation>
    </message>
    <message>
        <source>Flows that run by machine, links that a customer clicks, and flows of tools that are gone or only an idea.</source>
        <translation>Потоки, которые идут автоматически, ссылки, по которым переходит клиент, и потоки инструментов, которые уже выведены или пока только идея.</translation>
    </message>
    <message>
        <source>Whether it is carried by hand stays an open question while nobody knows how it moves. How long it takes need not be known for a finding.</source>
        <translation>Пока никто не знает, как идут данные, вопрос о том, переносят ли их вручную, остаётся открытым. Сколько времени это занимает, для замечания знать не обязательно.</translation>
    </message>
    <message>
        <source>Links that a customer clicks, and flows that are not live. That we asked and there is none is an answer too.</source>
        <translation>Ссылки, по которым переходит клиент, и потоки, которые не действуют. «Спросили, и этого нет» — тоже ответ.</translation>
    </message>
    <message>
        <source>Here not knowing is the finding. It waits only while a question about the flow is open: somebody is asking already.</source>
        <translation>Здесь само незнание и есть замечание. Правило ждёт, только пока о потоке есть открытый вопрос: значит, кто-то уже спрашивает.</translation>
    </message>
    <message>
        <source>A single flow by hand, flows side by side, and a chain in which a machine takes over or other data goes on.</source>
        <translation>Один поток вручную, потоки рядом друг с другом и цепочка, в которой дальше данные идут автоматически или передаются другие данные.</translation>
    </message>
    <message>
        <source>A flow of which the way or the data is not known stays an open question, and so does a neighbour that it might make a chain with. A chain that is known stays one.</source>
        <translation>Если о потоке неизвестно, как идут данные или какие они, вопрос остаётся открытым — и для соседнего потока, с которым он мог бы составить цепочку. Если цепочка известна, она ею и остаётся.</translation>
    </message>
    <message>
        <source>“%1” passes %2 on at least every hour, but gets it once a day at most.</source>
        <extracomment>%2 is a list of data</extracomment>
        <translation>«%1» передаёт дальше не реже раза в час, а получает не чаще раза в день: %2.</translation>
    </message>
    <message>
        <source>Fast use of slow data</source>
        <translation>Медленные данные используются быстро</translation>
    </message>
    <message>
        <source>A live tool that passes data on in real time or hourly, while all that brings it this data comes once a day or less often.</source>
        <translation>Действующий инструмент, который передаёт данные дальше в реальном времени или каждый час, хотя сам получает их отовсюду раз в день или реже.</translation>
    </message>
    <message>
        <source>Tools that are the authority of the data, tools that get it on demand or fast from one side, and data that no flow brings.</source>
        <translation>Инструменты, которые служат эталоном этих данных, инструменты, которые хотя бы с одной стороны получают их по запросу или быстро, и данные, которых не приносит ни один поток.</translation>
    </message>
    <message>
        <source>How often it comes, or what a flow brings, leaves the answer open. A rhythm that is not known on the way out is not fast.</source>
        <translation>Если неизвестно, как часто приходят данные или что приносит поток, ответ остаётся открытым. Если неизвестно, как часто данные передаются дальше, это не считается быстрым.</translation>
    </message>
    <message>
        <source>How fast a tool uses data is only seen by how often it sends it on, so the rule is about tools that pass on what they get.</source>
        <translation>Как быстро инструмент использует данные, видно только по тому, как часто он передаёт их дальше, поэтому правило — об инструментах, которые передают полученное.</translation>
    </message>
    <message>
        <source>Customers get yesterday&apos;s prices, stocks or wishes at the speed of today.</source>
        <translation>Клиенты с сегодняшней скоростью получают вчерашние цены, остатки или пожелания.</translation>
    </message>
    <message>
        <source>Let the data come as often as it is used, or agree that less often is enough on the way out.</source>
        <translation>Пусть данные приходят так же часто, как используются, — или договоритесь, что дальше их можно передавать реже.</translation>
    </message>
    <message>
        <source>What people carry, links, and flows on which little rests: a touchpoint of criticality 1 or 2 is no reason to be called at night.</source>
        <translation>То, что переносят люди, ссылки и потоки, на которые мало что опирается: ради точки контакта с критичностью 1 или 2 никого не будят ночью.</translation>
    </message>
    <message>
        <source>How it moves, how critical the touchpoint is, or whether somebody watches leaves the answer open, unless the rest decides it. A plan for failure that was asked about and is none is missing.</source>
        <translation>Если неизвестно, как идут данные, насколько критична точка контакта или следит ли кто-нибудь, ответ остаётся открытым — если только он не ясен из остального. Если о плане на случай сбоя спросили и его нет, значит, его не хватает.</translation>
    </message>
    <message>
        <source>The way on to a touchpoint stops where people carry the data: they notice when there is nothing to carry. Otherwise a review of a dashboard would make a page of the shop rest on it.</source>
        <translation>Путь к точке контакта обрывается там, где данные переносят люди: они заметят, когда переносить станет нечего. Иначе получилось бы, что из-за разбора цифр на панели от этого потока зависит страница магазина.</translation>
    </message>
    <message>
        <source>Data that is not core, data that only one tool keeps, and tools that only read it or pass it on. Two authorities are fine where each is for another part.</source>
        <translation>Данные, которые не относятся к ключевым, данные, которые хранит только один инструмент, и инструменты, которые их лишь читают или передают дальше. Два эталона — это нормально, если каждый отвечает за свою часть.</translation>
    </message>
    <message>
        <source>Whether the data is core, how a tool holds it, or what a flow brings to a second tool leaves the answer open. A type that is not known makes a warning.</source>
        <translation>Если неизвестно, ключевые ли это данные, как инструмент их хранит или что поток приносит во второй инструмент, ответ остаётся открытым. Если неизвестен тип данных, будет предупреждение.</translation>
    </message>
    <message>
        <source>Only scopes that are said and differ keep two authorities apart: one without a scope claims everything.</source>
        <translation>Два эталона не пересекаются, только если для обоих указана часть данных и эти части разные: эталон без указанной части претендует на всё.</translation>
    </message>
    <message>
        <source>A warning for a criticality of 3 or 4.</source>
        <translation>Предупреждение, если критичность — 3 или 4.</translation>
    </message>
    <message>
        <source>Tools that are ideas or gone, and those that were drawn a short while ago.</source>
        <translation>Инструменты, которые пока только идея или уже выведены, и те, что добавлены на карту недавно.</translation>
    </message>
    <message>
        <source>Where nobody noted a look, the day counts on which it was drawn; without that the answer is open. So it is where the criticality or the evidence would decide and is not known.</source>
        <translation>Если проверка не отмечена, считается день, когда инструмент добавлен на карту; если неизвестен и он, ответ остаётся открытым. Так же — если всё решает критичность или то, откуда известны сведения, а это неизвестно.</translation>
    </message>
    <message>
        <source>Teams, since somebody there can stand in; tools with a backup owner; and tools that are ideas or gone.</source>
        <translation>Команды, потому что там есть кому подменить; инструменты, у которых назначен заместитель; инструменты, которые пока только идея или уже выведены.</translation>
    </message>
    <message>
        <source>A criticality that is not known leaves the answer open where it would decide, and so does an open question about a tool without a backup.</source>
        <translation>Если критичность неизвестна и всё решает она, ответ остаётся открытым; так же — пока есть открытый вопрос об инструменте без заместителя.</translation>
    </message>
    <message>
        <source>It never counts or ranks people: it is about the tools that stand still when one person is away.</source>
        <translation>Правило никогда не подсчитывает и не оценивает людей: оно об инструментах, которые встанут, когда одного человека нет на месте.</translation>
    </message>
    <message>
        <source>Links, what people carry, and connections within one department that carry nothing personal and join no journey.</source>
        <translation>Ссылки, то, что переносят люди, и связи внутри одного отдела, которые не передают ничего персонального и не входят ни в один путь клиента.</translation>
    </message>
    <message>
        <source>How it moves, what it carries and which journey it serves leave the answer open. Departments that are not known are not different.</source>
        <translation>Если неизвестно, как идут данные, что передаётся и какому пути клиента это служит, ответ остаётся открытым. Неизвестные отделы разными не считаются.</translation>
    </message>
    <message>
        <source>What is gone needs nobody, though it may keep the name. Teams and people who are named nowhere do not count; the last day itself is still a day at work.</source>
        <translation>Тому, что уже выведено, никто не нужен, даже если имя там осталось. Команды и люди, которые нигде не указаны, не считаются; последний день — ещё рабочий.</translation>
    </message>
    <message>
        <source>A last day that is not known leaves the answer open; who has none stays.</source>
        <translation>Если последний день неизвестен, ответ остаётся открытым; если известно, что его нет, человек остаётся.</translation>
    </message>
    <message>
        <source>An error for a criticality of 3 or 4, information for a trial that has just begun.</source>
        <translation>Ошибка, если критичность — 3 или 4; к сведению, если пробный период только начался.</translation>
    </message>
    <message>
        <source>Ideas and what is gone. A journey without an owner is another rule&apos;s matter.</source>
        <translation>Идеи и всё выведенное. О пути клиента без владельца говорит другое правило.</translation>
    </message>
    <message>
        <source>An owner that is not known is missing, unless a question about it is open: then somebody is asking already.</source>
        <translation>Если владелец неизвестен, считается, что его нет, — кроме случаев, когда об этом есть открытый вопрос: значит, кто-то уже спрашивает.</translation>
    </message>
    <message>
        <source>Information while the project is young.</source>
        <translation>К сведению, пока проект молодой.</translation>
    </message>
    <message>
        <source>An empty map: there is nothing to answer for yet.</source>
        <translation>Пустая карта: отвечать пока не за что.</translation>
    </message>
    <message>
        <source>A day of the next audit that nobody knows leaves the answer open; that none is planned is fine. An owner that is not known is missing, unless a question about the project is open.</source>
        <translation>Если день следующей проверки никому не известен, ответ остаётся открытым; если проверка не запланирована — это нормально. Если неизвестен владелец, считается, что его нет, — кроме случаев, когда о проекте есть открытый вопрос.</translation>
    </message>
    <message>
        <source>“%1” answers for “%2”, is not of the firm, and nobody of the firm can stand in.</source>
        <translation>За «%2» отвечает «%1» — вне компании, и подменить в самой компании некому.</translation>
    </message>
    <message>
        <source>An outside party answers for it</source>
        <translation>Отвечает кто-то вне компании</translation>
    </message>
    <message>
        <source>A live tool of criticality 3 or 4 that is owned by an agency, a partner or somebody there, and has no backup owner of the firm.</source>
        <translation>Действующий инструмент с критичностью 3 или 4, которым владеет агентство, партнёр или кто-то из их сотрудников и у которого нет заместителя из самой компании.</translation>
    </message>
    <message>
        <source>A warning for a criticality of 4.</source>
        <translation>Предупреждение, если критичность — 4.</translation>
    </message>
    <message>
        <source>Tools of little criticality, and those with somebody of the firm as backup owner.</source>
        <translation>Инструменты с низкой критичностью и те, у которых назначен заместитель из самой компании.</translation>
    </message>
    <message>
        <source>A criticality that is not known leaves the answer open. Outside is only who is marked so.</source>
        <translation>Если критичность неизвестна, ответ остаётся открытым. Вне компании — только те, у кого это отмечено.</translation>
    </message>
    <message>
        <source>When the contract with them ends, so do the access, the knowledge and the phone number.</source>
        <translation>Когда договор с ними заканчивается, вместе с ним пропадают доступ, знания и номер телефона.</translation>
    </message>
    <message>
        <source>Name somebody of the firm who has access too and can stand in, or take it over.</source>
        <translation>Назначьте человека из компании, у которого тоже есть доступ и который сможет подменить, или возьмите это на себя.</translation>
    </message>
    <message>
        <source>Departments without a team on the map, and those with few tools that send data to few others.</source>
        <translation>Отделы, команды которых нет на карте, и те, у которых мало инструментов и чьи данные получают немногие другие.</translation>
    </message>
    <message>
        <source>A tool without a department belongs to none. While a question about the team is open, so is the answer.</source>
        <translation>Инструмент без отдела не относится ни к одному. Пока открыт вопрос о команде, открыт и ответ.</translation>
    </message>
    <message>
        <source>Tools that are known to run on your own machines, tools without a vendor, and agreements that are there or not needed.</source>
        <translation>Инструменты, о которых известно, что они работают на ваших машинах, инструменты без поставщика и случаи, когда договор есть или не нужен.</translation>
    </message>
    <message>
        <source>A vendor, personal data or an agreement of which nothing is known leaves the answer open: nobody has looked yet.</source>
        <translation>Если о поставщике, персональных данных или договоре ничего не известно, ответ остаётся открытым: этого ещё никто не проверял.</translation>
    </message>
    <message>
        <source>Tools that speak to everybody alike, such as one for posts on social media, if they are known to hold no personal data and get none. The authority for consent itself passes.</source>
        <translation>Инструменты, которые говорят всем одно и то же, например инструмент для публикаций в социальных сетях, — если известно, что персональных данных в них нет и они их не получают. К самому эталону согласия вопросов нет.</translation>
    </message>
    <message>
        <source>Whether a tool sends, what it gets, and whether a flow carries consent leave the answer open where they could change it.</source>
        <translation>Если неизвестно, отправляет ли инструмент сообщения, что он получает и передаёт ли поток согласие, и от этого зависит результат, ответ остаётся открытым.</translation>
    </message>
    <message>
        <source>Flows that are encrypted, flows without personal data, and links.</source>
        <translation>Потоки с шифрованием, потоки без персональных данных и ссылки.</translation>
    </message>
    <message>
        <source>Encryption or data of which nothing is known leaves the answer open.</source>
        <translation>Если о шифровании или о данных ничего не известно, ответ остаётся открытым.</translation>
    </message>
    <message>
        <source>Data that is public or internal, and data that no live tool keeps and no live flow carries.</source>
        <translation>Открытые и внутренние данные, а также данные, которые не хранит ни один действующий инструмент и не передаёт ни один действующий поток.</translation>
    </message>
    <message>
        <source>What is not filled in is the hole, unless a question about the data is open. Whether it is personal, and whether a tool has it, leave the answer open.</source>
        <translation>Незаполненное и есть пробел — кроме случаев, когда о данных есть открытый вопрос. Если неизвестно, персональные ли они и есть ли они у какого-нибудь инструмента, ответ остаётся открытым.</translation>
    </message>
    <message>
        <source>A warning with the privacy profile alone, which has no law of a country behind it.</source>
        <translation>Предупреждение, если включён только профиль «Конфиденциальность»: за ним не стоит закон какой-либо страны.</translation>
    </message>
    <message>
        <source>Links, flows within one country or within the places that the profile names, and flows with a noted safeguard. The European Union and its members are one place.</source>
        <translation>Ссылки, потоки внутри одной страны или внутри мест, которые называет профиль, и потоки, для которых записана мера защиты. Европейский союз и его страны считаются одним местом.</translation>
    </message>
    <message>
        <source>Where the data lies, and whether it is personal, leave the answer open.</source>
        <translation>Если неизвестно, где лежат данные и персональные ли они, ответ остаётся открытым.</translation>
    </message>
    <message>
        <source>Flows that need no consent or where it is enforced, flows without personal data, and links.</source>
        <translation>Потоки, для которых согласие не нужно или соблюдается, потоки без персональных данных и ссылки.</translation>
    </message>
    <message>
        <source>Whatever is not known leaves the answer open, unless the rest decides it.</source>
        <translation>Всё неизвестное оставляет ответ открытым, если только он не ясен из остального.</translation>
    </message>
    <message>
        <source>The purpose is that of the flow: data that is kept for marketing may well go somewhere for service.</source>
        <translation>Цель — это цель потока: данные, которые хранят для маркетинга, вполне могут передаваться куда-то для обслуживания.</translation>
    </message>
    <message>
        <source>“%1” has renewed by itself. If that was for a year, it does so again unless it is cancelled by %2, and no decision is noted.</source>
        <translation>Договор по «%1» продлился сам. Если на год, то он снова продлится сам, если не отказаться до %2 включительно, а решение не записано.</translation>
    </message>
    <message>
        <source>“%1” has renewed by itself. If that was for a year, the last day to cancel was %2, and no decision is noted.</source>
        <translation>Договор по «%1» продлился сам. Если на год, то последним днём для отказа было %2, а решение не записано.</translation>
    </message>
    <message>
        <source>Contracts that end by themselves, renewals that are decided, and tools that are gone.</source>
        <translation>Договоры, которые заканчиваются сами, продления, по которым решение уже есть, и выведенные инструменты.</translation>
    </message>
    <message>
        <source>No known decision is none, unless a question about the tool is open; no known time of notice is none. Whether and when it renews leaves the answer open.</source>
        <translation>Если решение неизвестно, считается, что его нет, — кроме случаев, когда об инструменте есть открытый вопрос; если неизвестно, за какое время нужно предупредить об отказе, считается, что такого срока нет. Если неизвестно, продлевается ли договор и когда, ответ остаётся открытым.</translation>
    </message>
    <message>
        <source>Your own hosts, what somebody has looked at and ignored, and fonts and delivery networks unless somebody wants to see them.</source>
        <translation>Ваши собственные хосты, то, что кто-то посмотрел и отметил «Не учитывать», а также шрифты и сети доставки, если никто не хочет их видеть.</translation>
    </message>
    <message>
        <source>A tool that is not known is no tool, unless a question about the line is open. Being ignored or your own counts only where it is set.</source>
        <translation>Если инструмент неизвестен, считается, что его нет, — кроме случаев, когда о строке есть открытый вопрос. Отметки «Не учитывать» и «Свой хост» действуют, только если они поставлены.</translation>
    </message>
    <message>
        <source>Lines that are ignored or belong to a tool, tools without a cost, and tools whose seats are mostly used.</source>
        <translation>Строки, которые отмечены «Не учитывать» или относятся к инструменту, инструменты без стоимости и инструменты, у которых большая часть мест используется.</translation>
    </message>
    <message>
        <source>A cost, a day of payment or a number of used seats that nobody knows leaves the answer open. A line without a known tool has none, unless a question about it is open.</source>
        <translation>Если никому не известны стоимость, день платежа или число используемых мест, ответ остаётся открытым. Если инструмент строки неизвестен, считается, что его нет, — кроме случаев, когда о ней есть открытый вопрос.</translation>
    </message>
    <message>
        <source>Tools only count as unpaid once lines of finance have been matched with tools: before that nobody has compared the lists, and every tool would seem unpaid.</source>
        <translation>Инструменты считаются неоплаченными только после того, как строки из финансов сопоставлены с инструментами: до этого списки никто не сравнивал, и неоплаченным казался бы каждый инструмент.</translation>
    </message>
    <message>
        <source>Tags without a doubt, and those that somebody has looked at and ignored: otherwise the list would never end.</source>
        <translation>Теги, которые не вызывают сомнений, и те, которые кто-то посмотрел и отметил «Не учитывать»: иначе список никогда не закончится.</translation>
    </message>
    <message>
        <source>A tag of which no state is noted passes, unless a question about it is open.</source>
        <translation>К тегу, у которого не указано состояние, замечаний нет — кроме случаев, когда о нём есть открытый вопрос.</translation>
    </message>
    <message>
        <source>There is one finding for each kind of doubt rather than for each tag, so that it stays the same when tags come and go.</source>
        <translation>Замечание одно на каждый вид сомнений, а не на каждый тег: так оно остаётся тем же, когда теги появляются и исчезают.</translation>
    </message>
    <message>
        <source>What is known to be your own. What somebody ignored still weighs, so it counts.</source>
        <translation>То, о чём известно, что оно ваше. Отмеченное «Не учитывать» всё равно утяжеляет сайт, поэтому считается.</translation>
    </message>
    <message>
        <source>Vendors and bytes that are not known leave the answer open where they could change it. So does a recording in which nothing is known to be your own, since every site has something.</source>
        <translation>Если поставщики и байты неизвестны и от этого зависит результат, ответ остаётся открытым. Так же — если в записи ни о чём не известно, что оно ваше: что-то своё есть на каждом сайте.</translation>
    </message>
    <message>
        <source>It must be between %1 and %2.</source>
        <translation>Значение должно быть от %1 до %2.</translation>
    </message>
    <message>
        <source>It must be a whole number.</source>
        <translation>Здесь должно быть целое число.</translation>
    </message>
    <message>
        <source>Several tools for one job</source>
        <translation>Несколько инструментов для одного дела</translation>
    </message>
    <message>
        <source>By hand, several times in a row</source>
        <translation>Вручную несколько раз подряд</translation>
    </message>
</context>
<context>
    <name>martlet::RuleCard</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>the identity of a rule and the group it belongs to</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>How bad it is</source>
        <translation>Насколько это плохо</translation>
    </message>
    <message numerus="yes">
        <source>Show its %n findings</source>
        <translation>
            <numerusform>Показать %n замечание</numerusform>
            <numerusform>Показать %n замечания</numerusform>
            <numerusform>Показать %n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings now</source>
        <translation>Сейчас замечаний нет</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Пределы</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Вернуть %1</translation>
    </message>
    <message>
        <source>It must be a number.</source>
        <translation>Здесь должно быть число.</translation>
    </message>
</context>
<context>
    <name>martlet::RulePage</name>
    <message>
        <source>What it looks for</source>
        <translation>Что ищет это правило</translation>
    </message>
    <message>
        <source>How bad it is</source>
        <translation>Насколько это плохо</translation>
    </message>
    <message>
        <source>What does not count</source>
        <translation>Что не считается</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Если что-то неизвестно</translation>
    </message>
    <message>
        <source>Why it is so exact</source>
        <translation>Почему именно так</translation>
    </message>
    <message>
        <source>Limits that a project can change</source>
        <translation>Пределы, которые можно изменить в проекте</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Почему это важно</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>What the program offers to do</source>
        <translation>Что предлагает сделать программа</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>a table of rules and how many cases test each of their results</extracomment>
        <translation>Правило</translation>
    </message>
    <message>
        <source>What it finds</source>
        <translation>Что оно находит</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Чаще всего</translation>
    </message>
    <message>
        <source>Cases that fire</source>
        <translation>Случаи: срабатывает</translation>
    </message>
    <message>
        <source>must not fire</source>
        <translation>не должно срабатывать</translation>
    </message>
    <message>
        <source>are not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>do not apply</source>
        <translation>неприменимо</translation>
    </message>
    <message>
        <source>Each rule looks for one thing. A finding says what was seen, why it matters and what to do; the pages say exactly when it comes, and when it does not.</source>
        <translation>Каждое правило ищет что-то одно. Замечание говорит, что замечено, почему это важно и что делать; на страницах точно описано, когда оно появляется, а когда нет.</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>It is off until a profile or the project turns it on.</source>
        <translation>Выключено, пока его не включит профиль или проект.</translation>
    </message>
    <message>
        <source>Mostly: %1.</source>
        <translation>Чаще всего: %1.</translation>
    </message>
    <message>
        <source>With the profile “%1”: %2.</source>
        <extracomment>%1 is a profile such as &quot;Workshop&quot;, %2 a severity such as &quot;Warning&quot;</extracomment>
        <translation>С профилем «%1»: %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a limit of a rule: what it is, its unit</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2, in files %3</source>
        <extracomment>a limit of a rule: what it is, its value, how files name it</extracomment>
        <translation>%1: %2, в файлах — %3</translation>
    </message>
</context>
<context>
    <name>martlet::RuleSentence</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Write a day such as 2027-03-31.</source>
        <translation>Введите дату, например 2027-03-31.</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Введите число.</translation>
    </message>
    <message>
        <source>Write how many, such as 2.</source>
        <translation>Введите количество, например 2.</translation>
    </message>
    <message>
        <source>Nothing of that name is on the map.</source>
        <translation>На карте нет ничего с таким названием.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Выберите из списка.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (копия)</translation>
    </message>
    <message>
        <source>%1, except one %2</source>
        <extracomment>%2 is such as “with Tags containing legacy”</extracomment>
        <translation>%1, кроме тех, что %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 or one %2</source>
        <translation>%1 или тех, что %2</translation>
    </message>
    <message>
        <source>%1, one %2</source>
        <translation>%1, тех, что %2</translation>
    </message>
    <message>
        <source>must …</source>
        <translation>обязательно …</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>an exception that ends on a day</extracomment>
        <translation>%1, до %2</translation>
    </message>
    <message>
        <source>Every [tool]</source>
        <translation>Каждый [инструмент]</translation>
    </message>
    <message>
        <source>Every [data object]</source>
        <translation>Каждый [объект данных]</translation>
    </message>
    <message>
        <source>Every [touchpoint]</source>
        <translation>Каждая [точка контакта]</translation>
    </message>
    <message>
        <source>Every [journey]</source>
        <translation>Каждый [путь клиента]</translation>
    </message>
    <message>
        <source>Every [activity]</source>
        <translation>Каждая [работа]</translation>
    </message>
    <message>
        <source>Every [metric]</source>
        <translation>Каждая [метрика]</translation>
    </message>
    <message>
        <source>Every [team]</source>
        <translation>Каждая [команда]</translation>
    </message>
    <message>
        <source>Every [person]</source>
        <translation>Каждый [человек]</translation>
    </message>
    <message>
        <source>Every [promise]</source>
        <translation>Каждое [обещание]</translation>
    </message>
    <message>
        <source>Every [question]</source>
        <translation>Каждый [вопрос]</translation>
    </message>
    <message>
        <source>Every [note]</source>
        <translation>Каждая [заметка]</translation>
    </message>
    <message>
        <source>Every [observation]</source>
        <translation>Каждое [наблюдение]</translation>
    </message>
    <message>
        <source>Every [data flow]</source>
        <translation>Каждый [поток данных]</translation>
    </message>
    <message>
        <source>Every [hand-off]</source>
        <translation>Каждая [передача]</translation>
    </message>
    <message>
        <source>Every [step to the next touchpoint]</source>
        <translation>Каждый [переход к следующей точке контакта]</translation>
    </message>
    <message>
        <source>Every [link from a tool or activity to what it supports]</source>
        <translation>Каждая [связь инструмента или работы с предметом поддержки]</translation>
    </message>
    <message>
        <source>Every [link from a tool to data it holds]</source>
        <translation>Каждая [связь инструмента с хранимыми в нём данными]</translation>
    </message>
    <message>
        <source>Every [link from a metric to what it measures]</source>
        <translation>Каждая [связь метрики с предметом измерения]</translation>
    </message>
    <message>
        <source>Every [link from a tool to a metric it is the source of]</source>
        <translation>Каждая [связь инструмента-источника с метрикой]</translation>
    </message>
    <message>
        <source>Every [conflict of two metrics]</source>
        <translation>Каждое [противоречие двух метрик]</translation>
    </message>
    <message>
        <source>Every [link to a promise that is fulfilled]</source>
        <translation>Каждая [связь с выполняемым обещанием]</translation>
    </message>
    <message>
        <source>Every [link from an activity to one that builds on it]</source>
        <translation>Каждая [связь работы со следующей на её основе]</translation>
    </message>
    <message>
        <source>Every [thing]</source>
        <translation>Каждый [элемент]</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>%1 is such as “Owner filled in” or “at least 2 tools feeding it”</extracomment>
        <translation>с %1</translation>
    </message>
    <message>
        <source>must have %1</source>
        <extracomment>%1 is such as “Owner filled in” or “at least 2 tools feeding it”</extracomment>
        <translation>обязательно с %1</translation>
    </message>
    <message>
        <source>[a source]%1</source>
        <extracomment>an end of a relation; %1 is what holds for it, with a space before it</extracomment>
        <translation>[началом]%1</translation>
    </message>
    <message>
        <source>[a target]%1</source>
        <translation>[концом]%1</translation>
    </message>
    <message>
        <source>%1 [filled in]</source>
        <translation>[заполненным] полем %1</translation>
    </message>
    <message>
        <source>%1 [left empty]</source>
        <translation>[пустым] полем %1</translation>
    </message>
    <message>
        <source>%1 [that is] %2</source>
        <extracomment>of these, %1 is a field and %2 a value: “with Criticality of at least 3”</extracomment>
        <translation>полем %1 [со значением] %2</translation>
    </message>
    <message>
        <source>%1 [other than] %2</source>
        <translation>полем %1 [без значения] %2</translation>
    </message>
    <message>
        <source>%1 [containing] %2</source>
        <translation>полем %1 [с упоминанием] %2</translation>
    </message>
    <message>
        <source>%1 [of at least] %2</source>
        <translation>полем %1 [не меньше] %2</translation>
    </message>
    <message>
        <source>%1 [of at most] %2</source>
        <translation>полем %1 [не больше] %2</translation>
    </message>
    <message>
        <source>%1 [before] %2</source>
        <translation>полем %1 [раньше, чем] %2</translation>
    </message>
    <message>
        <source>%1 [after] %2</source>
        <translation>полем %1 [позже, чем] %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from today</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before today</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>%1 {feeding it}</source>
        <translation>%1 {в роли поставщика данных}</translation>
    </message>
    <message>
        <source>%1 {that it feeds}</source>
        <translation>%1 {в роли получателя данных}</translation>
    </message>
    <message>
        <source>%1 {handing over to it}</source>
        <translation>%1 {в роли передающей стороны}</translation>
    </message>
    <message>
        <source>%1 {that it hands over to}</source>
        <translation>%1 {в роли принимающей стороны}</translation>
    </message>
    <message>
        <source>%1 {right before it}</source>
        <translation>%1 {на шаг раньше}</translation>
    </message>
    <message>
        <source>%1 {right after it}</source>
        <translation>%1 {на шаг позже}</translation>
    </message>
    <message>
        <source>%1 {supporting it}</source>
        <translation>%1 {в роли поддержки}</translation>
    </message>
    <message>
        <source>%1 {that it supports}</source>
        <translation>%1 {с этой поддержкой}</translation>
    </message>
    <message>
        <source>%1 {holding it}</source>
        <translation>%1 {в роли хранилища}</translation>
    </message>
    <message>
        <source>%1 {that it holds}</source>
        <translation>%1 {на хранении}</translation>
    </message>
    <message>
        <source>%1 {measuring it}</source>
        <translation>%1 {для измерения}</translation>
    </message>
    <message>
        <source>%1 {that it measures}</source>
        <translation>%1 {в роли предмета измерения}</translation>
    </message>
    <message>
        <source>%1 {as its source}</source>
        <translation>%1 {в роли источника метрики}</translation>
    </message>
    <message>
        <source>%1 {that it is the source of}</source>
        <translation>%1 {с этим источником}</translation>
    </message>
    <message>
        <source>%1 {said to be in conflict with it}</source>
        <translation>%1 {с отметкой о противоречии}</translation>
    </message>
    <message>
        <source>%1 {that it is in conflict with}</source>
        <translation>%1 {в противоречии с этим}</translation>
    </message>
    <message>
        <source>%1 {fulfilling it}</source>
        <translation>%1 {в роли исполнителя}</translation>
    </message>
    <message>
        <source>%1 {that it fulfils}</source>
        <translation>%1 {на исполнении}</translation>
    </message>
    <message>
        <source>%1 {that it builds on}</source>
        <translation>%1 {в роли основы}</translation>
    </message>
    <message>
        <source>%1 {building on it}</source>
        <translation>%1 {на этой основе}</translation>
    </message>
    <message>
        <source>%1 {connected with it}</source>
        <translation>%1 {по соседству}</translation>
    </message>
    <message>
        <source>[at least] %1</source>
        <translation>[не менее чем] %1</translation>
    </message>
    <message>
        <source>[at most] %1</source>
        <translation>[не более чем] %1</translation>
    </message>
    <message>
        <source>[from] %1 to %2</source>
        <extracomment>two numbers of things, such as “from 2 tools to 5 tools”</extracomment>
        <translation>[количеством между] %1 и %2 включительно</translation>
    </message>
    <message>
        <source> (over a connection %1)</source>
        <extracomment>conditions for a neighbour, or for the connection to it, right behind its name</extracomment>
        <translation> (по связи %1)</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a thing and what must be</comment>
        <extracomment>%1 is what a rule is about, such as “Every tool that is in use”, %2 such as “must have Owner filled in”</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of things and which of them</comment>
        <extracomment>%1 is such as “Every tool”, %2 such as “that is in use” or “with Owner filled in”</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>that [is live]</source>
        <translation>[из числа действующих]</translation>
    </message>
    <message>
        <source>that [is not live]</source>
        <translation>[не из числа действующих]</translation>
    </message>
    <message>
        <source>must [be live]</source>
        <translation>обязательно [из числа действующих]</translation>
    </message>
    <message>
        <source>must [not be live]</source>
        <translation>обязательно [не из числа действующих]</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <comment>after: with</comment>
        <translation>
            <numerusform>%n инструментом</numerusform>
            <numerusform>%n инструментами</numerusform>
            <numerusform>%n инструментами</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <comment>after: must have</comment>
        <translation>
            <numerusform>%n инструментом</numerusform>
            <numerusform>%n инструментами</numerusform>
            <numerusform>%n инструментами</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <comment>after: with</comment>
        <translation>
            <numerusform>%n точкой контакта</numerusform>
            <numerusform>%n точками контакта</numerusform>
            <numerusform>%n точками контакта</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <comment>after: must have</comment>
        <translation>
            <numerusform>%n точкой контакта</numerusform>
            <numerusform>%n точками контакта</numerusform>
            <numerusform>%n точками контакта</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n data object(s)</source>
        <comment>after: with</comment>
        <translation>
            <numerusform>%n объектом данных</numerusform>
            <numerusform>%n объектами данных</numerusform>
            <numerusform>%n объектами данных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n data object(s)</source>
        <comment>after: must have</comment>
        <translation>
            <numerusform>%n объектом данных</numerusform>
            <numerusform>%n объектами данных</numerusform>
            <numerusform>%n объектами данных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s)</source>
        <comment>after: with</comment>
        <translation>
            <numerusform>%n метрикой</numerusform>
            <numerusform>%n метриками</numerusform>
            <numerusform>%n метриками</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s)</source>
        <comment>after: must have</comment>
        <translation>
            <numerusform>%n метрикой</numerusform>
            <numerusform>%n метриками</numerusform>
            <numerusform>%n метриками</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <comment>after: with</comment>
        <translation>
            <numerusform>%n работой</numerusform>
            <numerusform>%n работами</numerusform>
            <numerusform>%n работами</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <comment>after: must have</comment>
        <translation>
            <numerusform>%n работой</numerusform>
            <numerusform>%n работами</numerusform>
            <numerusform>%n работами</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <comment>after: with</comment>
        <translation>
            <numerusform>%n обещанием</numerusform>
            <numerusform>%n обещаниями</numerusform>
            <numerusform>%n обещаниями</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <comment>after: must have</comment>
        <translation>
            <numerusform>%n обещанием</numerusform>
            <numerusform>%n обещаниями</numerusform>
            <numerusform>%n обещаниями</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <comment>after: with</comment>
        <translation>
            <numerusform>%n элементом</numerusform>
            <numerusform>%n элементами</numerusform>
            <numerusform>%n элементами</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <comment>after: must have</comment>
        <translation>
            <numerusform>%n элементом</numerusform>
            <numerusform>%n элементами</numerusform>
            <numerusform>%n элементами</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::ScenarioBar</name>
    <message>
        <source>The step in which is drawn</source>
        <translation>Шаг, в котором вы рисуете</translation>
    </message>
    <message>
        <source>The map as it is after this step, in which is drawn</source>
        <translation>Карта, какой она станет после этого шага; в нём вы рисуете</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>What each step brings (Shift+F4)</source>
        <translation>Что даёт каждый шаг (Shift+F4)</translation>
    </message>
    <message>
        <source>Back to as-is</source>
        <translation>Назад к «как есть»</translation>
    </message>
    <message>
        <source>Back to the map as it is (F4)</source>
        <translation>Назад к карте как есть (F4)</translation>
    </message>
    <message>
        <source>You are drawing in “%1”</source>
        <translation>Вы рисуете в сценарии «%1»</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <extracomment>%1 is the number of a step, %2 its name</extracomment>
        <translation>Шаг %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts with as-is</source>
        <translation>
            <numerusform>%n расхождение с «как есть»</numerusform>
            <numerusform>%n расхождения с «как есть»</numerusform>
            <numerusform>%n расхождений с «как есть»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::ScenarioChoice</name>
    <message>
        <source>The map as it is</source>
        <translation>Карта как есть</translation>
    </message>
    <message>
        <source>A step without a name</source>
        <translation>Шаг без названия</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more steps</source>
        <translation>
            <numerusform>и ещё %n шаг</numerusform>
            <numerusform>и ещё %n шага</numerusform>
            <numerusform>и ещё %n шагов</numerusform>
        </translation>
    </message>
    <message>
        <source>The map as it is, or a scenario</source>
        <translation>Карта как есть или сценарий</translation>
    </message>
    <message>
        <source>Stand on the map as it is, or in a scenario</source>
        <translation>Показать карту как есть или сценарий</translation>
    </message>
</context>
<context>
    <name>martlet::ScenarioPage</name>
    <message>
        <source>Compare with as-is</source>
        <translation>Сравнить с «как есть»</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Внедрить</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Сценарии</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Новый сценарий</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Добавить шаг</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>Раньше (Alt+Up)</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>Позже (Alt+Down)</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Переименовать (F2)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Удалить (Del)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Findings that go and come</source>
        <translation>Замечания, которые исчезнут и появятся</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation>Оставить план</translation>
    </message>
    <message>
        <source>Keep as-is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Makes the map what it is after this step, in one change</source>
        <translation>Одним изменением делает карту такой, какой она станет после этого шага</translation>
    </message>
    <message>
        <source>First decide what the plan and the map as it is contradict each other in</source>
        <translation>Сначала решите, что делать с расхождениями между планом и картой как есть</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts with as-is</source>
        <translation>
            <numerusform>%n расхождение с «как есть»</numerusform>
            <numerusform>%n расхождения с «как есть»</numerusform>
            <numerusform>%n расхождений с «как есть»</numerusform>
        </translation>
    </message>
    <message>
        <source>What the scenario brings</source>
        <translation>Что даёт сценарий</translation>
    </message>
    <message>
        <source>What the step brings</source>
        <translation>Что даёт шаг</translation>
    </message>
    <message>
        <source>▼</source>
        <extracomment>beside a figure that a step of a scenario makes smaller, or larger</extracomment>
        <translation>▼</translation>
    </message>
    <message>
        <source>▲</source>
        <translation>▲</translation>
    </message>
    <message>
        <source>Findings that go</source>
        <translation>Замечания, которые исчезнут</translation>
    </message>
    <message>
        <source>Findings that come</source>
        <translation>Замечания, которые появятся</translation>
    </message>
    <message>
        <source>“%1” is the project as it is now</source>
        <translation>Проект теперь такой, как в сценарии «%1»</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is the project as it is now. %n changes fitted nothing and were left out: %2</source>
        <translation>
            <numerusform>«%1» — теперь проект, как он есть. %n изменение ни к чему не подошло и пропущено: %2</numerusform>
            <numerusform>«%1» — теперь проект, как он есть. %n изменения ни к чему не подошли и пропущены: %2</numerusform>
            <numerusform>«%1» — теперь проект, как он есть. %n изменений ни к чему не подошли и пропущены: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::ScenarioTree</name>
    <message>
        <source>As it is, and the scenarios with their steps</source>
        <translation>«Как есть» и сценарии с их шагами</translation>
    </message>
    <message>
        <source>you are here</source>
        <extracomment>in the list of scenarios: the one that the map shows</extracomment>
        <translation>вы здесь</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>на основе «%1»</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Как есть</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Новый сценарий</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Новый шаг</translation>
    </message>
</context>
<context>
    <name>martlet::Scenarios</name>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>A step without a name</source>
        <translation>Шаг без названия</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the plan builds on it, but it is there no more</source>
        <extracomment>%1 is the name of a thing</extracomment>
        <translation>%1: план на это опирается, но этого больше нет</translation>
    </message>
    <message>
        <source>%1 of %2: the plan says %3, the project says %4</source>
        <extracomment>%1 is a field, %2 the name of a thing, %3 and %4 are values</extracomment>
        <translation>%1 (%2): в плане — %3, в проекте — %4</translation>
    </message>
    <message>
        <source>Something that was deleted</source>
        <translation>Что-то удалённое</translation>
    </message>
    <message>
        <source>builds on it</source>
        <translation>опирается на это</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>There is no scenario in this project.</source>
        <translation>В этом проекте нет сценариев.</translation>
    </message>
    <message>
        <source>%1 (stands on %2)</source>
        <translation>%1 (опирается на «%2»)</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts with the project as it is:</source>
        <translation>
            <numerusform>%n расхождение с проектом как есть:</numerusform>
            <numerusform>%n расхождения с проектом как есть:</numerusform>
            <numerusform>%n расхождений с проектом как есть:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the plan adds it, but the project has %2 in its place already</source>
        <extracomment>%1 and %2 are names of things</extracomment>
        <translation>%1: план это добавляет, но в проекте на этом месте уже есть %2</translation>
    </message>
    <message>
        <source>%1: the plan deletes it, but the project has changed it since (%2: %3 → %4)</source>
        <extracomment>%1 is the name of a thing, %2 a field, %3 and %4 are values</extracomment>
        <translation>%1: план это удаляет, но с тех пор в проекте это изменили (%2: %3 → %4)</translation>
    </message>
    <message>
        <source>adds it</source>
        <translation>добавляет</translation>
    </message>
</context>
<context>
    <name>martlet::Schema</name>
    <message>
        <source>It must be yes or no.</source>
        <translation>Здесь должно быть «да» или «нет».</translation>
    </message>
    <message>
        <source>It must be a number.</source>
        <translation>Здесь должно быть число.</translation>
    </message>
    <message>
        <source>It must be a date such as 2027-03-31.</source>
        <translation>Здесь должна быть дата, например 2027-03-31.</translation>
    </message>
    <message>
        <source>It must be an amount with a currency.</source>
        <translation>Здесь должна быть сумма с валютой.</translation>
    </message>
    <message>
        <source>It must be a list.</source>
        <translation>Здесь должен быть список.</translation>
    </message>
    <message>
        <source>It must be a text.</source>
        <translation>Здесь должен быть текст.</translation>
    </message>
    <message>
        <source>It must be between %1 and %2.</source>
        <translation>Значение должно быть от %1 до %2.</translation>
    </message>
    <message>
        <source>It must be one of: %1.</source>
        <translation>Здесь должно быть одно из значений: %1.</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Понимание</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Стратегия</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Исполнение</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Узнаёт</translation>
    </message>
    <message>
        <source>Consider</source>
        <translation>Выбирает</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Покупает</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Пользуется</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаётся</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Customer data platform</source>
        <translation>Платформа клиентских данных</translation>
    </message>
    <message>
        <source>Marketing automation</source>
        <translation>Автоматизация маркетинга</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email-рассылки</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Push messages</source>
        <translation>Пуш-уведомления</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Мессенджер</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Реклама</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Социальные сети</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Аналитика</translation>
    </message>
    <message>
        <source>Tag manager</source>
        <translation>Менеджер тегов</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Атрибуция</translation>
    </message>
    <message>
        <source>Data warehouse</source>
        <translation>Хранилище данных</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Дашборды</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Электронные таблицы</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Интеграция</translation>
    </message>
    <message>
        <source>Web content</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Интернет-магазин</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Формы</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Опросы</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Служба поддержки</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Project management</source>
        <translation>Управление проектами</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Идея</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Пробный период</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Выводится</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Выведен</translation>
    </message>
    <message>
        <source>Native connector</source>
        <translation>Готовый коннектор</translation>
    </message>
    <message>
        <source>Own API connection</source>
        <translation>Своя связь через API</translation>
    </message>
    <message>
        <source>Middleware</source>
        <translation>Связующее ПО</translation>
    </message>
    <message>
        <source>Scheduled file</source>
        <translation>Файл по расписанию</translation>
    </message>
    <message>
        <source>Tag on the page</source>
        <translation>Тег на странице</translation>
    </message>
    <message>
        <source>Link that the customer clicks</source>
        <translation>Ссылка, по которой переходит клиент</translation>
    </message>
    <message>
        <source>File by hand</source>
        <translation>Файл вручную</translation>
    </message>
    <message>
        <source>Copy and paste</source>
        <translation>Копирование и вставка</translation>
    </message>
    <message>
        <source>By word of mouth</source>
        <translation>Устно</translation>
    </message>
    <message>
        <source>Automatic, somehow</source>
        <translation>Автоматически, как именно — неизвестно</translation>
    </message>
    <message>
        <source>By hand, somehow</source>
        <translation>Вручную, как именно — неизвестно</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Пока неизвестно</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>Сразу</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Каждый час</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Ежедневно</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Еженедельно</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Ежемесячно</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>По запросу</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Маркетинг</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Обслуживание</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Договор</translation>
    </message>
    <message>
        <source>Legal duty</source>
        <translation>Требование закона</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>The firm that sells or makes it</source>
        <translation>Компания, которая это продаёт или делает</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>What kind of tool it is</source>
        <translation>Что это за инструмент</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Слой</translation>
    </message>
    <message>
        <source>The part of the marketing architecture that it serves</source>
        <translation>Часть архитектуры маркетинга, которой он служит</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>The department that uses it most</source>
        <translation>Отдел, который пользуется им больше всех</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Whether it is an idea, on trial, live, leaving or gone</source>
        <translation>Идея, пробный период, в работе, выводится или уже выведен</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Критичность</translation>
    </message>
    <message>
        <source>How much stops when it stops: 1 little, 4 the business</source>
        <translation>Сколько остановится вместе с ним: 1 — немногое, 4 — весь бизнес</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Whether it passes data on (hub), collects it first (capture) or is meant to be the end of the line</source>
        <translation>Передаёт ли он данные дальше (узел), собирает их первым (сбор) или должен быть концом цепочки</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычная</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Узел</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Сбор</translation>
    </message>
    <message>
        <source>End point</source>
        <translation>Конечная точка</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Размещение</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation>У кого он работает</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>У себя</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Входит в</translation>
    </message>
    <message>
        <source>The tool that this one is a part of</source>
        <translation>Инструмент, частью которого является этот</translation>
    </message>
    <message>
        <source>Technical owner</source>
        <translation>Технический владелец</translation>
    </message>
    <message>
        <source>Who keeps it running</source>
        <translation>Кто следит, чтобы это работало</translation>
    </message>
    <message>
        <source>Backup owner</source>
        <translation>Заместитель</translation>
    </message>
    <message>
        <source>Who answers for it when the owner is away</source>
        <translation>Кто отвечает, когда владельца нет на месте</translation>
    </message>
    <message>
        <source>Trial until</source>
        <translation>Пробный период до</translation>
    </message>
    <message>
        <source>The day on which the trial ends</source>
        <translation>День, когда заканчивается пробный период</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Замена</translation>
    </message>
    <message>
        <source>The tool that takes over when this one goes</source>
        <translation>Инструмент, который придёт на смену, когда этого не станет</translation>
    </message>
    <message>
        <source>Holds personal data</source>
        <translation>Персональные данные</translation>
    </message>
    <message>
        <source>Whether it holds data about people</source>
        <translation>Есть ли в нём данные о людях</translation>
    </message>
    <message>
        <source>Processing agreement</source>
        <translation>Договор об обработке данных</translation>
    </message>
    <message>
        <source>Whether the contract for processing personal data is in place</source>
        <translation>Заключён ли договор об обработке персональных данных</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Есть</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Отсутствует</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Не нужен</translation>
    </message>
    <message>
        <source>Data residency</source>
        <translation>Страна хранения</translation>
    </message>
    <message>
        <source>The country in which the data lies: an ISO 3166 code, or EU</source>
        <translation>Страна, в которой лежат данные: код ISO 3166 или EU</translation>
    </message>
    <message>
        <source>Safeguard</source>
        <translation>Мера защиты</translation>
    </message>
    <message>
        <source>What protects data that crosses a border</source>
        <translation>Что защищает данные, которые уходят за границу</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>Договор до</translation>
    </message>
    <message>
        <source>The last day of the contract</source>
        <translation>Последний день договора</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Срок уведомления</translation>
    </message>
    <message>
        <source>How long before its end the contract must be cancelled</source>
        <translation>За сколько времени до окончания нужно отказаться от договора</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дн.</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation>Автопродление</translation>
    </message>
    <message>
        <source>Whether the contract goes on when nobody cancels it</source>
        <translation>Продолжается ли договор, если от него никто не отказался</translation>
    </message>
    <message>
        <source>Renewal decision</source>
        <translation>Решение о продлении</translation>
    </message>
    <message>
        <source>What to do when the contract ends</source>
        <translation>Что делать, когда договор закончится</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Renegotiate</source>
        <translation>Пересмотреть условия</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Отказаться</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Стоимость в год</translation>
    </message>
    <message>
        <source>What it costs in a year, licences and service together</source>
        <translation>Сколько это стоит за год: лицензии и обслуживание вместе</translation>
    </message>
    <message>
        <source>Seats paid</source>
        <translation>Оплачено мест</translation>
    </message>
    <message>
        <source>How many users are paid for</source>
        <translation>За сколько пользователей платят</translation>
    </message>
    <message>
        <source>Seats used</source>
        <translation>Используется мест</translation>
    </message>
    <message>
        <source>How many users have used it lately</source>
        <translation>Сколько пользователей работали в нём в последнее время</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Лимит</translation>
    </message>
    <message>
        <source>How much the contract includes: contacts, events, messages</source>
        <translation>Сколько включает договор: контакты, события, сообщения</translation>
    </message>
    <message>
        <source>Quota used</source>
        <translation>Использовано</translation>
    </message>
    <message>
        <source>How much of the quota is used</source>
        <translation>Какая часть лимита израсходована</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Запасной план</translation>
    </message>
    <message>
        <source>What to do when it stops</source>
        <translation>Что делать, если он остановится</translation>
    </message>
    <message>
        <source>Uses AI</source>
        <translation>Использует ИИ</translation>
    </message>
    <message>
        <source>Whether it decides or writes with artificial intelligence</source>
        <translation>Принимает ли он решения или пишет с помощью искусственного интеллекта</translation>
    </message>
    <message>
        <source>AI acts</source>
        <translation>Свобода ИИ</translation>
    </message>
    <message>
        <source>How far the AI goes without a human</source>
        <translation>Насколько далеко ИИ заходит без человека</translation>
    </message>
    <message>
        <source>Suggests</source>
        <translation>Предлагает</translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation>Сначала спрашивает</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Действует сам</translation>
    </message>
    <message>
        <source>Human in charge</source>
        <translation>Ответственный за ИИ</translation>
    </message>
    <message>
        <source>The person who answers for what the AI does</source>
        <translation>Человек, который отвечает за то, что делает ИИ</translation>
    </message>
    <message>
        <source>Review step</source>
        <translation>Проверка человеком</translation>
    </message>
    <message>
        <source>Whether somebody checks the result before it reaches customers</source>
        <translation>Проверяет ли кто-нибудь результат, прежде чем его увидят клиенты</translation>
    </message>
    <message>
        <source>Stands alone on purpose</source>
        <translation>Намеренно стоит отдельно</translation>
    </message>
    <message>
        <source>It needs no connection, and everybody agrees</source>
        <translation>Связи не нужны, и все с этим согласны</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>What kind of data it is</source>
        <translation>Что это за данные</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Контент</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Чьи данные</translation>
    </message>
    <message>
        <source>The people whom the data is about</source>
        <translation>О каких людях эти данные</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Чувствительность</translation>
    </message>
    <message>
        <source>How much harm it does when it gets out</source>
        <translation>Какой вред будет, если данные утекут</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Внутренние</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Персональные</translation>
    </message>
    <message>
        <source>Special category</source>
        <translation>Особая категория</translation>
    </message>
    <message>
        <source>Core data</source>
        <translation>Ключевые данные</translation>
    </message>
    <message>
        <source>Whether the firm runs on it, so that there must be one source of truth</source>
        <translation>Держится ли на них работа компании, так что должен быть один источник истины</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Срок хранения</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Как долго это хранится</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>What it is used for</source>
        <translation>Для чего это используется</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Правовое основание</translation>
    </message>
    <message>
        <source>What permits its use</source>
        <translation>На каком основании это можно использовать</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Путь клиента</translation>
    </message>
    <message>
        <source>The journey that it is a step of</source>
        <translation>Путь клиента, шагом которого это является</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>The stage of the journey</source>
        <translation>Этап пути клиента</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Where the customer meets the firm</source>
        <translation>Где клиент встречается с компанией</translation>
    </message>
    <message>
        <source>The department that the customer meets</source>
        <translation>Отдел, с которым встречается клиент</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Настроение</translation>
    </message>
    <message>
        <source>How the customer feels: -2 bad, 0 neutral, +2 good</source>
        <translation>Что чувствует клиент: −2 плохо, 0 спокойно, +2 хорошо</translation>
    </message>
    <message>
        <source>How much depends on it: 1 little, 4 the business</source>
        <translation>Сколько от этого зависит: 1 — немногое, 4 — весь бизнес</translation>
    </message>
    <message>
        <source>People only</source>
        <translation>Только люди</translation>
    </message>
    <message>
        <source>It happens between people, and needs no tool</source>
        <translation>Происходит между людьми, инструмент не нужен</translation>
    </message>
    <message>
        <source>Collects</source>
        <translation>Собирает</translation>
    </message>
    <message>
        <source>What the customer is asked for</source>
        <translation>О чём спрашивают клиента</translation>
    </message>
    <message>
        <source>Needs context</source>
        <translation>Нужна предыстория</translation>
    </message>
    <message>
        <source>Whether the step must know what happened before</source>
        <translation>Нужно ли на этом шаге знать, что было раньше</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Голоса</translation>
    </message>
    <message>
        <source>Dots given to it in the workshop</source>
        <translation>Точки, полученные на рабочей встрече</translation>
    </message>
    <message>
        <source>Who walks it</source>
        <translation>Кто проходит этот путь</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>What the customer wants to reach</source>
        <translation>Чего хочет добиться клиент</translation>
    </message>
    <message>
        <source>Target of hand-offs</source>
        <translation>Предел передач</translation>
    </message>
    <message>
        <source>How many hand-offs it should have at most</source>
        <translation>Сколько передач должно быть самое большее</translation>
    </message>
    <message>
        <source>The department that does it</source>
        <translation>Отдел, который это делает</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Кто это делает</translation>
    </message>
    <message>
        <source>Due or rhythm</source>
        <translation>Срок или периодичность</translation>
    </message>
    <message>
        <source>A date, or how often it happens</source>
        <translation>Дата или то, как часто это бывает</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>What is there when it is done</source>
        <translation>Что есть на руках, когда работа сделана</translation>
    </message>
    <message>
        <source>Quality standard</source>
        <translation>Стандарт качества</translation>
    </message>
    <message>
        <source>How one sees that it is done well</source>
        <translation>Как понять, что сделано хорошо</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Инструкция</translation>
    </message>
    <message>
        <source>Where the way to do it is written down</source>
        <translation>Где записано, как это делать</translation>
    </message>
    <message>
        <source>Automated</source>
        <translation>Автоматизировано</translation>
    </message>
    <message>
        <source>Whether it runs without people</source>
        <translation>Выполняется ли это без людей</translation>
    </message>
    <message>
        <source>The department that is measured by it</source>
        <translation>Отдел, который по ней оценивают</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Определение</translation>
    </message>
    <message>
        <source>How the number is made</source>
        <translation>Как получается это число</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Что считают</translation>
    </message>
    <message>
        <source>Wanted direction</source>
        <translation>Желаемое направление</translation>
    </message>
    <message>
        <source>Whether more or less is better</source>
        <translation>Лучше больше или меньше</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Рост</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Снижение</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>План</translation>
    </message>
    <message>
        <source>The number to reach</source>
        <translation>Число, которого нужно достичь</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>What the number tells about</source>
        <translation>О чём говорит это число</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Весь бизнес</translation>
    </message>
    <message>
        <source>Pay hangs on it</source>
        <translation>От неё зависит оплата</translation>
    </message>
    <message>
        <source>Whether somebody is paid by this number</source>
        <translation>Платят ли кому-нибудь по этому числу</translation>
    </message>
    <message>
        <source>Outside the firm</source>
        <translation>Вне компании</translation>
    </message>
    <message>
        <source>An agency or a partner</source>
        <translation>Агентство или партнёр</translation>
    </message>
    <message>
        <source>Integration ambassador</source>
        <translation>Представитель по интеграции</translation>
    </message>
    <message>
        <source>Who speaks for the team when systems are joined</source>
        <translation>Кто говорит от имени команды, когда соединяют системы</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>The team that the person belongs to</source>
        <translation>Команда, в которой состоит человек</translation>
    </message>
    <message>
        <source>Active until</source>
        <translation>Доступен до</translation>
    </message>
    <message>
        <source>The last day on which the person can be asked</source>
        <translation>Последний день, когда к человеку можно обратиться</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Отделы</translation>
    </message>
    <message>
        <source>The departments that must keep it</source>
        <translation>Отделы, которые должны его сдержать</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>How one can see that it is kept</source>
        <translation>По чему видно, что его сдерживают</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>What the question is about</source>
        <translation>К чему относится вопрос</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Кому задан</translation>
    </message>
    <message>
        <source>Who is to answer</source>
        <translation>Кто должен ответить</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>The day by which the answer is needed</source>
        <translation>День, к которому нужен ответ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Что ответили</translation>
    </message>
    <message>
        <source>What the note is about</source>
        <translation>К чему относится заметка</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>The colour of the note</source>
        <translation>Цвет заметки</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Where it was seen</source>
        <translation>Где это было замечено</translation>
    </message>
    <message>
        <source>Browser recording (HAR)</source>
        <translation>Запись браузера (HAR)</translation>
    </message>
    <message>
        <source>Automation (n8n)</source>
        <translation>Автоматизация (n8n)</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Финансы</translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <translation>Единый вход (SSO)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>The file it was read from</source>
        <translation>Файл, из которого это прочитано</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Замечено</translation>
    </message>
    <message>
        <source>The day on which it was seen</source>
        <translation>День, когда это было замечено</translation>
    </message>
    <message>
        <source>The firm behind it</source>
        <translation>Компания, которая за этим стоит</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Хосты</translation>
    </message>
    <message>
        <source>The internet hosts that were seen</source>
        <translation>Замеченные адреса в интернете</translation>
    </message>
    <message>
        <source>What kind of tool it seems to be</source>
        <translation>Что это, по-видимому, за инструмент</translation>
    </message>
    <message>
        <source>Loaded by</source>
        <translation>Кем загружено</translation>
    </message>
    <message>
        <source>What brought it in</source>
        <translation>Что привело это сюда</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байты</translation>
    </message>
    <message>
        <source>How much was transferred</source>
        <translation>Сколько было передано</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>How often it was called</source>
        <translation>Сколько раз к нему обращались</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>What was paid</source>
        <translation>Сколько заплатили</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>What is odd about it</source>
        <translation>Что с этим не так</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлен</translation>
    </message>
    <message>
        <source>No trigger</source>
        <translation>Без триггера</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Закончился</translation>
    </message>
    <message>
        <source>Duplicate identity</source>
        <translation>Повтор идентификатора</translation>
    </message>
    <message>
        <source>Custom HTML</source>
        <translation>Свой HTML</translation>
    </message>
    <message>
        <source>Consent not set</source>
        <translation>Согласие не настроено</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Не используется</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Инструмент</translation>
    </message>
    <message>
        <source>The tool on the map that it belongs to</source>
        <translation>Инструмент на карте, к которому это относится</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Не учитывать</translation>
    </message>
    <message>
        <source>Looked at, and not of interest</source>
        <translation>Посмотрели, интереса не представляет</translation>
    </message>
    <message>
        <source>Own host</source>
        <translation>Свой хост</translation>
    </message>
    <message>
        <source>A host of the firm itself</source>
        <translation>Хост самой компании</translation>
    </message>
    <message>
        <source>How it moves</source>
        <translation>Способ передачи</translation>
    </message>
    <message>
        <source>Whether a machine carries the data, and which, or a person</source>
        <translation>Переносит ли данные машина (и какая) или человек</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>В обе стороны</translation>
    </message>
    <message>
        <source>Whether data goes back as well</source>
        <translation>Идут ли данные и обратно</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Что передаёт</translation>
    </message>
    <message>
        <source>The data that moves</source>
        <translation>Данные, которые передаются</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>The form in which it moves: CSV, JSON, webhook</source>
        <translation>В каком виде они передаются: CSV, JSON, вебхук</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Периодичность</translation>
    </message>
    <message>
        <source>How often it moves</source>
        <translation>Как часто они передаются</translation>
    </message>
    <message>
        <source>Monitored</source>
        <translation>Под наблюдением</translation>
    </message>
    <message>
        <source>Whether somebody notices when it stops</source>
        <translation>Заметит ли кто-нибудь, если поток остановится</translation>
    </message>
    <message>
        <source>Monitored how</source>
        <translation>Как наблюдают</translation>
    </message>
    <message>
        <source>How one notices that it has stopped</source>
        <translation>По чему видно, что поток остановился</translation>
    </message>
    <message>
        <source>On failure</source>
        <translation>При сбое</translation>
    </message>
    <message>
        <source>What happens when it fails</source>
        <translation>Что происходит при сбое</translation>
    </message>
    <message>
        <source>Time a run</source>
        <translation>Время за один раз</translation>
    </message>
    <message>
        <source>How long it takes by hand</source>
        <translation>Сколько времени это занимает вручную</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>Runs a month</source>
        <translation>Раз в месяц</translation>
    </message>
    <message>
        <source>How often it is done</source>
        <translation>Как часто это делают</translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>Переделки</translation>
    </message>
    <message>
        <source>How much has to be done again</source>
        <translation>Какую долю приходится делать заново</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Whether it moves only what the customer agreed to</source>
        <translation>Передаётся ли только то, на что клиент согласился</translation>
    </message>
    <message>
        <source>Enforced</source>
        <translation>Соблюдается</translation>
    </message>
    <message>
        <source>Not enforced</source>
        <translation>Не соблюдается</translation>
    </message>
    <message>
        <source>What the data is used for</source>
        <translation>Для чего используются данные</translation>
    </message>
    <message>
        <source>What permits the transfer</source>
        <translation>На каком основании данные можно передавать</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Шифрование</translation>
    </message>
    <message>
        <source>Whether it is protected on its way</source>
        <translation>Защищены ли данные в пути</translation>
    </message>
    <message>
        <source>Conflict rule</source>
        <translation>Правило при расхождении</translation>
    </message>
    <message>
        <source>Who wins when both sides have changed</source>
        <translation>Чьё изменение остаётся, если изменились обе стороны</translation>
    </message>
    <message>
        <source>May overwrite its target</source>
        <translation>Может перезаписывать</translation>
    </message>
    <message>
        <source>Whether it may change what the target already holds</source>
        <translation>Может ли он изменить то, что у получателя уже есть</translation>
    </message>
    <message>
        <source>How it is passed</source>
        <translation>Как передаётся</translation>
    </message>
    <message>
        <source>The way in which work passes on</source>
        <translation>Каким образом работа переходит дальше</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Что передаётся</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>То, что передают</translation>
    </message>
    <message>
        <source>Customer repeats</source>
        <translation>Клиент повторяет</translation>
    </message>
    <message>
        <source>Whether the customer has to say it again</source>
        <translation>Приходится ли клиенту говорить это снова</translation>
    </message>
    <message>
        <source>The journey that the step belongs to</source>
        <translation>Путь клиента, к которому относится этот шаг</translation>
    </message>
    <message>
        <source>Share of customers</source>
        <translation>Доля клиентов</translation>
    </message>
    <message>
        <source>How many take this step</source>
        <translation>Сколько клиентов делают этот шаг</translation>
    </message>
    <message>
        <source>As</source>
        <translation>В качестве</translation>
    </message>
    <message>
        <source>Whether it is the authority, a copy, or only read</source>
        <translation>Эталон это, копия или только чтение</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Эталон</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>Which part of the data: a region, a brand</source>
        <translation>Какая часть данных: регион, бренд</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>Основной</translation>
    </message>
    <message>
        <source>Whether this is the source that counts</source>
        <translation>Тот ли это источник, которому верят</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Что поступает</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>Что получается</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Как это называется</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Anything worth remembering</source>
        <translation>Всё, что стоит запомнить</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>The person or team who answers for it</source>
        <translation>Человек или команда, которые за это отвечают</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Words to find it by</source>
        <translation>Слова, по которым это легко найти</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>The day on which it came onto the map</source>
        <translation>День, когда это появилось на карте</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>The day on which somebody last checked it</source>
        <translation>День, когда это в последний раз кто-то проверил</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Откуда известно</translation>
    </message>
    <message>
        <source>How well it is known</source>
        <translation>Насколько надёжны эти сведения</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Предположение</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Со слов</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Видели сами</translation>
    </message>
    <message>
        <source>What the view is called</source>
        <translation>Как называется вид</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>What the view shows</source>
        <translation>Что показывает вид</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Архитектура</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Владельцы</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Свободный</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Показывает</translation>
    </message>
    <message>
        <source>All elements of its kinds, or chosen ones</source>
        <translation>Все элементы своих типов или только выбранные</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Выбранные</translation>
    </message>
    <message>
        <source>The journey that the view shows</source>
        <translation>Путь клиента, который показывает вид</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Дорожки</translation>
    </message>
    <message>
        <source>The field that makes the lanes</source>
        <translation>Поле, по которому строятся дорожки</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <source>Which elements are shown</source>
        <translation>Какие элементы показаны</translation>
    </message>
    <message>
        <source>The field that colours the cards</source>
        <translation>Поле, по которому раскрашены карточки</translation>
    </message>
    <message>
        <source>What the scenario is called</source>
        <translation>Как называется сценарий</translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation>Основан на</translation>
    </message>
    <message>
        <source>The scenario that it builds on</source>
        <translation>Сценарий, на который он опирается</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>What changes, step by step</source>
        <translation>Что меняется, шаг за шагом</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>The rule that is waived</source>
        <translation>Правило, замечание по которому принято</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Элементы</translation>
    </message>
    <message>
        <source>What the finding is about</source>
        <translation>К чему относится замечание</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Уточнение</translation>
    </message>
    <message>
        <source>Which of several findings about the same items</source>
        <translation>Какое именно из нескольких замечаний к тем же элементам</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>Почему это принято</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Who accepted it</source>
        <translation>Кто это принял</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>The day on which it comes back</source>
        <translation>День, когда замечание вернётся</translation>
    </message>
    <message>
        <source>What the snapshot is called</source>
        <translation>Как называется снимок</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>The day on which it was taken</source>
        <translation>День, когда он сделан</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Долг</translation>
    </message>
    <message>
        <source>The marketing debt on that day</source>
        <translation>Маркетинговый долг на этот день</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Полнота</translation>
    </message>
    <message>
        <source>How much was known on that day</source>
        <translation>Сколько было известно на этот день</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>The keys of the findings on that day</source>
        <translation>Ключи замечаний на этот день</translation>
    </message>
    <message>
        <source>On</source>
        <translation>К чему</translation>
    </message>
    <message>
        <source>What the comment is about</source>
        <translation>К чему относится комментарий</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Кто это написал</translation>
    </message>
    <message>
        <source>The day on which it was written</source>
        <translation>День, когда это написано</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Что написано</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Whether it is settled</source>
        <translation>Улажен ли вопрос</translation>
    </message>
    <message>
        <source>What the project is called</source>
        <translation>Как называется проект</translation>
    </message>
    <message>
        <source>Who answers for the map</source>
        <translation>Кто отвечает за карту</translation>
    </message>
    <message>
        <source>Next audit</source>
        <translation>Следующая проверка</translation>
    </message>
    <message>
        <source>The day of the next review</source>
        <translation>День следующего пересмотра</translation>
    </message>
    <message>
        <source>The day on which the map was begun</source>
        <translation>День, когда карту начали</translation>
    </message>
    <message>
        <source>Hourly rate</source>
        <translation>Стоимость часа</translation>
    </message>
    <message>
        <source>What an hour of work costs</source>
        <translation>Сколько стоит час работы</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Слои</translation>
    </message>
    <message>
        <source>The layers of the architecture, in order</source>
        <translation>Слои архитектуры по порядку</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>The stages of the journeys, in order</source>
        <translation>Этапы путей клиента по порядку</translation>
    </message>
    <message>
        <source>The departments, in order</source>
        <translation>Отделы по порядку</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
    <message>
        <source>The categories of tools</source>
        <translation>Категории инструментов</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Свои поля</translation>
    </message>
    <message>
        <source>Fields that this project adds</source>
        <translation>Поля, которые добавляет этот проект</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Профили</translation>
    </message>
    <message>
        <source>The profiles that are on</source>
        <translation>Включённые профили</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Limits of rules</source>
        <translation>Пороги в правилах</translation>
    </message>
    <message>
        <source>Severities</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>Severities of rules</source>
        <translation>Важность правил</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>Свои правила</translation>
    </message>
    <message>
        <source>Rules that this project adds</source>
        <translation>Правила, которые добавляет этот проект</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Data object</source>
        <translation>Объект данных</translation>
    </message>
    <message>
        <source>Data objects</source>
        <translation>Объекты данных</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Точка контакта</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Точки контакта</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Пути клиента</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Работы</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Метрика</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Метрики</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Обещание</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Обещания</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Наблюдение</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Наблюдения</translation>
    </message>
    <message>
        <source>Data flow</source>
        <translation>Поток данных</translation>
    </message>
    <message>
        <source>Data flows</source>
        <translation>Потоки данных</translation>
    </message>
    <message>
        <source>Hand-off</source>
        <translation>Передача</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Передачи</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Следующие шаги</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Поддерживает</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Хранит</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Измеряет</translation>
    </message>
    <message>
        <source>Source of a metric</source>
        <translation>Источник метрики</translation>
    </message>
    <message>
        <source>Sources of metrics</source>
        <translation>Источники метрик</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Противоречие</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Противоречия</translation>
    </message>
    <message>
        <source>Fulfils</source>
        <translation>Выполняет</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Снабжает</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Виды</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Сценарий</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Сценарии</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>Принятое замечание</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Принятые замечания</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Снимок</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Снимки</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>It must be a whole number.</source>
        <translation>Здесь должно быть целое число.</translation>
    </message>
    <message>
        <source>Places of profiles</source>
        <translation>Места профилей</translation>
    </message>
    <message>
        <source>Where data may go without a note, by profile</source>
        <translation>Куда по каждому профилю данные могут уходить без пометки</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Sends data to</source>
        <translation>Куда передаёт данные</translation>
    </message>
    <message>
        <source>Gets data from</source>
        <translation>Откуда получает данные</translation>
    </message>
    <message>
        <source>Hands over to</source>
        <translation>Куда передаёт</translation>
    </message>
    <message>
        <source>Takes over from</source>
        <translation>Откуда принимает</translation>
    </message>
    <message>
        <source>Then comes</source>
        <translation>Что дальше</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>Что перед этим</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation>Чем поддерживается</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Где хранится</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Чем измеряется</translation>
    </message>
    <message>
        <source>Is the source of</source>
        <translation>Даёт цифры для метрики</translation>
    </message>
    <message>
        <source>Has its numbers from</source>
        <translation>Откуда берутся цифры</translation>
    </message>
    <message>
        <source>Conflicts with</source>
        <translation>Противоречит метрике</translation>
    </message>
    <message>
        <source>Fulfilled by</source>
        <translation>Чем выполняется</translation>
    </message>
    <message>
        <source>Fed by</source>
        <translation>Чем снабжается</translation>
    </message>
    <message>
        <source>What copies leave out</source>
        <translation>Что не входит в копии</translation>
    </message>
    <message>
        <source>Own choices of what a copy for somebody else leaves out</source>
        <translation>Собственные варианты того, что не входит в копию для других</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Убрано</translation>
    </message>
    <message>
        <source>The fields that this copy lacks</source>
        <translation>Поля, которых нет в этой копии</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>In which its reports are written, whoever makes them</source>
        <translation>На котором пишутся отчёты проекта, кто бы их ни создавал</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Немецкий</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Китайский</translation>
    </message>
    <message>
        <source>Undecided value</source>
        <translation>Спорное значение</translation>
    </message>
    <message>
        <source>Undecided values</source>
        <translation>Спорные значения</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Последнее изменение</translation>
    </message>
    <message>
        <source>The last change of the history that is in it</source>
        <translation>Последнее изменение из истории, которое вошло в снимок</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>Когда написано</translation>
    </message>
    <message>
        <source>The moment at which it was written, in UTC</source>
        <translation>Момент, когда это написано, по UTC</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Обсуждение</translation>
    </message>
    <message>
        <source>The comment that it answers, with all others that do</source>
        <translation>Комментарий, на который это отвечает, как и все остальные ответы на него</translation>
    </message>
</context>
<context>
    <name>martlet::SearchField</name>
    <message>
        <source>Find a tool or run a command</source>
        <translation>Найти инструмент или выполнить команду</translation>
    </message>
    <message>
        <source>Nothing is called like this</source>
        <translation>Ничего с таким названием нет</translation>
    </message>
</context>
<context>
    <name>martlet::SentenceEditor</name>
    <message>
        <source>that…</source>
        <translation>с условием…</translation>
    </message>
    <message>
        <source>must have…</source>
        <translation>обязательно…</translation>
    </message>
    <message>
        <source>except…</source>
        <translation>кроме…</translation>
    </message>
    <message>
        <source>until…</source>
        <translation>до…</translation>
    </message>
    <message>
        <source>Only those of which something holds</source>
        <translation>Только те, для которых выполняется условие</translation>
    </message>
    <message>
        <source>Only over connections of which something holds</source>
        <translation>Только по связям, для которых выполняется условие</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Добавить условие</translation>
    </message>
    <message>
        <source>Take this condition out</source>
        <translation>Убрать это условие</translation>
    </message>
    <message>
        <source>Take this condition out (Delete)</source>
        <translation>Убрать это условие (Delete)</translation>
    </message>
    <message>
        <source>Choose or type</source>
        <translation>Выберите или введите</translation>
    </message>
</context>
<context>
    <name>martlet::SentenceRules</name>
    <message>
        <source>It is about things that this version of Martlet does not know.</source>
        <translation>Оно об элементах, которых эта версия Martlet не знает.</translation>
    </message>
    <message>
        <source>Its last day is not a date such as 2027-03-31.</source>
        <translation>Его последний день — не дата вида 2027-03-31.</translation>
    </message>
    <message>
        <source>Its severity is not one that this version of Martlet knows.</source>
        <translation>Его степени важности эта версия Martlet не знает.</translation>
    </message>
    <message>
        <source>It does not say what must be.</source>
        <translation>В нём не сказано, что должно быть.</translation>
    </message>
    <message>
        <source>“%1” in it is not known to this version of Martlet.</source>
        <translation>В нём есть «%1», но этой версии Martlet это неизвестно.</translation>
    </message>
    <message>
        <source>Its conditions are not a list.</source>
        <translation>Его условия — не список.</translation>
    </message>
    <message>
        <source>One of its conditions is not known to this version of Martlet.</source>
        <translation>Одно из его условий этой версии Martlet неизвестно.</translation>
    </message>
    <message>
        <source>The field “%1” is gone, or not known to this version of Martlet.</source>
        <translation>Поля «%1» больше нет, или оно неизвестно этой версии Martlet.</translation>
    </message>
    <message>
        <source>One of its conditions does not say exactly one thing about its field.</source>
        <translation>В одном из его условий должна быть ровно одна проверка поля.</translation>
    </message>
    <message>
        <source>What it asks of “%1” does not fit that field.</source>
        <translation>То, чего оно требует от поля «%1», этому полю не подходит.</translation>
    </message>
    <message>
        <source>It asks for a connection that such a thing cannot have.</source>
        <translation>Оно требует связи, которой у такого элемента быть не может.</translation>
    </message>
    <message>
        <source>It has no identity such as MY-01.</source>
        <translation>У него нет идентификатора вида MY-01.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>У него нет названия.</translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <extracomment>the identity of a rule, its name, and a sentence that says why it was not used</extracomment>
        <translation>%1 «%2»: %3</translation>
    </message>
    <message>
        <source>It has more than %1 conditions.</source>
        <translation>В нём слишком много условий: больше %1.</translation>
    </message>
    <message>
        <source>Its conditions stand more than %1 deep in each other.</source>
        <translation>Условия вложены друг в друга слишком глубоко: больше %1 уровней.</translation>
    </message>
    <message>
        <source>Its identity is that of a built-in rule.</source>
        <translation>Его идентификатор уже принадлежит встроенному правилу.</translation>
    </message>
    <message>
        <source>There is another rule with its identity.</source>
        <translation>Есть другое правило с таким же идентификатором.</translation>
    </message>
    <message>
        <source>There are more than %1 rules.</source>
        <translation>Правил слишком много: больше %1.</translation>
    </message>
    <message>
        <source>What it names in “%1” is not on the map.</source>
        <translation>Того, что оно называет в поле «%1», на карте нет.</translation>
    </message>
    <message>
        <source>It counts connections, but the number that it asks for is not possible.</source>
        <translation>Оно считает связи, но такого их количества быть не может.</translation>
    </message>
</context>
<context>
    <name>martlet::Session</name>
    <message>
        <source>Merge with %1</source>
        <translation>Объединение с %1</translation>
    </message>
    <message>
        <source>Put back what was in the file</source>
        <translation>Возврат того, что было в файле</translation>
    </message>
</context>
<context>
    <name>martlet::SeverityBox</name>
    <message>
        <source>In this project</source>
        <translation>В этом проекте</translation>
    </message>
    <message>
        <source>As elsewhere</source>
        <translation>Как в остальных случаях</translation>
    </message>
    <message>
        <source>%2, says “%1”</source>
        <extracomment>%1 is a profile, %2 a severity</extracomment>
        <translation>%2 — так задано в профиле «%1»</translation>
    </message>
    <message>
        <source>As it is: mostly %1</source>
        <translation>Как есть, чаще всего: %1</translation>
    </message>
    <message>
        <source>For the department %1</source>
        <translation>Для отдела: %1</translation>
    </message>
    <message>
        <source>For something that is no longer there</source>
        <translation>Для того, чего больше нет</translation>
    </message>
    <message>
        <source>Only for “%1”</source>
        <translation>Только для «%1»</translation>
    </message>
    <message>
        <source>Department %1</source>
        <translation>Отдел: %1</translation>
    </message>
    <message>
        <source>Off for a department or a thing: type its name</source>
        <translation>Выключить для отдела или элемента: введите название</translation>
    </message>
    <message>
        <source>A department or a thing that it is off for</source>
        <translation>Отдел или элемент, для которого это выключено</translation>
    </message>
</context>
<context>
    <name>martlet::SharingBar</name>
    <message numerus="yes">
        <source>%n change(s) that were saved in this file on %1 are no longer in it. Somebody else may have replaced it; nothing is lost.</source>
        <translation>
            <numerusform>В этом файле больше нет %n изменения, сохранённого в нём %1. Возможно, файл кто-то заменил; ничего не потеряно.</numerusform>
            <numerusform>В этом файле больше нет %n изменений, сохранённых в нём %1. Возможно, файл кто-то заменил; ничего не потеряно.</numerusform>
            <numerusform>В этом файле больше нет %n изменений, сохранённых в нём %1. Возможно, файл кто-то заменил; ничего не потеряно.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beside this file stands another copy of the project, %1, with %n change(s) that are not in it.</source>
        <translation>
            <numerusform>Рядом с этим файлом лежит другая копия проекта, %1; в ней есть %n изменение, которого в этом файле нет.</numerusform>
            <numerusform>Рядом с этим файлом лежит другая копия проекта, %1; в ней есть %n изменения, которых в этом файле нет.</numerusform>
            <numerusform>Рядом с этим файлом лежит другая копия проекта, %1; в ней есть %n изменений, которых в этом файле нет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beside this file stand %1 other copies of the project with %n change(s) that are not in it.</source>
        <translation>
            <numerusform>Рядом с этим файлом лежат другие копии проекта (%1); в них есть %n изменение, которого в этом файле нет.</numerusform>
            <numerusform>Рядом с этим файлом лежат другие копии проекта (%1); в них есть %n изменения, которых в этом файле нет.</numerusform>
            <numerusform>Рядом с этим файлом лежат другие копии проекта (%1); в них есть %n изменений, которых в этом файле нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Merge it</source>
        <translation>Объединить с ней</translation>
    </message>
    <message>
        <source>Merge them</source>
        <translation>Объединить с ними</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) came in.</source>
        <translation>
            <numerusform>Получено %n изменение.</numerusform>
            <numerusform>Получено %n изменения.</numerusform>
            <numerusform>Получено %n изменений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s) came in.</source>
        <extracomment>names of people</extracomment>
        <translation>
            <numerusform>%1: получено %n изменение.</numerusform>
            <numerusform>%1: получено %n изменения.</numerusform>
            <numerusform>%1: получено %n изменений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>кто-то</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) by %1</source>
        <extracomment>%1 is who made them</extracomment>
        <translation>
            <numerusform>%n изменение (%1)</numerusform>
            <numerusform>%n изменения (%1)</numerusform>
            <numerusform>%n изменений (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new comment(s) by %1</source>
        <extracomment>%1 is who wrote them</extracomment>
        <translation>
            <numerusform>%n новый комментарий (%1)</numerusform>
            <numerusform>%n новых комментария (%1)</numerusform>
            <numerusform>%n новых комментариев (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>some comments were changed or settled</source>
        <translation>некоторые комментарии изменены или решены</translation>
    </message>
    <message>
        <source>Since you last looked (%1): %2.</source>
        <extracomment>%1 is a day, %2 what others did: &quot;14 changes by Anna and 2 new comments by Ben&quot;</extracomment>
        <translation>С вашего прошлого просмотра (%1): %2.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Просмотреть</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Просмотрено</translation>
    </message>
    <message numerus="yes">
        <source>%n values are undecided: copies of this project disagree on them.</source>
        <translation>
            <numerusform>%n спорное значение: в нём копии этого проекта расходятся.</numerusform>
            <numerusform>%n спорных значения: в них копии этого проекта расходятся.</numerusform>
            <numerusform>%n спорных значений: в них копии этого проекта расходятся.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Разобрать…</translation>
    </message>
</context>
<context>
    <name>martlet::Sheet</name>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>No owner yet</source>
        <translation>Владельца пока нет</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Ни с чем не связано</translation>
    </message>
    <message>
        <source>Idea or trial</source>
        <translation>Идея или пробный период</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Подсказка</translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n карточка</numerusform>
            <numerusform>%n карточки</numerusform>
            <numerusform>%n карточек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flows</source>
        <translation>
            <numerusform>%n поток</numerusform>
            <numerusform>%n потока</numerusform>
            <numerusform>%n потоков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by hand</source>
        <translation>
            <numerusform>%n вручную</numerusform>
            <numerusform>%n вручную</numerusform>
            <numerusform>%n вручную</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cards shown</source>
        <translation>
            <numerusform>показано карточек: %1 из %n</numerusform>
            <numerusform>показано карточек: %1 из %n</numerusform>
            <numerusform>показано карточек: %1 из %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Голоса</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets. Cut them along the marks at their corners; each overlaps the next by 10 mm.</source>
        <translation>
            <numerusform>%n лист. Обрежьте по меткам в углах; соседние листы перекрываются на 10 мм.</numerusform>
            <numerusform>%n листа. Обрежьте их по меткам в углах; соседние листы перекрываются на 10 мм.</numerusform>
            <numerusform>%n листов. Обрежьте их по меткам в углах; соседние листы перекрываются на 10 мм.</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Findings of %1</source>
        <translation>Замечания: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n findings. On a screen, each leads to its card.</source>
        <translation>
            <numerusform>%n замечание. На экране каждое ведёт к своей карточке.</numerusform>
            <numerusform>%n замечания. На экране каждое ведёт к своей карточке.</numerusform>
            <numerusform>%n замечаний. На экране каждое ведёт к своей карточке.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open comments</source>
        <translation>Открытые комментарии</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Нужно решить</translation>
    </message>
</context>
<context>
    <name>martlet::SheetPreview</name>
    <message>
        <source>Sheets</source>
        <translation>Листы</translation>
    </message>
    <message>
        <source>How the sheet begins</source>
        <translation>Начало листа</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n rows</source>
        <translation>
            <numerusform>Первые строки: %1 из %n</numerusform>
            <numerusform>Первые строки: %1 из %n</numerusform>
            <numerusform>Первые строки: %1 из %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::StartPage</name>
    <message>
        <source>Draw your marketing system</source>
        <translation>Нарисуйте свою систему маркетинга</translation>
    </message>
    <message>
        <source>Tools, data flows, owners and journeys on one map, and what is amiss beside it. All of it stays on this computer.</source>
        <translation>Инструменты, потоки данных, владельцы и пути клиента — на одной карте, а рядом то, что не в порядке. Всё остаётся на этом компьютере.</translation>
    </message>
    <message>
        <source>Start typing</source>
        <translation>Начать печатать</translation>
    </message>
    <message>
        <source>An empty map: type a name, press Enter, type the next.</source>
        <translation>Пустая карта: введите название, нажмите Enter, введите следующее.</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Открыть проект…</translation>
    </message>
    <message>
        <source>Paste a list or open a table</source>
        <translation>Вставить список или открыть таблицу</translation>
    </message>
    <message>
        <source>Ctrl+V takes the names that you copied. Click to open a table from a spreadsheet, as CSV.</source>
        <translation>Ctrl+V вставит названия, которые вы скопировали. Щёлкните, чтобы открыть таблицу в CSV из программы электронных таблиц.</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Выбрать шаблон</translation>
    </message>
    <message>
        <source>A map of a firm like yours, to be changed until it is yours.</source>
        <translation>Карта компании, похожей на вашу: меняйте её, пока она не станет вашей.</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Посмотреть пример</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>martlet::StatusLine</name>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n карточка</numerusform>
            <numerusform>%n карточки</numerusform>
            <numerusform>%n карточек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n связь</numerusform>
            <numerusform>%n связи</numerusform>
            <numerusform>%n связей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by hand</source>
        <translation>
            <numerusform>%n вручную</numerusform>
            <numerusform>%n вручную</numerusform>
            <numerusform>%n вручную</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 owned</source>
        <translation>с владельцем: %1 из %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Type to add · drag the background to select · Ctrl+wheel to zoom</source>
        <translation>Печатайте, чтобы добавить · тяните по фону, чтобы выбрать · Ctrl+колесо — масштаб</translation>
    </message>
    <message>
        <source>Drag to move · Delete to remove · edit them together at the right</source>
        <translation>Тяните, чтобы переместить · Delete — удалить · справа можно изменить всё вместе</translation>
    </message>
    <message>
        <source>Nobody owns it yet</source>
        <translation>Владельца пока нет</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>С владельцем</translation>
    </message>
    <message>
        <source>Cards on this view</source>
        <translation>Карточки на этом виде</translation>
    </message>
    <message numerus="yes">
        <source>%n on no view</source>
        <translation>
            <numerusform>%n вне видов</numerusform>
            <numerusform>%n вне видов</numerusform>
            <numerusform>%n вне видов</numerusform>
        </translation>
    </message>
    <message>
        <source>Tab: add connected · Ctrl+L: connect · F2: rename · Alt+Enter: its connections · Delete: remove</source>
        <translation>Tab — добавить связанный · Ctrl+L — соединить · F2 — переименовать · Alt+Enter — связи карточки · Delete — удалить</translation>
    </message>
    <message>
        <source>Left, right: its ends · Alt+Enter: the next one · Ctrl+Shift+L: lead it elsewhere · Ctrl+M: automatic, by hand, unknown · Delete: remove</source>
        <translation>Влево, вправо — концы связи · Alt+Enter — следующая · Ctrl+Shift+L — сменить конец · Ctrl+M — автоматически, вручную, неизвестно · Delete — удалить</translation>
    </message>
    <message>
        <source>Arrow keys: walk on · Ctrl+I: its details</source>
        <translation>Стрелки — идти дальше · Ctrl+I — сведения</translation>
    </message>
</context>
<context>
    <name>martlet::StepIndex</name>
    <message>
        <source>the settings of the project</source>
        <translation>настройки проекта</translation>
    </message>
    <message>
        <source>something that is gone</source>
        <translation>то, чего больше нет</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Several changes, kept as one</source>
        <translation>Несколько изменений, сохранённых как одно</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <extracomment>%1 is the name of a tool or anything else</extracomment>
        <translation>Комментарий: %1</translation>
    </message>
</context>
<context>
    <name>martlet::StickyNotes</name>
    <message>
        <source>Add a note</source>
        <translation>Добавление заметки</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>Изменение заметки</translation>
    </message>
    <message>
        <source>Select the note that should become something else.</source>
        <translation>Выберите заметку, которую нужно преобразовать.</translation>
    </message>
    <message numerus="yes">
        <source>Turn %n notes into: %1</source>
        <translation>
            <numerusform>Преобразование %n заметки: %1</numerusform>
            <numerusform>Преобразование %n заметок: %1</numerusform>
            <numerusform>Преобразование %n заметок: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes became: %1</source>
        <extracomment>the kind of thing that notes became</extracomment>
        <translation>
            <numerusform>Вместо %n заметки теперь: %1</numerusform>
            <numerusform>Вместо %n заметок теперь: %1</numerusform>
            <numerusform>Вместо %n заметок теперь: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes became: %1. This view shows none of these; the inventory does.</source>
        <translation>
            <numerusform>Вместо %n заметки теперь: %1. На этом виде такое не показывается; смотрите в реестре.</numerusform>
            <numerusform>Вместо %n заметок теперь: %1. На этом виде такое не показывается; смотрите в реестре.</numerusform>
            <numerusform>Вместо %n заметок теперь: %1. На этом виде такое не показывается; смотрите в реестре.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::Storage</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Файла %1 нет.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a Martlet project.</source>
        <translation>%1 — папка, а не проект Martlet.</translation>
    </message>
    <message>
        <source>You may not read %1. Ask whoever owns it for the permission.</source>
        <translation>У вас нет права читать %1. Попросите разрешение у владельца файла.</translation>
    </message>
    <message>
        <source>%1 is larger than a Martlet project can be.</source>
        <translation>Файл %1 больше, чем может быть проект Martlet.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1 — не обычный файл.</translation>
    </message>
    <message>
        <source>%1 could not be read, because the disk or the network does not answer as it should. Try again later.</source>
        <translation>Не удалось прочитать %1: диск или сеть не отвечает как следует. Попробуйте позже.</translation>
    </message>
    <message>
        <source>There is already a file %1. It was not touched; choose another name.</source>
        <translation>Файл %1 уже есть. Он не тронут; выберите другое имя.</translation>
    </message>
    <message>
        <source>%1 was not made, because its folder does not exist.</source>
        <translation>Файл %1 не создан: его папки не существует.</translation>
    </message>
    <message>
        <source>%1 was not made, because there is no room left on the disk.</source>
        <translation>Файл %1 не создан: на диске не осталось места.</translation>
    </message>
    <message>
        <source>%1 was not made, because you may not write into its folder.</source>
        <translation>Файл %1 не создан: у вас нет права записывать в эту папку.</translation>
    </message>
    <message>
        <source>%1 was not made, because the disk or the network does not answer as it should.</source>
        <translation>Файл %1 не создан: диск или сеть не отвечает как следует.</translation>
    </message>
    <message>
        <source>Your latest changes could not be kept on this computer, because its disk is full or does not answer. Make room; Martlet goes on trying. Do not close it until then.</source>
        <translation>Последние изменения не удалось сохранить на этом компьютере: диск полон или не отвечает. Освободите место — Martlet продолжает попытки. До тех пор не закрывайте его.</translation>
    </message>
    <message>
        <source>%1 is empty. It may not have been copied to the end; ask for it again.</source>
        <translation>Файл %1 пуст. Возможно, он скопирован не до конца; попросите прислать его ещё раз.</translation>
    </message>
    <message>
        <source>%1 is not a Martlet project.</source>
        <translation>%1 — не проект Martlet.</translation>
    </message>
    <message>
        <source>%1 is not a Martlet project but a database of another program.</source>
        <translation>%1 — не проект Martlet, а база данных другой программы.</translation>
    </message>
    <message>
        <source>%1 was saved by a newer version of Martlet. Update Martlet to open it.</source>
        <translation>Файл %1 сохранён более новой версией Martlet. Чтобы открыть его, обновите Martlet.</translation>
    </message>
    <message>
        <source>A part of %1 is missing. It may not have been copied to the end; ask for it again, or take an earlier copy.</source>
        <translation>В файле %1 не хватает части. Возможно, он скопирован не до конца; попросите прислать его ещё раз или возьмите более раннюю копию.</translation>
    </message>
    <message>
        <source>%1 is damaged, and Martlet does not open it by halves. Take an earlier copy of it.</source>
        <translation>Файл %1 повреждён, а наполовину Martlet файлы не открывает. Возьмите его более раннюю копию.</translation>
    </message>
    <message>
        <source>%1 holds things that Martlet never writes. It was not opened, to be on the safe side.</source>
        <translation>В файле %1 есть то, чего Martlet никогда не записывает. На всякий случай он не открыт.</translation>
    </message>
    <message>
        <source>The history of the project could not be read.</source>
        <translation>Не удалось прочитать историю проекта.</translation>
    </message>
    <message>
        <source>%1 cannot be read. What you see was kept on this computer; save it to have a file again.</source>
        <translation>Файл %1 не читается. То, что вы видите, хранилось на этом компьютере; сохраните это, чтобы снова был файл.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that this computer kept and the file did not have yet are back.</source>
        <translation>
            <numerusform>Восстановлено %n изменение, которое было на этом компьютере, но ещё не попало в файл.</numerusform>
            <numerusform>Восстановлены %n изменения, которые были на этом компьютере, но ещё не попали в файл.</numerusform>
            <numerusform>Восстановлено %n изменений, которые были на этом компьютере, но ещё не попали в файл.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes of an earlier session are kept on this computer, but could not be saved beside %1.</source>
        <translation>Изменения из прошлого сеанса хранятся на этом компьютере, но сохранить их рядом с %1 не удалось.</translation>
    </message>
    <message>
        <source>Changes of an earlier session were not in %1. They are saved beside it as %2.</source>
        <translation>Изменений из прошлого сеанса не было в %1. Они сохранены рядом как %2.</translation>
    </message>
    <message>
        <source>Changes of an earlier session are kept on this computer, but could not be read.</source>
        <translation>Изменения из прошлого сеанса хранятся на этом компьютере, но прочитать их не удалось.</translation>
    </message>
    <message>
        <source>%1 was not saved, because its folder is gone. Your work is kept on this computer and comes back when the project is opened here; save it elsewhere to have a file of it.</source>
        <translation>Файл %1 не сохранён: его папки больше нет. Ваша работа хранится на этом компьютере и вернётся, когда проект откроют здесь; чтобы у вас был файл, сохраните её в другом месте.</translation>
    </message>
    <message>
        <source>%1 was not saved, because there is no room left on its disk. Your work is kept on this computer and comes back when the project is opened here; save again when there is room.</source>
        <translation>Файл %1 не сохранён: на его диске не осталось места. Ваша работа хранится на этом компьютере и вернётся, когда проект откроют здесь; когда место появится, сохраните ещё раз.</translation>
    </message>
    <message>
        <source>%1 was not saved, because you may not write there. Your work is kept on this computer and comes back when the project is opened here; save it elsewhere to have a file of it.</source>
        <translation>Файл %1 не сохранён: у вас нет права записывать туда. Ваша работа хранится на этом компьютере и вернётся, когда проект откроют здесь; чтобы у вас был файл, сохраните её в другом месте.</translation>
    </message>
    <message>
        <source>%1 was not saved, because the disk or the network does not answer as it should. Your work is kept on this computer and comes back when the project is opened here; save again later.</source>
        <translation>Файл %1 не сохранён: диск или сеть не отвечает как следует. Ваша работа хранится на этом компьютере и вернётся, когда проект откроют здесь; сохраните ещё раз позже.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are what a connection leads from and to</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 is lost.</source>
        <extracomment>%1 is what is lost, such as Tool “CRM”</extracomment>
        <translation>%1: запись потеряна.</translation>
    </message>
    <message>
        <source>%1 is damaged and was left out.</source>
        <translation>%1: запись повреждена и пропущена.</translation>
    </message>
    <message>
        <source>%1 was left out, because one of its ends is missing.</source>
        <translation>%1: запись пропущена, потому что нет одного из концов.</translation>
    </message>
    <message>
        <source>%1 stands as it was once saved, and was probably changed later.</source>
        <translation>%1: взята более ранняя запись; позже, вероятно, были изменения.</translation>
    </message>
    <message>
        <source>Something</source>
        <translation>Что-то</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>a kind of thing, and what one is called: Tool “CRM”</extracomment>
        <translation>%1 «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n элемент</numerusform>
            <numerusform>%n элемента</numerusform>
            <numerusform>%n элементов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n связь</numerusform>
            <numerusform>%n связи</numerusform>
            <numerusform>%n связей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 of it are sound.</source>
        <extracomment>%1 and %2 are numbers of things: “12 elements”, “3 connections”</extracomment>
        <translation>Уцелело: %1 и %2.</translation>
    </message>
    <message>
        <source>Nothing is known by name to be missing.</source>
        <translation>Насколько известно, ничего не пропало.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are known to be missing or older.</source>
        <translation>
            <numerusform>Известно, что пропало или устарело: %n.</numerusform>
            <numerusform>Известно, что пропало или устарело: %n.</numerusform>
            <numerusform>Известно, что пропало или устарело: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing in %1 can be recognised as part of a Martlet project.</source>
        <translation>В файле %1 не нашлось ничего похожего на часть проекта Martlet.</translation>
    </message>
    <message>
        <source>Your latest changes could not be kept: a protected project is worked on in memory only, and this computer has no folder for that. Save a copy without protection, or open the project elsewhere.</source>
        <translation>Последние изменения не удалось сохранить: с защищённым проектом программа работает только в памяти, а на этом компьютере нет папки для этого. Сохраните копию без защиты или откройте проект в другом месте.</translation>
    </message>
    <message>
        <source>%1 is protected and opens with its passphrase only.</source>
        <translation>Файл %1 защищён и открывается только по своей парольной фразе.</translation>
    </message>
    <message>
        <source>Something else stands in the place of %1 by now. Your work is beside it as %2, and goes on there; nothing is lost.</source>
        <translation>На месте файла %1 теперь лежит что-то другое. Ваша работа сохранена рядом как %2 и продолжается там; ничего не потеряно.</translation>
    </message>
    <message>
        <source>%1 is also open in another window of Martlet on this computer. You can change it in both: each takes in what the other saves.</source>
        <translation>Файл %1 открыт ещё и в другом окне Martlet на этом компьютере. Изменять его можно в обоих: каждое учитывает то, что сохраняет другое.</translation>
    </message>
    <message>
        <source>%1 is not a copy of this project but another one. Nothing was taken from it.</source>
        <translation>%1 — не копия этого проекта, а другой проект. Оттуда ничего не взято.</translation>
    </message>
    <message>
        <source>Nothing has changed since, so there is nothing to send.</source>
        <translation>С тех пор ничего не изменилось, поэтому отправлять нечего.</translation>
    </message>
    <message>
        <source>So much has changed that it does not fit into a file of changes. Send the whole project instead.</source>
        <translation>Изменилось так много, что в файл изменений это не помещается. Отправьте весь проект.</translation>
    </message>
    <message>
        <source>%1 holds changes of a project, and not a whole one. Open your copy of the project and take them there, with File, Merge with….</source>
        <translation>В файле %1 — изменения проекта, а не весь проект. Откройте свою копию проекта и возьмите их там командой «Объединить с…» в меню «Файл».</translation>
    </message>
    <message numerus="yes">
        <source>%1 builds on %n changes that are not in this copy of the project, so nothing was taken from it. Ask for the whole project, or send this copy, so that all that changed since can be sent.</source>
        <translation>
            <numerusform>Файл %1 опирается на %n изменение, которого нет в этой копии проекта, поэтому из него ничего не взято. Попросите весь проект или отправьте эту копию, чтобы вам могли прислать всё, что с тех пор изменилось.</numerusform>
            <numerusform>Файл %1 опирается на %n изменения, которых нет в этой копии проекта, поэтому из него ничего не взято. Попросите весь проект или отправьте эту копию, чтобы вам могли прислать всё, что с тех пор изменилось.</numerusform>
            <numerusform>Файл %1 опирается на %n изменений, которых нет в этой копии проекта, поэтому из него ничего не взято. Попросите весь проект или отправьте эту копию, чтобы вам могли прислать всё, что с тех пор изменилось.</numerusform>
        </translation>
    </message>
    <message>
        <source>This copy of the project has parts left out, and %1 has others. Nothing was taken. Open the whole project and merge both into it.</source>
        <translation>Из этой копии проекта убрана одна часть сведений, а из %1 — другая. Ничего не взято. Откройте весь проект и объедините с ним обе копии.</translation>
    </message>
</context>
<context>
    <name>martlet::Template</name>
    <message>
        <source>Empty map</source>
        <translation>Пустая карта</translation>
    </message>
    <message>
        <source>Nothing on it yet: type or paste the names of your tools.</source>
        <translation>На ней пока ничего нет: введите или вставьте названия своих инструментов.</translation>
    </message>
    <message>
        <source>Software firm</source>
        <translation>Компания-разработчик ПО</translation>
    </message>
    <message>
        <source>Sells software to firms: 19 tools, from the first visit to the renewal.</source>
        <translation>Продаёт программы компаниям: 19 инструментов, от первого визита до продления.</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>Интернет-магазин</translation>
    </message>
    <message>
        <source>Advertisements, shop, parcels and returns: 19 tools, up to the second order.</source>
        <translation>Реклама, магазин, посылки и возвраты: 19 инструментов, вплоть до второго заказа.</translation>
    </message>
    <message>
        <source>Retail in Russia</source>
        <translation>Розничная сеть в России</translation>
    </message>
    <message>
        <source>In Russian: web site and shops, 20 tools, checked by 152-FZ as well.</source>
        <translation>На русском: сайт и магазины, 20 инструментов, проверка и по 152-ФЗ.</translation>
    </message>
    <message>
        <source>Retail in China</source>
        <translation>Розничная сеть в Китае</translation>
    </message>
    <message>
        <source>In Chinese: WeChat, Tmall and shops, 19 tools, checked by PIPL as well.</source>
        <translation>На китайском: WeChat, Tmall и магазины, 19 инструментов, проверка и по PIPL.</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Агентство</translation>
    </message>
    <message>
        <source>From the first call to the second brief: 18 tools of pitch, creation, media and hours.</source>
        <translation>От первого звонка до второго брифа: 18 инструментов для тендеров, креатива, медиа и учёта часов.</translation>
    </message>
    <message>
        <source>Blank journey</source>
        <translation>Пустой путь клиента</translation>
    </message>
    <message>
        <source>Five stages, three questions to begin with, and layers for the tools behind them.</source>
        <translation>Пять этапов, три вопроса для начала и слои для инструментов, которые за ними стоят.</translation>
    </message>
    <message>
        <source>Two-day workshop</source>
        <translation>Двухдневная рабочая встреча</translation>
    </message>
    <message>
        <source>Three journeys (the best, the bad and the embarrassing experience), an agenda and the first questions.</source>
        <translation>Три пути клиента (лучший опыт, плохой и тот, за который неловко), повестка и первые вопросы.</translation>
    </message>
    <message>
        <source>Sample: an outdoor retailer</source>
        <translation>Пример: магазин товаров для походов</translation>
    </message>
    <message>
        <source>A firm with 37 tools, two journeys and the troubles such firms have. Good for looking around.</source>
        <translation>Компания с 37 инструментами, двумя путями клиента и обычными для таких компаний трудностями. Подходит для первого знакомства.</translation>
    </message>
</context>
<context>
    <name>martlet::Text</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a day is written: d is the day, MMM the short name of the month, yyyy the year. Figures only would be read differently in other countries.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>martlet::TextAnswer</name>
    <message>
        <source>Without %1</source>
        <translation>Без этого: %1</translation>
    </message>
    <message>
        <source>Nothing on the map depends on it.</source>
        <translation>На карте от этого ничего не зависит.</translation>
    </message>
    <message>
        <source>What stops</source>
        <translation>Что остановится</translation>
    </message>
    <message>
        <source>What no longer gets its data</source>
        <translation>Что больше не получит свои данные</translation>
    </message>
    <message>
        <source>What loses somebody who looks after it, with no backup</source>
        <translation>Что лишится ответственного, а заместителя нет</translation>
    </message>
    <message>
        <source>Stops: %1. Loses its data: %2. Suffers: %3. Loses its people: %4.</source>
        <translation>Остановится: %1. Останется без данных: %2. Пострадает: %3. Останется без людей: %4.</translation>
    </message>
    <message>
        <source>Work by hand that falls away: %1 hours a month.</source>
        <translation>Ручная работа, которая отпадёт: %1 ч в месяц.</translation>
    </message>
    <message>
        <source>Flows by hand that stop as well, for which the hours are not known yet: %1.</source>
        <translation>Потоки вручную, которые тоже остановятся, но время на них пока неизвестно: %1.</translation>
    </message>
    <message>
        <source>Tell: %1</source>
        <translation>Кого предупредить: %1</translation>
    </message>
    <message>
        <source>%1 (active until %2)</source>
        <translation>%1 (последний день: %2)</translation>
    </message>
    <message>
        <source>This counts what the team looks after as a team. Name its people as well to see what hangs on them: %1</source>
        <translation>Здесь учтено то, за что команда отвечает как команда. Назовите и её людей, чтобы увидеть, что держится на них: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a heading, %2 how many lines follow
----------
%1 is a vendor, department, layer or category, %2 the tools that it counts</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Steps: %1. Hand-offs: %2, by hand: %3. Asked twice: %4. Broken threads: %5.</source>
        <translation>Шагов: %1. Передач: %2, из них вручную: %3. Спрашивают дважды: %4. Обрывов: %5.</translation>
    </message>
    <message>
        <source>The way of the customer</source>
        <translation>Путь клиента по шагам</translation>
    </message>
    <message>
        <source>feeling %1</source>
        <translation>настроение %1</translation>
    </message>
    <message>
        <source>Tools: %1</source>
        <translation>Инструменты: %1</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>Люди: %1</translation>
    </message>
    <message>
        <source>The customer is asked for: %1</source>
        <translation>О чём спрашивают клиента: %1</translation>
    </message>
    <message>
        <source>Where it passes from hand to hand</source>
        <translation>Где дело переходит из рук в руки</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>by hand: %1</source>
        <translation>вручную: %1</translation>
    </message>
    <message>
        <source>it is not known how</source>
        <translation>неизвестно как</translation>
    </message>
    <message>
        <source>the customer says it again</source>
        <translation>клиент повторяет это снова</translation>
    </message>
    <message>
        <source>What the customer is asked twice</source>
        <translation>О чём клиента спрашивают дважды</translation>
    </message>
    <message>
        <source>Not known yet what</source>
        <translation>Пока неизвестно, о чём именно</translation>
    </message>
    <message>
        <source>%1, at: %2</source>
        <extracomment>%1 is data such as &quot;Contact&quot;, %2 a list of touchpoints</extracomment>
        <translation>%1 (где: %2)</translation>
    </message>
    <message>
        <source>Where the next step does not know what happened before</source>
        <translation>Где следующий шаг не знает, что было раньше</translation>
    </message>
    <message>
        <source>Carried by hand: %1 hours a month</source>
        <translation>Переносят вручную: %1 ч в месяц</translation>
    </message>
    <message>
        <source>That is %1 a month, at %2 an hour.</source>
        <translation>Это %1 в месяц при стоимости часа %2.</translation>
    </message>
    <message>
        <source>What serves several of these counts for each of them.</source>
        <translation>То, что служит сразу нескольким из них, учтено у каждого.</translation>
    </message>
    <message>
        <source>By hand too, but nobody has said yet how long it takes: %1</source>
        <translation>Тоже вручную, но пока никто не сказал, сколько времени это занимает: %1</translation>
    </message>
    <message>
        <source>Cost of the tools: %1 a year</source>
        <translation>Стоимость инструментов: %1 в год</translation>
    </message>
    <message>
        <source>Tools of which the cost is not known yet: %1</source>
        <translation>Инструменты, стоимость которых пока неизвестна: %1</translation>
    </message>
    <message>
        <source>What is affected</source>
        <translation>На что это повлияет</translation>
    </message>
</context>
<context>
    <name>martlet::TextReport</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a severity such as &quot;Warning&quot;, %2 what was seen</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, as in the scenario “%2”</source>
        <translation>%1, как в сценарии «%2»</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Этот проект</translation>
    </message>
    <message>
        <source>Errors: %1. Warnings: %2. Information: %3. Accepted with a reason: %4.</source>
        <translation>Ошибок: %1. Предупреждений: %2. К сведению: %3. Принято с обоснованием: %4.</translation>
    </message>
    <message>
        <source>Marketing debt: %1. Known of what the rules ask: %2 %.</source>
        <translation>Маркетинговый долг: %1. Известно из того, что спрашивают правила: %2 %.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Start with these</source>
        <translation>Начните с этого</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>the name of a rule, its identity, and how many findings it has
----------
a severity, a number of findings, and the names of what they are about</extracomment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Why it matters: %1</source>
        <translation>Почему это важно: %1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Что делать: %1</translation>
    </message>
    <message>
        <source>Accepted with a reason: %1</source>
        <translation>Принято с обоснованием: %1</translation>
    </message>
    <message>
        <source>Acceptances that accept nothing now: %1</source>
        <translation>Принятия, которые сейчас ничего не покрывают: %1</translation>
    </message>
    <message>
        <source>Your own rules that were not used: %1</source>
        <translation>Ваши собственные правила, которые не использовались: %1</translation>
    </message>
    <message>
        <source>These go with the scenario</source>
        <translation>Со сценарием исчезнут</translation>
    </message>
    <message>
        <source>These come with it</source>
        <translation>С ним появятся</translation>
    </message>
    <message>
        <source>Settings that were not used: %1</source>
        <translation>Неиспользованные настройки: %1</translation>
    </message>
</context>
<context>
    <name>martlet::Thread</name>
    <message>
        <source>The comment says nothing.</source>
        <translation>В комментарии ничего не сказано.</translation>
    </message>
    <message>
        <source>The comment has %1 characters, and a comment can hold %2. Shorten it, or make several of it.</source>
        <translation>В комментарии знаков: %1, а помещается %2. Сократите его или сделайте из него несколько.</translation>
    </message>
</context>
<context>
    <name>martlet::ThreadView</name>
    <message>
        <source>Resolved: %1</source>
        <extracomment>%1 is the first comment of a thread that is settled</extracomment>
        <translation>Решено: %1</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Отметить решённым</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>said of a comment that somebody has not seen yet</extracomment>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Показать полностью</translation>
    </message>
    <message>
        <source>Change or delete this comment</source>
        <translation>Изменить или удалить этот комментарий</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>martlet::ToolRail</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Добавить: %1</translation>
    </message>
</context>
<context>
    <name>martlet::TopBar</name>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Виды</translation>
    </message>
    <message>
        <source>Add a view</source>
        <translation>Добавить вид</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Название вида</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Everything as a table (Ctrl+Shift+I)</source>
        <translation>Всё в виде таблицы (Ctrl+Shift+I)</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Передать дальше</translation>
    </message>
</context>
<context>
    <name>martlet::UndecidedBox</name>
    <message>
        <source>%1: another copy says “%2”</source>
        <extracomment>%1 is a field, %2 another value of it</extracomment>
        <translation>%1: в другой копии «%2»</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Оставить: %1</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Взять: %1</translation>
    </message>
</context>
<context>
    <name>martlet::UndecidedList</name>
    <message>
        <source>To decide</source>
        <translation>Нужно решить</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Элемент</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>1  Mine</source>
        <translation>1  Моё</translation>
    </message>
    <message>
        <source>2  Theirs</source>
        <translation>2  Чужое</translation>
    </message>
    <message>
        <source>3  Before</source>
        <translation>3  Прежнее</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <extracomment>%1 is a person or team</extracomment>
        <translation>Кто ответит: %1</translation>
    </message>
</context>
<context>
    <name>martlet::Usual</name>
    <message>
        <source>Let %1 hold what is usual</source>
        <translation>Обычные данные у «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Let %n tools hold what is usual</source>
        <translation>
            <numerusform>Обычные данные у %n инструмента</numerusform>
            <numerusform>Обычные данные у %n инструментов</numerusform>
            <numerusform>Обычные данные у %n инструментов</numerusform>
        </translation>
    </message>
    <message>
        <source>Give %1 its usual role</source>
        <translation>Обычная роль у «%1»</translation>
    </message>
</context>
<context>
    <name>martlet::UsualBox</name>
    <message>
        <source>Let it hold this. It is marked as assumed; data that is on the map already is used.</source>
        <translation>Указать, что инструмент это хранит. Это будет отмечено как предположение; если такие данные уже есть на карте, используются они.</translation>
    </message>
    <message>
        <source>Usually holds: %1</source>
        <translation>Обычные данные: %1</translation>
    </message>
    <message>
        <source>%1 holds what it usually holds</source>
        <translation>Обычные данные указаны у «%1»</translation>
    </message>
    <message>
        <source>%1 has its usual role</source>
        <translation>Обычная роль указана у «%1»</translation>
    </message>
    <message>
        <source>Say that it plays this role here. Some rules expect less of it then.</source>
        <translation>Указать, что инструмент играет здесь эту роль. Некоторые правила будут тогда ждать от него меньшего.</translation>
    </message>
    <message>
        <source>Confirm its usual role: %1</source>
        <translation>Подтвердить обычную роль: %1</translation>
    </message>
</context>
<context>
    <name>martlet::UsualData</name>
    <message>
        <source>Ad spend</source>
        <translation>Расходы на рекламу</translation>
    </message>
    <message>
        <source>Survey answer</source>
        <translation>Ответ на опрос</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Поведение</translation>
    </message>
    <message>
        <source>Service case</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Campaign content</source>
        <translation>Контент</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Переписка</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Конверсия</translation>
    </message>
    <message>
        <source>Cookie consent</source>
        <translation>Согласие на cookie</translation>
    </message>
    <message>
        <source>Customer profile</source>
        <translation>Профиль клиента</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Сделка</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Campaign plan</source>
        <translation>План кампаний</translation>
    </message>
    <message>
        <source>Product data</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
</context>
<context>
    <name>martlet::VoteBar</name>
    <message>
        <source>A click or Enter gives a dot, with Shift it takes one away.</source>
        <translation>Щелчок или Enter ставит точку, с Shift — убирает.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Enter: a dot more · Shift+Enter: one less · 0 to 9: so many · Esc: done</source>
        <translation>Enter: ещё точка · Shift+Enter: на одну меньше · 0–9: столько · Esc: готово</translation>
    </message>
    <message numerus="yes">
        <source>Voting: %n dots</source>
        <translation>
            <numerusform>Голосование: %n точка</numerusform>
            <numerusform>Голосование: %n точки</numerusform>
            <numerusform>Голосование: %n точек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::Waiver</name>
    <message>
        <source>Accepted by %1 for good: %2</source>
        <translation>Принято без срока (%1): %2</translation>
    </message>
    <message>
        <source>Accepted by %1 until %2: %3</source>
        <translation>Принято до %2 (%1): %3</translation>
    </message>
    <message>
        <source>It was accepted with a reason until %1; that day has come.</source>
        <translation>Замечание было принято с обоснованием до %1; этот день наступил.</translation>
    </message>
    <message>
        <source>%1 (a reason or a person is missing)</source>
        <extracomment>%1 is a rule and names of things</extracomment>
        <translation>%1 (не хватает обоснования или человека)</translation>
    </message>
</context>
<context>
    <name>martlet::WalkPage</name>
    <message>
        <source>Not known yet</source>
        <comment>a feeling</comment>
        <translation>Пока неизвестно</translation>
    </message>
    <message>
        <source>Bad</source>
        <comment>a feeling</comment>
        <translation>Плохое</translation>
    </message>
    <message>
        <source>Rather bad</source>
        <comment>a feeling</comment>
        <translation>Скорее плохое</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>a feeling</comment>
        <translation>Нейтральное</translation>
    </message>
    <message>
        <source>Rather good</source>
        <comment>a feeling</comment>
        <translation>Скорее хорошее</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>a feeling</comment>
        <translation>Хорошее</translation>
    </message>
    <message>
        <source>No hand-off, and nothing is asked twice</source>
        <translation>Передачи нет, и дважды ни о чём не спрашивают</translation>
    </message>
    <message>
        <source>Handed over to “%1” by hand: %2</source>
        <translation>Передача к «%1» вручную: %2</translation>
    </message>
    <message>
        <source>Handed over to “%1”; nobody has said yet how</source>
        <translation>Передача к «%1»; как именно, пока никто не сказал</translation>
    </message>
    <message>
        <source>Handed over to “%1”: %2</source>
        <translation>Передача к «%1»: %2</translation>
    </message>
    <message>
        <source>The customer has to say it again at “%1”</source>
        <translation>В точке «%1» клиенту приходится повторять сказанное</translation>
    </message>
    <message>
        <source>“%1” asks again for: %2</source>
        <translation>В точке «%1» спрашивают снова: %2</translation>
    </message>
    <message>
        <source>“%1” does not know what happened here</source>
        <translation>В точке «%1» не знают, что было на этом шаге</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Right and Left go from step to step.</source>
        <translation>Стрелки вправо и влево переключают шаги.</translation>
    </message>
    <message>
        <source>The step before (Left)</source>
        <translation>Предыдущий шаг (стрелка влево)</translation>
    </message>
    <message>
        <source>The next step (Right)</source>
        <translation>Следующий шаг (стрелка вправо)</translation>
    </message>
    <message>
        <source>Which journey?</source>
        <translation>Какой путь клиента?</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n шаг</numerusform>
            <numerusform>%n шага</numerusform>
            <numerusform>%n шагов</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Шаг %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hand-offs</source>
        <translation>
            <numerusform>%n передача</numerusform>
            <numerusform>%n передачи</numerusform>
            <numerusform>%n передач</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by hand</source>
        <comment>hand-offs</comment>
        <translation>
            <numerusform>из них %n вручную</numerusform>
            <numerusform>из них %n вручную</numerusform>
            <numerusform>из них %n вручную</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things asked twice</source>
        <translation>
            <numerusform>%n повторный вопрос</numerusform>
            <numerusform>%n повторных вопроса</numerusform>
            <numerusform>%n повторных вопросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken threads</source>
        <translation>
            <numerusform>%n обрыв</numerusform>
            <numerusform>%n обрыва</numerusform>
            <numerusform>%n обрывов</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over by hand</source>
        <translation>Передают вручную</translation>
    </message>
    <message>
        <source>What the customer is asked twice</source>
        <translation>О чём клиента спрашивают дважды</translation>
    </message>
    <message>
        <source>Not known yet what</source>
        <translation>Пока неизвестно, о чём именно</translation>
    </message>
    <message>
        <source>%1, at: %2</source>
        <extracomment>%1 is data such as &quot;Contact&quot;, %2 a list of touchpoints</extracomment>
        <translation>%1 (где: %2)</translation>
    </message>
    <message>
        <source>Where the next step does not know what happened before</source>
        <translation>Где следующий шаг не знает, что было раньше</translation>
    </message>
    <message>
        <source>%1 (again)</source>
        <extracomment>a thing that the customer has told before</extracomment>
        <translation>%1 (снова)</translation>
    </message>
    <message>
        <source>Nothing that is known</source>
        <translation>Насколько известно, ни о чём</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>Пока неизвестны</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Пока неизвестны</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>О чём спрашивают</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Настроение</translation>
    </message>
    <message>
        <source>On the way to the next step</source>
        <translation>По пути к следующему шагу</translation>
    </message>
    <message>
        <source>Here the journey ends</source>
        <translation>Здесь путь заканчивается</translation>
    </message>
    <message>
        <source>Walk the journey</source>
        <translation>Пройти путь клиента</translation>
    </message>
    <message>
        <source>There is no journey to walk yet</source>
        <translation>Пока нет пути, который можно пройти</translation>
    </message>
    <message>
        <source>Add a touchpoint and say which journey it is part of.</source>
        <translation>Добавьте точку контакта и укажите, к какому пути клиента она относится.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>martlet::WebPage</name>
    <message>
        <source>Map without a name</source>
        <translation>Карта без названия</translation>
    </message>
    <message>
        <source>Made with Martlet</source>
        <translation>Сделано в Martlet</translation>
    </message>
    <message>
        <source>Searching, findings and journeys need JavaScript, which is switched off here. The first view is shown as it is.</source>
        <translation>Для поиска, замечаний и путей клиента нужен JavaScript, а здесь он выключен. Первый вид показан как есть.</translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation>Перейти к карте</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Виды</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Find a tool, a person, a finding ( / )</source>
        <translation>Найти инструмент, человека, замечание ( / )</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>Здесь нет ничего с таким названием.</translation>
    </message>
    <message>
        <source>And %1 more. Type more of the name.</source>
        <translation>И ещё %1. Введите название полнее.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Светлое или тёмное оформление</translation>
    </message>
    <message>
        <source>Print this view and its findings</source>
        <translation>Напечатать этот вид и замечания к нему</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Крупнее (+)</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Мельче (−)</translation>
    </message>
    <message>
        <source>Show all (0)</source>
        <translation>Показать всё (0)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Arrows go from card to card, with Alt along connections. Enter opens the details, Escape closes them, + and − zoom, 0 shows all.</source>
        <translation>Стрелки ведут от карточки к карточке, с Alt — вдоль связей. Enter открывает сведения, Escape закрывает их, + и − меняют масштаб, 0 показывает всё.</translation>
    </message>
    <message>
        <source>Findings and details</source>
        <translation>Замечания и сведения</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Пути клиента</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Условные обозначения</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>About this connection</source>
        <translation>Об этой связи</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Nothing more is known of it yet.</source>
        <translation>Больше об этом пока ничего не известно.</translation>
    </message>
    <message>
        <source>It is not on this view.</source>
        <translation>На этом виде этого нет.</translation>
    </message>
    <message>
        <source>Nothing was found. What nobody knows yet is no finding.</source>
        <translation>Замечаний нет. То, чего пока никто не знает, замечанием не считается.</translation>
    </message>
    <message>
        <source>Start with these</source>
        <translation>Начните с этого</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>К сведению</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>marketing debt</source>
        <translation>маркетинговый долг</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Что замечено</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Почему это важно</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>О чём это</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation>Показать ещё %1</translation>
    </message>
    <message>
        <source>What if it goes?</source>
        <translation>Что, если это уйдёт?</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Без этого: %1</translation>
    </message>
    <message>
        <source>Back to the details</source>
        <translation>Назад к сведениям</translation>
    </message>
    <message>
        <source>Nothing on the map depends on it.</source>
        <translation>На карте от этого ничего не зависит.</translation>
    </message>
    <message>
        <source>This map is so large that the page answers this only for what matters most. Martlet itself answers it for everything.</source>
        <translation>Карта так велика, что на этой странице ответ есть только для самого важного. Сам Martlet ответит для всего.</translation>
    </message>
    <message>
        <source>What stops</source>
        <translation>Что остановится</translation>
    </message>
    <message>
        <source>What no longer gets its data</source>
        <translation>Что больше не получит свои данные</translation>
    </message>
    <message>
        <source>What is affected</source>
        <translation>На что это повлияет</translation>
    </message>
    <message>
        <source>What loses somebody who looks after it, with no backup</source>
        <translation>Что лишится ответственного, а заместителя нет</translation>
    </message>
    <message>
        <source>Whom to tell</source>
        <translation>Кого предупредить</translation>
    </message>
    <message>
        <source>Work by hand that falls away: %1 hours a month.</source>
        <translation>Ручная работа, которая отпадёт: %1 ч в месяц.</translation>
    </message>
    <message>
        <source>No journey has steps yet.</source>
        <translation>Ни на одном пути клиента пока нет шагов.</translation>
    </message>
    <message>
        <source>Steps: %1. Hand-offs: %2, by hand: %3. Asked twice: %4.</source>
        <translation>Шагов: %1. Передач: %2, из них вручную: %3. Спрашивают дважды: %4.</translation>
    </message>
    <message>
        <source>Go step by step</source>
        <translation>Пройти по шагам</translation>
    </message>
    <message>
        <source>All journeys</source>
        <translation>Все пути клиента</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Шаг %1 из %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>О чём спрашивают</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Настроение</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>Пока неизвестны</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Пока неизвестны</translation>
    </message>
    <message>
        <source>Nothing that is known</source>
        <translation>Насколько известно, ни о чём</translation>
    </message>
    <message>
        <source>On the way to the next step</source>
        <translation>По пути к следующему шагу</translation>
    </message>
    <message>
        <source>Here the journey ends</source>
        <translation>Здесь путь заканчивается</translation>
    </message>
    <message>
        <source>More about this step</source>
        <translation>Подробнее об этом шаге</translation>
    </message>
    <message>
        <source>What you do not look for turns pale. Nothing is hidden.</source>
        <translation>То, что вы не ищете, бледнеет. Ничего не скрывается.</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Слой</translation>
    </message>
    <message>
        <source>Has findings</source>
        <translation>Есть ли замечания</translation>
    </message>
    <message>
        <source>Name contains</source>
        <translation>Название содержит</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Неважно</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Errors or warnings</source>
        <translation>Ошибки или предупреждения</translation>
    </message>
    <message>
        <source>Any finding</source>
        <translation>Любые замечания</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>Без замечаний</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Показано %1 из %2</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Снова показать всё</translation>
    </message>
    <message>
        <source>%1 is chosen. Its details are beside the map.</source>
        <translation>Выбрано: %1. Сведения — рядом с картой.</translation>
    </message>
    <message>
        <source>A copy from which some things were left out.</source>
        <translation>Копия, в которую вошло не всё.</translation>
    </message>
    <message>
        <source>This map is so large that it needs JavaScript to be shown, which is switched off here.</source>
        <translation>Эта карта так велика, что для её показа нужен JavaScript, а здесь он выключен.</translation>
    </message>
    <message>
        <source>Open comments</source>
        <translation>Открытые комментарии</translation>
    </message>
</context>
<context>
    <name>martlet::Workbook</name>
    <message>
        <source>“%1” in the file is damaged. Nothing was read from it. Save it anew in your spreadsheet program.</source>
        <translation>Часть файла повреждена: «%1». Из файла ничего не прочитано. Сохраните его заново в программе для таблиц.</translation>
    </message>
    <message>
        <source>“%1”, row %2, column %3: %4</source>
        <extracomment>place in a workbook: name of the sheet, row, column as a number</extracomment>
        <translation>«%1», строка %2, столбец %3: %4</translation>
    </message>
    <message>
        <source>no cell can be at “%1”.</source>
        <translation>ячейки «%1» быть не может.</translation>
    </message>
    <message>
        <source>the file has more cells than can be read safely.</source>
        <translation>в файле больше ячеек, чем можно прочитать без риска.</translation>
    </message>
    <message>
        <source>there can be no row “%1” here.</source>
        <translation>строки «%1» здесь быть не может.</translation>
    </message>
    <message>
        <source>%1 Nothing was read from the file.</source>
        <translation>%1 Из файла ничего не прочитано.</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB. Nothing was read from it.</source>
        <translation>Файл больше 64 МБ. Из него ничего не прочитано.</translation>
    </message>
    <message>
        <source>This is an old Excel file, or one with a password. Save it as .xlsx without a password. Nothing was read from it.</source>
        <translation>Это файл старого Excel или файл с паролем. Сохраните его в формате .xlsx без пароля. Из него ничего не прочитано.</translation>
    </message>
    <message>
        <source>This is no spreadsheet file (XLSX). Nothing was read from it.</source>
        <translation>Это не файл электронной таблицы (XLSX). Из него ничего не прочитано.</translation>
    </message>
    <message>
        <source>The file is damaged at “%1”. Nothing was read from it. Ask for it again, or save it anew in your spreadsheet program.</source>
        <translation>Файл повреждён в месте «%1». Из него ничего не прочитано. Попросите прислать его ещё раз или сохраните заново в программе для таблиц.</translation>
    </message>
    <message>
        <source>Unpacked, the file would be larger than can be read safely. Nothing was read from it.</source>
        <translation>После распаковки файл был бы слишком велик, чтобы прочитать его без риска. Из него ничего не прочитано.</translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be written; the disk may be full. Nothing was read from the file.</source>
        <translation>Не удаётся записать в папку для временных файлов; возможно, диск полон. Из файла ничего не прочитано.</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Нет в списке</translation>
    </message>
    <message>
        <source>Choose from the list, where it fits. Keep what you wrote?</source>
        <translation>Если подходит, выберите из списка. Оставить то, что вы написали?</translation>
    </message>
    <message>
        <source>The spreadsheet could not be made in the folder for temporary files; the disk may be full. Nothing was written.</source>
        <translation>Не удалось создать таблицу в папке для временных файлов; возможно, диск полон. Ничего не записано.</translation>
    </message>
</context>
<context>
    <name>martlet::Xml</name>
    <message>
        <source>The file is not valid XML: it goes wrong in line %1, column %2. Nothing was read from it.</source>
        <translation>В файле неправильный XML: ошибка в строке %1, столбец %2. Из него ничего не прочитано.</translation>
    </message>
    <message>
        <source>The file is too large or too deep to be read safely. Nothing was read from it.</source>
        <translation>Файл слишком велик или слишком глубоко вложен, чтобы прочитать его без риска. Из него ничего не прочитано.</translation>
    </message>
    <message>
        <source>The file declares a document type or entities of its own in line %1, which could hide anything. Nothing was read from it.</source>
        <translation>В строке %1 файл объявляет собственный тип документа или собственные сущности, а за ними может скрываться что угодно. Из него ничего не прочитано.</translation>
    </message>
    <message>
        <source>The file is too large or too deep to be read safely: line %1. Nothing was read from it.</source>
        <translation>Файл слишком велик или слишком глубоко вложен, чтобы прочитать его без риска: строка %1. Из него ничего не прочитано.</translation>
    </message>
</context>
</TS>
