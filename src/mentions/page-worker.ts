// Runs apart: reads one page and says what it found.
import { parentPort, workerData } from 'node:worker_threads';
import { readPage, type Page } from './reading.ts';

const { html, address, target } = workerData as Page;
parentPort?.postMessage(readPage({ html, address, target }), []);
