// What makes the site installable: its manifest, and the page that is shown without a net.
import type { Request, Response } from 'express';
import { beginningOf } from '../forms/words.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { askedAboutEachTime } from '../web/show.ts';

const icons = [
  { src: '/icons/app-192.png', sizes: '192x192', type: 'image/png' },
  { src: '/icons/app-512.png', sizes: '512x512', type: 'image/png' },
  { src: '/icons/app-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  { src: '/icons/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
];

/** @see https://www.w3.org/TR/appmanifest/ */
export function sendManifest({ config }: Dependencies, req: Request, res: Response): void {
  const { say, language } = req.visit;
  res.vary('Accept-Language').vary('Cookie').set('Cache-Control', askedAboutEachTime(req));
  res.type('application/manifest+json').send(
    JSON.stringify({
      id: '/',
      name: config.siteName,
      short_name: beginningOf(config.siteName, 12),
      description: say('subscribing.description'),
      lang: language,
      start_url: '/',
      scope: '/',
      display: 'standalone',
      background_color: '#faf6ef',
      theme_color: '#12303c',
      icons,
      shortcuts: [{ name: say('operating.nextTitle'), url: '/me/next' }],
    }),
  );
}

export function showOffline({ show }: Dependencies, req: Request, res: Response): void {
  const { say } = req.visit;
  show(req, res, {
    template: 'operating/offline',
    page: { title: say('operating.offlineTitle'), isPrivate: true },
    view: {},
  });
}
