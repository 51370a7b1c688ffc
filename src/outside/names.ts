// Asks the domain name system: the addresses of a host, and the texts kept beside a name.
import { lookup, Resolver } from 'node:dns/promises';

/** 'unknown': there is no such name. 'unreachable': nobody could be asked, so it may be there. */
export type Looked = readonly string[] | 'unknown' | 'unreachable';

export interface Names {
  addressesOf(host: string): Promise<Looked>;
  textsOf(name: string): Promise<Looked>;
}

/** @param privateToo also names that only this machine knows, as localhost */
export function systemNames({ privateToo }: { privateToo: boolean }): Names {
  // It asks the network itself and gives up: the system's own look-up can hold a thread of Node's four for half a minute.
  const resolver = () => new Resolver({ timeout: 2000, tries: 2 });
  return {
    addressesOf: async (host) => {
      if (privateToo) return looked(lookup(host, { all: true }).then((all) => all.map((one) => one.address)));
      const asked = resolver();
      const [four, six] = await Promise.all([looked(asked.resolve4(host)), looked(asked.resolve6(host))]);
      const found = [four, six].flatMap((one) => (typeof one === 'string' ? [] : one));
      if (found.length > 0) return found;
      return four === 'unreachable' || six === 'unreachable' ? 'unreachable' : 'unknown';
    },
    // A long text comes in pieces of 255 octets.
    textsOf: (name) =>
      looked(
        resolver()
          .resolveTxt(name)
          .then((texts) => texts.map((pieces) => pieces.join(''))),
      ),
  };
}

async function looked(asked: Promise<readonly string[]>): Promise<Looked> {
  try {
    return await asked;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const isUnknown = ['ENOTFOUND', 'ENODATA', 'EBADNAME', 'EBADQUERY', 'ERR_INVALID_ARG_VALUE'].includes(
      code ?? '',
    );
    return isUnknown ? 'unknown' : 'unreachable';
  }
}
