// What is said about circles, in Polish.
import type { de } from '../../../circles/texts.ts';
import type { SameKeys } from '../../texts.ts';
import { pl as letters } from './letter-texts.ts';
import { pl as life } from './life-texts.ts';
import { pl as city } from './city-texts.ts';

export const pl: SameKeys<typeof de> = {
  ...letters,
  ...life,
  ...city,
  wishTitle: 'Krąg po „{title}”',
  wishHeading: 'Krąg po wieczorze',
  wishLead:
    'Wieczór to początek. Kto chce, wchodzi potem do kręgu z trzema lub czterema innymi osobami. Przez dwanaście tygodni opowiadacie sobie, nad czym pracujecie i czego jeszcze nie wiecie.',
  how: 'Tak powstają kręgi: cztery lub pięć osób, najpierw takie, które rzadko się spotykały, i ze wspólnym językiem. Nikt nie zostaje sam. Gdy kilka możliwości jest równie dobrych, decyduje los.',
  howHeading: 'Jak to działa',
  consent:
    'Pozostali w twoim kręgu dostaną twoje imię, nad czym pracujesz i twój adres e-mail ({email}). Nikt poza nimi.',
  until: 'Dzień, w którym dobieramy kręgi: {day}. Do tej pory możesz zmienić zdanie.',
  languagesLegend: 'O swojej pracy mogę rozmawiać w tych językach',
  wish: 'Chcę do kręgu',
  change: 'Zmień języki',
  takeBack: 'Jednak nie',
  wished: 'Świetnie! Trafisz do kręgu i dostaniesz maila, gdy przyjdzie pora.',
  takenBack: 'Dobrze, tym razem bez kręgu.',
  isWished: 'Czekasz na krąg.',
  closed:
    'O krąg może prosić każdy, kto przyjdzie albo był, do trzech dni po wieczorze. Teraz to nie działa.',
  languageMissing: 'Zaznacz co najmniej jeden język, inaczej nie znajdziemy nikogo, z kim porozmawiasz.',
  nameMissing: 'Najpierw podaj w swojej odpowiedzi, jak masz na imię: tak cię przedstawimy.',
  toAnswer: 'Twoja odpowiedź',
  circleOthers: 'Z tobą w kręgu',
  writeAll: 'Napisz do wszystkich',
  leaveHint: 'Twoje imię i adres znikną ze strony pozostałych. Maile, które już dotarły, u nich zostaną.',
  leaveNow: 'Tak, odchodzę',
  proposalTitle: 'Kręgi po „{title}”',
  proposalHeading: 'Kręgi',
  notYetProposed: 'Kręgi dobieramy spośród wszystkich, którzy o nie proszą: {day}. Dostaniesz wtedy maila.',
  goesOut: 'Przedstawimy te osoby sobie nawzajem automatycznie: {day}.',
  howMany: 'Kręgi z tego wieczoru: {circles}.',
  hostsSeeNothing: 'Kto z kim jest w kręgu i co się tam pisze, zostaje w kręgach. Ty też tego nie widzisz.',
  sentOn: 'Wysłane: {day}.',
  sendNow: 'Wyślij teraz',
  proposedSubject: 'Kręgi po „{title}”',
  proposedPreview: 'Jutro przedstawimy ich sobie',
  proposedHeading: 'Kręgi są gotowe',
  proposedWords:
    'Z twojego wieczoru wyrosły kręgi: ludzie, którzy przez dwanaście tygodni chcą iść dalej razem. Jutro przedstawimy ich sobie. Kto z kim jest w kręgu, zostaje między nimi; nie musisz nic robić.',
  look: 'Zobacz kręgi',
  hostWhy: 'Dostajesz tę wiadomość, bo organizujesz ten wieczór.',
  circleHeading: 'Poznajcie się',
  introduction: 'Łączy was wieczór „{title}” i chęć na krąg. Oto pozostali i to, nad czym pracują:',
  firstDate:
    'Nasza propozycja pierwszego spotkania: {day}, {time}, tak jak tamtego wieczoru. Przez telefon, przy komputerze albo u kogoś przy stole. Dajcie sobie znać, czy pasuje.',
  firstTalk:
    'Na początek wystarczy jedna runda: Nad czym pracujesz? Czego jeszcze nie wiesz? Co ma być inaczej za dwanaście tygodni?',
  toCircle: 'Twój krąg',
  memberWhy:
    'Dostajesz tę wiadomość, bo mamy twoją prośbę o krąg po tym wieczorze. Możesz z niego odejść w każdej chwili na jego stronie.',
  aloneSubject: 'Tym razem bez kręgu po „{title}”',
  aloneHeading: 'Tym razem nikt inny nie prosił o krąg',
  aloneWords:
    'Po tym wieczorze do kręgu zgłosiła się tylko jedna osoba: ty. Przy następnym możesz to zrobić znowu; a może zagadasz tam kogoś o to.',
  toCircles: 'Kręgi',
  wantsCircle: 'Iść dalej we czworo lub w pięcioro?',
  leftCircle: 'Nie należysz już do kręgu.',
  metTitle: 'Kogo już znasz',
  metLead: 'Kto był z tobą na których wieczorach i kogo już znasz na następnym. Tylko dla twoich oczu.',
  metConsent:
    'Działa to tylko między osobami, które wszystkie się zgodziły i tamtego wieczoru pokazały się gościom. Gdy się zgodzisz, będzie cię też widać na stronach innych, którzy byli i się zgodzili.',
  metRemember: 'Tak, pamiętajcie, kogo znam',
  metForget: 'Już tego nie pamiętajcie',
  metComing: 'Na następnych wieczorach',
  metKnown: 'Znasz:',
  metNotYet: 'Jeszcze nieznani:',
  metWho: 'Znajomi z wieczorów',
  metOrder: 'Na górze ostatnio poznani.',
  metNobody: 'Jeszcze nikogo, kto też się zgodził. Przyjdzie to z wieczorami.',
  linkGoneText: 'Krąg się zakończył i wszystko o nim jest usunięte.',
};
