// The map: where something is coming up, and the same as a list beside it.
import type { Request, Response } from 'express';
import type { Dependencies } from '../web/dependencies.ts';
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
      dots: (shown?.dots ?? []).map((dot) => ({
        ...dot,
        words: say('finding.eveningsIn', { count: dot.evenings }),
      })),
    },
  });
}
