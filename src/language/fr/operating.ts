// What is said on the operator's pages; their long texts stand in views/operating, in French.
import type { Catalogue } from '../catalogue.ts';
import { lists } from './operating-lists.ts';

export const operating: Catalogue['operating'] = {
  ...lists,
  reportsMore: { one: 'et un autre', other: 'et {count} autres' },
  dismissReports: 'Répondre à plusieurs d’un coup',
  dismissHint:
    'Tous les signalements de ce que tu coches plus haut reçoivent cette réponse, par mail s’il y a une adresse. Les réclamations restent ouvertes.',
  dismissWords: 'Réponse à tous',
  dismissNow: 'Répondre aux cochés',
  announcedLately: 'Dernières annonces',
  announcingTitle: 'Qui peut annoncer',
  announcing_open: 'Tout le monde, tout de suite.',
  'announcing_first-looked-at': 'Tout le monde\u202f; la première soirée attend une relecture.',
  'announcing_by-invitation': 'Qui a une invitation ou a déjà annoncé une soirée.',
  announcingChange: 'Modifier',
  announcingHint:
    'Prend effet tout de suite et reste, même après un redémarrage. D’ici, on ne peut pas être plus souple que le réglage ANNOUNCING.',
  announcingRule: 'Règle',
  announcingNow: 'Appliquer',
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

  hiddenSubject: 'Masqué\u00a0: {name}',
  hiddenHeading: 'Nous avons masqué quelque chose',
  hiddenWords_series:
    'Nous avons masqué ta série «\u202f{name}\u202f» avec ses soirées à venir. Seules les personnes qui l’organisent la voient encore, et elle n’annonce plus rien toute seule. La raison\u00a0:',
  hiddenWords_page:
    'Nous avons masqué ta page ici. Tu es la seule personne à la voir encore. La raison\u00a0:',
  hiddenWords_portrait:
    'Nous avons masqué ta photo\u00a0: à sa place, tes initiales, pour toi aussi. La raison\u00a0:',
  hiddenWords_post: 'Nous avons masqué un post sur un mur\u00a0: «\u202f{name}\u202f». La raison\u00a0:',
  hiddenWords_blog: 'Nous avons masqué ton blog sur la page d’une ville\u00a0: {name}. La raison\u00a0:',
  hiddenWords_sentence:
    'Nous avons masqué ta réponse à la question du mois\u00a0: «\u202f{name}\u202f». Tu es la seule personne à la voir encore. La raison\u00a0:',
  hiddenWords_picture:
    'Nous avons masqué une photo de l’album d’une soirée\u00a0: «\u202f{name}\u202f». La raison\u00a0:',
  hiddenBlog:
    'L’équipe du site a masqué ton blog ici jusqu’à nouvel ordre. La raison t’est arrivée par mail.',
  hiddenSentence:
    'L’équipe du site a masqué ta phrase\u00a0: tu es la seule personne à la voir encore. La raison t’est arrivée par mail.',
  hiddenWhy: 'Tu reçois ce mail parce que c’est à toi sur {site}, ou que tu organises la soirée.',
  shownSubject: 'De retour\u00a0: {name}',
  shownHeading: 'C’est de retour',
  shownWords: 'Les gens qui le voyaient avant peuvent le revoir maintenant.',
  hiddenSeries:
    'L’équipe du site a masqué cette page. Seules les personnes qui organisent la voient. La raison vous est arrivée par mail.',
  hiddenPage: 'L’équipe du site a masqué ta page jusqu’à nouvel ordre. La raison t’est arrivée par mail.',
  hiddenPortrait:
    'L’équipe du site a masqué ta photo jusqu’à nouvel ordre. La raison t’est arrivée par mail.',
  hiddenPost: 'L’équipe du site a masqué ce post. La raison t’est arrivée par mail.',

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
    'Tu n’es pas d’accord avec la décision\u202f? Écris pourquoi. Une personne la regarde encore une fois et te répond.',
  objectWords: 'Pourquoi n’es-tu pas d’accord\u202f?',
  objectGone: 'Ce lien est trop vieux. Écris-nous\u00a0: {email}',

  reportReceivedSubject: 'Ton signalement est arrivé',
  reportReceivedHeading: 'Ton signalement est arrivé',
  reportReceivedWords:
    'Une personne va le regarder, sans automatisme, et t’écrire ce qui est décidé et pourquoi.',
  reportReceivedWhy:
    'Tu reçois ce mail parce que quelqu’un a donné ton adresse pour un signalement sur {site}. Si ce n’était pas toi, tu n’as rien à faire.',
  reportAnsweredSubject: 'Au sujet de ton signalement',
  reportAnsweredHeading: 'Au sujet de ton signalement',
  reportAnsweredWords: 'Nous l’avons regardé. Voici la décision et la raison\u00a0:',
  objectButton: 'Contester',
  objectLasts:
    'Si tu n’es pas d’accord, tu peux contester ici pendant six mois, gratuitement. Ensuite, ou à la place, tu peux saisir un organe de règlement extrajudiciaire des litiges ou un tribunal.',
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
    'L’équipe de {site} t’invite à annoncer des soirées\u00a0: pour les gens qui parlent franchement de leur travail. Ce que tu annonces est tout de suite en ligne.',
  mayAnnounceButton: 'Annoncer une soirée',
  mayAnnounceWhy:
    'Tu reçois ce mail parce que quelqu’un de l’équipe de {site} a inscrit ton adresse. Il n’en reste qu’une empreinte.',
  reportWaitsSubject: 'Un signalement attend',
  reportWaitsWords: 'Quelqu’un a signalé ou contesté quelque chose.',
  lookWaitsSubject: 'Une première soirée attend une relecture',
  lookWaitsWords: 'Quelqu’un annonce une soirée pour la première fois.',
  operatorButton: 'Voir et décider',
  operatorWhy: 'Tu reçois ce mail parce que tu fais partie de l’équipe de {site} (ADMIN_EMAILS).',

  aboutTitle: 'Ce que c’est',
  aboutDescription:
    'Des soirées pour les gens qui parlent franchement de leur travail\u00a0: une réponse par mail, un hashtag pour tous les réseaux, une liste pour se suivre.',
  guideTitle: 'Le guide',
  guideDescription:
    'Ce que veut dire «\u202fWork Out Loud\u202f», comment se passe un tweetup, comment suivre un hashtag et ouvrir un premier compte.',
  languagesHeading: 'Langues',
  languagesText:
    'Langues d’origine du site\u00a0: {originals}. Traduites par une machine, et pas encore relues par quelqu’un qui a grandi avec elles\u00a0: {translated}.',
  languagesHelp: 'Tu parles l’une d’elles\u202f? Dis-nous ce qui sonne faux. Chaque phrase aide.',
  imprintTitle: 'Mentions légales',
  privacyTitle: 'Confidentialité',
  offlineTitle: 'Pas de réseau',
  offlineText: 'Cette page n’est pas encore sur ton appareil. Dès que tu as de nouveau du réseau, ça repart.',
  offlineOwn: 'Si ta session est ouverte, ta prochaine soirée s’affiche ici, même sans réseau.',
  offlineAgain: 'Réessayer',
  nextTitle: 'Ma prochaine soirée',
  nextKept: 'Ton navigateur garde cette page et te la montre même sans réseau, jusqu’à ta déconnexion.',
  nextNothing: 'Pour l’instant, tu n’as pas de soirée devant toi.',
  inviting: 'Qui invite le plus',
  invitingCount: '{today} en un jour, {all} pour des soirées encore à venir',
};
