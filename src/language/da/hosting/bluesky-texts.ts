// What is said about an evening's starter pack and list on Bluesky, in Danish.
import type { de } from '../../../hosting/bluesky-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const da: SameKeys<typeof de> = {
  blueskyTitle: 'Startpakke til »{title}«',
  blueskyHeading: 'Startpakke på Bluesky',
  blueskyLead:
    'Vi laver en startpakke og en liste i din Bluesky-konto. Den, der åbner dem, følger alle på én gang eller læser bare, hvad de skriver.',
  blueskyPublic:
    'Begge dele er offentlige på Bluesky. Derfor er kun dem med, der viser sig for alle her og har sat kryds ved Bluesky-listen, højst 150.',
  blueskyWho: { one: 'Lige nu ville det være én.', other: 'Lige nu ville det være {count}.' },
  blueskyWaiting: { one: 'Én konto leder vi stadig efter.', other: '{count} konti leder vi stadig efter.' },
  blueskyAccount: 'Din Bluesky-konto',
  appPassword: 'App-adgangskode',
  appPasswordHint:
    'Ikke din adgangskode: I Bluesky under »Indstillinger«, »Privatliv og sikkerhed«, »App-adgangskoder« laver du en, og dér kan du altid slette den.',
  appPasswordWrong: 'Det er ikke en app-adgangskode. Den ser sådan ud: abcd-efgh-ijkl-mnop',
  blueskyKeepHeading: 'Hvad skal der ske med app-adgangskoden?',
  blueskyOnce: 'Brug den kun denne ene gang',
  blueskyOnceHint:
    'Bagefter kender vi den ikke længere. Trækker nogen sig senere, forsvinder de først fra Bluesky, når du offentliggør igen her.',
  blueskyKeep: 'Gem den krypteret',
  blueskyKeepHint: 'Så holder vi begge dele ajour hvert minut, også når nogen trækker sig.',
  blueskyPublish: 'Offentliggør',
  blueskyUpdate: 'Opdater nu',
  blueskyForget: 'Glem app-adgangskoden',
  blueskyRemove: 'Slet fra Bluesky',
  blueskyRemoveHint: 'Til det skal vi bruge din app-adgangskode, hvis vi ikke har gemt den.',
  blueskyOpenPack: 'Åbn startpakken',
  blueskyOpenList: 'Åbn listen',
  blueskyFacts: {
    one: 'Én, i kontoen @{handle}, pr. {when}',
    other: '{count}, i kontoen @{handle}, pr. {when}',
  },
  blueskyOutOfDate:
    'Der har ændret sig noget siden. Offentliggør igen: Først da forsvinder også dem, der har trukket sig.',
  blueskyDone: 'På Bluesky er alt ajour.',
  blueskyRemoved: 'Startpakke og liste er slettet fra Bluesky.',
  blueskyForgotten: 'Vi har glemt app-adgangskoden. På Bluesky bliver alt, som det er.',
  blueskyWrongPassword: 'Bluesky vil ikke tage den app-adgangskode. Lav en ny dér.',
  blueskyUnanswered: 'Bluesky svarede ikke. Prøv igen senere.',
};
