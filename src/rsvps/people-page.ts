// The people page: who is coming or was there, to follow each other by; and the list to take along.
import { Router, type Request, type Response } from 'express';
import { findHome, readHome, writtenHome, type Home } from '../people/home.ts';
import { readHandle, type Network } from '../people/handles.ts';
import { initialsOf } from '../people/initials.ts';
import type { MessageKey, Say } from '../language/translate.ts';
import { shortDay } from '../time/phrases.ts';
import { typedIn } from '../typed.ts';
import { addressOf, phaseOf, tweetupAt, type City, type Phase, type Tweetup } from '../tweetups/tweetup.ts';
import { inItsLanguage } from '../tweetups/spoken-language.ts';
import { clearCookie, homeCookie, readCookie, setCookie } from '../web/cookies.ts';
import type { Parts } from '../web/parts.ts';
import { keepSecret, leadOn } from '../web/show.ts';
import { followViews, homeView, oneByOneViews } from './follow-views.ts';
import { onlookerAt, peopleSeenBy, type Attendee, type Onlooker } from './people.ts';
import { guestSeeing } from './sight.ts';
import { fileViews } from './taking-along-views.ts';
import { peopleIn, takeAlongFiles } from './taking-along.ts';

interface Asked {
  readonly tweetup: Tweetup;
  readonly city: City;
}

interface TypedHome {
  readonly value: string;
  readonly error: MessageKey;
}

export function peoplePages({ config, db, clock, outside, show }: Parts): Router {
  const pages = Router();
  const secure = config.baseUrl.startsWith('https:');

  pages.get('/:city/:slug/people', async (req, res) => {
    await showPeople(req, res, await tweetupAt(db, req.params.city, req.params.slug), null);
  });

  /** Where the visitor is at home, asked once and kept in their browser alone. */
  pages.post('/:city/:slug/people', async (req, res) => {
    const asked = await tweetupAt(db, req.params.city, req.params.slug);
    const { home: value } = typedIn(req.body, ['home']);
    const back = hereOf(asked.tweetup, req);
    if (value === '') {
      clearCookie(res, homeCookie(secure), secure);
      return leadOn(res, `${back}#follow`);
    }
    const reading = readHandle('mastodon', value);
    if ('refused' in reading) return showPeople(req, res, asked, { value, error: reading.refused });
    const found = await findHome({ outside }, reading.handle);
    if (found.outcome !== 'found') {
      const error = found.outcome === 'missing' ? 'people.checkMissing' : 'rsvps.homeUnanswered';
      return showPeople(req, res, asked, { value, error });
    }
    setCookie(res, homeCookie(secure), writtenHome(found.home), secure, 365);
    leadOn(res, `${back}#follow`);
  });

  for (const file of takeAlongFiles) {
    pages.get(`/:city/:slug/people/${file.file}`, async (req, res) => {
      keepSecret(res);
      const { city: inCity, slug } = req.params;
      const { tweetup, city } = await tweetupAt(db, inCity, slug);
      const { people } = await seen(req, tweetup);
      const evening = { tweetup, city, baseUrl: config.baseUrl };
      res.set('Content-Disposition', `attachment; filename="${file.saveAs(tweetup.slug)}"`);
      res.type(file.type).send(file.write(peopleIn(file, people), evening, req.visit.say));
    });
  }

  async function showPeople(
    req: Request,
    res: Response,
    asked: Asked,
    typed: TypedHome | null,
  ): Promise<void> {
    keepSecret(res);
    const { tweetup, city } = asked;
    req.visit = inItsLanguage(req.visit, tweetup);
    const { say, language } = req.visit;
    const { onlooker, phase, people } = await seen(req, tweetup);
    const home = readHome(readCookie(req, homeCookie(secure)));
    const here = hereOf(tweetup, req);
    const heading = headingOf(phase, say);
    const oneByOne = oneByOneViews(people, here, req.query['on']);
    const on = oneByOne.find(({ chosen }) => chosen);
    const everybody = people.map((attendee) => personView(attendee, onlooker, home, say));
    const rows = on ? onlyOn(on.network, everybody) : everybody;
    show(
      req,
      res,
      'rsvps/people',
      { title: say('rsvps.peopleTitle', { heading, title: tweetup.title }), isPrivate: true },
      {
        heading,
        title: tweetup.title,
        address: addressOf(tweetup),
        here,
        facts: `${shortDay(tweetup.startsAt, tweetup.zone, language)}, ${city.name}`,
        count: say('rsvps.peopleCount', { count: rows.length }),
        people: rows,
        on: on ? { ...on, words: say('rsvps.oneByOneOn', { network: on.label }) } : null,
        oneByOne,
        hostNote: onlooker === 'host' ? say('rsvps.hostSeesAll') : '',
        strangerNote: onlooker === 'stranger' ? say('rsvps.strangersSeeLess') : '',
        files: fileViews(people, addressOf(tweetup), req.query['guest'], say),
        asksHome: people.some(({ handles }) => handles.mastodon !== undefined),
        home: homeView(home, say),
        homeField: { name: 'home', value: typed?.value ?? '', error: typed ? say(typed.error) : '' },
        hasProven: rows.some(({ follow }) => follow.some(({ isProven }) => isProven)),
      },
      typed ? 422 : 200,
    );
  }

  async function seen(req: Request, tweetup: Tweetup) {
    const now = clock();
    const phase = phaseOf(tweetup, now);
    const through = await guestSeeing(db, now, req.query['guest']);
    const onlooker = await onlookerAt(db, tweetup, req.visit.viewer, through);
    return { onlooker, phase, people: await peopleSeenBy(db, tweetup, onlooker, phase) };
  }

  return pages;
}

/** This page as the visitor came to it: by the link of a mail one sees more. */
function hereOf(tweetup: Tweetup, { query: { guest } }: Request): string {
  return `${addressOf(tweetup)}/people${typeof guest === 'string' ? `?guest=${encodeURIComponent(guest)}` : ''}`;
}

function personView(attendee: Attendee, onlooker: Onlooker, home: Home | null, say: Say) {
  const { rsvp } = attendee;
  const name = rsvp.name || say('rsvps.nameless');
  const state =
    rsvp.answer === 'maybe' ? say('rsvps.mayCome') : rsvp.place === 'waiting' ? say('rsvps.waits') : '';
  const audience = {
    public: 'rsvps.visibleForAll',
    guests: 'rsvps.visibleForGuests',
    nobody: 'rsvps.visibleForYou',
  } as const;
  const isHost = onlooker === 'host';
  return {
    name,
    ...initialsOf(rsvp.personId, name),
    state,
    brings: isHost && rsvp.brings > 0 ? say('rsvps.bringsAlong', { count: rsvp.brings }) : '',
    visibleFor: isHost ? say('rsvps.visibleFor', { who: say(audience[rsvp.listed]) }) : '',
    workingOn: rsvp.workingOn,
    unsureAbout: rsvp.unsureAbout,
    followLabel: say('rsvps.follow', { name }),
    follow: followViews(attendee, home),
  };
}

/** To press one button after the other: the name, and the one button. */
function onlyOn(network: Network, rows: readonly ReturnType<typeof personView>[]) {
  return rows.flatMap((row) => {
    const follow = row.follow.filter((one) => one.network === network);
    return follow.length === 0 ? [] : [{ ...row, workingOn: '', unsureAbout: '', follow }];
  });
}

function headingOf(phase: Phase, say: Say): string {
  switch (phase) {
    case 'before':
      return say('rsvps.peopleComing');
    case 'during':
      return say('rsvps.peopleHere');
    case 'after':
      return say('rsvps.peopleThere');
  }
}
