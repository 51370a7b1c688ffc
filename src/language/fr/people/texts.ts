// What is said about persons: signing in, one's own things, handles, in French.
import type { de } from '../../../people/texts.ts';
import type { SameKeys } from '../../texts.ts';
import * as mails from './mail-texts.ts';
import * as passkeys from './passkey-texts.ts';
import * as pages from './page-texts.ts';

export const fr: SameKeys<typeof de> = {
  ...mails.fr,
  ...pages.fr,
  ...passkeys.fr,
  nameMissing: 'Dis comment tu t’appelles. Un prénom suffit.',
  emailMissing: 'Écris ton adresse mail.',
  emailWrong: 'Ce n’est pas une adresse mail. En voici une\u00a0: ana@example.org',

  signInTitle: 'Connexion',
  signInLead: 'Sans mot de passe\u00a0: tu reçois un mail avec un lien et un code.',
  signInEmail: 'Ton adresse mail',
  sendMail: 'Envoyer le mail',
  onlyAnswering: 'Tu veux seulement répondre\u202f? Pas besoin de compte pour cela.',
  codeTitle: 'Regarde dans tes mails',
  codeLead: 'Un mail est en route. Ouvre le lien qu’il contient, ou tape le code ici.',
  code: 'Six chiffres',
  codeHint: 'Valable 15 minutes.',
  codeWrong: 'Ce n’est pas le code du mail. Regarde encore une fois, ou demande un nouveau mail.',
  attemptEnded: 'Cet essai est terminé. Demande un nouveau mail.',
  signInNow: 'Me connecter',
  linkTitle: 'Plus qu’à confirmer',
  linkLead: 'Un appui, et cet appareil te connaît.',
  linkGoneText: 'Le lien vaut 15 minutes et une seule fois. Demandes-en un nouveau.',
  signInAgain: 'Recommence depuis le début.',

  meTitle: 'Mes soirées',
  hello: 'Bonjour, {name}',
  helloNameless: 'Bonjour',
  saved: 'C’est enregistré.',
  mailsComeBack:
    'Les mails à {email} nous reviennent. Nous ne t’écrivons donc plus que ce que tu demandes toi-même. L’adresse est-elle encore juste\u202f?',
  signInNoCode:
    'Pas de code à taper pour l’instant\u00a0: quelqu’un en a entré plusieurs faux. Le bouton suffit.',
  mailsComeBackChange: 'Donner une autre adresse mail',
  settings: 'Mes pages',
  signedInAs: 'Tu es ici avec {email}',
  nextEvening: 'Ta prochaine soirée',
  nothingNext: 'Rien de prévu pour l’instant.',
  coming: 'Ensuite',
  past: 'Soirées passées',
  lookAfter: 'Vers la soirée',
  toTicket: 'Vers ma réponse',
  emailsTitle: 'Mails et agenda',
  followsNothing: 'Tu ne suis encore aucune ville ni aucune série.',
  myDrafts: 'Mes brouillons',
  draftDeleted: 'Le brouillon est supprimé.',
  announceOne: 'En annoncer une',
  announceAnother: 'En annoncer une autre',
  answerCount: { one: '{count} réponse', other: '{count} réponses' },
  guests: 'Qui vient',
  change: 'Voir',
  details: 'À propos de moi',
  detailsHint: 'Cela remplit tes prochaines réponses. Ce que tu as déjà dit pour une soirée reste tel quel.',
  name: 'Nom',
  email: 'Adresse mail',
  changeEmail: 'La changer ou en ajouter une deuxième',
  languageOfMails: 'Langue des mails et des pages',
  automatic: 'Comme le navigateur',
  takeOverHeading: 'Reprendre de ta réponse\u202f?',
  takeOverText:
    'Pour «\u202f{title}\u202f», tu as donné des comptes qui manquent encore ici\u00a0: {handles}',
  takeOver: 'Les reprendre pour moi',
  signOut: 'Déconnexion',
  signedOutText: 'Te voilà hors connexion. À bientôt\u202f!',
};
