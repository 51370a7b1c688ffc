// For operators: everybody whom the site knows, to look through, search, and decide about several at once.
import type { Request, Response } from 'express';
import { beginningOf } from '../../forms/words.ts';
import type { Path } from '../../addresses.ts';
import { fieldsAsSent, submittedFields, ticked } from '../../forms/submitted.ts';
import { personById, type Person } from '../../people/person.ts';
import type { Dependencies } from '../../web/dependencies.ts';
import { pageAsked, pagerView } from '../../web/pager.ts';
import type { Exchange } from '../../web/request.ts';
import { seeOther } from '../../web/show.ts';
import { blockAll, blockOfAddress } from '../blocking.ts';
import { hideThing } from '../hiding.ts';
import {
  addressOfList,
  askedOfList,
  momentShown,
  notedHere,
  refusedOf,
  rowsMeant,
  type AskedOfList,
  type Refused,
} from './form.ts';
import { newsView, personView } from './views.ts';
import { haveLooked, lastLook } from './looks.ts';
import { operatorHere } from '../admin-pages.ts';
import type { Decision } from '../operator-log.ts';
import { countPeople, peopleAPage, peopleListed } from './people-list.ts';
import { thingById } from '../things.ts';

interface Asked extends AskedOfList {
  readonly page: number;
}

function askedIn(sent: unknown): Asked {
  return { ...askedOfList(sent), page: pageAsked(fieldsAsSent(sent, ['page']).page) };
}

function here(asked: AskedOfList, more: Record<string, string> = {}): Path {
  return addressOfList('/admin/people', asked, more);
}

export async function showPeople(site: Dependencies, req: Request, res: Response): Promise<void> {
  await renderPeople(site, { req, res }, { asked: askedIn(req.query), refused: undefined });
}

export async function decideOnPeople(site: Dependencies, req: Request, res: Response): Promise<void> {
  const { db, clock } = site;
  const operator = operatorHere(site, { req, res });
  const asked = askedIn(req.body);
  const typed = submittedFields(req.body, ['deed', 'why', 'which', 'here', 'shown']);
  if (typed.deed === 'looked') {
    const until = momentShown(typed.shown, clock());
    await haveLooked(db, { personId: operator.id, list: 'people', until });
    return seeOther(res, here(asked));
  }
  const chosen = ticked(req.body, 'person').slice(0, peopleAPage);
  const meant = rowsMeant(typed, chosen, peopleAPage);
  const reason = beginningOf(typed.why, 2000);
  const missing = refusedOf({ meant, reason, needsReason: true });
  if (missing)
    return renderPeople(site, { req, res }, { asked, refused: { ...missing, which: typed.which, chosen } });
  const decide = { block: blockPerson, 'hide-portraits': hidePortrait };
  const deed = Object.entries(decide).find(([name]) => name === typed.deed)?.[1];
  let many = 0;
  for (const id of meant) {
    const person = await personById(db, id);
    if (person && (await deed?.(site, person, { operator: operator.contact, reason }))) many += 1;
  }
  seeOther(res, here(asked, { said: 'done', many: String(many) }));
}

/** @returns whether it concerned them: operators are not blocked */
async function blockPerson(
  { config, db, clock }: Dependencies,
  { contact }: Person,
  decision: Decision,
): Promise<boolean> {
  const block = blockOfAddress(contact);
  if (config.adminEmails.some((one) => block.meets(one))) return false;
  await blockAll(db, clock(), { ...decision, block });
  return true;
}

/** @returns whether there was one to be seen */
async function hidePortrait(
  { db, clock }: Dependencies,
  { id }: Person,
  decision: Decision,
): Promise<boolean> {
  const thing = await thingById(db, 'portrait', id);
  if (!thing || thing.isHidden) return false;
  await hideThing(db, clock(), { ...decision, thing });
  return true;
}

async function renderPeople(
  site: Dependencies,
  { req, res }: Exchange,
  { asked, refused }: { asked: Asked; refused: Refused | undefined },
): Promise<void> {
  const { db, clock, show } = site;
  const operator = operatorHere(site, { req, res });
  const { say } = req.visit;
  const seen = await lastLook(db, operator.id, 'people');
  const search = { words: asked.words, since: asked.isOnlyNew ? (seen ?? new Date(0)) : undefined };
  const [people, total] = [await peopleListed(db, search, asked.page), await countPeople(db, search)];
  const fresh = await countPeople(db, { words: '', since: seen });
  show(req, res, {
    template: 'operating/people',
    page: { title: say('operating.people'), isPrivate: true },
    view: {
      ...notedHere(req.query, refused, say),
      asked: { ...asked, new: asked.isOnlyNew ? 'yes' : '' },
      onlyNew: { address: here({ ...asked, isOnlyNew: true }), isChosen: asked.isOnlyNew },
      all: { address: here({ ...asked, isOnlyNew: false }), isChosen: !asked.isOnlyNew },
      news: newsView(fresh, { seen, say }),
      hasNews: fresh > 0,
      shown: clock().getTime(),
      found: total === 0 ? say('operating.foundNothing') : say('operating.foundCount', { count: total }),
      here: people.map(({ person }) => person.id).join(' '),
      people: people.map((one) => ({
        ...personView(one, { seen, say }),
        isTicked: refused?.chosen.includes(one.person.id) ?? false,
      })),
      which: (['ticked', 'page'] as const).map((value) => ({
        value,
        label: say(`operating.which_${value}`),
        isChosen: value === (refused?.which || 'ticked'),
      })),
      whyLabel: say('operating.why'),
      deeds: [
        { deed: 'block', label: say('operating.blockMany') },
        { deed: 'hide-portraits', label: say('operating.hidePortraits') },
      ],
      pager: pagerView(here(asked), asked.page, total > asked.page * peopleAPage),
    },
    status: refused ? 422 : 200,
  });
}
