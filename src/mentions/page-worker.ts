// Runs apart: reads a page and says what it found.
import { parentPort } from 'node:worker_threads';
import { readPage, type Page } from './reading.ts';

parentPort?.on('message', (page: Page) => parentPort?.postMessage(readPage(page), []));
parentPort?.postMessage('ready', []);
