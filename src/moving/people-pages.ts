// People from elsewhere: nobody becomes a guest; each gets one invitation to follow a city or a series where this host has hosted.
import type { Request, Response } from 'express';
import { choices, fieldsView, type Filled } from '../forms/field-views.ts';
import { readForm } from '../forms/form.ts';
import { submittedFields } from '../forms/submitted.ts';
import { readSmallFile } from '../forms/upload.ts';
import { pastedAddresses } from '../rsvps/pasted-addresses.ts';
import { seriesOf } from '../series/looking-up.ts';
import { consentTo } from '../subscribing/follow-views.ts';
import { inviteToFollow, takeBackInvitations, type Inviting } from '../subscribing/inviting.ts';
import { clockTime } from '../time/phrases.ts';
import { after, minute } from '../time/clock.ts';
import { undoMinutes } from '../tweetups/undoing.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { Exchange } from '../web/request.ts';
import { saidNotice } from '../web/said.ts';
import { seeOther } from '../web/show.ts';
import { signedInPerson } from '../web/signed-in.ts';
import { textOf } from './decoding.ts';
import { hostedByPerson } from './everything.ts';
import { peopleForm, type PeopleField } from './form.ts';

const mostBytes = 2_000_000;
const mostAtOnce = 500;

export async function showInvitingToFollow(site: Dependencies, req: Request, res: Response): Promise<void> {
  await render(site, { req, res }, {});
}

export async function inviteToFollowFromPage(site: Dependencies, req: Request, res: Response): Promise<void> {
  const { db, clock } = site;
  const host = signedInPerson(req, res);
  const { body, file } = req.is('multipart/form-data')
    ? await readSmallFile(req, { field: 'file', mostBytes })
    : { body: (req.body ?? {}) as Record<string, string>, file: null };
  if (submittedFields(body, ['take_back']).take_back) {
    const gone = await takeBackInvitations(db, clock(), host.id);
    return seeOther(res, `/me/moving/people?said=${gone > 0 ? 'taken-back' : 'too-late'}`);
  }
  const { submitted, errors } = readForm(peopleForm, body);
  const targets = await targetsOf(site, { req, res });
  const target = targets.find(({ value }) => value === submitted.what);
  if (!target) errors.what = 'moving.whatMissing';
  if (file === 'too-large') errors.file = 'moving.peopleTooLarge';
  const text = file instanceof Uint8Array ? (textOf(file) ?? '') : '';
  const { emails } = pastedAddresses(`${submitted.emails}\n${text}`);
  if (emails.length === 0) errors.emails ??= 'moving.noAddresses';
  if (Object.keys(errors).length > 0 || !target) return render(site, { req, res }, { submitted, errors });
  const some = emails.slice(0, mostAtOnce);
  const invited = await inviteToFollow(db, clock(), { host, emails: some, inviting: target.inviting });
  const left = invited.tooMany + emails.length - some.length;
  const told = { sent: `${invited.sent}`, left: `${left}`, what: target.value, at: `${clock().getTime()}` };
  seeOther(res, `/me/moving/people?${new URLSearchParams(told).toString()}`);
}

interface Target {
  readonly value: string;
  readonly label: string;
  readonly inviting: Inviting;
}

/** Cities and series in which they host, or have hosted: nobody is invited to somebody else’s. */
async function targetsOf({ db }: Dependencies, { req, res }: Exchange): Promise<Target[]> {
  const host = signedInPerson(req, res);
  const { say, language } = req.visit;
  const hosted = await hostedByPerson(db, host.id, undefined);
  const listed = hosted.filter(({ tweetup }) => tweetup.visibility === 'public');
  const cities = [...new Map(listed.map(({ city }) => [city.slug, city])).values()];
  const cityNames = new Map(cities.map(({ slug, label }) => [slug, label]));
  return [
    ...(await seriesOf(db, host.id)).flatMap((one) => {
      const cityName = cityNames.get(one.city);
      if (cityName === undefined) return [];
      const wording = consentTo(
        { city: one.city, series: one.slug, cityName, seriesName: one.name },
        'weekly',
        say,
      );
      const inviting = { city: null, cityName, seriesId: one.id, zone: one.zone, wording, language };
      return [{ value: `series ${one.id}`, label: one.name, inviting }];
    }),
    ...cities.map(({ slug, label, zone }) => {
      const wording = consentTo({ city: slug, series: '', cityName: label }, 'weekly', say);
      return {
        value: `city ${slug}`,
        label,
        inviting: { city: slug, cityName: label, seriesId: null, zone, wording, language },
      };
    }),
  ];
}

async function render(
  site: Dependencies,
  { req, res }: Exchange,
  filled: Filled<PeopleField>,
): Promise<void> {
  const { say } = req.visit;
  res.set('Cache-Control', 'private, no-store');
  const targets = await targetsOf(site, { req, res });
  const values = targets.map(({ value }) => value);
  const labels = new Map(targets.map(({ value, label }) => [value, label]));
  site.show(req, res, {
    template: 'moving/people',
    page: { title: say('moving.peopleHeading'), isPrivate: true },
    view: {
      form: fieldsView(peopleForm, filled, say),
      targets: choices(values, filled.submitted?.what ?? values[0] ?? '', (value) => labels.get(value) ?? ''),
      ...sentView(site, req, targets),
    },
    status: filled.errors ? 422 : 200,
  });
}

function sentView({ clock }: Dependencies, req: Request, targets: readonly Target[]) {
  const { query, visit } = req;
  const { say } = visit;
  const said = saidNotice(req, {
    'taken-back': 'moving.peopleTakenBack',
    'too-late': 'moving.peopleTooLate',
  });
  if (said) return { sent: said, left: '', canTakeBack: false };
  const zone =
    targets.find(({ value }) => value === query['what'])?.inviting.zone ?? targets[0]?.inviting.zone;
  const [sent, left, at] = ['sent', 'left', 'at'].map((name) => numberIn(query[name])) as [
    number,
    number,
    number,
  ];
  const leave = after(new Date(at), undoMinutes * minute);
  return {
    sent:
      sent > 0 && zone
        ? say('moving.peopleSent', { count: sent, time: clockTime(leave, zone, say.language) })
        : '',
    left: left > 0 ? say('moving.peopleLeft', { count: left }) : '',
    canTakeBack: sent > 0 && clock() < leave,
  };
}

function numberIn(said: unknown): number {
  return typeof said === 'string' && /^[1-9]\d{0,13}$/.test(said) ? Number(said) : 0;
}
