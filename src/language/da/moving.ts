// What is said about moving in and out: bringing evenings from elsewhere, and taking everything along, in Danish.
import type { Catalogue } from '../catalogue.ts';

export const moving: Catalogue['moving'] = {
  heading: 'Flytning',
  inHeading: 'Tag aftener med',
  inLead:
    'Fra Meetup, Luma, Mobilizon, Gancio eller din kalender. Vi læser, du vælger. Det, der kommer, bliver en kladde; det, der er forbi, står i din bys arkiv. Der bliver ikke sendt nogen mail.',
  file: 'En fil',
  fileHint: 'En kalender (.ics) eller en tabel (.csv), op til 5 MB.',
  address: 'Eller en adresse',
  addressHint:
    'På en kalender (.ics), en gruppe på Meetup eller Mobilizon (https://…/@gruppe) eller et Gancio-websted.',
  read: 'Læs og vælg',
  how: 'Hvor får jeg filen fra?',
  howMeetup:
    'Meetup: på din gruppes side »Events«, så »Calendar feed« (.ics); med Meetup Pro også som CSV. Meetup udleverer ikke medlemmernes mailadresser.',
  howLuma:
    'Luma: i kalenderen »Subscribe« (.ics); eller en tabel med kolonnerne name, start_at, end_at, timezone og location.',
  howOther: 'Ellers: en tabel med kolonnerne titel, dato, tid, sted og adresse er nok.',
  neither: 'Vælg en fil, eller skriv en adresse.',
  addressTooLarge: 'Der er mere end 5 MB dér. Hent filen, og vælg her en med færre år.',
  tooLarge: 'Filen er større end 5 MB. Tag en med færre år i.',
  unreadable:
    'Der er hverken en kalender eller en tabel i den, som vi kan læse. Det skal være .ics eller .csv.',
  nothing:
    'Der er ingen aften i den med en titel og en dato, vi forstår. En dag skrives bedst sådan: 2026-12-03.',
  noAddress: 'Det er ikke en offentlig adresse. Den begynder med https://',
  unreachable: 'Der er ingen, der svarer dér lige nu. Prøv senere, eller hent filen, og vælg den her.',
  chooseTitle: 'Hvad skal med?',
  chooseLead: { one: 'Én aften fra {source}.', other: '{count} aftener fra {source}.' },
  more: {
    one: 'Her er de 200 seneste. Én før dem mangler: Læs en fil med færre år ind for at få den med.',
    other: 'Her er de 200 seneste. {count} før dem mangler: Læs en fil med færre år ind for at få dem med.',
  },
  unread: {
    one: 'Række {rows} har vi ikke forstået. Den skal have en titel og en dag, der er skrevet sådan: 2026-12-03.',
    other:
      '{count} rækker har vi ikke forstået ({rows}). Hver skal have en titel og en dag, der er skrevet sådan: 2026-12-03.',
  },
  toCome: 'Det, der kommer: bliver en kladde',
  over: 'Det, der er forbi: kommer i arkivet',
  overNotYet: 'Du kan tage tidligere aftener med, så snart din første aften her er offentliggjort.',
  allDay: 'står som heldags, vi sætter kl. 19',
  city: 'I hvilken by?',
  cityMissing: 'Skriv, hvilken by aftenerne er i.',
  cityUnknown: 'Den by kender vi ikke. Skriv den, som den står på kortet.',
  citySeveralPlaces: 'Der er flere steder med det navn. Skriv navnet fra stedets adresse, som det står her.',
  yourFile: 'din fil',
  hashtag: 'Med hvilket hashtag?',
  take: 'Tag dem med',
  noneChosen: 'Sæt kryds ved mindst én aften.',
  saidDrafts: { one: 'Én kladde ligger klar.', other: '{count} kladder ligger klar.' },
  saidPast: { one: 'Én aften står i arkivet.', other: '{count} aftener står i arkivet.' },
  left: {
    one: 'Én kom ikke med. Giv den en titel, prøv med et andet hashtag, eller prøv igen i morgen, hvis det allerede var mange i dag.',
    other:
      '{count} kom ikke med. Giv dem titler, prøv med et andet hashtag, eller prøv igen i morgen, hvis det allerede var mange i dag.',
  },
  toMine: 'Til mine aftener',
  noVenue: 'Stedet kommer senere',
  gone: 'Det, du havde taget med, gemmer vi kun en dag. Læs det ind igen.',
  peopleHeading: 'Inviter folk derfra',
  peopleLead:
    'Ingen bliver bare skrevet op her. Alle får præcis én mail om denne by eller serie, med dit navn og en knap, hvor de kan følge den. Den, der ikke trykker, hører aldrig fra os om den igen; efter syv dage er adressen slettet.',
  peopleLink: 'Inviter folk derfra til at følge med',
  peopleWhat: 'Hvad skal de kunne følge?',
  whatMissing: 'Vælg, hvad de kan følge.',
  peopleEmails: 'Mailadresser, en eller mange',
  peopleEmailsHint: 'Som du har dem, med navne eller uden. Kun på folk, der venter mails fra dig.',
  peopleFile: 'Eller en liste',
  peopleFileHint:
    'Gæstelisten fra Luma eller en anden tabel med mailadresser (.csv), op til 2 MB. Meetup udleverer ingen.',
  noAddresses: 'Der er ingen mailadresse i den.',
  peopleSend: 'Inviter én gang',
  peopleSent: {
    one: 'Én invitation bliver sendt kl. {time}.',
    other: '{count} invitationer bliver sendt kl. {time}.',
  },
  peopleLeft: {
    one: 'Én adresse er for meget for i dag: Inviter den i morgen.',
    other: '{count} adresser er for meget for i dag: Inviter dem i morgen.',
  },
  peopleTakeBack: 'Fortryd',
  peopleTakenBack: 'Trukket tilbage. Ingen har hørt noget om det.',
  peopleTooLate: 'Det er for sent: Invitationerne bliver sendt efter ti minutter.',
  peopleTooLarge: 'Filen er større end 2 MB. Tag en, hvor der kun står adresser.',
  peopleNotYet: 'Opret først en aften: Så ved vi, hvilken by de kan følge.',
  outHeading: 'Tag det hele med',
  outLead:
    'Dine aftener med alt, hvad der hører til, i en ZIP-fil, som andre kan læse: kalender (.ics), JSON, gæstelisterne (.csv) som på deres sider og billederne.',
  outAll: 'Alle de aftener, jeg holder',
  outSeries: 'Kun serien »{name}«',
  outCareful:
    'Der står navne på gæster i den: Gem filen sådan, at kun du ser den, og ikke længere, end du behøver.',
};
