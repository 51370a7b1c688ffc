// Where somebody chooses their picture: none, that of an account of theirs, or one of their own.
import type { Request, Response } from 'express';
import { nameOfAccount } from '../handles/accounts.ts';
import { initialsOf } from '../people/initials.ts';
import { networkNames } from '../handles/networks.ts';
import { keptHandlesOf, type Person } from '../people/person.ts';
import { fieldsView } from '../forms/field-views.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { signedInPerson } from '../web/signed-in.ts';
import type { Exchange } from '../web/request.ts';
import { seeOther } from '../web/show.ts';
import { withUpload } from '../forms/upload.ts';
import { decode, mostBytes } from './decoding.ts';
import { portraitForm, readPortraitChoice, type PortraitErrors } from './portrait-form.ts';
import { portraitSources, portraitState, portraitView } from './portrait-views.ts';
import {
  portraitNetworks,
  portraitOf,
  portraitsOf,
  putOwnPortrait,
  removePortrait,
  takePortraitFrom,
} from './portraits.ts';
import { incomingFolder } from './store.ts';

export async function showPortrait(site: Dependencies, req: Request, res: Response): Promise<void> {
  const viewer = signedInPerson(req, res);
  await showForm(site, { req, res }, { viewer, chosen: undefined, errors: {}, status: 200 });
}

export async function changePortrait(site: Dependencies, req: Request, res: Response): Promise<void> {
  const { db, clock, pictures } = site;
  const viewer = signedInPerson(req, res);
  if (!req.is('multipart/form-data')) return seeOther(res, '/me/picture');
  const where = { field: 'picture', folder: incomingFolder(pictures), mostBytes };
  await withUpload(req, where, async ({ body, file }) => {
    const there = await portraitOf(db, viewer.id);
    const { source, errors } = readPortraitChoice(body, {
      brings: file !== null,
      hasOwn: there?.source === 'own' && there.hash !== null,
      networks: (await keptHandlesOf(db, viewer.id)).map(({ network }) => network),
    });
    if (file === 'too-large') errors.picture = 'pictures.isTooHeavy';
    const decoded =
      file && file !== 'too-large' && !errors.picture ? await decode(file.path, 'portrait') : undefined;
    if (decoded && 'refused' in decoded) errors.picture = decoded.refused;
    if (source === undefined || Object.keys(errors).length > 0)
      return () => showForm(site, { req, res }, { viewer, chosen: source, errors, status: 422 });
    if (source === 'none') await removePortrait(db, pictures, viewer.id);
    else if (source !== 'own')
      await takePortraitFrom(db, clock(), { store: pictures, personId: viewer.id, network: source });
    else if (decoded && 'picture' in decoded)
      await putOwnPortrait(db, clock(), { store: pictures, personId: viewer.id, decoded: decoded.picture });
    return () => seeOther(res, `/me/picture?said=${source === 'none' ? 'removed' : 'saved'}`);
  });
}

async function showForm(
  { db, show }: Dependencies,
  { req, res }: Exchange,
  {
    viewer,
    chosen,
    errors,
    status,
  }: { viewer: Person; chosen: string | undefined; errors: PortraitErrors; status: number },
): Promise<void> {
  res.set('Cache-Control', 'private, no-store');
  const { say } = req.visit;
  const portrait = await portraitOf(db, viewer.id);
  const shown = (await portraitsOf(db, [viewer.id])).get(viewer.id);
  const kept = await keptHandlesOf(db, viewer.id);
  const accounts = portraitNetworks.flatMap((network) => {
    const handle = kept.find((one) => one.network === network);
    return handle ? [{ network, label: networkNames[network], handle: nameOfAccount(handle) }] : [];
  });
  const said = { saved: 'pictures.portraitSaved', removed: 'pictures.portraitRemoved' } as const;
  const words = Object.entries(said).find(([one]) => one === req.query['said'])?.[1];
  show(req, res, {
    template: 'pictures/portrait',
    page: { title: say('pictures.portraitTitle'), isPrivate: true },
    view: {
      said: words && status === 200 ? say(words) : '',
      ...initialsOf(viewer.id, viewer.name || say('rsvps.nameless')),
      portrait: portraitView(shown),
      state: portrait ? portraitState(portrait, say) : null,
      sources: portraitSources(
        accounts,
        chosen ??
          (portrait?.state === 'missing' && portrait.source === 'own' ? 'none' : portrait?.source) ??
          'none',
        say,
      ),
      lacksAccount: accounts.length === 0,
      form: fieldsView(portraitForm, { errors }, say),
    },
    status,
  });
}
