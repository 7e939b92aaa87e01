<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
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
        <source>The file to write; its ending says the format. May be repeated.</source>
        <translation>Файл для записи; формат определяется по расширению. Можно указать несколько раз.</translation>
    </message>
    <message>
        <source>The format, where the ending does not say it.</source>
        <translation>Формат, если расширение его не называет.</translation>
    </message>
    <message>
        <source>The view to draw, by name or identity, or all for all pages of a PDF.</source>
        <translation>Какой вид нарисовать: название или идентификатор, либо all для всех страниц PDF.</translation>
    </message>
    <message>
        <source>The paper of a PDF, such as A4 or A3.</source>
        <translation>Бумага для PDF, например A4 или A3.</translation>
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
        <source>“%1” is no size of paper that is known.</source>
        <translation>Размер бумаги «%1» неизвестен.</translation>
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
</context>
<context>
    <name>martlet::Draft</name>
    <message>
        <source>Architecture</source>
        <translation>Архитектура</translation>
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
        <source>%1 It was accepted with a reason until %2; that day has come.</source>
        <extracomment>%1 is a whole sentence, %2 a date</extracomment>
        <translation>%1 Это было принято с обоснованием до %2; этот день наступил.</translation>
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
</context>
<context>
    <name>martlet::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Nothing to remark. Add owners, connections and how data moves, and what is amiss shows here.</source>
        <translation>Замечаний нет. Добавьте владельцев, связи и то, как передаются данные, — и всё, что не в порядке, появится здесь.</translation>
    </message>
    <message>
        <source>marketing debt</source>
        <translation>маркетинговый долг</translation>
    </message>
    <message>
        <source>5 for each error, 2 for each warning, 1 for each remark that is not accepted</source>
        <translation>5 за каждую ошибку, 2 за каждое предупреждение, 1 за каждую подсказку — если они не приняты</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>идёт проверка…</translation>
    </message>
    <message>
        <source>%1 % of questions answered</source>
        <translation>Ответы есть на %1 % вопросов</translation>
    </message>
    <message numerus="yes">
        <source>Seen in %n places.</source>
        <translation>
            <numerusform>Встречается в %n месте.</numerusform>
            <numerusform>Встречается в %n местах.</numerusform>
            <numerusform>Встречается в %n местах.</numerusform>
        </translation>
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
        <source>Say how many minutes it takes and how often a month it is done.</source>
        <translation>Укажите, сколько минут это занимает и сколько раз в месяц это делают.</translation>
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
        <source>Tool</source>
        <translation>Инструмент</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>В нескольких словах</translation>
    </message>
    <message>
        <source> minutes a run</source>
        <translation> мин за раз</translation>
    </message>
    <message>
        <source> runs a month</source>
        <translation> раз в месяц</translation>
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
</context>
<context>
    <name>martlet::InspectorGroup</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
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
        <source>It must be a whole number.</source>
        <translation>Это должно быть целое число.</translation>
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
        <source>Martlet maps (*.martlet)</source>
        <translation>Карты Martlet (*.martlet)</translation>
    </message>
    <message>
        <source>Open a map</source>
        <translation>Открыть карту</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>Списки (*.csv *.tsv *.txt)</translation>
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
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Экспортировано: %1.</translation>
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
        <source>Open a list (CSV)…</source>
        <translation>Открыть список (CSV)…</translation>
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
        <source>Export PDF…</source>
        <translation>Экспорт в PDF…</translation>
    </message>
    <message>
        <source>Export SVG…</source>
        <translation>Экспорт в SVG…</translation>
    </message>
    <message>
        <source>Export PNG…</source>
        <translation>Экспорт в PNG…</translation>
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
        <source>Save a copy elsewhere…</source>
        <translation>Сохранить копию в другом месте…</translation>
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
    <name>martlet::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
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
        <source>Accepted, but there is nothing to accept any more: %1</source>
        <translation>Принято, но принимать больше нечего: %1</translation>
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
        <source>People carry data from “%1” to “%2” by hand, for less than an hour a month.</source>
        <translation>Данные из «%1» в «%2» переносят вручную, это занимает меньше часа в месяц.</translation>
    </message>
    <message>
        <source>People carry data from “%1” to “%2” by hand, for about an hour a month.</source>
        <translation>Данные из «%1» в «%2» переносят вручную, это занимает около часа в месяц.</translation>
    </message>
    <message numerus="yes">
        <source>People carry data from “%1” to “%2” by hand, for about %n hours a month.</source>
        <translation>
            <numerusform>Данные из «%1» в «%2» переносят вручную, это занимает около %n часа в месяц.</numerusform>
            <numerusform>Данные из «%1» в «%2» переносят вручную, это занимает около %n часов в месяц.</numerusform>
            <numerusform>Данные из «%1» в «%2» переносят вручную, это занимает около %n часов в месяц.</numerusform>
        </translation>
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
</context>
<context>
    <name>martlet::SearchField</name>
    <message>
        <source>Find a tool or run a command</source>
        <translation>Найти инструмент или выполнить команду</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>command and its keys</comment>
        <translation>%1  (%2)</translation>
    </message>
</context>
<context>
    <name>martlet::Session</name>
    <message>
        <source>The copy could not be written. Nothing is lost; choose another name or folder.</source>
        <translation>Не удалось записать копию. Ничего не потеряно; выберите другое имя или другую папку.</translation>
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
        <source>Open a list</source>
        <translation>Открыть список</translation>
    </message>
    <message>
        <source>A table of your tools as CSV, from a spreadsheet.</source>
        <translation>Таблица ваших инструментов в CSV из программы электронных таблиц.</translation>
    </message>
    <message>
        <source>Two-day workshop</source>
        <translation>Двухдневная рабочая встреча</translation>
    </message>
    <message>
        <source>Three journeys, an agenda and the first questions.</source>
        <translation>Три пути клиента, повестка и первые вопросы.</translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation>Посмотреть пример</translation>
    </message>
    <message>
        <source>An outdoor retailer with 37 tools and the usual troubles.</source>
        <translation>Магазин товаров для походов: 37 инструментов и обычные трудности.</translation>
    </message>
    <message>
        <source>Outdoor retailer</source>
        <translation>Магазин товаров для походов</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Открыть проект…</translation>
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
        <source>Tab: add connected · Ctrl+L: connect · F2: rename · Delete: remove</source>
        <translation>Tab — добавить связанный · Ctrl+L — соединить · F2 — переименовать · Delete — удалить</translation>
    </message>
    <message>
        <source>Ctrl+M: automatic, by hand, unknown · Delete: remove</source>
        <translation>Ctrl+M — автоматически, вручную, неизвестно · Delete — удалить</translation>
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
        <source>%1 was not saved, because its folder is gone. Your work is safe on this computer; save it under another name.</source>
        <translation>Файл %1 не сохранён: его папки больше нет. Ваша работа цела на этом компьютере; сохраните её под другим именем.</translation>
    </message>
    <message>
        <source>%1 was not saved, because there is no room left on its disk. Your work is safe on this computer; save again when there is room.</source>
        <translation>Файл %1 не сохранён: на его диске не осталось места. Ваша работа цела на этом компьютере; сохраните снова, когда место появится.</translation>
    </message>
    <message>
        <source>%1 was not saved, because you may not write there. Your work is safe on this computer; save it under another name.</source>
        <translation>Файл %1 не сохранён: у вас нет права записывать туда. Ваша работа цела на этом компьютере; сохраните её под другим именем.</translation>
    </message>
    <message>
        <source>%1 was not saved, because the disk or the network does not answer as it should. Your work is safe on this computer; save again later.</source>
        <translation>Файл %1 не сохранён: диск или сеть не отвечает как следует. Ваша работа цела на этом компьютере; сохраните снова позже.</translation>
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
        <source>%1 was changed by somebody else while you worked on it. Your version is saved beside it as %2; nothing is lost.</source>
        <translation>Файл %1 изменил кто-то другой, пока вы с ним работали. Ваша версия сохранена рядом как %2; ничего не потеряно.</translation>
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
        <source>Accepted, but there is nothing to accept any more: %1</source>
        <translation>Принято, но принимать больше нечего: %1</translation>
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
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
</context>
<context>
    <name>martlet::Waiver</name>
    <message>
        <source>somebody</source>
        <translation>кто — не указано</translation>
    </message>
    <message>
        <source>Accepted by %1 for good: %2</source>
        <translation>Принято без срока (%1): %2</translation>
    </message>
    <message>
        <source>Accepted by %1 until %2: %3</source>
        <translation>Принято до %2 (%1): %3</translation>
    </message>
</context>
</TS>
