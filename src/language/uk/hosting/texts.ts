// What is said to hosts when they look after an evening, and to guests about what they changed, in Ukrainian.
import type { de } from '../../../hosting/texts.ts';
import type { SameKeys } from '../../texts.ts';
import * as adding from './adding-texts.ts';
import * as bluesky from './bluesky-texts.ts';
import * as cohosts from './cohost-texts.ts';
import * as guests from './guest-texts.ts';
import * as handingOver from './handing-over/texts.ts';
import * as guiding from './guiding/texts.ts';
import * as preparing from './preparing-texts.ts';
import * as unsure from './unsure-texts.ts';

export const uk: SameKeys<typeof de> = {
  ...adding.uk,
  ...bluesky.uk,
  ...cohosts.uk,
  ...guests.uk,
  ...guiding.uk,
  ...handingOver.uk,
  ...preparing.uk,
  ...unsure.uk,
  editTitle: 'Змінити: {title}',
  editHeading: 'Змінити вечір',
  editLead: 'Якщо зміниш час або місце, усі гості отримають лист із новим записом для календаря.',
  tell: 'Написати гостям і про інші зміни',
  tellHint: 'Через описку нікому листа не треба.',
  saveChanges: 'Зберегти зміни',
  changed: 'Збережено.',
  changedTold: {
    one: 'Збережено. {count} гість отримає лист.',
    few: 'Збережено. {count} гості отримають лист.',
    many: 'Збережено. {count} гостей отримають лист.',
    other: 'Збережено. {count} гостя отримають лист.',
  },
  changedMeanwhile:
    'Тим часом хтось іще щось змінив. Нічого не загубилося: переглянь і збережи ще раз, якщо має лишитися твоє.',
  standsThere: '{field}: тепер там «{value}»',
  nothing: 'нічого',
  isCancelled: 'Вечір скасовано, змінити його вже не можна.',
  edit: 'Змінити',
  cancelIt: 'Скасувати',
  cancelTitle: 'Скасувати: {title}',
  cancelHeading: 'Скасувати вечір?',
  cancelLeadNobody: '«Так» ще ніхто не сказав, тож листів не буде. Десять хвилин можна передумати.',
  cancelLead: {
    one: '{count} гість отримає лист, не раніше ніж за десять хвилин. Доти можна передумати.',
    few: '{count} гості отримають лист, не раніше ніж за десять хвилин. Доти можна передумати.',
    many: '{count} гостей отримають лист, не раніше ніж за десять хвилин. Доти можна передумати.',
    other: '{count} гостя отримають лист, не раніше ніж за десять хвилин. Доти можна передумати.',
  },
  cancelWord: 'Чому? Слово до гостей',
  cancelWordHint: 'Буде в листі й на сторінці.',
  cancelNow: 'Так, скасувати',
  tooLateToCancel: 'Вечір минув, скасувати його вже не можна.',
  cancelledBanner: 'Скасовано.',
  undo: 'Ні, не скасовувати',
  undoHint: 'Листа ще ніхто не отримав.',
  mailsLeave: {
    one: '{count} гість отримає лист о {time}. Доти можна передумати.',
    few: '{count} гості отримають лист о {time}. Доти можна передумати.',
    many: '{count} гостей отримають лист о {time}. Доти можна передумати.',
    other: '{count} гостя отримають лист о {time}. Доти можна передумати.',
  },
  movedBanner: 'Перенесено.',
  movedFrom: 'Раніше: {before}',

  rescheduledSubject: 'Зміна: {title}',
  rescheduledHeading: 'У вечорі щось змінилося',
  rescheduledWords: 'Ось що тепер інакше:',
  fromTo: '{what}: досі {before}, тепер {now}',
  what: 'Назва',
  newDescription: 'На сторінці новий опис вечора.',
  stillComing:
    'Новий запис для календаря прикріплено до цього листа, він замінює старий. Ти все одно прийдеш?',
  cancelledSubject: 'Скасовано: {title}',
  cancelledHeading: 'Вечора не буде',
  cancelledWords: 'На жаль, мусимо скасувати:',
  cancelledCalendar: 'До цього листа прикріплено скасування для твого календаря.',
  theHosts: 'Господарі вечора',
  thoseWhoInvite: 'ті, хто запрошує',
};
