// Which dependencies are more than a minor version behind what the registry has.

export interface Asked {
  readonly current?: string;
  readonly latest: string;
}

/** @param asked as `npm outdated --json` says it @returns a line for each, in their order */
export function behind(asked: Readonly<Record<string, Asked | Asked[]>>): string[] {
  return Object.entries(asked).flatMap(([name, one]) => {
    const [{ current = '0.0.0', latest } = { latest: '0.0.0' }] = [one].flat();
    const staysBehind = keepTheirMajor.has(name) && current.split('.')[0] !== latest.split('.')[0];
    return !staysBehind && isFarBehind(current, latest) ? [`${name}: ${current}, newest ${latest}`] : [];
  });
}

/** This line of Node is what the site runs on, and its types go with it. */
const keepTheirMajor = new Set(['node', '@types/node']);

/** Some call an older line their latest: then nothing is behind. */
function isFarBehind(current: string, latest: string): boolean {
  const [[major = 0, minor = 0, patch = 0], [newMajor = 0, newMinor = 0, newPatch = 0]] = [
    numbersOf(current),
    numbersOf(latest),
  ];
  if (newMajor !== major) return newMajor > major;
  // Below 1.0.0, and where a package counts by patches alone (data sets), a dozen of them is a lot.
  return newMinor - minor > 1 || (newMinor === minor && newPatch - patch > 12);
}

function numbersOf(version: string): number[] {
  return version.split(/[.+-]/, 3).map(Number);
}
