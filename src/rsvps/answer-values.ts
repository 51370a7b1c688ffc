// The words of an answer, of who may see a guest, and of what became of an invitation.

export const answers = ['yes', 'maybe', 'no'] as const;
export type Answer = (typeof answers)[number];

/** Who may see a guest on the people page; hosts always may. */
export const audiences = ['nobody', 'guests', 'public'] as const;
export type Audience = (typeof audiences)[number];

/** Nothing here tells more about an address than its host knows: whether it has answered, or wants no invitations, does not show. */
export type Invited = 'sent' | 'already-invited' | 'too-many-today' | 'not-an-address';

export interface InvitationResult {
  /** The address; of a guest of an earlier evening the name, empty if they gave none. */
  readonly address: string;
  readonly became: Invited;
}
