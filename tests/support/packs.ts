// Guests who want to be in the evening's starter pack on Bluesky, and the operator's account that makes it.
import { eq } from 'drizzle-orm';
import { handleChecks } from '../../src/handles/tables.ts';
import { keepCheckResult } from '../../src/rsvps/handle-checking.ts';
import { answered, described } from './evenings.ts';
import { fakePds, type FakePds } from './fake-pds.ts';
import type { Net } from './net.ts';
import { did } from './networks.ts';
import type { Site } from './site.ts';

const password = 'q2rs-tuvw-xyz3-4567';

export const packSettings = {
  BLUESKY_PACKS: 'on',
  BLUESKY_SERVICE: 'https://pds.example',
  BLUESKY_IDENTIFIER: did,
  BLUESKY_APP_PASSWORD: password,
};

/** Where the operator's account is at home. */
export function packServer(net: Net): FakePds {
  const pds = fakePds(did, password);
  net.answer('pds.example', '*', pds.answer);
  net.answer('pds.example', '/xrpc/com.atproto.repo.getRecord', 404);
  return pds;
}

export const packTicked = { bluesky_pack_asked: 'yes', bluesky_pack: 'yes' };

export const didOf = (name: string) => `did:plc:${name.padEnd(24, 'a')}`;

/** Comes, and is on Bluesky, by an account that has been found. @returns the link of the answer */
export async function comesWithPack(
  site: Site,
  path: string,
  name: string,
  fields: Record<string, string> = packTicked,
): Promise<string> {
  const link = await answered(site, path, `${name}@example.org`);
  await described(site, link, { name, bluesky: `${name}.example.org`, ...fields });
  const found = { did: didOf(name), handle: `${name}.example.org` };
  const [check] = await site.db.select().from(handleChecks).where(eq(handleChecks.handle, found.handle));
  if (check) await keepCheckResult(site.db, site.now(), { check, finding: { outcome: 'found', found } });
  return link;
}
