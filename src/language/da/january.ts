// What is said about January's question, in Danish.
import type { Catalogue } from '../catalogue.ts';

export const january: Catalogue['january'] = {
  question: 'Hvem er jeg, og hvad siger jeg?',
  lead: 'Der er gået et år. Skriv i et par sætninger, hvem du er lige nu, og hvad du siger, når nogen spørger. Det læser kun du.',
  yours: 'I år',
  lastYear: 'Det skrev du i {year}',
  missing: 'Skriv noget først.',
  keep: 'Gem til mig selv',
  kept: 'Gemt. Næste år ligger det ved siden af det nye svar.',
  hint: 'Gemt krypteret og ikke på andre sider end denne og din egen.',
  forget: 'Slet igen',
  forgotten: 'Slettet.',
  share: 'Del med {city}',
  shareText: 'Det er også månedens spørgsmål i {city}. Har du lyst, så sig en sætning om det dér.',
  years: 'Mine år',
  subject: 'Hvem er jeg, og hvad siger jeg?',
  preview: 'Et spørgsmål i januar, kun til dig',
  words:
    'Du var med til en aften sidste år. En gang om året stiller vi alle det samme spørgsmål: Hvem er jeg, og hvad siger jeg? Det, du svarer, læser kun du; næste år lægger vi det ved siden af det nye svar.',
  before: 'Dit svar fra sidste år ligger ved siden af på siden.',
  button: 'Svar i ro og mag',
  why: 'Du får denne mail en gang om året, fordi du var med til en aften og gerne vil spørges igen.',
  stop: 'Spørg mig ikke mere i januar',
  stopText: 'Vi stiller dig ikke dette spørgsmål i januar mere.',
  linkGone: 'Spørgsmålet er ikke længere åbent. Du kan altid svare under »Mine år«.',
};
