// What to do with each file of the people page, in three steps with the names of the networks' own menus, in French.
import type { de } from '../../../guest-list/taking-along-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const fr: SameKeys<typeof de> = {
  takeAlongLead:
    'Chaque fichier contient exactement les gens que tu peux voir ici et qui veulent bien figurer sur une liste.',
  print: 'Imprimer',
  onPaper: 'Sur papier\u00a0: imprime cette page. Seuls les gens et leurs comptes sont imprimés.',
  listName: 'Nom',
  holdPeople: { one: 'personne', other: 'personnes' },
  fileContacts: 'Carnet d’adresses',
  fileTable: 'Tableau',
  fileJson: 'JSON',
  mastodonStep1: 'Télécharge le fichier.',
  mastodonStep2:
    'Sur ton serveur, ouvre «\u202fPréférences\u202f», puis «\u202fImport et export\u202f», puis «\u202fImport\u202f».',
  mastodonStep3:
    'Choisis «\u202fListe de comptes suivis\u202f» et le fichier, laisse «\u202fFusionner\u202f»\u00a0: tu suis alors tout le monde d’un coup.',
  blueskyStep1: 'Télécharge le fichier\u00a0: un compte par ligne.',
  blueskyStep2: 'Dans Bluesky, ouvre la loupe («\u202fRechercher\u202f») et colle un compte.',
  blueskyStep3:
    'Appuie sur «\u202fSuivre\u202f», puis passe au suivant. Les boutons à côté des noms, plus bas, vont plus vite.',
  contactsStep1: 'Télécharge le fichier.',
  contactsStep2: 'Ouvre-le\u00a0: ton carnet d’adresses te demande s’il doit ajouter les fiches.',
  contactsStep3: 'La note dit où vous vous êtes rencontrés.',
  tableStep1: 'Télécharge le fichier.',
  tableStep2: 'Ouvre-le avec ton tableur.',
  tableStep3: 'Chaque colonne est un réseau, avec l’adresse du profil.',
  jsonStep1: 'Télécharge le fichier.',
  jsonStep2: 'Il est fait pour des programmes\u00a0: noms, sujets, comptes et adresses.',
  jsonStep3: 'Prends-en soin\u00a0: ces gens t’ont fait confiance.',
};
