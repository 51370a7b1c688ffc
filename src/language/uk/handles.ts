// What is said about handles, in Ukrainian.
import type { Catalogue } from '../catalogue.ts';

export const handles: Catalogue['handles'] = {
  checkWaiting: 'Зараз перевіримо, чи це існує. Чекати не треба.',
  checkFound: 'Знайдено.',
  checkFoundAs: 'Знайдено: {name}',
  checkMissing: 'Цього акаунта ми не знайшли. Може, описка?',
  checkUnanswered: 'Сервер не відповів. Ми спробуємо ще раз, тобі нічого робити не треба.',
  checkNoBlog: 'За цією адресою ми нічого не знайшли. Може, описка?',
  checkFeed: 'Знайдено, зі стрічкою: {feed}',
  checkNoFeed: 'Знайдено, але без стрічки: тому у списку блогів, який можна забрати, його не буде.',

  elsewhere: 'Деінде: назва й адреса',
  handleAudiences: 'Показувати окремі акаунти меншому колу людей',
  handleAudiencesHint: 'Акаунта ніколи не побачить той, хто не може бачити тебе.',
  handleAsMe: 'Хто бачить мене',
  handleForGuests: 'Лише гості',
  handleForNobody: 'Ніхто',

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
