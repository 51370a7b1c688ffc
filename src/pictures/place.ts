// Where this site's pictures are, by its settings.
import { dirname, join } from 'node:path';
import { filesIn, type PictureFiles } from './files.ts';
import { s3Files } from './s3-files.ts';

interface Settings {
  readonly databaseUrl: string;
  readonly picturesUrl: string | undefined;
}

export async function picturesOf(
  { databaseUrl, picturesUrl }: Settings,
  otherFiles = 'data',
): Promise<PictureFiles> {
  return picturesUrl ? s3Files(picturesUrl) : filesIn(picturesFolder(databaseUrl, otherFiles));
}

/**
 * Beside the SQLite file. With PostgreSQL, and for a database in memory, among the site's other files.
 * @param otherFiles where the site keeps what is no database
 */
export function picturesFolder(databaseUrl: string, otherFiles: string): string {
  const file = databaseUrl.startsWith('file:') ? databaseUrl.slice('file:'.length) : ':memory:';
  return join(file === ':memory:' ? otherFiles : dirname(file), 'pictures');
}
