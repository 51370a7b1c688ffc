// What is said about following each other from the people page, in French.
import type { de } from '../../../guest-list/following-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const fr: SameKeys<typeof de> = {
  homeHeading: 'Mastodon\u00a0: ouvrir sur ton propre serveur',
  homeQuestion: 'Sur quel serveur Mastodon es-tu\u202f?',
  homeHint:
    'Ensuite, chaque bouton Mastodon ouvre le profil sur ton serveur, et là tu appuies sur «\u202fSuivre\u202f». Seul ce navigateur s’en souvient.',
  homeRemember: 'Retenir',
  homeForget: 'Oublier',
  homeKnown: 'Les boutons Mastodon mènent à {server}\u00a0: là, tu appuies sur «\u202fSuivre\u202f».',
  homeUnable:
    '{server} ne nous dit pas comment suivre quelqu’un de l’extérieur. Copie le compte dans la recherche de ton serveur\u00a0: il est à côté de chaque nom.',
  homeUnanswered: 'Ton serveur n’a pas répondu. Réessaie dans un instant.',
  followHeading: 'Se suivre',
  youAreOn: 'Tu es sur {network}\u00a0: {what}',
  followSo: { one: 'suivre une personne', other: 'suivre {count} personnes' },
  followAll: 'suivre tout le monde d’un coup',
  followOneByOne: 'suivre tout le monde, un par un',
  loadList: 'Télécharger la liste',
  followPack: 'Suivre tout le monde',
  nextPerson: 'La suite\u00a0: {name}',
  thenPerson: 'Ensuite\u00a0: {name}',
  fromTheBeginning: 'C’est tout. On recommence\u202f?',
  threeSteps: 'Mastodon en trois étapes',
  otherFormats: 'Autres formats',
  drawnMenu: 'Importer',
  drawnChoice: 'Liste de comptes suivis',
  drawnButton: 'Envoyer',
  oneByOneOn: 'Suivre tout le monde, un par un, sur {network}',
  oneByOneEverybody: 'Tous les gens et tous les réseaux',
  followsHeading: 'Mastodon\u00a0: seulement les gens que je ne suis pas encore',
  followsStep1:
    'Sur ton serveur, ouvre «\u202fPréférences\u202f», puis «\u202fImport et export\u202f», puis «\u202fExport\u202f».',
  followsStep2: 'Télécharge le fichier CSV de la ligne des comptes que tu suis.',
  followsStep3:
    'Choisis-le ici. Tu ne vois alors plus que les autres, ou tu télécharges un fichier avec eux seuls.',
  followsQuestion: 'Ta liste de Mastodon',
  followsHint: 'Nous la comparons sur le moment et n’en gardons rien.',
  followsAsPage: 'Afficher ici',
  followsAsFile: 'En fichier',
  followsMissing: 'Choisis d’abord ta liste\u00a0: un fichier qui se termine par .csv.',
  followsTooLong: 'Ce fichier est trop grand pour une liste de Mastodon.',
  followsUnreadable:
    'Nous n’y trouvons aucun compte Mastodon. Est-ce bien le fichier des comptes que tu suis\u202f?',
  notYetFollowed: {
    one: '{count} personne que tu ne suis pas encore',
    other: '{count} personnes que tu ne suis pas encore',
  },
  postsSoFar: 'Ce qu’on en a écrit jusqu’ici, le plus récent d’abord\u00a0:',
  allPosts: 'Tous les posts avec le hashtag',
  packReads: 'Bluesky\u00a0: juste lire ce que ces gens écrivent',
  packForHosts: 'Pour vous\u00a0: pack de démarrage et liste sur Bluesky',
  proven: 'vérifié',
  provenMeans: 'Avec une coche\u00a0: ce compte et la page de cette personne ici renvoient l’un à l’autre.',
  copyThis: 'À copier\u00a0:',
  steps: 'Comment faire',
  fileBlogs: 'Blogs',
  blogsStep1: 'Télécharge le fichier\u00a0: il contient les feeds des blogs (OPML).',
  blogsStep2:
    'Dans ton lecteur de feeds, ouvre les réglages, puis «\u202fImporter\u202f» ou «\u202fOPML\u202f».',
  blogsStep3: 'Choisis le fichier. Les blogs se retrouvent dans un dossier qui porte le nom du hashtag.',
};
