// What is said in Danish about following by mail, on pages and in mails.
import type { de } from '../../../subscribing/follow-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const da: SameKeys<typeof de> = {
  inCity: 'i {city}',
  ofSeries: 'i serien »{name}«',
  rhythmWeekly: 'Om mandagen, når der er noget nyt',
  rhythmAsItComes: 'Så snart en aften er offentliggjort',
  yourAddress: 'Mailadresse',
  atAddress: 'Til {email}',
  consentWeekly:
    'En mail om mandagen, når der er nye aftener {what}. Du kan stoppe det med ét klik i hver mail.',
  consentAtOnce: 'En mail, så snart der er en ny aften {what}. Du kan stoppe det med ét klik i hver mail.',
  inThatCity: 'i din by',
  lineLabel: 'Nye aftener {what} på mail',
  newIn: 'Nye aftener i',
  byMailTo: 'på mail til',
  tellMe: 'Giv mig besked',
  wish: 'Jeg ønsker mig en aften',
  iInvite: 'Jeg inviterer',
  tableMissing: 'I {city} mangler der stadig et bord',
  youFollow: 'Du følger aftenerne {what} på mail: {rhythm}.',
  toMine: 'Ret eller stop',
  sentTitle: 'Se i din indbakke',
  sentText: 'Vi har sendt dig en mail. Du får først flere, når du trykker på knappen i den.',

  confirmSubject: 'Vil du have mails om aftener {what}?',
  confirmPreview: 'Et sidste tryk, så kommer de.',
  confirmHeading: 'Et sidste tryk',
  confirmWords: 'Nogen, formentlig dig, vil gerne have besked, så snart der er nye aftener {what}.',
  confirmButton: 'Se og bekræft',
  confirmLasts: 'På siden trykker du på en enkelt knap. Linket gælder i syv dage.',
  confirmWhy:
    'Du får denne mail, fordi nogen har skrevet din adresse hos {site}. Var det ikke dig, skal du ikke gøre noget: Efter syv dage er alt slettet.',
  confirmLead: 'Nye aftener {what}. {rhythm}.',
  confirmIt: 'Ja, send mig de mails',
  confirmNotYou: 'Var det ikke dig? Så skal du ikke gøre noget. Efter syv dage er alt slettet.',
  confirmed: 'Fra nu af får du disse mails.',
  goneText:
    'Linket fra mailen gælder ikke længere. Skriv dig op igen på byens eller seriens side, eller skriv til os: {email}',

  followingTitle: 'Det får du på mail',
  followingNothing: 'Du får ingen af den slags mails.',
  followingEnd: 'Stop',
  ratherWeekly: 'Hellere mandag',
  ratherAtOnce: 'Hellere straks',
  endText: 'Så får du ikke flere mails om nye aftener {what}.',
  endedAlready: 'De mails er allerede stoppet.',

  newSubject: { one: 'En ny aften {what}', other: '{count} nye aftener {what}' },
  oneSubject: 'Ny: {title}, {day}',
  newHeading: 'Nye aftener {what}',
  seeCity: 'Alt i {city}',
  seeSeries: 'Til serien {name}',
  howOften: 'Vælg, hvor tit du får den slags mails',
  atOnceWhy: 'Du får denne mail, fordi du har bedt {site} om mails, når der er nye aftener {what}.',
  weeklyWhy:
    'Du får denne mail, fordi du har bedt {site} om en mail om mandagen, når der er nye aftener {what}. Er der ikke noget nyt, kommer der ingen.',
  stopThis: 'Ikke flere mails om aftener {what}',

  wishLead:
    'Skriv, hvor vi kan få fat i dig, når der kommer en. Så snart I er tre, giver vi jer besked: Så mangler der kun et bord.',
  wishes: { one: 'Én ønsker sig det allerede.', other: '{count} ønsker sig det allerede.' },
  wouldHost: 'Jeg vil også gerne selv invitere',
  togetherSubject: 'I er nok til en aften i {city}',
  togetherPreview: 'Der mangler bare en, der inviterer.',
  togetherHeading: 'I er nok',
  togetherWords: '{count} mennesker ønsker sig en aften i {city}, også dig.',
  togetherHosts: { one: 'Én af jer vil gerne invitere.', other: '{count} af jer vil gerne invitere.' },
  togetherNobody:
    'Indtil nu har ingen meldt sig til at invitere. Måske har du lyst? Et bord og to minutter er nok.',
  togetherThen: 'Den, der opretter aftenen, når automatisk ud til alle, der ønsker sig den.',
  togetherButton: 'Opret en aften',
  togetherWhy: 'Du får denne mail én gang, fordi du har ønsket dig en aften i {city} hos {site}.',
};
