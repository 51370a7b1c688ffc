// For tests about guests of the fediverse: an evening that another server has heard of, votes from there, and the messages that arrive.
import { afterEach, beforeEach } from 'vitest';
import { minute, second } from '../../src/time/clock.ts';
import { announced } from '../support/evenings.ts';
import type { Visitor } from '../support/visitor.ts';
import { openCounterpart, send, textAt, type Account, type Counterpart, type Json } from './counterpart.ts';
import { openFederatedSite, type FederatedSite } from './federated-site.ts';

interface Opened {
  readonly site: FederatedSite;
  readonly other: Counterpart;
  readonly ben: Account;
}

/** Before each test a site and another server, where Ben lives. @param take what is done with them */
export function openBeforeEach(take: (opened: Opened) => void, settings: Record<string, string> = {}): void {
  let opened: Opened | undefined;
  beforeEach(async () => {
    const other = await openCounterpart({ polls: 'kept' });
    opened = { site: await openFederatedSite(settings), other, ben: other.account('ben', { name: 'Ben' }) };
    take(opened);
  });
  afterEach(async () => {
    await opened?.site.close();
    await opened?.other.close();
  });
}

export const seenByGuests = 'Ja, Gäste dürfen mich sehen';

export interface AskedElsewhere {
  readonly host: Visitor;
  readonly path: string;
  readonly event: Json;
  readonly poll: Json;
}

/** Somebody there follows Rostock, and has heard of an evening and its question. */
export async function askedElsewhere(
  site: FederatedSite,
  other: Counterpart,
  fields: Record<string, string> = {},
): Promise<AskedElsewhere> {
  if (!following.has(other)) {
    following.add(other);
    await announced(site, { title: 'Vorher', hashtag: 'WOLVorher' });
    const first = other.account('zoe');
    await act(site, first, { type: 'Follow', object: `${site.origin}/ap/cities/rostock` });
    await site.tellOthers();
  }
  site.advance(second);
  const { host, path } = await announced(site, fields);
  const before = other.arrived.length;
  await site.tellOthers();
  const told = (type: string) =>
    other.arrived
      .slice(before)
      .map(({ activity }) => activity['object'])
      .find((object) => (object?.['type'] as unknown) === type);
  // On a busy machine a server may not answer in time, and is left alone for a while.
  for (let again = 0; again < 3 && !(told('Event') && told('Question')); again += 1) {
    site.advance(minute);
    await site.tellOthers();
  }
  const [event, poll] = [told('Event'), told('Question')];
  if (!event || !poll) throw new Error('the evening was not told');
  other.arrived.length = 0;
  return { host, path, event, poll };
}

const following = new WeakSet<Counterpart>();
let acts = 0;

/** Signs and sends, with an id of its own. */
export async function act(
  site: FederatedSite,
  account: Account,
  activity: Record<string, unknown>,
): Promise<void> {
  acts += 1;
  site.advance(1);
  const whole = { id: `${account.id}#acts/${acts}`, actor: account.id, ...activity };
  const { status, text } = await send(site, account, whole);
  if (status !== 202) throw new Error(`it was refused: ${status} ${text}`);
}

export async function vote(
  site: FederatedSite,
  account: Account,
  { poll, name }: { poll: Json; name: string },
) {
  const to = [`${site.origin}/ap/cities/rostock`];
  const note = { type: 'Note', name, attributedTo: account.id, to, inReplyTo: textAt(poll, 'id') };
  await act(site, account, { type: 'Create', to, object: { id: `${account.id}#votes/${acts}`, ...note } });
}

/** What somebody there writes to the city alone. */
export async function writePrivately(site: FederatedSite, account: Account, words: string): Promise<void> {
  const city = `${site.origin}/ap/cities/rostock`;
  const content = `<p><a href="${city}">@rostock</a> ${words}</p>`;
  const note = {
    type: 'Note',
    attributedTo: account.id,
    to: [city],
    content,
    published: site.now().toISOString(),
  };
  const tag = [{ type: 'Mention', href: city, name: '@rostock' }];
  const object = { id: `${account.id}/notes/${acts}`, ...note, tag };
  await act(site, account, { type: 'Create', to: [city], object });
}

/** Contents of the private messages that have arrived, after all that is due was delivered. */
export async function messagesThere(site: FederatedSite, other: Counterpart): Promise<string[]> {
  await site.mailsTo('nobody@example.org');
  await site.tellOthers();
  return other.arrived
    .map(({ activity }) => activity)
    .filter((activity) => JSON.stringify(activity['object'] ?? {}).includes('"Mention"'))
    .map((activity) => textAt(activity, 'object', 'content'));
}
