// For operators: the evenings, to look through, search, and decide about many at once.
import type { Request, Response } from 'express';
import { beginningOf } from '../../forms/words.ts';
import type { Path } from '../../addresses.ts';
import { fieldsAsSent, submittedFields, ticked } from '../../forms/submitted.ts';
import type { Dependencies } from '../../web/dependencies.ts';
import { pageAsked, pagerView } from '../../web/pager.ts';
import type { Exchange } from '../../web/request.ts';
import { seeOther } from '../../web/show.ts';
import {
  countTweetups,
  tweetupsAPage,
  tweetupsListed,
  tweetupStates,
  idsFound,
  type TweetupSearch,
  type TweetupState,
} from './tweetup-list.ts';
import { deedsFor, tweetupView, newsView } from './views.ts';
import {
  addressOfList,
  askedOfList,
  momentShown,
  notedHere,
  refusedOf,
  rowsMeant,
  whichOnes,
  type AskedOfList,
  type Refused,
} from './form.ts';
import { haveLooked, lastLook } from './looks.ts';
import { declineTweetups, hideTweetups, releaseTweetups } from '../moderation.ts';
import { operatorHere } from '../admin-pages.ts';

interface Asked extends AskedOfList {
  readonly state: TweetupState;
  readonly page: number;
}

function askedIn(sent: unknown): Asked {
  const { state, page } = fieldsAsSent(sent, ['state', 'page']);
  return {
    ...askedOfList(sent),
    state: tweetupStates.find((one) => one === state) ?? 'announced',
    page: pageAsked(page),
  };
}

function here(asked: Omit<Asked, 'page'>, more: Record<string, string> = {}): Path {
  const state: Record<string, string> = asked.state === 'announced' ? {} : { state: asked.state };
  return addressOfList('/admin/evenings', asked, { ...state, ...more });
}

export async function showTweetups(site: Dependencies, req: Request, res: Response): Promise<void> {
  await renderTweetups(site, { req, res }, { asked: askedIn(req.query), refused: undefined });
}

export async function decideOnTweetups(site: Dependencies, req: Request, res: Response): Promise<void> {
  const { db, clock } = site;
  const operator = operatorHere(site, { req, res });
  const asked = askedIn(req.body);
  const typed = submittedFields(req.body, ['deed', 'why', 'which', 'here', 'shown']);
  const shownAt = momentShown(typed.shown, clock());
  if (typed.deed === 'looked') {
    await haveLooked(db, { personId: operator.id, list: 'evenings', until: shownAt });
    return seeOther(res, here(asked));
  }
  const chosen = ticked(req.body, 'tweetup').slice(0, tweetupsAPage);
  const tweetupIds =
    typed.which === 'found' && mayMeanAllFound(asked)
      ? await idsFound(db, await searchOf(site, operator.id, asked), shownAt)
      : rowsMeant(typed, chosen, tweetupsAPage);
  const reason = beginningOf(typed.why, 2000);
  const missing = refusedOf({ meant: tweetupIds, reason, needsReason: typed.deed !== 'let-go' });
  if (missing)
    return renderTweetups(site, { req, res }, { asked, refused: { ...missing, which: typed.which, chosen } });
  const decide = { hide: hideTweetups, decline: declineTweetups, 'let-go': releaseTweetups };
  const deed = Object.entries(decide).find(([name]) => name === typed.deed)?.[1];
  const many = (await deed?.(db, clock(), { operator: operator.contact, tweetupIds, reason })) ?? 0;
  seeOther(res, here(asked, { said: 'done', many: String(many) }));
}

/** All of what is announced would be the whole site: something has to say which. */
function mayMeanAllFound({ state, words, isOnlyNew }: Asked): boolean {
  return state !== 'announced' || words.trim() !== '' || isOnlyNew;
}

async function searchOf(
  { db }: Dependencies,
  operatorId: string,
  { state, words, isOnlyNew }: Asked,
): Promise<TweetupSearch> {
  const seen = (await lastLook(db, operatorId, 'evenings')) ?? new Date(0);
  return { state, words, since: isOnlyNew && state === 'announced' ? seen : undefined };
}

async function renderTweetups(
  site: Dependencies,
  { req, res }: Exchange,
  { asked, refused }: { asked: Asked; refused: Refused | undefined },
): Promise<void> {
  const { db, clock, show } = site;
  const operator = operatorHere(site, { req, res });
  const { say } = req.visit;
  const seen = await lastLook(db, operator.id, 'evenings');
  const search = await searchOf(site, operator.id, asked);
  const [evenings, total] = [await tweetupsListed(db, search, asked.page), await countTweetups(db, search)];
  const fresh = await countTweetups(db, { state: 'announced', words: '', since: seen });
  const isWhole = mayMeanAllFound(asked) && total > evenings.length;
  show(req, res, {
    template: 'operating/evenings',
    page: { title: say('operating.evenings'), isPrivate: true },
    view: {
      ...notedHere(req.query, refused, say),
      asked: { ...asked, new: asked.isOnlyNew ? 'yes' : '' },
      states: tweetupStates.map((state) => ({
        label: say(`operating.state_${state}`),
        address: here({ ...asked, isOnlyNew: false, state }),
        isChosen: state === asked.state && !asked.isOnlyNew,
      })),
      onlyNew: {
        address: here({ ...asked, state: 'announced', isOnlyNew: true }),
        isChosen: asked.isOnlyNew,
      },
      news: newsView(fresh, { seen, say }),
      hasNews: fresh > 0,
      shown: clock().getTime(),
      found: total === 0 ? say('operating.foundNothing') : say('operating.foundCount', { count: total }),
      here: evenings.map(({ tweetup }) => tweetup.id).join(' '),
      evenings: evenings.map((one) => ({
        ...tweetupView(one, { seen, say }),
        isTicked: refused?.chosen.includes(one.tweetup.id) ?? false,
      })),
      which: whichOnes
        .filter((one) => one !== 'found' || isWhole)
        .map((value) => ({
          value,
          label:
            value === 'found'
              ? say('operating.which_found', { count: total })
              : say(`operating.which_${value}`),
          isChosen: value === (refused?.which || 'ticked'),
        })),
      whyLabel: say(asked.state === 'announced' ? 'operating.why' : 'operating.whyMany'),
      deeds: deedsFor(asked.state, say),
      pager: pagerView(here(asked), asked.page, total > asked.page * tweetupsAPage),
    },
    status: refused ? 422 : 200,
  });
}
