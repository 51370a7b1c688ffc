// What is said about hashtags and the wall, in Ukrainian.
import type { Catalogue } from '../catalogue.ts';

export const hashtags: Catalogue['hashtags'] = {
  missing: 'Дай, будь ласка, своєму вечору хештег, наприклад WOLRostock.',
  hasSpaces: 'Хештег — це одне слово, без пробілів. Пиши так: WOLRostock.',
  hasOtherCharacters: 'Хештег складається лише з літер, цифр і підкреслень, наприклад WOLRostock.',
  tooShort: 'Хештег закороткий: треба щонайменше 2 знаки.',
  tooLong: 'Хештег задовгий: можна щонайбільше 50 знаків.',
  needsLetter: 'У хештегу має бути хоча б одна літера, інакше мережі його не впізнають.',
  mixesScripts:
    'У хештегу змішано абетки, наприклад латинські та кириличні літери, схожі на вигляд. Так його ніхто не знайде: набери його, будь ласка, наново.',
};
