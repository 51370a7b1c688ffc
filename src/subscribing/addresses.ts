// Where calendars and feeds are, as pages link to them.
import type { Absolute, Path } from '../addresses.ts';
import { defaultLanguage, type Language } from '../language/translate.ts';

/** @param page path of the list: `/`, `/rostock` */
export function subscribeAddresses(absolute: Absolute, page: Path, language: Language) {
  const below: Path | '' = page === '/' ? '' : page;
  const asked = language === defaultLanguage ? '' : `?lang=${language}`;
  const calendar: Path = `${below}/calendar.ics`;
  return {
    calendar,
    webcal: webcal(absolute(calendar)),
    atom: `${below}/feed.atom${asked}`,
    rss: `${below}/feed.rss${asked}`,
    json: `${below}/feed.json${asked}`,
    embed: isCity(page) ? `/embed?city=${page.slice(1)}` : '/embed',
  };
}

/** What lets a calendar programme open it, and not a browser. */
export function webcal(address: string): string {
  return address.replace(/^https?:/, 'webcal:');
}

/** For the head of a page, where readers of feeds and calendars look. */
export function discoverable(
  absolute: Absolute,
  { page, language, title }: { page: Path; language: Language; title: string },
) {
  const { calendar, atom, rss, json } = subscribeAddresses(absolute, page, language);
  return [
    { type: 'application/atom+xml', address: atom, title },
    { type: 'application/rss+xml', address: rss, title },
    { type: 'application/feed+json', address: json, title },
    { type: 'text/calendar', address: calendar, title },
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
