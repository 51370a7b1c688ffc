// The pictures of a feed's entry: enclosures, Media RSS, JSON Feed's attachments, and what stands between the words.
import { partOf, textOf } from './found.ts';
import { imagesOfHtml } from './html-words.ts';
import type { FoundPicture } from '../found-post.ts';

/** @param page where the entry is, for addresses that are relative */
export function picturesOf(entry: unknown, page: string): FoundPicture[] {
  const media = partOf(entry, 'media');
  const contents = [media, ...listOf(media, 'groups')].flatMap((one) => listOf(one, 'contents'));
  const attached = [
    ...listOf(entry, 'enclosures'),
    ...contents,
    ...listOf(entry, 'attachments'),
    ...listOf(entry, 'links').filter((link) => textOf(link, 'rel') === 'enclosure'),
  ].filter(isPicture);
  const html = ['content', 'content_html', 'description', 'summary'].map((name) => {
    const said = partOf(entry, name);
    return typeof said === 'string' ? said : textOf(said, 'value') || textOf(said, 'encoded');
  });
  return [
    ...attached.map((one) => ({
      address: textOf(one, 'url') || textOf(one, 'href'),
      description: textOf(partOf(one, 'description'), 'value') || textOf(one, 'title'),
    })),
    { address: textOf(entry, 'image'), description: '' },
    ...html.flatMap(imagesOfHtml),
  ].flatMap(({ address, description }) => {
    const absolute = address ? URL.parse(address, page)?.href : undefined;
    return absolute ? [{ key: absolute, address: absolute, description, isCovered: false }] : [];
  });
}

function isPicture(one: unknown): boolean {
  const type = textOf(one, 'type') || textOf(one, 'mime_type');
  return /^image\/(?:jpe?g|png|webp)$/.test(type) || (type === '' && textOf(one, 'medium') === 'image');
}

function listOf(of: unknown, name: string): unknown[] {
  const list = partOf(of, name);
  return Array.isArray(list) ? (list as unknown[]) : [];
}
