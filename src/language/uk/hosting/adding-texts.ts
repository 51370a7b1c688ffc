// What is said about adding guests by hand and blocking them, in Ukrainian.
import type { de } from '../../../hosting/adding-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const uk: SameKeys<typeof de> = {
  addGuest: 'Записати гостя',
  addTitle: 'Записати гостя: {title}',
  addLead:
    'Для людей, які сказали тобі «так» іншим шляхом. Хто записаний тут лише на ім’я, має місце, але бачать це тільки ті, хто запрошує, і листів така людина не отримує.',
  addEmailHint:
    'Якщо вказати адресу, натомість піде запрошення: досить однієї кнопки, і людина відповість сама. Доти місце за нею не тримаємо.',
  addNow: 'Записати',
  addedByHand: 'Записано вручну',
  takeOff: 'Викреслити',
  saidAdded: 'Записано.',
  saidTakenOff: 'Викреслено. Місце знову вільне.',
  addedFull: 'Місць немає, або хтось уже чекає. Спершу додай місць.',
  removeKeepOutEverywhere: 'І заблокувати для всіх моїх вечорів, навіть там, де «так» уже сказано',
  blocked: 'Заблоковані гості',
  blockedTitle: 'Заблоковані гості',
  blockedLead:
    'Вони не можуть відповісти на жоден вечір, який влаштовуєш ти. Зберігаємо лише ім’я та відбиток їхньої адреси.',
  blockedNobody: 'У тебе ніхто не заблокований.',
  unblock: 'Розблокувати',
  saidUnblocked: 'Розблоковано.',
};
