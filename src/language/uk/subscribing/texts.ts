// What is said about subscribing, in Ukrainian.
import type { de } from '../../../subscribing/texts.ts';
import type { SameKeys } from '../../texts.ts';
import * as follow from './follow-texts.ts';

export const uk: SameKeys<typeof de> = {
  ...follow.uk,
  invitedSubject: '{host} запрошує тебе: {what}',
  invitedPreview: 'Одна кнопка, якщо хочеш про це чути. Якщо ні, більше нічого.',
  invitedHeading: '{host} запрошує тебе',
  invitedWords:
    '{host} влаштовує тут вечори й хоче бачити тебе серед гостей. Один дотик, і щопонеділка приходитиме лист, коли щось намічається: {what}.',
  invitedButton: 'Так, хочу про це чути',
  invitedOnce: 'Це єдиний лист про це. Якщо нічого не зробиш, за сім днів видалимо твою адресу.',
  invitedWhy: 'Ти отримуєш цей лист, бо {host} вказує на {site} твою адресу, щоб один раз тебе запросити.',
  description: 'Вечори для людей, які відкрито говорять про свою роботу.',
  heading: 'Нічого не проґавити',
  lead: 'Нові вечори так, як тобі зручно. Перенесені й скасовані зміняться в календарі самі.',
  googleCalendar: 'Google Календар',
  appleAndOutlook: 'Apple та Outlook',
  calendarsHeading: 'Тримати в календарі',
  calendarFile: 'Адреса календаря (iCalendar)',
  ownCalendarReaders:
    'Хто тримає календар, той його й читає: у Google бачить Google, куди ти йдеш. На власному пристрої цього не бачить більше ніхто.',
  ownCalendar: 'Твій календар',
  ownCalendarName: '{site}: мої вечори',
  ownCalendarLead:
    'Усі вечори, на які ти йдеш або запрошуєш, у твоєму календарі. Що зміниться тут, зміниться й там само.',
  ownCalendarSecret:
    'Адреса таємна: хто її знає, бачить, куди ти йдеш. Зроби нову, якщо вона потрапила не в ті руки.',
  ownCalendarMake: 'Під’єднати календар',
  ownCalendarRenew: 'Нова адреса',
  ownCalendarEnd: 'Від’єднати',
  feed: 'Стрічка (Atom)',
  rss: 'RSS',
  jsonFeed: 'JSON Feed',
  embed: 'Показати на своєму сайті',
  embedTitle: 'Показати на своєму сайті',
  embedLead: 'Вечори твого міста на твоєму власному сайті: без скриптів і у твоїх кольорах.',
  embedFramed: 'Рамкою',
  embedFramedText: 'Скопіюй це на свою сторінку. Що зміниться тут, зміниться й там само.',
  embedRestyled: 'У твоїх кольорах',
  embedRestyledText:
    'Додай до адреси те, що має бути інакше: ink (шрифт), paper (тло), accent (виділене), font (serif, sans, mono), size (від 10 до 24), count (скільки) і language (наприклад uk, de, en).',
  embedFragment: 'Частиною своєї сторінки',
  embedFragmentText:
    'За цією адресою лише HTML списку, з мікроформатами. Твій сервер бере його та вставляє; діють твої власні стилі.',
  embedNothing: 'Поки нічого не оголошено.',
  forMachines: 'Для програм',
  forMachinesText:
    'Усе, що оголошено публічно, є й у JSON, без ключа, і читати його може будь-яка сторінка. Що воно каже, описано в OpenAPI.',
  apiDescribed: 'Опис інтерфейсу (OpenAPI)',
  apiTweetups: 'Майбутні вечори як JSON',
};
