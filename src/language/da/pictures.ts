// What is said about pictures that people upload, in Danish.
import type { Catalogue } from '../catalogue.ts';

export const pictures: Catalogue['pictures'] = {
  file: 'Billede',
  fileHint:
    'JPEG, PNG eller WebP, højst 10 MB og 24 megapixel. Vi sletter oplysninger om, hvor og med hvad det er taget.',
  alt: 'Hvad kan man se på det?',
  altHint:
    'Til alle, der ikke kan se det. Én sætning er nok: »Tolv mennesker ved et langt bord med brød i midten.«',
  mayUse: 'Jeg må vise billedet her, og dem, man kan genkende på det, ved det godt.',
  upload: 'Gem billedet',
  remove: 'Fjern billedet',
  coverTitle: 'Plakat: {title}',
  coverHeading: 'Aftenens plakat',
  coverOwn: 'Dit eget billede',
  another: 'Et andet billede',
  saved: 'Gemt.',
  toPicture: 'Plakat',
  isMissing: 'Vælg et billede.',
  altMissing: 'Skriv i en sætning, hvad billedet viser.',
  mayUseMissing: 'Uden dit ja viser vi ikke billedet.',
  isEmpty: 'Filen er tom. Vælg den igen.',
  isTooHeavy: 'Filen er større end 10 MB. Gem billedet i en mindre udgave, og prøv igen.',
  isNoPicture: 'Det er ikke JPEG, PNG eller WebP. Gem billedet som en af dem, og prøv igen.',
  isTooLarge: 'Billedet har mere end 24 megapixel. Gør det mindre, og prøv igen.',
  isTooSmall: 'Billedet er for lille: På en skærm ville man ikke kunne se noget.',
  isTooLong: 'Billedet er en meget smal strimmel. Beskær det lidt, og prøv igen.',
  isBroken: 'Filen er beskadiget eller ikke fuldstændig. Gem billedet på ny, og prøv igen.',

  posterWorksOn: '{name} arbejder på',
  posterIsUnsure: '{name} er i tvivl om',
  posterUnsure: 'I tvivl om',
  posterColour: 'Plakatens farve',
  posterColourHint: 'Tryk på en, så er det den.',
  posterColourNumber: 'Farve {number}',

  portraitLink: 'Mit billede',
  portraitTitle: 'Mit billede',
  portraitLead:
    'Har du lyst, står der et billede ved dit navn i stedet for dine forbogstaver: på din side og alle de steder her, hvor nogen må se dig.',
  portraitChoose: 'Hvad skal de andre se?',
  portraitNone: 'Mine forbogstaver',
  portraitOfAccount: 'Billedet fra {network}: {handle}',
  portraitOwn: 'Mit eget billede',
  portraitAccountHint:
    'En kontos billede henter vi dér og viser en kopi herfra. Skifter du det dér, skifter det også her efter et par dage.',
  portraitNoAccounts:
    'Tilføjer du en konto på Mastodon eller Bluesky under »Om mig«, kan du også bruge dens billede.',
  portraitFile: 'Filen til dit eget billede',
  portraitFileHint:
    'JPEG, PNG eller WebP, højst 10 MB. Vi klipper et kvadrat ud af midten og sletter oplysninger om, hvor og med hvad det er taget.',
  portraitNotChosen: 'Vælg et af dem.',
  portraitNoAccount: 'Du har ikke længere den konto her. Vælg noget andet.',
  portraitSaved: 'Gemt.',
  portraitRemoved: 'Dit billede er slettet. Andre ser dine forbogstaver.',
  portraitWaiting: 'Vi henter billedet om lidt. Du behøver ikke vente.',
  portraitThere: 'Det er billedet, vi fandt dér.',
  portraitMissing: 'Vi fandt ikke noget billede dér. Vi ser efter igen.',
  portraitUnanswered: 'Serveren svarede ikke. Vi prøver igen; du skal ikke gøre noget.',
  portraitUnusable:
    'Vi kan ikke vise billedet dér: Det er ikke JPEG, PNG eller WebP, eller det er for lille.',
};
