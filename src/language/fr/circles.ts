// What is said about circles, in French.
import type { Catalogue } from '../catalogue.ts';
import { letters } from './circles-letters.ts';

export const circles: Catalogue['circles'] = {
  ...letters,
  ownCircles: 'Mes cercles',
  ownCirclesLead: 'D’ici, tu rejoins tes cercles sans passer par un mail.',
  ownCirclesNone: 'Tu n’es dans aucun cercle.',
  openCircle: 'Ouvrir',
  ownWish: 'Tu cherches un cercle à {city}.',
  cityTitle: 'Un cercle à {city}',
  cityHeading: 'Continuer à quatre',
  cityLead:
    'Quatre ou cinq personnes, douze semaines, et chaque semaine une courte lettre avec une question. Vous vous écrivez sur quoi vous travaillez et sur quoi vous hésitez, et vous vous retrouvez une heure par semaine. Ce que vous écrivez reste entre vous.',
  cityHow:
    'Dis que tu cherches un cercle. Dès que trois personnes en cherchent un à {city}, nous demandons à chacune si nous pouvons vous présenter. C’est seulement alors que les autres voient ton nom, ce sur quoi tu travailles et ton adresse mail ({email}), et personne d’autre. Au bout de six mois, nous oublions ton souhait.',
  citySignIn: 'Me connecter avec mon adresse mail',
  citySignInHint: 'Sans mot de passe\u00a0: tu reçois un lien.',
  cityName: 'Ton nom',
  cityNameMissing: 'Dis comment tu t’appelles.',
  cityWorkingOn: 'Sur quoi travailles-tu\u202f?',
  cityWish: 'Je cherche un cercle',
  cityWished: 'Super\u202f! On t’écrit dès qu’il y a assez de monde.',
  cityIsWished: 'Tu cherches un cercle à {city}.',
  cityTakenBack: 'D’accord, tu ne cherches plus de cercle.',
  cityForming: 'Des cercles se forment',
  cityLine:
    'Envie de continuer avec trois autres personnes à {city}, même sans soirée\u202f? Trouve un cercle ici.',
  introduceSubject: 'Pouvons-nous vous présenter\u202f?',
  introducePreview: 'Un cercle à {city}',
  introduceWords:
    'Il y a maintenant assez de personnes à {city} qui cherchent un cercle. Si tu dis oui, celles qui disent oui aussi reçoivent ton nom, ce sur quoi tu travailles et ton adresse mail, et toi les leurs. Trois oui font un cercle.',
  introduceDays: 'Sans nouvelles de toi pendant sept jours, nous oublierons ton souhait.',
  introduceLook: 'Répondre',
  introduceWhy: 'Tu reçois ce mail parce que tu cherches un cercle à {city}.',
  introduceStop: 'Je ne cherche plus de cercle',
  introduceYes: 'Oui, présentez-nous',
  introduceNo: 'Non, finalement pas',
  introduceAgreed:
    'Merci\u202f! Dès que les autres ont répondu, dans sept jours au plus tard, tu auras de nos nouvelles.',
  introduceGone: 'Cette question n’est plus ouverte. Votre cercle s’est peut-être déjà formé.',
  introductionCity:
    'Vous cherchez un cercle à {city} et vous avez dit oui. Voici les autres, avec ce qui les occupe\u00a0:',
  lettersCome:
    'Demain matin arrive la première lettre, puis une par semaine. Sur votre page, vous répondez et vous trouvez une heure qui convient à tout le monde.',

  whatItIs:
    'Quatre ou cinq personnes, douze semaines, et chaque semaine une courte lettre avec une question. Ce que vous vous écrivez reste entre vous.',
  titleTweetup: 'Ton cercle après «\u202f{title}\u202f»',
  titleCity: 'Ton cercle à {city}',
  confidential:
    'Ce qui est écrit ici, seul votre cercle le lit. Nous le gardons chiffré, et aucune page ne le montre à qui que ce soit d’autre, pas même aux personnes qui ont organisé la soirée ou qui font tourner ce site.',
  weekOf: 'Semaine {week} sur 12',
  write: 'S’écrire',
  writeNow: 'Écrire à mon cercle',
  wordsMissing: 'Écris d’abord quelque chose.',
  wroteNotice: 'C’est écrit. Les autres le lisent ici et dans la prochaine lettre.',
  written: 'Ce que vous avez écrit',
  writtenOrder: 'Le plus récent d’abord.',
  writtenNothing: 'Rien encore. Lance-toi, une phrase suffit.',
  takeBackWords: 'Retirer',
  takenBackWords: 'C’est retiré. Dans les lettres déjà arrivées, ça reste.',
  goal: 'Ton projet',
  goalHint: 'En 25 mots au plus. Les autres le voient à côté de ton nom.',
  goalTooLong: 'Ça fait plus de 25 mots. Qu’est-ce que tu enlèves\u202f?',
  goalSave: 'Noter mon projet',
  goalSaved: 'C’est noté.',
  hour: 'Votre heure',
  hourFixed: '{weekday}, {time}, chaque semaine.',
  hourNext: 'La prochaine fois\u00a0: {day}.',
  hourCalendar: 'Dans mon agenda',
  hourLoosen: 'Là, je ne peux plus',
  hourNone:
    'Trouvez une heure dans la semaine, toujours la même\u00a0: au téléphone, à l’écran ou autour d’une table chez quelqu’un.',
  hourTick: 'Coche les heures où tu peux. Dès que tout le monde peut, l’heure est fixée.',
  hourCan: 'dispo\u00a0: {names}',
  hourSave: 'Là, je peux',
  hourPropose: 'Proposer une heure',
  weekday: 'Jour',
  time: 'Heure',
  weekdayMissing: 'Choisis un jour.',
  timeMissing: 'Donne une heure.',
  ticked: 'C’est noté.',
  loosened: 'D’accord, vous cherchez une autre heure.',
  care: 'Ce mois-ci, {name} veille à ce que vous vous retrouviez et que personne ne se perde.',
  careYou: 'Ce mois-ci, c’est toi qui veilles à ce que vous vous retrouviez et que personne ne se perde.',
  break: 'Pause, absence, départ',
  pauseNow: 'Suspendre les lettres',
  resumeNow: 'Recevoir à nouveau les lettres',
  isPaused: 'Tes lettres sont suspendues. Les autres voient que tu fais une pause.',
  othersPaused: 'en pause',
  othersAway: 'de retour après le {day}',
  awayUntil: 'Je ne suis pas là jusqu’au',
  awayMissing: 'Dis jusqu’à quand.',
  awaySave: 'Pas de lettres d’ici là',
  isAway: 'Jusqu’au {day}, tu ne reçois pas de lettres.',
  saved: 'C’est enregistré.',
  twoHeading: 'Vous n’êtes plus que deux',
  twoWords:
    'Aimeriez-vous rejoindre d’autres personnes\u202f? Avec deux oui, nous cherchons deux autres personnes dans le même cas. Ce que vous avez écrit ici reste chez vous.',
  twoYes: 'Oui, j’aimerais bien',
  twoWaits: 'Tu as dit oui. Dès que nous trouvons deux autres personnes, nous vous présentons.',
  againHeading: 'Encore douze\u202f?',
  againWords:
    'Un oui, et tu continues avec toutes les personnes qui disent oui aussi. Les autres s’en vont sans avoir à s’expliquer.',
  againYes: 'Oui, encore douze semaines',
  againNo: 'Non, c’est bien comme ça',
  againIsYes: 'Tu continues si quelqu’un d’autre continue aussi.',
  againIsNo: 'Pour toi, c’est bien de s’arrêter après cette semaine.',
  selfHeading: 'Un mot pour toi',
  selfHint: 'Tu es la seule personne à le lire\u00a0: ici, et dans tes propres données.',
  selfSave: 'Le garder pour moi',
  ownHeading: 'Rien que pour toi',
  keep: 'Emporter ce que j’ai écrit',
  over: 'Ce cercle est terminé. Le {day}, tout ce qui a été écrit ici sera supprimé.',
  notWithThem:
    'Les autres continuent. Tu peux emporter ce que tu as écrit jusqu’au {day}, ensuite ce sera supprimé.',
  ownNoLetters: 'Tu n’es plus dans ce cercle.',
  letterSubject: 'Semaine {week}\u00a0: {question}',
  letterSince: 'Ont écrit depuis la dernière lettre\u00a0:',
  letterSinceNothing: 'Depuis la dernière lettre, personne n’a écrit. Une phrase suffit pour que ça change.',
  letterBefore: 'Il y a douze semaines, tu écrivais à ce sujet\u00a0:',
  letterButton: 'Répondre',
  letterHowLink:
    'Le bouton mène à votre page, sans connexion. Si tu réponds à ce mail, ta réponse part aux gens de ton cercle, et à personne d’autre.',
  letterHowMail:
    'Le bouton mène à votre page, sans connexion. Tu peux aussi répondre simplement à ce mail\u00a0: ta réponse sera là-bas et dans la prochaine lettre.',
  letterHour: 'Votre heure\u00a0: {weekday}, {time}.',
  letterNoHour: 'Vous n’avez pas encore d’heure fixe. Sur votre page, tout le monde peut en proposer une.',
  letterAgain:
    'Et ensuite\u202f? Sur votre page, dis d’ici la semaine prochaine si tu veux encore douze semaines. Tu peux aussi y garder un mot pour toi.',
  letterWhy: 'Tu reçois cette lettre parce que tu es dans un cercle. Les autres la reçoivent aussi.',
  letterStop: 'Suspendre les lettres',
  stopText:
    'Tu ne recevras plus les lettres de ton cercle, mais tu y restes. Sur la page du cercle, tu peux les reprendre ou le quitter.',
  hourSubject: 'Votre heure est fixée\u00a0: {weekday}, {time}',
  hourPreview: 'Avec le rendez-vous pour l’agenda',
  hourHeading: 'Votre heure est fixée',
  hourWords:
    'Désormais, vous vous retrouvez chaque semaine\u00a0: {weekday}, {time}. Le rendez-vous pour l’agenda est joint à ce mail.',
  hourSummary: 'Notre cercle',
  twoSubject: 'Vous n’êtes plus que deux',
  overSubjectAgain: 'Encore douze semaines',
  overSubjectEnd: 'Votre cercle est terminé',
  overAgain:
    'Vous continuez\u00a0: {names}. Demain revient la première lettre. Ton projet a peut-être changé\u202f; sur votre page, tu le réécris.',
  overGone:
    'Les autres continuent\u202f; toi, tu as dit au revoir, ou rien. Merci d’avoir été là. Tu peux emporter ce que tu as écrit pendant encore quatre semaines.',
  overEnd:
    'Merci d’avoir été là. Tu peux emporter ce que tu as écrit pendant encore quatre semaines\u202f; ensuite, tout ce qui a été écrit dans ce cercle est supprimé.',

  wishTitle: 'Un cercle après «\u202f{title}\u202f»',
  wishHeading: 'Un cercle après la soirée',
  wishLead:
    'Une soirée, c’est un début. Si tu en as envie, rejoins ensuite un cercle avec trois ou quatre autres personnes\u00a0: pendant douze semaines, on se raconte sur quoi on travaille et ce qu’on ne sait pas encore.',
  how: 'Comment les cercles se forment\u00a0: quatre ou cinq personnes, de préférence qui se sont encore peu croisées, avec une langue en commun. Personne ne reste sans cercle. Entre des possibilités aussi bonnes l’une que l’autre, c’est le hasard qui décide.',
  howHeading: 'Comment ça se passe',
  consent:
    'Les autres personnes de ton cercle reçoivent ton nom, ce sur quoi tu travailles et ton adresse mail ({email}), et personne d’autre.',
  until: 'Les cercles se forment le {day}. D’ici là, tu peux changer d’avis.',
  languagesLegend: 'Je peux parler de mon travail en',
  wish: 'J’aimerais un cercle',
  change: 'Changer les langues',
  takeBack: 'Finalement non',
  wished: 'Super\u202f! Tu auras un cercle, et un mail le moment venu.',
  takenBack: 'D’accord, pas de cercle pour toi.',
  isWished: 'Tu as demandé un cercle.',
  closed:
    'Un cercle se demande quand on vient ou qu’on était là, jusqu’à trois jours après la soirée. Ici, ce n’est pas possible en ce moment.',
  languageMissing:
    'Coche au moins une langue\u00a0: sans cela, nous ne trouverons personne avec qui tu puisses parler.',
  nameMissing:
    'Dis d’abord dans ta réponse comment tu t’appelles\u00a0: c’est ainsi que nous te présenterons.',
  toAnswer: 'Voir ma réponse',
  circleOthers: 'Avec toi dans le cercle',
  writeAll: 'Écrire au cercle',
  leaveHint:
    'Ton nom et ton adresse disparaissent de la page des autres. Les mails déjà arrivés restent chez eux.',
  leaveNow: 'Oui, quitter',
  proposalTitle: 'Cercles après «\u202f{title}\u202f»',
  proposalHeading: 'Cercles',
  notYetProposed:
    'Les cercles se forment le {day}, avec toutes les personnes qui en demandent un. Tu recevras alors un mail.',
  goesOut: 'Les présentations se font toutes seules\u00a0: {day}.',
  howMany: 'Cercles nés de cette soirée\u00a0: {circles}.',
  hostsSeeNothing:
    'Qui est dans un cercle avec qui, et ce qui s’y écrit, reste dans les cercles. Toi non plus, tu ne le vois pas.',
  sentOn: 'Envoyé\u00a0: {day}.',
  sendNow: 'Envoyer maintenant',
  proposedSubject: 'Les cercles après «\u202f{title}\u202f»',
  proposedPreview: 'Demain, nous faisons les présentations',
  proposedHeading: 'Les cercles sont formés',
  proposedWords:
    'De ta soirée sont nés des cercles\u00a0: des gens qui veulent continuer ensemble pendant douze semaines. Demain, nous faisons les présentations. Qui est avec qui reste entre eux\u202f; tu n’as rien à faire.',
  look: 'Voir les cercles',
  hostWhy: 'Tu reçois ce mail parce que tu organises cette soirée.',
  circleHeading: 'On te présente ton cercle',
  introduction:
    'Vous étiez à «\u202f{title}\u202f» et vous vouliez un cercle. Voici les autres, avec ce qui les occupe\u00a0:',
  firstDate:
    'Notre proposition pour une première rencontre\u00a0: {day}, {time}, comme ce soir-là. Au téléphone, à l’écran ou autour d’une table chez quelqu’un. Dites-vous si ça vous va.',
  firstTalk:
    'Pour commencer, un tour de table suffit\u00a0: sur quoi travailles-tu\u202f? Que ne sais-tu pas encore\u202f? Qu’est-ce qui devrait avoir changé dans douze semaines\u202f?',
  toCircle: 'Voir mon cercle',
  memberWhy:
    'Tu reçois ce mail parce que tu as demandé un cercle après la soirée. Sur la page du cercle, tu peux le quitter à tout moment.',
  aloneSubject: 'Pas de cercle cette fois après «\u202f{title}\u202f»',
  aloneHeading: 'Personne d’autre n’a demandé de cercle cette fois',
  aloneWords:
    'Tu étais la seule personne à vouloir un cercle après cette soirée. Tu pourras le redire à la prochaine\u202f; et peut-être en parler à quelqu’un sur place.',
  toCircles: 'Cercles',
  wantsCircle: 'Continuer à quatre ou cinq\u202f?',
  leftCircle: 'Tu as quitté le cercle.',
  metTitle: 'Les gens que tu as rencontrés',
  metLead:
    'Avec qui tu étais à quelles soirées, et qui tu connais déjà à la prochaine. Pour tes yeux seulement.',
  metConsent:
    'Cela ne marche qu’entre personnes qui ont toutes dit oui et qui se sont montrées ce soir-là aux gens de la soirée. Si tu dis oui, tu figures aussi sur la page des autres qui étaient là et qui ont dit oui.',
  metRemember: 'Oui, retenez qui j’ai rencontré',
  metForget: 'Ne plus le retenir',
  metComing: 'Aux prochaines soirées',
  metKnown: 'Tu connais\u00a0:',
  metNotYet: 'Encore à rencontrer\u00a0:',
  metWho: 'Rencontres',
  metOrder: 'Les rencontres les plus récentes d’abord.',
  metNobody: 'Encore personne qui ait dit oui aussi. Ça viendra avec les soirées.',
  linkGoneText: 'Le cercle est terminé, et tout ce qui le concerne est supprimé.',
};
