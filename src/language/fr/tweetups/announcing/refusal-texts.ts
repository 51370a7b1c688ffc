// What is said when an announcement cannot be taken as it is, or has to wait, in French.
import type { de } from '../../../../tweetups/announcing/refusal-texts.ts';
import type { SameKeys } from '../../../texts.ts';

export const fr: SameKeys<typeof de> = {
  titleMissing: 'Donne un titre à la soirée.',
  venueMissing: 'Dis où vous vous retrouvez\u00a0: un café, une bibliothèque, une salle.',
  dateMissing: 'Choisis un jour.',
  startsMissing: 'Dis quand ça commence, par exemple 19:00.',
  endsWrong: 'Ce n’est pas une heure. Écris-la ainsi\u00a0: 22:00.',
  timeIsSkipped: 'Cette heure n’existe pas ce jour-là\u00a0: dans la nuit, on avance les horloges.',
  lastsTooLong: 'Cela ferait plus de 18 heures. Une soirée peut durer au-delà de minuit, mais pas plus.',
  isPast: 'Ce moment est déjà passé.',
  isTooFar: 'C’est dans plus de deux ans. Annonce-la quand elle sera plus proche.',
  capacityWrong: 'Les places sont un nombre à partir de 1. Laisse le champ vide s’il n’y a pas de limite.',
  mayBringWrong: 'Trois personnes au plus.',
  onlineWrong: 'Ce n’est pas un lien. Il commence par https://',
  languageWrong: 'Choisis l’une des langues proposées.',
  onlyInvited:
    'Ici, on annonce sur invitation. Écris à l’équipe du site (voir les mentions légales), et elle t’invitera.',
  tooManyToday: 'Cela fait beaucoup de soirées pour un jour. La suite demain.',
  waitsHeading: 'Attend un regard',
  hiddenHeading: 'Masquée',
  hiddenLead:
    'L’équipe du site a masqué cette soirée. Pourquoi, et comment contester, c’est dans le mail qu’elle t’a envoyé.',
  hashtagTaken:
    'Une autre soirée a déjà ce hashtag à ce moment-là. Prends-en un autre, sinon les posts se mélangent.',
};
