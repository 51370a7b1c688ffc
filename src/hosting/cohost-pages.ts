// Hosting together: the page for hosts, and the page behind the link of somebody who was asked.
import type { Response } from 'express';
import { courseOfTweetup } from '../course/setting-up.ts';
import type { MessageKey } from '../language/translate.ts';
import { findLink } from '../mail/links.ts';
import { personByEmail, personById } from '../people/person.ts';
import { longDay, shortDay, timeSpan } from '../time/phrases.ts';
import { hostsWithDays } from '../tweetups/hosts.ts';
import { hostsSeries } from '../series/looking-up.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import { choices, fieldsView, type Filled } from '../forms/field-views.ts';
import { acceptedValues, readForm } from '../forms/form.ts';
import { submittedFields } from '../forms/submitted.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt, Exchange } from '../web/request.ts';
import { saidNotice } from '../web/said.ts';
import { beginSession } from '../web/session.ts';
import { protectTokenPage, seeOther } from '../web/show.ts';
import {
  askToHost,
  hostInvitationById,
  leadOfRole,
  leaveHosting,
  openInvitations,
  removeHost,
  takeBackInvitation,
  takeUpHosting,
  type Asked,
} from './cohosts.ts';
import { tweetupToHost } from '../tweetups/in-its-city.ts';
import { askingForm, hostNameForm } from './form.ts';
import { preparedHere, type Hosted } from './hosted.ts';
import { mayLeave, mayRemove } from './permissions.ts';
import { hostBar } from './guiding/bar-views.ts';

const said: Readonly<Record<string, MessageKey>> = {
  asked: 'hosting.saidAsked',
  'taken-back': 'hosting.saidTakenBack',
  removed: 'hosting.saidHostRemoved',
  'not-allowed': 'hosting.saidNotAllowed',
  hosting: 'hosting.saidNowHosting',
};

const namesOfRoles = {
  along: 'hosting.hostAlong',
  series: 'hosting.hostSeries',
  instead: 'hosting.hostInstead',
} as const;

const refusals: Readonly<Record<Exclude<Asked, 'asked'>, MessageKey>> = {
  'held-back': 'hosting.askedHeldBack',
  'hosts-already': 'hosting.askedHostsAlready',
  'asked-already': 'hosting.askedAlready',
  'too-many': 'hosting.askedTooMany',
  'enough-today': 'hosting.askedEnoughToday',
};

export async function showHosts(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const hosted = await preparedHere(site.db, req, res);
  await renderHosts(site, { req, res }, { hosted, filled: {}, status: 200 });
}

export async function changeHosts(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { db, clock } = site;
  const hosted = await preparedHere(db, req, res);
  const { tweetup, viewer } = hosted;
  const here = `${addressOf(tweetup)}/hosts`;
  const typed = submittedFields(req.body, ['role', 'take_back', 'remove', 'leave']);
  if (typed.take_back) {
    await takeBackInvitation(db, tweetup.id, typed.take_back);
    return seeOther(res, `${here}?said=taken-back`);
  }
  if (typed.remove) {
    const both = { host: viewer, otherId: typed.remove };
    const isDone = await removeHost(db, clock(), { ...both, tweetupId: tweetup.id });
    return seeOther(res, `${here}?said=${isDone ? 'removed' : 'not-allowed'}`);
  }
  if (typed.leave) {
    const isDone = await leaveHosting(db, clock(), { host: viewer, tweetupId: tweetup.id });
    return seeOther(res, isDone ? '/me?said=left-hosting' : `${here}?said=not-allowed`);
  }
  const reading = readForm(askingForm, req.body);
  const { submitted } = reading;
  const values = acceptedValues(reading);
  if (!values) return renderHosts(site, { req, res }, { hosted, filled: reading, status: 422 });
  const role = (await rolesFor(site, hosted)).find((one) => one === typed.role) ?? 'along';
  const asked = await askToHost(db, clock(), { host: viewer, tweetup, email: values.email, role });
  if (asked !== 'asked') {
    const filled = { submitted, errors: { email: refusals[asked] } };
    return renderHosts(site, { req, res }, { hosted, filled, status: 422 });
  }
  seeOther(res, `${here}?said=asked`);
}

export async function showHostInvitation(
  site: Dependencies,
  req: RequestAt<'token'>,
  res: Response,
): Promise<void> {
  await showQuestion(site, { req, res }, { filled: {}, status: 200 });
}

export async function answerHostInvitation(
  site: Dependencies,
  req: RequestAt<'token'>,
  res: Response,
): Promise<void> {
  const { config, db, clock } = site;
  const found = await askedBehind(site, { req, res });
  if (!found) return showGone(site, { req, res });
  const reading = readForm(hostNameForm, req.body);
  const isNamed = Boolean((await personByEmail(db, found.invitation.email))?.name);
  if (!isNamed && !acceptedValues(reading))
    return showQuestion(site, { req, res }, { filled: reading, status: 422 });
  const { name = '' } = reading.values;
  const hosting = await takeUpHosting(db, clock(), { invitation: found.invitation, name });
  if (!hosting) return showGone(site, { req, res });
  await beginSession(db, { req, res }, { session: hosting.session, secure: config.isSecure });
  seeOther(res, `${addressOf(hosting.tweetup)}/hosts?said=hosting`);
}

async function renderHosts(
  site: Dependencies,
  { req, res }: Exchange,
  { hosted, filled, status }: { hosted: Hosted; filled: Filled<'email'>; status: number },
): Promise<void> {
  const { tweetup, viewer } = hosted;
  const { db, clock, show } = site;
  const { say, language } = req.visit;
  const hosting = await hostsWithDays(db, tweetup.id);
  const hosts = hosting.map(({ person }) => person);
  const nameOf = (id: string) => hosts.find((one) => one.id === id)?.name ?? '';
  const dayOf = (moment: Date) => shortDay(moment, tweetup.zone, language);
  const open = await openInvitations(db, clock(), tweetup.id);
  show(req, res, {
    template: 'hosting/hosts',
    page: {
      title: say('hosting.hostsTitle', { title: tweetup.title }),
      isPrivate: true,
      bar: await hostBar(db, { tweetup, now: clock(), say }, 'hosts'),
    },
    view: {
      title: tweetup.title,
      address: addressOf(tweetup),
      notice: saidNotice(req, said),
      hosts: hosting.map(({ person, since }) => ({
        id: person.id,
        name: person.name || say('rsvps.nameless'),
        facts: [
          say('hosting.hostSince', { day: dayOf(since) }),
          ...(person.id === viewer.id ? [say('hosting.hostIsYou')] : []),
        ].join(' · '),
        removeText: mayRemove(hosts, viewer, person)
          ? say('hosting.removeHostText', { name: person.name || say('rsvps.nameless') })
          : '',
      })),
      asked: open.map(({ id, email, invitedBy, role, since }) => ({
        id,
        email,
        facts: say(role === 'instead' ? 'hosting.hostAskedInstead' : 'hosting.hostAskedBy', {
          name: nameOf(invitedBy),
          day: dayOf(since),
        }),
      })),
      mayLeave: mayLeave(hosts),
      roles: choices(await rolesFor(site, { tweetup, viewer }), 'along', (role) => say(namesOfRoles[role])),
      isOfCourse: (await courseOfTweetup(db, tweetup.id)) !== undefined,
      form: fieldsView(askingForm, filled, say),
    },
    status,
  });
}

/** Of a series only its hosts can ask for more than the evening. */
async function rolesFor({ db }: Dependencies, { tweetup, viewer }: Pick<Hosted, 'tweetup' | 'viewer'>) {
  const { seriesId } = tweetup;
  const isOfSeries = seriesId !== null && (await hostsSeries(db, seriesId, viewer));
  return isOfSeries ? (['along', 'series', 'instead'] as const) : (['along', 'instead'] as const);
}

async function askedBehind({ db, clock }: Dependencies, { req, res }: Exchange) {
  protectTokenPage(res);
  const link = await findLink(db, String(req.params['token']), clock());
  if (link?.purpose !== 'host-invitation') return undefined;
  const invitation = await hostInvitationById(db, clock(), link.target);
  const tweetup = invitation && (await tweetupToHost(db, invitation.tweetupId));
  return tweetup && { invitation, ...tweetup };
}

async function showQuestion(
  site: Dependencies,
  { req, res }: Exchange,
  { filled, status }: { filled: Filled<'name'>; status: number },
): Promise<void> {
  const { config, db, show } = site;
  const found = await askedBehind(site, { req, res });
  if (!found) return showGone(site, { req, res });
  const { tweetup, city, invitation } = found;
  const { say, language } = req.visit;
  const host = (await personById(db, invitation.invitedBy))?.name || config.siteName;
  const { startsAt, endsAt, zone } = tweetup;
  show(req, res, {
    template: 'hosting/asked-to-host',
    page: { title: say('hosting.hostInvitationTitle', { title: tweetup.title }), isPrivate: true },
    view: {
      title: tweetup.title,
      lead: say(leadOfRole[invitation.role], { host }),
      when: `${longDay(startsAt, zone, language)}, ${timeSpan({ startsAt, endsAt, zone }, language)}`,
      where: `${tweetup.venue}, ${city.label}`,
      action: `/hosts/${String(req.params['token'])}`,
      email: invitation.email,
      asksName: !(await personByEmail(db, invitation.email))?.name,
      isOfCourse: (await courseOfTweetup(db, tweetup.id)) !== undefined,
      form: fieldsView(hostNameForm, filled, say),
    },
    status,
  });
}

function showGone({ show }: Dependencies, { req, res }: Exchange): void {
  const { say } = req.visit;
  const page = { title: say('tweetups.goneTitle'), isPrivate: true };
  const text = say('hosting.hostInvitationGone');
  show(req, res, { template: 'web/gone', page, view: { text }, status: 410 });
}
