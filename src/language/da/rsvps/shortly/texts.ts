// What is said about the reminder two hours before, in Danish.
import type { de } from '../../../../rsvps/shortly/texts.ts';
import type { SameKeys } from '../../../texts.ts';

export const da: SameKeys<typeof de> = {
  shortly: 'En mail til to timer før',
  shortlyHint: 'Kl. {time}: vejen til døren, og hvem der sidder der. Kun den ene, og kun hvis du har lyst.',
  shortlyAsk: 'Ja, mind mig om det',
  shortlyIsOn: 'Kl. {time} kommer der en mail til: vejen til døren, og hvem der sidder der.',
  shortlyOff: 'Alligevel ikke',
  shortlySubject: 'Kl. {time}: {title}',
  shortlyHeading: 'Det begynder kl. {time}',
  shortlyWho: 'Du møder også:',
  shortlyButton: 'Kommer du alligevel ikke? Giv lige besked',
  shortlyWhy: 'Du får denne mail, fordi du bad om den, da du svarede.',
  shortlyStop: 'Ingen mail to timer før',
  shortlyStopText: 'Så kommer der ikke nogen mail to timer før denne aften. Dit svar bliver.',
};
