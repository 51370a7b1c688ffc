// The words of an answer, and of what became of an invitation.

export const answers = ['yes', 'maybe', 'no'] as const;
export type Answer = (typeof answers)[number];

/** Who may see a guest on the people page; hosts always may. */
export const audiences = ['nobody', 'guests', 'public'] as const;
export type Audience = (typeof audiences)[number];

export type Invited =
  'sent' | 'already-invited' | 'already-answered' | 'wants-none' | 'too-many-today' | 'not-an-address';

export interface InvitationResult {
  /** The address, or of a guest of an earlier evening the name; who gave none has none. */
  readonly address: string;
  readonly became: Invited;
}
