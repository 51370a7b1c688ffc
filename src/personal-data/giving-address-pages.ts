// A guest who is known by an account elsewhere gives a mail address: the same person from then on, by the rules of every change of address.
import type { Response } from 'express';
import { NotFound } from '../errors.ts';
import { count, eq } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { fieldsView, type Filled } from '../forms/field-views.ts';
import { readForm, type FieldOf } from '../forms/form.ts';
import { email } from '../forms/kinds.ts';
import type { Person } from '../people/person.ts';
import { guestByLink } from '../rsvps/guest.ts';
import { rsvps } from '../rsvps/tables.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { Exchange, RequestAt } from '../web/request.ts';
import { saidNotice } from '../web/said.ts';
import { protectTokenPage, seeOther } from '../web/show.ts';
import { askToChange } from './address-change.ts';

const givingForm = { email: email() };

export async function showGiving(site: Dependencies, req: RequestAt<'token'>, res: Response): Promise<void> {
  protectTokenPage(res);
  const person = await guestWithoutAddress(site, req.params.token);
  showForm(site, { req, res }, { person, submitted: {}, status: 200 });
}

export async function giveAddress(site: Dependencies, req: RequestAt<'token'>, res: Response): Promise<void> {
  const { db, clock } = site;
  protectTokenPage(res);
  const person = await guestWithoutAddress(site, req.params.token);
  const { submitted, values, errors } = readForm(givingForm, req.body);
  const address = values.email;
  if (!address) return showForm(site, { req, res }, { person, submitted, errors, status: 422 });
  const { language } = req.visit;
  const isAgreed = await isAllThereIs(db, person.id);
  await askToChange(db, clock(), { person, email: address, purpose: 'change', language, isAgreed });
  seeOther(res, `/rsvp/${req.params.token}/address?said=asked`);
}

/** The link is for this answer alone: where there are others, whoever holds it does not speak for the person. */
async function isAllThereIs(db: Queries, personId: string): Promise<boolean> {
  const [all] = await db.select({ answers: count() }).from(rsvps).where(eq(rsvps.personId, personId));
  return all?.answers === 1;
}

async function guestWithoutAddress({ db, clock }: Dependencies, token: string): Promise<Person> {
  const guest = await guestByLink(db, clock(), { token, asked: undefined });
  if (guest?.answersAs.by !== 'person' || guest.answersAs.person.email !== null)
    throw new NotFound('nobody who could give an address');
  return guest.answersAs.person;
}

function showForm(
  { show }: Dependencies,
  { req, res }: Exchange,
  { person, status, ...filled }: Filled<FieldOf<typeof givingForm>> & { person: Person; status: number },
): void {
  const { say } = req.visit;
  const back = `/rsvp/${String(req.params['token'])}`;
  show(req, res, {
    template: 'personal-data/give-address',
    page: { title: say('personalData.giveAddressTitle'), isPrivate: true },
    view: {
      lead: say('personalData.giveAddressLead', { account: person.contact }),
      notice: saidNotice(req, { asked: 'personalData.giveAddressAsked' }),
      form: fieldsView(givingForm, filled, say),
      action: `${back}/address`,
      back,
    },
    status,
  });
}
