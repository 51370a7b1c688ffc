// What is said on the operator's pages; their long texts stand in views/operating, in Ukrainian.
import type { de } from '../../../operating/texts.ts';
import type { SameKeys } from '../../texts.ts';
import * as admin from './admin-texts.ts';
import * as flood from './flood-texts.ts';
import * as hiding from './hiding-texts.ts';
import * as lists from './lists/texts.ts';
import * as reporting from './report-texts.ts';

export const uk: SameKeys<typeof de> = {
  ...hiding.uk,
  ...admin.uk,
  ...flood.uk,
  ...lists.uk,
  ...reporting.uk,
  aboutTitle: 'Що це таке',
  aboutDescription:
    'Вечори для людей, які відкрито говорять про свою роботу: відповідь із листа, один хештег для всіх мереж, список, щоб підписатися одне на одного.',
  guideTitle: 'Як це працює',
  guideDescription:
    'Що таке «Work Out Loud», як минає твітап, як стежити за хештегом і як завести перший акаунт.',
  languagesHeading: 'Мови',
  languagesText:
    'Написано цими мовами: {originals}. Перекладено машиною, і ще не вичитано ніким, хто з цією мовою виріс: {translated}.',
  languagesHelp: 'Говориш однією з них? Скажи нам, що звучить не так. Допоможе кожне речення.',
  imprintTitle: 'Імпресум',
  privacyTitle: 'Приватність',
  offlineTitle: 'Зараз немає мережі',
  offlineText: 'Цієї сторінки в тебе ще немає. Щойно з’явиться мережа, підемо далі.',
  offlineOwn: 'Після входу тут видно твій найближчий вечір, навіть без мережі.',
  offlineAgain: 'Спробувати ще раз',
  nextTitle: 'Мій найближчий вечір',
  nextKept: 'Твій браузер зберігає цю сторінку й покаже її й без мережі, доки не вийдеш.',
  nextNothing: 'Зараз попереду немає жодного вечора.',
  inviting: 'Хто найбільше запрошує',
  invitingCount: '{today} за останню добу, {all} на майбутні вечори',
};
