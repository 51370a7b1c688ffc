// The people page: who is coming or was there, to follow each other by; and the list to take along.
import { Router, type Request } from 'express';
import { followAddress, networks } from '../people/handles.ts';
import { initialsOf } from '../people/initials.ts';
import { networkNames } from '../people/networks.ts';
import type { Say } from '../language/translate.ts';
import { shortDay } from '../time/phrases.ts';
import { addressOf, phaseOf, tweetupAt, type Phase, type Tweetup } from '../tweetups/tweetup.ts';
import { inItsLanguage } from '../tweetups/spoken-language.ts';
import type { Parts } from '../web/parts.ts';
import { keepSecret } from '../web/show.ts';
import { onlookerAt, peopleSeenBy, type Attendee, type Onlooker } from './people.ts';
import { guestSeeing } from './sight.ts';
import { peopleIn, takeAlongFiles } from './taking-along.ts';

export function peoplePages({ config, db, clock, show }: Parts): Router {
  const pages = Router();

  pages.get('/:city/:slug/people', async (req, res) => {
    keepSecret(res);
    const { tweetup, city } = await tweetupAt(db, req.params.city, req.params.slug);
    req.visit = inItsLanguage(req.visit, tweetup);
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

  async function seen(req: Request, tweetup: Tweetup) {
    const now = clock();
    const phase = phaseOf(tweetup, now);
    const through = await guestSeeing(db, now, req.query['guest']);
    const onlooker = await onlookerAt(db, tweetup, req.visit.viewer, through);
    return { onlooker, phase, people: await peopleSeenBy(db, tweetup, onlooker, phase) };
  }

  return pages;
}

/** Only files that hold somebody are offered. */
function filesOf(people: readonly Attendee[], address: string, guest: unknown, say: Say) {
  const sight = typeof guest === 'string' ? `?guest=${encodeURIComponent(guest)}` : '';
  return takeAlongFiles.flatMap((file) => {
    const count = peopleIn(file, people).length;
    if (count === 0) return [];
    const { symbol, label, steps } = fileWords(file.file, say);
    return [
      {
        symbol,
        label,
        steps,
        address: `${address}/people/${file.file}${sight}`,
        holds: say('rsvps.holds', { count }),
      },
    ];
  });
}

function fileWords(file: string, say: Say) {
  const words = {
    'mastodon.csv': { symbol: 'mastodon', label: networkNames.mastodon, key: 'mastodon' },
    'bluesky.txt': { symbol: 'bluesky', label: networkNames.bluesky, key: 'bluesky' },
    'contacts.vcf': { symbol: 'person', label: say('rsvps.fileContacts'), key: 'contacts' },
    'list.csv': { symbol: 'download', label: say('rsvps.fileTable'), key: 'table' },
    'list.json': { symbol: 'download', label: say('rsvps.fileJson'), key: 'json' },
  } as const;
  const { symbol, label, key } = words[file as keyof typeof words];
  return { symbol, label, steps: ([1, 2, 3] as const).map((step) => say(`rsvps.${key}Step${step}`)) };
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
