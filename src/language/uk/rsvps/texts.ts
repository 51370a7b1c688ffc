// What is said about answers, invitations, and the people page, in Ukrainian.
import type { de } from '../../../rsvps/texts.ts';
import type { SameKeys } from '../../texts.ts';
import * as inviting from './inviting/texts.ts';
import * as instead from './instead/texts.ts';
import * as mails from './mail-texts.ts';
import * as shortly from './shortly/texts.ts';
import * as remembered from './remembered/texts.ts';
import * as self from './self-texts.ts';
import * as ticket from './ticket/ticket-texts.ts';

export const uk: SameKeys<typeof de> = {
  ...inviting.uk,
  ...instead.uk,
  ...mails.uk,
  ...remembered.uk,
  ...shortly.uk,
  ...self.uk,
  ...ticket.uk,
  introTitle: 'Представся у своїй мережі',
  introLead: 'Готові слова з твоєї власної відповіді. Зміни їх, як хочеш, перш ніж надіслати.',
  introSayMore: 'Напиши у своїй відповіді, над чим працюєш і в чому сумніваєшся: тоді це буде й тут.',
  introCopy: 'Скопіювати все',
  introLinkedin: 'LinkedIn не бере слів, лише адресу: спершу скопіюй їх.',
  introYes: 'Я буду на #{hashtag} ({day}, {city}).',
  introMaybe: 'Я, можливо, буду на #{hashtag} ({day}, {city}).',
  introWorking: 'Над чим працюю: {words}',
  introUnsure: 'У чому сумніваюся: {words}',
  areYouComing: 'Прийдеш?',
  areYouComingNamed: 'Прийдеш, {name}?',
  justConfirm: 'Лишилося підтвердити',
  justConfirmNamed: 'Лишилося підтвердити, {name}',
  answerHere: 'Відповісти просто тут',
  leadYes: 'Чудово! А хто ти?',
  leadMaybe: '«Можливо» теж добре. А хто ти?',
  leadNo: 'Дякуємо! А хто ти?',
  orElse: 'Може, інакше?',
  changeToYes: 'Досі: {before}. То прийдеш?',
  changeToMaybe: 'Досі: {before}. Тепер лише можливо?',
  changeToNo: 'Досі: {before}. Відмовитися?',
  keepYes: 'Я все ще прийду',
  keepMaybe: 'Хай лишається «можливо»',
  keepNo: 'Хай лишається «ні»',
  yes: 'Так',
  maybe: 'Можливо',
  no: 'Ні',
  name: 'Як тебе звати?',
  nameIs: 'Твоє ім’я: {name}',
  yourName: 'Твоє ім’я',
  email: 'Твоя пошта',
  emailHint: 'Лише для цього вечора, без акаунта. Підтвердиш іще з листа.',
  answerMissing: 'Вибери «так», «можливо» або «ні».',
  nameless: 'Гість',
  youCome: 'Ти прийдеш',
  youWait: 'Ти у списку очікування',
  youMayCome: 'Ти, можливо, прийдеш',
  youDoNotCome: 'Ти не прийдеш',
  youWereThere: 'Ти серед тих, хто був',
  youMissedIt: 'Вечір минув без тебе',
  backToEvening: 'Назад до вечора',

  sentTitle: 'Перевір пошту',
  sentTo: 'На {email} вже йде лист. Один дотик до кнопки в ньому, і твоя відповідь зарахується.',
  sentText: 'До тебе вже йде лист. Один дотик до кнопки в ньому, і твоя відповідь зарахується.',
  openMailbox: 'До скриньки (лише для проби)',
  correctAddress: 'Виправити й надіслати ще раз',
  overTitle: 'Вечір минув',
  overText: 'Відповісти вже не можна. Хто там був, видно на сторінці вечора.',
  cancelledTitle: 'Вечір скасовано',
  cancelledText: 'Відповідати вже не треба. Чому, сказано на сторінці вечора.',
  keptOutTitle: 'Тут так не вийде',
  keptOutText:
    'Тебе знято зі списку цього вечора. Якщо вважаєш це помилкою, напиши тим, хто веде сайт: адреса в імпресумі.',
  goneText:
    'Відповідь, якої ніхто не підтвердив, за сім днів зникає. Тоді просто відповідай ще раз на сторінці вечора.',

  fromMailTitle: 'Твоя відповідь: {title}',
  onlyTheButton: 'Один дотик, і все вирішено. Відповідь для {email}.',
  invitedBy: '{name} запрошує тебе.',

  saidYes: 'Добре, що ти прийдеш!',
  saidWaiting: 'Ти у списку очікування',
  saidMaybe: '«Можливо» — теж відповідь',
  saidMaybeText: 'Нагадаємо за день до вечора. За посиланням із листа вирішити можна будь-коли.',
  saidNo: 'Шкода, але дякуємо, що даєш знати',
  saidNoText: 'Про цей вечір більше не писатимемо. Якщо передумаєш, посилання з листа діє й далі.',
  wasNotThere: 'Мене там не було',
  wasThereAfterAll: 'Ні, я серед тих, хто був',
  youWereNotThere: 'За твоїми словами, тебе там не було. У списку тебе немає.',
  saved: 'Збережено',
  noRoomToBring: 'Стільки місць уже немає. Твоя відповідь лишається, якою була.',
  changeAnswer: 'Змінити відповідь',

  saidTooLargeText: {
    one: 'Вас {people}, а лишилося тільки {count} місце. Якщо приведеш менше людей, воно перейде тобі; твоя черга у списку за тобою.',
    few: 'Вас {people}, а лишилося тільки {count} місця. Якщо приведеш менше людей, місце перейде тобі; твоя черга у списку за тобою.',
    many: 'Вас {people}, а лишилося тільки {count} місць. Якщо приведеш менше людей, місце перейде тобі; твоя черга у списку за тобою.',
    other:
      'Вас {people}, а лишилося тільки {count} місця. Якщо приведеш менше людей, місце перейде тобі; твоя черга у списку за тобою.',
  },
  doesNotFitSubject: 'Вас забагато для цієї кімнати: {title}',
  doesNotFitHeading: 'Стільки місць уже немає',
  doesNotFitWords: {
    one: 'Ти у списку очікування, разом вас {people}. Але тепер є лише {count} місце на весь вечір: усі разом ви не вміститеся.',
    few: 'Ти у списку очікування, разом вас {people}. Але тепер є лише {count} місця на весь вечір: усі разом ви не вміститеся.',
    many: 'Ти у списку очікування, разом вас {people}. Але тепер є лише {count} місць на весь вечір: усі разом ви не вміститеся.',
    other:
      'Ти у списку очікування, разом вас {people}. Але тепер є лише {count} місця на весь вечір: усі разом ви не вміститеся.',
  },
  doesNotFitButton: 'Привести менше людей',
  doesNotFitStays: 'Твоя черга у списку за тобою, навіть якщо інші пройдуть раніше, поки вас так багато.',
};
