// From a server of the fediverse to the evening and out again: follow, see, vote, be seen as chosen, change it by the link, reply; and what hides, blocks and deletes ends it.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { sayIn } from '../../src/language/translate.ts';
import { minute } from '../../src/time/clock.ts';
import {
  openCounterpart,
  send,
  textAt,
  type Account,
  type Counterpart,
  type Json,
} from '../federation/counterpart.ts';
import { act, messagesThere, seenByGuests, vote } from '../federation/asked-elsewhere.ts';
import { openFederatedSite, type FederatedSite } from '../federation/federated-site.ts';
import { openBrowser, type Browser, type Browsing } from '../support/browser.ts';
import { announced, answered, signIn } from '../support/evenings.ts';
import { press } from '../support/pressing.ts';
import type { Visitor } from '../support/visitor.ts';

const everybody = 'https://www.w3.org/ns/activitystreams#Public';
const say = sayIn('de');

let browser: Browser;
let site: FederatedSite;
let other: Counterpart;
const windows: Browsing[] = [];
beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  site = await openFederatedSite({ ADMIN_EMAILS: 'olga@example.org' });
  other = await openCounterpart({ polls: 'kept' });
});
afterEach(async () => {
  for (const { context } of windows.splice(0)) await context.close();
  await site.close();
  await other.close();
});
afterAll(() => browser.close());

test('from following a city to a reply on the wall, and out again', async () => {
  await announced(site, { title: 'Vorher', hashtag: 'WOLVorher' });
  const ben = other.account('ben', { name: 'Ben' });
  const dora = other.account('dora', { name: 'Dora' });
  await follows(ben, await found('rostock'));
  other.arrived.length = 0;

  // An evening is announced here, and is there with its question.
  const { host, path } = await announced(site, { title: 'WOL im Advent' });
  await site.tellOthers();
  const [event, poll] = other.arrived.map(({ activity }) => activity['object']);
  if (!event || !poll) throw new Error('the evening did not arrive');
  expect(textAt(event, 'name')).toBe('WOL im Advent');
  expect(textAt(poll, 'inReplyTo')).toBe(textAt(event, 'id'));
  other.arrived.length = 0;

  // Votes: the host sees handle and origin of both, guests see whom they may.
  await vote(site, ben, { poll, name: seenByGuests });
  await vote(site, dora, { poll, name: 'Ja, nur die Gastgeber:innen sehen mich' });
  const ana = await windowOf(host);
  await ana.goto(`${path}/guests`);
  await ana.getByText(`@ben@${other.host}`).first().waitFor();
  await ana.getByText(`@dora@${other.host}`).first().waitFor();
  expect(await shownOn(ana)).toContain('Fediverse');
  const caro = await windowOf(site.visitor('de'));
  await caro.goto(await answered(site, path, 'caro@example.org'));
  await press(caro.locator(`a[href*="${path}/people"]`).first());
  expect(await shownOn(caro)).toContain('Ben');
  expect(await shownOn(caro)).not.toContain('Dora');
  const stranger = await windowOf(site.visitor('de'));
  await stranger.goto(`${path}/people`);
  expect(await shownOn(stranger)).not.toContain('Ben');

  // The link that came to Ben alone opens his answer, on his phone and without scripts; he cannot come after all.
  const letters = await messagesThere(site, other);
  const link = letters
    .filter((one) => one.includes('@<span>ben</span>'))
    .join()
    .match(/\/rsvp\/[\w-]{32}/)?.[0];
  const his = await windowOf(site.visitor('de'));
  await his.goto(`${link}?answer=no`);
  await press(his.getByRole('button', { name: say('rsvps.noButton'), exact: true }));
  await his.getByText(say('rsvps.saidNo')).first().waitFor();
  await ana.goto(`${path}/guests`);
  expect(await shownOn(ana)).toMatch(/Nein|abgesagt|kommt nicht/i);

  // What he replies is on the wall, where everybody's posts may come.
  await ana.goto(`${path}/wall/host`);
  await ana.locator('input[name="whose"][value="everybody"]').check();
  await press(ana.locator('#decide ~ form button').first());
  await replies(ben, event, 'first', 'Ich bringe nächstes Mal Kekse mit.');
  await replies(dora, event, 'second', 'Ich freue mich.');
  expect(await onTheWall(stranger, path)).toContain('Ich bringe nächstes Mal Kekse mit.');

  // A host hides it, and it stays hidden when it is edited.
  await ana.goto(`${path}/wall/host`);
  const his1 = ana.locator('.post', { hasText: 'Kekse' }).first();
  await press(his1.getByRole('button', { name: say('wall.hide') }).first());
  expect(await onTheWall(stranger, path)).not.toContain('Kekse');
  site.advance(minute);
  await replies(ben, event, 'first', 'Ich bringe Kekse und Kuchen mit.', 'Update');
  expect(await onTheWall(stranger, path)).not.toContain('Kekse');
  expect(await onTheWall(stranger, path)).toContain('Ich freue mich.');

  // Deleted there, it is gone here, and with the account everything of it.
  await act(site, dora, { type: 'Delete', object: { id: noteOf(dora, 'second'), type: 'Tombstone' } });
  expect(await onTheWall(stranger, path)).not.toContain('Ich freue mich.');
  await act(site, dora, { type: 'Delete', object: dora.id });
  await site.run('let departed accounts go');
  await ana.goto(`${path}/guests`);
  expect(await shownOn(ana)).not.toContain(`@dora@${other.host}`);

  // The host takes the evening back from there: other servers are told so, its ids say the same, and who answered stays.
  other.arrived.length = 0;
  await ana.goto(`${path}/fediverse`);
  await press(ana.locator('[name="wish"][value="keep"]'));
  await site.tellOthers();
  const taken = other.arrived.map(({ activity }) => activity);
  const ids = [textAt(event, 'id'), textAt(poll, 'id')];
  expect(taken.map((activity) => activity['type'])).toEqual(['Delete', 'Delete']);
  expect(taken.map((activity) => textAt(activity, 'object', 'id')).toSorted()).toEqual(ids.toSorted());
  for (const id of ids)
    expect(await site.ask(id)).toMatchObject({ status: 410, said: { type: 'Tombstone', id } });
  await ana.goto(`${path}/guests`);
  expect(await shownOn(ana)).toContain(`@ben@${other.host}`);

  // The operator blocks the server: nothing comes from there any more, and nothing goes.
  const operator = await windowOf(await signIn(site, 'olga@example.org'));
  await operator.goto('/admin/fediverse');
  await operator.locator('#what').fill(other.host);
  await press(operator.getByRole('button', { name: say('federation.blockServer'), exact: true }));
  await operator.getByText('gesperrt').first().waitFor();
  const { status } = await send(site, ben, {
    id: `${ben.id}#last`,
    type: 'Like',
    actor: ben.id,
    object: textAt(event, 'id'),
  });
  expect(status).toBe(403);
  other.arrived.length = 0;
  await announced(site, { title: 'Danach', hashtag: 'WOLDanach', date: '2026-12-17' });
  await site.tellOthers();
  expect(other.arrived).toEqual([]);
  expect(windows.flatMap(({ complaints }) => complaints)).toEqual([]);
});

/** As a server finds whom somebody typed: by WebFinger. */
async function found(name: string): Promise<string> {
  const handle = `acct:${name}@${new URL(site.origin).host}`;
  const { said } = await site.ask(`/.well-known/webfinger?resource=${handle}`, 'application/jrd+json');
  return textAt(said, 'links', '0', 'href');
}

async function follows(account: Account, actor: string): Promise<void> {
  const { said } = await site.ask(actor);
  expect(textAt(said, 'inbox')).toBe(`${site.origin}/ap/inbox`);
  await act(site, account, { type: 'Follow', object: actor });
  await site.tellOthers();
  expect(other.arrived.map(({ activity }) => activity['type'])).toContain('Accept');
}

function noteOf(account: Account, name: string): string {
  return `${account.id}/statuses/${name}`;
}

async function replies(
  account: Account,
  event: Json,
  name: string,
  words: string,
  type = 'Create',
): Promise<void> {
  const published = site.now().toISOString();
  const note = {
    id: noteOf(account, name),
    type: 'Note',
    attributedTo: account.id,
    inReplyTo: textAt(event, 'id'),
  };
  const object = {
    ...note,
    content: `<p>${words}</p>`,
    published,
    updated: published,
    to: [everybody],
    cc: [],
  };
  await act(site, account, { type, to: [everybody], object });
}

/** The window of somebody who may be signed in already. */
async function windowOf(visitor: Visitor): Promise<Page> {
  const opened = await browser.open(site.origin, { language: 'de', width: 360, scripts: 'off' });
  windows.push(opened);
  const url = site.origin;
  await opened.context.addCookies([...visitor.cookies].map(([name, value]) => ({ name, value, url })));
  return opened.page;
}

function shownOn(page: Page): Promise<string> {
  return page.locator('main').innerText();
}

async function onTheWall(page: Page, path: string): Promise<string> {
  await page.goto(`${path}/wall`);
  return shownOn(page);
}
