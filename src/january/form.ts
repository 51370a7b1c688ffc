// The form of January's question.
import { choice, text } from '../forms/kinds.ts';
import { mostInYear } from './january.ts';

export const yearForm = { words: text({ most: mostInYear, missing: 'january.missing' }) };
export const deedForm = { deed: choice(['keep', 'forget'], { otherwise: undefined }) };
