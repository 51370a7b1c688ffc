// The circles of the demo, each somewhere else in its life: proposed, alone, in its midst, left by one, going on after twelve, not yet introduced.
import { eq } from 'drizzle-orm';
import { introduceDueCircles, proposeCircles } from '../../circles/circle.ts';
import { askToIntroduce, makeCircle, wishInCity } from '../../circles/city-wishes.ts';
import { proposeHour } from '../../circles/hours.ts';
import { writeCircleLetters } from '../../circles/living.ts';
import { changeStaying, leaveCircle } from '../../circles/membership.ts';
import { circleMembers, circles } from '../../circles/tables.ts';
import { wishesEnd, wishForCircle } from '../../circles/wishes.ts';
import { writeWords } from '../../circles/words.ts';
import type { Database } from '../../database/database.ts';
import type { Person } from '../../people/person.ts';
import { after, day, hour } from '../../time/clock.ts';
import type { Sealing } from '../../secrets/sealing.ts';
import type { Tweetup } from '../../tweetups/tweetup.ts';
import { answerAt, evening, known } from './cast.ts';

const rostock = { city: 'rostock', cityName: 'Rostock', zone: 'Europe/Berlin' } as const;

export async function demoCircles(db: Database, now: Date, sealing: Sealing): Promise<void> {
  const before = after(now, -hour);
  await leftByOne(db, before);
  await goingOn(db, before);
  await writeCircleLetters(db, before);
  await inTheirMidst(db, now, sealing);
  await wish(db, now, await evening(db, 'working-out-loud-in-english-this-time'), ['zoe']);
  await wish(db, now, await evening(db, 'fruehschicht-eine-stunde-vor-der-arbeit'), [
    'ida',
    'jannik',
    'bosse',
  ]);
  await proposeCircles(db, now);
  for (const who of ['oke', 'xenia', 'veit'])
    await wishInCity(db, now, { ...rostock, ...(await member(db, who)), language: 'de' });
  await askToIntroduce(db, now);
}

/** Of guests of an evening some weeks ago: they meet on Thursdays, write, and get their letter. */
async function inTheirMidst(db: Database, now: Date, sealing: Sealing): Promise<void> {
  const origin = await evening(db, 'was-nicht-geklappt-hat');
  const company = ['gesa', 'levke', 'nele', 'yasin'];
  await wish(db, origin.endsAt, origin, company);
  const proposed = new Date(Math.min(wishesEnd(origin).getTime(), after(now, -2 * day).getTime()));
  await proposeCircles(db, proposed);
  const introduced = after(proposed, day + hour);
  await introduceDueCircles(db, introduced);
  const [circle] = await db.select().from(circles).where(eq(circles.tweetupId, origin.id));
  if (!circle) throw new Error('no circle of the demo came from its evening');
  for (const who of company)
    await proposeHour(db, after(introduced, hour), {
      circleId: circle.id,
      personId: (await known(db, who)).id,
      weekday: 4,
      time: '19:00',
    });
  await writeCircleLetters(db, after(now, -7 * day));
  const [written] = await db.select().from(circles).where(eq(circles.id, circle.id));
  // In time for the letter of this week.
  const at = after(written?.nextLetterAt ?? now, -day);
  for (const [who, words] of [
    [
      'levke',
      'Ich habe eine Liste gemacht, wem ich noch nie gesagt habe, was ich da schraube. Sie ist lang.',
    ],
    ['nele', 'Sieben Wörter sind zu wenig für einen Hafen. Ich nehme jetzt neun.'],
  ] as const) {
    const { id: personId } = await known(db, who);
    await writeWords(db, at, { circleId: circle.id, personId, words, isFor: 'circle', sealing });
  }
  await writeCircleLetters(db, now);
}

/** Two are left, and may join two others. */
async function leftByOne(db: Database, now: Date): Promise<void> {
  await together(db, after(now, -30 * day), ['frida', 'lasse', 'hanno']);
  const { id } = await known(db, 'hanno');
  const [own] = await db.select().from(circleMembers).where(eq(circleMembers.personId, id));
  if (own) await leaveCircle(db, now, own);
}

/** After twelve weeks two of three want twelve more. */
async function goingOn(db: Database, now: Date): Promise<void> {
  await together(db, after(now, -86 * day), ['wiebke', 'paula', 'kaja']);
  for (const who of ['wiebke', 'paula']) {
    const { id } = await known(db, who);
    const [own] = await db.select().from(circleMembers).where(eq(circleMembers.personId, id));
    if (own) await changeStaying(db, own, { again: 'yes' });
  }
}

async function together(db: Database, at: Date, company: readonly string[]): Promise<void> {
  const members = await Promise.all(company.map((who) => member(db, who)));
  await db.transaction((tx) => makeCircle(tx, at, { place: rostock, members }));
}

async function member(db: Database, who: string) {
  const { id: personId, name }: Person = await known(db, who);
  return { personId, name, workingOn: '', language: 'de', languages: ['de'] } as const;
}

async function wish(db: Database, at: Date, tweetup: Tweetup, company: readonly string[]): Promise<void> {
  for (const who of company) {
    const rsvp = await answerAt(db, tweetup, await known(db, who));
    await wishForCircle(db, at, { rsvp, languages: ['de'] });
  }
}
