// An object store that speaks S3's language, on this machine: the other end of pictures that all machines share.
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import S3rver from 's3rver';
import { quickFolder } from './quick-folder.ts';

export interface ObjectStore {
  /** For PICTURES_URL. */
  readonly address: string;
  close(): Promise<void>;
}

export async function openObjectStore(): Promise<ObjectStore> {
  const directory = mkdtempSync(join(quickFolder(), 'tweetups-objects-'));
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory,
    configureBuckets: [{ name: 'pictures', configs: [] }],
  });
  const { port } = (await server.run()) as AddressInfo;
  return {
    address: `s3://S3RVER:S3RVER@127.0.0.1:${port}/pictures`,
    close: async () => {
      await server.close();
      rmSync(directory, { recursive: true });
    },
  };
}
