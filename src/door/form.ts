// The forms at the door: the name of somebody who came without an answer, and the address of a guest who says that they are here.
import type { FieldOf } from '../forms/form.ts';
import { email, line } from '../forms/kinds.ts';

export const walkInForm = { walk_in: line({ most: 80, missing: 'door.walkInNameMissing' }) };

export const hereForm = { email: email() };
export type HereField = FieldOf<typeof hereForm>;

/** By somebody who has not answered, or does not know any more with which address. */
export const strangerForm = { name: line({ most: 80, missing: 'door.walkInNameMissing' }) };
