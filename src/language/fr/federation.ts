// What is said about the fediverse, and to it, in French.
import type { Catalogue } from '../catalogue.ts';

export const federation: Catalogue['federation'] = {
  cityName: '{site} {city}',
  citySummary:
    'Soirées à {city}, où se retrouvent des gens qui écrivent franchement sur leur travail. Suis ce compte, et tu sauras dès qu’il y en a une nouvelle.',
  seriesSummary: 'Une série de soirées à {city}\u00a0: {name}.',
  siteSummary: 'Toutes les soirées de {site}, dans chaque ville.',
  summaryLine: '{day}, {time} · {place} · #{hashtag}',
  hostedBy: 'Organisation\u00a0: {names}',
  website: 'Site web',
  noteCancelled: '{title} le {day}, c’est annulé.',
  noteBack: '{title} le {day} a bien lieu, finalement.',
  noteMoved: '{title}\u00a0: désormais {day}, {time}, {place}.',
  pollQuestion:
    'Viens-tu à «\u202f{title}\u202f»\u202f? Les personnes qui organisent sauront qui répond ici\u202f; tu reçois un message avec le lien pour changer ta réponse. Combien de gens répondent quoi, nous ne le disons à personne.',
  pollSeen: 'Oui, les gens peuvent me voir',
  pollHosts: 'Oui, visible pour qui organise',
  pollMaybe: 'Peut-être',
  pollNo: 'Pas cette fois',

  ownLinksHeading: 'Tes liens sur {site}',
  ownLinksWords: 'Ici, tu vois et tu changes ce que tu as répondu.',
  ownDataLink: 'Tes données chez nous (valable 15 minutes, une seule fois)',
  nothingYours:
    'De ce compte, nous n’avons encore aucune réponse. Suis la ville. Sous chaque soirée, il y a un sondage\u00a0: un clic, et tu as répondu.',
  ownLinksWhy: 'Tu reçois ce message parce que tu nous as écrit en privé.',

  follow: 'Suivre sur le fédivers',
  followAtHome: 'Suivre sur {server}',
  followTitle: 'Suivre {name} sur le fédivers',
  followLead:
    'Tu es sur Mastodon, Mobilizon, Friendica ou un autre serveur du fédivers\u202f? Alors tu y verras chaque nouvelle soirée, sans compte ici.',
  homeQuestion: 'Ton compte, ou ton serveur',
  byHandHeading: 'Ou par la recherche',
  byHand: 'Copie ce nom, colle-le dans la recherche de ton serveur, et suis-le.',
  copyHandle: 'Copier le nom',

  askForLinksHeading: 'Déjà répondu sur le fédivers\u202f?',
  askForLinks:
    'As-tu répondu depuis le fédivers\u202f? Écris à {handle} en privé, ce que tu veux\u00a0: en retour, tu reçois les liens pour tout voir et tout changer.',
  writePrivately: 'Écrire en privé sur {server}',

  madeKnown: 'Fédivers',
  madeKnownHeading: 'Faire connaître sur le fédivers',
  madeKnownTitle: 'Faire connaître sur le fédivers\u00a0: {title}',
  madeKnownLead:
    'Sur Mastodon, Mobilizon et d’autres serveurs, on peut suivre {handle} et y voir chaque soirée publique\u00a0: titre, jour, lieu, image, description et vos noms, mais jamais celui des gens qui viennent.',
  staysHere: 'Cette soirée reste ici et n’est pas annoncée sur le fédivers.',
  takenBack:
    'Cette soirée n’est plus annoncée sur le fédivers. Nous avons demandé aux autres serveurs de la supprimer.',
  onceAnnounced: 'Cette soirée sera annoncée sur le fédivers dès qu’elle sera publique.',
  soon: 'Cette soirée va être annoncée sur le fédivers dans un instant.',
  nobodyYet: 'On la trouve sur le fédivers. Au moment de l’annonce, personne ne suivait encore.',
  reach: { one: 'Envoyée à un compte, {servers}.', other: 'Envoyée à {count} comptes, {servers}.' },
  onServers: { one: 'sur un serveur', other: 'sur {count} serveurs' },
  unreached: { one: 'Un serveur était injoignable.', other: '{count} serveurs étaient injoignables.' },
  onlyPublic: 'Seules les soirées publiques sont annoncées sur le fédivers.',
  seriesTold: 'Les soirées publiques de cette série sont annoncées sur le fédivers.',
  seriesKept: 'Les soirées de cette série restent ici, sauf si tu en décides autrement pour l’une d’elles.',
  tell: 'Faire connaître',
  keep: 'Ne pas faire connaître',
  keepHint:
    'Si la soirée y est déjà connue, nous demandons aux autres serveurs de la supprimer. Presque tous le font, mais nous ne pouvons pas les y forcer.',

  servers: 'Fédivers',
  serversTitle: 'Serveurs du fédivers',
  serversLead: 'Qui suit les villes d’ici depuis d’autres serveurs, par serveur.',
  serversNone: 'Personne ne suit encore d’ailleurs.',
  serverFollowers: { one: '{count} compte suit', other: '{count} comptes suivent' },
  serverWaiting: { one: '{count} message attend', other: '{count} messages attendent' },
  serverRests: 'ne répond pas\u202f; prochain essai {moment}',
  serverBlocked: 'bloqué',
  accountBlocked: 'compte bloqué',
  blockServer: 'Bloquer',
  unblock: 'Débloquer',
  blockHeading: 'Bloquer un serveur ou un compte',
  blockHint:
    'Rien n’arrivera plus de là, et rien n’y partira plus\u202f; les comptes de là-bas qui suivaient une ville ne la suivront plus.',
  blockWhat: 'Serveur (example.social) ou compte (@ana@example.social, https://…)',
  blockWrong: 'Nous ne trouvons sous ce nom ni serveur ni compte.',
  blockedDone: 'C’est bloqué.',
  unblockedDone: 'Ce n’est plus bloqué.',
};
