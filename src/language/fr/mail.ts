// What is said in mails, and about them, in French.
import type { Catalogue } from '../catalogue.ts';

export const mail: Catalogue['mail'] = {
  operator: 'Ce site est tenu par {operator}, {email}',
  nothingArrived:
    'Rien reçu\u202f? Regarde dans les indésirables et attends quelques minutes. Une faute de frappe s’est-elle glissée dans l’adresse\u202f?',

  stopTitle: 'Ne plus recevoir de mails comme celui-là\u202f?',
  stopInvitations:
    'Alors plus personne sur ce site ne pourra t’envoyer d’invitation. De ton adresse, nous ne gardons pour cela qu’une empreinte.',
  stopReminders: 'Alors nous ne te rappellerons plus cette soirée. Ta réponse reste.',
  stopStillYou: 'Alors nous ne te demanderons plus chaque année si ta page est encore juste. La page reste.',
  stopIt: 'Oui, ne m’en envoyez plus',
  stoppedTitle: 'C’est fait',
  stoppedText: 'Tu ne recevras plus de mails comme celui-là.',
  stopGoneText: 'Le lien est trop vieux. Écris-nous, et nous retirons ton adresse\u00a0: {email}',

  devTitle: 'Mails sur cette machine',
  devLead: 'Sans SMTP_URL, aucun mail ne part. Ils sont ici, le plus récent d’abord.',
  devNone: 'Pas encore de mail. Annonce quelque chose ou réponds à une soirée.',
  devBack: 'Tous les mails',
  devTo: 'À',
  devText: 'Partie texte',
  devFile: 'Le mail entier, en fichier',
};
