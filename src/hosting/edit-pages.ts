// For hosts: changing a tweetup, and publishing or deleting a draft.
import type { Request, Response } from 'express';
import { courseOfTweetup } from '../course/setting-up.ts';
import { htmlOf } from '../rendering/markdown.ts';
import type { Submitted } from '../forms/submitted.ts';
import { acceptedValues, differingFields, readForm } from '../forms/form.ts';
import { submittedFields } from '../forms/submitted.ts';
import {
  announcementForm,
  hostWordsForm,
  readAnnouncement,
  wordsIn,
  type AnnouncementErrors,
  type AnnouncementField,
} from '../tweetups/form.ts';
import { announcementOf } from '../tweetups/announcement-of.ts';
import { announcementView, typedAgain } from '../tweetups/form-views.ts';
import { deleteDraft, publish } from '../tweetups/drafts.ts';
import { sayAsHost, wordsOfHost, type HostWords } from '../tweetups/hosts.ts';
import { addressOf, type Tweetup } from '../tweetups/tweetup.ts';
import { welcomeNow } from '../operating/announcing.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt, Exchange } from '../web/request.ts';
import { seeOther } from '../web/show.ts';
import { change } from './changing.ts';
import { preparedHere, type Hosted } from './hosted.ts';
import { hostBar } from './guiding/bar-views.ts';

export async function showEdit(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { db } = site;
  const found = await preparedHere(db, req, res);
  if (found.tweetup.cancelledAt) return seeOther(res, `${addressOf(found.tweetup)}/cancel`);
  const { tweetup, viewer } = found;
  const words = await wordsOfHost(db, { tweetupId: tweetup.id, personId: viewer.id });
  await showForm(site, { req, res }, { tweetup, typed: typedOf(found, words), errors: {}, status: 200 });
}

export async function saveEdit(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { db, clock, gazetteer } = site;
  const found = await preparedHere(db, req, res);
  const { tweetup, viewer } = found;
  const { version, tell, preview } = submittedFields(req.body, ['version', 'tell', 'preview']);
  // A running evening keeps its start: only a new start has to lie ahead.
  const notBefore = new Date(Math.min(clock().getTime(), tweetup.startsAt.getTime() - 1));
  const reading = readAnnouncement(req.body, { gazetteer, notBefore, asked: 'nothing' });
  const { typed } = reading;
  if (preview)
    return showForm(
      site,
      { req, res },
      { tweetup, typed, errors: {}, status: 200, more: { preview: htmlOf(typed.description), version } },
    );
  if (reading.outcome === 'refused')
    return showForm(
      site,
      { req, res },
      { tweetup, typed, errors: reading.errors, status: 422, more: { version } },
    );
  const changed = await change(db, clock(), {
    host: viewer,
    words: reading.words,
    tweetupId: tweetup.id,
    version: Number(version),
    announcement: reading.announcement,
    place: reading.place,
    tell: tell ? 'tell-guests' : 'tell-nobody',
  });
  switch (changed.outcome) {
    case 'changed':
      return seeOther(res, `${addressOf(changed.tweetup)}?said=changed&told=${changed.told}`);
    case 'changed-meanwhile':
      return showForm(
        site,
        { req, res },
        { tweetup: changed.tweetup, typed, errors: {}, status: 409, more: { meanwhile: changed.tweetup } },
      );
    case 'hashtag-taken':
      return showForm(
        site,
        { req, res },
        { tweetup, typed, errors: { hashtag: 'tweetups.hashtagTaken' }, status: 422, more: { version } },
      );
    case 'cancelled':
      return seeOther(res, `${addressOf(tweetup)}/cancel`);
  }
}

export async function publishDraft(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { config, db, clock } = site;
  const found = await preparedHere(db, req, res);
  const { tweetup, viewer } = found;
  const itsHost = { tweetupId: tweetup.id, personId: viewer.id };
  const asked = readForm(hostWordsForm, req.body);
  const said = acceptedValues(asked);
  const words = (said && wordsIn(req.body, said)) ?? (await wordsOfHost(db, itsHost));
  if (!said) {
    const typed = { ...typedOf(found, words), ...asked.submitted };
    return showForm(site, { req, res }, { tweetup, typed, errors: asked.errors, status: 422 });
  }
  await sayAsHost(db, itsHost, words);
  const published = await publish(db, clock(), {
    host: viewer,
    tweetupId: tweetup.id,
    welcome: await welcomeNow(db, config),
  });
  switch (published) {
    case 'published':
      return seeOther(res, `${addressOf(tweetup)}?said=announced`);
    case 'held-back':
      return seeOther(res, addressOf(tweetup));
    case 'only-invited':
    case 'hashtag-taken':
    case 'over':
      return showForm(
        site,
        { req, res },
        { tweetup, typed: typedOf(found, words), errors: unpublished[published], status: 422 },
      );
  }
}

const unpublished = {
  'only-invited': { title: 'tweetups.onlyInvited' },
  'hashtag-taken': { hashtag: 'tweetups.hashtagTaken' },
  over: { date: 'tweetups.isPast' },
} as const;

export async function discardDraft(
  { db }: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const found = await preparedHere(db, req, res);
  const isGone = await deleteDraft(db, found.tweetup.id);
  seeOther(res, isGone ? '/me?said=draft-deleted' : addressOf(found.tweetup));
}

async function showForm(
  site: Dependencies,
  { req, res }: Exchange,
  {
    tweetup,
    typed,
    errors,
    status,
    more = {},
  }: {
    tweetup: Tweetup;
    typed: Submitted<AnnouncementField>;
    errors: AnnouncementErrors;
    status: number;
    more?: { preview?: string; version?: string; meanwhile?: Tweetup };
  },
): Promise<void> {
  const { config, db, clock, gazetteer, show } = site;
  const { say } = req.visit;
  show(req, res, {
    template: 'hosting/edit',
    page: {
      title: say('hosting.editTitle', { title: tweetup.title }),
      isPrivate: true,
      bar: await hostBar(db, { tweetup, now: clock(), say }, 'edit'),
    },
    view: {
      ...announcementView(
        { submitted: typed, errors },
        { asked: 'nothing', gazetteer, now: clock(), shows: 'what-stands-there', asksFediverse: false },
        say,
      ),
      isOfCourse: (await courseOfTweetup(db, tweetup.id)) !== undefined,
      preview: more.preview ?? '',
      address: addressOf(tweetup),
      isDraft: tweetup.announcedAt === null,
      isFederated: config.federation,
      version: more.version ?? String(tweetup.sequence),
      meanwhile: more.meanwhile ? differences(site, { typed, tweetup: more.meanwhile, req }) : [],
    },
    status,
  });
}

/** What stands in it, with the city as people call it. */
function typedOf({ tweetup, city }: Hosted, words: HostWords): Submitted<AnnouncementField> {
  return { ...typedAgain(announcementOf(tweetup), words), city: city.label };
}

function differences(
  { gazetteer }: Dependencies,
  { typed, tweetup, req }: { typed: Submitted<AnnouncementField>; tweetup: Tweetup; req: Request },
): string[] {
  const { say } = req.visit;
  const stands = typedAgain(announcementOf(tweetup));
  const city = gazetteer.at(tweetup.city)?.label ?? tweetup.city;
  const known = { ...stands, city: gazetteer.at(typed.city) ? tweetup.city : city };
  const named = [
    'title',
    'date',
    'starts',
    'ends',
    'city',
    'venue',
    'address',
    'description',
    'capacity',
    'cost',
  ] as const;
  return differingFields(announcementForm, known, typed)
    .filter((field): field is (typeof named)[number] => named.some((one) => one === field))
    .map((field) =>
      say('hosting.standsThere', {
        field: say(`tweetups.${field}`),
        value: known[field] || say('hosting.nothing'),
      }),
    );
}
