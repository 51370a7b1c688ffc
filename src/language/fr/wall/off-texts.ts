// What is said when somebody takes posts off the wall, in French.
import type { de } from '../../../wall/off-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const fr: SameKeys<typeof de> = {
  offTitle: 'Décrocher un post du mur',
  offDone: 'Il est parti, et il ne reviendra pas.',
  offAsked: 'Ta demande est partie à {names}. Le post y sera regardé.',
  offTheirs:
    'Voici tes posts sur ce mur. Ce que tu décroches ne revient pas. Ce que tu as épinglé à la main reste sinon, même si tu dis non.',
  takeThisOff: 'Décrocher',
  takeAllOff: 'Décrocher tous les miens',
  offAskLead:
    'C’est ton post, et tu ne veux pas le voir ici\u202f? Alors nous le disons à {names}. Pas besoin de compte. Le supprimer là où tu l’as écrit aide aussi.',
  offAsk: 'À décrocher, merci',
  offByProfile: 'Sans demander\u00a0: montre avec ton profil qu’il est à toi',
  offAuthorTitle: 'Décrocher tous tes posts du mur',
  offAuthorLead:
    'Pas besoin de compte ici\u00a0: un lien dans ton profil montre que les posts sont à toi. Personne d’autre ne peut l’y écrire.',
  offAuthorMastodon:
    'Écris cette adresse dans un champ de ton profil («\u202fModifier le profil\u202f», «\u202fChamps supplémentaires\u202f»)\u00a0:',
  offAuthorBluesky:
    'Écris cette adresse dans la description de ton profil («\u202fModifier le profil\u202f»)\u00a0:',
  offAuthorBlog: 'Mets ce lien sur la page d’accueil de ton blog\u00a0:',
  offAuthorPress: 'Puis appuie ici. Nous regardons ton profil en arrière-plan.',
  offAuthorLook: 'Regarder et décrocher',
  offAuthorAfter:
    'Tous tes posts disparaissent de tous les murs de ce site, et il n’en vient plus. Ensuite, tu peux retirer le lien.',
  offAuthorAsked: 'Nous regardons en ce moment. Cela ne prend en général que quelques secondes.',
  offAuthorNotFound:
    'Nous n’avons pas trouvé le lien dans ton profil. Certains réseaux ne montrent les changements qu’après quelques minutes\u00a0: réessaie à ce moment-là.',
  offAuthorUnanswered: 'Ton réseau n’a pas répondu. Réessaie plus tard.',
  offAuthorDone: 'Tous tes posts sont partis, et il n’en vient plus.',
  offAuthorBack:
    'À la main, tu peux toujours épingler des posts. Si tu veux revenir sur tout cela, écris-nous\u00a0:',
  offBackTitle: 'Les remontrer, finalement',
  offBackLead:
    'C’est le même lien\u00a0: remets-le dans ton profil et dis-nous lequel c’est. Nous ne l’avons pas gardé.',
  offBackAccount: 'Ton compte ou ton blog',
  offBackLook: 'Regarder et remontrer',
  offBackAsked: 'Nous regardons ton profil en ce moment. Si le lien y est, tes posts reviennent.',
  offBackWrong: 'Ce n’est pas le compte avec lequel tu as décroché tes posts.',
  offWhich: 'Cherche le post sur le mur et appuie là sur «\u202fÀ toi\u202f? Décrocher\u202f».',
  askedOffSubject: 'Un post à regarder\u00a0: {title}',
  askedOffHeading: 'Quelqu’un aimerait décrocher un post du mur',
  askedOffWords:
    'Quelqu’un dit qu’un post sur le mur de ta soirée est le sien et doit partir. À toi de décider.',
  askedOffButton: 'Regarder',
  askedOffWhy: 'Tu reçois ce mail, une fois par jour au plus, parce que tu organises cette soirée.',
};
