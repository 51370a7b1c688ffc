// What is said about pictures that people upload, in French.
import type { Catalogue } from '../catalogue.ts';

export const pictures: Catalogue['pictures'] = {
  file: 'Image',
  fileHint:
    'JPEG, PNG ou WebP, 10\u00a0Mo et 24 mégapixels au plus. Nous effaçons du fichier les indications de lieu et d’appareil.',
  alt: 'Que voit-on dessus\u202f?',
  altHint:
    'Pour les gens qui ne peuvent pas la voir. Une phrase suffit\u00a0: «\u202fDouze personnes à une longue table, du pain au milieu.\u202f»',
  mayUse: 'J’ai le droit de montrer cette image ici, et les gens qu’on y reconnaît le savent.',
  upload: 'Enregistrer',
  remove: 'Retirer l’image',
  coverTitle: 'Affiche\u00a0: {title}',
  coverHeading: 'L’affiche de la soirée',
  coverOwn: 'Une image à toi',
  another: 'Une autre image',
  saved: 'C’est enregistré.',
  toPicture: 'Affiche',
  isMissing: 'Choisis une image.',
  altMissing: 'Dis en une phrase ce qu’on voit sur l’image.',
  mayUseMissing: 'Sans ton accord, nous ne montrons pas l’image.',
  isEmpty: 'Le fichier est vide. Choisis-le encore une fois.',
  isTooHeavy: 'Le fichier dépasse 10\u00a0Mo. Enregistre l’image en plus petit et réessaie.',
  isNoPicture: 'Ce n’est pas du JPEG, du PNG ou du WebP. Enregistre l’image dans l’un d’eux et réessaie.',
  isTooLarge: 'L’image a plus de 24 mégapixels. Réduis-la et réessaie.',
  isTooSmall: 'L’image est trop petite\u00a0: à l’écran, on n’y verrait rien.',
  isTooLong: 'L’image est une bande très étroite. Recadre-la un peu et réessaie.',
  isBroken: 'Le fichier est abîmé ou incomplet. Enregistre l’image à nouveau et réessaie.',

  posterWorksOn: '{name} travaille sur',
  posterIsUnsure: '{name} hésite sur',
  posterUnsure: 'Hésite sur',
  posterColour: 'La couleur de l’affiche',
  posterColourHint: 'Touches-en une, et c’est choisi.',
  posterColourNumber: 'Couleur {number}',

  portraitLink: 'Ma photo',
  portraitTitle: 'Ma photo',
  portraitLead:
    'Si tu veux, une photo figure à côté de ton nom à la place de tes initiales\u00a0: sur ta page et partout ici où l’on peut te voir.',
  portraitChoose: 'Que doivent voir les autres\u202f?',
  portraitNone: 'Mes initiales',
  portraitOfAccount: 'La photo de {network}\u00a0: {handle}',
  portraitOwn: 'Une photo à moi',
  portraitAccountHint:
    'La photo d’un compte, nous allons la chercher là-bas et nous en montrons une copie d’ici. Si tu la changes là-bas, elle change aussi ici au bout de quelques jours.',
  portraitNoAccounts:
    'Si tu inscris sous «\u202fÀ propos de moi\u202f» un compte Mastodon ou Bluesky, tu pourras aussi prendre sa photo.',
  portraitFile: 'Le fichier pour une photo à toi',
  portraitFileHint:
    'JPEG, PNG ou WebP, 10\u00a0Mo au plus. Nous y découpons un carré au milieu et nous effaçons du fichier les indications de lieu et d’appareil.',
  portraitNotChosen: 'Choisis l’une d’elles.',
  portraitNoAccount: 'Ce compte n’est plus inscrit ici. Choisis autre chose.',
  portraitSaved: 'C’est enregistré.',
  portraitRemoved: 'Ta photo est supprimée. Les autres voient tes initiales.',
  portraitWaiting: 'Nous allons chercher la photo. Pas besoin d’attendre.',
  portraitThere: 'Voici la photo que nous y avons trouvée.',
  portraitMissing: 'Nous n’y avons pas trouvé de photo. Nous regarderons à nouveau.',
  portraitUnanswered: 'Le serveur n’a pas répondu. Nous réessaierons\u202f; tu n’as rien à faire.',
  portraitUnusable:
    'Nous ne pouvons pas montrer la photo de là-bas\u00a0: ce n’est pas du JPEG, du PNG ou du WebP, ou elle est trop petite.',
};
