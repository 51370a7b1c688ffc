// Everything the site says in English, put together from the rooms.
import { en as writing } from '../writing/texts.ts';
import { en as album } from '../album/texts.ts';
import { en as asking } from '../asking/texts.ts';
import { en as circles } from '../circles/texts.ts';
import { en as cities } from '../cities/texts.ts';
import { en as course } from '../course/texts.ts';
import { en as courseMails } from '../course/mail-texts.ts';
import { en as door } from '../door/texts.ts';
import { en as federation } from '../federation/texts.ts';
import { en as finding } from '../finding/texts.ts';
import { en as guestList } from '../guest-list/texts.ts';
import { en as handles } from '../handles/texts.ts';
import { en as hashtags } from '../hashtags/texts.ts';
import { en as hosting } from '../hosting/texts.ts';
import { en as january } from '../january/texts.ts';
import { en as moving } from '../moving/texts.ts';
import { en as mail } from '../mail/texts.ts';
import { en as mentions } from '../mentions/texts.ts';
import { en as messages } from '../messages/texts.ts';
import { en as operating } from '../operating/texts.ts';
import { en as people } from '../people/texts.ts';
import { en as personalData } from '../personal-data/texts.ts';
import { en as pictures } from '../pictures/texts.ts';
import { en as question } from '../question/texts.ts';
import { en as rsvps } from '../rsvps/texts.ts';
import { en as series } from '../series/texts.ts';
import { en as subscribing } from '../subscribing/texts.ts';
import { en as tweetups } from '../tweetups/texts.ts';
import { en as upcoming } from '../upcoming/texts.ts';
import { en as wall } from '../wall/texts.ts';
import { en as web } from '../web/texts.ts';

export const en = {
  album,
  asking,
  circles,
  cities,
  course: { ...course, ...courseMails },
  door,
  federation,
  finding,
  guestList,
  handles,
  hashtags,
  hosting,
  january,
  moving,
  mail,
  mentions,
  messages,
  operating,
  people,
  personalData,
  pictures,
  question,
  rsvps,
  series,
  subscribing,
  tweetups,
  upcoming,
  wall,
  web,
  writing,
};
