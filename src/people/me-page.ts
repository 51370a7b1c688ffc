// A person's own things: their tweetups, their answers, their details.
import { calendarAddresses } from '../subscribing/addresses.ts';
import type { Request, Response } from 'express';
import { answerCounts, answersOf, handlesToTakeOver, type OwnAnswer } from '../rsvps/answers-of-person.ts';
import { languages, ownNameOf, type Say } from '../language/translate.ts';
import { longDay } from '../time/phrases.ts';
import type { Submitted } from '../forms/submitted.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import { draftsOf } from '../tweetups/drafts.ts';
import { followedViews } from '../subscribing/follow-views.ts';
import { ownCalendarPath } from '../subscribing/own-calendar.ts';
import { followedBy } from '../subscribing/following.ts';
import { ruleAndTime } from '../series/rhythms.ts';
import { seriesOf } from '../series/looking-up.ts';
import { addressOfSeries } from '../series/series.ts';
import { hostedBy } from '../tweetups/upcoming.ts';
import { fitPortrait } from '../pictures/portraits.ts';
import { choices, fieldsView } from '../forms/field-views.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { signedInPerson } from '../web/signed-in.ts';
import type { Exchange } from '../web/request.ts';
import { seeOther } from '../web/show.ts';
import { detailsForm, readDetails, type DetailField, type DetailsReading } from './form.ts';
import { handleFieldViews } from '../handles/field-views.ts';
import { shownHandles } from '../handles/fields.ts';
import { shownHandle, type Handles } from '../handles/handle.ts';
import { audiencesIn, handlesIn, type KeptHandle } from '../handles/checks.ts';
import { handleNotes } from '../handles/notes-views.ts';
import { describe, keptHandlesOf, type Person } from './person.ts';
import { isOperator } from '../operating/operators.ts';
import { unreachable } from '../mail/returning.ts';
import { networks } from '../handles/networks.ts';

export async function showMe(site: Dependencies, req: Request, res: Response): Promise<void> {
  const { db } = site;
  const { viewer } = req.visit;
  if (!viewer) return seeOther(res, '/sign-in');
  const kept = await keptHandlesOf(db, viewer.id);
  const typed = typedDetails(viewer, kept);
  await renderMe(site, { req, res }, { viewer, kept, typed, errors: {}, status: 200 });
}

export async function saveDetails(site: Dependencies, req: Request, res: Response): Promise<void> {
  const { db, clock, pictures } = site;
  const viewer = signedInPerson(req, res);
  const reading = readDetails(req.body);
  if (reading.outcome === 'refused')
    return renderMe(
      site,
      { req, res },
      {
        viewer,
        kept: await keptHandlesOf(db, viewer.id),
        typed: reading.submitted,
        errors: reading.errors,
        status: 422,
      },
    );
  await db.transaction((tx) => describe(tx, clock(), { person: viewer, details: reading.details }));
  await fitPortrait(db, clock(), { store: pictures, personId: viewer.id });
  seeOther(res, '/me?said=saved');
}

export async function takeOver({ db, clock }: Dependencies, req: Request, res: Response): Promise<void> {
  const viewer = signedInPerson(req, res);
  const kept = await keptHandlesOf(db, viewer.id);
  const known = handlesIn(kept);
  const found = await handlesToTakeOver(db, viewer.id, known);
  const { name, language } = viewer;
  if (found) {
    const handles = { ...found.handles, ...known };
    // Whom each was shown to stays as it was.
    const handleAudiences = { ...found.handleAudiences, ...audiencesIn(kept) };
    await db.transaction((tx) =>
      describe(tx, clock(), { person: viewer, details: { name, language, handles, handleAudiences } }),
    );
  }
  seeOther(res, '/me?said=saved');
}

async function renderMe(
  site: Dependencies,
  { req, res }: Exchange,
  {
    viewer,
    kept,
    typed,
    errors,
    status,
  }: {
    viewer: Person;
    kept: readonly KeptHandle[];
    typed: Submitted<DetailField>;
    errors: Extract<DetailsReading, { outcome: 'refused' }>['errors'];
    status: number;
  },
): Promise<void> {
  const { db, show } = site;
  res.set('Cache-Control', 'private, no-store');
  const { say, language } = req.visit;
  const hosted = await hostedBy(db, viewer.id);
  const counts = await answerCounts(
    db,
    hosted.map(({ tweetup }) => tweetup.id),
  );
  const found = await handlesToTakeOver(db, viewer.id, handlesIn(kept));
  const form = fieldsView(detailsForm, { submitted: typed, errors }, say);
  show(req, res, {
    template: 'people/me',
    page: { title: say('people.meTitle'), isPrivate: true },
    view: {
      hello: viewer.name ? say('people.hello', { name: viewer.name }) : say('people.helloNameless'),
      saved: saidOf(req.query['said'], say),
      email: viewer.email,
      isOperator: isOperator(site.config, viewer),
      lost: (await unreachable(db, [viewer.email])).has(viewer.email)
        ? say('people.mailsComeBack', { email: viewer.email })
        : '',
      drafts: (await draftsOf(db, viewer.id)).map((draft) => ({
        title: draft.title,
        address: addressOf(draft),
        facts: longDay(draft.startsAt, draft.zone, language),
      })),
      series: (await seriesOf(db, viewer.id)).map((one) => ({
        name: one.name,
        address: addressOfSeries(one),
        facts: ruleAndTime(one.rule, one.template, say),
      })),
      calendar: await ownCalendarView(site, viewer),
      followed: followedViews(await followedBy(db, viewer.id), say),
      hosted: hosted.map(({ tweetup, city }) => ({
        title: tweetup.title,
        address: addressOf(tweetup),
        facts: `${longDay(tweetup.startsAt, tweetup.zone, language)}, ${city.name}`,
        answers: say('people.answerCount', { count: counts.get(tweetup.id) ?? 0 }),
      })),
      answers: (await answersOf(db, viewer.id)).map((mine) => answerView(mine, say)),
      takeOver: found
        ? say('people.takeOverText', { title: found.tweetup.title, handles: listOf(found.handles) })
        : '',
      form,
      handleFields: handleFieldViews(form.fields, handleNotes(kept, typed, say), say),
      languages: choices(['' as const, ...languages], typed.language, (value) =>
        value === '' ? say('people.automatic') : ownNameOf(value),
      ),
    },
    status,
  });
}

async function ownCalendarView({ db, sealing, absolute }: Dependencies, viewer: Person) {
  const path = await ownCalendarPath(db, viewer.id, sealing);
  if (!path) return null;
  return calendarAddresses(absolute, path);
}

function saidOf(said: unknown, say: Say): string {
  if (said === 'draft-deleted') return say('people.draftDeleted');
  if (said === 'left-hosting') return say('hosting.saidLeft');
  return said === 'saved' ? say('people.saved') : '';
}

function typedDetails(viewer: Person, kept: readonly KeptHandle[]): Submitted<DetailField> {
  return { name: viewer.name, language: viewer.language ?? '', ...shownHandles(kept) };
}

function answerView({ rsvp, tweetup, city }: OwnAnswer, say: Say) {
  const words = { yes: 'rsvps.yes', maybe: 'rsvps.maybe', no: 'rsvps.no' } as const;
  return {
    title: tweetup.title,
    address: addressOf(tweetup),
    facts: `${longDay(tweetup.startsAt, tweetup.zone, say.language)}, ${city.name}`,
    answer: say(rsvp.place === 'waiting' ? 'rsvps.youWait' : words[rsvp.answer]),
  };
}

function listOf(handles: Handles): string {
  return networks
    .flatMap((network) => (handles[network] === undefined ? [] : shownHandle(network, handles[network])))
    .join(', ');
}
