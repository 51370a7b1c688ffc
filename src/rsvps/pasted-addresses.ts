// Finds mail addresses in whatever people paste: lists of mail programs, tables, sentences.
import { beginningOf } from '../forms/words.ts';
import { readEmail } from '../people/email.ts';

export interface PastedAddresses {
  /** In the form we keep, each once, in the order of the text. */
  readonly emails: readonly string[];
  /** Meant as addresses but wrong, as they were entered, each once. */
  readonly wrong: readonly string[];
}

export function pastedAddresses(text: string): PastedAddresses {
  const emails = new Set<string>();
  const wrong = new Set<string>();
  // Marks of direction and zero-width spaces get copied along unseen; some write the @ in words, for fear of robots.
  const written = text.replaceAll(/\p{Cf}/gu, '').replaceAll(/[^\S\n]*[([{](?:at|ät|@)[)\]}][^\S\n]*/gi, '@');
  for (const line of written.split('\n')) {
    if (!line.includes('@')) {
      if (/[\p{L}\p{N}]/u.test(line) && !isHeader(line)) wrong.add(line.trim());
      continue;
    }
    for (const word of line.split(betweenWords)) {
      if (!word.includes('@')) continue;
      const email = readEmail(bare(word));
      if (email) emails.add(email);
      else wrong.add(word);
    }
    for (const field of line.split(/[,;\t]/)) if (lacksTheAt(field.trim())) wrong.add(field.trim());
  }
  return { emails: [...emails], wrong: [...wrong].map((one) => beginningOf(one, 100)) };
}

/** Whatever stands around an address and cannot be a part of one. */
const betweenWords = /[\s,;<>()[\]{}|"„“”«»‚‘]+/;

/** Without `mailto:` and other labels, what a link asks for, and the end of a sentence. */
function bare(word: string): string {
  const address = word.slice(word.lastIndexOf(':', word.indexOf('@')) + 1).replace(/\?.*$/, '');
  return address.replace(/^['’*.]+/, '').replace(/['’*.:!?…]{1,5}$/, '');
}

/** The first row of a table says what stands in its columns. */
function isHeader(line: string): boolean {
  const cells = line.split(/[,;\t|]/).map((cell) => cell.replaceAll(/[\s"'*:()-]/g, '').toLowerCase());
  return cells.some((cell) => columns.has(cell));
}

/** As mail programs, spreadsheets and ticket shops call them. */
const columns = new Set(
  (
    'name vorname nachname familienname vollername anzeigename mail email emailadresse mailadresse adresse emails mails ' +
    'adressen firstname lastname givenname familyname surname fullname displayname emailaddress mailaddress address addresses ' +
    'gast gäste guest guests teilnehmer teilnehmende attendee attendees kontakt contact email1value primaryemail'
  ).split(' '),
);

/**
 * "ana.example.org" between addresses is one with a mistake; "Ana", "St.Pauli", "Dr.med." and "www.example.org" are columns of a
 * table. Two dots at least: what has one is rather a place, a title, or the end of a sentence.
 */
function lacksTheAt(field: string): boolean {
  const [first = '', ...labels] = field.split('.');
  if (labels.length < 2 || !first || titles.has(first.toLowerCase())) return false;
  return !/[\s@/]/.test(field) && !labels.includes('') && /^[a-z]{2,}$/.test(labels.at(-1) ?? '');
}

const titles = new Set('www dr prof dipl st z d u bad'.split(' '));
