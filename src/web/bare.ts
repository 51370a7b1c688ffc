// A request and its response before Express has made them its own.
export type { IncomingMessage as BareRequest, ServerResponse as BareResponse } from 'node:http';
