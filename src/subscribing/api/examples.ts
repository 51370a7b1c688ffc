// The examples of the description: the interface's own shapes over an evening that nobody announced.
import { cityShape, tweetupShape } from './shapes.ts';

const city = {
  slug: 'rostock',
  name: 'Rostock',
  label: 'Rostock',
  region: 'Mecklenburg-Vorpommern',
  country: 'DE',
  latitude: 54.0887,
  longitude: 12.14049,
  zone: 'Europe/Berlin',
};

export function cityExample(baseUrl: string) {
  return cityShape(city, baseUrl);
}

export function tweetupExample(baseUrl: string) {
  const announcedAt = new Date('2026-11-02T09:00:00Z');
  const tweetup = {
    id: '01KC0000000000000000000000',
    city: 'rostock',
    slug: 'wol-im-advent',
    title: 'WOL im Advent',
    description: 'Ein langer Tisch und **drei Minuten** für jede Person.',
    venue: 'Café Hafenkante',
    address: 'Am Strande 4',
    latitude: null,
    longitude: null,
    startsAt: new Date('2026-12-03T18:00:00Z'),
    endsAt: new Date('2026-12-03T21:00:00Z'),
    zone: 'Europe/Berlin',
    hashtag: 'WOLRostock',
    language: 'de',
    stepFree: 'yes',
    quietCorner: 'unknown',
    cost: '',
    capacity: 20,
    onlineAddress: '',
    cancelledAt: null,
    movedFrom: null,
    announcedAt,
    changedAt: announcedAt,
  } as const;
  return tweetupShape({ tweetup, city, hostNames: ['Ana'] }, baseUrl);
}
