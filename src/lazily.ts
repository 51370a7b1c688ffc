// Libraries that few requests need are read at their first use, not at the start: together they would be half of it, and stay in memory.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * In place of an import: `import type * as Qrcode from 'qrcode'` and `const qrcode = lazily<typeof Qrcode>('qrcode')`, then
 * `qrcode().toString(…)`. The library is the one for CommonJS, which may be the default export itself.
 * @param prepare what it is told before anybody uses it
 */
export function lazily<Library>(name: string, prepare?: (library: Library) => void): () => Library {
  let library: Library | undefined;
  return () => {
    if (library === undefined) {
      const read = require(name) as Library;
      prepare?.(read);
      library = read;
    }
    return library;
  };
}
