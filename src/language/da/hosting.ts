// What is said to hosts when they look after an evening, and to guests about what they changed, in Danish.
import type { Catalogue } from '../catalogue.ts';
import { guests } from './hosting-guests.ts';
import { together } from './hosting-together.ts';

export const hosting: Catalogue['hosting'] = {
  ...guests,
  ...together,
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

  unsure: 'Gæsternes spørgsmål',
  unsureTitle: 'Gæsternes spørgsmål: {title}',
  unsureHeading: 'Gæsternes spørgsmål',
  unsureLead: 'Til at læse og udskrive før aftenen. I den rækkefølge, de svarede, og kun til jer.',
  unsureSilent: {
    one: 'Én til kommer og har ikke fortalt noget endnu.',
    other: '{count} til kommer og har ikke fortalt noget endnu.',
  },
  unsureNobody: 'Ingen har fortalt noget endnu. Alle bliver spurgt igen i påmindelsen dagen før.',

  editTitle: 'Ret: {title}',
  editHeading: 'Ret aftenen',
  editLead: 'Ændrer du tid eller sted, får alle gæster en mail med den nye aftale til kalenderen.',
  tell: 'Skriv også til gæsterne om andre ændringer',
  tellHint: 'Ingen behøver få en mail om en slåfejl.',
  saveChanges: 'Gem ændringerne',
  changed: 'Gemt.',
  changedTold: { one: 'Gemt. Én gæst får en mail.', other: 'Gemt. {count} gæster får en mail.' },
  changedMeanwhile:
    'En anden har rettet noget imens. Intet af det er gået tabt: Se på det, og gem igen, hvis din udgave skal gælde.',
  standsThere: '{field}: Dér står nu »{value}«',
  nothing: 'ingenting',
  isCancelled: 'Aftenen er aflyst og kan ikke længere rettes.',
  edit: 'Ret',
  cancelIt: 'Aflys',
  cancelTitle: 'Aflys: {title}',
  cancelHeading: 'Vil du aflyse aftenen?',
  cancelLeadNobody:
    'Ingen har sagt ja endnu, så der bliver ikke sendt nogen mail. Du kan fortryde i ti minutter.',
  cancelLead: {
    one: 'Én gæst får en mail, tidligst om ti minutter. Indtil da kan du fortryde.',
    other: '{count} gæster får en mail, tidligst om ti minutter. Indtil da kan du fortryde.',
  },
  cancelWord: 'Hvorfor? Et par ord til gæsterne',
  cancelWordHint: 'Står i mailen og på siden.',
  cancelNow: 'Ja, aflys',
  tooLateToCancel: 'Aftenen er slut: Den kan ikke længere aflyses.',
  cancelledBanner: 'Aflyst.',
  undo: 'Fortryd aflysningen',
  undoHint: 'Ingen har fået en mail endnu.',
  mailsLeave: {
    one: 'Én gæst får en mail {time}. Indtil da kan du fortryde.',
    other: '{count} gæster får en mail {time}. Indtil da kan du fortryde.',
  },
  movedBanner: 'Flyttet.',
  movedFrom: 'Før: {before}',

  rescheduledSubject: 'Ændret: {title}',
  rescheduledHeading: 'Noget ved aftenen er ændret',
  rescheduledWords: 'Det er anderledes nu:',
  fromTo: '{what}: var {before}, er nu {now}',
  what: 'Titel',
  newDescription: 'Hvad det handler om, er skrevet om på siden.',
  stillComing: 'Den nye aftale til kalenderen er vedhæftet og erstatter den gamle. Kommer du stadig?',
  cancelledSubject: 'Aflyst: {title}',
  cancelledHeading: 'Aftenen er aflyst',
  cancelledWords: 'Desværre må vi aflyse:',
  cancelledCalendar: 'En aflysning til din kalender er vedhæftet.',
  theHosts: 'Værterne',
  thoseWhoInvite: 'dem, der inviterer',
};
