// What other servers say, in the shapes that each of them has: stories as their documentation and sources tell them, one file a server, and what each step does here.
import { generateKeyPairSync } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { polls } from '../../src/federation/answering/tables.ts';
import { personActors } from '../../src/people/tables.ts';
import { remoteActors, remoteFollowers } from '../../src/federation/tables.ts';
import { rsvps } from '../../src/rsvps/tables.ts';
import { tweetups } from '../../src/tweetups/tables.ts';
import { lockWall } from '../../src/wall/post.ts';
import { posts, walls } from '../../src/wall/tables.ts';
import { minute } from '../../src/time/clock.ts';
import { announced } from '../support/evenings.ts';
import { openCounterpart, send, textAt, type Account, type Sending } from './counterpart.ts';
import { openFederatedSite, type FederatedSite } from './federated-site.ts';

interface Story extends Sending {
  readonly actor: { readonly id: string };
  readonly keyId: string;
  /** There it stands with its owner’s name alone. */
  readonly keyAtItsOwnAddress?: boolean;
  readonly steps: readonly { readonly what: string; readonly send: object; readonly then: Partial<State> }[];
}

/** What is known here of who says it. */
interface State {
  readonly name: string;
  readonly follows: boolean;
  readonly answer: string | null;
  readonly listed: string | null;
  readonly words: readonly string[];
  /** What came back last that is no letter. */
  readonly told: string;
}

const folder = join(import.meta.dirname, 'recorded');
let site: FederatedSite;
let evening: string;
let poll: string;
beforeAll(async () => {
  site = await openFederatedSite();
  await announced(site);
  await site.tellOthers();
  const [row] = await site.db.select().from(tweetups);
  evening = row?.id ?? '';
  await site.db.transaction((tx) => lockWall(tx, evening));
  await site.db.update(walls).set({ whose: 'everybody' });
  poll = (await site.db.select().from(polls))[0]?.id ?? '';
});
afterAll(() => site.close());

test.each(readdirSync(folder).map((file) => file.replace('.json', '')))('%s', async (server) => {
  const other = await openCounterpart({ polls: 'kept' });
  try {
    const story = read(server, other.origin);
    const account = accountOf(story);
    other.put(new URL(account.id).pathname, account.document);
    if (story.keyAtItsOwnAddress) {
      const { publicKey } = account.document as { publicKey?: object };
      other.put(new URL(story.keyId).pathname, { id: account.id, type: 'Person', publicKey });
    }
    let expected: Partial<State> = { follows: false, answer: null, words: [] };
    for (const { what, send: activity, then } of story.steps) {
      expected = { ...expected, ...then };
      const { status, text } = await send(site, account, withActor(activity, account.document), story);
      expect(`${what}: ${status} ${text}`).toBe(`${what}: 202 `);
      await site.run('let departed accounts go');
      site.advance(minute);
      const now = await state(account.id);
      if (expected.told !== undefined) await site.tellOthers();
      const told = other.arrived.map(({ activity }) => textAt(activity, 'type')).at(-1);
      expect({ what, ...now, told }).toMatchObject({ what, ...expected });
    }
  } finally {
    await other.close();
  }
});

function read(server: string, there: string): Story {
  const text = readFileSync(join(folder, `${server}.json`), 'utf8')
    .replaceAll('https://there.example', there)
    .replaceAll('https://here.example', site.origin)
    .replaceAll('EVENING', evening)
    .replaceAll('POLL', poll);
  return JSON.parse(text) as Story;
}

function accountOf({ actor, keyId }: Story): Account {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const publicKeyPem = publicKey.export({ type: 'spki', format: 'pem' });
  const document = { ...actor, publicKey: { id: keyId, type: 'Key', owner: actor.id, publicKeyPem } };
  return { id: actor.id, keyId, inbox: '', privateKey, document };
}

/** Where an activity brings the whole profile, it stands there once. */
function withActor(activity: object, document: object): object {
  const { object } = activity as { object?: Record<string, unknown> };
  if (object?.['...'] !== 'ACTOR') return activity;
  const { '...': _actor, ...changed } = object;
  return { ...activity, object: { ...document, ...changed } };
}

async function state(actor: string): Promise<Omit<State, 'told'>> {
  const { db } = site;
  const [known] = await db.select().from(remoteActors).where(eq(remoteActors.id, actor));
  const followed = await db.select().from(remoteFollowers).where(eq(remoteFollowers.follower, actor));
  const [answered] = await db
    .select({ answer: rsvps.answer, listed: rsvps.listed })
    .from(personActors)
    .innerJoin(rsvps, eq(rsvps.personId, personActors.personId))
    .where(eq(personActors.actor, actor));
  const written = await db.select().from(posts).where(eq(posts.authorProfile, actor));
  return {
    name: known?.name ?? '',
    follows: followed.length > 0,
    answer: answered?.answer ?? null,
    listed: answered?.listed ?? null,
    words: written.filter(({ state: shown }) => shown === 'shown').map(({ words }) => words),
  };
}
