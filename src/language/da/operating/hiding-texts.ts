// What is said in Danish to those whose series, page or post is hidden.
import type { de } from '../../../operating/hiding-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const da: SameKeys<typeof de> = {
  hiddenSubject: 'Skjult: {name}',
  hiddenHeading: 'Vi har skjult noget',
  hiddenWords_series:
    'Vi har skjult din serie »{name}« og dens kommende aftener. Kun I værter kan stadig se dem, og serien offentliggør ikke længere noget af sig selv. Grunden:',
  hiddenWords_page: 'Vi har skjult din side her. Kun du kan stadig se den. Grunden:',
  hiddenWords_portrait: 'Vi har skjult dit billede: Også du ser dine forbogstaver her i stedet. Grunden:',
  hiddenWords_post: 'Vi har skjult et opslag på en opslagstavle: »{name}«. Grunden:',
  hiddenWords_blog: 'Vi har skjult din blog på en bys side: {name}. Grunden:',
  hiddenWords_sentence:
    'Vi har skjult dit svar på månedens spørgsmål: »{name}«. Kun du kan stadig se det. Grunden:',
  hiddenWords_picture: 'Vi har skjult et billede i albummet fra en aften: »{name}«. Grunden:',
  hiddenBlog:
    'De, der driver siden, har skjult din blog her, indtil de viser den igen. Grunden har du fået på mail.',
  hiddenSentence:
    'De, der driver siden, har skjult din sætning: Kun du kan stadig se den. Grunden har du fået på mail.',
  hiddenWhy: 'Du får denne mail, fordi det er dit hos {site}, eller fordi du er vært for aftenen.',
  shownSubject: 'Tilbage igen: {name}',
  shownHeading: 'Det er tilbage igen',
  shownWords: 'De, der kunne se det før, kan nu se det igen.',
  hiddenSeries:
    'De, der driver det hele, har skjult denne side. Kun I værter kan se den. Grunden har I fået på mail.',
  hiddenPage:
    'De, der driver det hele, har skjult din side, indtil de viser den igen. Grunden har du fået på mail.',
  hiddenPortrait:
    'De, der driver siden, har skjult dit billede, indtil de viser det igen. Grunden har du fået på mail.',
  hiddenPost: 'De, der driver siden, har skjult dette opslag. Grunden har du fået på mail.',
};
