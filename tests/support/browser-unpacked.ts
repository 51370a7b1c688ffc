// Before the journeys: the browser is unpacked once. Workers that begin together would take what one of them is still writing for a browser.
import chromium from '@sparticuz/chromium';

export default async function unpack(): Promise<void> {
  await chromium.executablePath();
}
