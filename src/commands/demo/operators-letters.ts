// What the operator of the demo does, and the mails of it: a coffee trip that sells blankets is reported, hidden, and its host blocked.
import type { Database } from '../../database/database.ts';
import { blockAll, blockOfAddress } from '../../operating/blocking.ts';
import { hideThing } from '../../operating/hiding.ts';
import { hideTweetups } from '../../operating/moderation.ts';
import { answerReport, report } from '../../operating/reports.ts';
import { thingById } from '../../operating/things.ts';
import { writePage } from '../../people/page-of-person.ts';
import { after, hour } from '../../time/clock.ts';
import { evening, known, write } from './cast.ts';

const operator = 'betreiberin@example.org';
const reason = 'Hier wird verkauft. Diese Seite ist für Abende, an denen man sich von der Arbeit erzählt.';

export async function demoOperating(db: Database, now: Date): Promise<void> {
  const yesterday = after(now, -20 * hour);
  const trip = await evening(db, 'kaffeefahrt-mit-ueberraschung');
  await reports(db, yesterday, `/rostock/${trip.slug}`);
  const egon = await known(db, 'egon');
  await hideTweetups(db, yesterday, { operator, tweetupIds: [trip.id], reason });
  await hidesPageOf(db, yesterday);
  await blockAll(db, yesterday, { operator, block: blockOfAddress(egon.email ?? ''), reason });

  const caro = await known(db, 'caro');
  await write(db, now, {
    kind: 'thing-shown',
    to: caro,
    facts: { what: 'page', thing: caro.id, reason: 'Das war ein Irrtum. Entschuldige.' },
  });
  const first = await evening(db, 'jause-mit-offenen-fragen', 'wien');
  await write(db, now, {
    kind: 'tweetup-let-go',
    to: await known(db, 'xenia'),
    facts: { tweetup: first.id },
  });
  const operators = { contact: operator };
  await write(db, now, { kind: 'look-waits', to: operators, facts: { tweetup: first.id } });
  await write(db, now, { kind: 'may-announce', to: { contact: 'jan@example.org' }, facts: {} });
}

/** One is answered, one waits. */
async function reports(db: Database, at: Date, about: string): Promise<void> {
  const given = { kind: 'report', language: 'de' } as const;
  const answered = await report(db, after(at, -hour), {
    operators: [operator],
    reporting: {
      ...given,
      about,
      reason: 'spam',
      words: 'Im Bus werden Heizdecken verkauft.',
      email: 'nele@example.org',
    },
  });
  const answer = 'Danke. Wir haben nachgefragt: Es stimmt, und der Abend ist nicht mehr zu sehen.';
  await answerReport(db, at, { operator, id: answered, answer });
  await report(db, at, {
    operators: [operator],
    reporting: {
      ...given,
      about: '/rostock/notizen-die-sonst-niemand-sieht/wall',
      reason: 'privacy',
      words: 'Auf einem der Bilder bin ich zu erkennen.',
      email: '',
    },
  });
}

async function hidesPageOf(db: Database, at: Date): Promise<void> {
  const person = await known(db, 'egon');
  await writePage(db, after(at, -hour), {
    person,
    written: {
      visible: 'public',
      pronouns: '',
      languages: '',
      writingAbout: 'Heizdecken, auch im Doppelpack.',
      chosenName: 'egon-heizdecken',
      workingOn: 'Heizdecken',
      unsureAbout: '',
      language: 'de',
      asking: 'never',
      blogPosts: 'not-shown',
    },
  });
  const thing = await thingById(db, 'page', person.id);
  if (thing) await hideThing(db, at, { operator, thing, reason });
}
