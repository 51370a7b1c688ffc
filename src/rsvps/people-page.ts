// The people page: who is coming or was there, to follow each other by; and the list to take along.
import { Router, type Request } from 'express';
import { followAddress, networks } from '../people/handles.ts';
import { initialsOf } from '../people/initials.ts';
import { networkNames } from '../people/networks.ts';
import type { Say } from '../language/translate.ts';
import { shortDay } from '../time/phrases.ts';
import { addressOf, phaseOf, tweetupAt, type Phase, type Tweetup } from '../tweetups/tweetup.ts';
import type { Parts } from '../web/parts.ts';
import { keepSecret } from '../web/show.ts';
import { mastodonFollows } from './mastodon-csv.ts';
import { onlookerAt, peopleSeenBy, type Attendee, type Onlooker } from './people.ts';
import { guestSeeing } from './sight.ts';

export function peoplePages({ db, clock, show }: Parts): Router {
  const pages = Router();

  pages.get('/:city/:slug/people', async (req, res) => {
    keepSecret(res);
    const { tweetup, city } = await tweetupAt(db, req.params.city, req.params.slug);
    const { say, language } = req.visit;
    const { onlooker, phase, people } = await seen(req, tweetup);
    const heading = headingOf(phase, say);
    show(
      req,
      res,
      'rsvps/people',
      { title: say('rsvps.peopleTitle', { heading, title: tweetup.title }), isPrivate: true },
      {
        heading,
        title: tweetup.title,
        address: addressOf(tweetup),
        facts: `${shortDay(tweetup.startsAt, tweetup.zone, language)}, ${city.name}`,
        count: say('rsvps.peopleCount', { count: people.length }),
        people: people.map((attendee) => personView(attendee, onlooker, say)),
        hostNote: onlooker === 'host' ? say('rsvps.hostSeesAll') : '',
        strangerNote: onlooker === 'stranger' ? say('rsvps.strangersSeeLess') : '',
        files: filesOf(people, addressOf(tweetup), req.query['guest'], say),
      },
    );
  });

  pages.get('/:city/:slug/people/mastodon.csv', async (req, res) => {
    keepSecret(res);
    const { tweetup } = await tweetupAt(db, req.params.city, req.params.slug);
    const { people } = await seen(req, tweetup);
    res.set('Content-Disposition', `attachment; filename="following_accounts-${tweetup.slug}.csv"`);
    res.type('text/csv; charset=utf-8').send(mastodonFollows(toTakeAlong(people)));
  });

  async function seen(req: Request, tweetup: Tweetup) {
    const now = clock();
    const phase = phaseOf(tweetup, now);
    const through = await guestSeeing(db, now, req.query['guest']);
    const onlooker = await onlookerAt(db, tweetup, req.visit.viewer, through);
    return { onlooker, phase, people: await peopleSeenBy(db, tweetup, onlooker, phase) };
  }

  return pages;
}

/** A host sees everybody; what leaves the page holds only who agreed to be on a list. */
function toTakeAlong(people: readonly Attendee[]): Attendee[] {
  return people.filter(({ rsvp }) => rsvp.listed !== 'nobody');
}

function filesOf(people: readonly Attendee[], address: string, guest: unknown, say: Say) {
  const onMastodon = toTakeAlong(people).filter(({ handles }) => handles.mastodon).length;
  if (onMastodon === 0) return [];
  const sight = typeof guest === 'string' ? `?guest=${encodeURIComponent(guest)}` : '';
  return [
    {
      network: 'mastodon',
      label: networkNames.mastodon,
      address: `${address}/people/mastodon.csv${sight}`,
      text: say('rsvps.mastodonFile', { count: onMastodon }),
    },
  ];
}

function personView({ rsvp, handles }: Attendee, onlooker: Onlooker, say: Say) {
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
    follow: networks.flatMap((network) => {
      const handle = handles[network];
      return handle === undefined
        ? []
        : [{ network, label: networkNames[network], address: followAddress(network, handle) }];
    }),
  };
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
