// What is said when hosts hear who has answered, in French.
import type { de } from '../../../messages/news-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const fr: SameKeys<typeof de> = {
  news: 'Nouvelles réponses par mail',
  newsTitle: 'Nouvelles réponses par mail\u00a0: {title}',
  newsLead:
    'À quel rythme veux-tu savoir qui a répondu\u202f? C’est pour toi seulement\u00a0: les autres qui organisent choisissent pour eux.',
  newsAtOnce: 'Tout de suite, un mail toutes les cinq minutes au plus',
  newsDaily: 'Une fois par jour, vers 18 heures',
  newsNever: 'Pas du tout, je regarde moi-même',
  newsAll: 'Aussi pour mes autres soirées, si je n’y choisis rien d’autre',
  newsRhythm: 'À quel rythme\u202f?',
  newsSubject: {
    one: '{count} nouvelle réponse\u00a0: {title}',
    other: '{count} nouvelles réponses\u00a0: {title}',
  },
  newsHeading: { one: '{count} nouvelle réponse', other: '{count} nouvelles réponses' },
  newsCounts: 'Places prises\u00a0: {going}. En liste d’attente\u00a0: {waiting}.',
  newsButton: 'Voir toutes les réponses',
  newsChange: 'Plus souvent, moins souvent ou pas du tout',
  newsWhy: 'Tu reçois ce mail parce que tu organises cette soirée.',
  newsStop: 'Plus de mails sur les réponses à cette soirée',
  stopNewsText:
    'Alors nous ne t’écrirons plus qui a répondu à cette soirée. La page «\u202fQui vient\u202f» le dit toujours.',
};
