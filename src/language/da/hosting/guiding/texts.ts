// What is said in Danish on an evening's page to its hosts: the bar, and what they could do now.
import type { de } from '../../../../hosting/guiding/texts.ts';
import type { SameKeys } from '../../../texts.ts';

export const da: SameKeys<typeof de> = {
  barMore: 'Mere',
  writeToAll: 'Skriv til alle',
  whatNow: 'Hvad nu?',
  putAway: 'Ikke nu',
  step_look:
    'Det er din første aften her. En af dem, der driver siden, ser på den, som regel inden for en dag. Så er den offentliggjort, og du får en mail.',
  stepDo_look: 'Puds den af imens',
  step_words: 'Der står ikke endnu, hvad det handler om. To sætninger er nok.',
  stepDo_words: 'Skriv et par ord',
  step_picture: 'Aftenen har ikke noget billede endnu. Et af bordet eller huset er nok.',
  stepDo_picture: 'Vælg et billede',
  step_self: 'Der står ikke på plakaten endnu, hvad du arbejder på, og hvor du er i tvivl.',
  stepDo_self: 'To sætninger om dig',
  step_invite: 'Ingen er inviteret endnu. Hvem ville du gerne høre?',
  stepDo_invite: 'Inviter de første',
  step_ask_again: { one: '{names} har ikke svaret endnu.', other: '{names} har ikke svaret endnu.' },
  stepDo_ask_again: 'Skriv igen',
  step_question:
    'Du er den næste, der inviterer her, så du vælger månedens spørgsmål. Din aften begynder med svarene.',
  stepDo_question: 'Vælg spørgsmål',
  step_questions: 'I morgen er det så vidt. Læs, hvad dine gæster spørger om.',
  stepDo_questions: 'Læs spørgsmål',
  step_badges: 'Navneskilte gør det lettere at komme i gang.',
  stepDo_badges: 'Udskriv navneskilte',
  step_door: 'I dag er det så vidt. Ved døren trykker du på dem, der kommer.',
  stepDo_door: 'Til døren',
  step_projector: 'Har du en projektor? Så vis på den, hvad alle skriver.',
  stepDo_projector: 'Vis opslagstavlen',
  step_recap: 'Hvordan var det? Tre sætninger, mens det er frisk.',
  stepDo_recap: 'Se tilbage',
  step_photo:
    'Der er ikke noget billede fra aftenen endnu. Ét er nok til at begynde med, så kommer der flere.',
  stepDo_photo: 'Tilføj billede',
  step_thank: 'En tak med dine egne ord bliver husket.',
  stepDo_thank: 'Sig tak',
  step_again: 'Hvornår er næste gang?',
  stepDo_again: 'Gentag',
  andMore: { one: '{names} og en til', other: '{names} og {count} til' },
};
