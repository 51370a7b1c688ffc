// Posts of ben@example.social as a server that speaks Mastodon’s interface tells them.

/** As GET /api/v1/timelines/tag/:hashtag answers. */
export function status(
  id: number,
  said: Record<string, unknown> = {},
  account: Record<string, unknown> = {},
) {
  return {
    id: String(110000000000 + id),
    uri: `https://example.social/users/ben/statuses/${110000000000 + id}`,
    url: `https://example.social/@ben/${110000000000 + id}`,
    created_at: `2026-11-23T18:${String(id % 60).padStart(2, '0')}:00.000Z`,
    edited_at: null,
    visibility: 'public',
    sensitive: false,
    spoiler_text: '',
    language: 'de',
    reblog: null,
    content: `<p>Satz ${id} <a href="https://example.social/tags/WOLRostock" class="mention hashtag" rel="tag">#<span>WOLRostock</span></a></p>`,
    media_attachments: [],
    ...said,
    account: {
      username: 'ben',
      acct: 'ben',
      display_name: 'Ben',
      url: 'https://example.social/@ben',
      ...account,
    },
  };
}
