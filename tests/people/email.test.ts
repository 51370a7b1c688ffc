// Mail addresses: what people have is taken, and what a mail server could take for a second address or a command is not.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEmail } from '../../src/people/email.ts';

test('what people have is taken, in one form', () => {
  const taken: Record<string, string> = {
    'ana@example.org': 'ana@example.org',
    ' Ana@Example.ORG ': 'ana@example.org',
    'ana.b+wol@mail.example.org': 'ana.b+wol@mail.example.org',
    "o'neil_99-x@example.co.uk": "o'neil_99-x@example.co.uk",
    'ana@exämple.org': 'ana@xn--exmple-cua.org',
    'jörg@example.org': 'jörg@example.org',
    'jo\u0308rg@example.org': 'jörg@example.org',
    'ana@xn--exmple-cua.org': 'ana@xn--exmple-cua.org',
    '{ana}=x@example.org': '{ana}=x@example.org',
  };
  for (const [typed, kept] of Object.entries(taken)) expect([typed, readEmail(typed)]).toEqual([typed, kept]);
});

const refused = [
  '-f/var/spool@beispiel.example',
  '-ana@example.org',
  'user%other.example@beispiel.example',
  'other.example!ana@example.org',
  '',
  'ana',
  '@example.org',
  'ana@',
  'ana@example',
  'ana@localhost',
  'ana@127.0.0.1',
  'ana@[127.0.0.1]',
  'ana@0x7f.1',
  'ana@example.org.',
  'ana@.example.org',
  'ana@example..org',
  'ana@-example.org',
  'ana@example-.org',
  'ana@example.1',
  'ana@exa mple.org',
  '.ana@example.org',
  'ana.@example.org',
  'a..na@example.org',
  'ana@ben@example.org',
  '"ana"@example.org',
  '"ana ben"@example.org',
  'ana@example.org, ben@example.org',
  'ana@example.org;ben@example.org',
  'ana@example.org ben@example.org',
  'ana@example.org <ben@example.org>',
  '<ana@example.org>',
  'Ana <ana@example.org>',
  'ana@example.org\nBcc: ben@example.org',
  'ana@example.org\r\nRCPT TO:<ben@example.org>',
  'ana\n@example.org',
  'ana@example.org\u0000',
  'ana@exam\u200Bple.org',
  'ana(x)@example.org',
  'ana@example.org(x)',
  'ana:x@example.org',
  'ana\\@example.org',
  'mailto:ana@example.org',
  'ana@example.org?cc=ben@example.org',
  'ana@example.org/x',
  'ana@example.org#x',
  'ana@ex%61mple.org',
  `${'a'.repeat(65)}@example.org`,
  `ana@${'a'.repeat(64)}.org`,
  `ana@${'a.'.repeat(130)}org`,
  `${'a'.repeat(64)}@${'ä'.repeat(20)}.${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(45)}.org`,
];

for (const typed of refused)
  test(`refused: ${JSON.stringify(typed.slice(0, 60))}`, () => {
    expect(readEmail(typed)).toBeUndefined();
  });

test('whatever is read is one address that nothing can be hidden in, and reading it again gives the same', () => {
  const letters =
    'aZ09äßİſKéñ漢.@-_+\'"<>()[]\\,;: \t\r\n\u0000\u0301\u0307\u200B\u202E\uFF20\uFF0E\u3002%/?#'.split('');
  const wild = fc.string({ unit: fc.constantFrom(...letters), maxLength: 20 });
  const likely = fc.tuple(wild, wild).map(([local, domain]) => `${local}@${domain}.org`);
  fc.assert(
    fc.property(fc.oneof(likely, wild, fc.emailAddress(), fc.string({ unit: 'binary' })), (typed) => {
      const read = readEmail(typed);
      if (read === undefined) return;
      expect(read).toMatch(/^[^\s@<>"(),:;[\]\\\p{C}]+@[a-z0-9.-]+$/u);
      expect(read.length).toBeLessThanOrEqual(254);
      expect(readEmail(read)).toBe(read);
      expect(read).toBe(read.normalize('NFC').toLowerCase());
    }),
    { numRuns: 5000 },
  );
});

test('what a mail program writes as a plain address is taken', () => {
  const local = fc.stringMatching(/^[a-z0-9](?:[a-z0-9+_-]{0,20}[a-z0-9])?$/);
  const domain = fc
    .stringMatching(/^[a-z](?:[a-z0-9-]{0,20}[a-z0-9])?$/)
    .filter((name) => !name.startsWith('xn--'));
  fc.assert(
    fc.property(local, domain, (name, host) => {
      expect(readEmail(`${name}@${host}.example.org`)).toBe(`${name}@${host}.example.org`);
    }),
  );
});
