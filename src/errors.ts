// What a look-up throws when it may not or cannot find.
import type { MessageKey } from './language/translate.ts';

/** There is no such thing, or not for this visitor: the two look the same from outside. */
export class NotFound extends Error {
  override name = 'NotFound';
}

/** It is there, and the visitor may know that, but may not do this. */
export class Forbidden extends Error {
  override name = 'Forbidden';
}

/** Nobody is signed in, and this needs it. What a form carried when its session had ended is kept, and sent again. */
export class SignedOut extends Forbidden {
  override name = 'SignedOut';
}

/** An operator is signed in, but not by the passkey that these pages ask for. */
export class NeedsPasskey extends Forbidden {
  override name = 'NeedsPasskey';
}

/** It was asked for under a name that is not the site's. */
export class Misdirected extends Error {
  override name = 'Misdirected';
}

/** What came is no form. */
export class WrongType extends Error {
  override name = 'WrongType';
}

/** A form that no page of the site has. */
export class Malformed extends Error {
  override name = 'Malformed';
}

/** A field that a page sends once came more often: which of them is meant nobody can know. */
export class GivenTwice extends Error {
  override name = 'GivenTwice';
}

/** From one network came more of this than people send. */
export class TooMany extends Error {
  override name = 'TooMany';
  readonly seconds: number;

  /** @param seconds after which it may be tried again */
  constructor(message: string, seconds: number) {
    super(message);
    this.seconds = seconds;
  }
}

/** A mail's link that opens nothing, or nothing any more: it has expired, was used, or a mail program has cut it. */
export class LinkGone extends Error {
  override name = 'LinkGone';
  /** What may have become of it, and what to do instead. */
  readonly advice: MessageKey;
  /** Where a button asks for a new one, as long as it is known whose link it was; else empty. */
  readonly again: string;

  constructor(advice: MessageKey, again = '') {
    super('nothing behind this link');
    this.advice = advice;
    this.again = again;
  }
}
