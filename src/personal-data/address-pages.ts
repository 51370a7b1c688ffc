// Changing one's address and joining two persons: where one is signed in, and by the links of the mails, whose pages ask before anything happens.
import { Router, type Request, type Response } from 'express';
import { SignedOut } from '../errors.ts';
import type { MessageKey } from '../language/translate.ts';
import { opened } from '../mail/links.ts';
import { readEmail } from '../people/email.ts';
import { personByEmail, type Person } from '../people/person.ts';
import { submittedFields, type Submitted } from '../forms/submitted.ts';
import { formView } from '../forms/field-views.ts';
import type { Dependencies } from '../web/dependencies.ts';
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

export function addressPages({ config, db, clock, show }: Dependencies): Router {
  const pages = Router();

  pages.get('/me/address', async (req, res) => {
    const { viewer } = req.visit;
    if (!viewer) return seeOther(res, '/sign-in?next=/me/address');
    await showForm(req, res, viewer, {}, {}, 200);
  });

  pages.post('/me/address', async (req, res) => {
    const { viewer } = req.visit;
    if (!viewer) throw new SignedOut('nobody is signed in');
    const typed = submittedFields(req.body, [...fields, 'deed']);
    if (typed.deed === 'stop') {
      await db.transaction((tx) => endChange(tx, viewer.id));
      return seeOther(res, '/me/address?said=stopped');
    }
    const field = typed.deed === 'join' ? 'other' : 'email';
    const email = readEmail(typed[field]);
    const error = !typed[field] ? 'people.emailMissing' : !email ? 'people.emailWrong' : undefined;
    if (!email || error)
      return showForm(req, res, viewer, typed, { [field]: error ?? 'people.emailWrong' }, 422);
    if (email === viewer.email)
      return showForm(req, res, viewer, typed, { [field]: 'personalData.addressSame' }, 422);
    const purpose = field === 'other' ? 'join' : 'change';
    await askToChange(db, clock(), viewer, { email, purpose, language: req.visit.language });
    seeOther(res, '/me/address?said=asked');
  });

  pages.get('/me/address/:token', async (req, res) => {
    protectTokenPage(res);
    const { say } = req.visit;
    const said = typeof req.query['said'] === 'string' ? sayings[req.query['said']] : undefined;
    if (said) return showSaid(req, res, say(said.title), say(said.text), 200);
    const link = await opened(db, req.params.token, clock());
    const meant = link?.opens === 'address' ? await changeMeant(db, clock(), link.subject) : undefined;
    if (!meant) return showGone(req, res);
    const { change, side, person } = meant;
    const isKnown = side === 'other' && (await personByEmail(db, change.email)) !== undefined;
    show(
      req,
      res,
      'personal-data/address-link',
      { title: say('personalData.addressHeading'), isPrivate: true },
      {
        action: `/me/address/${req.params.token}`,
        lead: questionTo(side, change, person, config.siteName, say),
        joins: isKnown || change.purpose === 'join',
        isPresent: side === 'present',
        agree: say(
          side === 'present' ? 'personalData.addressAgreeLeaving' : 'personalData.addressAgreeComing',
        ),
      },
    );
  });

  pages.post('/me/address/:token', async (req, res) => {
    protectTokenPage(res);
    const link = await opened(db, req.params.token, clock());
    if (link?.opens !== 'address') return showGone(req, res);
    const { answer } = submittedFields(req.body, ['answer']);
    const back = `/me/address/${req.params.token}`;
    if (answer === 'no') {
      await refuse(db, clock(), link.subject);
      return seeOther(res, `${back}?said=refused`);
    }
    if (answer !== 'yes') return seeOther(res, back);
    const agreed = await agree(db, clock(), link.subject);
    if (agreed === 'gone') return showGone(req, res);
    seeOther(res, `${back}?said=${agreed}`);
  });

  async function showForm(
    req: Request,
    res: Response,
    viewer: Person,
    typed: Partial<Submitted<FieldName>>,
    errors: Partial<Record<FieldName, MessageKey>>,
    status: number,
  ): Promise<void> {
    res.set('Cache-Control', 'private, no-store');
    const { say } = req.visit;
    const change = await changeOf(db, clock(), viewer.id);
    const { said } = req.query;
    const notices: Readonly<Record<string, MessageKey>> = {
      asked: 'personalData.addressAskedNotice',
      stopped: 'personalData.addressStoppedNotice',
    };
    const notice = typeof said === 'string' ? notices[said] : undefined;
    show(
      req,
      res,
      'personal-data/address',
      { title: say('personalData.addressTitle'), isPrivate: true },
      {
        email: viewer.email,
        notice: notice ? say(notice) : '',
        form: formView(fields, typed, errors, say),
        lost: say('personalData.addressLostText', { operator: config.operator.name }),
        operatorEmail: config.operator.email,
        open: change
          ? {
              what: say(
                change.purpose === 'change'
                  ? 'personalData.addressOpenChange'
                  : 'personalData.addressOpenJoin',
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
    );
  }

  function showGone(req: Request, res: Response): void {
    const { say } = req.visit;
    showSaid(req, res, say('tweetups.goneTitle'), say('personalData.addressGoneText'), 410);
  }

  function showSaid(req: Request, res: Response, title: string, text: string, status: number): void {
    show(req, res, 'personal-data/address-said', { title, isPrivate: true }, { text }, status);
  }

  return pages;
}
