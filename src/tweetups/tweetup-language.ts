// Which language an evening's pages speak to somebody who wishes for none: the evening's own.
import { sayIn, type Language, type Say } from '../language/translate.ts';
import type { Tweetup } from './tweetup.ts';

interface Spoken {
  readonly language: Language;
  readonly languageIsWished: boolean;
  readonly say: Say;
}

export function inTweetupLanguage<Visit extends Spoken>(
  visit: Visit,
  { language }: Pick<Tweetup, 'language'>,
): Visit {
  return visit.languageIsWished ? visit : { ...visit, language, say: sayIn(language) };
}
