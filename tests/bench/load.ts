// Asks a server as fast as it answers: by wrk where it is installed, else by autocannon out of the registry; the same for both sides of a comparison.
import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';

const connections = 32;
/** Of each comparison, in turns. */
export const rounds = Number(process.env['ROUNDS'] ?? 3);
/** Seconds, where nothing else is said. */
export const loadedFor = Number(process.env['SECONDS'] ?? 3);
const hasWrk = spawnSync('wrk', ['-v']).error === undefined;

export const loadedBy = hasWrk ? 'wrk' : 'autocannon';

/** @returns answers a second; anything but 2xx and 3xx is an error */
export async function answersASecond(
  address: string,
  headers: Record<string, string>,
  seconds = loadedFor,
): Promise<number> {
  const named = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const asked = [...named, address];
  return hasWrk
    ? byWrk(address, ['-d', `${seconds}s`, ...asked])
    : byAutocannon(address, ['-d', `${seconds}`, ...asked]);
}

async function byWrk(address: string, asked: readonly string[]): Promise<number> {
  const { stdout } = await promisify(execFile)('wrk', ['-t1', `-c${connections}`, ...asked]);
  const rate = Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
  if (!rate || /Non-2xx/.test(stdout)) throw new Error(`${address}: ${stdout}`);
  return rate;
}

async function byAutocannon(address: string, asked: readonly string[]): Promise<number> {
  const { stdout } = await promisify(execFile)('autocannon', ['-c', `${connections}`, '-j', '-n', ...asked]);
  const said = JSON.parse(stdout) as { requests: { average: number }; '4xx': number; '5xx': number };
  if (said['4xx'] || said['5xx']) throw new Error(`${address}: ${said['4xx']} and ${said['5xx']} errors`);
  return said.requests.average;
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;
}
