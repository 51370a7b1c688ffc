// What the torture of federation stands on: the real process, another server with many accounts of one key, and pages that are asked for meanwhile.
import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

export interface Crowd {
  readonly origin: string;
  readonly privateKey: KeyObject;
  /** In turn on one of many servers: what one of them may is limited. */
  account(number: number): { readonly id: string; readonly keyId: string };
  /** How it answers what is sent to a path below a host of its own: 202 unless it says otherwise. */
  behave(how: (req: IncomingMessage, body: string) => number | Promise<number>): void;
  close(): Promise<void>;
}

/** Every name below /users is somebody there. */
export async function openCrowd(): Promise<Crowd> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const publicKeyPem = publicKey.export({ type: 'spki', format: 'pem' });
  let behaviour: (req: IncomingMessage, body: string) => number | Promise<number> = () => 202;
  const server = createServer((req, res) => {
    void (async () => {
      if (req.method === 'GET') {
        const id = `http://${req.headers.host}${req.url}`;
        const actor = {
          '@context': 'https://www.w3.org/ns/activitystreams',
          id,
          type: 'Person',
          preferredUsername: id.split('/').at(-1),
          name: 'Gast',
          inbox: `${id}/inbox`,
          endpoints: { sharedInbox: `http://${req.headers.host}/inbox` },
          publicKey: { id: `${id}#main-key`, owner: id, publicKeyPem },
        };
        return void res
          .writeHead(200, { 'content-type': 'application/activity+json' })
          .end(JSON.stringify(actor));
      }
      const chunks: Buffer[] = [];
      for await (const chunk of req as AsyncIterable<Buffer>) chunks.push(chunk);
      res.writeHead(await behaviour(req, Buffer.concat(chunks).toString())).end();
    })();
  });
  // On every address of this machine’s own: 127.0.1.1, 127.0.1.2 … are as many servers.
  await new Promise<void>((resolve) => server.listen(0, () => resolve()));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    privateKey,
    account: (number) => {
      const id = `${origin.replace('127.0.0.1', `127.1.0.${(number % 20) + 1}`)}/users/gast${number}`;
      return { id, keyId: `${id}#main-key` };
    },
    behave: (how) => {
      behaviour = how;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

export interface Letter {
  readonly body: string;
  readonly headers: Record<string, string>;
}

/** Signed before the clock runs. */
export function signedActivity(
  to: URL,
  by: { readonly keyId: string; readonly privateKey: KeyObject },
  activity: object,
): Letter {
  const body = JSON.stringify(activity);
  const date = new Date().toUTCString();
  const digest = `SHA-256=${createHash('sha256').update(body).digest('base64')}`;
  const text = `(request-target): post ${to.pathname}\nhost: ${to.host}\ndate: ${date}\ndigest: ${digest}`;
  const signature = sign('sha256', Buffer.from(text), by.privateKey).toString('base64');
  return {
    body,
    headers: {
      date,
      digest,
      'content-type': 'application/activity+json',
      signature: `keyId="${by.keyId}",algorithm="rsa-sha256",headers="(request-target) host date digest",signature="${signature}"`,
    },
  };
}

/** Spread over that time, some at once; whoever cannot be looked up in time knocks again. @returns how often each status came */
export async function sendAll(
  to: URL,
  letters: readonly Letter[],
  { seconds, atOnce }: { seconds: number; atOnce: number },
): Promise<Map<number, number>> {
  const statuses = new Map<number, number>();
  const began = performance.now();
  let next = 0;
  const sendSome = async () => {
    for (;;) {
      const number = next++;
      const letter = letters[number];
      if (!letter) return;
      const due = began + (number / letters.length) * seconds * 1000;
      if (due > performance.now()) await wait(due - performance.now());
      for (;;) {
        const answer = await fetch(to, { method: 'POST', ...letter });
        await answer.arrayBuffer();
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
        if (answer.status !== 503) break;
        await wait(200);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, sendSome));
  return statuses;
}

/** Asks for a page ten times a second until it is told to stop. @returns milliseconds, the shortest first */
export function askMeanwhile(address: string): () => Promise<number[]> {
  const asking = new Worker(new URL('./asking.ts', import.meta.url), { workerData: address });
  const answered = once(asking, 'message') as Promise<[number[]]>;
  return async () => {
    asking.postMessage('stop', []);
    const [took] = await answered;
    return took;
  };
}

export function percentile(sorted: readonly number[], part: number): number {
  return Math.round((sorted[Math.floor(sorted.length * part)] ?? 0) * 10) / 10;
}

/** Seconds that a process has had of the processor. */
export function processorSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
