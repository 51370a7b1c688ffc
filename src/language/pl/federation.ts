// What is said about the fediverse, and to it, in Polish.
import type { Catalogue } from '../catalogue.ts';

export const federation: Catalogue['federation'] = {
  cityName: '{site} {city}',
  citySummary:
    'Wieczory w mieście {city}, na których spotykają się ludzie otwarcie piszący o swojej pracy. Kto obserwuje, dowie się o każdym nowym wieczorze.',
  seriesSummary: 'Cykl wieczorów w mieście {city}: {name}.',
  siteSummary: 'Wszystkie wieczory na stronie {site}, w każdym mieście.',
  summaryLine: '{day}, {time} · {place} · #{hashtag}',
  hostedBy: 'Organizacja: {names}',
  website: 'Strona',
  noteCancelled: 'Odwołane: {title}, {day}.',
  noteBack: 'Jednak się odbędzie: {title}, {day}.',
  noteMoved: '{title}: teraz {day}, {time}, {place}.',
  pollQuestion:
    'Przyjdziesz na „{title}”? Osoby, które zapraszają, dowiedzą się, kto tu odpowiada; dostaniesz wiadomość z linkiem, żeby móc to zmienić. Nie mówimy nikomu, ile osób co odpowiedziało.',
  pollSeen: 'Tak, goście mogą mnie widzieć',
  pollHosts: 'Tak, widzą mnie tylko zapraszający',
  pollMaybe: 'Może',
  pollNo: 'Nie tym razem',

  ownLinksHeading: 'Twoje linki na stronie {site}',
  ownLinksWords: 'Tutaj zobaczysz i zmienisz swoje odpowiedzi.',
  ownDataLink: 'Twoje dane u nas (link działa 15 minut, tylko raz)',
  nothingYours:
    'Nie mamy jeszcze żadnej odpowiedzi z tego konta. Obserwuj miasto: pod każdym wieczorem jest ankieta, a jedno kliknięcie w niej to twoja odpowiedź.',
  ownLinksWhy: 'Dostajesz tę wiadomość, bo przyszła do nas prywatna wiadomość od ciebie.',

  follow: 'Obserwuj w fediwersum',
  followAtHome: 'Obserwuj na {server}',
  followTitle: 'Obserwuj w fediwersum: {name}',
  followLead:
    'Masz konto na Mastodonie, Mobilizonie, Friendice albo innym serwerze fediwersum? Zobaczysz tam każdy nowy wieczór, bez konta tutaj.',
  homeQuestion: 'Twoje konto albo twój serwer',
  byHandHeading: 'Albo przez wyszukiwarkę',
  byHand: 'Skopiuj tę nazwę, wklej ją do wyszukiwarki na swoim serwerze i kliknij „Obserwuj”.',
  copyHandle: 'Skopiuj nazwę',

  askForLinksHeading: 'Odpowiedź z fediwersum już wysłana?',
  askForLinks:
    'Twoja odpowiedź przyszła z fediwersum? Napisz prywatnie cokolwiek, na konto {handle}: w odpowiedzi dostaniesz linki, pod którymi wszystko zobaczysz i zmienisz.',
  writePrivately: 'Napisz prywatnie na {server}',

  madeKnown: 'Fediwersum',
  madeKnownHeading: 'Ogłoś w fediwersum',
  madeKnownTitle: 'Ogłoś w fediwersum: {title}',
  madeKnownLead:
    'Na Mastodonie, Mobilizonie i innych serwerach można obserwować konto {handle} i widzieć tam każdy publiczny wieczór: tytuł, dzień, miejsce, zdjęcie, opis i wasze imiona, ale żadnych gości.',
  staysHere: 'Ten wieczór zostaje tutaj i nie jest ogłaszany w fediwersum.',
  takenBack: 'Ten wieczór nie jest już ogłaszany w fediwersum. Prosimy inne serwery, żeby go usunęły.',
  onceAnnounced: 'Ten wieczór pojawi się w fediwersum, gdy tylko będzie publiczny.',
  soon: 'Ten wieczór zaraz pojawi się w fediwersum.',
  nobodyYet: 'Można go znaleźć w fediwersum. W chwili ogłoszenia nikt jeszcze nie obserwował.',
  reach: {
    one: 'Ogłoszono jednemu kontu, {servers}.',
    few: 'Ogłoszono {count} kontom, {servers}.',
    many: 'Ogłoszono {count} kontom, {servers}.',
    other: 'Ogłoszono {count} konta, {servers}.',
  },
  onServers: {
    one: 'na jednym serwerze',
    few: 'na {count} serwerach',
    many: 'na {count} serwerach',
    other: 'na {count} serwera',
  },
  unreached: {
    one: 'Jeden serwer był nieosiągalny.',
    few: '{count} serwery były nieosiągalne.',
    many: '{count} serwerów było nieosiągalnych.',
    other: '{count} serwera było nieosiągalne.',
  },
  onlyPublic: 'W fediwersum ogłaszamy tylko publiczne wieczory.',
  seriesTold: 'Publiczne wieczory tego cyklu są ogłaszane w fediwersum.',
  seriesKept: 'Wieczory tego cyklu zostają tutaj, chyba że przy którymś zdecydujesz inaczej.',
  tell: 'Ogłoś',
  keep: 'Nie ogłaszaj',
  keepHint:
    'Jeśli wieczór już tam jest, poprosimy inne serwery, żeby go usunęły. Prawie wszystkie to robią, ale zmusić ich nie możemy.',

  servers: 'Fediwersum',
  serversTitle: 'Serwery fediwersum',
  serversLead: 'Kto obserwuje tutejsze miasta z innych serwerów, według serwera.',
  serversNone: 'Nikt jeszcze nie obserwuje skądinąd.',
  serverFollowers: {
    one: 'obserwuje jedno konto',
    few: 'obserwują {count} konta',
    many: 'obserwuje {count} kont',
    other: 'obserwuje {count} konta',
  },
  serverWaiting: {
    one: 'czeka jedna wiadomość',
    few: 'czekają {count} wiadomości',
    many: 'czeka {count} wiadomości',
    other: 'czeka {count} wiadomości',
  },
  serverRests: 'nie odpowiada; następna próba {moment}',
  serverBlocked: 'zablokowany',
  accountBlocked: 'konto zablokowane',
  blockServer: 'Zablokuj',
  unblock: 'Odblokuj',
  blockHeading: 'Zablokuj serwer albo konto',
  blockHint:
    'Nic już stamtąd nie przyjdzie i nic tam nie pójdzie; kto stamtąd obserwuje, przestaje obserwować.',
  blockWhat: 'Serwer (example.social) albo konto (@ana@example.social, https://…)',
  blockWrong: 'Pod tą nazwą nie ma ani serwera, ani konta.',
  blockedDone: 'Zablokowane.',
  unblockedDone: 'Już niezablokowane.',
};
