// What is said when an evening becomes three, and when somebody else hosts the next one, in Polish.
import type { de } from '../../../../hosting/handing-over/texts.ts';
import type { SameKeys } from '../../../texts.ts';

export const pl: SameKeys<typeof de> = {
  thriceNow: 'Będę trzy razy',
  thriceDates: 'Także {days}: ten sam dzień tygodnia, ta sama godzina.',
  saidThrice:
    'Będziesz trzy razy. Co jest już opublikowane, widzisz tutaj. Potem może to poprowadzić ktoś inny.',

  offerNext: 'Następny organizuję ja',
  offerNextTired: {
    one: '{hosts} chętnie przekaże pałeczkę. Zorganizujesz następny wieczór?',
    few: '{hosts} chętnie przekażą pałeczkę. Zorganizujesz następny wieczór?',
    many: '{hosts} chętnie przekażą pałeczkę. Zorganizujesz następny wieczór?',
    other: '{hosts} chętnie przekażą pałeczkę. Zorganizujesz następny wieczór?',
  },
  offerTitle: 'Zorganizuj następny wieczór',
  offerHeading: 'Następny organizujesz ty?',
  offerMeans:
    'Co to znaczy: znaleźć stół, podać dzień, zapytać kilka osób. Tytuł, hashtag i cykl dostajesz w komplecie, szkic czeka gotowy. Pytanie trafi do: {hosts}. „Tak” to tam jedno kliknięcie.',
  offerNow: 'Tak, następny organizuję ja',
  offerIsMade: 'Propozycja jest wysłana do: {hosts}. Gdy przyjdzie „tak”, dostaniesz maila.',
  offerTakeBack: 'Jednak nie',
  offerClosed: 'Teraz to niemożliwe: ten wieczór jeszcze trwa albo był zbyt dawno.',
  offerHosts: 'Organizujesz ten wieczór.',

  offered: '{name} chętnie zorganizuje następny wieczór.',
  offeredMeans:
    'Jeśli powiesz „tak”, następny wieczór poprowadzi także {name}, ze szkicem, hashtagiem i cyklem. Ty zostajesz, jak długo chcesz.',
  agreeNow: 'Tak, chętnie',
  saidAgreed: '{name} już wie i organizuje następny wieczór.',

  offeredSubject: '{name} chętnie zorganizuje następny wieczór',
  offeredHeading: '{name} chętnie zorganizuje następny',
  offeredWords: 'Po tym wieczorze {name} mówi: „Następny organizuję ja”.',
  offeredButton: 'Zobacz i zgódź się',
  offeredWhy: 'Dostajesz tę wiadomość, bo organizujesz ten wieczór.',
  agreedSubject: 'Następny organizujesz ty: {title}',
  agreedHeading: 'Następny wieczór jest twój',
  agreedWords: '{host} się cieszy. Tytuł, miejsce i hashtag już czekają:',
  agreedMeans:
    'Co możesz teraz zrobić: sprawdzić dzień i miejsce, opublikować, zapytać kilka osób po imieniu. {host} pomoże, jeśli zapytasz.',
  agreedButton: 'Strona wieczoru',
  agreedWhy: 'Dostajesz tę wiadomość, bo proponujesz, że zorganizujesz następny wieczór.',

  tiredHost: 'Chcesz przekazać pałeczkę?',
  tiredHint:
    'Zanim cykl się skończy, powiedz o tym gościom: na stronie i w mailu po wieczorze przeczytają, że ktoś może to poprowadzić dalej.',
  tiredNow: 'Powiedz gościom, że chcę przekazać pałeczkę',
  tiredUndo: 'Jednak prowadzę dalej',
  tiredIs: 'Twoi goście czytają, że ktoś może to poprowadzić dalej.',
  tiredGuests: {
    one: '{hosts} chce przekazać pałeczkę. Następny wieczór może zorganizować każdy, kto tu już kiedyś był.',
    few: '{hosts} chcą przekazać pałeczkę. Następny wieczór może zorganizować każdy, kto tu już kiedyś był.',
    many: '{hosts} chcą przekazać pałeczkę. Następny wieczór może zorganizować każdy, kto tu już kiedyś był.',
    other:
      '{hosts} chcą przekazać pałeczkę. Następny wieczór może zorganizować każdy, kto tu już kiedyś był.',
  },
};
