// What is said when an announcement cannot be taken as it is, or has to wait, in Ukrainian.
import type { de } from '../../../../tweetups/announcing/refusal-texts.ts';
import type { SameKeys } from '../../../texts.ts';

export const uk: SameKeys<typeof de> = {
  titleMissing: 'Дай вечору назву.',
  venueMissing: 'Скажи, де ви зустрічаєтеся: кав’ярня, бібліотека, кімната.',
  dateMissing: 'Вибери день.',
  startsMissing: 'Скажи, коли початок, наприклад 19:00.',
  endsWrong: 'Це не час. Пиши так: 22:00.',
  timeIsSkipped: 'Такого часу того дня немає: уночі годинник переводять уперед.',
  lastsTooLong: 'Це більше ніж 18 годин. Вечір може тривати за північ, але не довше.',
  isPast: 'Цей час уже минув.',
  isTooFar: 'До цього більше ніж два роки. Оголоси його, коли буде ближче.',
  capacityWrong: 'Місця — це число від 1. Лиши поле порожнім, якщо межі немає.',
  mayBringWrong: 'Можна до трьох людей.',
  onlineWrong: 'Це не посилання. Воно починається з https://',
  languageWrong: 'Вибери одну з цих мов.',
  onlyInvited: 'Оголошують тут запрошені. Напиши тим, хто веде сайт (адреса в імпресумі), і тебе запросять.',
  tooManyToday: 'Сьогодні вечорів було дуже багато. Продовжимо завтра.',
  waitsHeading: 'Чекає на перегляд',
  hiddenHeading: 'Сховано',
  hiddenLead: 'Ті, хто веде цей сайт, сховали цей вечір. Чому і як заперечити, сказано в листі до тебе.',
  hashtagTaken: 'Цей хештег на цей час уже має інший вечір. Візьми інший, бо дописи перемішаються.',
};
