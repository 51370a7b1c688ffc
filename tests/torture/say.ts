// Tells how far a torture is, on a line of its own.

export function say(line: string): void {
  process.stdout.write(`  ${line}\n`);
}
