// Looks for a Bluesky account (AT protocol): which identifier a handle belongs to, and what it is called now.
import type { Fetched, Outside } from '../outside/outside.ts';
import { jsonIn, textIn } from '../outside/reading.ts';
import {
  list,
  missing,
  ownName,
  personsLinked,
  property,
  unanswered,
  webAddress,
  type Finding,
  type Looking,
} from './finding.ts';
import { readHandle } from './handle.ts';

/** Answers for handles whose own domain does not say. */
const resolver = 'https://public.api.bsky.app';
/** The directory of the identifiers that begin with `did:plc:`. */
const directory = 'https://plc.directory';

/** @param kept a handle, or the identifier that it was found to be */
export async function findBlueskyAccount(looking: Looking, kept: string): Promise<Finding> {
  const { outside } = looking;
  const did = kept.startsWith('did:') ? kept : await didOf(outside, kept);
  if (did === 'missing') return missing;
  if (did === 'unanswered') return unanswered;
  const fetched = await outside.fetch({ address: documentOf(did), accept: 'application/json' });
  if (fetched.outcome !== 'fetched') return isGone(fetched) ? missing : unanswered;
  const document = jsonIn(fetched);
  if (property(document, 'id') !== did) return missing;
  const names = list(property(document, 'alsoKnownAs')).flatMap(handleIn);
  // The name must lead to the identifier and the identifier to the name; else somebody borrows a name.
  if (kept !== did && !names.includes(kept)) return missing;
  const handle = kept === did ? await namedRightly(outside, names, did) : kept;
  const pds = pdsIn(document);
  const said = pds === undefined ? {} : await saidOfThemselves(looking, pds, did);
  return {
    outcome: 'found',
    found: {
      did,
      ...(handle === undefined ? {} : { handle }),
      ...(pds === undefined ? {} : { pds }),
      ...said,
    },
  };
}

/** DNS, then the domain itself, then Bluesky's resolver: the first that knows counts. */
async function didOf(outside: Outside, handle: string): Promise<string> {
  const texts = await outside.textsOf(`_atproto.${handle}`);
  const inTexts = (typeof texts === 'string' ? [] : texts).flatMap((text) =>
    didIn(text.replace(/^did=/, '')),
  );
  if (inTexts.length === 1 && inTexts[0] !== undefined) return inTexts[0];
  const wellKnown = await outside.fetch({
    address: `https://${handle}/.well-known/atproto-did`,
    accept: 'text/plain',
  });
  const [there] = wellKnown.outcome === 'fetched' ? didIn(textIn(wellKnown)) : [];
  if (there !== undefined) return there;
  const resolved = await outside.fetch({
    address: `${resolver}/xrpc/com.atproto.identity.resolveHandle?handle=${encodeURIComponent(handle)}`,
    accept: 'application/json',
  });
  if (resolved.outcome === 'fetched') return didIn(property(jsonIn(resolved), 'did'))[0] ?? 'unanswered';
  return resolved.outcome === 'refused' && resolved.status === 400 ? 'missing' : 'unanswered';
}

async function namedRightly(
  outside: Outside,
  names: readonly string[],
  did: string,
): Promise<string | undefined> {
  for (const name of names.slice(0, 3)) if ((await didOf(outside, name)) === did) return name;
  return undefined;
}

async function saidOfThemselves({ outside, baseUrl }: Looking, pds: string, did: string) {
  const asked = new URLSearchParams({ repo: did, collection: 'app.bsky.actor.profile', rkey: 'self' });
  const fetched = await outside.fetch({
    address: `${pds}/xrpc/com.atproto.repo.getRecord?${asked.toString()}`,
    accept: 'application/json',
  });
  // An account without a profile answers with 400.
  const isAsked = fetched.outcome === 'fetched' || (fetched.outcome === 'refused' && fetched.status === 400);
  const profile = fetched.outcome === 'fetched' ? property(jsonIn(fetched), 'value') : undefined;
  const name = ownName(property(profile, 'displayName'));
  // Bluesky has no rel="me": an address in what they write about themselves is theirs.
  const words = [property(profile, 'description'), property(profile, 'website')].filter(
    (said) => typeof said === 'string',
  );
  const links = words
    .join(' ')
    .slice(0, 5000)
    .split(/[\s()<>"]+/);
  return {
    ...(name === undefined ? {} : { name }),
    ...(isAsked ? { picture: blobAddress(pds, did, property(profile, 'avatar')) } : {}),
    ...(isForSignedIn(profile) ? { isForSignedIn: true } : {}),
    linksTo: personsLinked(
      links.map((link) => link.replace(/[.,;:!?]+$/, '')),
      baseUrl,
    ),
  };
}

/** A picture is a blob in the account's own repository, named after its content. */
function blobAddress(pds: string, did: string, blob: unknown): string | null {
  const cid = property(property(blob, 'ref'), '$link') ?? property(blob, 'cid');
  if (typeof cid !== 'string' || !/^[a-z0-9]{40,100}$/i.test(cid)) return null;
  return `${pds}/xrpc/com.atproto.sync.getBlob?${new URLSearchParams({ did, cid }).toString()}`;
}

/** A label that people put on their own profile. */
function isForSignedIn(profile: unknown): boolean {
  const labels = list(property(property(profile, 'labels'), 'values'));
  return labels.some((label) => property(label, 'val') === '!no-unauthenticated');
}

function documentOf(did: string): string {
  return did.startsWith('did:web:')
    ? `https://${did.slice('did:web:'.length)}/.well-known/did.json`
    : `${directory}/${did}`;
}

function didIn(said: unknown): string[] {
  const did = typeof said === 'string' ? said.trim() : '';
  const reading = /^did:(?:plc|web):/.test(did) ? readHandle('bluesky', did) : { refused: '' };
  return 'handle' in reading && reading.handle === did ? [did] : [];
}

function handleIn(said: unknown): string[] {
  const reading =
    typeof said === 'string' && said.startsWith('at://') ? readHandle('bluesky', said) : { refused: '' };
  return 'handle' in reading && !reading.handle.startsWith('did:') ? [reading.handle] : [];
}

function pdsIn(document: unknown): string | undefined {
  const service = list(property(document, 'service')).find((one) =>
    String(property(one, 'id')).endsWith('#atproto_pds'),
  );
  const address = webAddress(property(service, 'serviceEndpoint'));
  return address === undefined ? undefined : new URL(address).origin;
}

function isGone(fetched: Fetched): boolean {
  return fetched.outcome === 'refused' && [404, 410].includes(fetched.status);
}
