// What is said about hashtags and the wall, in Danish.
import type { Catalogue } from '../catalogue.ts';

export const hashtags: Catalogue['hashtags'] = {
  missing: 'Giv din aften et hashtag, for eksempel WOLRostock.',
  hasSpaces: 'Et hashtag er ét ord, uden mellemrum. Skriv det sådan: WOLRostock.',
  hasOtherCharacters: 'Et hashtag består kun af bogstaver, tal og understreger, for eksempel WOLRostock.',
  tooShort: 'Hashtagget er for kort: Der skal være mindst 2 tegn.',
  tooLong: 'Hashtagget er for langt: Der må højst være 50 tegn.',
  needsLetter: 'Der skal være mindst ét bogstav i hashtagget, ellers genkender netværkene det ikke.',
  mixesScripts:
    'Hashtagget blander skriftsystemer, for eksempel latinske og kyrilliske bogstaver, der ligner hinanden. Sådan finder ingen det: Skriv det igen.',
};
