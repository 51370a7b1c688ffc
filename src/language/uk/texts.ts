// Everything the site says in Ukrainian, put together from the rooms.
import type { Catalogue } from '../catalogue.ts';
import { uk as writing } from './writing/texts.ts';
import { uk as album } from './album/texts.ts';
import { uk as asking } from './asking/texts.ts';
import { uk as circles } from './circles/texts.ts';
import { uk as cities } from './cities/texts.ts';
import { uk as course } from './course/texts.ts';
import { uk as courseMails } from './course/mail-texts.ts';
import { uk as door } from './door/texts.ts';
import { uk as federation } from './federation/texts.ts';
import { uk as finding } from './finding/texts.ts';
import { uk as guestList } from './guest-list/texts.ts';
import { uk as handles } from './handles/texts.ts';
import { uk as hashtags } from './hashtags/texts.ts';
import { uk as hosting } from './hosting/texts.ts';
import { uk as january } from './january/texts.ts';
import { uk as luggage } from './luggage/texts.ts';
import { uk as mail } from './mail/texts.ts';
import { uk as mentions } from './mentions/texts.ts';
import { uk as messages } from './messages/texts.ts';
import { uk as operating } from './operating/texts.ts';
import { uk as people } from './people/texts.ts';
import { uk as personalData } from './personal-data/texts.ts';
import { uk as pictures } from './pictures/texts.ts';
import { uk as question } from './question/texts.ts';
import { uk as rsvps } from './rsvps/texts.ts';
import { uk as series } from './series/texts.ts';
import { uk as subscribing } from './subscribing/texts.ts';
import { uk as tweetups } from './tweetups/texts.ts';
import { uk as upcoming } from './upcoming/texts.ts';
import { uk as wall } from './wall/texts.ts';
import { uk as web } from './web/texts.ts';

export const uk: Catalogue = {
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
