// The map: where something is coming up, and the same as a list beside it.
import type { Request, Response } from 'express';
import type { Dependencies } from '../web/dependencies.ts';
import { smallPosterView } from '../pictures/poster-views.ts';
import { shortDay } from '../time/phrases.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import type { Entry } from '../upcoming/agenda.ts';
import type { Say } from '../language/translate.ts';
import { placesOfComing, windowOn } from './map.ts';

export async function showMap({ db, clock, show }: Dependencies, req: Request, res: Response): Promise<void> {
  const { say } = req.visit;
  const places = await placesOfComing(db, clock());
  const shown = places.length > 0 ? windowOn(places) : null;
  show(req, res, {
    template: 'finding/map',
    page: { title: say('finding.mapTitle'), description: say('finding.mapLead') },
    view: {
      map: shown ? { viewBox: shown.viewBox, narrowing: shown.narrowing } : null,
      dots: (shown?.dots ?? []).map(({ next, ...dot }) => ({
        ...dot,
        next: next ? nextView(next, say) : null,
        words: say('finding.eveningsIn', { count: dot.evenings }),
      })),
    },
  });
}

function nextView(entry: Entry, say: Say) {
  const { tweetup } = entry;
  return {
    title: tweetup.title,
    address: addressOf(tweetup),
    day: shortDay(tweetup.startsAt, tweetup.zone, say.language),
    poster: smallPosterView(entry, say),
  };
}
