// What is said about cities, in Danish.
import type { Catalogue } from '../catalogue.ts';

export const cities: Catalogue['cities'] = {
  missing: 'Skriv, hvilken by I mødes i.',
  unknown: 'Det sted kender vi ikke. Se efter, om det er stavet rigtigt, eller tag den nærmeste større by.',
  several: 'Der er flere steder med det navn. Vælg et.',
  pageTitle: 'Aftener i {city}',
  pageDescription: 'Aftener i {city} for folk, der taler åbent om deres arbejde.',
  next: 'Den næste',
  later: 'Derefter',
  soonestFirst: 'Den næste aften først.',
  past: 'Tidligere aftener',
  latestFirst: 'Den seneste først.',
  earliestFirst: 'Den tidligste aften først.',
  archiveTitle: 'Aftener i {city}, {year}',
  archiveEmpty: 'Der står ikke noget her for det år.',
  years: 'År',
  wholeYear: 'Alle aftener fra {year}',
  answer: 'Svar',
  announceHere: 'Opret en aften i {city}',
};
