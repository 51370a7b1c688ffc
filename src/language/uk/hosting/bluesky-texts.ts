// What is said about an evening's starter pack and list on Bluesky, in Ukrainian.
import type { de } from '../../../hosting/bluesky-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const uk: SameKeys<typeof de> = {
  blueskyTitle: 'Стартовий набір для «{title}»',
  blueskyHeading: 'Стартовий набір у Bluesky',
  blueskyLead:
    'Ми створимо у твоєму акаунті Bluesky стартовий набір і список. Хто їх відкриє, підпишеться на всіх одразу або лише читатиме, що вони пишуть.',
  blueskyPublic:
    'Обидва в Bluesky публічні. Тому в них лише ті, хто показується тут усім і позначив список Bluesky, щонайбільше 150 людей.',
  blueskyWho: {
    one: 'Зараз це була б {count} людина.',
    few: 'Зараз це були б {count} людини.',
    many: 'Зараз це було б {count} людей.',
    other: 'Зараз це було б {count} людини.',
  },
  blueskyWaiting: {
    one: 'Ще шукаємо {count} акаунт.',
    few: 'Ще шукаємо {count} акаунти.',
    many: 'Ще шукаємо {count} акаунтів.',
    other: 'Ще шукаємо {count} акаунта.',
  },
  blueskyAccount: 'Твій акаунт Bluesky',
  appPassword: 'Пароль застосунку',
  appPasswordHint:
    'Не твій пароль: у Bluesky в розділі «Налаштування», «Приватність і безпека», «Паролі застосунків» можна створити окремий і там само будь-коли видалити.',
  appPasswordWrong: 'Це не пароль застосунку. Він має такий вигляд: abcd-efgh-ijkl-mnop',
  blueskyKeepHeading: 'Що зробити з паролем застосунку?',
  blueskyOnce: 'Використати лише цього разу',
  blueskyOnceHint:
    'Потім ми його вже не знатимемо. Якщо згодом хтось передумає, з Bluesky ця людина зникне лише тоді, коли ти опублікуєш тут наново.',
  blueskyKeep: 'Зберегти зашифрованим',
  blueskyKeepHint: 'Тоді ми щохвилини оновлюємо обидва, навіть коли хтось передумає.',
  blueskyPublish: 'Опублікувати',
  blueskyUpdate: 'Оновити зараз',
  blueskyForget: 'Забути пароль застосунку',
  blueskyRemove: 'Видалити з Bluesky',
  blueskyRemoveHint: 'Для цього нам потрібен твій пароль застосунку, якщо ми його не зберегли.',
  blueskyOpenPack: 'Відкрити стартовий набір',
  blueskyOpenList: 'Відкрити список',
  blueskyFacts: {
    one: '{count} людина, в акаунті @{handle}, станом на {when}',
    few: '{count} людини, в акаунті @{handle}, станом на {when}',
    many: '{count} людей, в акаунті @{handle}, станом на {when}',
    other: '{count} людини, в акаунті @{handle}, станом на {when}',
  },
  blueskyOutOfDate: 'Відтоді щось змінилося. Опублікуй наново: лише тоді зникнуть і ті, хто передумав.',
  blueskyDone: 'У Bluesky все найсвіжіше.',
  blueskyRemoved: 'Стартовий набір і список видалено з Bluesky.',
  blueskyForgotten: 'Пароль застосунку ми забули. У Bluesky все лишається, як є.',
  blueskyWrongPassword: 'Bluesky не приймає цей пароль застосунку. Створи там новий.',
  blueskyUnanswered: 'Bluesky не відповів. Спробуй пізніше ще раз.',
};
