// Everything the site says in Danish, put together from the rooms.
import type { Catalogue } from '../catalogue.ts';
import { album } from './album.ts';
import { asking } from './asking.ts';
import { circles } from './circles.ts';
import { cities } from './cities.ts';
import { course } from './course.ts';
import { door } from './door.ts';
import { federation } from './federation.ts';
import { finding } from './finding.ts';
import { guestList } from './guest-list.ts';
import { handles } from './handles.ts';
import { hashtags } from './hashtags.ts';
import { hosting } from './hosting.ts';
import { january } from './january.ts';
import { moving } from './moving.ts';
import { mail } from './mail.ts';
import { mentions } from './mentions.ts';
import { messages } from './messages.ts';
import { operating } from './operating.ts';
import { people } from './people.ts';
import { personalData } from './personal-data.ts';
import { pictures } from './pictures.ts';
import { question } from './question.ts';
import { rsvps } from './rsvps.ts';
import { series } from './series.ts';
import { subscribing } from './subscribing.ts';
import { tweetups } from './tweetups.ts';
import { upcoming } from './upcoming.ts';
import { wall } from './wall.ts';
import { web } from './web.ts';
import { writing } from './writing.ts';

export const da: Catalogue = {
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
