// Addresses to invite, in every form in which people copy them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEmail } from '../../src/people/email.ts';
import { readInvitations } from '../../src/rsvps/form.ts';
import { processorTime } from '../support/processor-time.ts';

const three = ['ana@example.org', 'ben@example.org', 'caro@example.org'];

test.each([
  ['lines', 'ana@example.org\nben@example.org\ncaro@example.org'],
  ['lines of Windows, with empty ones', '\r\nana@example.org\r\n\r\nben@example.org\r\ncaro@example.org\r\n'],
  ['commas', 'ana@example.org, ben@example.org,caro@example.org'],
  ['semicolons', 'ana@example.org; ben@example.org;caro@example.org;'],
  ['spaces', 'ana@example.org ben@example.org   caro@example.org'],
  [
    'tabs of a spreadsheet',
    'Ana\tana@example.org\tRostock\nBen\tben@example.org\tKiel\nCaro\tcaro@example.org\t',
  ],
  ['Outlook', 'Ana Beispiel <ana@example.org>; Ben Beispiel <ben@example.org>; Caro <caro@example.org>'],
  [
    'Outlook, family names first',
    'Beispiel, Ana <ana@example.org>; Beispiel, Ben <ben@example.org>; caro@example.org',
  ],
  [
    'Outlook, with links',
    'Ana <mailto:ana@example.org>; ben@example.org <mailto:ben@example.org>; caro@example.org',
  ],
  ['Outlook, quoted', "'Ana' <ana@example.org>; 'ben@example.org' <ben@example.org>; 'caro@example.org'"],
  ['Apple Mail', 'Ana Beispiel <ana@example.org>, Ben Beispiel <ben@example.org>, caro@example.org'],
  ['Gmail', '"Ana Beispiel" <ana@example.org>, "Beispiel, Ben" <ben@example.org>, <caro@example.org>'],
  ['Thunderbird', 'Ana <ana@example.org>,\nBen <ben@example.org>,\nCaro <caro@example.org>'],
  ['a table saved as CSV', 'Ana,ana@example.org\nBen,ben@example.org,Kiel\n"Caro","caro@example.org"'],
  [
    'a table of a German Excel',
    'Beispiel;Ana;ana@example.org\nBeispiel;Ben;ben@example.org\nBeispiel;Caro;caro@example.org',
  ],
  [
    'links',
    'mailto:ana@example.org, <a href="mailto:ben@example.org">, mailto:caro@example.org?subject=Hallo',
  ],
  ['an @ in words', 'ana (at) example.org\n--\nben[at]example.org, caro {ät} example.org'],
  ['brackets and quotes', '(ana@example.org) [ben@example.org] „caro@example.org“'],
  ['ends of sentences', 'Lad doch ana@example.org ein. Und ben@example.org, caro@example.org!'],
  [
    'what is not seen',
    '\u200Bana@example.org\uFEFF\n\u202Aben@example.org\u202C\n\u00A0caro@example.org\u00A0',
  ],
  [
    'twice and in capitals',
    'ANA@Example.ORG, ana@example.org; Ben <ben@example.org>, ben@example.org, caro@example.org',
  ],
])('%s', (_form, emails) => {
  const reading = readInvitations({ emails });
  expect(reading.emails).toEqual(three);
  expect(reading.wrong).toEqual([]);
  expect(reading.errors).toEqual({});
});

test('a family name is not told to be a wrong address', () => {
  expect(
    readInvitations({ emails: 'Beispiel, Ana <ana@example.org>; "Beispiel, Ben" <ben@example.org>' }),
  ).toMatchObject({
    emails: ['ana@example.org', 'ben@example.org'],
    wrong: [],
  });
});

test('domains with umlauts become what mail servers know', () => {
  expect(readInvitations({ emails: 'ana@münchen.example, Ben <ben@xn--mnchen-3ya.example>' }).emails).toEqual(
    ['ana@xn--mnchen-3ya.example', 'ben@xn--mnchen-3ya.example'],
  );
});

test('what is no address is shown back as it was typed, once, and never mailed', () => {
  const reading = readInvitations({
    emails:
      'ana@example.org\nben at example.org\nben@example\ncaro@@example.org, ana.example.org\nnix\nnix\n@',
  });
  expect(reading.emails).toEqual(['ana@example.org']);
  expect(reading.wrong).toEqual([
    'ben at example.org',
    'ben@example',
    'caro@@example.org',
    'ana.example.org',
    'nix',
    '@',
  ]);
});

test.each([
  'Vorname,Nachname,E-Mail',
  'Name;Mail',
  '"E-Mail-Adresse"\t"Name"',
  'First Name,Last Name,Email Address',
  'E-Mail:',
  'Gäste | Adresse',
])('the head of a table is no wrong address: %s', (head) => {
  const reading = readInvitations({ emails: `${head}\nAna,Beispiel,ana@example.org` });
  expect(reading).toMatchObject({ emails: ['ana@example.org'], wrong: [] });
});

test.each([
  'St.Pauli',
  'St. Pauli',
  'Dr.med.',
  'Dr.med.dent',
  'z.B.',
  'Nr.3',
  'Bad.Doberan',
  'GmbH&Co.KG',
  'www.example.org',
  'Café.Zeit',
])('a column that only has a dot is no wrong address: %s', (column) => {
  const reading = readInvitations({ emails: `Ana,${column},ana@example.org` });
  expect(reading).toMatchObject({ emails: ['ana@example.org'], wrong: [] });
});

test('an address without its @ is still told', () => {
  const emails = 'ana@example.org, ben.example.org; caro.mail.example.org';
  expect(readInvitations({ emails }).wrong).toEqual(['ben.example.org', 'caro.mail.example.org']);
});

test('50 addresses go at a time, however long the list is otherwise, and 51 do not', () => {
  const list = (count: number) =>
    `Name;Mail\n${Array.from({ length: count }, (_, number) => `Gast ${number};guest${number}@example.org`).join('\n')}`;
  expect(readInvitations({ emails: list(50) }).errors).toEqual({});
  expect(readInvitations({ emails: list(51) }).errors).toEqual({ emails: 'rsvps.emailsTooMany' });
  expect(readInvitations({ emails: `${list(25)}\n${list(50)}` }).errors).toEqual({});
  expect(
    readInvitations({ emails: Array.from({ length: 60 }, (_, line) => `Zeile ${line}`).join('\n') }).errors,
  ).toEqual({
    emails: 'rsvps.emailsTooMany',
  });
});

test('nothing typed is said kindly', () => {
  for (const body of [{}, { emails: ' \n ,;' }, { emails: ['', ''] }, undefined, 'emails'])
    expect(readInvitations(body).errors).toEqual({ emails: 'rsvps.emailsMissing' });
});

test.each([
  ['one word', 'a'.repeat(60_000)],
  ['at signs', '@'.repeat(60_000)],
  ['brackets', '<'.repeat(60_000)],
  ['brackets that never end', '<a@'.repeat(20_000)],
  ['quotes', '"'.repeat(60_001)],
  ['quotes with commas', '",'.repeat(30_000)],
  ['commas', ','.repeat(60_000)],
  ['links', 'mailto:'.repeat(8_000)],
  ['addresses', 'a@b.example,'.repeat(5_000)],
  ['names without end', `${'Beispiel, '.repeat(6_000)}<ana@example.org>`],
])('60 kB of %s are read in a moment', (_what, emails) => {
  const busy = processorTime(() => {
    readInvitations({ emails, word: emails });
  });
  expect(busy).toBeLessThan(250);
});

test('whatever is pasted, only checked addresses come out, each once', () => {
  const pieces = fc.constantFrom(
    'ana@example.org',
    'Ben <ben@example.org>',
    '"',
    '<',
    '>',
    ',',
    ';',
    '\n',
    ' ',
    '\t',
    'mailto:',
    'x',
    '@',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(pieces).map((all) => all.join('')),
      ),
      (emails) => {
        const reading = readInvitations({ emails });
        expect(new Set(reading.emails).size).toBe(reading.emails.length);
        expect(reading.emails.map(readEmail)).toEqual(reading.emails);
      },
    ),
  );
});
