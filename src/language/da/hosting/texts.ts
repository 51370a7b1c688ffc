// What is said to hosts when they look after an evening, and to guests about what they changed, in Danish.
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

export const da: SameKeys<typeof de> = {
  ...adding.da,
  ...bluesky.da,
  ...cohosts.da,
  ...guests.da,
  ...guiding.da,
  ...handingOver.da,
  ...preparing.da,
  ...unsure.da,
  editTitle: 'Ret: {title}',
  editHeading: 'Ret aftenen',
  editLead: 'Ændrer du tid eller sted, får alle gæster en mail med den nye aftale til kalenderen.',
  tell: 'Skriv også til gæsterne om andre ændringer',
  tellHint: 'Ingen behøver få en mail om en slåfejl.',
  saveChanges: 'Gem ændringerne',
  changed: 'Gemt.',
  changedTold: { one: 'Gemt. Én gæst får en mail.', other: 'Gemt. {count} gæster får en mail.' },
  changedMeanwhile:
    'En anden har rettet noget imens. Intet af det er gået tabt: Se på det, og gem igen, hvis dit skal gælde.',
  standsThere: '{field}: Dér står nu »{value}«',
  nothing: 'ingenting',
  isCancelled: 'Aftenen er aflyst og kan ikke længere rettes.',
  edit: 'Ret',
  cancelIt: 'Aflys',
  cancelTitle: 'Aflys: {title}',
  cancelHeading: 'Aflyse aftenen?',
  cancelLeadNobody:
    'Ingen har sagt ja endnu, så der bliver ikke sendt nogen mail. Du kan fortryde i ti minutter.',
  cancelLead: {
    one: 'Én gæst får en mail, tidligst om ti minutter. Indtil da kan du fortryde.',
    other: '{count} gæster får en mail, tidligst om ti minutter. Indtil da kan du fortryde.',
  },
  cancelWord: 'Hvorfor? Et ord til gæsterne',
  cancelWordHint: 'Står i mailen og på siden.',
  cancelNow: 'Ja, aflys',
  tooLateToCancel: 'Aftenen er slut: Den kan ikke længere aflyses.',
  cancelledBanner: 'Aflyst.',
  undo: 'Aflys alligevel ikke',
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
  fromTo: '{what}: før {before}, nu {now}',
  what: 'Titel',
  newDescription: 'Hvad det handler om, er skrevet på ny på siden.',
  stillComing: 'Den nye aftale til kalenderen er vedhæftet og erstatter den gamle. Kommer du stadig?',
  cancelledSubject: 'Aflyst: {title}',
  cancelledHeading: 'Aftenen er aflyst',
  cancelledWords: 'Desværre må vi aflyse:',
  cancelledCalendar: 'En aflysning til din kalender er vedhæftet.',
  theHosts: 'Værterne',
  thoseWhoInvite: 'dem, der inviterer',
};
