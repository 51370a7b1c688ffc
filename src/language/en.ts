// Everything the site says in English, put together from the rooms.
import { en as circles } from '../circles/texts.ts';
import { en as cities } from '../cities/texts.ts';
import { en as finding } from '../finding/texts.ts';
import { en as hashtag } from '../hashtag/texts.ts';
import { en as hosting } from '../hosting/texts.ts';
import { en as mail } from '../mail/texts.ts';
import { en as mentions } from '../mentions/texts.ts';
import { en as messages } from '../messages/texts.ts';
import { en as operating } from '../operating/texts.ts';
import { en as people } from '../people/texts.ts';
import { en as pictures } from '../pictures/texts.ts';
import { en as rsvps } from '../rsvps/texts.ts';
import { en as subscribing } from '../subscribing/texts.ts';
import { en as tweetups } from '../tweetups/texts.ts';
import { en as web } from '../web/texts.ts';

export const en = {
  circles,
  cities,
  finding,
  hashtag,
  hosting,
  mail,
  mentions,
  messages,
  operating,
  people,
  pictures,
  rsvps,
  subscribing,
  tweetups,
  web,
};
