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
    people: {
      phone: 'Телефон',
      email: 'Електронна пошта',
    },
    search: {
      clear: 'Очистити пошук',
      reset: 'Скинути фільтр',
      none: (query) => `За запитом «${query}» нічого не знайдено. Спробуйте інше або коротше слово.`,
    },
    files: {
      calendar: 'daty',
      contact: 'kontakt',
      saved: 'Файл завантажено.',
      failed: 'Не вдалося підготувати файл. Спробуйте ще раз.',
    },
  };
};
