// How long something kept the processor busy: on a machine that does other things as well, the clock on the wall says nothing about it.

/** @returns milliseconds of processor time of this thread */
export function processorTime(work: () => Promise<unknown>): Promise<number>;
export function processorTime(work: () => void): number;
export function processorTime(work: () => unknown): number | Promise<number> {
  const before = process.threadCpuUsage();
  const taken = (): number => {
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  };
  const done = work();
  return done instanceof Promise ? done.then(taken) : taken();
}
