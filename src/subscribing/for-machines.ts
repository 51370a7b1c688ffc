// What search engines ask for: where they may look, and every listed page.
import { Router } from 'express';
import { and, asc, desc, eq, exists, isNull, sql } from 'drizzle-orm';
import { cities } from '../cities/tables.ts';
import { addressOfSeries } from '../tweetups/series/series.ts';
import { series } from '../tweetups/series/tables.ts';
import { tweetups } from '../tweetups/tables.ts';
import { isListed } from '../tweetups/upcoming.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import type { Parts } from '../web/parts.ts';

/** A site map holds 50,000 addresses at most (sitemaps.org); beyond that it takes an index of several. */
const mostPages = 50_000;
const own = ['/', '/about', '/guide'];

/** Ways in, other people's things, and forms: nothing to be found there. */
const closed = [
  '/sign-in',
  '/me',
  '/rsvp/',
  '/unsubscribe/',
  '/following/',
  '/new',
  '/search',
  '/near',
  '/*/*/people',
  '/*/*/rsvp',
  '/*/*/mastodon',
  '/*/*/sign',
];

export function machinePages({ config, db }: Parts): Router {
  const pages = Router();

  pages.get('/robots.txt', (_req, res) => {
    const lines = [
      'User-agent: *',
      ...closed.map((path) => `Disallow: ${path}`),
      '',
      `Sitemap: ${config.baseUrl}/sitemap.xml`,
      '',
    ];
    res.set('Cache-Control', 'public, max-age=86400').type('text/plain').send(lines.join('\n'));
  });

  pages.get('/sitemap.xml', async (_req, res) => {
    const listed = await db
      .select({ city: tweetups.city, slug: tweetups.slug, changedAt: tweetups.changedAt })
      .from(tweetups)
      .where(isListed)
      .orderBy(desc(tweetups.startsAt), desc(tweetups.id))
      .limit(mostPages - own.length - 20_000);
    const places = await db
      .selectDistinct({ slug: cities.slug })
      .from(cities)
      .innerJoin(tweetups, eq(tweetups.city, cities.slug))
      .where(isListed)
      .orderBy(asc(cities.slug))
      .limit(10_000);
    const somebodyMeets = db
      .select({ one: sql`1` })
      .from(tweetups)
      .where(and(eq(tweetups.seriesId, series.id), isListed));
    const going = await db
      .select()
      .from(series)
      .where(and(isNull(series.endedAt), exists(somebodyMeets)))
      .orderBy(asc(series.id))
      .limit(10_000);
    const openly = going.filter(({ template }) => template.visibility === 'public');
    const entries = [
      ...own.map((path) => ({ path, changedAt: undefined })),
      ...places.map(({ slug }) => ({ path: `/${slug}`, changedAt: undefined })),
      ...openly.map((one) => ({ path: addressOfSeries(one), changedAt: undefined })),
      ...listed.map((tweetup) => ({ path: addressOf(tweetup), changedAt: tweetup.changedAt })),
    ];
    // Addresses are made of a–z, digits and hyphens: there is nothing to escape but what the operator set.
    const base = config.baseUrl.replaceAll('&', '&amp;');
    const urls = entries.map(
      ({ path, changedAt }) =>
        `<url><loc>${base}${path}</loc>${changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : ''}</url>`,
    );
    res.set('Cache-Control', 'public, max-age=3600').type('application/xml');
    res.send(
      `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
    );
  });

  return pages;
}
