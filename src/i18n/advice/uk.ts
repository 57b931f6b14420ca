// Ukrainian for webmasters, loaded when something is wrong or a check is asked for.
import type { CreateAdvice, JsonWords } from '../advice.ts';
import { attributeExample, calledBy, checkFeed, type FaultWords, formatFault } from '../fault-sentence.ts';
import { nearestTag, TAGS, unknownNames } from '../tags.ts';

const FAULTS: FaultWords = {
  codes: {
    wrong_type: 'Значення не того типу, його пропущено.',
    missing: 'Бракує обов’язкового значення, тому пропущено весь запис.',
    not_in_list: 'Це слово тут не підходить, його пропущено.',
    bad_date: 'Дату записано неправильно, або такого дня в\u00a0календарі немає.',
    bad_time: 'Час записано неправильно.',
    bad_time_zone: 'Такого часового поясу не існує.',
    bad_url: 'Адреса посилання недійсна або недозволена.',
    duplicate_id: 'Такий самий id уже має інший запис, цей пропущено.',
    unknown_reference: 'Посилання на id, якого немає в\u00a0жодного запису.',
    ends_before_start: 'Кінець настає раніше за початок, його пропущено.',
    differs_from_meeting: 'Дані кроку відрізняються від засідання, на яке він посилається. Показано дані засідання.',
  },
  leads: {
    wrong_type: 'Має бути',
    missing: 'Має бути',
    not_in_list: 'Можна вжити',
    unknown_reference: 'Запис має бути у\u00a0списку',
    ends_before_start: 'Початок',
    differs_from_meeting: 'У\u00a0засідання',
  },
  kinds: {
    string: 'текст',
    number: 'число',
    count: 'ціле число від нуля',
    boolean: 'true або false',
    array: 'список […]',
    object: 'об’єкт {…}',
    id: 'id',
    date: 'дата',
    time: 'час',
    time_zone: 'часовий пояс',
    url: 'адреса',
    currency: 'код валюти',
  },
  found: 'Знайдено: «#».',
  example: 'Наприклад: #',
  unquoted: 'Напишіть без лапок: #',
  quoted: 'Напишіть у\u00a0лапках: #',
  list: ['перше', 'друге'],
  listed: {
    mo: 'понеділок',
    tu: 'вівторок',
    we: 'середа',
    th: 'четвер',
    fr: 'п’ятниця',
    sa: 'субота',
    su: 'неділя',
    planned: 'заплановано',
    held: 'відбулося',
    postponed: 'відкладено',
    cancelled: 'скасовано',
    publication: 'оголошення',
    application: 'приймання заявок',
    formal_check: 'формальна перевірка',
    evaluation: 'оцінювання',
    decision: 'рішення',
    contract: 'договір',
    realisation: 'реалізація',
    settlement: 'звітування',
    other: 'інше',
    announced: 'оголошено',
    open: 'відкрито',
    closed: 'закрито',
    draft: 'проєкт',
    valid: 'чинний',
    ended: 'завершений',
    user: 'користувач',
    provider: 'надавач',
    commissioner: 'замовник',
    public_task: 'публічне завдання',
    consent: 'згода',
  },
  records: {
    items: 'новина',
    attachments: 'вкладення',
    contacts: 'контакт',
    phones: 'телефон',
    emails: 'електронна адреса',
    weekly: 'рядок годин приймання',
    exceptions: 'виняток із годин приймання',
    working_groups: 'робоча група',
    people: 'особа',
    meetings: 'засідання',
    grant_programmes: 'грантова програма',
    steps: 'крок',
    projects: 'проєкт',
    plans: 'план',
    implementation_plans: 'план реалізації',
    measures: 'захід',
    stages: 'етап',
    planning_projects: 'проєкт планування',
    documents: 'документ',
    links: 'посилання',
    participants: 'учасник',
  },
  record: (name, number, called) => `${name} №\u00a0${number}` + calledBy(called),
  item: (number, list) => `позиція ${number} у\u00a0списку ${list}`,
  key: (key) => `ключ ${key}`,
  noHours: 'Доки це не виправлено, години приймання цього контакту не показано, щоб вони не вводили в\u00a0оману.',
  noStart: 'Без кінця не показано й\u00a0початку кроку.',
  unknownKey: (key, near) => `Ключа ${key} немає; можливо, ви мали на увазі ${near}?`,
  outsideKey: (key, meant) =>
    key === meant
      ? `Ключ ${key} має стояти всередині _kp, тут його ніхто не читає.`
      : `Ключа ${key} немає; можливо, ви мали на увазі ${meant}? Він має стояти всередині _kp.`,
  unreadKeys: (keys) => `Цих ключів віджети не читають, але вони можуть належати іншій програмі: ${keys}.`,
};

const JSON_FAULTS: JsonWords = {
  empty: 'файл порожній.',
  quotes: 'тут стоять не ті лапки, що потрібні в\u00a0JSON. Пишіть лише прямі: ".',
  inner_quotes:
    'лапки всередині тексту закінчили його завчасно, або їх бракує перед цим місцем. Пишіть у\u00a0тексті «такі» або поставте перед прямими зворотну скісну риску: \\".',
  unquoted: 'текст стоїть без лапок. Без них можуть бути лише числа й\u00a0слова true і\u00a0false.',
  line_break:
    'текст не закінчується лапками в\u00a0тому самому рядку. Або бракує лапок, або в\u00a0тексті є розрив рядка; замість нього пишіть \\n.',
  backslash: 'у\u00a0тексті є зворотна скісна риска. Пишіть замість неї дві: \\\\.',
  digits: 'число пишуть без пробілів.',
  comment: 'у\u00a0JSON немає коментарів (//, /* */). Вилучіть їх.',
  comma_missing: 'бракує коми, тут або в\u00a0кінці попереднього рядка.',
  comma_extra: 'кома зайва. Після останнього значення в\u00a0дужках її бути не може.',
  colon_missing: 'після ключа бракує двокрапки.',
  bracket: 'дужка не того виду, що та, яку вона має закрити: {\u00a0} і\u00a0[\u00a0] мають бути в\u00a0парі.',
  unclosed: 'у\u00a0кінці бракує: #',
  after_end: 'після кінця даних ще щось стоїть. Дужку закрито завчасно, або вона зайва.',
};

export const createAdvice: CreateAdvice = ({ plural }) => ({
  title: 'Перевірка даних',
  readAt: (when) => `Дані прочитано ${when}.`,
  noFaults: 'Помилок не знайдено.',
  faults: (count) =>
    plural(count, {
      one: 'Знайдено #\u00a0помилку',
      few: 'Знайдено #\u00a0помилки',
      other: 'Знайдено #\u00a0помилок',
    }),
  fault: (fault) => formatFault(FAULTS, fault),
  check: (feed) => checkFeed(FAULTS, feed),
  cause({ code, url, status, near, line, reason, missing = '' }) {
    const texts: Record<typeof code, string> = {
      unreachable: `Браузер не зміг відкрити адресу ${url}. Або сервер недоступний, або він на іншому домені й\u00a0не надсилає заголовка Access-Control-Allow-Origin (CORS), або запит забороняє правило connect-src у\u00a0Content-Security-Policy сторінки.`,
      timeout: `Адреса ${url} не відповіла вчасно. Перевірте сервер або збережіть дані як файл.`,
      not_found: url.startsWith('#')
        ? `На сторінці немає тегу <script type="application/feed+json" id="${url.slice(1)}"> з\u00a0даними.`
        : `За адресою ${url} нічого немає. Перевірте адресу в\u00a0атрибуті feed або data-feed і\u00a0чи завантажено файл на сервер.`,
      forbidden: `Сервер відмовив у\u00a0доступі до ${url}. Файл має читатися без входу в\u00a0систему.`,
      http: `Адреса ${url} відповідає помилкою${status ? ` ${status}` : ''}. Шукайте причину в\u00a0журналі сервера.`,
      too_large: `Файл ${url} більший за 10\u00a0МБ. Вилучіть із нього старіші дані.`,
      login_page: `Адреса ${url} замість даних повертає сторінку, імовірно для входу. Файл має читатися без входу в\u00a0систему.`,
      not_json:
        `У\u00a0файлі ${url} є помилка запису JSON` +
        (line ? ` в\u00a0рядку ${line}` : '') +
        (reason
          ? `: ${JSON_FAULTS[reason].replace('#', () => missing)}`
          : (near ? `, поблизу: ${near}` : '') + '. Часто бракує коми чи лапок або вони зайві.'),
      not_feed: `Файл ${url} не є JSON Feed: на найвищому рівні має бути об’єкт {…} з\u00a0ключем _kp.`,
    };
    const how = texts[code];
    return `Для адміністратора сайту: ${how}`;
  },
  noFeed:
    'Для адміністратора сайту: віджет не знає, звідки читати дані. Додайте йому атрибут feed або тегу script атрибут data-feed.',
  unknownId: (attribute, id, known) =>
    `Для адміністратора сайту: у\u00a0даних немає ${attribute}="${id}".` + (known ? ` Є: ${known}.` : ''),
  wrongValue: (attribute, value, example, words) =>
    `Для адміністратора сайту: ${attribute}="${value}" не підходить. ` +
    (words
      ? `Можна вжити: ${words.join(', ')}.`
      : `Наприклад: ${attribute}="${attributeExample(attribute, value, example)}"`),
  unknownAttributes: (tag, written, known, prefix = '') =>
    unknownNames(written, known, prefix).map(
      (name) =>
        `Для адміністратора сайту: Елемент <${tag}> не знає атрибута ${name}, тому він нічого не змінює. Елемент знає такі: ${known.join(', ')}.`,
    ),
  noTarget: (attribute, value) =>
    `Для адміністратора сайту: На сторінці немає елемента ${value}, до якого веде ${attribute}, тому посилання на нього не показано. Додайте на неї <kp-join-form id="${value.slice(1)}"> або вкажіть в\u00a0${attribute} адресу сторінки з\u00a0формою.`,
  noForm: (missing, attribute = 'endpoint') =>
    'Для адміністратора сайту: Форму не показано, ' +
    (missing === 'privacy'
      ? 'бо в даних немає того, що людина має знати заздалегідь: контролера персональних даних і мети (_kp.joining.privacy.controller і _kp.joining.privacy.purpose) або посилання на інформацію про обробку (_kp.joining.privacy.url).'
      : `бо елемент не має придатного атрибута ${attribute}, а контакт у даних не має електронної пошти.`) +
    ' Замість неї показано кроки й контакт.',
  unknownTag(tag) {
    const meant = nearestTag(tag);
    if (meant === tag)
      return `Для адміністратора сайту: Тег <${tag}> нічого не показує, бо на сторінці немає скрипту з\u00a0цим віджетом.`;
    const more = meant ? `; можливо, ви мали на увазі <${meant}>?` : `. Віджети такі: ${TAGS.join(', ')}.`;
    return `Для адміністратора сайту: Віджета <${tag}> немає${more}`;
  },
  holdsPage: (tag, part) =>
    `Для адміністратора сайту: Усередині тегу <${tag}> стоїть <${part}>, імовірно частина вашої сторінки, тому її не видно. Закрийте його тегом </${tag}>; скісної риски в\u00a0кінці (/>) замало.`,
  unclosed: (tag) =>
    `Для адміністратора сайту: Тег <${tag}> не закрито, тому він приховує все, що стоїть за ним. Закрийте його тегом </${tag}>; скісної риски в\u00a0кінці (/>) замало.`,
});
