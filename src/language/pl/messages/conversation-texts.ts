// What is said when a guest and the hosts write to each other, in Polish.
import type { de } from '../../../messages/conversation-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const pl: SameKeys<typeof de> = {
  askHosts: 'Zapytaj: {names}',
  askWhoeverHosts: 'Napisz do organizujących',
  askLead:
    'Pytanie przed wieczorem, życzenie, obawa: druga strona dostanie maila, a ty odpowiedź. Nikt przy tym nie widzi cudzego adresu.',
  askWords: 'Twoje słowa',
  askEmailHint:
    'Tam przyjdzie odpowiedź. Najpierw dostaniesz maila z przyciskiem, który potwierdza twój adres.',
  askSend: 'Wyślij',
  askSentHeading: 'Prawie gotowe',
  askSentText:
    'Mail jest w drodze do ciebie. Kliknij w nim przycisk, a twoje pytanie trafi do osób, które zapraszają.',
  askSentTo: 'Mail jest w drodze do ciebie. Kliknij w nim przycisk, a twoje pytanie wyruszy do: {names}.',
  askSentAgain: 'Po prostu napisz je jeszcze raz.',
  askWrote: 'Twoje słowa są w drodze.',
  confirmTitle: 'Jeszcze tylko potwierdź',
  confirmLeadTo: 'Adresaci: {names}, w sprawie „{title}”:',
  confirmLead: 'To trafi do osób, które zapraszają na {title}:',
  confirmSend: 'Tak, wyślij',
  tooMany: 'Na dziś wystarczy tam i z powrotem. Pisz dalej jutro.',
  closedTitle: 'Wiadomości tu teraz nie dochodzą',
  closedText:
    'Nie przyjmujemy tu już wiadomości albo wieczór minął dawno temu. Jeśli to ważne, napisz do osób prowadzących tę stronę, ich adres jest w nocie prawnej.',
  linkGoneText:
    'Może ma więcej niż siedem dni, a może rozmowa została usunięta. Po prostu napisz jeszcze raz na stronie wieczoru.',
  saidSoFar: 'Dotychczas',
  saidAt: '{by}, {day}, {time}',
  theirQuestions: 'Co napisali do was goście',
  noMoreFrom: 'nie przyjmujesz już wiadomości',
  withGuest: 'Rozmowa: {name}',
  withGuestLead: '{name} widzi twoje imię, ale nie adres.',
  sendAnswer: 'Wyślij odpowiedź',
  close: 'Nie przyjmuj więcej: {name}',
  closeHint: 'Co przyjdzie potem z tamtej strony, zostanie odrzucone. Możesz to cofnąć.',
  isClosed: '{name}: nie przyjmujesz już wiadomości od tej osoby.',
  reopen: 'Przyjmuj znowu',

  confirmSubject: 'Twoje pytanie: {title}',
  confirmPreview: 'Jeszcze tylko potwierdź i już jest w drodze.',
  confirmHeading: 'Jeszcze tylko potwierdź',
  confirmWords: 'Ktoś, pewnie ty, chce napisać w sprawie tego wieczoru do: {names}. Spójrz na to i wyślij:',
  confirmButton: 'Zobacz i wyślij',
  guestWroteSubject: '{name} pisze do ciebie: {title}',
  guestWroteHeading: '{name} pisze do ciebie',
  answerThere:
    'Odpowiedz przyciskiem, a twoje słowa przeczyta {name}. Odpowiedź na tego maila trafiłaby do osób prowadzących stronę.',
  answer: 'Odpowiedz',
  guestWroteWhy: 'Dostajesz tę wiadomość, bo organizujesz ten wieczór i ktoś do was napisał przez stronę.',
  takeNothingMore: 'Nie przyjmuj więcej od tej osoby',
  hostWroteSubject: '{host} odpowiada: {title}',
  hostWroteHeading: '{host} ci odpowiada',
  writeBack: 'Odpisz',
  hostWroteWhy: 'Dostajesz tę wiadomość, bo rozmawiacie o tym wieczorze: ty i {names}.',
  stopLetters: 'Nic więcej z tej rozmowy',
  stopMessagesText:
    'Nie będziemy ci już wtedy przekazywać wiadomości o tym wieczorze. Jeśli zostanie przeniesiony albo odwołany, i tak się dowiesz.',
  stopLettersText:
    'Nie będziemy ci już wtedy przekazywać niczego z tej rozmowy. Jeśli napiszesz coś znowu, odpowiedzi będą dochodzić.',
};
