// What is said about looking for a handle on its network, in Ukrainian.
import type { de } from '../../../handles/check-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const uk: SameKeys<typeof de> = {
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
};
