// Changing an address and joining two persons: for people who are signed in, and by the links of the mails, whose pages ask before anything happens.
import type { Request, Response } from 'express';
import type { MessageKey } from '../language/translate.ts';
import { findLink } from '../mail/links.ts';
import { personByEmail, type Person } from '../people/person.ts';
import { fieldsView, type Filled } from '../forms/field-views.ts';
import { readForm, type FieldOf } from '../forms/form.ts';
import { email } from '../forms/kinds.ts';
import { submittedFields } from '../forms/submitted.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { signedInPerson } from '../web/signed-in.ts';
import type { RequestAt, Exchange } from '../web/request.ts';
import { saidNotice } from '../web/said.ts';
import { protectTokenPage, seeOther } from '../web/show.ts';
import { agree, askToChange, changeMeant, changeOf, endChange, refuse } from './address-change.ts';
import { questionTo } from './address-words.ts';

/** Two forms, each with a button of its own: the address to change to, and the other one of the same person. */
const addressForm = { email: email(), other: email() };

/** What a mailbox has said, or the links' end, as the page says it. */
const sayings: Readonly<Record<string, { title: MessageKey; text: MessageKey }>> = {
  half: { title: 'personalData.addressHalfTitle', text: 'personalData.addressHalfText' },
  changed: { title: 'personalData.addressChangedSubject', text: 'personalData.addressChangedText' },
  joined: { title: 'personalData.addressJoinedSubject', text: 'personalData.addressJoinedText' },
  refused: { title: 'personalData.addressRefusedTitle', text: 'personalData.addressRefusedText' },
};

export async function showAddressChange(site: Dependencies, req: Request, res: Response): Promise<void> {
  const viewer = signedInPerson(req, res);
  await showForm(site, { req, res }, { viewer, status: 200 });
}

export async function askAddressChange(site: Dependencies, req: Request, res: Response): Promise<void> {
  const { db, clock } = site;
  const viewer = signedInPerson(req, res);
  const { deed } = submittedFields(req.body, ['deed']);
  if (deed === 'stop') {
    await db.transaction((tx) => endChange(tx, viewer.id));
    return seeOther(res, '/me/address?said=stopped');
  }
  const field = deed === 'join' ? 'other' : 'email';
  const { submitted, values, errors } = readForm(addressForm, req.body);
  const address = values[field];
  const error = errors[field] ?? (address === viewer.email ? 'personalData.addressSame' : undefined);
  if (!address || error)
    return showForm(
      site,
      { req, res },
      { viewer, submitted, errors: error ? { [field]: error } : {}, status: 422 },
    );
  const purpose = field === 'other' ? 'join' : 'change';
  await askToChange(db, clock(), { person: viewer, email: address, purpose, language: req.visit.language });
  seeOther(res, '/me/address?said=asked');
}

export async function showAddressQuestion(
  site: Dependencies,
  req: RequestAt<'token'>,
  res: Response,
): Promise<void> {
  const { config, db, clock, show } = site;
  protectTokenPage(res);
  const { say } = req.visit;
  const { said: asked } = req.query;
  const said = typeof asked === 'string' && Object.hasOwn(sayings, asked) ? sayings[asked] : undefined;
  if (said)
    return showSaid(site, { req, res }, { title: say(said.title), text: say(said.text), status: 200 });
  const link = await findLink(db, req.params.token, clock());
  const meant = link?.purpose === 'address' ? await changeMeant(db, clock(), link.target) : undefined;
  if (!meant) return showGone(site, { req, res });
  const { change, side, person } = meant;
  const isKnown = side === 'other' && (await personByEmail(db, change.email)) !== undefined;
  show(req, res, {
    template: 'personal-data/address-link',
    page: { title: say('personalData.addressHeading'), isPrivate: true },
    view: {
      action: `/me/address/${req.params.token}`,
      lead: questionTo({ side, change, person }, config.siteName, say),
      joins: isKnown || change.purpose === 'join',
      isPresent: side === 'present',
      agree: say(side === 'present' ? 'personalData.addressAgreeLeaving' : 'personalData.addressAgreeComing'),
    },
  });
}

export async function answerAddressQuestion(
  site: Dependencies,
  req: RequestAt<'token'>,
  res: Response,
): Promise<void> {
  const { db, clock } = site;
  protectTokenPage(res);
  const link = await findLink(db, req.params.token, clock());
  if (link?.purpose !== 'address') return showGone(site, { req, res });
  const { answer } = submittedFields(req.body, ['answer']);
  const back = `/me/address/${req.params.token}`;
  if (answer === 'no') {
    await refuse(db, clock(), link.target);
    return seeOther(res, `${back}?said=refused`);
  }
  if (answer !== 'yes') return seeOther(res, back);
  const agreed = await agree(db, clock(), link.target);
  if (agreed === 'gone') return showGone(site, { req, res });
  seeOther(res, `${back}?said=${agreed}`);
}

async function showForm(
  { config, db, clock, show }: Dependencies,
  { req, res }: Exchange,
  { viewer, status, ...filled }: Filled<FieldOf<typeof addressForm>> & { viewer: Person; status: number },
): Promise<void> {
  const { say } = req.visit;
  const change = await changeOf(db, clock(), viewer.id);
  const notice = saidNotice(req, {
    asked: 'personalData.addressAskedNotice',
    stopped: 'personalData.addressStoppedNotice',
  });
  show(req, res, {
    template: 'personal-data/address',
    page: { title: say('personalData.addressTitle'), isPrivate: true },
    view: {
      email: viewer.contact,
      notice,
      form: fieldsView(addressForm, filled, say),
      lost: say('personalData.addressLostText', { operator: config.operator.name }),
      operatorEmail: config.operator.email,
      open: change
        ? {
            what: say(
              change.purpose === 'change' ? 'personalData.addressOpenChange' : 'personalData.addressOpenJoin',
              {
                email: change.email,
              },
            ),
            asksPresent: change.purpose === 'change',
            presentSaid: change.presentYesAt !== null,
            otherSaid: change.otherYesAt !== null,
            other: change.email,
          }
        : null,
    },
    status,
  });
}

function showGone(site: Dependencies, { req, res }: Exchange): void {
  const { say } = req.visit;
  showSaid(
    site,
    { req, res },
    { title: say('tweetups.goneTitle'), text: say('personalData.addressGoneText'), status: 410 },
  );
}

function showSaid(
  { show }: Dependencies,
  { req, res }: Exchange,
  { title, text, status }: { title: string; text: string; status: number },
): void {
  show(req, res, {
    template: 'personal-data/address-said',
    page: { title, isPrivate: true },
    view: { text },
    status,
  });
}
