// Everything the site says in French, put together from the rooms.
import type { Catalogue } from '../catalogue.ts';
import { fr as writing } from './writing/texts.ts';
import { fr as album } from './album/texts.ts';
import { fr as asking } from './asking/texts.ts';
import { fr as circles } from './circles/texts.ts';
import { fr as cities } from './cities/texts.ts';
import { fr as course } from './course/texts.ts';
import { fr as door } from './door/texts.ts';
import { fr as federation } from './federation/texts.ts';
import { fr as finding } from './finding/texts.ts';
import { fr as guestList } from './guest-list/texts.ts';
import { fr as handles } from './handles/texts.ts';
import { fr as hashtags } from './hashtags/texts.ts';
import { fr as hosting } from './hosting/texts.ts';
import { fr as january } from './january/texts.ts';
import { fr as luggage } from './luggage/texts.ts';
import { fr as mail } from './mail/texts.ts';
import { fr as mentions } from './mentions/texts.ts';
import { fr as messages } from './messages/texts.ts';
import { fr as operating } from './operating/texts.ts';
import { fr as people } from './people/texts.ts';
import { fr as personalData } from './personal-data/texts.ts';
import { fr as pictures } from './pictures/texts.ts';
import { fr as question } from './question/texts.ts';
import { fr as rsvps } from './rsvps/texts.ts';
import { fr as series } from './series/texts.ts';
import { fr as subscribing } from './subscribing/texts.ts';
import { fr as tweetups } from './tweetups/texts.ts';
import { fr as upcoming } from './upcoming/texts.ts';
import { fr as wall } from './wall/texts.ts';
import { fr as web } from './web/texts.ts';

export const fr: Catalogue = {
  album,
  asking,
  circles,
  cities,
  course,
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
