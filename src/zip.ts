// Files in one ZIP archive (APPNOTE.TXT 6.3.3, "stored", ZIP64 where it is large): pictures do not become smaller, so nothing is packed; one is in memory at a time.
// No package does just this (DECISIONS.md, 135): they hold every file until the end, stop at 65,535 of them, or reckon sums in JavaScript, while others wait.
import { crc32 } from 'node:zlib';

export interface FileToPack {
  /** ASCII. */
  readonly name: string;
  readonly at: Date;
  /** Undefined: it has been taken away in the meantime. */
  readonly read: () => Promise<Buffer | undefined>;
}

/** Numbers that have no room are said in eight bytes elsewhere, and here by these (4.4.1.4). */
const [full16, full32] = [0xffff, 0xffffffff];
const version = (isLarge: boolean) => in16(isLarge ? 45 : 20);

/** As many as come, each of less than 4 GB. */
export async function* zipOf(
  files: Iterable<FileToPack> | AsyncIterable<FileToPack>,
): AsyncGenerator<Buffer> {
  const directory: Buffer[] = [];
  let written = 0;
  for await (const file of files) {
    const bytes = await file.read();
    if (!bytes) continue;
    const about = aboutFile(file, bytes);
    const name = Buffer.from(file.name, 'latin1');
    const local = Buffer.concat([in32(0x04034b50), version(false), about, in16(name.length, 0), name]);
    directory.push(entry(about, name, written));
    yield local;
    yield bytes;
    written += local.length + bytes.length;
  }
  const entries = Buffer.concat(directory);
  yield entries;
  yield end(directory.length, { size: entries.length, at: written });
}

/** What stands before the file and in the directory alike. */
function aboutFile({ at }: FileToPack, bytes: Buffer): Buffer {
  const [flags, stored] = [0, 0];
  const { time, date } = dosTime(at);
  return Buffer.concat([in16(flags, stored, time, date), in32(crc32(bytes), bytes.length, bytes.length)]);
}

function entry(about: Buffer, name: Buffer, at: number): Buffer {
  const isFar = at >= full32;
  const whereFar = isFar ? Buffer.concat([in16(1, 8), in64(at)]) : Buffer.alloc(0);
  const [noComment, disk, kind, rights] = [0, 0, 0, 0];
  return Buffer.concat([
    in32(0x02014b50),
    version(isFar),
    version(isFar),
    about,
    in16(name.length, whereFar.length, noComment, disk, kind),
    in32(rights, isFar ? full32 : at),
    name,
    whereFar,
  ]);
}

interface Directory {
  readonly size: number;
  readonly at: number;
}

function end(files: number, { size, at }: Directory): Buffer {
  const isLarge = files >= full16 || size >= full32 || at >= full32;
  const [disk, noComment] = [0, 0];
  const few = Math.min(files, full16);
  return Buffer.concat([
    ...(isLarge ? [largeEnd(files, { size, at })] : []),
    in32(0x06054b50),
    in16(disk, disk, few, few),
    in32(Math.min(size, full32), Math.min(at, full32)),
    in16(noComment),
  ]);
}

/** Followed by where it is found. */
function largeEnd(files: number, { size, at }: Directory): Buffer {
  const [disk, disks, restLength] = [0, 1, 44];
  return Buffer.concat([
    in32(0x06064b50),
    in64(restLength),
    version(true),
    version(true),
    in32(disk, disk),
    in64(files, files, size, at),
    in32(0x07064b50, disk),
    in64(at + size),
    in32(disks),
  ]);
}

function in16(...numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(2 * numbers.length);
  for (const [place, one] of numbers.entries()) bytes.writeUInt16LE(one, 2 * place);
  return bytes;
}

function in32(...numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * numbers.length);
  for (const [place, one] of numbers.entries()) bytes.writeUInt32LE(one, 4 * place);
  return bytes;
}

function in64(...numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(8 * numbers.length);
  for (const [place, one] of numbers.entries()) bytes.writeBigUInt64LE(BigInt(one), 8 * place);
  return bytes;
}

/** As MS-DOS counted, in UTC: the archive says no zone. */
function dosTime(at: Date): { time: number; date: number } {
  return {
    time: (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
    date: ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
  };
}
