// What is said to hosts while they prepare an evening: drafts, and the same evening again, in Ukrainian.
import type { de } from '../../../hosting/preparing-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const uk: SameKeys<typeof de> = {
  draftHeading: 'Чернетка: її бачиш лише ти',
  draftLead: 'Поки це чернетка, більше ніхто її не знайде: її немає в жодному списку й календарі.',
  editDraftHeading: 'Змінити чернетку',
  publish: 'Опублікувати',
  deleteDraft: 'Видалити чернетку',
  deleteDraftHint: 'Тоді її не стане. Гостей ще немає, тож листа ніхто не отримає.',
  deleteDraftNow: 'Так, видалити',

  again: 'Повторити',
  againTitle: 'Ще раз: {title}',
  againHeading: 'Той самий вечір ще раз?',
  againLead: 'Наступного разу було б так: {day}, {starts}.',
  againText:
    'Ми зробимо тобі чернетку з усім, що є в цього вечора. Зміни, що захочеш, і опублікуй, коли все як слід.',
  againNow: 'Створити чернетку',
  inviteAgain: {
    one: '{count} гостя з минулого разу можна запросити знову.',
    few: '{count} гостей з минулого разу можна запросити знову.',
    many: '{count} гостей з минулого разу можна запросити знову.',
    other: '{count} гостя з минулого разу можна запросити знову.',
  },
  inviteAgainNow: 'Запросити одним дотиком',
};
