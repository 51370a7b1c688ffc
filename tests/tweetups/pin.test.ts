// Where an evening is on the map: whatever a map gives when asked to share, and whatever people write down.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pinIn } from '../../src/tweetups/pin.ts';

const harbour = { latitude: 54.0887, longitude: 12.1405 };

test.each([
  '54.0887, 12.1405',
  '54.0887 12.1405',
  '54,0887; 12,1405',
  '54,0887 12,1405',
  '54,0887, 12,1405',
  '54.0887° N, 12.1405° E',
  '54.0887 N, 12.1405 E',
  '54.0887N 12.1405E',
  '54,0887° N 12,1405° O',
  'geo:54.0887,12.1405?z=17',
  'https://www.openstreetmap.org/?mlat=54.0887&mlon=12.1405#map=18/54.1/12.2',
  'https://www.openstreetmap.org/#map=18/54.0887/12.1405',
  'https://www.openstreetmap.org/directions?from=&to=54.0887%2C12.1405#map=13/54.1/12.1',
  'https://www.openstreetmap.org/directions?engine=x&route=54.0766%2C12.1083%3B54.0887%2C12.1405#map=13/54.1/12.1',
  'https://www.openstreetmap.org/search?query=54.0887%2C12.1405#map=6/51.33/10.45',
  'https://www.openstreetmap.org/search?lat=54.0887&lon=12.1405',
  'https://www.google.com/maps/search/54.0887,12.1405',
  'https://www.google.com/maps/search/54.0887,+12.1405/@54.1,12.2,15z?entry=tts',
  'https://www.google.com/maps/search/?api=1&query=54.0887%2C12.1405',
  'https://www.google.de/maps/place/Caf%C3%A9/@54.1,12.2,17z/data=!3m1!4b1!4m6!3m5!1s0x0!8m2!3d54.0887!4d12.1405',
  'https://www.google.com/maps/dir//54.0887,12.1405/@54.1,12.2,15z',
  'https://www.google.com/maps/dir/Rostock+Hbf/54.0887,12.1405',
  'https://www.google.com/maps/dir/?api=1&destination=54.0887,12.1405',
  'https://maps.google.com/?q=loc:54.0887+12.1405',
  'https://maps.google.com/?q=54.0887,12.1405',
  'https://www.google.com/maps/@54.0887,12.1405,17z',
  'https://maps.apple.com/?ll=54.0887,12.1405&q=Hafen',
  'https://maps.apple.com/?daddr=54.0887,12.1405',
  'https://www.bing.com/maps?cp=54.0887~12.1405&lvl=17',
  'https://www.bing.com/maps?sp=point.54.0887_12.1405_Hafen',
  'https://wego.here.com/?map=54.0887,12.1405,15,normal',
  'https://share.here.com/l/54.0887,12.1405,Hafen?z=16',
  'https://wego.here.com/directions/mix//Hafen:54.0887,12.1405',
  'https://wego.here.com/directions/mix/mylocation/e-eyJ:54.0887,12.1405?map=54.1,12.2,15,normal',
  'https://ul.waze.com/ul?ll=54.0887%2C12.1405&navigate=yes',
  'https://www.waze.com/live-map/directions?to=ll.54.0887%2C12.1405',
  '(54.0887, 12.1405)',
  '[54.0887, 12.1405]',
  'lat 54.0887 lon 12.1405',
  'Lat: 54.0887, Long: 12.1405',
  'latitude=54.0887 longitude=12.1405',
  'Breite 54,0887, Länge 12,1405',
  'https://yandex.com/maps/?ll=12.1405%2C54.0887&z=17',
  'https://yandex.com/maps/10174/?ll=12.2%2C54.1&pt=12.1405%2C54.0887',
  'https://mapy.cz/zakladni?x=12.1405&y=54.0887&z=17',
  'https://graphhopper.com/maps/?point=54.1%2C12.2&point=54.0887%2C12.1405&profile=foot',
  'om://map?v=1&ll=54.0887,12.1405',
  '12.1405 E, 54.0887 N',
  'https://share.here.com/r/mylocation/54.0887,12.1405?m=w',
  'https://www.openstreetmap.org/export/embed.html?bbox=12.13,54.08,12.15,54.09&marker=54.0887%2C12.1405',
])('%s', (typed) => {
  expect(pinIn(typed)).toEqual(harbour);
});

const exact = { latitude: 54.08889, longitude: 12.14056 };

test.each([
  `54°05'20.0"N 12°08'26.0"E`,
  '54° 5′ 20″ N, 12° 8′ 26″ O',
  '54°5’20”N, 12°8’26”E',
  "N 54° 5' 20'' E 12° 8' 26''",
  "54°05.3333' N 12°08.4333' E",
  '54° 5′ 20″ 12° 8′ 26″',
  `https://www.google.com/maps/place/54%C2%B005'20.0%22N+12%C2%B008'26.0%22E/@54.1,12.2,17z`,
  'https://www.google.com/maps/search/54%C2%B005%2720.0%22N+12%C2%B008%2726.0%22E',
])('degrees, minutes, seconds: %s', (typed) => {
  const pin = pinIn(typed);
  expect(pin?.latitude).toBeCloseTo(exact.latitude, 4);
  expect(pin?.longitude).toBeCloseTo(exact.longitude, 4);
});

test('south and west count backwards', () => {
  expect(pinIn(`33°52'07"S 151°12'33"E`)).toEqual({ latitude: -33.86861, longitude: 151.20917 });
  expect(pinIn('40.7128° N, 74.006° W')).toEqual({ latitude: 40.7128, longitude: -74.006 });
  expect(pinIn('−33.8688, 151.2093')).toEqual({ latitude: -33.8688, longitude: 151.2093 });
  expect(pinIn('-33.8688, 151.2093')).toEqual({ latitude: -33.8688, longitude: 151.2093 });
});

test.each([
  '',
  'Am Strande 3',
  '54.0887',
  '91, 12',
  '54, 181',
  `54°61'00"N 12°08'26"E`,
  'https://maps.app.goo.gl/abcdefg',
  'https://osm.org/go/0MbFz--',
  'https://www.google.com/maps/search/Hafen+3,18055+Rostock',
])('no coordinates in "%s"', (typed) => {
  expect(pinIn(typed)).toBeUndefined();
});

test('whatever is typed, it is a place on earth or none, and takes no time', () => {
  const piece = fc.constantFrom(
    '54',
    '.',
    ',',
    '°',
    "'",
    '"',
    ' ',
    'N',
    'E',
    '-',
    '+',
    'https://x/',
    '@',
    '?to=',
    '/',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
      const pin = pinIn(pieces.join(''));
      expect(pin === undefined || Math.abs(pin.latitude ?? 91) <= 90).toBe(true);
    }),
  );
  const began = process.threadCpuUsage();
  for (const long of [
    '1'.repeat(1000),
    '54,'.repeat(333),
    '°'.repeat(999),
    '/dir/'.repeat(200),
    `https://x/dir/${'a/'.repeat(490)}`,
  ])
    pinIn(long);
  expect(process.threadCpuUsage(began).user).toBeLessThan(200_000);
});
