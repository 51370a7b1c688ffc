// Search: evenings by words, and cities by name.
import type { Request, Response } from 'express';
import { beginningOf } from '../forms/words.ts';
import { fieldsAsSent } from '../forms/submitted.ts';
import { entriesOf } from '../upcoming/agenda.ts';
import { byDay } from '../upcoming/list-views.ts';
import { pageAsked, pagerView } from '../web/pager.ts';
import { soughtIn } from '../tweetups/words.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { coming, forgiven, past, placesNamed, readyFor } from './search.ts';

export async function showSearch(site: Dependencies, req: Request, res: Response): Promise<void> {
  const { db, clock, gazetteer, show } = site;
  const { say, language } = req.visit;
  const now = clock();
  const typed = wordsIn(req);
  const page = pageAsked(req.query['page']);
  const answer = await searched(site, { typed, page, now });
  const list = new Intl.ListFormat(language, { type: 'disjunction' });
  show(req, res, {
    template: 'finding/search',
    page: {
      title: typed ? say('finding.searchFor', { words: typed }) : say('finding.searchTitle'),
      isPrivate: typed !== '',
    },
    view: {
      typed,
      isAsked: typed !== '',
      places:
        typed && page === 1 ? placesNamed(gazetteer, typed).map(({ slug, label }) => ({ slug, label })) : [],
      forgiven:
        answer.meant.length > 0
          ? say('finding.forgiven', { words: typed, meant: list.format(answer.meant) })
          : '',
      days: byDay(await entriesOf(db, answer.coming.listed), { say, now, where: 'anywhere' }),
      pager: pagerView(`/search?q=${encodeURIComponent(typed)}`, page, answer.coming.hasMore),
      past: byDay(await entriesOf(db, answer.past.listed), { say, now, where: 'anywhere' }),
    },
  });
}

async function searched(
  site: Dependencies,
  { typed, page, now }: { typed: string; page: number; now: Date },
) {
  const { db, gazetteer } = site;
  const first = await found(site, { typed: soughtIn(typed), page, now });
  if (isSomething(first)) return { ...first, meant: [] };
  const kinder = typed ? await forgiven(db, gazetteer, typed) : null;
  if (!kinder) return { ...first, meant: [] };
  const second = await found(site, { typed: kinder.sought, page, now });
  return { ...second, meant: isSomething(second) ? kinder.meant : [] };
}

async function found(
  { db }: Dependencies,
  { typed, page, now }: { typed: readonly (readonly string[])[]; page: number; now: Date },
) {
  const sought = await readyFor(db, typed);
  return {
    coming: await coming(db, now, { sought, page }),
    past: page === 1 ? await past(db, now, { sought, page: 1 }) : { listed: [], hasMore: false },
  };
}

function wordsIn(req: Request): string {
  return beginningOf(fieldsAsSent(req.query, ['q']).q.replaceAll(/\s+/g, ' '), 100);
}

function isSomething(answer: {
  coming: { listed: readonly unknown[] };
  past: { listed: readonly unknown[] };
}): boolean {
  return answer.coming.listed.length + answer.past.listed.length > 0;
}
