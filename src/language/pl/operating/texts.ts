// What is said on the operator's pages; their long texts stand in views/operating, in Polish.
import type { de } from '../../../operating/texts.ts';
import type { SameKeys } from '../../texts.ts';
import { pl as hiding } from './hiding-texts.ts';
import { pl as admin } from './admin-texts.ts';
import { pl as flood } from './flood-texts.ts';
import { pl as lists } from './lists/texts.ts';
import { pl as reporting } from './report-texts.ts';

export const pl: SameKeys<typeof de> = {
  ...hiding,
  ...admin,
  ...flood,
  ...lists,
  ...reporting,
  aboutTitle: 'Co to jest',
  aboutDescription:
    'Wieczory dla ludzi, którzy otwarcie mówią o swojej pracy: odpowiedź mailem, jeden hashtag na wszystkie sieci, lista do obserwowania.',
  guideTitle: 'Jak to działa',
  guideDescription:
    'Czym jest „Work Out Loud”, jak przebiega tweetup, jak obserwować hashtag i jak założyć pierwsze konto.',
  languagesHeading: 'Języki',
  languagesText:
    'Napisane w językach: {originals}. Przetłumaczone maszynowo i jeszcze nieprzejrzane przez nikogo, kto z tym językiem dorastał: {translated}.',
  languagesHelp: 'Mówisz w jednym z nich? Powiedz nam, co zgrzyta. Pomaga każde zdanie.',
  imprintTitle: 'Nota prawna',
  privacyTitle: 'Prywatność',
  offlineTitle: 'Chwilowo bez sieci',
  offlineText: 'Tej strony jeszcze nie masz. Gdy sieć wróci, pójdzie dalej.',
  offlineOwn: 'Gdy korzystasz ze strony po zalogowaniu, widać tu twój następny wieczór, także bez sieci.',
  offlineAgain: 'Spróbuj jeszcze raz',
  nextTitle: 'Mój następny wieczór',
  nextKept: 'Przeglądarka przechowuje tę stronę i pokazuje ją także bez sieci, dopóki się nie wylogujesz.',
  nextNothing: 'Nie masz teraz przed sobą żadnego wieczoru.',
  inviting: 'Kto zaprasza najwięcej',
  invitingCount: '{today} w ciągu doby, {all} na przyszłe wieczory',
};
