// By which name a key is called: servers say its own or its owner's, and whoever says a wrong one harms nobody else.
import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { announced } from '../support/evenings.ts';
import { openCounterpart, send, type Counterpart } from './counterpart.ts';
import { openFederatedSite, type FederatedSite } from './federated-site.ts';

let site: FederatedSite;
let other: Counterpart;
beforeAll(async () => {
  site = await openFederatedSite();
  other = await openCounterpart();
  await announced(site);
});
afterAll(async () => {
  await site.close();
  await other.close();
});

type Account = ReturnType<Counterpart['account']>;

function activity(from: Account, type: string, name: string) {
  return { id: `${from.id}#${name}`, type, actor: from.id, object: `${site.origin}/ap/cities/rostock` };
}

const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

test('a key may be called by its owner’s id, known before or not', async () => {
  const ana = other.account('ana');
  expect((await send(site, { ...ana, keyId: ana.id }, activity(ana, 'Follow', 'first'))).status).toBe(202);
  expect((await send(site, ana, activity(ana, 'Like', 'by-its-own-name'))).status).toBe(202);
  expect((await send(site, { ...ana, keyId: ana.id }, activity(ana, 'Like', 'again'))).status).toBe(202);
});

test.each([
  ['its owner’s id', ''],
  ['one that there is not', '#another'],
  ['its own name', '#main-key'],
])(
  'nobody is silenced by strangers who sign with a key of theirs and call it %s',
  async (_what, fragment) => {
    const ben = other.account(`ben${fragment.slice(1, 3)}`);
    expect((await send(site, ben, activity(ben, 'Follow', 'follow'))).status).toBe(202);
    const forged = { ...ben, privateKey: stranger, keyId: ben.id + fragment };
    for (const name of ['first', 'second', 'third'])
      expect((await send(site, forged, activity(ben, 'Like', name))).status).toBe(401);
    expect((await send(site, ben, activity(ben, 'Like', 'mine'))).status).toBe(202);
  },
);
