// Something that happens by itself, again and again.
export interface Job {
  readonly name: string;
  /** Milliseconds from one run's end to the next. */
  readonly every: number;
  /** On all machines at once: what it does is shared out row by row. Else it is one machine's at a time. */
  readonly everywhere?: true;
  /** @param stopping what takes long begins nothing more */
  readonly run: (now: Date, stopping?: AbortSignal) => Promise<unknown>;
}
