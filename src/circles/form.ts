// The forms of circles: in which languages somebody can talk, what they write, and the hour they can come.
import { choice, day, line, text, time } from '../forms/kinds.ts';
import { submittedFields } from '../forms/submitted.ts';
import { languages, type Language } from '../language/translate.ts';
import { mostInWords } from './words.ts';

/** @returns none when it is taken back, or when no language was ticked */
export function spokenLanguages(body: unknown): Language[] {
  const fields = languages.map((language) => `speaks_${language}` as const);
  const submitted = submittedFields(body, fields);
  return languages.filter((language) => submitted[`speaks_${language}`] === 'yes');
}

/** Each is sent by its own button, named `deed`. */
const deeds = [
  'write',
  'self',
  'goal',
  'propose',
  'tick',
  'loosen',
  'pause',
  'resume',
  'away',
  'again',
  'join',
  'take-back',
  'leave',
] as const;
export const deedForm = { deed: choice(deeds, { otherwise: undefined }) };

export const wordsForm = { words: text({ most: mostInWords, missing: 'circles.wordsMissing' }) };
export const selfForm = { self: text({ most: mostInWords, missing: 'circles.wordsMissing' }) };
export const goalForm = { goal: line({ most: 250 }) };
export const hourForm = {
  weekday: choice(['1', '2', '3', '4', '5', '6', '7'], { missing: 'circles.weekdayMissing' }),
  time: time({ missing: 'circles.timeMissing' }),
};
export const awayForm = { away_until: day({ missing: 'circles.awayMissing' }) };
export const againForm = { again: choice(['yes', 'no'], { otherwise: undefined }) };
export const wordForm = { word: line({ most: 40 }) };

export const cityWishForm = {
  name: line({ most: 80, missing: 'circles.cityNameMissing' }),
  working_on: text({ most: 600 }),
};
