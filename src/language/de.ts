// Everything the site says in German, put together from the rooms.
import { de as writing } from '../writing/texts.ts';
import { de as album } from '../album/texts.ts';
import { de as asking } from '../asking/texts.ts';
import { de as circles } from '../circles/texts.ts';
import { de as cities } from '../cities/texts.ts';
import { de as course } from '../course/texts.ts';
import { de as courseMails } from '../course/mail-texts.ts';
import { de as door } from '../door/texts.ts';
import { de as federation } from '../federation/texts.ts';
import { de as finding } from '../finding/texts.ts';
import { de as guestList } from '../guest-list/texts.ts';
import { de as handles } from '../handles/texts.ts';
import { de as hashtags } from '../hashtags/texts.ts';
import { de as hosting } from '../hosting/texts.ts';
import { de as january } from '../january/texts.ts';
import { de as moving } from '../moving/texts.ts';
import { de as mail } from '../mail/texts.ts';
import { de as mentions } from '../mentions/texts.ts';
import { de as messages } from '../messages/texts.ts';
import { de as operating } from '../operating/texts.ts';
import { de as people } from '../people/texts.ts';
import { de as personalData } from '../personal-data/texts.ts';
import { de as pictures } from '../pictures/texts.ts';
import { de as question } from '../question/texts.ts';
import { de as rsvps } from '../rsvps/texts.ts';
import { de as series } from '../series/texts.ts';
import { de as subscribing } from '../subscribing/texts.ts';
import { de as tweetups } from '../tweetups/texts.ts';
import { de as upcoming } from '../upcoming/texts.ts';
import { de as wall } from '../wall/texts.ts';
import { de as web } from '../web/texts.ts';

export const de = {
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
