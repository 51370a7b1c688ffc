// Everything the site says in Polish, put together from the rooms.
import type { Catalogue } from '../catalogue.ts';
import { pl as writing } from './writing/texts.ts';
import { pl as album } from './album/texts.ts';
import { pl as asking } from './asking/texts.ts';
import { pl as circles } from './circles/texts.ts';
import { pl as cities } from './cities/texts.ts';
import { pl as courseMails } from './course/mail-texts.ts';
import { pl as course } from './course/texts.ts';
import { pl as door } from './door/texts.ts';
import { pl as federation } from './federation/texts.ts';
import { pl as finding } from './finding/texts.ts';
import { pl as guestList } from './guest-list/texts.ts';
import { pl as handles } from './handles/texts.ts';
import { pl as hashtags } from './hashtags/texts.ts';
import { pl as hosting } from './hosting/texts.ts';
import { pl as january } from './january/texts.ts';
import { pl as luggage } from './luggage/texts.ts';
import { pl as mail } from './mail/texts.ts';
import { pl as mentions } from './mentions/texts.ts';
import { pl as messages } from './messages/texts.ts';
import { pl as operating } from './operating/texts.ts';
import { pl as people } from './people/texts.ts';
import { pl as personalData } from './personal-data/texts.ts';
import { pl as pictures } from './pictures/texts.ts';
import { pl as question } from './question/texts.ts';
import { pl as rsvps } from './rsvps/texts.ts';
import { pl as series } from './series/texts.ts';
import { pl as subscribing } from './subscribing/texts.ts';
import { pl as tweetups } from './tweetups/texts.ts';
import { pl as upcoming } from './upcoming/texts.ts';
import { pl as wall } from './wall/texts.ts';
import { pl as web } from './web/texts.ts';

export const pl: Catalogue = {
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
  luggage,
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
