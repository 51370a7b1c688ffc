// What is said about who writes in a city, and about reading those one has met, in French.
import type { Catalogue } from '../catalogue.ts';

export const writing: Catalogue['writing'] = {
  title: 'Qui écrit à {city}',
  heading: 'Qui écrit ici',
  description: 'Blogs, newsletters et podcasts de gens vivant à {city}, le texte le plus récent d’abord.',
  lead: 'Des gens qui vivent à {city} et écrivent franchement sur leur travail. Chaque personne figure ici une fois, avec son dernier texte. Le plus récent d’abord.',
  nobody: 'Personne n’est encore ici. Tu connais sûrement quelqu’un, ou tu écris toi-même.',
  noPost: 'Aucun texte lu encore.',
  more: 'Tous les gens qui écrivent ici',
  take: 'À emporter',
  takeOpml: 'Tout en liste pour le lecteur de feeds (OPML)',
  takeAtom: 'Feed (Atom)',
  takeJson: 'JSON Feed',
  takeHint: 'Il n’y a dedans que les blogs dont les gens ont aussi dit oui à cela.',
  writeToo: 'Tu écris aussi\u202f?',
  writeTooText: 'Ton blog figure ici dès que tu dis oui, et un clic l’enlève.',
  showMine: 'Montrer mon blog',
  suggestLink: 'Proposer un blog',
  suggestTitle: 'Proposer un blog à {city}',
  suggestLead:
    'Donne-nous le blog, la newsletter ou le podcast de quelqu’un qui vit à {city}. Nous demandons à la personne, une fois, par l’adresse qui figure sur son site. C’est seulement si elle dit oui qu’il figure ici\u202f; sinon, nous l’oublions au bout de deux semaines.',
  address: 'Adresse du site',
  addressExample: 'blog.example.org',
  addressWrong: 'Ce n’est pas l’adresse d’un site web. En voici une\u00a0: blog.example.org',
  suggestNow: 'Proposer',
  suggested:
    'Merci\u202f! Nous regardons le site et demandons à qui il appartient. S’il n’indique pas d’adresse mail, la personne peut aussi renvoyer elle-même vers ici.',
  ownHeading: 'C’est le tien\u202f?',
  ownByLink: 'Alors mets sur ton site un lien vers ici, comme ceci\u00a0:',
  ownByLinkThen:
    'D’ici un jour, tu figures ici. Si tu enlèves le lien, tu n’y es plus au bout d’une semaine. S’il mène à {feed}, tes textes sont aussi dans l’OPML et le feed.',
  ownSignedIn: 'Ou connecte-toi et dis-le d’un clic.',
  ownTitle: 'Mon blog dans ma ville',
  ownLead:
    'La page de ta ville peut montrer ce que tu as écrit en dernier\u00a0: ton nom, ton blog, le titre et les premières phrases. Personne ne compte rien, et seul le temps décide de l’ordre.',
  ownNone: 'Ajoute d’abord ton blog à tes comptes.',
  ownHidden:
    'Tu ne montres ton blog qu’à certaines personnes. Pour qu’il figure ici, rends-le visible pour tout le monde dans tes comptes.',
  ownIs: 'Ton blog\u00a0: {address}',
  toProfile: 'Voir mes comptes',
  city: 'Ville',
  audience: 'Où peut-il figurer\u202f?',
  audienceNobody: 'Nulle part',
  audienceHere: 'Sur la page de la ville et dans son mail du lundi',
  audienceFeeds: 'Là, et aussi dans l’OPML et le feed à emporter',
  saved: 'C’est enregistré.',
  hidden: 'Ton blog n’apparaît plus nulle part.',
  taken:
    'Quelqu’un d’autre a déjà donné ce blog comme le sien dans cette ville. Écris-nous si ce n’est pas juste.',
  seeCity: 'Qui écrit à {city}',
  askSubject: 'Ton blog peut-il figurer sous «\u202fQui écrit ici\u202f» à {city}\u202f?',
  askPreview: 'Seulement si tu dis oui',
  askHeading: 'Quelqu’un aime te lire',
  askWords:
    'Quelqu’un a proposé {site} pour la page «\u202fQui écrit ici\u202f» à {city}. Elle montre des gens qui écrivent franchement sur leur travail, chaque fois avec le dernier texte\u00a0: le titre, les premières phrases et le lien vers toi. Sans chiffres, sans classement, dans l’ordre du temps.',
  askOnly:
    'Si tu ne fais rien, rien ne se passe\u00a0: nous l’oublions au bout de deux semaines, et nous ne redemandons pas.',
  askButton: 'Voir et décider',
  askWhy: 'Ce mail est parti une fois à l’adresse qui figure sur {site}. Il a été envoyé par {siteName}.',
  shownSubject: 'Ton blog sous «\u202fQui écrit ici\u202f» à {city}',
  shownHeading: 'Ton blog figure ici',
  shownWords:
    '{site} figure sous «\u202fQui écrit ici\u202f» à {city}. Avec le bouton, tu décides à nouveau ou tu le retires.',
  stop: 'Non, ne le montrez pas',
  stopText:
    'Ton blog ne figurera pas sous «\u202fQui écrit ici\u202f» à {city}, et nous ne redemanderons pas.',
  decideTitle: '{site} sous «\u202fQui écrit ici\u202f» à {city}',
  decideLead:
    'On y voit le nom de ton blog, le titre de ton dernier texte, ses premières phrases et le lien vers toi. Pour cela, nous lisons ton feed, une fois par heure au plus.',
  decideHere: 'Oui, le montrer à {city}',
  decideFeeds: 'Oui, aussi dans OPML et feed',
  decideNobody: 'Non, ne pas le montrer',
  decidedShown:
    'Merci\u202f! Ton blog figure maintenant à {city}. Avec ce lien, tu peux changer cela à tout moment.',
  decidedGone: 'D’accord. Ton blog ne figure nulle part, et nous avons oublié ce que nous en savions.',
  isShownHere: 'Actuellement\u00a0: sur la page de la ville.',
  isShownInFeeds: 'Actuellement\u00a0: sur la page de la ville, dans l’OPML et le feed.',
  linkGone: 'Ce blog n’est pas proposé, ou ne l’est plus. Tout ce qui le concerne est supprimé.',
  feedDescription: 'Les derniers textes de gens vivant à {city} qui ont dit oui.',
  mailHeading: 'Du neuf à {city}',
  mailLine: '{name}\u00a0: {title}',
  mailLineIn: '{name}\u00a0: {title} ({language})',
  readingTitle: 'Lire les gens que j’ai rencontrés',
  readingLead:
    'Les blogs des gens avec qui tu étais à une soirée et qui les y ont montrés. Le texte le plus récent d’abord. Personne d’autre que toi ne voit cette page.',
  readingNobody:
    'Personne encore. Après ta prochaine soirée, les blogs des gens qui montrent le leur apparaissent ici.',
  readingOpml: 'En liste pour le lecteur de feeds (OPML)',
  readingMet: 'rencontre à {title}, {day}',
  readingLink: 'Blogs des gens que j’ai rencontrés',
};
