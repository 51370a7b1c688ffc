// Somebody else's HTML is read as browsers read it: in the words of posts, in the links of pages, in the pictures of feeds.
import { expect, test } from 'vitest';
import { linksIn } from '../../src/outside/html-links.ts';
import { imagesOfHtml, titleOfHtml, wordsOfHtml } from '../../src/wall/sources/html-words.ts';

const words = (html: string) => wordsOfHtml(html).written.trim();
const own = (html: string) =>
  linksIn(html, 'https://ana.example.org/')
    .filter(({ rel }) => rel.includes('me'))
    .map(({ address }) => address);

const me = 'https://wol.example.org/people/ana';

test('the line that stands for a quote where none are known is not its author’s', () => {
  const line = (inside: string) =>
    `RE: <a href="https://ana.example.org/1">${inside}<span class="invisible">https://</span></a>`;
  expect(words(`<p class="quote-inline">${line('1')}</p><p>Genau so.</p>`)).toBe('Genau so.');
  expect(words(`<p>Genau so.<span class="quote-inline"><br/><br/>${line('1')}</span></p>`)).toBe('Genau so.');
  expect(words(`<p class="quote-inline">${line('1')}<p>Genau so.`)).toBe('Genau so.');
  expect(wordsOfHtml(`<p class="quote-inline">${line('1')}</p><p>Genau so.</p>`).marks).toEqual([]);
  expect(words(`<p class="quote-inlined">RE: das hier</p>`)).toBe('RE: das hier');
});

test('entities are words, all of them', () => {
  expect(
    words('<p>Caf&eacute; &ldquo;x&rdquo; &mdash; &#8364;5 &#x1F600; &euro; &frac12; &hearts;</p>'),
  ).toBe('Café “x” — €5 😀 € ½ ♥');
  expect(words('AT&T &notanentity; &amp;amp; &lt;b&gt;')).toBe('AT&T ¬anentity; &amp; <b>');
  expect(words('&#0; &#xD800; &#x110000;')).not.toMatch(/[\0\ud800-\udfff]/);
  expect(imagesOfHtml('<img src=a.png alt="Caf&eacute; &quot;x&quot;">')).toEqual([
    { address: 'a.png', description: 'Café "x"' },
  ]);
});

test('an attribute needs no quotes, and may hold a greater-than sign', () => {
  expect(wordsOfHtml('<a href=https://ana.example.org/1>hier</a>').marks).toEqual([
    { text: 'hier', kind: 'link', address: 'https://ana.example.org/1' },
  ]);
  expect(words('Suppe <img alt="a > b" src=x.png> und Brot')).toBe('Suppe  und Brot');
  expect(imagesOfHtml(`<img alt='a > b' src=/x.png>`)).toEqual([{ address: '/x.png', description: 'a > b' }]);
  expect(words(`<a title='1 > 0' href="https://ana.example.org/">Ana</a>`)).toBe('Ana');
  expect(own(`<a title="1 > 0" rel="me" href="${me}">ich</a>`)).toEqual([me]);
  expect(own(`<a rel=me title='<b>' href=${me}>ich</a>`)).toEqual([me]);
  expect(own(`<a data-x="rel=me" href="${me}">ich</a>`)).toEqual([]);
  expect(own(`<a href="${me}" href="https://ben.example.org/" rel=me>ich</a>`)).toEqual([me]);
});

test('what is only text on a page proves nothing, and is nobody’s words', () => {
  const link = `<a rel="me" href="${me}">ich</a>`;
  const not = [
    `<textarea>${link}</textarea>`,
    `<TEXTAREA rows=3>${link}`,
    `<title>${link}</title>`,
    `<script>document.write('${link}')</script>`,
    `<style>/* ${link} */</style>`,
    `<!-- ${link} -->`,
    `<!-- > ${link} --!>`,
    `<template>${link}</template>`,
    `<template><template></template>${link}</template>`,
    `<iframe>${link}</iframe>`,
    `<noembed>${link}</noembed>`,
    `<xmp>${link}</xmp>`,
    `<input value='${link}'>`,
    `<plaintext>${link}`,
  ];
  expect(not.flatMap(own)).toEqual([]);
  expect(not.map(words).join('')).toBe('');
  expect(not.flatMap((html) => wordsOfHtml(html).marks)).toEqual([]);
  expect(own(`<textarea></textarea>${link}`)).toEqual([me]);
  expect(own(`<!-->${link}`)).toEqual([me]);
  expect(own(`<script></script >${link}`)).toEqual([me]);
  expect(own(`<svg><a rel=me href="${me}"/></svg>`)).toEqual([me]);
});

test('paragraphs, breaks and lists become lines', () => {
  expect(words('<p>Suppe<br>Brot</p><p>Salz</p><ul><li>eins</li><li>zwei</li></ul>')).toBe(
    'Suppe\nBrot\n\nSalz\n\neins\nzwei',
  );
  expect(words('<p>Suppe\n\tBrot<p>Salz')).toBe('Suppe Brot\n\nSalz');
  expect(words('1 < 2 und 3 > 2 <3')).toBe('1 < 2 und 3 > 2 <3');
});

test('addresses are read from where the page says they begin', () => {
  expect(linksIn('<base href="/blog/"><a href="eins">1</a>', 'https://ana.example.org/x/')).toMatchObject([
    { address: 'https://ana.example.org/blog/eins' },
  ]);
  expect(linksIn('<base href="https://["><a href="eins">1</a>', 'https://ana.example.org/x/')).toMatchObject([
    { address: 'https://ana.example.org/x/eins' },
  ]);
});

test('the title of a page is its first', () => {
  expect(
    titleOfHtml('<head><title lang="de">Suppe &amp; <b>Brot</b></title></head><svg><title>x</title></svg>'),
  ).toBe('Suppe & <b>Brot</b>');
  expect(titleOfHtml('<script>"<title>x</title>"</script><title>Suppe')).toBe('Suppe');
  expect(titleOfHtml('kein Titel')).toBe('');
});
