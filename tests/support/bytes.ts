// How many bytes a page takes on the wire: compressed, headers included, and nothing for what the browser still has.
import type { Page } from 'playwright-core';

/** @returns says how many bytes were loaded since it was asked last */
export async function countingBytes(page: Page): Promise<() => number> {
  const session = await page.context().newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  return () => {
    const loaded = bytes;
    bytes = 0;
    return loaded;
  };
}
