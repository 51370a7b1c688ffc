// Reads vCards strictly by RFC 6350 and RFC 9554: whatever those do not allow is an error, so that a file made here is taken elsewhere.

export interface Card {
  readonly name: string;
  /** Family, given, and three more, as an address book sorts by. */
  readonly parts: readonly string[];
  readonly note: string;
  readonly uid: string;
  readonly addresses: readonly string[];
  readonly profiles: readonly {
    readonly service: string;
    readonly username: string;
    readonly address: string;
  }[];
}

const properties = new Set([
  'BEGIN',
  'VERSION',
  'KIND',
  'UID',
  'FN',
  'N',
  'SOCIALPROFILE',
  'URL',
  'NOTE',
  'END',
]);
/** RFC 6350, 3.3: text without control characters. */
const safe = /^[\t\x20-\x21\x23-\x2b\x2d-\x39\x3c-\x7e\u0080-\u{10ffff}]*$/u;
const quoted = /^"[\t\x20-\x21\x23-\x7e\u0080-\u{10ffff}]*"$/u;

/** @throws at whatever an importer might stumble over */
export function readCards(file: Uint8Array): Card[] {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file);
  if (text.startsWith('\uFEFF')) throw new Error('a byte order mark is no part of a card');
  if (!text.endsWith('\r\n') || /(?<!\r)\n|\r(?!\n)/.test(text)) throw new Error('lines end in CRLF');
  const lines = text.split('\r\n').slice(0, -1);
  for (const line of lines) if (Buffer.byteLength(line) > 75) throw new Error(`more than 75 octets: ${line}`);
  const unfolded = lines
    .join('\r\n')
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n');
  const cards: Card[] = [];
  let card: string[] | null = null;
  for (const line of unfolded) {
    if (line === 'BEGIN:VCARD') {
      if (card) throw new Error('a card within a card');
      card = [];
    } else if (line === 'END:VCARD') {
      if (!card) throw new Error('an end without a beginning');
      cards.push(cardOf(card));
      card = null;
    } else if (card) card.push(line);
    else throw new Error(`between the cards: ${line}`);
  }
  if (card) throw new Error('a card without an end');
  return cards;
}

function cardOf(lines: readonly string[]): Card {
  const read = lines.map(propertyIn);
  if (read[0]?.name !== 'VERSION' || read[0].value !== '4.0') throw new Error('VERSION comes first');
  const only = (name: string) => {
    const [first, ...more] = read.filter((one) => one.name === name);
    if (!first || more.length > 0) throw new Error(`exactly one ${name}`);
    return first.value;
  };
  const fn = textIn(only('FN'));
  if (fn.trim() === '') throw new Error('nobody has no name');
  return {
    name: fn,
    parts: partsIn(only('N')),
    note: textIn(only('NOTE')),
    uid: addressIn(only('UID')),
    addresses: read.filter(({ name }) => name === 'URL').map(({ value }) => addressIn(value)),
    profiles: read
      .filter(({ name }) => name === 'SOCIALPROFILE')
      .map(({ value, parameters }) => ({
        service: parameters.get('SERVICE-TYPE') ?? '',
        username: parameters.get('USERNAME') ?? '',
        address: addressIn(value),
      })),
  };
}

function propertyIn(line: string): { name: string; parameters: Map<string, string>; value: string } {
  // A colon within quotes belongs to a parameter.
  const [whole, head = ''] = /^((?:[^":]|"[^"]*")*):/.exec(line) ?? [];
  if (whole === undefined) throw new Error(`no property: ${line}`);
  const [name = '', ...typed] = head.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  if (!properties.has(name)) throw new Error(`unknown property ${name}`);
  const parameters = new Map<string, string>();
  for (const parameter of typed) {
    const [, key = '', value = ''] = /^([A-Z-]+)=(.*)$/s.exec(parameter) ?? [];
    if (!key || !(safe.test(value) || quoted.test(value))) throw new Error(`no parameter: ${parameter}`);
    parameters.set(key, value.replace(/^"(.*)"$/s, '$1'));
  }
  return { name, parameters, value: line.slice(whole.length) };
}

/** RFC 6350, 6.2.2: five, with semicolons between them. */
function partsIn(value: string): string[] {
  const parts = value.split(/(?<=(?<!\\)(?:\\\\)*);/).map(textIn);
  if (parts.length !== 5) throw new Error(`five parts of a name: ${value}`);
  return parts;
}

/** RFC 6350, 3.4. */
function textIn(value: string): string {
  if (!/^(?:\\[\\,;nN]|[^\\,\p{Cc}]|\t)*$/u.test(value)) throw new Error(`not escaped: ${value}`);
  return value.replaceAll(/\\(.)/g, (_, character: string) => (/n/i.test(character) ? '\n' : character));
}

function addressIn(value: string): string {
  if (!URL.canParse(value) || /[\s"<>\\]/.test(value)) throw new Error(`no address: ${value}`);
  return value;
}
