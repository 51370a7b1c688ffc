// A port for a process that is about to start, which nothing else on this machine takes meanwhile.
import { createServer } from 'node:net';

/** Below what systems give to who asks for any port (Linux from 32768, others from 49152), above what browsers refuse. */
const first = 12_000;
/** Each process walks in a part of its own. */
const parts = 100;
const partSize = 200;

const start = first + (process.pid % parts) * partSize;
let next = Math.floor(Math.random() * partSize);

/** @returns on which nothing listens, at any address */
export async function freePort(): Promise<number> {
  for (let tried = 0; tried < partSize; tried += 1) {
    const port = start + (next++ % partSize);
    if (await isFree(port)) return port;
  }
  throw new Error(`Something listens on each port from ${start} to ${start + partSize - 1}.`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
}
