// The clock is an argument everywhere, so that a test can say what time it is.

export type Clock = () => Date;

export const systemClock: Clock = () => new Date();

export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

/** @param milliseconds may be negative */
export function after(moment: Date, milliseconds: number): Date {
  return new Date(moment.getTime() + milliseconds);
}
