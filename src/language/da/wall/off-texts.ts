// What is said when somebody takes posts off the wall, in Danish.
import type { de } from '../../../wall/off-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const da: SameKeys<typeof de> = {
  offTitle: 'Tag et opslag af opslagstavlen',
  offDone: 'Det er væk, og det kommer ikke igen.',
  offAsked: 'Din besked er hos {names}. Dér bliver der set på opslaget.',
  offTheirs:
    'Det er dine opslag på denne opslagstavle. Det, du fjerner, kommer ikke igen. Det, du selv har sat op, bliver ellers hængende, også hvis du melder afbud.',
  takeThisOff: 'Fjern',
  takeAllOff: 'Fjern alle mine',
  offAskLead:
    'Er det dit opslag, og vil du ikke have det her? Så siger vi det til {names}. Du behøver ingen konto. Det hjælper også at slette det dér, hvor du skrev det.',
  offAsk: 'Fjern det, tak',
  offByProfile: 'Uden at spørge: Vis med din profil, at det er dit',
  offAuthorTitle: 'Tag alle dine opslag af opslagstavlen',
  offAuthorLead:
    'Du behøver ingen konto her: Et link i din profil viser, at opslagene er dine. Kun du kan skrive det dér.',
  offAuthorMastodon: 'Skriv denne adresse i et felt i din profil (»Rediger profil«, »Ekstra felter«):',
  offAuthorBluesky: 'Skriv denne adresse i beskrivelsen i din profil (»Rediger profil«):',
  offAuthorBlog: 'Sæt dette link på forsiden af din blog:',
  offAuthorPress: 'Tryk så her. Vi ser efter i din profil i baggrunden.',
  offAuthorLook: 'Se efter, og fjern',
  offAuthorAfter:
    'Alle dine opslag forsvinder fra alle opslagstavler her, og der kommer ikke nye. Bagefter kan du tage linket ud igen.',
  offAuthorAsked: 'Vi ser efter lige nu. Det tager som regel kun et par sekunder.',
  offAuthorNotFound:
    'Vi fandt ikke linket i din profil. Nogle netværk viser først ændringer efter et par minutter: Prøv så igen.',
  offAuthorUnanswered: 'Dit netværk svarede ikke lige nu. Prøv igen senere.',
  offAuthorDone: 'Alle dine opslag er væk, og der kommer ikke nye.',
  offAuthorBack: 'Du kan stadig selv sætte opslag op. Vil du tage det hele tilbage, så skriv til os:',
  offBackTitle: 'Vis dem igen alligevel',
  offBackLead:
    'Det sker med det samme link: Sæt det ind i din profil igen, og fortæl os, hvilken det er. Vi har ikke gemt det.',
  offBackAccount: 'Din konto eller blog',
  offBackLook: 'Se efter, og vis igen',
  offBackAsked: 'Vi ser efter i din profil lige nu. Er linket der, kommer dine opslag tilbage.',
  offBackWrong: 'Det er ikke den konto, du fjernede dine opslag med.',
  offWhich: 'Find opslaget på opslagstavlen, og tryk dér på »Dit? Fjern det«.',
  askedOffSubject: 'Se på et opslag: {title}',
  askedOffHeading: 'Nogen vil have et opslag af opslagstavlen',
  askedOffWords:
    'Nogen siger, at et opslag på opslagstavlen til din aften er deres og skal væk. Du bestemmer.',
  askedOffButton: 'Se på det',
  askedOffWhy: 'Denne mail får du højst én gang om dagen, fordi du er vært for denne aften.',
};
