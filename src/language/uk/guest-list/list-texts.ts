// What is said on the people page about the people themselves, in Ukrainian.
import type { de } from '../../../guest-list/list-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const uk: SameKeys<typeof de> = {
  toPeople: 'Хто прийде і де їх знайти',
  peopleComing: 'Хто прийде',
  peopleHere: 'Хто тут',
  peopleThere: 'Хто був на вечорі',
  peopleTitle: '{heading}: {title}',
  inOrder: 'У порядку відповідей. Видно тих, хто цього хоче.',
  thePeople: 'Люди',
  isYou: 'це ти',
  wroteLast: 'Останній допис',
  nobodyVisible: 'Поки тут нікого не видно. Хто прийде, сам вирішує, хто це бачить.',
  strangersSeeLess:
    'Хто показується лише гостям, з’явиться тут, щойно ти відповіси й зайдеш за посиланням зі свого листа.',
  worksOn: 'Над чим працює',
  isUnsureAbout: 'У чому сумнівається',
  follow: 'Підписатися: {name}',
  mayCome: 'можливо',
  waits: 'у списку очікування',
  bringsAlong: {
    one: 'приведе ще {count} людину',
    few: 'приведе ще {count} людей',
    many: 'приведе ще {count} людей',
    other: 'приведе ще {count} людини',
  },
  visibleFor: 'Бачать: {who}',
  visibleForAll: 'усі',
  visibleForGuests: 'гості',
  visibleForYou: 'лише ті, хто запрошує',
  hostSeesAll:
    'Ти запрошуєш, тому бачиш усіх, хто відповів, і кому вони показуються. У файлі лише ті, хто показується гостям або всім.',
  isHere: 'уже тут',
  someAreHere: {
    one: '{count} людина вже тут.',
    few: '{count} людини вже тут.',
    many: '{count} людей уже тут.',
    other: '{count} людини вже тут.',
  },
};
