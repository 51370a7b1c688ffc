// The few things of a kind that were asked for last: whatever has not been for longest is forgotten first.

export class Latest<Thing> {
  private readonly things = new Map<string, Thing>();
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  /** @param make where it is not known, or has been forgotten */
  of(name: string, make: () => Thing): Thing {
    const thing = this.things.get(name) ?? make();
    this.things.delete(name);
    this.things.set(name, thing);
    for (const oldest of this.things.keys()) {
      if (this.things.size <= this.most) break;
      this.things.delete(oldest);
    }
    return thing;
  }
}
