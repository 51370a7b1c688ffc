// What somebody says of themselves: name, handles, the language of their mails.
import type { Request, Response } from 'express';
import { handlesToTakeOver } from '../rsvps/answers-of-person.ts';
import { languages, ownNameOf } from '../language/translate.ts';
import type { Submitted } from '../forms/submitted.ts';
import { fitPortrait } from '../pictures/portraits.ts';
import { choices, fieldsView } from '../forms/field-views.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { saidNotice } from '../web/said.ts';
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
import { networks } from '../handles/networks.ts';

const here = '/me/profile';

export async function showProfile(site: Dependencies, req: Request, res: Response): Promise<void> {
  const viewer = signedInPerson(req, res);
  const kept = await keptHandlesOf(site.db, viewer.id);
  const typed = typedDetails(viewer, kept);
  await renderProfile(site, { req, res }, { viewer, kept, typed, errors: {}, status: 200 });
}

export async function saveDetails(site: Dependencies, req: Request, res: Response): Promise<void> {
  const { db, clock, pictures } = site;
  const viewer = signedInPerson(req, res);
  const reading = readDetails(req.body);
  if (reading.outcome === 'refused') {
    const kept = await keptHandlesOf(db, viewer.id);
    const { submitted: typed, errors } = reading;
    return renderProfile(site, { req, res }, { viewer, kept, typed, errors, status: 422 });
  }
  await db.transaction((tx) => describe(tx, clock(), { person: viewer, details: reading.details }));
  await fitPortrait(db, clock(), { store: pictures, personId: viewer.id });
  seeOther(res, `${here}?said=saved`);
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
  seeOther(res, `${here}?said=saved`);
}

interface Shown {
  readonly viewer: Person;
  readonly kept: readonly KeptHandle[];
  readonly typed: Submitted<DetailField>;
  readonly errors: Extract<DetailsReading, { outcome: 'refused' }>['errors'];
  readonly status: number;
}

async function renderProfile(
  { db, show }: Dependencies,
  { req, res }: Exchange,
  { viewer, kept, typed, errors, status }: Shown,
): Promise<void> {
  res.set('Cache-Control', 'private, no-store');
  const { say } = req.visit;
  const found = await handlesToTakeOver(db, viewer.id, handlesIn(kept));
  const form = fieldsView(detailsForm, { submitted: typed, errors }, say);
  show(req, res, {
    template: 'people/profile',
    page: { title: say('people.details'), isPrivate: true },
    view: {
      notice: status === 200 ? saidNotice(req, { saved: 'people.saved' }) : '',
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

function typedDetails(viewer: Person, kept: readonly KeptHandle[]): Submitted<DetailField> {
  return { name: viewer.name, language: viewer.language ?? '', ...shownHandles(kept) };
}

function listOf(handles: Handles): string {
  return networks
    .flatMap((network) => (handles[network] === undefined ? [] : shownHandle(network, handles[network])))
    .join(', ');
}
