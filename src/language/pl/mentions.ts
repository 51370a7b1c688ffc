// What is said about mentions on other sites, in Polish.
import type { Catalogue } from '../catalogue.ts';

export const mentions: Catalogue['mentions'] = {
  title: 'Z twojej własnej strony',
  description: 'Odpowiedz postem na własnej stronie albo opowiedz tam o wieczorze: Webmention.',
  lead: 'Piszesz na własnej stronie? Możesz stamtąd odpowiedzieć, a to, co piszesz o wieczorze, może trafić na jego tablicę. Działa to przez Webmention: twoja strona mówi naszej, że wspomina o wieczorze, a my zaglądamy.',
  answerHeading: 'Odpowiedz',
  answerHow:
    'Napisz post (h-entry), który odpowiada na wieczór (u-in-reply-to) i zawiera odpowiedź (p-rsvp): yes, maybe, interested albo no. „interested” liczy się jako „może”.',
  answerWhose:
    'Żebyśmy wiedzieli, że strona jest twoja: podaj ją na stronie „O mnie” jako swój blog, utwórz tam swoją stronę, która go pokazuje, i odeślij do niej ze strony głównej bloga przez „rel=me”. Wtedy mówią to obie.',
  answerRules:
    'Twoja odpowiedź liczy się wtedy jak każda inna: z listą rezerwową i terminem, a widać cię tylko, jeśli powiesz to tutaj. Dostaniesz maila z linkiem, którym to zmienisz.',
  answerNobody:
    'Jeśli strona nie należy do nikogo stąd, nie zajmuje miejsca i nikogo nie zapisuje. Jest wtedy wzmianką jak inne.',
  answerChange:
    'Gdy zmienisz post, wyślij wzmiankę jeszcze raz: wtedy liczy się nowa treść. Gdy go usuniesz i wyślesz ją jeszcze raz, twoja odpowiedź zmieni się na „nie”.',
  wallHeading: 'Opowiedz',
  wallHow:
    'Początek każdej innej strony, która linkuje do wieczoru, może pojawić się na jego tablicy: jeśli jako gość pokazujesz się wszystkim i strona jest twoim blogiem, albo jeśli osoby organizujące otworzą tablicę dla wszystkich. Gdy usuniesz stronę u siebie, zniknie i tutaj.',
  byHandHeading: 'Wyślij ręcznie',
  byHandLead: 'Jeśli twoja strona nie umie tego sama, możesz zrobić to tutaj.',
  source: 'Adres twojego posta',
  target: 'Adres wieczoru',
  send: 'Wyślij',
  takenIn: 'Dziękujemy, zaraz zajrzymy.',
  sourceWrong: 'Podaj adres strony, który zaczyna się od https://',
  sourceOurs: 'To jedna z tutejszych stron. Chodzi o twój post na twojej własnej stronie.',
  targetWrong: 'Pod tym adresem nie ma tu ogłoszonego wieczoru.',
  targetOver: 'Ten wieczór był zbyt dawno.',
  endpoint: 'Dla programów: POST na {address} z source i target.',
  mentionsHeading: 'Strony, które wspominają o tym wieczorze',
  mentionsLead: 'Same nam o tym powiedziały (Webmention). Najnowsza na górze.',
  howItWorks: 'Jak to działa',
  fromOwnSite: 'Piszesz na własnej stronie? Może nam sama o tym powiedzieć.',
  becameWaiting: 'Zaraz zajrzymy.',
  becameAnswer: 'Liczy się jako odpowiedź tej osoby.',
  becameNotCounted: 'Odpowiada, ale za późno albo w sposób, który się nie liczy.',
  becameOnWall: 'Jest na tablicy.',
  becameNotShown: 'Nie ma jej na tablicy, bo nie jest od gościa, którego widzą wszyscy.',
  becameUnanswered: 'Była nieosiągalna.',
};
