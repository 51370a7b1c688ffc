// What is said on an evening's page to its hosts: the bar, and what they could do now, in Polish.
import type { de } from '../../../../hosting/guiding/texts.ts';
import type { SameKeys } from '../../../texts.ts';

export const pl: SameKeys<typeof de> = {
  barMore: 'Więcej',
  writeToAll: 'Napisz do wszystkich',
  whatNow: 'Co teraz?',
  putAway: 'Nie teraz',
  step_look:
    'To twój pierwszy tutejszy wieczór. Ktoś, kto prowadzi tę stronę, na niego spojrzy, zwykle w ciągu dnia. Potem będzie widoczny, a ty dostaniesz maila.',
  stepDo_look: 'Dopracuj go tymczasem',
  step_words: 'Nie widać jeszcze, o czym jest ten wieczór. Dwa zdania wystarczą.',
  stepDo_words: 'Napisz kilka słów',
  step_picture: 'Wieczór nie ma jeszcze zdjęcia. Wystarczy zdjęcie stołu albo domu.',
  stepDo_picture: 'Wybierz zdjęcie',
  step_self: 'Na plakacie nie ma jeszcze, nad czym pracujesz i gdzie brakuje ci pewności.',
  stepDo_self: 'Dwa zdania od ciebie',
  step_invite: 'Nikt nie jest jeszcze zaproszony. Kogo chętnie posłuchasz?',
  stepDo_invite: 'Zaproś pierwsze osoby',
  step_ask_again: {
    one: '{names} jeszcze nie odpowiada.',
    few: '{names} jeszcze nie odpowiadają.',
    many: '{names} jeszcze nie odpowiadają.',
    other: '{names} jeszcze nie odpowiadają.',
  },
  stepDo_ask_again: 'Napisz jeszcze raz',
  step_question:
    'Zapraszasz tu jako następna osoba, więc pytanie miesiąca wybierasz ty. Od odpowiedzi zacznie się twój wieczór.',
  stepDo_question: 'Wybierz pytanie',
  step_questions: 'To już jutro. Przeczytaj, o co pytają twoi goście.',
  stepDo_questions: 'Przeczytaj pytania',
  step_badges: 'Plakietki z imionami ułatwiają początek.',
  stepDo_badges: 'Drukuj plakietki',
  step_door: 'To już dziś. Przy wejściu zaznaczasz, kto przyszedł.',
  stepDo_door: 'Lista przy wejściu',
  step_projector: 'Masz projektor? Pokaż na nim, co wszyscy piszą.',
  stepDo_projector: 'Pokaż dużą tablicę',
  step_recap: 'Jak było? Trzy zdania, póki pamięć świeża.',
  stepDo_recap: 'Napisz relację',
  step_photo: 'Nie ma jeszcze zdjęcia z wieczoru. Na początek wystarczy jedno, potem przyjdą następne.',
  stepDo_photo: 'Dodaj zdjęcie',
  step_thank: 'Podziękowanie twoimi słowami zostaje w pamięci.',
  stepDo_thank: 'Podziękuj',
  step_again: 'Kiedy następny raz?',
  stepDo_again: 'Powtórz',
  andMore: {
    one: '{names} i jeszcze jedna osoba',
    few: '{names} i jeszcze {count} osoby',
    many: '{names} i jeszcze {count} osób',
    other: '{names} i jeszcze {count} osoby',
  },
};
