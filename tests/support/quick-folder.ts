// Where a test's database and pictures lie: in memory, if there is room. There a commit is on the disk at once.
import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** @returns a folder in which to make one's own */
export function quickFolder(): string {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize > 2e9 ? '/dev/shm' : tmpdir();
  } catch {
    return tmpdir();
  }
}
