// Backups that make themselves: one a day, thinned out with age.
import { execFile } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { after, day } from '../time/clock.ts';

const start = join(import.meta.dirname, '../start.js');
const name = /^tweetups-(\d{4}-\d{2}-\d{2})\.backup$/;

/** A process of its own makes it, by the same command that people use: copying a large database would keep pages waiting. */
export async function backUpDaily(now: Date, folder: string): Promise<'made' | 'there'> {
  const there = await backupsIn(folder);
  const today = now.toISOString().slice(0, 10);
  if (there.includes(today)) return 'there';
  await promisify(execFile)(process.execPath, [start, 'backup', join(folder, nameOf(today))]);
  for (const old of tooMany([...there, today], now)) await rm(join(folder, nameOf(old)), { force: true });
  return 'made';
}

/** @returns the days of those that are there, newest first; none where there is no such folder */
async function backupsIn(folder: string): Promise<string[]> {
  const files = await readdir(folder).catch(() => []);
  return files.flatMap((file) => name.exec(file)?.[1] ?? []).toSorted((a, b) => (a < b ? 1 : -1));
}

/** Kept are those of the last seven days, the newest of each of the last five weeks, and the newest of each month of a year. */
export function tooMany(days: readonly string[], now: Date): string[] {
  const newestFirst = days.toSorted((a, b) => (a < b ? 1 : -1));
  const age = (date: string) => (now.getTime() - new Date(`${date}T00:00:00Z`).getTime()) / day;
  const spans = [
    { until: 7, of: (date: string) => date },
    { until: 35, of: weekOf },
    { until: 366, of: (date: string) => date.slice(0, 7) },
  ];
  const kept = new Set(
    spans.flatMap(({ until, of }) => [
      ...new Map(
        newestFirst
          .filter((date) => age(date) < until)
          .toReversed()
          .map((date) => [of(date), date]),
      ).values(),
    ]),
  );
  return newestFirst.filter((date) => !kept.has(date));
}

/** The Monday of its week. */
function weekOf(date: string): string {
  const at = new Date(`${date}T00:00:00Z`);
  return after(at, -((at.getUTCDay() + 6) % 7) * day)
    .toISOString()
    .slice(0, 10);
}

function nameOf(date: string): string {
  return `tweetups-${date}.backup`;
}
