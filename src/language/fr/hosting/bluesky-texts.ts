// What is said about an evening's starter pack and list on Bluesky, in French.
import type { de } from '../../../hosting/bluesky-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const fr: SameKeys<typeof de> = {
  blueskyTitle: 'Pack de démarrage pour «\u202f{title}\u202f»',
  blueskyHeading: 'Pack de démarrage sur Bluesky',
  blueskyLead:
    'Nous créons dans ton compte Bluesky un pack de démarrage et une liste. En les ouvrant, on suit tout le monde d’un coup, ou on lit seulement ce que ces gens écrivent.',
  blueskyPublic:
    'Les deux sont publics sur Bluesky. Ils ne contiennent donc que les gens qui se montrent ici à tout le monde et qui ont coché la liste Bluesky, 150 au plus.',
  blueskyWho: {
    one: 'Pour l’instant, ce serait {count} personne.',
    other: 'Pour l’instant, ce seraient {count} personnes.',
  },
  blueskyWaiting: {
    one: 'Nous cherchons encore {count} compte.',
    other: 'Nous cherchons encore {count} comptes.',
  },
  blueskyAccount: 'Ton compte Bluesky',
  appPassword: 'Mot de passe d’application',
  appPasswordHint:
    'Pas ton mot de passe\u00a0: dans Bluesky, sous «\u202fParamètres\u202f», «\u202fConfidentialité et sécurité\u202f», «\u202fMots de passe d’application\u202f», tu en crées un et tu peux l’y supprimer à tout moment.',
  appPasswordWrong: 'Ce n’est pas un mot de passe d’application. En voici un\u00a0: abcd-efgh-ijkl-mnop',
  blueskyKeepHeading: 'Que faire du mot de passe d’application\u202f?',
  blueskyOnce: 'L’utiliser cette seule fois',
  blueskyOnceHint:
    'Ensuite, nous ne le connaissons plus. Si quelqu’un se retire plus tard, il ne disparaît de Bluesky que lorsque tu publies à nouveau ici.',
  blueskyKeep: 'Le garder chiffré',
  blueskyKeepHint: 'Alors nous tenons les deux à jour, minute par minute, même quand quelqu’un se retire.',
  blueskyPublish: 'Publier',
  blueskyUpdate: 'Mettre à jour',
  blueskyForget: 'Oublier le mot de passe',
  blueskyRemove: 'Supprimer de Bluesky',
  blueskyRemoveHint: 'Pour cela, il nous faut ton mot de passe d’application, si nous ne l’avons pas gardé.',
  blueskyOpenPack: 'Ouvrir le pack',
  blueskyOpenList: 'Ouvrir la liste',
  blueskyFacts: {
    one: '{count} personne, dans le compte @{handle}, à jour\u00a0: {when}',
    other: '{count} personnes, dans le compte @{handle}, à jour\u00a0: {when}',
  },
  blueskyOutOfDate:
    'Depuis, quelque chose a changé. Publie à nouveau\u00a0: c’est alors seulement que disparaissent aussi les personnes qui se sont retirées.',
  blueskyDone: 'Sur Bluesky, tout est à jour.',
  blueskyRemoved: 'Le pack de démarrage et la liste sont supprimés de Bluesky.',
  blueskyForgotten: 'Nous avons oublié le mot de passe d’application. Sur Bluesky, tout reste tel quel.',
  blueskyWrongPassword: 'Bluesky n’accepte pas ce mot de passe d’application. Crées-en un nouveau là-bas.',
  blueskyUnanswered: 'Bluesky n’a pas répondu. Réessaie plus tard.',
};
