// A database whose answers take their time on the way back: what was read may be old when it is shown.
import { setTimeout as wait } from 'node:timers/promises';
import type { Database } from '../../src/database/database.ts';

/** @param most milliseconds; how long each takes differs */
export function slowly(db: Database, most: number): Database {
  return {
    ...db,
    select: slowQuery(db.select.bind(db), most) as Database['select'],
    selectDistinct: slowQuery(db.selectDistinct.bind(db), most) as Database['selectDistinct'],
  };
}

type Verb = (...given: never[]) => object;

function slowQuery(verb: unknown, most: number): unknown {
  return (...given: never[]) => slowBuilder((verb as Verb)(...given), most);
}

/** Whatever a query is built with gives a slow one again; it is slow where it is awaited. */
function slowBuilder(builder: object, most: number): object {
  return new Proxy(builder, {
    get: (target, name) => {
      const found = Reflect.get(target, name) as unknown;
      if (typeof found !== 'function') return found;
      if (name === 'then')
        return (fulfilled: (rows: unknown) => unknown, rejected: (error: unknown) => unknown) =>
          Promise.resolve(target as PromiseLike<unknown>)
            .then((rows) => wait(Math.random() * most, rows))
            .then(fulfilled, rejected);
      return (...given: unknown[]) => {
        const result = Reflect.apply(found, target, given) as unknown;
        return typeof result === 'object' && result !== null ? slowBuilder(result, most) : result;
      };
    },
  });
}
