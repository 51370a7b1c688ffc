// The door of the operator's pages.
import { NeedsPasskey, NotFound } from '../errors.ts';
import type { Person } from '../people/person.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { Exchange } from '../web/request.ts';
import { signedInPerson } from '../web/signed-in.ts';
import { isOperator, needsPasskey } from './operators.ts';

/** People who are no operators do not find it. @throws NotFound, SignedOut, NeedsPasskey */
export function operatorHere({ config }: Dependencies, { req, res }: Exchange): Person {
  const operator = signedInPerson(req, res);
  if (!isOperator(config, operator)) throw new NotFound('not an operator');
  if (needsPasskey(config, operator, req.visit.passkeyId)) throw new NeedsPasskey('not by a passkey');
  return operator;
}
