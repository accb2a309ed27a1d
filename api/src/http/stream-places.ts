/** Event streams open at a time: each keeps a connection and a place among those who are told of changes. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { addressOf } from './address.ts';

/** Pages that one visitor has open, two streams each; a browser itself opens six connections at most, over HTTP/1.1. */
const perVisitor = 20;
/** Of all behind an address: a workshop room with three pages each. */
const perAddress = 1000;

export type StreamPlaces = {
  /** Takes a place until the reply is over; false when there is none. */
  readonly take: (request: FastifyRequest, reply: FastifyReply, visitor: string) => boolean;
  /** Fastify does not see a stream that was taken from it: left open, it would keep the server from stopping. */
  readonly endAll: () => void;
};

export const openStreamPlaces = (most: number): StreamPlaces => {
  const open = new Map<FastifyReply['raw'], readonly [visitor: string, address: string]>();
  const count = (at: 0 | 1, key: string): number => {
    let found = 0;
    for (const keys of open.values()) if (keys[at] === key) found += 1;
    return found;
  };
  return {
    take: (request, { raw }, visitor) => {
      const address = addressOf(request);
      if (open.size >= most || count(0, visitor) >= perVisitor || count(1, address) >= perAddress) return false;
      open.set(raw, [visitor, address]);
      raw.once('close', () => open.delete(raw));
      return true;
    },
    endAll: () => {
      for (const stream of open.keys()) stream.end();
    },
  };
};
