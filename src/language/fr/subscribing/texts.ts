// What is said about subscribing, in French.
import type { de } from '../../../subscribing/texts.ts';
import type { SameKeys } from '../../texts.ts';
import * as follow from './follow-texts.ts';

export const fr: SameKeys<typeof de> = {
  ...follow.fr,
  invitedSubject: '{host} t’invite\u00a0: {what}',
  invitedPreview: 'Un bouton, si tu veux en entendre parler. Rien de plus sinon.',
  invitedHeading: '{host} t’invite',
  invitedWords:
    '{host} organise ici des soirées et aimerait te compter parmi nous. Un appui, et tu reçois un mail le lundi quand il y a quelque chose\u00a0: {what}.',
  invitedButton: 'Oui, tenez-moi au courant',
  invitedOnce: 'C’est le seul mail. Si tu ne fais rien, nous supprimons ton adresse au bout de sept jours.',
  invitedWhy: 'Tu reçois ce mail car {host} a donné ton adresse à {site} pour t’inviter une fois.',
  description: 'Des soirées pour les gens qui parlent franchement de leur travail.',
  heading: 'Ne rien manquer',
  lead: 'Les nouvelles soirées, comme tu préfères les recevoir. Si l’une est déplacée ou annulée, ton agenda change tout seul.',
  googleCalendar: 'Google Agenda',
  appleAndOutlook: 'Apple et Outlook',
  calendarsHeading: 'Dans ton agenda',
  calendarFile: 'Adresse d’agenda (iCalendar)',
  ownCalendarReaders:
    'Qui gère l’agenda peut le lire\u00a0: chez Google, Google voit où tu vas. Sur ton propre appareil, personne d’autre ne le voit.',
  ownCalendar: 'Ton agenda',
  ownCalendarName: '{site}\u00a0: mes soirées',
  ownCalendarLead:
    'Toutes les soirées où tu viens ou que tu organises, dans ton agenda. Ce qui change ici y change tout seul.',
  ownCalendarSecret:
    'L’adresse est secrète\u00a0: qui la connaît voit où tu vas. Fais-en une nouvelle si elle est tombée dans de mauvaises mains.',
  ownCalendarMake: 'Relier un agenda',
  ownCalendarRenew: 'Nouvelle adresse',
  ownCalendarEnd: 'Couper le lien',
  feed: 'Feed (Atom)',
  rss: 'RSS',
  jsonFeed: 'JSON Feed',
  embed: 'Afficher sur ton site',
  embedTitle: 'Afficher sur ton site',
  embedLead: 'Les soirées de ta ville sur ton propre site\u00a0: sans scripts, et dans tes couleurs.',
  embedFramed: 'Dans un cadre',
  embedFramedText: 'Copie ceci dans ta page. Ce qui change ici y change tout seul.',
  embedRestyled: 'Dans tes couleurs',
  embedRestyledText:
    'Ajoute à l’adresse ce qui doit changer\u00a0: ink (texte), paper (fond), accent (ce qui ressort), font (serif, sans, mono), size (de 10 à 24), count (combien) et language (par exemple fr).',
  embedFragment: 'Comme un morceau de ta page',
  embedFragmentText:
    'À cette adresse, il n’y a que le HTML de la liste, avec des microformats. Ton serveur va le chercher et l’insère\u202f; tes propres styles s’appliquent.',
  embedNothing: 'Rien n’est annoncé pour l’instant.',
  forMachines: 'Pour les programmes',
  forMachinesText:
    'Tout ce qui est annoncé publiquement existe aussi en JSON, sans clé et lisible depuis n’importe quelle page. OpenAPI décrit ce qu’il dit.',
  apiDescribed: 'Description de l’interface (OpenAPI)',
  apiTweetups: 'Prochaines soirées en JSON',
};
