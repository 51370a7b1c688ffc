// A file of lines that stays as it lies: a line is read when it is asked for, because objects for all of them would be 25 MB.
import { readFileSync } from 'node:fs';

const lineBreak = 10;
const tab = 9;
const zero = 48;

export interface Lines {
  readonly count: number;
  /** The columns of the line at this index. */
  readonly at: (index: number) => readonly string[];
  /** The whole number in a line's column, 0 being the last: without a string for each of thousands of lines. */
  readonly numberAt: (index: number, columnFromEnd: number) => number;
  /** Of lines in alphabetical order the index of the first that is not before this text. */
  readonly firstFrom: (text: string) => number;
}

export function linesIn(file: URL): Lines {
  const bytes = readFileSync(file);
  const starts = startsIn(bytes);
  const count = starts.length - 1;
  const start = (index: number): number => starts[index] ?? bytes.length;

  function firstFrom(text: string): number {
    const wanted = Buffer.from(text);
    let [low, high] = [0, count];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (bytes.compare(wanted, 0, wanted.length, start(middle), start(middle + 1)) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function numberAt(index: number, columnFromEnd: number): number {
    let at = start(index + 1) - 2;
    for (let column = 0; column < columnFromEnd; at--) if (bytes[at] === tab) column++;
    let number = 0;
    for (let worth = 1; bytes[at] !== tab; worth *= 10) number += ((bytes[at--] ?? zero) - zero) * worth;
    return number;
  }

  return {
    count,
    numberAt,
    at: (index) => bytes.toString('utf8', start(index), start(index + 1) - 1).split('\t'),
    firstFrom,
  };
}

/** Where each line begins, and where the file ends. */
function startsIn(bytes: Buffer): Uint32Array {
  const starts = [0];
  for (let end = bytes.indexOf(lineBreak); end >= 0; end = bytes.indexOf(lineBreak, end + 1))
    starts.push(end + 1);
  return Uint32Array.from(starts);
}
