// What is said about cities, in Polish.
import type { Catalogue } from '../catalogue.ts';

export const cities: Catalogue['cities'] = {
  missing: 'Podaj, w jakim mieście się spotykacie.',
  unknown: 'Nie znamy tej miejscowości. Sprawdź pisownię albo podaj najbliższe większe miasto.',
  several: 'Tak nazywa się kilka miejscowości. Wybierz jedną.',
  pageTitle: 'Wieczory: {city}',
  pageDescription: 'Wieczory w mieście {city} dla ludzi, którzy otwarcie mówią o swojej pracy.',
  next: 'Najbliższy',
  later: 'Potem',
  soonestFirst: 'Najbliższy wieczór na górze.',
  past: 'Minione wieczory',
  latestFirst: 'Najnowszy na górze.',
  earliestFirst: 'Najwcześniejszy wieczór na górze.',
  archiveTitle: 'Wieczory: {city}, {year}',
  archiveEmpty: 'W tym roku nic tu nie ma.',
  years: 'Lata',
  wholeYear: 'Wszystkie wieczory z roku {year}',
  answer: 'Odpowiedz',
  announceHere: 'Ogłoś wieczór: {city}',
};
