// What is said about January's question, in Polish.
import type { Catalogue } from '../catalogue.ts';

export const january: Catalogue['january'] = {
  question: 'Kim jestem i co mówię?',
  lead: 'Minął rok. Napisz w kilku zdaniach, kim teraz jesteś i co mówisz, gdy ktoś o to pyta. Przeczytasz to tylko ty.',
  yours: 'W tym roku',
  lastYear: 'Twoje słowa, rok {year}',
  missing: 'Najpierw coś napisz.',
  keep: 'Zachowaj dla mnie',
  kept: 'Zachowane. Za rok położymy to obok nowej odpowiedzi.',
  hint: 'Przechowujemy to zaszyfrowane, tylko na tej stronie i na twojej własnej.',
  forget: 'Usuń',
  forgotten: 'Usunięte.',
  share: 'Podziel się: {city}',
  shareText: 'To także pytanie miesiąca w mieście {city}. Jeśli chcesz, powiedz tam o tym jedno zdanie.',
  years: 'Moje lata',
  subject: 'Kim jestem i co mówię?',
  preview: 'Jedno pytanie w styczniu, tylko dla ciebie',
  words:
    'Miniony rok to także wieczór z tobą. Raz w roku zadajemy wszystkim to samo pytanie: kim jestem i co mówię? Twoją odpowiedź czytasz tylko ty; za rok położymy ją obok nowej.',
  before: 'Twoja odpowiedź sprzed roku leży na stronie obok.',
  button: 'Odpowiedz w spokoju',
  why: 'Dostajesz tę wiadomość raz w roku, bo bywasz na wieczorach i zgadzasz się na to pytanie.',
  stop: 'Nie pytajcie mnie już w styczniu',
  stopText: 'Nie zadamy ci już tego pytania w styczniu.',
  linkGone: 'To pytanie jest już zamknięte. Odpowiedzieć możesz w każdej chwili na stronie „Moje lata”.',
};
