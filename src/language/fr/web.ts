// What every page says: menus, errors, and words of forms, in French.
import type { Catalogue } from '../catalogue.ts';

export const web: Catalogue['web'] = {
  skip: 'Aller au contenu',
  mainMenu: 'Menu principal',
  whatIsOn: 'À venir',
  announce: 'Annoncer',
  guide: 'Guide',
  me: 'Mes soirées',
  signIn: 'Connexion',
  language: 'Langue',
  translatedByMachine:
    'Cette langue est traduite par une machine. Quelque chose sonne faux\u202f? Aide-nous.',
  aboutMenu: 'À propos de ce site',
  about: 'Ce que c’est',
  imprint: 'Mentions légales',
  privacy: 'Confidentialité',
  promise:
    'Tout ici suit l’ordre du temps. Pas de publicité, pas de compteurs, personne ne regarde par-dessus ton épaule.',
  placesFrom: 'Lieux\u00a0:',
  errors: 'On y est presque',
  optional: '(si tu veux)',
  save: 'Enregistrer',
  next: 'Continuer',
  earlier: 'Avant',
  later: 'Après',
  pages: 'Pages',
  copied: 'Copié',
  reference: 'Si tu nous écris à ce sujet, donne ce numéro\u00a0: {id}',
  badRequestTitle: 'Nous n’avons pas compris',
  badRequestText: 'La demande était incomplète ou mal écrite. Reviens un pas en arrière et réessaie.',
  forbiddenTitle: 'De là, ça ne marche pas',
  forbiddenText: 'La demande venait d’un autre site. Rouvre la page ici et réessaie.',
  tooQuick: 'C’était plus rapide qu’on ne peut écrire. Envoie encore une fois.',
  filledIn:
    'Un champ que personne ne voit était rempli, peut-être par un programme qui remplit les formulaires. Rien n’est perdu\u00a0: envoie encore une fois.',
  leaveEmpty: 'Laisse ceci vide',
  signedOutTitle: 'Ta session est terminée',
  signedOutLead: 'Rien n’est perdu\u00a0: ce que tu as écrit est encore ici.',
  signedOutFirst: 'Connecte-toi dans une nouvelle fenêtre, et laisse celle-ci ouverte.',
  signedOutThen: 'Puis reviens et envoie encore une fois.',
  sendAgain: 'Envoyer encore une fois',
  typedSoFar: 'Voici ce que tu avais écrit',
  notFoundTitle: 'Il n’y a rien ici',
  notFoundText:
    'Peut-être que la soirée a changé d’adresse, qu’il manque un bout au lien, ou qu’il faudrait te connecter.',
  wrongTypeTitle: 'Ce n’est pas un formulaire',
  wrongTypeText: 'Ici, nous n’acceptons que ce qu’envoie un formulaire de ce site.',
  misdirectedTitle: 'Ce site s’appelle autrement',
  misdirectedText: 'Sous ce nom, nous n’acceptons rien. La bonne adresse est {address}',
  tooLargeTitle: 'C’était trop d’un coup',
  tooLargeText: 'Raccourcis un peu le texte et renvoie-le.',
  tooManyTitle: 'C’était beaucoup d’un coup',
  tooManyText:
    'Depuis ta connexion, il vient d’arriver plus que ce que des gens envoient. Attends un peu et réessaie\u202f; ton envoi n’est pas arrivé.',
  brokenTitle: 'Quelque chose s’est cassé chez nous',
  brokenText: 'Ce n’est pas ta faute. Réessaie dans quelques minutes.',
  storageTitle: 'Nous ne pouvons rien noter pour l’instant',
  storageText:
    'On peut lire, mais pas encore enregistrer. Ton envoi n’est pas arrivé\u00a0: réessaie dans quelques minutes.',
  tooLong: 'C’est trop long. Raccourcis un peu.',
  fieldGivenTwice:
    'Un champ de ce formulaire est arrivé deux fois, et nous ne savons pas lequel compte. Reviens en arrière et renvoie-le.',
  givenTwice: 'Ce champ est arrivé deux fois. Regarde-le et renvoie-le.',
  linkGoneTitle: 'Ce lien a expiré',
  linkMayBeCut:
    'Ou il a été coupé en route\u00a0: certains logiciels de mail laissent tomber la fin d’un lien. Rouvre-le depuis le mail, ou copie-le en entier.',
  linkNewOne:
    'Nous t’en envoyons volontiers un nouveau, à ton adresse\u00a0: il mène à toutes tes réponses. Pas besoin de compte.',
  linkSendNew: 'Envoyez-moi un nouveau lien',
  linkTooOld: 'Il est trop vieux et n’ouvre plus rien.',
  linkToItsOwner:
    'Nous en envoyons volontiers un nouveau à l’adresse à laquelle ce lien appartenait. Pas besoin de compte.',
  linkToAnother: 'Plutôt à une autre adresse',
  stoppedByFilters:
    'Cela sert à tester les filtres antispam et antivirus\u00a0: aucun mail n’arriverait ainsi. Enlève-le.',
};
