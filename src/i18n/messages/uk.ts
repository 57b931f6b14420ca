// Ukrainian, loaded when asked for: imports types alone, so that its chunk stands by itself.
import type { CreateMessages } from '../messages.ts';

const twoDigits = (number: number): string => String(number).padStart(2, '0');
/** "о 14:30", but "об 11:00" (об одинадцятій). */
const o = (time: string): string => (time.startsWith('11') ? 'об' : 'о') + '\u00a0' + time;
/** "з лютого", "з 5", but "із січня", "із 7" (семи): before a hissing sound; "зі 100" (ста). */
const z = (words: string): string =>
  (/^1\d\d(?!\d)/.test(words) ? 'зі' : /^([сцчшщжз]|(1?[467]|[467]\d\d?)(?!\d))/.test(words) ? 'із' : 'з') +
  '\u00a0' +
  words;
/** A day to which something lasts is counted in; a time or a month is said exactly enough. */
const inclusive = (until: string): string => until + (/до\s\d\d\.\d\d\.\d{4}$/.test(until) ? ' включно' : '');
/** "січень" → "січні", "лютий" → "лютому", "листопад" → "листопаді" */
const locative = (month: string): string => month.replace(/ень$/, 'ні').replace(/ий$/, 'ому').replace(/д$/, 'ді');

export const createMessages: CreateMessages = ({ plural, daysOrMonths, cite, month, monthOf }) => {
  const dayMonth = (day: number, number: number): string => `${twoDigits(day)}.${twoDigits(number)}`;
  const left = (days: number): string =>
    daysOrMonths(
      days,
      { one: 'залишився #\u00a0день', few: 'залишилося #\u00a0дні', other: 'залишилося #\u00a0днів' },
      {
        one: 'залишився приблизно #\u00a0місяць',
        few: 'залишилося приблизно #\u00a0місяці',
        other: 'залишилося приблизно #\u00a0місяців',
      },
    );
  const inDays = (days: number): string =>
    ['сьогодні', 'завтра'][days] ??
    daysOrMonths(
      days,
      { one: 'через #\u00a0день', few: 'через #\u00a0дні', other: 'через #\u00a0днів' },
      {
        one: 'приблизно через #\u00a0місяць',
        few: 'приблизно через #\u00a0місяці',
        other: 'приблизно через #\u00a0місяців',
      },
    );
  return {
    language: 'uk',
    dates: {
      dayMonth,
      day: (day, number, year) => `${dayMonth(day, number)}.${year}`,
      at: (date, time) => `${date} ${o(time)}`,
      inMonth: (number, year) => `у\u00a0${locative(month(number))} ${year}\u00a0року`,
      inYear: (year) => `у\u00a0${year}\u00a0році`,
      until: (date, time) => `до\u00a0${time ? `${time} ` : ''}${date}`,
      untilMonth: (number, year) => `до кінця ${monthOf(number)} ${year}\u00a0року`,
      untilYear: (year) => `до кінця ${year}\u00a0року`,
      from: (date, time) => `з\u00a0${time ? `${time} ` : ''}${date}`,
      fromMonth: (number, year) => `${z(monthOf(number))} ${year}\u00a0року`,
      fromYear: (year) => `з\u00a0${year}\u00a0року`,
      days: (day, number, endDay, endMonth, year) =>
        `${dayMonth(day, number)}\u00a0– ${dayMonth(endDay, endMonth)}.${year}`,
      hours: (date, from, to) => `${date} з\u00a0${from} до\u00a0${to}`,
      span: (from, until) => `${from} ${until}`,
      onWeekday: (_, name) => `у\u00a0${name.replace(/а$/, 'у').replace(/я$/, 'ю')}`,
      today: 'сьогодні',
      tomorrow: 'завтра',
      bytes: ['кБ', 'МБ', 'ГБ'],
    },
    states: {
      because(code) {
        const later = ' Спробуйте трохи згодом.';
        const texts: Partial<Record<typeof code, string>> = {
          unreachable: 'Сервер установи не відповідає, або у\u00a0вас немає з’єднання з\u00a0інтернетом.' + later,
          timeout: 'Сервер установи відповідає надто повільно.' + later,
          not_found: 'Дані зараз недоступні.',
          forbidden: 'Дані зараз закриті для відвідувачів.',
          http: 'Сервер установи повідомляє про помилку.' + later,
        };
        return texts[code] ?? 'Дані зараз неможливо прочитати, їх має виправити адміністратор сайту.';
      },
      loading: 'Завантажуємо дані…',
      loaded: 'Дані завантажено.',
      fallback: 'Не вдалося завантажити актуальні дані. Показані можуть бути неповними.',
      retry: 'Спробувати ще раз',
      stale: (when) => `Востаннє завантажено ${when}. Новіші дані зараз недоступні.`,
      asOf: (when) => `Показано станом на ${when}`,
      ask: 'Запитати можна тут:',
      townWebsite: 'Перейти на сайт міста',
    },
    timeline: {
      empty: 'Грантові програми тут ще не опубліковано.',
      error: 'Не вдалося завантажити грантову програму.',
      statusLabel: 'Приймання заявок',
      openUntil: (until) => `Заявку можна подати ${inclusive(until)}`,
      open: 'Заявку можна подати зараз',
      noEnd: 'Кінцевий строк подання заявок тут не вказано.',
      remaining: (days) => `З${left(days).slice(1)}.`,
      lastWeekday: (weekday) => `Останній день\u00a0— ${weekday}.`,
      lastDay: 'Сьогодні останній день.',
      lastDayUntil: (time) => `Сьогодні останній день, до\u00a0${time}.`,
      closed: 'Заявку подати вже не можна',
      closedByTown: 'Приймання заявок завершено.',
      lasted: (until) => `Заявки приймали ${inclusive(until)}.`,
      wasToLast: (until) => `Заявки мали приймати ${inclusive(until)}.`,
      notYet: 'Заявку подати ще не можна',
      willBeOpen: (when) => `Заявки прийматимуть ${inclusive(when)}.`,
      opensIn: (days) => `Приймання почнеться ${inDays(days)}.`,
      announcedLater: 'Про приймання заявок місто оголосить пізніше.',
      cancelled: 'Програму скасовано',
      unknown: 'Строк подання заявок тут не вказано',
      unknownAsk: 'Чи приймають заявки, підкаже контактна особа.',
      next: (name, when) => ['Далі: ', name, `, ${when}.`],
      total: 'Загалом до розподілу',
      limit: 'Найбільше на одного заявника',
      provider: 'Оголошує',
      purpose: 'Мета',
      resolution: 'Затверджено',
      resolutionOf: (body, number, date) =>
        cite(body, 'рішення', number && `№\u00a0${number}`, date && `від\u00a0${date}`),
      schedule: 'Графік',
      eligible: 'Хто може подати заявку',
      howToApply: 'Як подати заявку',
      where: 'Де',
      whenOpen: 'Коли',
      documents: 'Документи',
      contact: 'Контакт',
      criteria: 'Критерії оцінювання',
      conditions: 'Умови',
      projects: 'Проєкти',
      olderProgrammes: 'Попередні програми',
      otherProgrammes: 'Інші програми',
      inDays,
      daysLeft: (days) => (days < 1 ? 'сьогодні останній день' : left(days)),
      over: 'завершено',
      running: 'триває зараз',
      inPeriod: 'у\u00a0цей період',
      closedStep: 'закрито',
      postponed: 'Нової дати ще немає',
      postponedStep: 'перенесено',
      cancelledStep: 'скасовано',
      undated: 'дату не вказано',
      nowLabel: (date) => `сьогодні ${date}`,
      projectAndApplicant: 'Проєкт і\u00a0заявник',
      requested: 'Запитувана сума',
      awarded: 'Надано',
      notSupported: 'не підтримано',
      sum: 'Разом',
      outOf: z,
      supported: (supported, all, awarded) =>
        plural(supported, {
          one: 'підтримано #\u00a0проєкт',
          few: 'підтримано #\u00a0проєкти',
          other: 'підтримано #\u00a0проєктів',
        }) +
        ` ${z(String(all))}` +
        (awarded ? `, надано ${awarded}` : ''),
      apply: 'Подати заявку',
      onlineForm: 'Електронна форма',
      toCalendar: 'До календаря',
      allToCalendar: 'Усі дати до календаря',
    },
    card: {
      empty: 'Контакт тут ще не опубліковано.',
      error: 'Не вдалося завантажити контакт.',
      office: 'Установа',
      address: 'Де нас знайти',
      hours: 'Години прийому',
      dataBox: 'Скринька даних (datová schránka)',
      website: 'Докладніше',
      door: (number) => `кабінет №\u00a0${number}`,
      noPhoto: 'Без фото',
      photoOf: (name) => `Фото: ${name}`,
      writeEmail: 'Написати листа',
      call: 'Зателефонувати',
      saveContact: 'Зберегти контакт',
      showOnMap: 'Показати на мапі',
      openUntil: (time) => `Сьогодні відчинено до\u00a0${time}`,
      openToday: (hours) => `Сьогодні відчинено ${hours}`,
      closedNow: 'Зараз зачинено',
      closedForToday: 'Сьогодні вже зачинено',
      closedToday: (reason) => 'Сьогодні зачинено' + (reason ? `, ${reason}` : ''),
      opensAgain: (day, time) => `, знову відчинено ${day} з\u00a0${time}`,
      closed: 'зачинено',
      holiday: 'державне свято',
      checkedOn: (date) => `Години прийому перевірено ${date}`,
    },
    join: {
      heading: 'Як долучитися',
      empty: 'Як долучитися, тут ще не опубліковано.',
      error: 'Не вдалося завантажити форму.',
      titles: { interest: 'Хочу долучитися', application: 'Заява на членство в робочій групі' },
      required: 'Потрібні лише ім’я та один контакт. Решту можна не заповнювати.',
      optional: '(необов’язково)',
      labels: {
        name: 'Ім’я та прізвище',
        contact: 'Як з вами зв’язатися?',
        organisation: 'Організація',
        participant_role: 'Від чийого імені ви говорили б?',
        working_groups: 'Які групи вас цікавлять?',
        message: 'Повідомлення',
        needs: 'Що вам потрібно, щоб прийти?',
        consent: 'Я погоджуюся на таку обробку моїх даних.',
      },
      hints: {
        contact: 'Достатньо електронної пошти або телефону. Можна й український номер (+380…).',
        organisation: 'Якщо ви представляєте спілку, службу чи установу.',
        participant_role:
          'Це допоможе запросити вас до відповідної групи. Відповідь може розкрити чутливі дані, наприклад про здоров’я. Її можна пропустити.',
        working_groups: 'Можна вибрати кілька груп або жодної.',
        message:
          'Будь ласка, не пишіть про здоров’я чи скрутні обставини, ні свої, ні чужі. Про це краще поговорити особисто.',
        needs: 'Наприклад, переклад, безбар’єрний вхід або догляд за дитиною. Причину пояснювати не треба.',
      },
      roles: {
        user: 'від людей, які користуються послугами або про когось піклуються',
        provider: 'від надавачів послуг',
        commissioner: 'від замовника: громади, міста чи краю',
        other: 'від когось іншого',
      },
      noRole: 'краще не вказуватиму',
      send: 'Надіслати',
      sendAgain: 'Надіслати ще раз',
      sending: 'Надсилаємо…',
      mayTake: 'Це може тривати кілька секунд.',
      processing: 'Ваше повідомлення вже обробляємо, зачекайте трохи.',
      notSent: 'Форму ще не надіслано',
      correct: (count) =>
        plural(count, {
          one: 'Виправте, будь ласка, #\u00a0поле:',
          few: 'Виправте, будь ласка, #\u00a0поля:',
          other: 'Виправте, будь ласка, #\u00a0полів:',
        }),
      problems: {
        name: 'Напишіть ім’я та прізвище.',
        contact: 'Вкажіть електронну пошту або телефон. Достатньо чогось одного.',
        email: 'Адреса неповна. Вона має виглядати так: imia@pryklad.ua.',
        phone: 'Номер неповний. Має бути щонайменше дев’ять цифр.',
        consent: 'Без вашої згоди ми не можемо прийняти дані.',
        other: 'Ми не можемо прийняти це поле. Перевірте його, будь ласка.',
      },
      tooLong: (excess) =>
        plural(excess, {
          one: 'Текст на #\u00a0символ довший, ніж ми можемо прийняти.',
          few: 'Текст на #\u00a0символи довший, ніж ми можемо прийняти.',
          other: 'Текст на #\u00a0символів довший, ніж ми можемо прийняти.',
        }),
      failed: 'Поки не вдалося надіслати',
      unsure: 'Не знаємо, чи надійшло повідомлення',
      reasons: {
        busy: 'Сервер зараз має забагато запитів.',
        unavailable: 'Сервер установи тимчасово не працює.',
        offline: 'Немає з’єднання з інтернетом.',
        disconnected: 'Не вдалося з’єднатися із сервером установи, або з’єднання перервалося.',
        timeout: 'Сервер установи не відповів вчасно.',
        too_large: 'Текст задовгий. Скоротіть його, будь ласка.',
        refused: 'Сервер установи не прийняв повідомлення.',
        processing: 'Ваше повідомлення ще обробляємо.',
        unclear: 'Не вдалося прочитати відповідь сервера установи.',
        not_loaded:
          'Не вдалося завантажити ту частину форми, яка надсилає повідомлення. Чи є з’єднання з\u00a0інтернетом?',
      },
      againIn: (seconds) =>
        plural(seconds, {
          one: 'Спробувати знову можна за #\u00a0секунду.',
          few: 'Спробувати знову можна за #\u00a0секунди.',
          other: 'Спробувати знову можна за #\u00a0секунд.',
        }),
      againInMinutes: (minutes) =>
        plural(minutes, {
          one: 'Спробувати знову можна за #\u00a0хвилину.',
          few: 'Спробувати знову можна за #\u00a0хвилини.',
          other: 'Спробувати знову можна за #\u00a0хвилин.',
        }),
      inSeconds: (seconds) => `(за ${seconds}\u00a0с)`,
      inMinutes: (minutes) => `(за ${minutes}\u00a0хв)`,
      nowAgain: 'Тепер можна спробувати знову.',
      kept: 'Усе, що ви написали, збережено у формі.',
      orCall: 'або зателефонуйте',
      thanks: {
        interest: 'Дякуємо, ваше звернення прийнято',
        application: 'Дякуємо, вашу заяву прийнято',
      },
      answer: (who, date) => [
        ...(who === undefined ? ['Ми відповімо вам'] : ['Вам відповість ', who]),
        date ? ` не пізніше ${date}.` : '.',
      ],
      number: 'Номер повідомлення',
      received: 'Отримано',
      chosenGroups: (count) => (count === 1 ? 'Вибрана група' : 'Вибрані групи'),
      ifNobody: 'Якщо ніхто не відповість',
      quoteNumber: 'Вкажіть, будь ласка, номер повідомлення.',
      writtenLater:
        'Того, що ви написали вже після надсилання, у\u00a0цьому повідомленні немає. Воно лишилося у\u00a0формі, його можна надіслати в\u00a0наступному повідомленні.',
      earlier: (number) => [
        'Ваше попереднє повідомлення отримано',
        ...(number === undefined ? [] : [', номер ', number]),
        '.',
      ],
      print: 'Надрукувати підтвердження',
      back: 'Назад до форми',
      mailTitle: 'Повідомлення ще не надіслано',
      mailText: 'Ми підготували його для вашої поштової програми. Відкрийте її, прочитайте повідомлення та надішліть.',
      mailTooLong:
        'Воно задовге, щоб саме потрапити до поштової програми. Скопіюйте текст, вставте його в\u00a0повідомлення та надішліть.',
      openMail: 'Відкрити поштову програму',
      copyLabel: 'Не відкрилася? Скопіюйте текст',
      messageText: 'Текст повідомлення',
      sendTo: 'Надішліть його на',
      copy: 'Скопіювати текст',
      copied: 'Скопійовано',
      edit: 'Змінити форму',
      subjects: {
        interest: 'Хочу долучитися до громадського планування',
        application: 'Заява на членство в робочій групі',
      },
      greetings: {
        interest: 'Добрий день,\nя хочу долучитися до громадського планування.',
        application: 'Добрий день,\nпрошу прийняти мене до робочої групи громадського планування.',
      },
      consentGiven: (version) =>
        `Погоджуюся на обробку моїх даних так, як описано біля форми${version ? ` (редакція ${version})` : ''}.`,
      whomToAsk: 'До кого звернутися',
      ownForm: 'Заповнити форму можна на сайті міста.',
      toOwnForm: 'Відкрити форму',
      privacyTitle: 'Як ми поводимося з вашими даними',
      processedBy: (name) => ['Контролер даних із форми: ', name, '.'],
      voluntary: 'Ви надаєте їх добровільно, але без імені та одного контакту ми не зможемо вам відповісти.',
      controller: 'Контролер даних',
      officer: 'Уповноважена особа із захисту даних',
      purpose: 'Мета',
      legalBasis: 'Правова підстава',
      recipients: 'Хто побачить дані',
      retention: 'Як довго',
      rights: 'Ваші права',
      complaint: 'Скарга',
      publicTask:
        'виконання завдання в суспільних інтересах згідно зі ст.\u00a06(1)(e) Регламенту (ЄС) 2016/679 (GDPR)',
      consent: 'ваша згода згідно зі ст.\u00a06(1)(a) Регламенту (ЄС) 2016/679 (GDPR)',
      rightsOfAll: 'Ви можете вимагати доступу до своїх даних, їх виправлення, видалення або обмеження обробки.',
      objection: 'Ви можете будь-коли заперечити проти обробки.',
      withdrawal:
        'Ви можете будь-коли відкликати згоду; попередня обробка залишається законною. Дані можна також отримати у вигляді, придатному для перенесення.',
      authority: 'Управління із захисту персональних даних',
      fullNotice: 'Повна інформація про обробку даних',
    },
    joining: {
      stepsTitle: 'Кроки до членства',
    },
    introduction: {
      heading: 'Що таке громадське планування',
      empty: 'Про громадське планування тут ще нічого немає.',
      error: 'Не вдалося завантажити інформацію про громадське планування.',
      area: 'Територія',
      since: 'Триває',
      sinceWhen: (from) => from,
      goals: (count) => (count === 1 ? 'Мета' : 'Цілі'),
    },
    participation: {
      heading: 'Хто бере участь у громадському плануванні',
      empty: 'Хто бере участь у громадському плануванні, тут ще не опубліковано.',
      error: 'Не вдалося завантажити, хто бере участь у громадському плануванні.',
      roles: {
        user: 'Користувачі послуг',
        provider: 'Надавачі послуг',
        commissioner: 'Замовники послуг',
        other: 'Інші учасники',
      },
      join: 'Хочу долучитися',
    },
    people: {
      phone: 'Телефон',
      email: 'Електронна пошта',
    },
    search: {
      clear: 'Очистити пошук',
      reset: 'Скинути фільтр',
      none: (query) => `За запитом «${query}» нічого не знайдено. Спробуйте інше або коротше слово.`,
    },
    groups: {
      heading: 'Робочі групи',
      empty: 'Робочі групи тут ще не опубліковано.',
      error: 'Не вдалося завантажити робочі групи.',
      find: 'Знайти групу',
      found: (count, all) =>
        plural(count, {
          one: 'Знайдено #\u00a0групу',
          few: 'Знайдено #\u00a0групи',
          other: 'Знайдено #\u00a0груп',
        }) + ` ${z(String(all))}`,
      people: 'Люди у\u00a0групі',
      organisations: 'Організації',
      members: (count, hasOrganisations) =>
        plural(count, { one: '#\u00a0член', few: '#\u00a0члени', other: '#\u00a0членів' }) +
        (hasOrganisations ? '; представлені організації:' : ''),
      nextMeeting: 'Наступне засідання',
      lastMeeting: 'Останнє засідання',
      documents: 'Документи',
      more: 'Докладніше про групу',
      join: 'Хочу долучитися',
    },
    meetings: {
      running: 'триває зараз',
      postponed: 'перенесено',
      originally: 'спочатку',
      cancelled: 'скасовано',
      undated: 'дата ще невідома',
      toCalendar: 'Додати до календаря',
      meeting: 'Засідання',
    },
    portal: {
      empty: 'Тут поки нічого немає про громадське планування.',
      error: 'Не вдалося завантажити дані про громадське планування.',
      onThisPage: 'На цій сторінці',
      sections: {
        introduction: 'Що таке громадське планування',
        news: 'Новини',
        grants: 'Гранти',
        participation: 'Хто бере участь',
        groups: 'Робочі групи',
        join: 'Як долучитися',
        meetings: 'Засідання',
        plans: 'Плани',
        documents: 'Документи',
        contact: 'Контакт',
      },
    },
    plans: {
      heading: 'Плани та етапи',
      empty: 'Тут поки не оприлюднено планів.',
      error: 'Не вдалося завантажити плани.',
      valid: (period, kind) =>
        `Чинний план ${kind ? `на ${period} ${kind === 'years' ? 'роки' : 'рік'}` : period}`.trim(),
      coming: 'Готується новий план',
      none: 'Зараз немає чинного плану',
      plans: 'Плани',
      yearly: 'Плани реалізації',
      stages: 'Етапи',
      projects: 'Проєкти',
      plan: { draft: 'проєкт', upcoming: 'ще не чинний', valid: 'чинний', ended: 'завершився' },
      stage: { draft: 'проєкт', upcoming: 'ще не почався', valid: 'триває', ended: 'завершився' },
      project: { draft: 'проєкт', upcoming: 'ще не почався', valid: 'триває', ended: 'завершився' },
      measures: (count) => plural(count, { one: '#\u00a0захід', few: '#\u00a0заходи', other: '#\u00a0заходів' }),
      carriesOut: 'До плану',
      responsible: 'Відповідає',
      registrationNumber: 'Реєстраційний номер',
      implementer: 'Виконавець',
      partners: (count) => (count > 1 ? 'Партнери' : 'Партнер'),
      funders: 'Фінансування',
      outputs: 'Результати',
      now: 'сьогодні',
    },
    documentList: {
      heading: 'Документи',
      empty: 'Тут поки немає документів.',
      error: 'Не вдалося завантажити документи.',
      plans: 'Плани',
      links: 'Посилання',
      others: 'Інші документи',
      archive: (count) => `Архів (${count})`,
      find: 'Знайти документ',
      found: (count, all) =>
        `Знайдено ${plural(count, { one: '#\u00a0документ', few: '#\u00a0документи', other: '#\u00a0документів' })} з\u00a0${plural(all, { other: '#' })}`,
      all: (count) =>
        `Показано ${plural(count, { one: '#\u00a0документ', few: '#\u00a0документи', other: '#\u00a0документів' })}`,
      valid: (years) => ['чинний', years].filter(Boolean).join(' '),
      draft: 'проєкт',
    },
    meetingList: {
      heading: 'Засідання та зустрічі',
      empty: 'Тут поки немає засідань.',
      error: 'Не вдалося завантажити засідання.',
      noneToCome: 'Наразі жодного засідання не заплановано.',
      moved: 'Перенесено, нову дату буде оголошено',
      toBeSet: 'Дату буде оголошено',
      upcoming: 'Що планується',
      past: (year) => `Минулі засідання ${year ?? 'без дати'}`,
      held: 'відбулося',
      place: 'Місце',
      group: 'Робоча група',
      programme: 'Грантова програма',
      allToCalendar: 'Додати все до календаря',
      more: (count) =>
        `Показати ще\u00a0${plural(count, { one: '#\u00a0засідання', few: '#\u00a0засідання', other: '#\u00a0засідань' })}`,
      shown: (count, all) =>
        `Показано ${plural(count, { other: '#' })} з\u00a0${plural(all, { one: '#\u00a0минулого засідання', other: '#\u00a0минулих засідань' })}`,
    },
    news: {
      heading: 'Новини',
      empty: 'Новин поки немає.',
      error: 'Не вдалося завантажити новини.',
      notice: 'Увага',
      validUntil: (until) => `Чинне ${until}`,
      search: 'Пошук у\u00a0новинах',
      tags: 'Теги',
      filter: 'Пошук і\u00a0фільтри',
      found: (count, all) =>
        plural(count, {
          one: 'Знайдено\u00a0# новину',
          few: 'Знайдено\u00a0# новини',
          other: 'Знайдено\u00a0# новин',
        }) + plural(all, { other: ' із\u00a0#' }),
      more: (count) =>
        'Показати ще' +
        (count ? plural(count, { one: '\u00a0# новину', few: '\u00a0# новини', other: '\u00a0# новин' }) : ''),
      searchOlder: 'Шукати й\u00a0у\u00a0старіших',
      olderFailed: 'Не вдалося завантажити старіші новини.',
      shown: (count, all) =>
        all
          ? plural(count, { other: 'Показано\u00a0#' }) + plural(all, { other: ' із\u00a0#' })
          : plural(count, {
              one: 'Показано\u00a0# новину',
              few: 'Показано\u00a0# новини',
              other: 'Показано\u00a0# новин',
            }),
      whole: 'Показати весь текст',
      less: 'Згорнути текст',
      undated: 'Без дати',
      attachment: 'Додаток',
    },
    files: {
      calendar: 'daty',
      contact: 'kontakt',
      saved: 'Файл завантажено.',
      failed: 'Не вдалося підготувати файл. Спробуйте ще раз.',
    },
  };
};
