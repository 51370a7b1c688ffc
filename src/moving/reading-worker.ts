// Runs apart: reads a file of evenings and says what it found.
import { parentPort } from 'node:worker_threads';
import { fileFound } from './file.ts';

export interface FileToRead {
  readonly bytes: Uint8Array;
  readonly now: Date;
}

parentPort?.on('message', ({ bytes, now }: FileToRead) => parentPort?.postMessage(fileFound(bytes, now), []));
parentPort?.postMessage('ready', []);
