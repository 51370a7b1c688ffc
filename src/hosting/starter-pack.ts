// An evening's list and starter pack on Bluesky: records in the host's own account, which hold exactly the people they are given.
import { createHash } from 'node:crypto';
import { asked, told, type Account, type Session } from '../handles/bluesky-session.ts';
import { list, property } from '../handles/finding.ts';
import { isIdentifier } from '../handles/handle.ts';

export interface Pack {
  /** The same for the same evening, so that doing it again changes nothing. */
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly since: Date;
  /** The people's identifiers. */
  readonly dids: readonly string[];
}

/** Bluesky takes no more in a starter pack. */
const mostInPack = 150;
const mostWrites = 100;
const kinds = {
  list: 'app.bsky.graph.list',
  item: 'app.bsky.graph.listitem',
  pack: 'app.bsky.graph.starterpack',
} as const;
/** One is for reading what its people write, the other stands behind the starter pack. */
const purposes = {
  reading: 'app.bsky.graph.defs#curatelist',
  pack: 'app.bsky.graph.defs#referencelist',
} as const;
type Purpose = keyof typeof purposes;

interface Write {
  readonly $type: string;
  readonly collection: string;
  readonly rkey: string;
  readonly value?: object;
}

/** @throws NotTaken */
export async function publish(session: Session, pack: Pack): Promise<void> {
  const createdAt = pack.since.toISOString();
  const { name, description } = { name: cut(pack.name, 50), description: cut(pack.description, 300) };
  for (const purpose of ['reading', 'pack'] as const) {
    const record = { $type: kinds.list, purpose: purposes[purpose], name, description, createdAt };
    await put(session, { collection: kinds.list, rkey: listKey(pack, purpose), record });
  }
  const there = await itemsThere(session, pack);
  const wanted = new Map(
    (['reading', 'pack'] as const).flatMap((purpose) =>
      pack.dids.map((subject) => itemOf(session, pack, { purpose, subject })),
    ),
  );
  const gone = [...there].filter((rkey) => !wanted.has(rkey)).map((rkey) => remove(kinds.item, rkey));
  const added = [...wanted]
    .filter(([rkey]) => !there.has(rkey))
    .map(([rkey, value]) => create(kinds.item, rkey, { ...value, createdAt }));
  await write(session, [...gone, ...added]);
  const record = {
    $type: kinds.pack,
    name,
    description,
    list: listAddress(session, pack, 'pack'),
    createdAt,
  };
  await put(session, { collection: kinds.pack, rkey: packKey(pack), record });
}

/** Takes everything of it down. @throws NotTaken */
export async function takeDown(session: Session, pack: Pick<Pack, 'key' | 'since'>): Promise<void> {
  await write(
    session,
    [...(await itemsThere(session, pack))].map((rkey) => remove(kinds.item, rkey)),
  );
  await erase(session, kinds.pack, packKey(pack));
  for (const purpose of ['pack', 'reading'] as const)
    await erase(session, kinds.list, listKey(pack, purpose));
}

/** Where people open them. */
export function packAddresses({ did }: Pick<Account, 'did'>, pack: Pick<Pack, 'key' | 'since'>) {
  return {
    pack: `https://bsky.app/starter-pack/${did}/${packKey(pack)}`,
    list: `https://bsky.app/profile/${did}/lists/${listKey(pack, 'reading')}`,
  };
}

type Named = Pick<Pack, 'key' | 'since'>;

const packKey = (pack: Named) => recordKey(pack, 'pack');
const listKey = (pack: Named, purpose: Purpose) => recordKey(pack, `list ${purpose}`);

function listAddress({ did }: Session, pack: Named, purpose: Purpose): string {
  return `at://${did}/${kinds.list}/${listKey(pack, purpose)}`;
}

function itemOf(
  session: Session,
  pack: Named,
  { purpose, subject }: { purpose: Purpose; subject: string },
): [string, object] {
  const rkey = recordKey(pack, `item ${purpose} ${subject}`);
  return [rkey, { $type: kinds.item, subject, list: listAddress(session, pack, purpose) }];
}

/** The keys of the items that both lists have now. */
async function itemsThere(session: Session, pack: Named): Promise<Set<string>> {
  const lists = new Set([listAddress(session, pack, 'reading'), listAddress(session, pack, 'pack')]);
  const keys = new Set<string>();
  let cursor: unknown = '';
  // Somebody's account may hold many lists; ten thousand items are a bound against a server that never ends.
  for (let page = 0; page < 100 && typeof cursor === 'string'; page += 1) {
    const parameters = {
      repo: session.did,
      collection: kinds.item,
      limit: '100',
      ...(cursor === '' ? {} : { cursor }),
    };
    const said: unknown = await asked(session, 'com.atproto.repo.listRecords', parameters);
    const records = list(property(said, 'records'));
    for (const record of records) {
      const of = property(property(record, 'value'), 'list');
      const key = /\/([\w~.:-]{1,512})$/.exec(String(property(record, 'uri')))?.[1];
      if (key !== undefined && typeof of === 'string' && lists.has(of)) keys.add(key);
    }
    cursor = records.length === 0 ? undefined : property(said, 'cursor');
  }
  return keys;
}

async function put(
  session: Session,
  { collection, rkey, record }: { collection: string; rkey: string; record: object },
): Promise<void> {
  await told(session, 'com.atproto.repo.putRecord', { repo: session.did, collection, rkey, record });
}

/** Also right where there is none. */
async function erase(session: Session, collection: string, rkey: string): Promise<void> {
  await told(session, 'com.atproto.repo.deleteRecord', { repo: session.did, collection, rkey });
}

async function write(session: Session, writes: readonly Write[]): Promise<void> {
  for (let at = 0; at < writes.length; at += mostWrites)
    await told(session, 'com.atproto.repo.applyWrites', {
      repo: session.did,
      writes: writes.slice(at, at + mostWrites),
    });
}

function create(collection: string, rkey: string, value: object): Write {
  return { $type: 'com.atproto.repo.applyWrites#create', collection, rkey, value };
}

function remove(collection: string, rkey: string): Write {
  return { $type: 'com.atproto.repo.applyWrites#delete', collection, rkey };
}

/** A timestamp identifier, as these records are named by: within an hour of the evening's beginning here, and the same for the same thing. */
function recordKey({ key, since }: Named, of: string): string {
  const hash = createHash('sha256').update(`${key} ${of}`).digest();
  const micros = BigInt(since.getTime()) * 1000n + BigInt(hash.readUInt32BE(0) % 3_600_000_000);
  let left = (micros << 10n) | BigInt(hash.readUInt16BE(4) % 1024);
  let written = '';
  for (let place = 0; place < 13; place += 1) {
    written = '234567abcdefghijklmnopqrstuvwxyz'.charAt(Number(left % 32n)) + written;
    left /= 32n;
  }
  return written;
}

/** At most so many letters as people count them. */
function cut(text: string, most: number): string {
  const letters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`;
}

/** Whose identifier is known, each once, as many as fit. */
export function packedDids(dids: readonly (string | undefined)[]): string[] {
  const known = dids.flatMap((did) => (did !== undefined && isIdentifier(did) ? [did] : []));
  return [...new Set(known)].slice(0, mostInPack);
}
