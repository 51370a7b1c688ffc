// What is said when hosts hear who has answered, in Polish.
import type { de } from '../../../messages/news-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const pl: SameKeys<typeof de> = {
  news: 'Nowe odpowiedzi mailem',
  newsTitle: 'Nowe odpowiedzi mailem: {title}',
  newsLead:
    'Jak często chcesz się dowiadywać, kto odpowiedział? Dotyczy to tylko ciebie, pozostali wybierają za siebie.',
  newsAtOnce: 'Od razu, najwyżej jeden mail na pięć minut',
  newsDaily: 'Raz dziennie, około 18:00',
  newsNever: 'Wcale, zajrzę na stronę',
  newsAll: 'Także przy innych moich wieczorach, jeśli nie wybiorę tam czegoś innego',
  newsRhythm: 'Jak często?',
  newsSubject: {
    one: 'Jedna nowa odpowiedź: {title}',
    few: '{count} nowe odpowiedzi: {title}',
    many: '{count} nowych odpowiedzi: {title}',
    other: '{count} nowej odpowiedzi: {title}',
  },
  newsHeading: {
    one: 'Jedna nowa odpowiedź',
    few: '{count} nowe odpowiedzi',
    many: '{count} nowych odpowiedzi',
    other: '{count} nowej odpowiedzi',
  },
  newsCounts: 'Zajęte miejsca: {going}. Na liście rezerwowej: {waiting}.',
  newsButton: 'Zobacz gości',
  newsChange: 'Częściej, rzadziej albo wcale',
  newsWhy: 'Dostajesz tę wiadomość, bo organizujesz ten wieczór.',
  newsStop: 'Żadnych maili o odpowiedziach gości',
  stopNewsText:
    'Nie napiszemy ci już wtedy, kto odpowiedział w sprawie tego wieczoru. Na stronie gości dalej to widać.',
};
