// What operators read when somebody floods the site, and what a host reads whose first evening was declined, in French.
import type { de } from '../../../operating/flood-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const fr: SameKeys<typeof de> = {
  reportsMore: { one: 'et un autre', other: 'et {count} autres' },
  dismissReports: 'Répondre à plusieurs d’un coup',
  dismissHint:
    'Tous les signalements de ce que tu coches plus haut reçoivent cette réponse, par mail s’il y a une adresse. Les réclamations restent ouvertes.',
  dismissWords: 'Réponse à tous',
  dismissNow: 'Répondre aux cochés',
  announcedLately: 'Dernières annonces',
  announcingTitle: 'Qui peut annoncer',
  announcing_open: 'Tout le monde, tout de suite.',
  'announcing_first-looked-at': 'Tout le monde\u202f; la première soirée attend un regard.',
  'announcing_by-invitation': 'Qui a une invitation ou a déjà annoncé une soirée.',
  announcingChange: 'Modifier',
  announcingHint:
    'Prend effet tout de suite et reste, même après un redémarrage. D’ici, on ne peut pas être plus souple que le réglage ANNOUNCING.',
  announcingRule: 'Règle',
  announcingNow: 'Faire ainsi',
  decline: 'Refuser',
  declineNow: 'Ne pas annoncer',
  declineHint:
    'Personne ne voit la soirée, sauf la personne qui l’a créée, qui reçoit un mail avec cette raison.',
  blockDomain: 'Bloquer tout un domaine',
  blockDomainHint:
    'Cela touche toutes les adresses qui se terminent ainsi après le @, sous-domaines compris. Tu vois d’abord combien de personnes que nous connaissons sont concernées.',
  domain: 'Domaine',
  domainShow: 'Voir qui cela touche',
  domainWrong: 'Ce n’est pas un domaine. En voici un\u00a0: example.org',
  domainMeets: {
    one: '{domain}\u00a0: {count} personne que nous connaissons. Elle est déconnectée et apprend la raison\u202f; les soirées à venir que personne d’autre n’organise sont masquées.',
    other:
      '{domain}\u00a0: {count} personnes que nous connaissons. Elles sont déconnectées et apprennent la raison\u202f; les soirées à venir que personne d’autre n’organise sont masquées.',
  },
  domainNow: 'Bloquer tout le domaine',
  deed_declined: 'pas annoncée',
  deed_dismissed_reports: 'réponse groupée à des signalements',
  deed_set_announcing: 'décision\u00a0: qui peut annoncer',
  othersMeant: {
    one: 'Cela vaut aussi pour {count} autre soirée à toi\u00a0: {titles}.',
    other: 'Cela vaut aussi pour {count} autres soirées à toi\u00a0: {titles}.',
  },
  tweetupDeclinedSubject: 'Pas annoncée\u00a0: {title}',
  tweetupDeclinedHeading: 'Ta soirée n’est pas annoncée',
  tweetupDeclinedWords:
    'Nous avons regardé ta première soirée et nous ne l’annonçons pas. Personne d’autre que toi ne la voit. La raison\u00a0:',
};
