// The gazetteer comes along with the site: what is in it is what the packages of places give, with what is put right by hand.
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readCorrections } from '../../src/gazetteer/corrections.ts';
import { gazetteerFiles } from '../../src/gazetteer/files.ts';
import { reduce } from '../../src/gazetteer/reduced.ts';
import { readSource } from '../../src/gazetteer/source.ts';
import { openGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { processorTime } from '../support/processor-time.ts';

// If this fails, something that goes into it was changed: `npm run gazetteer` makes it anew.
test('what comes along is what the sources give', async () => {
  const reduced = reduce(await readSource(), await readCorrections());
  for (const name of ['places', 'regions', 'spellings'] as const)
    expect((await readFile(gazetteerFiles[name], 'utf8')) === reduced[name], name).toBe(true);
}, 60_000);

test('it is read at the first question, quickly', () => {
  const busy = processorTime(() => {
    const gazetteer = openGazetteer();
    expect(gazetteer.at('koeln')).toMatchObject({
      name: 'Köln',
      region: 'Nordrhein-Westfalen',
      country: 'DE',
    });
  });
  expect(busy).toBeLessThan(200);
});

test('the place that is nearest to a position is found, if one is near', () => {
  const gazetteer = openGazetteer();
  expect(gazetteer.nearest(54.09, 12.1)?.slug).toBe('rostock');
  expect(gazetteer.nearest(89, 0)).toBeUndefined();
  expect(gazetteer.nearest(NaN, 12)).toBeUndefined();
  expect(gazetteer.nearest(91, 12)).toBeUndefined();
});
