// What the site holds before it is killed: an evening with invitations, and evenings that get pictures, all of them Ana's.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { newId } from '../../src/database/ids.ts';
import { openDatabase } from '../../src/database/open.ts';
import { mintLink } from '../../src/mail/links.ts';
import { personWithProvedAddress } from '../../src/people/person.ts';
import { signInPerson } from '../../src/people/session.ts';
import { invitations } from '../../src/rsvps/tables.ts';
import { after, day } from '../../src/time/clock.ts';
import { addressOf, announce, type Tweetup } from '../../src/tweetups/tweetup.ts';
import { adventAnnounced } from './evenings.ts';

const root = join(import.meta.dirname, '../..');
/** Which get a new picture in turn. */
const tweetupsWithPictures = 20;

export interface Guest {
  readonly email: string;
  /** The path of their invitation's link. */
  readonly link: string;
}

export interface Evening {
  readonly id: string;
  readonly path: string;
}

export interface Prepared {
  readonly folder: string;
  readonly file: string;
  /** The evening that everybody answers to. */
  readonly path: string;
  readonly capacity: number;
  readonly guests: readonly Guest[];
  readonly evenings: readonly Evening[];
  /** Ana's, for the cookie. */
  readonly session: string;
}

export async function prepare(folder: string, invited: number): Promise<Prepared> {
  await mkdir(join(folder, 'data'));
  const place = openGazetteer().at('rostock');
  const file = join(folder, 'tweetup.db');
  const capacity = 20;
  const db = await openDatabase(`file:${file}`, join(root, 'migrations'));
  if (!place) throw new Error('no Rostock');
  const now = new Date();
  const date = after(now, 30 * day)
    .toISOString()
    .slice(0, 10);
  const host = await db.transaction((tx) =>
    personWithProvedAddress(tx, now, { email: 'ana@example.org', name: 'Ana' }),
  );
  const session = await db.transaction((tx) => signInPerson(tx, now, { person: host }));
  const tweetupCalled = async (title: string): Promise<Tweetup> => {
    const announced = await announce(db, now, {
      host,
      announcement: { ...adventAnnounced, title, date, capacity },
      place,
    });
    if (announced.outcome !== 'announced') throw new Error(announced.outcome);
    return announced.tweetup;
  };

  const tweetup = await tweetupCalled('WOL im Advent');
  const pictured: Evening[] = [];
  for (let number = 0; number < tweetupsWithPictures; number += 1) {
    const one = await tweetupCalled(`Abend ${number}`);
    pictured.push({ id: one.id, path: addressOf(one) });
  }
  const guests = await db.transaction(async (tx) => {
    const made: Guest[] = [];
    for (let number = 0; number < invited; number += 1) {
      const email = `guest${number}@example.org`;
      const id = newId(now);
      await tx
        .insert(invitations)
        .values({ id, tweetupId: tweetup.id, invitedBy: host.id, email, word: '', since: now });
      made.push({
        email,
        link: `/rsvp/${await mintLink(tx, now, { purpose: 'invitation', target: id, until: tweetup.endsAt })}`,
      });
    }
    return made;
  });
  await db.close();
  return { folder, file, path: addressOf(tweetup), capacity, guests, evenings: pictured, session };
}
