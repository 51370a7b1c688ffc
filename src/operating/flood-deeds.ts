// What an operator does against a flood: many reports dismissed at once, a domain blocked, announcing tightened, a first evening declined.
import { beginningOf } from '../forms/words.ts';
import type { Config } from '../config.ts';
import type { Database } from '../database/database.ts';
import { submittedFields, ticked } from '../forms/submitted.ts';
import type { Person } from '../people/person.ts';
import type { Clock } from '../time/clock.ts';
import { rulesToChoose, setAnnouncing } from './announcing.ts';
import { blockAll, blockOfDomain } from './blocking.ts';
import { declineTweetups } from './moderation.ts';
import { tweetupMeant } from './overview.ts';
import { dismissReports } from './report-groups.ts';

export type Done = 'done' | 'not-found' | 'why-missing';

interface Site {
  readonly config: Config;
  readonly db: Database;
  readonly clock: Clock;
}

interface Asked {
  readonly site: Site;
  readonly body: unknown;
  readonly operator: Person;
  /** Never empty. */
  readonly reason: string;
}

/** @returns undefined when it is no deed of these */
export async function doDeedAgainstFlood(
  site: Site,
  body: unknown,
  operator: Person,
): Promise<Done | undefined> {
  const { deed, why } = submittedFields(body, ['deed', 'why']);
  const does = deeds.get(deed);
  if (!does) return undefined;
  const reason = beginningOf(why, 2000);
  return reason ? does({ site, body, operator, reason }) : 'why-missing';
}

const deeds = new Map<string, (asked: Asked) => Promise<Done>>([
  ['dismiss', dismiss],
  ['block-domain', blockDomain],
  ['set-announcing', tightenOrLoosen],
  ['decline', decline],
]);

async function dismiss({ site: { db, clock }, body, operator, reason }: Asked): Promise<Done> {
  const seen = ticked(body, 'report').slice(0, 100);
  const many = await dismissReports(db, clock(), { operator: operator.contact, seen, reason });
  return many > 0 ? 'done' : 'not-found';
}

/** A domain where an operator has their address is not blocked: it would lock them out. */
async function blockDomain({ site, body, operator, reason }: Asked): Promise<Done> {
  const { config, db, clock } = site;
  const block = blockOfDomain(submittedFields(body, ['domain']).domain);
  if (!block || config.adminEmails.some((email) => block.meets(email))) return 'not-found';
  await blockAll(db, clock(), { operator: operator.contact, block, reason });
  return 'done';
}

async function tightenOrLoosen({ site, body, operator, reason }: Asked): Promise<Done> {
  const { config, db, clock } = site;
  const { announcing } = submittedFields(body, ['announcing']);
  const rule = rulesToChoose(config).find((one) => one === announcing);
  if (!rule) return 'not-found';
  await setAnnouncing(db, clock(), { operator: operator.contact, rule, reason });
  return 'done';
}

async function decline({ site, body, operator, reason }: Asked): Promise<Done> {
  const { config, db, clock } = site;
  const tweetup = await tweetupMeant(db, submittedFields(body, ['tweetup']).tweetup, config.baseUrl);
  if (!tweetup) return 'not-found';
  const deciding = { operator: operator.contact, tweetupIds: [tweetup.id], reason };
  return (await declineTweetups(db, clock(), deciding)) > 0 ? 'done' : 'not-found';
}
