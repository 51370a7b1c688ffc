// Files in one ZIP archive (APPNOTE.TXT 6.3.3, "stored"): pictures do not become smaller, so nothing is packed; one is in memory at a time.
import { crc32 } from 'node:zlib';

export interface FileToPack {
  /** ASCII. */
  readonly name: string;
  readonly at: Date;
  /** Undefined: it has been taken away in the meantime. */
  readonly read: () => Promise<Buffer | undefined>;
}

const needsVersion = 20;
const stored = 0;

/** Less than 4 GB in all, and 65,535 files: an album holds far fewer. */
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
    const local = Buffer.concat([signed(0x04034b50), about, lengths(name.length), name]);
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
  const about = Buffer.alloc(22);
  const { time, date } = dosTime(at);
  about.writeUInt16LE(needsVersion, 0);
  about.writeUInt16LE(0, 2);
  about.writeUInt16LE(stored, 4);
  about.writeUInt16LE(time, 6);
  about.writeUInt16LE(date, 8);
  about.writeUInt32LE(crc32(bytes), 10);
  about.writeUInt32LE(bytes.length, 14);
  about.writeUInt32LE(bytes.length, 18);
  return about;
}

function lengths(name: number): Buffer {
  const both = Buffer.alloc(4);
  both.writeUInt16LE(name, 0);
  return both;
}

function entry(about: Buffer, name: Buffer, at: number): Buffer {
  const madeBy = Buffer.alloc(2);
  madeBy.writeUInt16LE(needsVersion);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(at, 10);
  return Buffer.concat([signed(0x02014b50), madeBy, about, lengths(name.length), rest, name]);
}

function end(files: number, { size, at }: { size: number; at: number }): Buffer {
  const rest = Buffer.alloc(18);
  rest.writeUInt16LE(files, 4);
  rest.writeUInt16LE(files, 6);
  rest.writeUInt32LE(size, 8);
  rest.writeUInt32LE(at, 12);
  return Buffer.concat([signed(0x06054b50), rest]);
}

function signed(signature: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(signature);
  return bytes;
}

/** As MS-DOS counted, in UTC: the archive says no zone. */
function dosTime(at: Date): { time: number; date: number } {
  return {
    time: (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
    date: ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
  };
}
