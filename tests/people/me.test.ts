// One's own things: what is said of oneself is kept, what is refused stays typed, and an answer's handles can be taken over.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { advent, announced, answered, signIn } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';

vi.setConfig({ testTimeout: 40_000, hookTimeout: 40_000 });

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

test('details are kept and shown in their proper form', async () => {
  const ana = await signIn(site, 'ana@example.org');
  const saved = await ana.submit('/me', {
    name: '  Ana  ',
    language: 'de',
    mastodon: 'https://example.social/@ana',
    blog: 'ana.example.org',
  });
  expect(saved.text).toContain('Gespeichert.');
  expect((await ana.get('/me')).text).toContain('Hallo, Ana');
  const { text } = await ana.get('/me/profile');
  expect(text).toContain('value="@ana@example.social"');
  expect(text).toMatch(/name="language" value="de" checked/);
  await ana.post('/me', { name: 'Ana' });
  expect((await ana.get('/me/profile')).text).not.toContain('value="@ana@example.social"');
});

test('a form that is refused comes back with everything that was typed, and changes nothing', async () => {
  const ana = await signIn(site, 'ana@example.org');
  await ana.post('/me', { name: 'Ana', mastodon: '@ana@example.social' });
  const typed = {
    name: 'Ana & "Ben" <x>',
    mastodon: 'not one',
    bluesky: 'ana.example.org',
    x: '@',
    language: 'en',
  };
  const refused = await ana.post('/me', typed);
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('value="Ana &amp; &quot;Ben&quot; &lt;x&gt;"');
  expect(refused.text).toContain('value="not one"');
  expect(refused.text).toContain('value="ana.example.org"');
  expect(refused.text).toMatch(/name="language" value="en" checked/);
  expect((await ana.get('/me/profile')).text).toContain('value="@ana@example.social"');
});

test('each message stands beside its field, tied to it, and in a summary that takes the focus', async () => {
  const ana = await signIn(site, 'ana@example.org');
  const { text } = await ana.post('/me', { name: 'x'.repeat(81), mastodon: 'not one', x: '@' });
  const summary = /<section class="error-summary"[\s\S]*?<\/section>/.exec(text)?.[0] ?? '';
  expect(summary).toMatch(/role="alert" tabindex="-1" aria-labelledby="errors"/);
  for (const field of ['name', 'mastodon', 'x']) {
    const input = new RegExp(`<input[^>]* id="${field}"[^>]*>`).exec(text)?.[0] ?? '';
    expect(input).toContain('aria-invalid="true"');
    expect(input).toMatch(new RegExp(`aria-describedby="[^"]*\\b${field}-error"`));
    const message =
      new RegExp(`id="${field}-error">(?:<svg[\\s\\S]*?</svg>)?<span>([^<]+)<`).exec(text)?.[1] ?? '';
    expect(message.length).toBeGreaterThan(10);
    expect(summary).toContain(`<a href="#${field}">${message}</a>`);
  }
  expect(text.match(/aria-invalid="true"/g)).toHaveLength(3);
});

test('the forms of signing in are refused in the same way', async () => {
  const visitor = site.visitor('en');
  const refused = await visitor.post('/sign-in', { email: 'ana at example', next: '/new' });
  expect(refused.status).toBe(422);
  expect(refused.text).toMatch(
    /id="email"[^>]*value="ana at example"[^>]*aria-describedby="email-error" aria-invalid="true"/,
  );
  expect(refused.text).toContain('<a href="#email">That isn’t an email address.');
  expect(refused.text).toContain('name="next" value="/new"');
  const sent = await visitor.post('/sign-in', { email: 'ana@example.org' });
  const attempt = new URL(sent.location, site.origin).searchParams.get('attempt') ?? '';
  const wrong = await visitor.post('/sign-in', { attempt, code: '1' });
  expect(wrong.status).toBe(422);
  expect(wrong.text).toMatch(/id="code"[^>]*aria-describedby="code-hint code-error" aria-invalid="true"/);
  expect(wrong.text).toContain(`name="attempt" value="${attempt}"`);
});

test('whoever is not signed in is led to signing in, and changes nothing', async () => {
  const stranger = site.visitor('de');
  expect(await stranger.get('/me')).toMatchObject({ status: 303, location: '/sign-in' });
  for (const address of ['/me', '/me/take-over']) {
    const refused = await stranger.post(address, { name: 'Eve' });
    expect(refused.status).toBe(403);
    // Most probably they were signed in when they opened the form.
    expect(refused.text).toContain('angemeldet');
  }
});

test('handles of an answer are offered, taken over on asking, and do not replace others', async () => {
  const { path } = await announced(site);
  const link = await answered(site, path, 'ben@example.org');
  await site.visitor('de').post(link, {
    name: 'Ben',
    mastodon: '@ben@example.social',
    x: '@ben',
    listed: 'guests',
  });
  const ben = await signIn(site, 'ben@example.org');
  await ben.post('/me', { name: 'Ben', x: '@another' });
  const offer = await ben.get('/me/profile');
  expect(offer.text).toContain('Aus deiner Antwort übernehmen?');
  expect(offer.text).toContain('@ben@example.social');
  expect(await ben.post('/me/take-over', {})).toMatchObject({
    status: 303,
    location: '/me/profile?said=saved',
  });
  const after = await ben.get('/me/profile');
  expect(after.text).toContain('value="@ben@example.social"');
  expect(after.text).toContain('value="@another"');
  expect(after.text).not.toContain('Aus deiner Antwort übernehmen?');
  // What was said for the evening stays as it was.
  expect((await ben.get(link)).text).toContain('value="@ben"');
  await ben.post('/me', { name: 'Ben' });
  expect((await ben.get(link)).text).toContain('value="@ben@example.social"');
});

test('what belongs to others is not among one’s own things', async () => {
  const { host, path } = await announced(site, { ...advent, title: 'Abend von Ana' });
  await answered(site, path, 'ben@example.org');
  const ben = await signIn(site, 'ben@example.org');
  const caro = await signIn(site, 'caro@example.org');
  expect((await host.get('/me')).text).toContain('1 Antwort');
  expect((await ben.get('/me')).text).toContain('Abend von Ana');
  expect((await caro.get('/me')).text).not.toContain('Abend von Ana');
});

test('whatever people call themselves is shown as they typed it and does nothing', async () => {
  const ana = await signIn(site, 'ana@example.org');
  for (const name of ['<script>x</script>', '{{name}}', '"><img src=x>', '&lt;b&gt;', '${x}', '{count}']) {
    await ana.post('/me', { name });
    const { text } = await ana.get('/me');
    const escaped = name
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll('=', '&#x3D;');
    expect(text).toContain(`Hallo, ${escaped}</h1>`);
  }
});

test('the agenda: the next evening in full, what is coming in order of time, what is past folded', async () => {
  const { host, path } = await announced(site);
  const { path: later } = await announced(
    site,
    { title: 'Später', date: '2026-12-17', hashtag: 'WOLSpaeter' },
    { name: 'Dora', email: 'dora@example.org' },
  );
  await answered(site, later, 'ana@example.org');
  const { text } = await host.get('/me');
  expect(text).toMatch(
    /Dein nächster Abend[^]*WOL im Advent[^]*Du lädst ein[^]*Danach[^]*Später[^]*Du bist dabei/,
  );
  expect(text).toContain(`href="${path}/guests"`);
  expect(text).not.toContain('Vergangene Abende');
  site.setClock('2026-12-05T12:00:00Z');
  const then = (await host.get('/me')).text;
  expect(then).toMatch(
    /Dein nächster Abend[^]*Später[^]*<details>\s*<summary>Vergangene Abende[^]*WOL im Advent/,
  );
  expect(then).not.toContain('name="mastodon"');
});
