// What is said about passkeys, in Ukrainian.
import type { de } from '../../../people/passkey-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const uk: SameKeys<typeof de> = {
  passkeys: 'Ключі доступу',
  passkeysLead:
    'Ключ доступу — це ключ на твоєму пристрої: входиш пальцем, обличчям або PIN-кодом, не чекаючи листа. Лист діятиме й далі.',
  passkeysStore:
    'Тут лишається тільки публічна частина ключа. Відбиток пальця, обличчя та PIN-код ніколи не полишають твого пристрою.',
  passkeyAdd: 'Додати ключ доступу',
  passkeyName: 'Як його назвати?',
  passkeyNameHint: 'Щоб його впізнати, наприклад «телефон».',
  passkeyNeedsScript:
    'Для цього браузеру потрібні JavaScript і ключі доступу. Без них усе інше працює, як завжди, за посиланням із листа.',
  passkeyFailed: 'Не вдалося. Спробуй ще раз або скористайся листом.',
  passkeyAdded: 'Твій ключ доступу вже тут. Про це тобі прийшов і лист.',
  passkeyRemoved: 'Ключ доступу видалено. Видали його й на своєму пристрої.',
  passkeyRefused: 'Не вдалося. Спробуй ще раз.',
  passkeyRemove: 'Видалити',
  passkeySince: 'Додано: {since}, ще не використано',
  passkeyFacts: 'Додано: {since}, востаннє: {used}',
  passkeyThis: 'Саме з ним ти зараз тут',
  passkeySignIn: 'Увійти з ключем доступу',
  passkeySignInRefused: 'Із цим ключем доступу не вийшло. Спробуй ще раз або скористайся листом.',
  passkeyOr: 'Або без листа',
  passkeyFirst:
    'Адміністрування відкривається тут лише ключем доступу (ADMIN_PASSKEYS). Додай свій перший, і підемо далі.',
  passkeyConfirm:
    'Підтвердь одним зі своїх ключів доступу, що це ти. Тоді адміністрування відкриється, і ключі можна буде змінювати.',
  passkeyConfirmNow: 'Підтвердити ключем доступу',
  passkeyLost:
    'Жодного з твоїх ключів доступу більше немає? Хто доглядає сервер, ставить ADMIN_PASSKEYS на optional і перезапускає його; тоді додаси новий.',
  passkeyAddedSubject: 'Додано ключ доступу',
  passkeyAddedWords: 'Із «{name}» тепер можна входити на {site} без листа.',
  passkeyAddedNotYou:
    'Це не ти? Увійди за листом, видали його в розділі «Безпека», вийди всюди інде й напиши: {operator}, {email}',
  passkeyAddedLook: 'Переглянути мої ключі доступу',
  passkeyAddedWhy: 'Ти отримуєш цей лист, бо до твоєї адреси на {site} додано ключ доступу.',
};
