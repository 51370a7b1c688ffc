// Something that happens by itself, again and again.
export interface Job {
  readonly name: string;
  /** Milliseconds from one run's end to the next. */
  readonly every: number;
  /** @param stopping what takes long begins nothing more */
  readonly run: (now: Date, stopping?: AbortSignal) => Promise<unknown>;
}
