// What is said to hosts while they prepare an evening: drafts, and the same evening again, in Polish.
import type { de } from '../../../hosting/preparing-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const pl: SameKeys<typeof de> = {
  draftHeading: 'Szkic: widzisz go tylko ty',
  draftLead:
    'Dopóki to szkic, nikt inny go nie znajdzie: nie ma go na żadnej liście ani w żadnym kalendarzu.',
  editDraftHeading: 'Zmień szkic',
  publish: 'Opublikuj',
  deleteDraft: 'Usuń szkic',
  deleteDraftHint: 'Potem go nie będzie. Gości jeszcze nie ma, więc nikt nie dostanie maila.',
  deleteDraftNow: 'Tak, usuń',

  again: 'Powtórz',
  againTitle: 'Jeszcze raz: {title}',
  againHeading: 'Ten sam wieczór jeszcze raz?',
  againLead: 'Następny raz: {day}, {starts}.',
  againText:
    'Przygotujemy szkic ze wszystkim, co ma ten wieczór. Zmienisz w nim, co chcesz, i opublikujesz, gdy będzie dobry.',
  againNow: 'Utwórz szkic',
  inviteAgain: {
    one: 'Jednego gościa z ostatniego razu możesz zaprosić ponownie.',
    few: '{count} gości z ostatniego razu możesz zaprosić ponownie.',
    many: '{count} gości z ostatniego razu możesz zaprosić ponownie.',
    other: '{count} gościa z ostatniego razu możesz zaprosić ponownie.',
  },
  inviteAgainNow: 'Zaproś jednym kliknięciem',
};
