// Shows a guest's ticket, and takes what they say on it: in parts, whatever a form does not ask stays as it was.
import type { Request } from 'express';
import { questionsView } from '../../asking/on-ticket.ts';
import type { RefusedReply } from '../../asking/ticket-views.ts';
import { viewTokenFor } from '../../guest-list/view-link.ts';
import type { KeptHandle } from '../../handles/checks.ts';
import { readHomeServer, writeOnHomeServer } from '../../handles/home-server.ts';
import { keptHandlesOf } from '../../people/person.ts';
import { portraitsOf } from '../../pictures/portraits.ts';
import { askHosts } from '../../tweetups/hosted-by.ts';
import { addressOf, phaseOf } from '../../tweetups/tweetup.ts';
import { mayBePassedOn } from '../../tweetups/sharing.ts';
import { submittedFields } from '../../forms/submitted.ts';
import { keepSentenceInStep, pinSentence, sentenceOf, takeSentenceOff } from '../../wall/sentence.ts';
import { homeCookie, readCookie } from '../../web/cookies.ts';
import type { Dependencies } from '../../web/dependencies.ts';
import type { Exchange } from '../../web/request.ts';
import type { Guest } from '../guest.ts';
import { insteadView } from '../instead/instead-pages.ts';
import { rememberedView } from '../remembered/views.ts';
import { inWords, questionOfTweetup } from '../../question/question.ts';
import { keptHandlesOfGuest } from '../kept-handles.ts';
import type { Rsvp } from '../rsvp.ts';
import { shortlyView } from '../shortly/shortly-pages.ts';
import { cardView } from './card-views.ts';
import { companyOf, companyView } from './company-views.ts';
import { describeWithin, type SelfDescription } from './describing.ts';
import { firstPostView } from './first-post-views.ts';
import { placeInLine } from './line.ts';
import { filledInto, selfSubmitted, type SelfReading } from './self-form.ts';
import { doingsView, headView, type SeenByGuest } from './ticket-views.ts';

export type RefusedSelf = Extract<SelfReading, { outcome: 'refused' }>;
export type RefusedOnTicket = RefusedSelf | RefusedReply;
export type PinDeed = 'pin' | 'pin-and-be-read' | 'unpin';

export async function showTicket(
  site: Dependencies,
  { req, res }: Exchange,
  { guest, rsvp, here, refused }: { guest: Guest; rsvp: Rsvp; here: string; refused?: RefusedOnTicket },
): Promise<void> {
  const { config, db, clock, show, absolute } = site;
  const { say } = req.visit;
  const { tweetup, city } = guest;
  const now = clock();
  const [kept, company, sentence, portraits, place] = await Promise.all([
    handlesToShow(site, rsvp, req),
    companyOf(db, { tweetup, rsvp, phase: phaseOf(tweetup, now) }),
    sentenceOf(db, rsvp),
    portraitsOf(db, [rsvp.personId]),
    rsvp.place === 'waiting' ? placeInLine(db, rsvp) : 0,
  ]);
  const before = selfSubmitted(rsvp, kept);
  const filled =
    refused?.outcome === 'refused'
      ? { submitted: filledInto(before, req.body, refused.submitted), errors: refused.errors }
      : { submitted: before, errors: {} };
  const ticket = { tweetup, city, rsvp, here, said: req.query['said'], now, placeInLine: place };
  const seen = seenThrough(guest, req);
  const home = readHomeServer(readCookie(req, homeCookie(config.isSecure)));
  const { hostNames } = company;
  const asked = await questionOfTweetup(db, { tweetup, city });
  const question = asked ? inWords(asked, say) : '';
  const doings = doingsView(ticket, { absolute, seen, question }, say);
  const isExpected = doings.canAnswer && doings.comes;
  show(req, res, {
    template: 'rsvps/ticket',
    page: { title: say('rsvps.fromMailTitle', { title: tweetup.title }), isPrivate: true },
    view: {
      ...headView(ticket, say),
      ...doings,
      action: here,
      askHosts: askHosts(hostNames, say),
      giveAddress: addressToGive(guest, here),
      remembered: guest.isRemembered ? rememberedView(guest, addressOf(tweetup), say) : null,
      instead: isExpected ? null : await insteadView(site, { req, res }, guest),
      asked: isExpected
        ? await questionsView(site, { rsvp, hostNames, refused: ofReply(refused) }, say)
        : null,
      shortly: await shortlyView(site, { guest, rsvp }, say),
      wasSaved: req.query['said'] === 'saved',
      company: isExpected ? companyView(company, rsvp.place === 'going', say) : { faces: [], words: '' },
      card: cardView({ rsvp, tweetup, kept, filled, hostNames, portraits }, say),
      firstPost:
        doings.canAnswer && (mayBePassedOn(tweetup) || sentence !== undefined)
          ? firstPostView(
              {
                tweetup,
                city,
                rsvp,
                kept,
                fediverse: home
                  ? (post: string) => writeOnHomeServer(home, post)
                  : `${addressOf(tweetup)}/mastodon?${ownWords(req)}`,
                wallAddress: seen.wall,
                isPinned: sentence !== undefined,
              },
              absolute,
              say,
            )
          : null,
    },
    status: refused ? 422 : 200,
  });
}

function ofReply(refused: RefusedOnTicket | undefined): RefusedReply | undefined {
  return refused?.outcome === 'refused-reply' ? refused : undefined;
}

/** Where somebody whom we know by an account elsewhere says where else they can be reached. */
function addressToGive({ answersAs }: Guest, here: string): string {
  if (answersAs.by !== 'person' || answersAs.person.email !== null) return '';
  return here.startsWith('/rsvp/') ? `${here}/address` : '/me/address';
}

/** What they say of themselves, and with it their sentence on the wall, if it is pinned there or is to be. */
export async function takeSelf(
  { db, clock }: Dependencies,
  { rsvp, self, deed }: { rsvp: Rsvp; self: Partial<SelfDescription>; deed?: PinDeed | undefined },
): Promise<void> {
  const now = clock();
  await db.transaction(async (tx) => {
    const described = await describeWithin(tx, now, { rsvp, self });
    if (deed === 'unpin') await takeSentenceOff(tx, described);
    else if (deed) await pinSentence(tx, now, described);
    else await keepSentenceInStep(tx, now, described);
  });
}

export function pinAsked(body: unknown): PinDeed | undefined {
  const { pin } = submittedFields(body, ['pin']);
  return (['pin', 'pin-and-be-read', 'unpin'] as const).find((deed) => deed === pin);
}

/** Somebody who is signed in and has not described themselves yet finds the handles from their own details in the form. */
async function handlesToShow(
  { db }: Dependencies,
  rsvp: Rsvp,
  { visit: { viewer }, query }: Request,
): Promise<KeptHandle[]> {
  const hasSaidNothing = !rsvp.workingOn && !rsvp.unsureAbout && rsvp.listed === 'nobody';
  const isNew = viewer?.id === rsvp.personId && hasSaidNothing && query['said'] !== 'saved';
  const said = await keptHandlesOfGuest(db, rsvp.id);
  return isNew && said.length === 0 ? keptHandlesOf(db, rsvp.personId) : said;
}

/** Pages that show more to a guest who comes by their view link. */
function seenThrough({ tweetup }: Guest, req: Request): SeenByGuest {
  const { token } = req.params;
  const mark = typeof token === 'string' ? `?guest=${viewTokenFor(token)}` : '';
  const at = (page: string) => `${addressOf(tweetup)}/${page}${mark}`;
  return { people: at('people'), wall: at('wall'), introduce: at('introduce') };
}

function ownWords(req: Request): string {
  const { token } = req.params;
  const guest = typeof token === 'string' ? { guest: viewTokenFor(token) } : {};
  return new URLSearchParams({ words: 'own', ...guest }).toString();
}
