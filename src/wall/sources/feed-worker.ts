// Runs apart: reads a feed and says which entries it has.
import { parentPort } from 'node:worker_threads';
import { entriesIn, type Feed } from './feed-entries.ts';

parentPort?.on('message', (feed: Feed) => parentPort?.postMessage(entriesIn(feed) ?? null, []));
parentPort?.postMessage('ready', []);
