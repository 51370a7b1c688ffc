// Moving in, at /me/moving: a file or an address is read, and the host chooses what of it comes along.
import type { Request, Response } from 'express';
import { fieldsView, type Filled } from '../forms/field-views.ts';
import { submittedFields, ticked } from '../forms/submitted.ts';
import { readForm } from '../forms/form.ts';
import { readSmallFile } from '../forms/upload.ts';
import { readHashtag } from '../hashtags/hashtag.ts';
import { proposeHashtags } from '../hashtags/proposals.ts';
import type { MessageKey } from '../language/translate.ts';
import { welcomeNow } from '../operating/announcing.ts';
import { seriesOf } from '../series/looking-up.ts';
import { homeZone } from '../time/zones.ts';
import { lastHostedBy } from '../tweetups/hosts.ts';
import { placeChoices } from '../tweetups/form-views.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { Exchange, RequestAt } from '../web/request.ts';
import { seeOther } from '../web/show.ts';
import { signedInPerson } from '../web/signed-in.ts';
import { eveningsAt, mostBytes, type Looked } from './elsewhere.ts';
import { readApart } from './reading-apart.ts';
import { choosingForm, movingForm, type ChoosingField, type MovingField } from './form.ts';
import { keepLuggage, lastLuggageOf, luggageOf, mayBringPast, unpack, type Luggage } from './unpacking.ts';
import { choosingView, leadOf } from './views.ts';

export async function showMoving(site: Dependencies, req: Request, res: Response): Promise<void> {
  const notice = req.query['said'] === 'gone' ? req.visit.say('moving.gone') : '';
  await render(site, { req, res }, { filled: {}, notice });
}

export async function readLuggage(site: Dependencies, req: Request, res: Response): Promise<void> {
  const { db, clock, outside } = site;
  const viewer = signedInPerson(req, res);
  const { body, file } = req.is('multipart/form-data')
    ? await readSmallFile(req, { field: 'file', mostBytes })
    : { body: (req.body ?? {}) as Record<string, string>, file: null };
  const { submitted, errors } = readForm(movingForm, body);
  const refuse = (field: MovingField, why: MessageKey) =>
    render(site, { req, res }, { filled: { submitted, errors: { ...errors, [field]: why } }, notice: '' });
  if (file === 'too-large') return refuse('file', 'moving.tooLarge');
  if (file === null && !submitted.address) return refuse('file', 'moving.neither');
  if (file === null && errors.address) return refuse('address', errors.address);
  const looked =
    file === null ? await eveningsAt(outside, clock(), submitted.address) : await readApart(file, clock());
  if (looked.outcome !== 'found') return refuse(file === null ? 'address' : 'file', whyNot[looked.outcome]);
  const { evenings, more, unread } = looked;
  const source = file === null ? submitted.address : req.visit.say('moving.yourFile');
  const id = await keepLuggage(db, clock(), { personId: viewer.id, source, evenings });
  const asked = new URLSearchParams({
    ...(more > 0 && { more: String(more) }),
    ...(unread.length > 0 && { unread: String(unread.length), rows: unread.slice(0, mostRowsNamed).join() }),
  });
  seeOther(res, `/me/moving/${id}${asked.size > 0 ? `?${asked.toString()}` : ''}`);
}

/** Whoever has more of them has written all days that way. */
const mostRowsNamed = 5;

const whyNot: Record<Exclude<Looked['outcome'], 'found'>, MessageKey> = {
  unreadable: 'moving.unreadable',
  nothing: 'moving.nothing',
  unreachable: 'moving.unreachable',
  'no-address': 'moving.noAddress',
  'too-large': 'moving.addressTooLarge',
};

async function render(
  { db, show }: Dependencies,
  { req, res }: Exchange,
  { filled, notice }: { filled: Filled<MovingField>; notice: string },
): Promise<void> {
  const { say } = req.visit;
  const viewer = signedInPerson(req, res);
  const brought = await lastLuggageOf(db, viewer.id);
  res.set('Cache-Control', 'private, no-store');
  show(req, res, {
    template: 'moving/moving',
    page: { title: say('moving.heading'), isPrivate: true },
    view: {
      notice,
      brought: brought ? { address: `/me/moving/${brought.id}`, lead: leadOf(brought, say) } : null,
      form: fieldsView(movingForm, filled, say),
      series: (await seriesOf(db, viewer.id)).map(({ id, name }) => ({
        address: `/me/moving/everything.zip?series=${id}`,
        label: say('moving.outSeries', { name }),
      })),
    },
    status: filled.errors ? 422 : 200,
  });
}

export async function showChoosing(
  site: Dependencies,
  req: RequestAt<'luggage'>,
  res: Response,
): Promise<void> {
  const brought = await broughtHere(site, { req, res });
  if (!brought) return seeOther(res, '/me/moving?said=gone');
  await renderChoosing(site, { req, res }, { brought, filled: {} });
}

export async function takeChosen(
  site: Dependencies,
  req: RequestAt<'luggage'>,
  res: Response,
): Promise<void> {
  const { config, db, clock, gazetteer } = site;
  const brought = await broughtHere(site, { req, res });
  if (!brought) return seeOther(res, '/me/moving?said=gone');
  const { say, language } = req.visit;
  const host = signedInPerson(req, res);
  const { submitted, errors } = readForm(choosingForm, req.body);
  const places = submitted.city ? gazetteer.named(submitted.city) : [];
  const place = gazetteer.at(submitted.city) ?? (places.length === 1 ? places[0] : undefined);
  if (submitted.city && !place)
    errors.city = places.length > 1 ? 'moving.citySeveralPlaces' : 'moving.cityUnknown';
  const hashtag = readHashtag(
    submitted.hashtag || (place ? (proposeHashtags(place, clock().getUTCFullYear())[0] ?? '') : ''),
  );
  if (place && 'refused' in hashtag) errors.hashtag = hashtag.refused;
  const chosen = brought.evenings.filter((_, number) => ticked(req.body, 'evening').includes(String(number)));
  if (chosen.length === 0) errors.evening = 'moving.noneChosen';
  if (Object.keys(errors).length > 0 || !place || 'refused' in hashtag)
    return renderChoosing(site, { req, res }, { brought, filled: { submitted, errors } });
  const { drafts, past, left } = await unpack(db, clock(), {
    host,
    chosen,
    place,
    hashtag: hashtag.hashtag,
    language,
    noVenue: say('moving.noVenue'),
    welcome: await welcomeNow(db, config),
  });
  seeOther(res, `/me/moving/${brought.id}?drafts=${drafts}&past=${past}&left=${left}`);
}

async function broughtHere({ db }: Dependencies, { req, res }: Exchange): Promise<Luggage | undefined> {
  const viewer = signedInPerson(req, res);
  res.set('Cache-Control', 'private, no-store');
  return luggageOf(db, viewer.id, String(req.params['luggage']));
}

interface Choosing {
  readonly brought: Luggage;
  readonly filled: Filled<ChoosingField>;
}

async function renderChoosing(
  { config, db, clock, gazetteer, show }: Dependencies,
  { req, res }: Exchange,
  { brought, filled }: Choosing,
): Promise<void> {
  const { say } = req.visit;
  const host = signedInPerson(req, res);
  const last = await lastHostedBy(db, host.id);
  const here = gazetteer.at(last?.city ?? '');
  const { city: typed = here?.label ?? '', hashtag = last?.hashtag ?? '' } = filled.submitted ?? {};
  const submitted = { ...filled.submitted, city: typed, hashtag };
  const sure = ticked(req.body, 'evening');
  show(req, res, {
    template: 'moving/choosing',
    page: { title: say('moving.chooseTitle'), isPrivate: true },
    view: {
      ...choosingView(
        {
          brought,
          now: clock(),
          zone: gazetteer.at(submittedFields(req.body, ['city']).city)?.zone ?? here?.zone ?? homeZone,
          mayBringPast: await mayBringPast(db, host, await welcomeNow(db, config)),
          more: numberIn(req.query['more']),
          unread: numberIn(req.query['unread']),
          rows: rowsIn(req.query['rows']),
          ticked: filled.submitted ? sure : undefined,
          unpacked: {
            drafts: numberIn(req.query['drafts']),
            past: numberIn(req.query['past']),
            left: numberIn(req.query['left']),
          },
        },
        say,
      ),
      here: `/me/moving/${brought.id}`,
      places: filled.errors?.city ? placeChoices(gazetteer.named(typed), say) : [],
      form: fieldsView(choosingForm, { submitted, ...(filled.errors ? { errors: filled.errors } : {}) }, say),
    },
    status: filled.errors ? 422 : 200,
  });
}

/** What an address carries; anything else is none. */
function rowsIn(said: unknown): string[] {
  const rows = typeof said === 'string' ? said.split(',', mostRowsNamed) : [];
  return rows.filter((row) => numberIn(row) > 0);
}

function numberIn(said: unknown): number {
  return typeof said === 'string' && /^[1-9]\d{0,5}$/.test(said) ? Number(said) : 0;
}
