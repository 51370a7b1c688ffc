// Every form of every page, read from the pages themselves: 64 kB in any field are answered in time, and whatever is typed does nothing.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { busySeason, type Season } from '../support/busy-season.ts';
import { everyPage } from '../support/every-page.ts';
import { formsIn, type Form } from '../support/forms.ts';
import { harmIn } from '../support/harmless.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

interface Found extends Form {
  readonly visitor: Visitor;
}

let site: Site;
let season: Season;
let forms: Found[];
beforeAll(async () => {
  site = await openSite();
  season = await busySeason(site);
  forms = await everyForm();
});
afterAll(() => site.close());

test('there are forms, and most of them have fields', () => {
  expect(forms.length).toBeGreaterThan(30);
});

test('a field that comes twice is refused, whatever the form', async () => {
  const taken: string[] = [];
  for (const form of forms.filter(({ isUpload }) => !isUpload))
    for (const field of [...form.typed, ...form.button.map(([name]) => name)]) {
      const others = [...form.values, ...form.button].filter(([name]) => name !== field);
      const status = await sendTwice(form, [...others, [field, 'a'], [field, form.button[0]?.[1] || 'b']]);
      // Words to people who are not written to are not looked at.
      if (status < 400 && !field.startsWith('again-')) taken.push(`${form.action} ${field}: ${status}`);
    }
  expect(taken).toEqual([]);
});

test('64 kB in any field of any form are answered within half a second, and never by an error of ours', async () => {
  const problems: string[] = [];
  for (const form of forms)
    for (const field of form.typed)
      for (const piece of ['a', '<b>"&', 'a@a.a ', '\u0316\u0301', 'http://a. ']) {
        const filling = piece.repeat(Math.floor(60_000 / encodeURIComponent(piece).length));
        const began = process.threadCpuUsage();
        const { status } = await send(form, field, filling);
        const { user, system } = process.threadCpuUsage(began);
        const milliseconds = Math.round((user + system) / 1000);
        if (status >= 500 || milliseconds > 500)
          problems.push(`${form.action} ${field} ${piece}: ${status} after ${milliseconds} ms`);
      }
  expect(problems).toEqual([]);
});

test('whatever is typed into any field does nothing: not on the page that answers, and not on any page afterwards', async () => {
  const problems: string[] = [];
  const wild = [
    `</title></textarea></script><svg onload=alert(1)>`,
    `"' onmouseover='alert(1)" autofocus onfocus="alert(1)`,
    `javascript:alert(1)//{{constructor}}`,
  ];
  for (const form of forms)
    for (const field of form.typed)
      for (const typed of wild) {
        const { status, text } = await send(form, field, typed);
        const harm = harmIn(text);
        if (status >= 500 || harm.length > 0)
          problems.push(`${form.action} ${field}: ${status} ${harm.join()}`);
      }
  for (const { name, path, of } of everyPage(season)) {
    const { status, text } = await (of ? season[of] : site.visitor('de')).get(path);
    const harm = harmIn(text);
    if (status >= 500 || harm.length > 0) problems.push(`${name}: ${status} ${harm.join()}`);
  }
  expect(problems).toEqual([]);
});

/** Each once, with the visitor whose page it stands on. What ends being somebody comes last. */
async function everyForm(): Promise<Found[]> {
  const found = new Map<string, Found>();
  for (const { path, of } of everyPage(season)) {
    const visitor = of ? season[of] : site.visitor('de');
    const { text } = await visitor.get(path);
    for (const form of formsIn(text, path)) {
      const key = `${form.action.replaceAll(/[\w-]{20,}/g, 'ID')} ${form.typed.join()}`;
      if (form.typed.length > 0 && !found.has(key)) found.set(key, { ...form, visitor });
    }
  }
  const endsIt = ({ action }: Form) => /leave|sign-out|delete|forget/.test(action);
  return [...found.values()].toSorted((one, other) => Number(endsIt(one)) - Number(endsIt(other)));
}

async function sendTwice(form: Found, fields: (readonly [name: string, value: string])[]): Promise<number> {
  const Cookie = [...form.visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const { status } = await fetch(site.origin + form.action, {
    method: 'POST',
    body: fields.map((field) => field.map(encodeURIComponent).join('=')).join('&'),
    redirect: 'manual',
    headers: { Cookie, 'Content-Type': 'application/x-www-form-urlencoded' },
  });
  return status;
}

async function send(form: Found, field: string, typed: string): Promise<{ status: number; text: string }> {
  const values = { ...Object.fromEntries(form.values), [field]: typed };
  if (!form.isUpload) return form.visitor.post(form.action, values);
  const body = new FormData();
  for (const [name, value] of Object.entries(values)) body.set(name, value);
  body.set('picture', new File([typed], `${typed.slice(0, 50)}.jpg`, { type: 'image/jpeg' }));
  const Cookie = [...form.visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const answered = await fetch(site.origin + form.action, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: { Cookie, 'Accept-Language': 'de' },
  });
  return { status: answered.status, text: await answered.text() };
}
