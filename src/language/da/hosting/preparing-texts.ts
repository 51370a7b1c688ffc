// What is said in Danish to hosts while they prepare an evening: drafts, and the same evening again.
import type { de } from '../../../hosting/preparing-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const da: SameKeys<typeof de> = {
  draftHeading: 'Kladde: kun du ser den',
  draftLead:
    'Så længe den er en kladde, kan ingen andre finde den: Den står ikke på nogen liste og ikke i nogen kalender.',
  editDraftHeading: 'Ret kladden',
  publish: 'Offentliggør',
  deleteDraft: 'Slet kladden',
  deleteDraftHint: 'Så er den væk. Der er ingen gæster endnu, så ingen får en mail.',
  deleteDraftNow: 'Ja, slet',

  again: 'Gentag',
  againTitle: 'En gang til: {title}',
  againHeading: 'Den samme aften igen?',
  againLead: 'Næste gang ville være {day} kl. {starts}.',
  againText:
    'Vi laver en kladde til dig med alt, hvad der står ved denne aften. Ret det, du vil, og offentliggør den, når den er, som den skal være.',
  againNow: 'Lav kladden',
  inviteAgain: {
    one: 'Én gæst fra sidste gang må du invitere igen.',
    other: '{count} gæster fra sidste gang må du invitere igen.',
  },
  inviteAgainNow: 'Inviter med et klik',
};
