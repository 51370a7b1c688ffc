// What the networks are called: the same in every language.
import type { Network } from './handle.ts';

export const networkNames: Readonly<Record<Network, string>> = {
  mastodon: 'Mastodon',
  bluesky: 'Bluesky',
  x: 'X',
  linkedin: 'LinkedIn',
  threads: 'Threads',
  blog: 'Blog',
  other: 'Web',
};
