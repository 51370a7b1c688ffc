// Asks a server as fast as it answers: by wrk where it is installed, else by autocannon out of the registry; the same for both sides of a comparison.
import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';

const connections = 32;
/** Of each comparison, in turns. */
export const rounds = Number(process.env['ROUNDS'] ?? 3);
/** Seconds. */
export const loadedFor = Number(process.env['SECONDS'] ?? 3);
const hasWrk = spawnSync('wrk', ['-v']).error === undefined;

export const loadedBy = hasWrk ? 'wrk' : 'autocannon';

/** @returns answers a second; anything but 2xx and 3xx is an error */
export async function answersASecond(address: string, headers: Record<string, string>): Promise<number> {
  const named = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  return hasWrk ? byWrk(address, named) : byAutocannon(address, named);
}

async function byWrk(address: string, headers: readonly string[]): Promise<number> {
  const asked = ['-t1', `-c${connections}`, `-d${loadedFor}s`, ...headers, address];
  const { stdout } = await promisify(execFile)('wrk', asked);
  const rate = Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
  if (!rate || /Non-2xx/.test(stdout)) throw new Error(`${address}: ${stdout}`);
  return rate;
}

async function byAutocannon(address: string, headers: readonly string[]): Promise<number> {
  const asked = ['-c', String(connections), '-d', String(loadedFor), '-j', '-n', ...headers, address];
  const { stdout } = await promisify(execFile)('autocannon', asked);
  const said = JSON.parse(stdout) as { requests: { average: number }; '4xx': number; '5xx': number };
  if (said['4xx'] || said['5xx']) throw new Error(`${address}: ${said['4xx']} and ${said['5xx']} errors`);
  return said.requests.average;
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;
}
