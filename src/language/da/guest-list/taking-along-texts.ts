// What to do in Danish with each file of the people page, in three steps with the names of the networks' own menus.
import type { de } from '../../../guest-list/taking-along-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const da: SameKeys<typeof de> = {
  takeAlongLead: 'I hver fil står præcis dem, du må se her, og som vil stå på en liste.',
  print: 'Udskriv',
  onPaper: 'På papir: Udskriv denne side. Kun menneskene og deres konti kommer med.',
  listName: 'Navn',
  holdPeople: { one: 'person', other: 'personer' },
  fileContacts: 'Adressebog',
  fileTable: 'Tabel',
  fileJson: 'JSON',
  mastodonStep1: 'Hent filen.',
  mastodonStep2: 'Åbn »Præferencer« på din server, så »Import og eksport« og så »Import«.',
  mastodonStep3: 'Vælg »Følgeliste« og filen, og lad »Flet« stå: Så følger du alle på én gang.',
  blueskyStep1: 'Hent filen: én konto pr. linje.',
  blueskyStep2: 'Åbn luppen (»Søg«) i Bluesky, og sæt en konto ind.',
  blueskyStep3: 'Tryk på »Følg«, og så den næste. Det går hurtigere nedenfor med knapperne ved navnene.',
  contactsStep1: 'Hent filen.',
  contactsStep2: 'Åbn den: Din adressebog spørger, om den skal tage kortene ind.',
  contactsStep3: 'I noten står der, hvor I mødtes.',
  tableStep1: 'Hent filen.',
  tableStep2: 'Åbn den med dit regneark.',
  tableStep3: 'Hver kolonne er et netværk med adressen på profilen.',
  jsonStep1: 'Hent filen.',
  jsonStep2: 'Den er tænkt til programmer: navne, emner, konti og adresser.',
  jsonStep3: 'Pas godt på den: De har vist dig tillid.',
};
