// Asks for a page ten times a second in a thread of its own, so that whatever else a torture does at the same time makes no answer look slow.
import { setTimeout as wait } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';

const took: number[] = [];
const over = new AbortController();
parentPort?.once('message', () => {
  over.abort();
});
while (!over.signal.aborted) {
  const began = performance.now();
  const answer = await fetch(workerData as string);
  await answer.arrayBuffer();
  took.push(performance.now() - began);
  await wait(100);
}
parentPort?.postMessage(
  took.toSorted((one, two) => one - two),
  [],
);
