// What is said about the fediverse, and to it.
import type { SameKeys } from '../language/texts.ts';

export const de = {
  cityName: '{site} {city}',
  citySummary:
    'Abende in {city}, an denen sich Menschen treffen, die offen über ihre Arbeit schreiben. Wer hier folgt, erfährt von jedem neuen Abend.',
  seriesSummary: 'Eine Reihe von Abenden in {city}: {name}.',
  siteSummary: 'Alle Abende auf {site}, in jeder Stadt.',
  summaryLine: '{day}, {time} · {place} · #{hashtag}',
  hostedBy: 'Gastgeber:in: {names}',
  website: 'Website',
  noteCancelled: '{title} am {day} ist abgesagt.',
  noteBack: '{title} am {day} findet doch statt.',
  noteMoved: '{title}: jetzt {day}, {time}, {place}.',
  pollQuestion:
    'Kommst du zu „{title}“? Die Gastgeber:innen erfahren, wer hier antwortet; du bekommst eine Nachricht mit dem Link, um es zu ändern. Wie viele was antworten, sagen wir niemandem.',
  pollSeen: 'Ja, Gäste dürfen mich sehen',
  pollHosts: 'Ja, nur die Gastgeber:innen sehen mich',
  pollMaybe: 'Vielleicht',
  pollNo: 'Diesmal nicht',

  ownLinksHeading: 'Deine Links bei {site}',
  ownLinksWords: 'Hier siehst und änderst du, was du geantwortet hast.',
  ownDataLink: 'Deine Daten bei uns (gilt 15 Minuten, nur einmal)',
  nothingYours:
    'Von diesem Konto haben wir noch keine Antwort. Folge der Stadt: Unter jedem Abend steht eine Umfrage, und ein Tipp darin ist deine Antwort.',
  ownLinksWhy: 'Diese Nachricht bekommst du, weil du uns privat geschrieben hast.',

  follow: 'Im Fediverse folgen',
  followAtHome: 'Auf {server} folgen',
  followTitle: '{name} im Fediverse folgen',
  followLead:
    'Du bist auf Mastodon, Mobilizon, Friendica oder einem anderen Server des Fediverse? Dann siehst du dort jeden neuen Abend, ohne Konto hier.',
  homeQuestion: 'Dein Konto, oder dein Server',
  byHandHeading: 'Oder über die Suche',
  byHand: 'Kopiere diesen Namen, füge ihn auf deinem Server in die Suche ein und folge.',
  copyHandle: 'Namen kopieren',

  askForLinksHeading: 'Schon im Fediverse geantwortet?',
  askForLinks:
    'Hast du im Fediverse geantwortet? Schreib {handle} privat, was du magst: Die Links, unter denen du alles siehst und änderst, kommen zurück.',
  writePrivately: 'Auf {server} privat schreiben',

  madeKnown: 'Fediverse',
  madeKnownHeading: 'Im Fediverse bekannt machen',
  madeKnownTitle: 'Im Fediverse bekannt machen: {title}',
  madeKnownLead:
    'Auf Mastodon, Mobilizon und anderen Servern kann man {handle} folgen und sieht dort jeden öffentlichen Abend: Titel, Tag, Ort, Bild, Beschreibung und eure Namen, aber keine Gäste.',
  staysHere: 'Dieser Abend bleibt hier und wird im Fediverse nicht bekannt gemacht.',
  takenBack:
    'Dieser Abend wird im Fediverse nicht mehr bekannt gemacht. Andere Server sind gebeten, ihn zu löschen.',
  onceAnnounced: 'Dieser Abend wird im Fediverse bekannt gemacht, sobald er öffentlich ist.',
  soon: 'Dieser Abend wird gleich im Fediverse bekannt gemacht.',
  nobodyYet: 'Im Fediverse zu finden. Als der Abend bekannt gemacht wurde, folgte noch niemand.',
  reach: {
    one: 'Bekannt gemacht an ein Konto, {servers}.',
    other: 'Bekannt gemacht an {count} Konten, {servers}.',
  },
  onServers: { one: 'auf einem Server', other: 'auf {count} Servern' },
  unreached: { one: 'Ein Server war nicht erreichbar.', other: '{count} Server waren nicht erreichbar.' },
  onlyPublic: 'Nur öffentliche Abende werden im Fediverse bekannt gemacht.',
  seriesTold: 'Die öffentlichen Abende dieser Reihe werden im Fediverse bekannt gemacht.',
  seriesKept: 'Die Abende dieser Reihe bleiben hier, außer du entscheidest es bei einem Abend anders.',
  tell: 'Bekannt machen',
  keep: 'Nicht bekannt machen',
  keepHint:
    'Ist der Abend schon bekannt, bitten wir andere Server, ihn zu löschen. Fast alle tun das, erzwingen können wir es nicht.',

  servers: 'Fediverse',
  serversTitle: 'Server im Fediverse',
  serversLead: 'Wer den Städten hier von anderen Servern aus folgt, nach Server.',
  serversNone: 'Noch folgt niemand von anderswo.',
  serverFollowers: { one: 'ein Konto folgt', other: '{count} Konten folgen' },
  serverWaiting: { one: 'eine Nachricht wartet', other: '{count} Nachrichten warten' },
  serverRests: 'antwortet nicht; nächster Versuch {moment}',
  serverBlocked: 'gesperrt',
  accountBlocked: 'Konto gesperrt',
  blockServer: 'Sperren',
  unblock: 'Entsperren',
  blockHeading: 'Server oder Konto sperren',
  blockHint:
    'Von dort kommt dann nichts mehr an, und nichts geht mehr dorthin; wer von dort folgt, folgt nicht mehr.',
  blockWhat: 'Server (example.social) oder Konto (@ana@example.social, https://…)',
  blockWrong: 'Weder ein Server noch ein Konto ist unter diesem Namen zu finden.',
  blockedDone: 'Gesperrt.',
  unblockedDone: 'Nicht mehr gesperrt.',
} as const;

export const en: SameKeys<typeof de> = {
  cityName: '{site} {city}',
  citySummary:
    'Evenings in {city} for people who write openly about their work. Follow to hear of each new evening.',
  seriesSummary: 'A series of evenings in {city}: {name}.',
  siteSummary: 'All evenings on {site}, in every city.',
  summaryLine: '{day}, {time} · {place} · #{hashtag}',
  hostedBy: 'Hosted by {names}',
  website: 'Website',
  noteCancelled: '{title} on {day} is cancelled.',
  noteBack: '{title} on {day} takes place after all.',
  noteMoved: '{title}: now {day}, {time}, {place}.',
  pollQuestion:
    'Are you coming to “{title}”? The hosts learn who answers here; you get a message with the link to change it. How many give which answer is never told.',
  pollSeen: 'Yes, guests may see me',
  pollHosts: 'Yes, only the hosts see me',
  pollMaybe: 'Maybe',
  pollNo: 'Not this time',

  ownLinksHeading: 'Your links at {site}',
  ownLinksWords: 'Here you can see and change what you replied.',
  ownDataLink: 'Your data here (works once, for 15 minutes)',
  nothingYours:
    'We have no reply from this account yet. Follow the city: below each evening is a poll, and one tap in it is your reply.',
  ownLinksWhy: 'You get this message because you wrote to us privately.',

  follow: 'Follow on the fediverse',
  followAtHome: 'Follow on {server}',
  followTitle: 'Follow {name} on the fediverse',
  followLead:
    'Are you on Mastodon, Mobilizon, Friendica or another server of the fediverse? Then you’ll see each new evening there, without an account here.',
  homeQuestion: 'Your account, or your server',
  byHandHeading: 'Or by search',
  byHand: 'Copy this name, paste it into the search on your server, and follow.',
  copyHandle: 'Copy the name',

  askForLinksHeading: 'Already replied on the fediverse?',
  askForLinks:
    'Have you replied on the fediverse? Write to {handle} privately, whatever you like: the links by which you see and change everything come back.',
  writePrivately: 'Write privately on {server}',

  madeKnown: 'Fediverse',
  madeKnownHeading: 'Make it known on the fediverse',
  madeKnownTitle: 'Make it known on the fediverse: {title}',
  madeKnownLead:
    'People on Mastodon, Mobilizon and other servers can follow {handle}, and see each public evening there: title, day, place, picture, description and your names, but no guests.',
  staysHere: 'This evening stays here, and isn’t made known on the fediverse.',
  takenBack:
    'This evening isn’t made known on the fediverse any more. Other servers have been asked to delete it.',
  onceAnnounced: 'This evening is made known on the fediverse as soon as it’s public.',
  soon: 'This evening is about to be made known on the fediverse.',
  nobodyYet: 'It can be found on the fediverse. Nobody followed yet when it was made known.',
  reach: {
    one: 'Made known to one account, {servers}.',
    other: 'Made known to {count} accounts, {servers}.',
  },
  onServers: { one: 'on one server', other: 'on {count} servers' },
  unreached: { one: 'One server couldn’t be reached.', other: '{count} servers couldn’t be reached.' },
  onlyPublic: 'Only public evenings are made known on the fediverse.',
  seriesTold: 'The public evenings of this series are made known on the fediverse.',
  seriesKept: 'The evenings of this series stay here, unless you decide otherwise for one of them.',
  tell: 'Make it known',
  keep: 'Don’t make it known',
  keepHint:
    'If the evening is known already, we ask other servers to delete it. Nearly all of them do, but we can’t force them.',

  servers: 'Fediverse',
  serversTitle: 'Servers of the fediverse',
  serversLead: 'Who follows the cities here from other servers, by server.',
  serversNone: 'Nobody follows from elsewhere yet.',
  serverFollowers: { one: 'one account follows', other: '{count} accounts follow' },
  serverWaiting: { one: 'one message is waiting', other: '{count} messages are waiting' },
  serverRests: 'doesn’t answer; next try {moment}',
  serverBlocked: 'blocked',
  accountBlocked: 'account blocked',
  blockServer: 'Block',
  unblock: 'Unblock',
  blockHeading: 'Block a server or an account',
  blockHint:
    'Nothing arrives from there any more, and nothing goes there; whoever follows from there stops following.',
  blockWhat: 'Server (example.social) or account (@ana@example.social, https://…)',
  blockWrong: 'That is no server, and there’s no such account to be found.',
  blockedDone: 'Blocked.',
  unblockedDone: 'No longer blocked.',
};
