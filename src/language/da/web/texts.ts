// What every page says in Danish: menus, errors, and words of forms.
import type { de } from '../../../web/texts.ts';
import type { SameKeys } from '../../texts.ts';

export const da: SameKeys<typeof de> = {
  skip: 'Spring til indholdet',
  mainMenu: 'Hovedmenu',
  whatIsOn: 'Det sker',
  announce: 'Opret aften',
  guide: 'Guide',
  me: 'Mine aftener',
  signIn: 'Log ind',
  language: 'Sprog',
  translatedByMachine: 'Dette sprog er maskinoversat. Lyder noget skævt? Hjælp os.',
  aboutMenu: 'Om siden',
  about: 'Hvad det er',
  imprint: 'Kolofon',
  privacy: 'Databeskyttelse',
  promise: 'Alt her står i tidens rækkefølge. Ingen reklamer, ingen tællere, ingen, der kigger med.',
  placesFrom: 'Steder fra',
  errors: 'Det er ikke helt på plads endnu',
  optional: '(hvis du har lyst)',
  save: 'Gem',
  next: 'Videre',
  earlier: 'Tidligere',
  later: 'Senere',
  pages: 'Sider',
  copied: 'Kopieret',
  reference: 'Skriver du til os om det, så nævn dette nummer: {id}',
  badRequestTitle: 'Det forstod vi ikke',
  badRequestText:
    'Forespørgslen manglede noget eller var skrevet forkert. Gå et skridt tilbage, og prøv igen.',
  forbiddenTitle: 'Det kan man ikke derfra',
  forbiddenText: 'Forespørgslen kom fra et andet websted. Åbn siden her igen, og prøv en gang til.',
  tooQuick: 'Det gik hurtigere, end nogen kan skrive. Send det en gang til.',
  filledIn:
    'Et felt, som ingen kan se, var udfyldt, måske af et program, der udfylder formularer. Intet er gået tabt: Send det en gang til.',
  leaveEmpty: 'Lad det stå tomt',
  signedOutTitle: 'Du er ikke længere logget ind',
  signedOutLead: 'Intet er gået tabt: Det, du skrev, står her endnu.',
  signedOutFirst: 'Log ind i et nyt vindue, og lad dette være åbent.',
  signedOutThen: 'Kom så tilbage, og send det en gang til.',
  sendAgain: 'Send igen',
  typedSoFar: 'Det havde du skrevet',
  notFoundTitle: 'Her er ikke noget',
  notFoundText:
    'Måske er aftenen flyttet til en ny adresse, måske mangler der et stykke af linket, eller også skal du være logget ind.',
  wrongTypeTitle: 'Det er ikke en formular',
  wrongTypeText: 'Her tager vi kun imod det, en formular på disse sider sender.',
  misdirectedTitle: 'Siden hedder noget andet',
  misdirectedText: 'Under dette navn tager vi ikke imod noget. Den rigtige adresse er {address}',
  tooLargeTitle: 'Det var for meget på én gang',
  tooLargeText: 'Gør teksten lidt kortere, og send den igen.',
  tooManyTitle: 'Det var rigtig meget på én gang',
  tooManyText:
    'Der kom lige mere fra din forbindelse, end mennesker sender. Vent lidt, og prøv igen; det, du sendte, er ikke nået frem.',
  brokenTitle: 'Der gik noget i stykker hos os',
  brokenText: 'Det er ikke din skyld. Prøv igen om et par minutter.',
  storageTitle: 'Vi kan ikke skrive noget ned lige nu',
  storageText:
    'Du kan læse, men ikke gemme endnu. Det, du sendte, er ikke nået frem: Prøv igen om et par minutter.',
  tooLong: 'Det er for langt. Gør det lidt kortere.',
  fieldGivenTwice:
    'Et felt i formularen kom to gange, og vi ved ikke, hvilket der gælder. Gå tilbage, og send den igen.',
  givenTwice: 'Dette felt kom to gange. Se på det, og send det igen.',
  linkGoneTitle: 'Linket er udløbet',
  linkMayBeCut:
    'Eller det er blevet klippet af undervejs: Nogle mailprogrammer taber slutningen af et link. Åbn det igen fra mailen, eller kopier hele linket.',
  linkNewOne:
    'Vi sender dig gerne et nyt til din adresse: Det fører til alle dine svar. Du behøver ingen konto.',
  linkSendNew: 'Send mig et nyt link',
  linkTooOld: 'Det er for gammelt og åbner ikke noget længere.',
  linkToItsOwner: 'Vi sender gerne et nyt til den adresse, linket hørte til. Du behøver ingen konto.',
  linkToAnother: 'Hellere til en anden adresse',
  stoppedByFilters:
    'Det bruges til at afprøve spam- og virusfiltre, så ingen mail ville nå frem. Lad det være ude.',
};
