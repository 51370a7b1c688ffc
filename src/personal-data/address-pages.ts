// Changing one's address and joining two persons: where one is signed in, and by the links of the mails, whose pages ask before anything happens.
import type { Request, Response } from 'express';
import type { MessageKey } from '../language/translate.ts';
import { opened } from '../mail/links.ts';
import { readEmail } from '../people/email.ts';
import { personByEmail, type Person } from '../people/person.ts';
import { submittedFields, type Submitted } from '../forms/submitted.ts';
import { formView } from '../forms/field-views.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { signedInPerson } from '../web/signed-in.ts';
import type { RequestAt, Exchange } from '../web/request.ts';
import { saidNotice } from '../web/said.ts';
import { protectTokenPage, seeOther } from '../web/show.ts';
import { agree, askToChange, changeMeant, changeOf, endChange, refuse } from './address-change.ts';
import { questionTo } from './address-words.ts';

const fields = ['email', 'other'] as const;
type FieldName = (typeof fields)[number];

/** What a mailbox has said, or the links' end, as the page says it. */
const sayings: Readonly<Record<string, { title: MessageKey; text: MessageKey }>> = {
  half: { title: 'personalData.addressHalfTitle', text: 'personalData.addressHalfText' },
  changed: { title: 'personalData.addressChangedSubject', text: 'personalData.addressChangedText' },
  joined: { title: 'personalData.addressJoinedSubject', text: 'personalData.addressJoinedText' },
  refused: { title: 'personalData.addressRefusedTitle', text: 'personalData.addressRefusedText' },
};

export async function showAddressChange(site: Dependencies, req: Request, res: Response): Promise<void> {
  const viewer = signedInPerson(req, res);
  await showForm(site, { req, res }, { viewer, typed: {}, errors: {}, status: 200 });
}

export async function askAddressChange(site: Dependencies, req: Request, res: Response): Promise<void> {
  const { db, clock } = site;
  const viewer = signedInPerson(req, res);
  const typed = submittedFields(req.body, [...fields, 'deed']);
  if (typed.deed === 'stop') {
    await db.transaction((tx) => endChange(tx, viewer.id));
    return seeOther(res, '/me/address?said=stopped');
  }
  const field = typed.deed === 'join' ? 'other' : 'email';
  const email = readEmail(typed[field]);
  const error = !typed[field] ? 'people.emailMissing' : !email ? 'people.emailWrong' : undefined;
  if (!email || error)
    return showForm(
      site,
      { req, res },
      { viewer, typed, errors: { [field]: error ?? 'people.emailWrong' }, status: 422 },
    );
  if (email === viewer.email)
    return showForm(
      site,
      { req, res },
      { viewer, typed, errors: { [field]: 'personalData.addressSame' }, status: 422 },
    );
  const purpose = field === 'other' ? 'join' : 'change';
  await askToChange(db, clock(), viewer, { email, purpose, language: req.visit.language });
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
  const link = await opened(db, req.params.token, clock());
  const meant = link?.opens === 'address' ? await changeMeant(db, clock(), link.subject) : undefined;
  if (!meant) return showGone(site, { req, res });
  const { change, side, person } = meant;
  const isKnown = side === 'other' && (await personByEmail(db, change.email)) !== undefined;
  show(req, res, {
    template: 'personal-data/address-link',
    page: { title: say('personalData.addressHeading'), isPrivate: true },
    view: {
      action: `/me/address/${req.params.token}`,
      lead: questionTo(side, change, person, config.siteName, say),
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
  const link = await opened(db, req.params.token, clock());
  if (link?.opens !== 'address') return showGone(site, { req, res });
  const { answer } = submittedFields(req.body, ['answer']);
  const back = `/me/address/${req.params.token}`;
  if (answer === 'no') {
    await refuse(db, clock(), link.subject);
    return seeOther(res, `${back}?said=refused`);
  }
  if (answer !== 'yes') return seeOther(res, back);
  const agreed = await agree(db, clock(), link.subject);
  if (agreed === 'gone') return showGone(site, { req, res });
  seeOther(res, `${back}?said=${agreed}`);
}

async function showForm(
  { config, db, clock, show }: Dependencies,
  { req, res }: Exchange,
  {
    viewer,
    typed,
    errors,
    status,
  }: {
    viewer: Person;
    typed: Partial<Submitted<FieldName>>;
    errors: Partial<Record<FieldName, MessageKey>>;
    status: number;
  },
): Promise<void> {
  res.set('Cache-Control', 'private, no-store');
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
      email: viewer.email,
      notice,
      form: formView(fields, typed, errors, say),
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
