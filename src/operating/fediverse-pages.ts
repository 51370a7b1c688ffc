// For operators: servers whose people follow from elsewhere, those that do not answer, and blocks.
import type { Request, Response } from 'express';
import { beginningOf } from '../forms/words.ts';
import { NotFound } from '../errors.ts';
import {
  block,
  blockable,
  blockedAccounts,
  blockMeant,
  serversKnown,
  unblock,
} from '../federation/servers.ts';
import { submittedFields } from '../forms/submitted.ts';
import { clockTime, shortDay } from '../time/phrases.ts';
import { homeZone } from '../time/zones.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { Exchange } from '../web/request.ts';
import { saidNotice } from '../web/said.ts';
import { seeOther } from '../web/show.ts';
import { operatorHere } from './admin-pages.ts';
import { note } from './operator-log.ts';

export async function showServers(site: Dependencies, req: Request, res: Response): Promise<void> {
  operatorHere(site, { req, res });
  await renderServers(site, { req, res }, { typed: '', why: '', error: '' });
}

export async function decideOnServers(site: Dependencies, req: Request, res: Response): Promise<void> {
  const { db, clock } = site;
  const operator = operatorHere(site, { req, res });
  const { say } = req.visit;
  const { deed, what, why } = submittedFields(req.body, ['deed', 'what', 'why']);
  const meant = deed === 'block' ? await blockMeant(site, what) : blockable(what);
  if (deed !== 'block' && deed !== 'unblock') return seeOther(res, '/admin/fediverse');
  if (!meant)
    return renderServers(site, { req, res }, { typed: what, why, error: say('federation.blockWrong') });
  if (deed === 'block') await block(db, clock(), meant);
  else await unblock(db, meant);
  await note(db, clock(), {
    operator: operator.contact,
    deed: deed === 'block' ? 'blocked_server' : 'unblocked_server',
    about: 'actor' in meant ? meant.actor : meant.host,
    reason: beginningOf(why, 2000),
  });
  seeOther(res, `/admin/fediverse?said=${deed}ed`);
}

async function renderServers(
  { config, db, clock, show }: Dependencies,
  { req, res }: Exchange,
  { typed, why, error }: { typed: string; why: string; error: string },
): Promise<void> {
  if (!config.federation) throw new NotFound('the site is not federated');
  const { say } = req.visit;
  const moment = (at: Date) =>
    `${shortDay(at, homeZone, say.language)}, ${clockTime(at, homeZone, say.language)}`;
  show(req, res, {
    template: 'operating/fediverse',
    page: { title: say('federation.serversTitle'), isPrivate: true },
    view: {
      notice: saidNotice(req, { blocked: 'federation.blockedDone', unblocked: 'federation.unblockedDone' }),
      typed,
      why,
      error,
      servers: (await serversKnown(db, clock())).map(
        ({ host, followers, waiting, restsUntil, isBlocked }) => ({
          host,
          isBlocked,
          facts: [
            ...(isBlocked ? [say('federation.serverBlocked')] : []),
            ...(followers > 0 ? [say('federation.serverFollowers', { count: followers })] : []),
            ...(restsUntil ? [say('federation.serverRests', { moment: moment(restsUntil) })] : []),
            ...(waiting > 0 ? [say('federation.serverWaiting', { count: waiting })] : []),
          ].join(' · '),
        }),
      ),
      accounts: await blockedAccounts(db),
    },
    status: error === '' ? 200 : 422,
  });
}
