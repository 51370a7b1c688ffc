// Pictures in an object store that speaks S3's language, which all machines share.
import type { PictureFiles } from './files.ts';

/** So long is waited for an answer: whoever waits for a picture would not wait longer. */
const patience = 5_000;

/** @param address `s3://KEY:SECRET@HOST[:PORT]/BUCKET[?region=…]` */
export async function s3Files(address: string): Promise<PictureFiles> {
  // Whoever keeps pictures in a folder does not read it.
  const { AwsClient } = await import('aws4fetch');
  const { key, secret, bucket, region } = s3In(address);
  const client = new AwsClient({
    accessKeyId: key,
    secretAccessKey: secret,
    service: 's3',
    ...(region && { region }),
    retries: 2,
  });

  /** @throws as a full disk would, when it is neither there nor missing */
  async function ask(path: string, init: RequestInit): Promise<Response | undefined> {
    const answer = await client
      .fetch(`${bucket}${path}`, { ...init, signal: AbortSignal.timeout(patience) })
      .catch(silent);
    if (answer.ok) return answer;
    await answer.body?.cancel();
    if (answer.status === 404 && init.method !== 'PUT') return undefined;
    throw Object.assign(new Error(`the store of pictures says ${answer.status} to a ${init.method}`), {
      code: 'EIO',
    });
  }

  /** @throws as a full disk would: whoever came tries again later */
  function silent(cause: unknown): never {
    throw Object.assign(new Error('the store of pictures does not answer', { cause }), { code: 'EIO' });
  }

  return {
    put: async (name, bytes) => {
      const type = name.endsWith('.webp') ? 'image/webp' : 'image/jpeg';
      await ask(`/${name}`, { method: 'PUT', body: Buffer.from(bytes), headers: { 'Content-Type': type } });
    },
    get: async (name) => {
      const answer = await ask(`/${name}`, { method: 'GET' });
      return answer && Buffer.from(await answer.arrayBuffer().catch(silent));
    },
    names: async function* (beginning) {
      let last = '';
      for (;;) {
        const page = new URLSearchParams({ prefix: beginning, marker: last });
        const answer = await ask(`?${page.toString()}`, { method: 'GET' });
        if (!answer) throw new Error(`there is no ${bucket}: make it, as a bucket that nobody else reads`);
        const { names, isWhole } = listed(await answer.text());
        yield* names;
        last = names.at(-1) ?? '';
        if (isWhole || last === '') return;
      }
    },
    remove: async (name) => {
      await ask(`/${name}`, { method: 'DELETE' });
    },
  };
}

/** In clear only on this machine, and to a neighbour in a network of containers, whose name has no dot. */
export function s3In(address: string) {
  const { username, password, hostname, host, pathname, searchParams } = new URL(address);
  const isNear = hostname === '127.0.0.1' || /^[a-z][a-z0-9-]*$/.test(hostname);
  return {
    key: decodeURIComponent(username),
    secret: decodeURIComponent(password),
    /** Its address. */
    bucket: `${isNear ? 'http' : 'https'}://${host}${pathname.replace(/\/$/, '')}`,
    region: searchParams.get('region') ?? '',
  };
}

/** Names of ours hold nothing that XML would write otherwise. */
function listed(xml: string): { names: string[]; isWhole: boolean } {
  const names = [...xml.matchAll(/<Key>([^<]+)<\/Key>/g)].map(([, name = '']) => name);
  return { names, isWhole: !xml.includes('<IsTruncated>true<') };
}
