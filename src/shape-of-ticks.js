// Keeps the objects that Node makes for `process.nextTick` quick to make, also after memory has been collected.
import { executionAsyncResource } from 'node:async_hooks';

/** The one that is kept. @public */
export const ticks = [];

/**
 * V8 knows the way to the shape of an object only while one of that shape is alive. A collection that finds none forgets it, and from then on each is
 * made by the runtime, property by property: two for each answer, some hundredths of what a kept page costs. So one is kept alive from the start.
 */
export function keepShapeOfTicks() {
  process.nextTick(() => ticks.push(executionAsyncResource()));
}
