// What is said about pictures that people upload, in Ukrainian.
import type { Catalogue } from '../catalogue.ts';

export const pictures: Catalogue['pictures'] = {
  file: 'Фото',
  fileHint:
    'JPEG, PNG або WebP, не більше ніж 10 МБ і 24 мегапікселі. Де й чим його знято, ми з файлу вилучимо.',
  alt: 'Що на ньому видно?',
  altHint:
    'Для всіх, хто його не бачить. Досить одного речення: «Дванадцятеро людей за довгим столом, посередині хліб».',
  mayUse: 'Я маю право показати це фото тут, і ті, кого на ньому впізнати, про це знають.',
  upload: 'Зберегти фото',
  remove: 'Прибрати фото',
  coverTitle: 'Афіша: {title}',
  coverHeading: 'Афіша вечора',
  coverOwn: 'Власне фото',
  another: 'Інше фото',
  saved: 'Збережено.',
  toPicture: 'Афіша',
  isMissing: 'Вибери фото.',
  altMissing: 'Скажи одним реченням, що на фото.',
  mayUseMissing: 'Без твоєї згоди фото не покажемо.',
  isEmpty: 'Файл порожній. Вибери його ще раз.',
  isTooHeavy: 'Файл більший за 10 МБ. Збережи фото меншим і спробуй ще раз.',
  isNoPicture: 'Це не JPEG, PNG чи WebP. Збережи фото в одному з цих форматів і спробуй ще раз.',
  isTooLarge: 'На фото більше ніж 24 мегапікселі. Зменш його і спробуй ще раз.',
  isTooSmall: 'Фото замале: на екрані нічого не розгледіти.',
  isTooLong: 'Фото — дуже вузька смужка. Обріж його трохи і спробуй ще раз.',
  isBroken: 'Файл пошкоджений або неповний. Збережи фото наново і спробуй ще раз.',

  posterWorksOn: 'Над чим працює {name}',
  posterIsUnsure: 'У чому сумнівається {name}',
  posterUnsure: 'Сумніви',
  posterColour: 'Колір афіші',
  posterColourHint: 'Торкнися, і його вибрано.',
  posterColourNumber: 'Колір {number}',

  portraitLink: 'Моє фото',
  portraitTitle: 'Моє фото',
  portraitLead:
    'Якщо хочеш, біля твого імені замість ініціалів буде фото: на твоїй сторінці й усюди тут, де хтось може тебе бачити.',
  portraitChoose: 'Що мають бачити інші?',
  portraitNone: 'Мої ініціали',
  portraitOfAccount: 'Фото з {network}: {handle}',
  portraitOwn: 'Власне фото',
  portraitAccountHint:
    'Фото з акаунта ми беремо там і показуємо копію звідси. Якщо зміниш його там, за кілька днів воно зміниться й тут.',
  portraitNoAccounts:
    'Якщо вкажеш у розділі «Про мене» акаунт у Mastodon чи Bluesky, можна буде взяти фото і звідти.',
  portraitFile: 'Файл із власним фото',
  portraitFileHint:
    'JPEG, PNG або WebP, не більше ніж 10 МБ. Ми виріжемо квадрат посередині й вилучимо, де й чим його знято.',
  portraitNotChosen: 'Вибери щось одне.',
  portraitNoAccount: 'Цього акаунта в тебе вже не вказано. Вибери щось інше.',
  portraitSaved: 'Збережено.',
  portraitRemoved: 'Твоє фото видалено. Інші бачать твої ініціали.',
  portraitWaiting: 'Зараз візьмемо фото. Чекати не треба.',
  portraitThere: 'Ось фото, яке ми там знайшли.',
  portraitMissing: 'Фото там ми не знайшли. Заглянемо ще.',
  portraitUnanswered: 'Сервер не відповів. Ми спробуємо ще раз, тобі нічого робити не треба.',
  portraitUnusable: 'Фото звідти показати не можемо: це не JPEG, PNG чи WebP, або воно замале.',
};
