// What is said about the pictures of an evening, in French.
import type { Catalogue } from '../catalogue.ts';

export const album: Catalogue['album'] = {
  title: 'Photos\u00a0: {title}',
  heading: 'Photos de la soirée',
  toAlbum: 'Photos de la soirée',
  all: 'Toutes les photos',
  addYours: 'Ajouter tes photos',
  whoSeesGuests: 'Seuls les gens de la soirée et {hosts} voient ces photos.',
  whoSeesAll: 'Tout le monde peut voir ces photos.',
  endsOn: 'Le {day}, elles seront supprimées avec les données des gens de la soirée.',
  forGuests:
    'Les photos de cette soirée sont pour les gens qui y étaient. Toi aussi\u202f? Alors ouvre-les avec le lien de ton mail.',
  notYet: 'Les photos arriveront ici dès que la soirée commence.',
  none: 'Pas encore de photo.',
  noneForAll: 'Ici, aucune photo n’est ouverte à tout le monde.',
  tooLate: 'On pouvait ajouter des photos jusqu’au {day}.',
  until: 'Tu peux en ajouter jusqu’au {day}.',
  addHeading: 'Ajouter une photo',
  onNoPicture: {
    one: '{names} préfère ne figurer sur aucune photo.',
    other: '{names} préfèrent ne figurer sur aucune photo.',
  },
  onNoPictureOthers: {
    one: 'Une personne préfère ne figurer sur aucune photo.',
    other: '{count} personnes préfèrent ne figurer sur aucune photo.',
  },
  onNoPictureMore: { one: 'une autre personne', other: '{count} autres personnes' },
  askTheRest: 'Ne montre que des gens qui sont d’accord.',
  file: 'Photo',
  fileHint:
    'JPEG, PNG ou WebP, 10\u00a0Mo au plus. Nous effaçons du fichier les indications de lieu et d’appareil.',
  words: 'Un mot sur la photo',
  consent: {
    one: 'Au début, seuls les gens de la soirée la voient. {hosts} peut ouvrir les photos à tout le monde. Tu peux supprimer la tienne à tout moment.',
    other:
      'Au début, seuls les gens de la soirée la voient. {hosts} peuvent ouvrir les photos à tout le monde. Tu peux supprimer la tienne à tout moment.',
  },
  add: 'Ajouter la photo',
  added: 'Ta photo est là.',
  removed: 'La photo est supprimée.',
  takenDown: 'La photo est masquée.',
  hostsDecide: { one: '{hosts} décidera si elle revient.', other: '{hosts} décideront si elle revient.' },
  shownAgain: 'La photo est de nouveau visible.',
  opened: 'Tout le monde peut maintenant voir les photos.',
  closed: 'Maintenant, seuls les gens de la soirée voient les photos.',
  endsNow:
    'Les données des gens de la soirée sont supprimées depuis le {day}\u00a0: ces photos partent aussi, demain au plus tard.',
  closeHint:
    'Ouvertes à tout le monde, elles restent. Réservées aux gens de la soirée, elles seront supprimées le {day} avec leurs données.',
  closeHintGone:
    'Attention\u00a0: les données des gens de la soirée ont été supprimées le {day}, aucune de ces personnes ne pourrait encore voir les photos. Si tu fermes l’album, toutes les photos seront supprimées d’ici demain. Si tu veux les garder, télécharge-les d’abord.',
  askedEnough:
    'D’ici, on ne peut pas retirer plus de cinq photos par jour. Écris aux personnes qui ont organisé la soirée, ou signale l’album en bas de la page.',
  isFull: 'L’album est plein\u00a0: il n’y a plus de place pour d’autres photos.',
  undescribed: 'Photo de la soirée, sans légende',
  by: 'par {name}',
  takeDown: 'À retirer, merci',
  takeDownHint: 'Tu es sur une photo que tu ne veux pas voir ici\u202f? Un clic, et elle est masquée.',
  remove: 'Supprimer',
  download: 'Tout en fichier ZIP',
  askedHeading: 'Quelqu’un souhaite qu’une photo soit retirée',
  askedText: 'Elle est déjà masquée. Ne la réaffiche que si tous les gens qu’on y voit sont d’accord.',
  showAgain: 'La réafficher',
  openHeading: 'Qui voit les photos\u202f?',
  open: 'Ouvrir à tout le monde',
  openHint: 'Si tu les ouvres, elles apparaissent aussi sur la page de la soirée et dans le récit.',
  close: 'Réserver aux gens de la soirée',
  progress: '{done} photos sur {all} sont arrivées.',
  waitsForNet: 'Pas de réseau pour l’instant. Ça reprendra tout seul, laisse la page ouverte.',
  refusedSome: 'Refusées\u00a0:',
  askedDownSubject: 'Une photo à regarder\u00a0: {title}',
  askedDownHeading: 'Quelqu’un souhaite qu’une photo soit retirée',
  askedDownWords:
    'Elle se trouve dans l’album de ta soirée, et elle est déjà masquée. À toi de décider si elle est supprimée ou réaffichée.',
  askedDownButton: 'Regarder',
  askedDownWhy: 'Tu reçois ce mail, une fois par jour au plus, parce que tu organises cette soirée.',
};
