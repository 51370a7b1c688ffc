// Where sites tell of a page that mentions a tweetup (Webmention), and where people read what that is and do it by hand.
import type { Request, Response } from 'express';
import { beginningOf } from '../forms/words.ts';
import { TooMany } from '../errors.ts';
import { hour, second } from '../time/clock.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import { fieldsView, type Filled } from '../forms/field-views.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { Exchange } from '../web/request.ts';
import { seeOther } from '../web/show.ts';
import { mentionForm, readMention, type MentionField } from './form.ts';
import { takeMention } from './mention.ts';
import { tweetupByAddress } from './target.ts';

export async function showMentionForm(site: Dependencies, req: Request, res: Response): Promise<void> {
  const { target } = req.query;
  const submitted = { target: typeof target === 'string' ? beginningOf(target, 500) : '' };
  await showForm(site, { req, res }, { submitted, status: 200 });
}

export async function receiveMention(site: Dependencies, req: Request, res: Response): Promise<void> {
  const { config, db, clock, absolute } = site;
  const { baseUrl } = config;
  const { submitted, source, errors } = readMention(req.body, { baseUrl, privateToo: config.fetchPrivate });
  const tweetup = await tweetupByAddress(db, baseUrl, submitted.target);
  if (!tweetup) errors.target = 'mentions.targetWrong';
  const isRefused = Object.keys(errors).length > 0;
  const taken = tweetup && !isRefused ? await takeMention(db, clock(), { tweetup, source }) : undefined;
  if (taken === 'too-many') throw new TooMany('mentions of one tweetup', hour / second);
  if (taken === 'over') errors.target = 'mentions.targetOver';
  if (taken === 'taken') return takeIn(site, { req, res });
  if (isFromOurForm(req)) return showForm(site, { req, res }, { submitted, errors, status: 422 });
  const { say } = req.visit;
  const [why = 'mentions.targetWrong'] = Object.values(errors);
  res
    .status(400)
    .type('text')
    .send(`${say(why)}\n${absolute('/webmention')}\n`);
}

/** Nothing is promised yet: whoever told of it reads at this page what becomes of it. */
function takeIn({ absolute }: Dependencies, { req, res }: Exchange): void {
  if (isFromOurForm(req)) return seeOther(res, '/webmention?said=taken');
  res
    .status(202)
    .type('text')
    .send(`${req.visit.say('mentions.takenIn')}\n${absolute('/webmention')}\n`);
}

async function showForm(
  { config, db, show, absolute }: Dependencies,
  { req, res }: Exchange,
  { status, ...filled }: Filled<MentionField> & { status: number },
): Promise<void> {
  const { baseUrl } = config;
  const { say } = req.visit;
  const tweetup = await tweetupByAddress(db, baseUrl, filled.submitted?.target ?? '');
  show(req, res, {
    template: 'mentions/webmention',
    page: { title: say('mentions.title'), description: say('mentions.description') },
    view: {
      wasTaken: req.query['said'] === 'taken',
      isRefused: filled.errors !== undefined,
      form: fieldsView(mentionForm, filled, say),
      tweetup: tweetup ? { title: tweetup.title, address: addressOf(tweetup) } : null,
      endpoint: absolute('/webmention'),
    },
    status,
  });
}

/** A browser says where a form was; programs of other sites are answered in plain text and by the status. */
function isFromOurForm(req: Request): boolean {
  return req.get('sec-fetch-site') === 'same-origin';
}
