// What operators see of a flood: reports by what they are about, what was announced lately, who may announce, and whom a domain's block would meet.
import { beginningOf } from '../forms/words.ts';
import type { Config } from '../config.ts';
import type { Database } from '../database/database.ts';
import type { Say } from '../language/translate.ts';
import { longDay } from '../time/phrases.ts';
import { homeZone } from '../time/zones.ts';
import { announcingNow, rulesToChoose } from './announcing.ts';
import { blockOfDomain, peopleMet } from './blocking.ts';
import { openReports } from './report-groups.ts';

interface About {
  readonly config: Config;
  /** As it stands in the address. */
  readonly domain: unknown;
  readonly say: Say;
}

export async function floodView(db: Database, { config, domain, say }: About) {
  const rule = await announcingNow(db, config);
  const groups = await openReports(db);
  return {
    reports: groups.map(({ about, many, some, dismissedBy }) => ({
      about,
      count: many > some.length ? say('operating.reportsMore', { count: many - some.length }) : '',
      dismissedBy: dismissedBy ?? '',
      some: some.map(({ id, kind, reason, since }) => ({
        address: `/admin/reports/${id}`,
        what: kind === 'objection' ? say('operating.isObjection') : say(`operating.reason_${reason}`),
        when: longDay(since, homeZone, say.language),
      })),
    })),
    mayDismiss: groups.some(({ dismissedBy }) => dismissedBy !== null),
    announcing: say(`operating.announcing_${rule}`),
    announcingRules: rulesToChoose(config).map((value) => ({
      value,
      label: say(`operating.announcing_${value}`),
      isChosen: value === rule,
    })),
    mayTighten: rulesToChoose(config).length > 1,
    domain: await domainView(db, { domain, say }),
  };
}

async function domainView(db: Database, { domain, say }: Pick<About, 'domain' | 'say'>) {
  const block = typeof domain === 'string' && domain ? blockOfDomain(domain) : undefined;
  if (!block) return { name: '', typed: typeof domain === 'string' ? beginningOf(domain, 255) : '', met: '' };
  const people = await peopleMet(db, block);
  return {
    name: block.shownAs,
    typed: block.shownAs,
    met: say('operating.domainMeets', { count: people, domain: block.shownAs }),
  };
}
