// What is said about handles that cannot be read, in Ukrainian.
import type { de } from '../../../handles/refusal-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const uk: SameKeys<typeof de> = {
  handleNotMastodon:
    'Не схоже на акаунт Mastodon. Він складається з твого імені та твого сервера, наприклад @ana@example.social.',
  handleNotBluesky:
    'Не схоже на акаунт Bluesky. Він має вигляд інтернет-адреси, наприклад @ana.bsky.social або @ana.example.org.',
  handleNotX:
    'Не схоже на акаунт X. У ньому щонайбільше 15 літер, цифр чи підкреслень, наприклад @AnaExample.',
  handleNotLinkedin:
    'Не схоже на профіль LinkedIn. Найкраще скопіюй адресу свого профілю, наприклад linkedin.com/in/ana-example.',
  handleNotThreads:
    'Не схоже на акаунт Threads. У ньому щонайбільше 30 літер, цифр, крапок чи підкреслень, наприклад @ana.example.',
  handleNotBlog:
    'Не схоже на адресу блогу. Найкраще скопіюй її з браузера, наприклад https://ana.example.org.',
  handleNotOther:
    'Тут немає адреси. Напиши назву, а тоді адресу, наприклад Codeberg https://codeberg.org/ana.',
  handleIsForAnotherNetwork:
    'Це з іншої мережі. Впиши його, будь ласка, у її поле, а це лиши порожнім, якщо акаунта тут не маєш.',
  handleIsMailAddress:
    'Це адреса пошти. Її тут ніхто не має бачити: вкажи, будь ласка, свій акаунт або лиши поле порожнім.',
};
