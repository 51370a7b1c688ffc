// What is typed about a circle: in which languages somebody can talk, and how it went.
import { languages, type Language } from '../language/translate.ts';
import { submittedFields } from '../forms/submitted.ts';
import type { Went } from './membership.ts';

const longestWord = 1000;

/** @returns none when it is taken back, or when no language was ticked */
export function spokenLanguages(body: unknown): Language[] {
  const typed = submittedFields(body, ['speaks_de', 'speaks_en']);
  return languages.filter((language) => typed[`speaks_${language}`] === 'yes');
}

export const ways: readonly Went[] = ['met', 'not-yet', 'not'];

export function howItWent(body: unknown): { readonly went: Went | undefined; readonly word: string } {
  const typed = submittedFields(body, ['went', 'word']);
  return { went: ways.find((way) => way === typed.went), word: typed.word.slice(0, longestWord) };
}
