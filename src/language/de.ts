// Everything the site says in German, put together from the rooms.
import { de as circles } from '../circles/texts.ts';
import { de as cities } from '../cities/texts.ts';
import { de as finding } from '../finding/texts.ts';
import { de as hashtag } from '../hashtag/texts.ts';
import { de as hosting } from '../hosting/texts.ts';
import { de as mail } from '../mail/texts.ts';
import { de as mentions } from '../mentions/texts.ts';
import { de as messages } from '../messages/texts.ts';
import { de as operating } from '../operating/texts.ts';
import { de as people } from '../people/texts.ts';
import { de as pictures } from '../pictures/texts.ts';
import { de as rsvps } from '../rsvps/texts.ts';
import { de as subscribing } from '../subscribing/texts.ts';
import { de as tweetups } from '../tweetups/texts.ts';
import { de as web } from '../web/texts.ts';

export const de = {
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
