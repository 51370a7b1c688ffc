// What was measured, as one table: ours, what it is beside, and how much of that is wanted.
import { say } from '../torture/say.ts';

export interface Measured {
  readonly what: string;
  readonly ours: number;
  readonly beside: number;
  /** Of what it is beside; 0: nothing is promised. */
  readonly least: number;
}

export function sayTable(title: string, rows: readonly Measured[]): void {
  say('');
  say(title);
  say(line('', 'ours', 'beside', 'ratio', 'wanted'));
  for (const { what, ours, beside, least } of rows)
    say(line(what, rounded(ours), rounded(beside), (ours / beside).toFixed(3), least ? `≥ ${least}` : ''));
}

function line(what: string, ...figures: readonly string[]): string {
  return [what.padEnd(44), ...figures.map((figure) => figure.padStart(10))].join('');
}

function rounded(rate: number): string {
  return Math.round(rate).toLocaleString('en');
}
