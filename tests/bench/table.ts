// What was measured, as one table: ours, what it is beside, and how much of that is wanted.
import { say } from '../torture/say.ts';

export interface Measured {
  readonly what: string;
  readonly ours: number;
  readonly beside: number;
  /** Where both were measured in turns: the median of each turn's own. */
  readonly ratio?: number;
  /** Of what it is beside. Neither of them: nothing is promised. */
  readonly least?: number;
  readonly most?: number;
}

export function sayTable(title: string, rows: readonly Measured[]): void {
  say('');
  say(title);
  say(line('', 'ours', 'beside', 'ratio', 'wanted'));
  for (const row of rows)
    say(line(row.what, rounded(row.ours), rounded(row.beside), ratioOf(row).toFixed(3), wanted(row)));
}

export function isShort(row: Measured): boolean {
  const { least = 0, most = Infinity } = row;
  return !(ratioOf(row) >= least && ratioOf(row) <= most);
}

function ratioOf({ ours, beside, ratio = ours / beside }: Measured): number {
  return ratio;
}

function wanted({ least, most }: Measured): string {
  return [...(least ? [`≥ ${least}`] : []), ...(most ? [`≤ ${most.toFixed(2)}`] : [])].join(', ');
}

function line(what: string, ...figures: readonly string[]): string {
  return [what.padEnd(60), ...figures.map((figure) => figure.padStart(10))].join('');
}

function rounded(figure: number): string {
  return figure.toLocaleString('en', { maximumSignificantDigits: 4 });
}
