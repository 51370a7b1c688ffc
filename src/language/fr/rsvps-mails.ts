// The mails to guests: confirm, answered, invitation, moved up, reminder, thanks, in French.
import type { Catalogue } from '../catalogue.ts';

export const mails = {
  greeting: 'Bonjour {name},',
  theyCome: { one: '{names} vient.', other: '{names} viennent.' },
  confirmSubject: 'Confirme ta réponse\u00a0: {title}',
  confirmPreview: '{when}. Plus qu’à confirmer.',
  confirmHeading: 'Plus qu’à confirmer',
  confirmWords: 'Quelqu’un, sans doute toi, a répondu à cette soirée avec ton adresse\u00a0:',
  confirmButton: 'Confirmer ma réponse',
  confirmLasts:
    'Sur la page, tu appuies sur un bouton, et ta réponse compte. Le lien est valable sept jours.',
  confirmWhy:
    'Tu reçois ce mail parce que quelqu’un a inscrit ton adresse sur {site}. Si ce n’était pas toi, tu n’as rien à faire\u00a0: au bout de sept jours, tout est supprimé.',
  goingSubject: 'Tu viens\u00a0: {title}',
  waitingSubject: 'Liste d’attente\u00a0: {title}',
  maybeSubject: 'Peut-être\u00a0: {title}',
  noSubject: 'Dommage\u00a0: {title}',
  goingHeading: 'Chouette, tu viens\u202f!',
  waitingHeading: 'Tu es en liste d’attente',
  maybeHeading: 'Peut-être, c’est aussi une réponse',
  noHeading: 'Merci d’avoir prévenu',
  goingWords: 'Ta place est assurée. Le rendez-vous pour ton agenda est joint à ce mail.',
  waitingWords:
    'C’est complet pour l’instant. Dès qu’une place se libère, elle te revient toute seule et tu reçois un mail.',
  maybeWords:
    'Nous t’enverrons un rappel la veille. Tu peux décider à tout moment. Le rendez-vous pour ton agenda est joint à ce mail.',
  noWords: 'Tu ne recevras plus rien pour cette soirée. Si tu changes d’avis, change simplement ta réponse.',
  hashtagWords: 'Le hashtag pour tous les réseaux, avant, pendant et après\u00a0:',
  getReady:
    'Pour te préparer, une pensée suffit\u00a0: sur quoi travailles-tu\u202f? Sur quoi hésites-tu\u202f? Si tu en as envie, dis-le déjà aux autres, donne tes comptes et décide qui te voit sur la liste.',
  changeButton: 'Voir ou changer ma réponse',
  tellButton: 'Parler de toi',
  whoComes: 'Qui vient, et où les retrouver',
  findUs: 'Pour nous trouver\u00a0: {words}',
  answeredWhy:
    'Tu reçois ce mail parce que tu as répondu à cette soirée. Le lien est celui de ta réponse\u00a0: garde-le pour toi.',
  invitationSubject: '{host} t’invite\u00a0: {title}',
  invitationPreview: '{when}. Tu viens\u202f?',
  invitationHeading: '{host} t’invite',
  onceMoreSubject: '{host} te le demande encore\u00a0: {title}',
  onceMoreHeading: '{host} aimerait beaucoup que tu viennes',
  invitationWords: 'Une soirée pour les gens qui parlent franchement de leur travail, doutes compris.',
  yesButton: 'Oui, je viens',
  waitButton: 'En liste d’attente',
  maybeButton: 'Peut-être',
  noButton: 'Non, je ne peux pas',
  invitationNote: 'Le bouton ouvre une page où tu appuies encore une fois. Pas besoin de compte.',
  invitationWhy:
    'Tu reçois ce mail car {host} organise la soirée et a inscrit ton adresse sur {site}. Après la soirée, elle est supprimée.',
  invitationStop: 'Ne plus recevoir d’invitations',
  movedUpSubject: 'Tu as une place\u00a0: {title}',
  movedUpHeading: 'Une place s’est libérée, elle est à toi',
  movedUpWords:
    'Tu étais en liste d’attente, te voilà parmi nous. Le rendez-vous pour ton agenda est joint à ce mail. Si finalement tu ne peux pas, dis-le, et quelqu’un d’autre aura ta place.',
  movedUpWhy: 'Tu reçois ce mail parce que tu étais sur la liste d’attente de cette soirée.',
  reminderSubject: 'Demain\u00a0: {title}',
  reminderSubjectLater: 'Bientôt\u00a0: {title}',
  reminderHeading: 'On se voit demain',
  reminderHeadingSoon: 'On se voit bientôt',
  reminderHeadingMaybe: 'C’est bientôt. Tu viens\u202f?',
  reminderWords:
    'Pense à tes deux questions\u00a0: sur quoi travailles-tu\u202f? Sur quoi hésites-tu\u202f? Si finalement tu ne peux pas, dis-le vite, et quelqu’un aura ta place.',
  reminderWordsMaybe: 'Tu as dit peut-être. Dis maintenant si tu viens\u00a0:',
  reminderWhy: 'Tu reçois ce mail parce que tu as répondu à cette soirée.',
  reminderStop: 'Ne plus recevoir de rappels pour cette soirée',
  thanksSubject: 'C’était bien\u00a0: {title}',
  thanksPreview: 'Avec qui tu étais, et où les retrouver.',
  thanksHeading: 'Merci d’avoir été là',
  thanksWords:
    'Voici les gens avec qui tu étais. Suis-les tant que tu as encore leurs visages en tête\u00a0:',
  thanksNobody: 'Parmi les autres, personne ne se montre encore sur la liste.',
  thanksButton: 'Se suivre',
  thanksListed: 'Tu es sur la liste. Ce qui y est écrit sur toi, tu peux toujours le changer.',
  thanksNotListed:
    'Tu n’es pas sur la liste. Si tu veux que les autres te retrouvent, montre-toi maintenant.',
  thanksTake: 'La liste entière en fichier\u00a0: Mastodon, Bluesky, blogs, carnet d’adresses',
  thanksJoin: 'Ce que les autres voient de toi',
  thanksNotThere: 'Je n’étais pas là',
  thanksNext: 'La prochaine soirée\u00a0:',
} satisfies Partial<Catalogue['rsvps']>;
