// The type of every template's view is what the template needs, so that a missing or misspelt name does not compile.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shapeOf } from '../../src/rendering/view-shapes.ts';
import { viewTypes } from '../../src/rendering/typed-views.ts';

test('the types are those of the templates as they are: `npm run views` writes them', () => {
  expect(readFileSync('src/rendering/views.ts', 'utf8')).toBe(viewTypes('views'));
});

test('what a template needs is read through its partials, lists and what they are handed', () => {
  const sources = new Map([
    ['page', '{{#> frame}}{{title}}{{#each people}}{{> person dear=../greeting}}{{/each}}{{/frame}}'],
    ['frame', '{{page.title}}{{#if banner}}{{banner.words}}{{/if}}{{> @partial-block}}'],
    ['person', '{{dear}} {{name}}{{#unless @last}}, {{/unless}}{{@root.ending}}'],
  ]);
  const { parts } = shapeOf('page', sources);
  expect([...parts.keys()].toSorted()).toEqual(['banner', 'ending', 'greeting', 'people', 'title']);
  expect(parts.get('banner')).toMatchObject({ isAskedAbout: true, isSaid: false });
  expect([...(parts.get('people')?.item?.parts.keys() ?? [])]).toEqual(['name']);
});
