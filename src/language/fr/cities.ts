// What is said about cities, in French.
import type { Catalogue } from '../catalogue.ts';

export const cities: Catalogue['cities'] = {
  missing: 'Dis dans quelle ville vous vous retrouvez.',
  unknown:
    'Nous ne connaissons pas ce lieu. Vérifie l’orthographe, ou prends la grande ville la plus proche.',
  several: 'Plusieurs lieux portent ce nom. Choisis-en un.',
  pageTitle: 'Soirées à {city}',
  pageDescription: 'Des soirées à {city} pour les gens qui parlent franchement de leur travail.',
  next: 'La prochaine',
  later: 'Ensuite',
  soonestFirst: 'La prochaine soirée d’abord.',
  past: 'Déjà passées',
  latestFirst: 'La plus récente d’abord.',
  earliestFirst: 'La première soirée d’abord.',
  archiveTitle: 'Soirées à {city}, {year}',
  archiveEmpty: 'Rien pour cette année-là.',
  years: 'Années',
  wholeYear: 'Toutes les soirées de {year}',
  answer: 'Répondre',
  announceHere: 'En annoncer une à {city}',
};
