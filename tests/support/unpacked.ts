// What an archive holds, as a library that others keep reads it.
import { buffer } from 'node:stream/consumers';
import { fromBufferPromise, openPromise } from 'yauzl';

/**
 * @param archive its bytes, or where it lies
 * @param wanted names of what is read; of the others there is only the name
 * @returns what it holds, by name, in its order
 */
export async function unpacked(
  archive: Buffer | string,
  wanted?: readonly string[],
): Promise<Map<string, Buffer>> {
  const options = { lazyEntries: true, autoClose: false };
  const zip = await (typeof archive === 'string'
    ? openPromise(archive, options)
    : fromBufferPromise(archive, options));
  const files = new Map<string, Buffer>();
  try {
    for await (const entry of zip.eachEntry()) {
      const isRead = wanted?.includes(entry.fileName) ?? true;
      const bytes = isRead ? await buffer(await zip.openReadStreamPromise(entry)) : Buffer.alloc(0);
      files.set(entry.fileName, bytes);
    }
    return files;
  } finally {
    zip.close();
  }
}
