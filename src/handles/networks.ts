// The networks, and what they are called: the same in every language.

export const networks = ['mastodon', 'bluesky', 'x', 'linkedin', 'threads', 'blog', 'other'] as const;
export type Network = (typeof networks)[number];

export const networkNames: Readonly<Record<Network, string>> = {
  mastodon: 'Mastodon',
  bluesky: 'Bluesky',
  x: 'X',
  linkedin: 'LinkedIn',
  threads: 'Threads',
  blog: 'Blog',
  other: 'Web',
};
