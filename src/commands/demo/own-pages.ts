// Gives some people of the demo a page of their own, a drawn picture, and what Ana lately wrote in her blog.
import { Resvg } from '@resvg/resvg-js';
import { eq } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import { writePage } from '../../people/page-of-person.ts';
import type { PageAudience } from '../../people/page-words.ts';
import { describe, personByEmail } from '../../people/person.ts';
import { personBlogs } from '../../people/tables.ts';
import { decodeFetched } from '../../pictures/decoding.ts';
import { putOwnPortrait } from '../../pictures/portraits.ts';
import type { PictureStore } from '../../pictures/store.ts';
import { after, day } from '../../time/clock.ts';
import type { DemoPerson } from './people.ts';
import { handleChecks } from '../../handles/tables.ts';

interface OwnPage {
  readonly visible: PageAudience;
  readonly pronouns: string;
  readonly languages: string;
  readonly writingAbout: string;
}

const pages: Readonly<Record<string, OwnPage>> = {
  Ana: {
    visible: 'public',
    pronouns: 'sie/ihr',
    languages: 'Deutsch, Englisch, etwas Polnisch',
    writingAbout: 'Ehrenamt, Küchentische, und was zwischen zwei Kapiteln passiert.',
  },
  Caro: {
    visible: 'public',
    pronouns: 'they/them',
    languages: 'English, some German',
    writingAbout: 'Lab notebooks, open methods, and the days when nothing works.',
  },
  Gesa: {
    visible: 'guests',
    pronouns: '',
    languages: 'Deutsch, Platt',
    writingAbout: 'Satzungen und Stauden.',
  },
};

interface Colours {
  readonly ground: string;
  readonly clothes: string;
  readonly skin: string;
  readonly hair: string;
}

const faces: Readonly<Record<string, Colours>> = {
  Ana: { ground: '#dccaa8', clothes: '#a93a24', skin: '#e3b08c', hair: '#3b2418' },
  Ben: { ground: '#b3cfe8', clothes: '#12303c', skin: '#f0cdb0', hair: '#b9783f' },
  Caro: { ground: '#c4d49f', clothes: '#1f6f78', skin: '#8d5b3c', hair: '#1d1512' },
  Gesa: { ground: '#e6bfd0', clothes: '#6b7f3a', skin: '#efc6a4', hair: '#cfd3d1' },
  Ida: { ground: '#a8d3d0', clothes: '#e8b04b', skin: '#c98f68', hair: '#5a2f22' },
};

const written = [
  {
    title: 'Kapitel vier, dritter Anlauf',
    address: 'https://ana.example.org/kapitel-vier',
    words:
      'Beim ersten Mal wusste ich alles, beim zweiten nichts. Beim dritten habe ich die gefragt, die es lesen sollen …',
    daysAgo: 3,
  },
  {
    title: 'Die Telefonnummer',
    address: 'https://ana.example.org/telefonnummer',
    words: 'Vielleicht braucht niemand ein Handbuch, sondern jemanden, der abends um acht abnimmt.',
    daysAgo: 17,
  },
];

export async function demoOwnPages(
  db: Database,
  now: Date,
  { pictures, people }: { pictures: PictureStore; people: ReadonlyMap<string, DemoPerson> },
): Promise<void> {
  for (const [name, { language, email, self }] of people) {
    const person = await personByEmail(db, email);
    const colours = faces[name];
    const page = pages[name];
    if (!person) continue;
    if (colours) {
      const decoded = await decodeFetched(pictures, drawnFace(colours), 'portrait');
      if ('refused' in decoded) throw new Error(`the picture of ${name}: ${decoded.refused}`);
      await putOwnPortrait(db, now, { store: pictures, personId: person.id, decoded: decoded.picture });
    }
    if (!page) continue;
    const details = { name, language: person.language, handles: self.handles };
    await db.transaction((tx) => describe(tx, now, { person, details }));
    // Nearly a year ago: soon they are asked whether it is still them.
    await writePage(db, after(now, -360 * day), {
      person,
      written: {
        ...page,
        chosenName: name.toLowerCase(),
        workingOn: self.workingOn,
        unsureAbout: self.unsureAbout,
        language,
        asking: 'yearly',
        blogPosts: name === 'Ana' ? 'shown' : 'not-shown',
      },
    });
  }
}

/** As if they had been read a moment ago: nobody is there to be asked about a made-up blog. */
export async function demoBlogPosts(db: Database, now: Date): Promise<void> {
  const [check] = await db
    .select()
    .from(handleChecks)
    .where(eq(handleChecks.handle, 'https://ana.example.org/'));
  const posts = written.map(({ daysAgo, ...post }) => ({
    ...post,
    postedAt: after(now, -daysAgo * day).getTime(),
  }));
  await db
    .update(personBlogs)
    .set({ feed: check?.found.feed ?? '', posts, readAt: now, dueAt: after(now, 365 * day) });
}

function drawnFace({ ground, clothes, skin, hair }: Colours): Buffer {
  const drawn = `<rect width="300" height="300" fill="${ground}"/><circle cx="150" cy="125" r="78" fill="${hair}"/><path d="M30 300q10-95 120-95t120 95z" fill="${clothes}"/><rect x="128" y="165" width="44" height="55" fill="${skin}"/><ellipse cx="150" cy="137" rx="55" ry="64" fill="${skin}"/><path d="M93 120q57 5 90-45q28 20 26 50q6-70-58-74q-62 2-58 69z" fill="${hair}"/><circle cx="130" cy="140" r="5"/><circle cx="172" cy="140" r="5"/><path d="M132 168q19 15 38 0" fill="none" stroke="#12303c" stroke-width="4" stroke-linecap="round"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 300" width="300" height="300">${drawn}</svg>`;
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}
