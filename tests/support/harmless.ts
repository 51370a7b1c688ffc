// Whether a page that holds what somebody typed does anything because of it: its tags are read as a browser reads them.
import { unescaped } from './forms.ts';

/** @returns what acts, or leads to anything but pages; none of it should */
export function harmIn(html: string): string[] {
  const problems: string[] = [];
  for (const [, tag = '', attributes = ''] of html.matchAll(
    /<([a-z][a-z0-9-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/gi,
  )) {
    const read = [...attributes.matchAll(/([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)];
    for (const [, name = '', double, single, bare] of read) {
      const value = double ?? single ?? bare ?? '';
      // The code for the door and the poster, which come along with the mail.
      if (tag === 'img' && name === 'src' && /^cid:(picture|poster)-\d$/.test(value)) continue;
      if (/^on/i.test(name)) problems.push(`${tag} ${name}`);
      if (
        /^(href|src|action|formaction)$/i.test(name) &&
        !/^(https?:\/\/|\/|#|mailto:|webcal:|\?)/.test(unescaped(value))
      )
        problems.push(`${tag} ${name}=${value}`);
      if (/^(src|action)$/i.test(name) && !value.startsWith('/')) problems.push(`${tag} ${name}=${value}`);
    }
    const isOurScript = /src="\/scripts\/|type="application\/ld\+json"/.test(attributes);
    if (/^script$/i.test(tag) && !isOurScript) problems.push(tag);
    // How an evening looks on somebody else's page.
    const isOurFrame = tag === 'iframe' && / src="\/embed\//.test(attributes);
    if (/^(iframe|object|embed|base)$/i.test(tag) && !isOurFrame) problems.push(tag);
  }
  return problems;
}
