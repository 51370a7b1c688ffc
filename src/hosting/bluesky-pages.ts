// For hosts: the evening's starter pack and list on Bluesky, made in an account of theirs by an app password.
import type { Response } from 'express';
import { until } from '../outside/outside.ts';
import { findBlueskyAccount } from '../handles/finding-bluesky.ts';
import { readHandle } from '../handles/handle.ts';
import { clockTime, shortDay } from '../time/phrases.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import { submittedFields, type Submitted } from '../forms/submitted.ts';
import { choices, fieldsView } from '../forms/field-views.ts';
import {
  acceptedValues,
  nothingSubmitted,
  readForm,
  type Errors,
  type FieldOf,
  type Reading,
} from '../forms/form.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt, Exchange } from '../web/request.ts';
import { saidNotice } from '../web/said.ts';
import { seeOther } from '../web/show.ts';
import {
  bringUpToDate,
  connect,
  type Done,
  forgetPassword,
  isOutOfDate,
  packOf,
  removePack,
} from './bluesky.ts';
import { blueskyForm } from './form.ts';
import { hostedHere, type Hosted } from './hosted.ts';
import { peopleToPack } from './pack-contents.ts';
import { packAddresses } from './starter-pack.ts';
import { hostBar } from './guiding/bar-views.ts';

type Field = FieldOf<typeof blueskyForm>;

/** Somebody waits for it. */
const patience = 20_000;

export async function showStarterPack(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const hosted = await hostedHere(site.db, req, res);
  const nothing = nothingSubmitted(blueskyForm);
  await showPack(site, { req, res }, { hosted, submitted: nothing, errors: {} });
}

export async function changeStarterPack(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { config, db, clock, outside, sealing } = site;
  const connecting = { db, outside, sealing, baseUrl: config.baseUrl };
  const hosted = await hostedHere(db, req, res);
  const here = `${addressOf(hosted.tweetup)}/bluesky`;
  const pack = await packOf(db, hosted.tweetup.id);
  const { what } = submittedFields(req.body, ['what']);
  const reading = readForm(blueskyForm, req.body);
  const { submitted } = reading;
  if (pack && what === 'forget') {
    await forgetPassword(db, pack);
    return seeOther(res, `${here}?said=forgotten`);
  }
  if (pack?.sealedPassword && what === 'update')
    return seeOther(res, `${here}?said=${await bringUpToDate(connecting, clock(), { found: hosted, pack })}`);
  if (pack && what === 'remove') {
    const given = submitted.app_password === '' ? undefined : (reading.values.app_password ?? '');
    const done = await removePack(connecting, pack, given);
    return done === 'done'
      ? seeOther(res, `${here}?said=removed`)
      : showPack(site, { req, res }, { hosted, submitted, errors: errorOf(done) });
  }
  await publishIn(site, { req, res }, { hosted, reading, here });
}

async function publishIn(
  site: Dependencies,
  { req, res }: Exchange,
  { hosted, reading, here }: { hosted: Hosted; reading: Reading<typeof blueskyForm>; here: string },
): Promise<void> {
  const { config, db, clock, outside, sealing } = site;
  const connecting = { db, outside, sealing, baseUrl: config.baseUrl };
  const { submitted, errors } = reading;
  const account = readHandle('bluesky', submitted.account);
  if ('refused' in account) errors.account ??= account.refused;
  const values = acceptedValues(reading);
  if (!values || 'refused' in account) return showPack(site, { req, res }, { hosted, submitted, errors });

  const patient = until(AbortSignal.timeout(patience), outside);
  const finding = await findBlueskyAccount({ outside: patient, baseUrl: config.baseUrl }, account.handle);
  const { did, pds } = finding.outcome === 'found' ? finding.found : {};
  if (did === undefined || pds === undefined) {
    const error = finding.outcome === 'missing' ? 'handles.checkMissing' : 'hosting.blueskyUnanswered';
    return showPack(site, { req, res }, { hosted, submitted, errors: { account: error } });
  }
  const { app_password: appPassword, keep } = values;
  const given = { account: { did, pds }, handle: account.handle, appPassword, keep };
  const done = await connect(connecting, clock(), { found: hosted, host: hosted.viewer, given });
  if (done !== 'done') return showPack(site, { req, res }, { hosted, submitted, errors: errorOf(done) });
  seeOther(res, `${here}?said=done`);
}

async function showPack(
  { config, db, clock, show }: Dependencies,
  { req, res }: Exchange,
  { hosted, submitted, errors }: { hosted: Hosted; submitted: Submitted<Field>; errors: Errors<Field> },
): Promise<void> {
  const { tweetup } = hosted;
  const { say, language } = req.visit;
  const pack = await packOf(db, tweetup.id);
  const { dids, waiting } = await peopleToPack(db, clock(), { tweetup, whose: 'host' });
  // A password is never sent back, not even to whoever typed it.
  const shown = { ...submitted, account: submitted.account || (pack?.handle ?? ''), app_password: '' };
  const form = fieldsView(blueskyForm, { submitted: shown, errors }, say);
  show(req, res, {
    template: 'hosting/bluesky',
    page: {
      title: say('hosting.blueskyTitle', { title: tweetup.title }),
      isPrivate: true,
      bar: await hostBar(db, { tweetup, now: clock(), say }, 'bluesky'),
    },
    view: {
      title: tweetup.title,
      address: addressOf(tweetup),
      said: saidNotice(req, saids),
      who: say('hosting.blueskyWho', { count: dids.length }),
      waiting: waiting > 0 ? say('hosting.blueskyWaiting', { count: waiting }) : '',
      form,
      keep: choices(['once', 'kept'] as const, submitted.keep || 'once', (value) =>
        say(value === 'kept' ? 'hosting.blueskyKeep' : 'hosting.blueskyOnce'),
      ).map((choice) => ({
        ...choice,
        hint: say(choice.value === 'kept' ? 'hosting.blueskyKeepHint' : 'hosting.blueskyOnceHint'),
      })),
      asksPassword: pack === undefined || pack.sealedPassword === null,
      pack:
        pack === undefined
          ? null
          : {
              ...packAddresses(pack, { key: pack.tweetupId, since: pack.since }),
              facts: say('hosting.blueskyFacts', {
                count: pack.people,
                handle: pack.handle,
                when: `${shortDay(pack.publishedAt, tweetup.zone, language)}, ${clockTime(pack.publishedAt, tweetup.zone, language)}`,
              }),
              isOutOfDate:
                pack.sealedPassword === null &&
                (await isOutOfDate({ db, baseUrl: config.baseUrl }, clock(), { found: hosted, pack })),
              isKept: pack.sealedPassword !== null,
              trouble: pack.trouble === null ? '' : say(troubleKeys[pack.trouble]),
            },
    },
    status: Object.keys(errors).length > 0 ? 422 : 200,
  });
}

const troubleKeys = {
  'wrong-password': 'hosting.blueskyWrongPassword',
  unanswered: 'hosting.blueskyUnanswered',
} as const;

function errorOf(done: Exclude<Done, 'done'>): Errors<Field> {
  return done === 'wrong-password' ? { app_password: troubleKeys[done] } : { account: troubleKeys[done] };
}

const saids = {
  done: 'hosting.blueskyDone',
  removed: 'hosting.blueskyRemoved',
  forgotten: 'hosting.blueskyForgotten',
  ...troubleKeys,
} as const;
