// Accounts on a pretended net, as the networks' own servers speak of them.
import type { Net } from './net.ts';

export const did = 'did:plc:anaexample234567anaexamp';

/** A Mastodon server that knows the account. */
export function accountAt(
  net: Net,
  handle: string,
  said: { name?: string; fields?: readonly string[]; icon?: unknown },
): void {
  const [name = '', host = ''] = handle.split('@');
  const actor = `https://${host}/users/${name}`;
  net.answer(host, `/.well-known/webfinger?resource=${encodeURIComponent(`acct:${handle}`)}`, {
    subject: `acct:${handle}`,
    links: [
      { rel: 'http://webfinger.net/rel/profile-page', type: 'text/html', href: `https://${host}/@${name}` },
      { rel: 'self', type: 'application/activity+json', href: actor },
      {
        rel: 'http://ostatus.org/schema/1.0/subscribe',
        template: `https://${host}/authorize_interaction?uri={uri}`,
      },
    ],
  });
  net.answer(host, `/users/${name}`, {
    id: actor,
    type: 'Person',
    name: said.name ?? name,
    url: `https://${host}/@${name}`,
    ...(said.icon === undefined ? {} : { icon: said.icon }),
    attachment: (said.fields ?? []).map((value) => ({ type: 'PropertyValue', name: 'Tweetups', value })),
  });
}

/** The directory's word on `did`, and the profile at its server. Where the handle leads is said apart. */
export function blueskyAccount(net: Net, handle: string, profile: Record<string, unknown>): void {
  net.answer('plc.directory', `/${did}`, {
    id: did,
    alsoKnownAs: [`at://${handle}`],
    service: [
      { id: '#atproto_pds', type: 'AtprotoPersonalDataServer', serviceEndpoint: 'https://pds.example' },
    ],
  });
  net.answer('pds.example', '/xrpc/com.atproto.repo.getRecord', { uri: `at://${did}`, value: profile });
}
