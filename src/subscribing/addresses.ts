// Where calendars and feeds are, as pages link to them.
import type { Absolute, Path } from '../addresses.ts';
import { defaultLanguage, type Language } from '../language/translate.ts';

/** @param page path of the list: `/`, `/rostock` */
export function subscribeAddresses(absolute: Absolute, page: Path, language: Language) {
  const below: Path | '' = page === '/' ? '' : page;
  const asked = language === defaultLanguage ? '' : `?lang=${language}`;
  return {
    calendars: calendarAddresses(absolute, `${below}/calendar.ics`),
    atom: `${below}/feed.atom${asked}`,
    rss: `${below}/feed.rss${asked}`,
    json: `${below}/feed.json${asked}`,
    embed: isCity(page) ? `/embed?city=${page.slice(1)}` : '/embed',
  };
}

/** A calendar that stays alive: what changes here changes there. */
export function calendarAddresses(absolute: Absolute, path: Path) {
  const address = absolute(path);
  // What lets a calendar programme open it, and not a browser; Google takes it as it is.
  const webcal = address.replace(/^https?:/, 'webcal:');
  const google = `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(webcal)}`;
  return { path, address, webcal, google };
}

/** For the head of a page, where readers of feeds and calendars look. */
export function discoverable(
  absolute: Absolute,
  { page, language, title }: { page: Path; language: Language; title: string },
) {
  const { calendars, atom, rss, json } = subscribeAddresses(absolute, page, language);
  return [
    { type: 'application/atom+xml', address: atom, title },
    { type: 'application/rss+xml', address: rss, title },
    { type: 'application/feed+json', address: json, title },
    { type: 'text/calendar', address: calendars.path, title },
    ...(isCity(page) ? [oembedOf(absolute, page, title)] : []),
  ];
}

/** By which programs that know oEmbed find how a page of ours stands in another. */
export function oembedOf(absolute: Absolute, page: Path, title: string) {
  const address = `/api/oembed?url=${encodeURIComponent(absolute(page))}`;
  return { type: 'application/json+oembed', address, title };
}

function isCity(page: string): boolean {
  return /^\/[^/]+$/.test(page);
}
