// What is said about following by mail, on pages and in mails, in Ukrainian.
import type { de } from '../../../subscribing/follow-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const uk: SameKeys<typeof de> = {
  inCity: 'у місті {city}',
  ofSeries: 'серії «{name}»',
  rhythmWeekly: 'Щопонеділка, якщо є щось нове',
  rhythmAsItComes: 'Одразу, щойно оголошено вечір',
  yourAddress: 'Пошта',
  atAddress: 'На {email}',
  consentWeekly:
    'Щопонеділка один лист, якщо є нові вечори {what}. Кожен лист може припинити це одним дотиком.',
  consentAtOnce: 'Лист, щойно є новий вечір {what}. Кожен лист може припинити це одним дотиком.',
  inThatCity: 'у твоєму місті',
  lineLabel: 'Нові вечори {what} листом',
  newIn: 'Нові вечори у місті',
  byMailTo: 'листом на',
  tellMe: 'Дай мені знати',
  wish: 'Хочу такий вечір',
  iInvite: 'Я запрошую',
  tableMissing: '{city}: тут ще бракує столу',
  youFollow: 'Ти отримуєш листи про вечори {what}: {rhythm}.',
  toMine: 'Змінити або припинити',
  sentTitle: 'Перевір пошту',
  sentText: 'Ми надіслали тобі лист. Більше прийде лише тоді, коли натиснеш у ньому кнопку.',

  confirmSubject: 'Хочеш листи про вечори {what}?',
  confirmPreview: 'Лишилося підтвердити.',
  confirmHeading: 'Лишилося підтвердити',
  confirmWords: 'Хтось, мабуть ти, хоче дізнаватися про нові вечори {what}.',
  confirmButton: 'Переглянути й підтвердити',
  confirmLasts: 'На сторінці лишиться натиснути одну кнопку. Посилання діє сім днів.',
  confirmWhy:
    'Ти отримуєш цей лист, бо хтось вписав твою адресу на {site}. Якщо це не ти, просто нічого не роби: за сім днів усе буде видалено.',
  confirmLead: 'Нові вечори {what}. {rhythm}.',
  confirmIt: 'Так, надсилайте мені ці листи',
  confirmNotYou: 'Це не ти? Тоді просто нічого не роби. За сім днів усе буде видалено.',
  confirmed: 'Відтепер ці листи приходитимуть.',
  goneText:
    'Посилання з листа більше не діє. Впиши адресу ще раз на сторінці міста чи серії або напиши нам: {email}',

  followingTitle: 'Що приходить тобі листом',
  followingNothing: 'Таких листів тобі не приходить.',
  followingEnd: 'Припинити',
  ratherWeekly: 'Краще щопонеділка',
  ratherAtOnce: 'Краще одразу',
  endText: 'Тоді листів про нові вечори {what} більше не буде.',
  endedAlready: 'Ці листи вже припинено.',

  newSubject: {
    one: '{count} новий вечір {what}',
    few: '{count} нові вечори {what}',
    many: '{count} нових вечорів {what}',
    other: '{count} нового вечора {what}',
  },
  oneSubject: 'Нове: {title}, {day}',
  newHeading: 'Нові вечори {what}',
  seeCity: 'Усе у місті {city}',
  seeSeries: 'До серії {name}',
  howOften: 'Змінити, як часто приходять такі листи',
  atOnceWhy: 'Ти отримуєш цей лист, бо просиш {site} писати про нові вечори {what}.',
  weeklyWhy:
    'Ти отримуєш цей лист, бо просиш {site} писати щопонеділка про нові вечори {what}. Якщо нового немає, листа не буде.',
  stopThis: 'Більше жодних листів про вечори {what}',

  wishLead:
    'Скажи, куди написати, коли він буде. Щойно вас набереться троє, ми дамо знати: тоді бракуватиме тільки столу.',
  wishes: {
    one: '{count} людина вже хоче такого вечора.',
    few: '{count} людини вже хочуть такого вечора.',
    many: '{count} людей уже хочуть такого вечора.',
    other: '{count} людини вже хочуть такого вечора.',
  },
  wouldHost: 'Я теж можу запросити',
  togetherSubject: 'Вас уже досить на вечір у місті {city}',
  togetherPreview: 'Бракує лише того, хто запросить.',
  togetherHeading: 'Вас уже досить',
  togetherWords: 'Стільки людей хочуть вечора у місті {city}: {count}, і ти серед них.',
  togetherHosts: {
    one: '{count} із них може запросити.',
    few: '{count} із них можуть запросити.',
    many: '{count} із них можуть запросити.',
    other: '{count} із них можуть запросити.',
  },
  togetherNobody: 'Запросити ще ніхто не зголосився. Може, ти? Досить столу й двох хвилин.',
  togetherThen: 'Щойно хтось його оголосить, про це само собою дізнаються всі, хто хоче такого вечора.',
  togetherButton: 'Оголосити вечір',
  togetherWhy: 'Ти отримуєш цей лист один раз, бо твоє побажання на {site} — вечір у місті {city}.',
};
