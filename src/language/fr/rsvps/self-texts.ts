// What a guest is asked about themselves after the answer, in French.
import type { de } from '../../../rsvps/self-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const fr: SameKeys<typeof de> = {
  workingOn: 'Sur quoi travailles-tu\u202f?',
  workingOnHint: 'Une phrase. Pas de titre, pas de poste.',
  unsureAbout: 'Sur quoi hésites-tu\u202f?',
  unsureAboutHint: 'C’est le cœur de la soirée.',
  whereToFindYou: 'Où te trouve-t-on\u202f?',
  whereToFindYouHint: '@nom ou lien, les deux marchent.',
  whoMaySeeYou: 'Qui peut te voir\u202f?',
  public: 'Tout le monde',
  publicHint:
    'Même les gens que tu ne connais pas, mais pas les moteurs de recherche. Ce que tu écris publiquement avec le hashtag peut aller sur le mur.',
  guests: 'Les gens de la soirée',
  guestsHint: 'Les personnes qui ont dit oui ou peut-être, ou qui attendent, et {names}.',
  nobody: 'Personne',
  nobodyHint: 'Seulement {names}. C’est aussi le cas si tu ne choisis rien.',
  nameToBeSeen: 'Pour figurer sur la liste, il te faut un nom. Un prénom suffit.',
  doYouBring: 'Tu amènes quelqu’un\u202f?',
  bringsNobody: 'Personne',
  brings: { one: 'Une personne', other: '{count} personnes' },
  photosQuestion: 'D’accord pour être en photo\u202f?',
  photosHint: 'Si quelqu’un prend des photos. Sans réponse, c’est non.',
  photosYes: 'Oui, volontiers',
  photosNo: 'Non, merci',
  theNextEvening: 'La prochaine fois',
  mayInvite: {
    one: '{names} peut m’inviter à la prochaine soirée',
    other: '{names} peuvent m’inviter à la prochaine soirée',
  },
  mayInviteHint: 'Par nous, sans voir ton adresse. Tu peux revenir là-dessus ici à tout moment.',
  invitedAgainWhy:
    'Tu reçois ce mail parce qu’à «\u202f{title}\u202f» tu as bien voulu une invitation à la prochaine soirée de la part des personnes qui organisent\u00a0: {host}. Ton adresse, seul {site} la connaît.',
  onlyInvitedTitle: 'Cette soirée est sur invitation',
  onlyInvitedText:
    'Pour répondre, il faut une invitation. Si elle est arrivée à une autre adresse à toi, prends le lien de ce mail-là. Sinon, demande aux personnes qui invitent.',
  onlyInvitedHere:
    'Cette soirée est sur invitation. Réponds avec le lien de ton invitation, ou ici avec l’adresse où elle est arrivée.',
  tooLateTitle: 'Il est trop tard pour répondre',
  tooLateText:
    'Les réponses étaient attendues plus tôt. Demande sur la page de la soirée si c’est encore possible\u202f; dire non, tu le peux à tout moment.',
};
