// Where calendars and feeds are, as pages link to them.
import { defaultLanguage, type Language } from '../language/translate.ts';

/** @param page path of the list: `/`, `/rostock` */
export function subscribeAddresses(baseUrl: string, page: string, language: Language) {
  const below = page === '/' ? '' : page;
  const asked = language === defaultLanguage ? '' : `?lang=${language}`;
  const calendar = `${below}/calendar.ics`;
  return {
    calendar,
    webcal: `webcal://${new URL(baseUrl).host}${calendar}`,
    atom: `${below}/feed.atom${asked}`,
    rss: `${below}/feed.rss${asked}`,
    json: `${below}/feed.json${asked}`,
    embed: isCity(page) ? `/embed?city=${page.slice(1)}` : '/embed',
  };
}

/** For the head of a page, where readers of feeds and calendars look. */
export function discoverable(
  baseUrl: string,
  { page, language, title }: { page: string; language: Language; title: string },
) {
  const { calendar, atom, rss, json } = subscribeAddresses(baseUrl, page, language);
  return [
    { type: 'application/atom+xml', address: atom, title },
    { type: 'application/rss+xml', address: rss, title },
    { type: 'application/feed+json', address: json, title },
    { type: 'text/calendar', address: calendar, title },
    ...(isCity(page) ? [oembedOf(baseUrl, page, title)] : []),
  ];
}

/** By which programs that know oEmbed find how a page of ours stands in another. */
export function oembedOf(baseUrl: string, page: string, title: string) {
  const address = `/api/oembed?url=${encodeURIComponent(baseUrl + page)}`;
  return { type: 'application/json+oembed', address, title };
}

function isCity(page: string): boolean {
  return /^\/[^/]+$/.test(page);
}
