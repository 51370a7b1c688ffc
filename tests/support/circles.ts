// A circle of two that has written, for looking where its words are found: nowhere without the key.
import { expect } from 'vitest';
import { announced, answered, lastMail } from './evenings.ts';
import { linkIn } from './post-office.ts';
import type { Site } from './site.ts';

/** What nobody but Ben and Caro may ever read. */
export const secretsOfCircle = ['XYZZY-Wort', 'XYZZY-Vorhaben', 'XYZZY-Selbst', 'XYZZY-Antwort'] as const;

/** Ben writes, says what he is up to and who he is, and writes something else instead; Caro has read it. */
export async function circleThatWrote(site: Site): Promise<void> {
  const ben = await circleOfTwo(site);
  const [words, goal, self, changed] = secretsOfCircle;
  const post = (fields: Record<string, string>) => site.visitor('de').post(ben, fields);
  await post({ deed: 'write', words });
  await post({ deed: 'goal', goal });
  await post({ deed: 'self', self });
  // What it replaces lies in pages that are free again.
  await post({ deed: 'write', words: changed });
  site.setClock('2026-12-14T08:00:00Z');
  await site.run('write letters of circles');
  expect((await lastMail(site, 'caro@example.org', /^Woche 2/)).text).toContain(changed);
}

/** @returns Ben's link */
async function circleOfTwo(site: Site): Promise<string> {
  const { host, path } = await announced(site);
  for (const name of ['Ben', 'Caro']) {
    const link = await answered(site, path, `${name.toLowerCase()}@example.org`);
    await site.visitor('de').post(link, { name, working_on: `Werk von ${name}`, listed: 'guests' });
    await site.visitor('de').post(`${link}/circle`, { speaks_de: 'yes' });
  }
  site.setClock('2026-12-06T21:00:00Z');
  await site.run('propose circles');
  await host.post(`${path}/circles`, { circles: 'send' });
  const link = linkIn(await lastMail(site, 'ben@example.org', /^Dein Kreis/), '/circles/');
  site.setClock('2026-12-07T08:00:00Z');
  await site.run('write letters of circles');
  return link;
}
