// The map: where something is coming up, and the same as a list beside it.
import { Router } from 'express';
import type { Dependencies } from '../web/dependencies.ts';
import { placesOfComing, windowOn } from './map.ts';

export function mapPages({ db, clock, show }: Dependencies): Router {
  const pages = Router();

  pages.get('/map', async (req, res) => {
    const { say } = req.visit;
    const places = await placesOfComing(db, clock());
    const shown = places.length > 0 ? windowOn(places) : null;
    show(
      req,
      res,
      'finding/map',
      { title: say('finding.mapTitle'), description: say('finding.mapLead') },
      {
        map: shown ? { viewBox: shown.viewBox, narrowing: shown.narrowing } : null,
        dots: (shown?.dots ?? []).map((dot) => ({
          ...dot,
          words: say('finding.eveningsIn', { count: dot.evenings }),
        })),
      },
    );
  });

  return pages;
}
