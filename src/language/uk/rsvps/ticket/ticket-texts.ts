// What the ticket says: the page after a yes, a maybe, or a place on the waiting list, in Ukrainian.
import type { de } from '../../../../rsvps/ticket/ticket-texts.ts';
import type { SameKeys } from '../../../texts.ts';

export const uk: SameKeys<typeof de> = {
  blueskyPack: 'також у список вечора в Bluesky',
  blueskyPackHint:
    'Тоді інші підпишуться на тебе одним дотиком. Список у Bluesky публічний; ти в ньому, поки тебе можуть бачити всі.',
  gladYouCome: 'Чудово, {name}! Чекаємо на тебе.',
  youComeNamed: 'Чекаємо на тебе, {name}',
  comeToo: {
    one: 'Також прийде {names}.',
    few: 'Також прийдуть {names}.',
    many: 'Також прийдуть {names}.',
    other: 'Також прийдуть {names}.',
  },
  comeTooAndMore: {
    one: 'Також прийдуть {names} та ще {count} людина.',
    few: 'Також прийдуть {names} та ще {count} людини.',
    many: 'Також прийдуть {names} та ще {count} людей.',
    other: 'Також прийдуть {names} та ще {count} людини.',
  },
  othersComeToo: 'Прийдуть і інші: {count}.',
  someComeToo: 'Прийдуть і інші.',
  come: {
    one: 'Прийде {names}.',
    few: 'Прийдуть {names}.',
    many: 'Прийдуть {names}.',
    other: 'Прийдуть {names}.',
  },
  comeAndMore: {
    one: 'Прийдуть {names} та ще {count} людина.',
    few: 'Прийдуть {names} та ще {count} людини.',
    many: 'Прийдуть {names} та ще {count} людей.',
    other: 'Прийдуть {names} та ще {count} людини.',
  },
  othersCome: {
    one: 'Прийде {count} людина.',
    few: 'Прийдуть {count} людини.',
    many: 'Прийдуть {count} людей.',
    other: 'Прийдуть {count} людини.',
  },
  someCome: 'Інші вже сказали «так».',
  hostsAreThere: {
    one: '{names} чекає на тебе.',
    few: '{names} чекають на тебе.',
    many: '{names} чекають на тебе.',
    other: '{names} чекають на тебе.',
  },
  seeAll: 'Показати всіх',
  waitingPlace: 'Твій номер у черзі: {place}.',
  waitingNext:
    'Якщо хтось відмовиться, місце саме перейде тобі, і прийде лист. Так може бути аж до початку, {day}, {time}. Робити нічого не треба.',
  waitingLeave: 'Таки не зможеш? Скажи, і хтось інший пройде далі.',
  maybeDecide: 'Чи вже знаєш?',

  tellFriend: 'Розкажи іншим',
  sharePicture: 'Картинка в мережу',

  showYourself: 'Покажися іншим',
  showYourselfHint: 'За бажанням. Тоді інші знатимуть, про що з тобою поговорити.',
  asOthersSeeYou: 'Таким тебе бачать інші',
  changeSelf: 'Змінити',
  seenByAll: 'Це бачать усі.',
  seenByGuests: 'Це бачать гості вечора.',
  seenByHosts: {
    one: 'Це бачить лише {names}.',
    few: 'Це бачать лише {names}.',
    many: 'Це бачать лише {names}.',
    other: 'Це бачать лише {names}.',
  },
  whoeverHosts: 'ті, хто влаштовує вечір',
  takenFromYourPage: 'З твого профілю. Рахується тут лише тоді, коли збережеш.',
  whoSeesHandle: 'Хто це бачить?',
  upTo: 'До {most} знаків.',

  newOrShowing: 'Уперше тут? Чи залюбки покажеш?',
  newOrShowingHint:
    'З {time}, за пів години до вечора: перший акаунт, перше речення, разом. За день до вечора про це дізнаються лише ті, хто запрошує: {names}.',
  newHere: 'Я тут уперше',
  showsHow: 'Залюбки покажу',

  firstPostIsThere: 'Це вже твій перший допис',
  otherNetworks: 'В іншій мережі',
  someNetwork: 'У якійсь мережі',
  pin: 'На дошку',
  pinHint: 'Твоє речення з твоїм іменем, для всіх, доки не знімеш.',
  pinPublicAsk: 'На дошку без жодної мережі',
  pinPublicHint: 'Дошку читають усі. Щоб твоє речення там було, усі зможуть бачити й те, що ти прийдеш.',
  pinPublic: 'Хай бачать усі: пришпилити',
  isPinned: 'Твоє речення на дошці.',
  seeOnWall: 'Глянути',
  unpin: 'Зняти',

  pairsSubject: 'Хто вперше і хто покаже (з {time}): {title}',
  pairsHeading: 'Перший акаунт, перше речення, разом',
  pairsWords:
    'Кілька гостей тут уперше й прийдуть уже о {time}, за пів години до вечора. Інші залюбки їм покажуть. Посади їх за один стіл:',
  pairsAlone: 'Кілька гостей тут уперше й прийдуть уже о {time}, за пів години до вечора. Покажеш їм, як це?',
  pairWith: 'уперше тут, залюбки покаже {name}',
  pairAlone: 'уперше тут',
  pairsGuests: 'Переглянути всіх гостей',
  pairsWhy: 'Ти отримуєш цей лист, бо влаштовуєш цей вечір і хтось сказав: я тут уперше.',
  newHereReminder:
    'Ти тут уперше: приходь уже о {time}. Буде час спокійно взятися за перший акаунт і перше речення.',
  showsHowReminder: 'Ти залюбки показуєш, як це: хто тут уперше, прийде вже о {time}.',
};
