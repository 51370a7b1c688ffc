// What the ticket says: the page after a yes, a maybe, or a place on the waiting list, in French.
import type { Catalogue } from '../catalogue.ts';

export const ticket = {
  blueskyPack: 'aussi dans la liste Bluesky de la soirée',
  blueskyPackHint:
    'Dès qu’elle existe, les autres te suivent en un clic. La liste est publique sur Bluesky\u202f; tu y figures tant que tout le monde peut te voir.',
  gladYouCome: 'Chouette, {name}, tu viens\u202f!',
  youComeNamed: 'Tu viens, {name}',
  comeToo: { one: '{names} vient aussi.', other: '{names} viennent aussi.' },
  comeTooAndMore: {
    one: '{names} et une autre personne viennent aussi.',
    other: '{names} et {count} autres viennent aussi.',
  },
  othersComeToo: '{count} autres viennent aussi.',
  someComeToo: 'D’autres viennent aussi.',
  come: { one: '{names} vient.', other: '{names} viennent.' },
  comeAndMore: {
    one: '{names} et une autre personne viennent.',
    other: '{names} et {count} autres viennent.',
  },
  othersCome: { one: '{count} personne vient.', other: '{count} personnes viennent.' },
  someCome: 'D’autres ont déjà dit oui.',
  hostsAreThere: { one: '{names} a hâte de te voir.', other: '{names} ont hâte de te voir.' },
  seeAll: 'Voir tout le monde',
  waitingPlace: 'Tu as le numéro {place} dans la file.',
  waitingNext:
    'Si quelqu’un renonce, sa place te revient toute seule et tu reçois un mail. Cela marche jusqu’au début, {day}, {time}. Tu n’as rien à faire.',
  waitingLeave: 'Tu ne peux plus venir\u202f? Dis non, et quelqu’un d’autre avance.',
  maybeDecide: 'Ou tu le sais déjà\u202f?',

  tellFriend: 'Fais passer',
  sharePicture: 'Image à partager',

  showYourself: 'Montre-toi aux autres',
  showYourselfHint: 'Si tu veux. Les autres sauront de quoi parler avec toi.',
  asOthersSeeYou: 'Ce que les autres voient de toi',
  changeSelf: 'Modifier',
  seenByAll: 'Tout le monde le voit.',
  seenByGuests: 'Les gens de la soirée le voient.',
  seenByHosts: { one: 'Visible seulement pour {names}.', other: 'Visible seulement pour {names}.' },
  whoeverHosts: 'la personne qui organise la soirée',
  takenFromYourPage: 'Tiré de ton profil. Ne compte ici que lorsque tu enregistres.',
  whoSeesHandle: 'Qui le voit\u202f?',
  upTo: 'Jusqu’à {most} caractères.',

  newOrShowing: 'Première fois\u202f? Ou envie de montrer\u202f?',
  newOrShowingHint:
    'Dès {time}, une demi-heure avant la soirée\u00a0: premier compte, première phrase, ensemble. La veille, nous le disons à {names}, et à personne d’autre.',
  newHere: 'C’est ma première fois',
  showsHow: 'Je veux bien montrer',

  firstPostIsThere: 'C’est déjà ton premier post',
  firstPostWaits: 'Il ne va nulle part tout seul\u00a0: c’est toi qui décides où il apparaît.',
  otherNetworks: 'Sur un autre réseau',
  someNetwork: 'Sur un réseau',
  pin: 'Épingler au mur',
  pinHint: 'Ta phrase avec ton nom, lisible par tout le monde, jusqu’à ce que tu la décroches.',
  pinPublicAsk: 'Au mur, sans réseau',
  pinPublicHint:
    'Tout le monde lit le mur. Pour que ta phrase y soit, tout le monde peut donc aussi voir que tu viens.',
  pinPublic: 'Tout le monde peut me voir\u00a0: épingler',
  isPinned: 'Ta phrase est épinglée au mur.',
  seeOnWall: 'Voir',
  unpin: 'Décrocher',

  pairsSubject: 'Qui débute, et qui montre (dès {time})\u00a0: {title}',
  pairsHeading: 'Premier compte, première phrase, ensemble',
  pairsWords:
    'Pour quelques personnes, c’est la première fois\u00a0: elles viennent dès {time}, une demi-heure avant la soirée. D’autres veulent bien leur montrer. Installe-les à la même table\u00a0:',
  pairsAlone:
    'Pour quelques personnes, c’est la première fois\u00a0: elles viennent dès {time}, une demi-heure avant la soirée. Tu leur montres\u202f?',
  pairWith: 'débute, {name} veut bien montrer',
  pairAlone: 'débute',
  pairsGuests: 'Voir toutes les réponses',
  pairsWhy:
    'Tu reçois ce mail parce que tu organises cette soirée et que quelqu’un a dit\u00a0: c’est ma première fois.',
  newHereReminder:
    'C’est ta première fois\u00a0: tu peux venir dès {time}. On aura alors le temps pour le premier compte et la première phrase.',
  showsHowReminder: 'Tu veux bien montrer comment on fait\u00a0: les gens qui débutent viennent dès {time}.',

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
  mayInviteHint: 'En passant par nous, sans voir ton adresse. Tu peux revenir là-dessus ici à tout moment.',
  invitedAgainWhy:
    'Tu reçois ce mail car {host} peut t’inviter à la prochaine soirée\u00a0: tu l’as dit à «\u202f{title}\u202f». Ton adresse, seul {site} la connaît.',
  onlyInvitedTitle: 'Cette soirée est sur invitation',
  onlyInvitedText:
    'Pour répondre, il faut une invitation. Si elle est arrivée à une autre adresse à toi, prends le lien de ce mail-là. Sinon, demande aux personnes qui invitent.',
  onlyInvitedHere:
    'Cette soirée est sur invitation. Réponds avec le lien de ton invitation, ou ici avec l’adresse où elle est arrivée.',
  tooLateTitle: 'Il est trop tard pour répondre',
  tooLateText:
    'Les réponses étaient attendues plus tôt. Demande sur la page de la soirée si c’est encore possible\u202f; tu peux dire non à tout moment.',
} satisfies Partial<Catalogue['rsvps']>;
