// Where somebody writes their own page: who may see it, its address, and what they say.
import type { Request, Response } from 'express';
import { submittedFields } from '../forms/submitted.ts';
import { choices, fieldsView, type Filled } from '../forms/field-views.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { signedInPerson } from '../web/signed-in.ts';
import type { Exchange } from '../web/request.ts';
import { seeOther } from '../web/show.ts';
import { blogOf } from './blogs.ts';
import { blogNote } from './blog-views.ts';
import { keptHandlesOf } from './person.ts';
import { pageForm, readOwnPage, submittedPage, type PageField } from './page-form.ts';
import { addressOfPage, pageOf, removePage, writePage } from './page-of-person.ts';
import { pageAudiences } from './page-words.ts';
import type { Person } from './person.ts';

export async function showOwnPage(site: Dependencies, req: Request, res: Response): Promise<void> {
  const { db } = site;
  const viewer = signedInPerson(req, res);
  await showForm(
    site,
    { req, res },
    {
      viewer,
      submitted: submittedPage(await pageOf(db, viewer.id), await blogOf(db, viewer.id)),
      status: 200,
    },
  );
}

export async function saveOwnPage(site: Dependencies, req: Request, res: Response): Promise<void> {
  const { db, clock } = site;
  const viewer = signedInPerson(req, res);
  if (submittedFields(req.body, ['remove']).remove) {
    await removePage(db, viewer);
    return seeOther(res, '/me/page?said=removed');
  }
  const reading = readOwnPage(req.body);
  const { submitted } = reading;
  if (reading.outcome === 'refused')
    return showForm(site, { req, res }, { viewer, submitted, errors: reading.errors, status: 422 });
  const became = await writePage(db, clock(), {
    person: viewer,
    written: { ...reading.written, language: req.visit.language },
  });
  if (became === 'name-taken')
    return showForm(
      site,
      { req, res },
      { viewer, submitted, errors: { address: 'people.pageNameTaken' }, status: 422 },
    );
  seeOther(res, '/me/page?said=saved');
}

async function showForm(
  { db, show, absolute }: Dependencies,
  { req, res }: Exchange,
  { viewer, status, ...filled }: Filled<PageField> & { viewer: Person; status: number },
): Promise<void> {
  res.set('Cache-Control', 'private, no-store');
  const { say } = req.visit;
  const page = await pageOf(db, viewer.id);
  const said = { saved: 'people.pageSaved', removed: 'people.pageRemoved' } as const;
  const words = Object.entries(said).find(([one]) => one === req.query['said'])?.[1];
  const audiences = {
    nobody: 'people.pageVisibleNobody',
    guests: 'people.pageVisibleGuests',
    public: 'people.pageVisiblePublic',
  } as const;
  show(req, res, {
    template: 'people/own-page',
    page: { title: say('people.pageTitle'), isPrivate: true },
    view: {
      said: words && status === 200 ? say(words) : '',
      isNameless: viewer.name === '',
      isHidden: page !== undefined && page.wasVisible !== null,
      own: page ? { address: addressOfPage(page), fullAddress: absolute(addressOfPage(page)) } : null,
      addressStart: absolute('/people/').replace(/^https?:\/\//, ''),
      form: fieldsView(pageForm, filled, say),
      blogNote: blogNote(await blogOf(db, viewer.id), await keptHandlesOf(db, viewer.id), say),
      audiences: choices(pageAudiences, filled.submitted?.visible ?? '', (value) => say(audiences[value])),
    },
    status,
  });
}
