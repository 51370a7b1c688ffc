// The earth in squares of half a degree, and real distances on it.

export interface Position {
  /** In degrees. */
  readonly latitude: number;
  readonly longitude: number;
}

const perDegree = 2;
const columns = 360 * perDegree;
const earthRadius = 6371.0088;

/** The cell that is nowhere and near to everybody: for people who come online. */
export const online = -1;

export function cellOf({ latitude, longitude }: Position): number {
  const row = Math.min(180 * perDegree - 1, Math.floor((latitude + 90) * perDegree));
  return row * columns + column(longitude);
}

/** Every cell that a circle touches; around a pole that is all of its rows. */
export function cellsAround(middle: Position, kilometres: number): number[] {
  const { north, south, east, west } = boxAround(middle, kilometres);
  const cells: number[] = [];
  const width = Math.min(columns, Math.floor(east * perDegree) - Math.floor(west * perDegree) + 1);
  for (let latitude = south; ; latitude = Math.min(north, latitude + 1 / perDegree)) {
    const first = cellOf({ latitude, longitude: west });
    const rowBegins = first - (first % columns);
    for (let step = 0; step < width; step += 1) cells.push(rowBegins + ((first + step) % columns));
    if (latitude >= north) return [...new Set(cells)];
  }
}

/** On a sphere, in kilometres: at these distances it is right to half a per cent. */
export function distance(one: Position, other: Position): number {
  const [a, b] = [radians(one.latitude), radians(other.latitude)];
  const across = Math.sin(radians(other.longitude - one.longitude) / 2);
  const up = Math.sin((b - a) / 2);
  return 2 * earthRadius * Math.asin(Math.sqrt(up * up + Math.cos(a) * Math.cos(b) * across * across));
}

/** The cosine of the angle that a distance is: what lies nearer has a larger one. */
export function cosineOf(kilometres: number): number {
  return Math.cos(kilometres / earthRadius);
}

export function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** @returns degrees; east and west may lie beyond 180 */
function boxAround({ latitude, longitude }: Position, kilometres: number) {
  const angle = (kilometres / earthRadius) * (180 / Math.PI);
  const north = Math.min(90, latitude + angle);
  const south = Math.max(-90, latitude - angle);
  const hasPole = north === 90 || south === -90;
  const wide = hasPole
    ? 180
    : (Math.asin(Math.sin(radians(angle)) / Math.cos(radians(latitude))) * 180) / Math.PI;
  return { north, south, east: longitude + wide, west: longitude - wide };
}

function column(longitude: number): number {
  const from = Math.floor((longitude + 180) * perDegree);
  return ((from % columns) + columns) % columns;
}
