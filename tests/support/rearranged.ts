// A host changes something of an evening by its form, whose other fields stay as Ana announced them.
import { advent } from './evenings.ts';
import type { Page, Visitor } from './visitor.ts';

export async function rearranged(host: Visitor, path: string, fields: Record<string, string>): Promise<Page> {
  const form = (await host.get(`${path}/edit`)).text;
  const version = /name="version" value="([^"]*)"/.exec(form)?.[1] ?? '';
  const changed = await host.post(`${path}/edit`, { ...advent, ...fields, version });
  if (changed.status !== 303) throw new Error(`the change was refused: ${changed.status}\n${changed.text}`);
  return changed;
}
