// Everything the site says in Danish, put together from the rooms.
import type { Catalogue } from '../catalogue.ts';
import { da as writing } from './writing/texts.ts';
import { da as album } from './album/texts.ts';
import { da as asking } from './asking/texts.ts';
import { da as circles } from './circles/texts.ts';
import { da as cities } from './cities/texts.ts';
import { da as course } from './course/texts.ts';
import { da as courseMails } from './course/mail-texts.ts';
import { da as door } from './door/texts.ts';
import { da as federation } from './federation/texts.ts';
import { da as finding } from './finding/texts.ts';
import { da as guestList } from './guest-list/texts.ts';
import { da as handles } from './handles/texts.ts';
import { da as hashtags } from './hashtags/texts.ts';
import { da as hosting } from './hosting/texts.ts';
import { da as january } from './january/texts.ts';
import { da as luggage } from './luggage/texts.ts';
import { da as mail } from './mail/texts.ts';
import { da as mentions } from './mentions/texts.ts';
import { da as messages } from './messages/texts.ts';
import { da as operating } from './operating/texts.ts';
import { da as people } from './people/texts.ts';
import { da as personalData } from './personal-data/texts.ts';
import { da as pictures } from './pictures/texts.ts';
import { da as question } from './question/texts.ts';
import { da as rsvps } from './rsvps/texts.ts';
import { da as series } from './series/texts.ts';
import { da as subscribing } from './subscribing/texts.ts';
import { da as tweetups } from './tweetups/texts.ts';
import { da as upcoming } from './upcoming/texts.ts';
import { da as wall } from './wall/texts.ts';
import { da as web } from './web/texts.ts';

export const da: Catalogue = {
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
