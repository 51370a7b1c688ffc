// What is said about reporting and objecting, in Polish.
import type { de } from '../../../operating/report-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const pl: SameKeys<typeof de> = {
  reportOne: 'Zgłoś',
  report: 'Zgłoś coś',
  reportTitle: 'Zgłoś coś',
  reportLead:
    'Czy coś na tej stronie jest niezgodne z prawem, rani kogoś albo jest reklamą? Spojrzy na to człowiek, podejmie decyzję i ją uzasadni.',
  reportAbout: 'O co chodzi?',
  reportAboutHint: 'Adres strony, na przykład /rostock/jakis-wieczor.',
  reportReason: 'Co jest nie tak?',
  reason_unlawful: 'Jest niezgodne z prawem',
  reason_hurtful: 'Rani kogoś',
  reason_spam: 'To reklama albo oszustwo',
  reason_privacy: 'Zdradza coś o kimś',
  reason_other: 'Coś innego',
  reportWords: 'Co dokładnie?',
  reportWordsHint:
    'Im dokładniej, tym szybciej: które miejsce i dlaczego? Przy treściach niezgodnych z prawem najlepiej z podaniem przepisu.',
  reportEmail: 'Dokąd odpowiedzieć?',
  reportEmailHint: 'Tylko do tego. Bez adresu też można, ale wtedy nie dowiesz się, co z tego wynikło.',
  reportNow: 'Wyślij',
  reportSentTitle: 'Dziękujemy, dotarło',
  reportSentText: 'Spojrzy na to człowiek. Jeśli podasz adres, dostaniesz maila z decyzją i uzasadnieniem.',
  reportAboutMissing: 'Napisz, o jaką stronę chodzi.',
  reportReasonMissing: 'Wybierz, co jest nie tak.',
  reportWordsMissing: 'Napisz w jednym, dwóch zdaniach, co się dzieje.',
  objectTitle: 'Wnieś sprzeciw',
  objectLead:
    'Ta decyzja jest twoim zdaniem błędna? Napisz dlaczego. Człowiek spojrzy na nią jeszcze raz i ci odpowie.',
  objectWords: 'Dlaczego jest błędna?',
  objectGone: 'Ten link jest za stary. Napisz do nas: {email}',

  reportReceivedSubject: 'Twoje zgłoszenie dotarło',
  reportReceivedHeading: 'Twoje zgłoszenie dotarło',
  reportReceivedWords: 'Spojrzy na nie człowiek, nie automat, i napisze ci, jaka jest decyzja i dlaczego.',
  reportReceivedWhy:
    'Dostajesz tę wiadomość, bo ktoś podał twój adres w zgłoszeniu na stronie {site}. Jeśli to nie ty, po prostu nic nie rób.',
  reportAnsweredSubject: 'W sprawie twojego zgłoszenia',
  reportAnsweredHeading: 'W sprawie twojego zgłoszenia',
  reportAnsweredWords: 'Twoje zgłoszenie jest rozpatrzone. Oto decyzja i uzasadnienie:',
  objectButton: 'Wnieś sprzeciw',
  objectLasts:
    'Jeśli uważasz, że to błąd, przez sześć miesięcy możesz tu bezpłatnie wnieść sprzeciw. Potem albo zamiast tego możesz zwrócić się do organu pozasądowego rozstrzygania sporów albo do sądu.',
  tweetupHiddenSubject: 'Ukryty: {title}',
  tweetupHiddenHeading: 'Twój wieczór jest ukryty',
  tweetupHiddenWords:
    'Ukrywamy ten wieczór. Widzicie go już tylko wy, którzy go organizujecie. Uzasadnienie:',
  tweetupLetGoSubject: 'Znowu jest: {title}',
  tweetupAnnouncedSubject: 'Twój wieczór jest ogłoszony: {title}',
  tweetupLetGoHeading: 'Twój wieczór jest opublikowany',
  tweetupLetGoWords: 'Wszyscy mogą go teraz zobaczyć i odpowiedzieć.',
  operatorHostWhy: 'Dostajesz tę wiadomość, bo organizujesz ten wieczór.',
  addressBlockedSubject: 'Twój adres jest zablokowany',
  addressBlockedHeading: 'Twój adres jest zablokowany',
  addressBlockedWords:
    'Nie możesz się nim już zalogować na stronie {site}, nic ogłosić ani odpowiedzieć. Uzasadnienie:',
  addressBlockedWhy: 'Dostajesz tę wiadomość, bo twój adres jest znany na stronie {site}.',
  mayAnnounceSubject: 'Masz ochotę ogłosić wieczór?',
  mayAnnounceHeading: 'Masz ochotę ogłosić wieczór?',
  mayAnnounceWords:
    'Osoby prowadzące stronę {site} zapraszają cię do ogłaszania wieczorów: dla ludzi, którzy otwarcie i szczerze mówią o swojej pracy. Co ogłosisz, od razu widzą wszyscy.',
  mayAnnounceButton: 'Ogłoś wieczór',
  mayAnnounceWhy:
    'Dostajesz tę wiadomość, bo ktoś, kto prowadzi stronę {site}, wpisał twój adres. Zostaje z niego tylko odcisk.',
  reportWaitsSubject: 'Czeka zgłoszenie',
  reportWaitsWords: 'Ktoś coś zgłosił albo wniósł sprzeciw.',
  lookWaitsSubject: 'Pierwszy wieczór czeka na spojrzenie',
  lookWaitsWords: 'Ktoś po raz pierwszy ogłasza wieczór.',
  operatorButton: 'Zobacz i zdecyduj',
  operatorWhy: 'Dostajesz tę wiadomość, bo współprowadzisz stronę {site} (ADMIN_EMAILS).',
};
