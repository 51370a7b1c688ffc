// Somebody's own page, for whom they want to see it: what they work on, where they are on the net, and the tweetups they host.
import type { Response } from 'express';
import { NotFound } from '../errors.ts';
import { shareATweetup } from '../guest-list/acquainted.ts';
import { guestByViewLink } from '../guest-list/view-link.ts';
import { entriesOf } from '../upcoming/agenda.ts';
import { byDay } from '../upcoming/list-views.ts';
import { listedHostedBy } from '../tweetups/upcoming.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt } from '../web/request.ts';
import { protectTokenPage } from '../web/show.ts';
import { faceView } from '../pictures/portrait-views.ts';
import { portraitsOf } from '../pictures/portraits.ts';
import { blogPostViews } from './blog-views.ts';
import { blogOf } from './blogs.ts';
import { addressOfPage, pageAt } from './page-of-person.ts';
import { accountViews, wordViews } from './page-views.ts';
import { maySee, type PageOnlooker } from './page-words.ts';
import { keptHandlesOf } from './person.ts';
import { provenAccounts } from '../handles/proven.ts';

export async function showPerson(
  { db, clock, show, absolute }: Dependencies,
  req: RequestAt<'id'>,
  res: Response,
): Promise<void> {
  const asked = req.params.id.toLowerCase();
  const { guest } = req.query;
  const found = await pageAt(db, asked);
  if (!found) throw new NotFound('nobody has a page there');
  const { person, page } = found;
  const { viewer, say } = req.visit;
  const through = await guestByViewLink(db, clock(), guest);
  const onlooker: PageOnlooker =
    viewer?.id === person.id
      ? 'self'
      : page.visible !== 'nobody' && (await shareATweetup(db, person.id, { viewerId: viewer?.id, through }))
        ? 'acquainted'
        : 'stranger';
  // Also an old name leads on only those who may see where it leads.
  if (!maySee(page.visible, onlooker)) throw new NotFound('a page that this visitor may not see');
  if (typeof guest === 'string' || page.visible !== 'public') protectTokenPage(res);
  const address = addressOfPage(page);
  if (req.params.id !== address.slice('/people/'.length))
    return res.redirect(
      302,
      address + (typeof guest === 'string' ? `?guest=${encodeURIComponent(guest)}` : ''),
    );

  const name = person.name || say('rsvps.nameless');
  const portraits = await portraitsOf(db, [person.id]);
  const hosted = await listedHostedBy(db, person.id);
  const kept = await keptHandlesOf(db, person.id);
  const calendar = page.visible === 'public' && hosted.length > 0 ? `${address}/calendar.ics` : '';
  const accounts = accountViews(kept, { page, proven: await provenAccounts(db, [person.id]), onlooker });
  const selfWords = {
    nobody: 'people.pageSelfNobody',
    guests: 'people.pageSelfGuests',
    public: 'people.pageSelfPublic',
  } as const;
  show(req, res, {
    template: 'people/person',
    page: {
      title: name,
      description: say('people.pageDescription', { name }),
      isPrivate: page.visible !== 'public',
      feeds: calendar ? [{ type: 'text/calendar', address: calendar, title: name }] : [],
    },
    view: {
      ...faceView(person.id, name, portraits),
      name,
      url: absolute(address),
      selfNote: onlooker === 'self' ? say(selfWords[page.visible]) : '',
      pronouns: page.pronouns,
      languages: page.languages,
      words: wordViews(page, say),
      noWords: say('people.pageNoWords', { name }),
      accounts,
      hasProven: accounts.some((account) => account.isProven),
      blogPosts: blogPostViews({ blog: await blogOf(db, person.id), kept, onlooker }, say),
      evenings: say('people.pageEvenings', { name }),
      days: byDay(await entriesOf(db, hosted), { say, now: clock(), where: 'anywhere' }),
      calendar,
    },
  });
}
