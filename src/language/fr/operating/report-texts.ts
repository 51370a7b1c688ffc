// What is said about reporting and objecting, in French.
import type { de } from '../../../operating/report-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const fr: SameKeys<typeof de> = {
  reportOne: 'Signaler',
  report: 'Signaler quelque chose',
  reportTitle: 'Signaler quelque chose',
  reportLead:
    'Il y a sur ce site quelque chose d’interdit, de blessant ou de publicitaire\u202f? Une personne regarde, décide et explique pourquoi.',
  reportAbout: 'De quoi s’agit-il\u202f?',
  reportAboutHint: 'L’adresse de la page, par exemple /rostock/une-soiree.',
  reportReason: 'Qu’est-ce qui ne va pas\u202f?',
  reason_unlawful: 'C’est interdit par la loi',
  reason_hurtful: 'C’est blessant pour quelqu’un',
  reason_spam: 'C’est de la publicité ou une arnaque',
  reason_privacy: 'Ça révèle quelque chose sur quelqu’un',
  reason_other: 'Autre chose',
  reportWords: 'Quoi exactement\u202f?',
  reportWordsHint:
    'Plus c’est précis, plus ça va vite\u00a0: quel passage, et pourquoi\u202f? Si c’est interdit, la loi si tu la connais.',
  reportEmail: 'Où devons-nous répondre\u202f?',
  reportEmailHint:
    'Rien que pour cela. Ça marche aussi sans adresse, mais tu ne sauras pas ce qu’il en advient.',
  reportNow: 'Envoyer',
  reportSentTitle: 'Merci, c’est arrivé',
  reportSentText:
    'Une personne va regarder. Si tu as donné une adresse, tu recevras un mail avec la décision et la raison.',
  reportAboutMissing: 'Écris de quelle page il s’agit.',
  reportReasonMissing: 'Choisis ce qui ne va pas.',
  reportWordsMissing: 'Écris en une ou deux phrases ce qui se passe.',
  objectTitle: 'Contester',
  objectLead:
    'Tu trouves la décision fausse\u202f? Écris pourquoi. Une personne la regarde encore une fois et te répond.',
  objectWords: 'Pourquoi est-elle fausse\u202f?',
  objectGone: 'Ce lien est trop vieux. Écris-nous\u00a0: {email}',

  reportReceivedSubject: 'Ton signalement est arrivé',
  reportReceivedHeading: 'Ton signalement est arrivé',
  reportReceivedWords:
    'Une personne va le regarder, sans automatisme, et t’écrire ce qui est décidé et pourquoi.',
  reportReceivedWhy:
    'Tu reçois ce mail parce que quelqu’un a donné ton adresse pour un signalement sur {site}. Si ce n’était pas toi, ne fais rien.',
  reportAnsweredSubject: 'Au sujet de ton signalement',
  reportAnsweredHeading: 'Au sujet de ton signalement',
  reportAnsweredWords: 'Nous l’avons regardé. Voici la décision et la raison\u00a0:',
  objectButton: 'Contester',
  objectLasts:
    'Si tu trouves que c’est faux, tu peux contester ici pendant six mois, gratuitement. Ensuite, ou à la place, tu peux saisir un organe de règlement extrajudiciaire des litiges ou un tribunal.',
  tweetupHiddenSubject: 'Masquée\u00a0: {title}',
  tweetupHiddenHeading: 'Ta soirée est masquée',
  tweetupHiddenWords:
    'Nous avons masqué cette soirée. Seules les personnes qui l’organisent la voient encore. La raison\u00a0:',
  tweetupLetGoSubject: 'De retour\u00a0: {title}',
  tweetupAnnouncedSubject: 'Ta soirée est en ligne\u00a0: {title}',
  tweetupLetGoHeading: 'Ta soirée est en ligne',
  tweetupLetGoWords: 'Tout le monde peut maintenant la voir et répondre.',
  operatorHostWhy: 'Tu reçois ce mail parce que tu organises cette soirée.',
  addressBlockedSubject: 'Ton adresse est bloquée',
  addressBlockedHeading: 'Ton adresse est bloquée',
  addressBlockedWords:
    'Avec elle, tu ne peux plus te connecter sur {site}, ni annoncer, ni répondre. La raison\u00a0:',
  addressBlockedWhy: 'Tu reçois ce mail parce que ton adresse est connue sur {site}.',
  mayAnnounceSubject: 'As-tu envie d’annoncer une soirée\u202f?',
  mayAnnounceHeading: 'As-tu envie d’annoncer une soirée\u202f?',
  mayAnnounceWords:
    'L’équipe de {site} t’invite à annoncer des soirées\u00a0: pour les gens qui parlent franchement et honnêtement de leur travail. Ce que tu annonces est tout de suite en ligne.',
  mayAnnounceButton: 'Annoncer une soirée',
  mayAnnounceWhy:
    'Tu reçois ce mail parce que quelqu’un de l’équipe de {site} a inscrit ton adresse. Il n’en reste qu’une empreinte.',
  reportWaitsSubject: 'Un signalement attend',
  reportWaitsWords: 'Quelqu’un a signalé ou contesté quelque chose.',
  lookWaitsSubject: 'Une première soirée attend un regard',
  lookWaitsWords: 'Quelqu’un annonce une soirée pour la première fois.',
  operatorButton: 'Voir et décider',
  operatorWhy: 'Tu reçois ce mail parce que tu fais partie de l’équipe de {site} (ADMIN_EMAILS).',
};
