// What operators read when somebody floods the site, and what a host reads whose first evening was declined, in Ukrainian.
import type { de } from '../../../operating/flood-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const uk: SameKeys<typeof de> = {
  reportsMore: {
    one: 'та ще {count}',
    few: 'та ще {count}',
    many: 'та ще {count}',
    other: 'та ще {count}',
  },
  dismissReports: 'Відповісти на кілька одразу',
  dismissHint:
    'Цю відповідь отримають усі скарги на те, що ти позначиш вище; хто вказав адресу, отримає лист. Заперечення лишаються відкритими.',
  dismissWords: 'Відповідь усім',
  dismissNow: 'Відповісти на позначені',
  announcedLately: 'Щойно оголошені',
  announcingTitle: 'Хто може оголошувати',
  announcing_open: 'Усі, одразу.',
  'announcing_first-looked-at': 'Усі; перший вечір чекає на перегляд.',
  'announcing_by-invitation': 'Хто запрошений або вже оголошував вечір.',
  announcingChange: 'Змінити',
  announcingHint:
    'Діє одразу й лишається, навіть після перезапуску. М’якше за налаштування ANNOUNCING звідси не зробити.',
  announcingRule: 'Правило',
  announcingNow: 'Хай буде так',
  decline: 'Відхилити',
  declineNow: 'Не оголошувати',
  declineHint: 'Вечір бачить лише той, хто його створив: із листом і цією причиною.',
  blockDomain: 'Заблокувати цілий домен',
  blockDomainHint:
    'Це стосується всіх, чия адреса після @ так закінчується, також піддоменів. Спершу побачиш, скільки відомих нам людей це зачепить.',
  domain: 'Домен',
  domainShow: 'Показати, кого зачепить',
  domainWrong: 'Це не домен. Він має такий вигляд: example.org',
  domainMeets: {
    one: '{domain}: {count} відома нам людина. Вхід закриється, а причина прийде листом; майбутні вечори, які більше ніхто не влаштовує, буде сховано.',
    few: '{domain}: {count} відомі нам людини. Вхід закриється, а причина прийде листом; майбутні вечори, які більше ніхто не влаштовує, буде сховано.',
    many: '{domain}: {count} відомих нам людей. Вхід закриється, а причина прийде листом; майбутні вечори, які більше ніхто не влаштовує, буде сховано.',
    other:
      '{domain}: {count} відомої нам людини. Вхід закриється, а причина прийде листом; майбутні вечори, які більше ніхто не влаштовує, буде сховано.',
  },
  domainNow: 'Заблокувати весь домен',
  deed_declined: 'не оголошено',
  deed_dismissed_reports: 'на скарги відповіли разом',
  deed_set_announcing: 'визначено, хто може оголошувати',
  othersMeant: {
    one: 'Те саме стосується ще {count} твого вечора: {titles}.',
    few: 'Те саме стосується ще {count} твоїх вечорів: {titles}.',
    many: 'Те саме стосується ще {count} твоїх вечорів: {titles}.',
    other: 'Те саме стосується ще {count} твоїх вечорів: {titles}.',
  },
  tweetupDeclinedSubject: 'Не оголошено: {title}',
  tweetupDeclinedHeading: 'Твій вечір не оголошено',
  tweetupDeclinedWords: 'Ми переглянули твій перший вечір і не оголошуємо його. Бачиш його лише ти. Причина:',
};
