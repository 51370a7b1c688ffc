// Lists on somebody else's page: framed or as a fragment, in other colours, and found by oEmbed.
import { mf2 } from 'microformats-parser';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announced } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
  await announced(site, { title: 'Möwen & <b>Netze</b>' });
});
afterEach(() => site.close());

test('what is embedded may be framed by everybody, and nothing else may', async () => {
  for (const path of ['/embed/rostock', '/embed/schwerin', '/embed/rostock/moewen-b-netze-b']) {
    const { headers, status } = await site.visitor('de').get(path);
    expect([path, status]).toEqual([path, 200]);
    expect(headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(headers.get('x-frame-options')).toBeNull();
  }
  for (const path of ['/', '/rostock', '/embed', '/embed/nirgendwo', '/rostock/moewen-b-netze-b']) {
    const { headers } = await site.visitor('de').get(path);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-frame-options')).toBe('DENY');
  }
});

test('the fragment is a list without scripts, that a microformats parser reads', async () => {
  const { text, headers } = await site.visitor('de').get('/embed/rostock?as=fragment');
  expect(headers.get('access-control-allow-origin')).toBe('*');
  expect(text).not.toMatch(/<(?:html|script|link|style)|style=|<b>/);
  const [feed] = mf2(text, { baseUrl: site.origin }).items;
  expect(feed?.type).toEqual(['h-feed']);
  expect(feed?.children?.[0]).toMatchObject({
    type: ['h-event'],
    properties: {
      name: ['Möwen & <b>Netze</b>'],
      url: [`${site.origin}/rostock/moewen-b-netze-b`],
      start: ['2026-12-03T18:00:00.000Z'],
      category: ['WOLRostock'],
    },
  });
});

test('a few variables restyle it, and nothing else gets into the style', async () => {
  const { text } = await site
    .visitor('de')
    .get('/embed/rostock?accent=1f6f78&font=serif&paper=red;}&count=x&language=en');
  const [, colours = ''] = /href="(\/embed\/colours\.css\?[^"]*)"/.exec(text) ?? [];
  expect(text).toContain('<html lang="en">');
  const { text: css, headers } = await site
    .visitor()
    .get(colours.replaceAll('&amp;', '&').replaceAll('&#x3D;', '='));
  expect(headers.get('content-type')).toContain('text/css');
  expect(css).toBe(':root { --accent: #1f6f78; --font: Georgia, "Times New Roman", serif; }\n');
  expect((await site.visitor().get('/embed/colours.css?ink=}body{&font=__proto__')).text).toBe('');
  expect((await site.visitor().get('/embed/rostock?language=de')).headers.getSetCookie()).toEqual([]);
});

test('oEmbed tells how a city and an evening stand elsewhere', async () => {
  const page = (await site.visitor('de').get('/rostock')).text;
  const [, found = ''] = /type="application\/json\+oembed" href="([^"]*)"/.exec(page) ?? [];
  const oembed = async (path: string) => {
    const { status, text } = await site.visitor('de').get(path);
    return { status, told: JSON.parse(status === 200 ? text : '{}') as Record<string, unknown> };
  };
  expect((await oembed(found.replaceAll('&#x3D;', '='))).told).toMatchObject({
    type: 'rich',
    version: '1.0',
    title: 'Abende in Rostock',
    html: `<iframe src="${site.origin}/embed/rostock" title="Abende in Rostock" width="480" height="420" loading="lazy"></iframe>`,
  });
  const evening = encodeURIComponent(`${site.origin}/rostock/moewen-b-netze-b`);
  const { told } = await oembed(`/api/oembed?url=${evening}&maxwidth=300`);
  expect(told).toMatchObject({ title: 'Möwen & <b>Netze</b>', width: 300 });
  expect(told['html']).toContain('title="Möwen &amp; &lt;b>Netze&lt;/b>"');
  for (const url of [
    '',
    'x',
    'https://example.org/rostock',
    `${site.origin}/nirgendwo`,
    `${site.origin}/rostock/nichts`,
  ])
    expect((await oembed(`/api/oembed?url=${encodeURIComponent(url)}`)).status, url).toBe(404);
  expect((await oembed(`/api/oembed?url=${evening}&format=xml`)).status).toBe(501);
});
