// A circle without an evening: whoever wishes in a city is asked whether they may be introduced to others who wish; three who agree are one.
import { and, asc, eq, isNull, lt, lte } from 'drizzle-orm';
import type { Database, Queries, Transaction } from '../database/database.ts';
import { newId } from '../database/ids.ts';
import type { Language } from '../language/translate.ts';
import { queueMail } from '../mail/outbox.ts';
import { contact } from '../people/contact.ts';
import { persons } from '../people/tables.ts';
import { after, day } from '../time/clock.ts';
import { bringTogether } from './grouping.ts';
import { activeMembers, tellMembers } from './company.ts';
import { beginCircle } from './living.ts';
import { meetingsOf } from './met.ts';
import { circleMembers, circles, cityCircleWishes } from './tables.ts';

export type CityWish = typeof cityCircleWishes.$inferSelect;

/** Fewer are no circle. */
const fewest = 3;
const daysToAgree = 7;
const daysKept = 182;

export async function cityWishOf(db: Queries, personId: string): Promise<CityWish | undefined> {
  const [wish] = await db.select().from(cityCircleWishes).where(eq(cityCircleWishes.personId, personId));
  return wish;
}

export async function cityWishById(db: Queries, id: string): Promise<CityWish | undefined> {
  const [wish] = await db.select().from(cityCircleWishes).where(eq(cityCircleWishes.id, id));
  return wish;
}

export type Wished = Pick<
  CityWish,
  'city' | 'cityName' | 'zone' | 'personId' | 'name' | 'workingOn' | 'language'
> & {
  readonly languages: readonly Language[];
};

/** In one city at a time. */
export async function wishInCity(db: Database, now: Date, wished: Wished): Promise<void> {
  const wish = { ...wished, languages: [...wished.languages] };
  await db
    .insert(cityCircleWishes)
    .values({ id: newId(now), ...wish, since: now })
    .onConflictDoUpdate({
      target: cityCircleWishes.personId,
      set: { ...wish, since: now, groupId: null, askedAt: null, agreedAt: null },
    });
}

export async function takeBackCityWish(db: Queries, personId: string): Promise<void> {
  await db.delete(cityCircleWishes).where(eq(cityCircleWishes.personId, personId));
}

/** On the timetable: those who wish in a city, and could talk to each other, are asked together. */
export async function askToIntroduce(db: Database, now: Date): Promise<void> {
  const cities = await db
    .selectDistinct({ city: cityCircleWishes.city })
    .from(cityCircleWishes)
    .where(isNull(cityCircleWishes.groupId));
  for (const { city } of cities)
    await db.transaction(async (tx) => {
      await tx.holdName(`circles ${city}`);
      await askIn(tx, now, city);
    });
  const late = await db
    .selectDistinct({ groupId: cityCircleWishes.groupId })
    .from(cityCircleWishes)
    .where(lte(cityCircleWishes.askedAt, after(now, -daysToAgree * day)));
  for (const { groupId } of late)
    if (groupId) await db.transaction((tx) => settle(tx, now, { groupId, isOver: true }));
  await db.delete(cityCircleWishes).where(lt(cityCircleWishes.since, after(now, -daysKept * day)));
}

async function askIn(tx: Transaction, now: Date, city: string): Promise<void> {
  const wishes = await tx
    .select({ wish: cityCircleWishes, email: contact })
    .from(cityCircleWishes)
    .innerJoin(persons, eq(persons.id, cityCircleWishes.personId))
    .where(and(eq(cityCircleWishes.city, city), isNull(cityCircleWishes.groupId)))
    .orderBy(asc(cityCircleWishes.since), asc(cityCircleWishes.id))
    .limit(100);
  if (wishes.length < fewest) return;
  const wishers = wishes.map(({ wish }) => ({ id: wish.personId, languages: wish.languages }));
  const met = await meetingsOf(
    tx,
    now,
    wishers.map(({ id }) => id),
  );
  for (const group of bringTogether(wishers, met, `${city} ${now.toISOString().slice(0, 10)}`)) {
    const asked = group.flatMap(({ id }) => wishes.find(({ wish }) => wish.personId === id) ?? []);
    if (asked.length < fewest || !haveOneLanguage(asked.map(({ wish }) => wish))) continue;
    const groupId = newId(now);
    for (const { wish, email } of asked) {
      await tx
        .update(cityCircleWishes)
        .set({ groupId, askedAt: now, agreedAt: null })
        .where(eq(cityCircleWishes.id, wish.id));
      await queueMail(tx, now, {
        kind: 'circle-introduce',
        recipient: email,
        language: wish.language,
        facts: { wish: wish.id, group: groupId },
        dedupeKey: `${groupId}:${wish.id}`,
      });
    }
  }
}

/** Whether there is one that all of them speak. */
export function haveOneLanguage(people: readonly { readonly languages: readonly Language[] }[]): boolean {
  const [first, ...others] = people;
  return (first?.languages ?? []).some((one) => others.every(({ languages }) => languages.includes(one)));
}

/** @returns whether it was in time */
export async function agreeToIntroduction(
  db: Database,
  now: Date,
  wish: Pick<CityWish, 'id' | 'groupId'>,
): Promise<void> {
  await db.transaction(async (tx) => {
    const { groupId } = wish;
    if (!groupId) return;
    await tx.holdName(`group ${groupId}`);
    await tx
      .update(cityCircleWishes)
      .set({ agreedAt: now })
      .where(and(eq(cityCircleWishes.id, wish.id), eq(cityCircleWishes.groupId, groupId)));
    await settle(tx, now, { groupId, isOver: false });
  });
}

/** Once all have agreed, or the days are over: three who agree are a circle; fewer wait for others, and who said nothing wishes no more. */
async function settle(
  tx: Transaction,
  now: Date,
  { groupId, isOver }: { groupId: string; isOver: boolean },
): Promise<void> {
  await tx.holdName(`group ${groupId}`);
  const group = await tx
    .select()
    .from(cityCircleWishes)
    .where(eq(cityCircleWishes.groupId, groupId))
    .orderBy(asc(cityCircleWishes.id));
  const agreed = group.filter(({ agreedAt }) => agreedAt !== null);
  if (!isOver && agreed.length < group.length) return;
  if (agreed.length >= fewest) await formCircle(tx, now, agreed);
  else
    for (const { id } of agreed)
      await tx
        .update(cityCircleWishes)
        .set({ groupId: null, askedAt: null, agreedAt: null })
        .where(eq(cityCircleWishes.id, id));
  await tx.delete(cityCircleWishes).where(eq(cityCircleWishes.groupId, groupId));
}

async function formCircle(tx: Transaction, now: Date, wishes: readonly CityWish[]): Promise<void> {
  const [first] = wishes;
  if (!first) return;
  const { city, cityName, zone } = first;
  await makeCircle(tx, now, { place: { city, cityName, zone }, members: wishes });
}

export interface NewMember {
  readonly personId: string;
  readonly name: string;
  readonly workingOn: string;
  readonly language: Language;
  readonly languages: readonly Language[];
}

/** Without an evening: it begins at once, and each is introduced. */
export async function makeCircle(
  tx: Transaction,
  now: Date,
  { place, members }: { place: Pick<CityWish, 'city' | 'cityName' | 'zone'>; members: readonly NewMember[] },
): Promise<void> {
  const circleId = newId(now);
  await tx.insert(circles).values({ id: circleId, tweetupId: null, number: 1, ...place });
  await tx.insert(circleMembers).values(
    members.map(({ personId, name, workingOn, language, languages }) => ({
      circleId,
      personId,
      name,
      workingOn,
      language,
      languages: [...languages],
      word: '',
    })),
  );
  await beginCircle(tx, now, { id: circleId, zone: place.zone });
  const introduced = await activeMembers(tx, circleId);
  await tellMembers(tx, now, { kind: 'circle', members: introduced, circleId, about: 'introduction' });
}
