// What is said when hosts hear who has answered, in Ukrainian.
import type { de } from '../../../messages/news-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const uk: SameKeys<typeof de> = {
  news: 'Нові відповіді листом',
  newsTitle: 'Нові відповіді листом: {title}',
  newsLead: 'Як часто хочеш чути, хто відповідає? Це лише для тебе, інші господарі вибирають самі.',
  newsAtOnce: 'Одразу, щонайбільше один лист на п’ять хвилин',
  newsDaily: 'Раз на день, близько 18:00',
  newsNever: 'Ніколи, я зазирну сюди',
  newsAll: 'Також для інших моїх вечорів, якщо там не вибрано інакше',
  newsRhythm: 'Як часто?',
  newsSubject: {
    one: '{count} нова відповідь: {title}',
    few: '{count} нові відповіді: {title}',
    many: '{count} нових відповідей: {title}',
    other: '{count} нової відповіді: {title}',
  },
  newsHeading: {
    one: '{count} нова відповідь',
    few: '{count} нові відповіді',
    many: '{count} нових відповідей',
    other: '{count} нової відповіді',
  },
  newsCounts: 'Місць зайнято: {going}. Очікують: {waiting}.',
  newsButton: 'Переглянути всіх гостей',
  newsChange: 'Частіше, рідше або ніколи',
  newsWhy: 'Ти отримуєш цей лист, бо влаштовуєш цей вечір.',
  newsStop: 'Жодних листів про відповіді на цей вечір',
  stopNewsText: 'Тоді більше не писатимемо, хто відповідає на цей вечір. На сторінці гостей це видно й далі.',
};
