import { randomBytes } from 'node:crypto';
import { idFor, type Noun } from '@tvl/core/domain/ids.ts';
import type { Id } from '@tvl/core/domain/id.ts';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** A new opaque id: 80 random bits in letters that are read aloud without confusion. */
export const newId = <N extends Noun>(noun: N): Id<N> =>
  idFor(noun, Array.from(randomBytes(16), (byte) => alphabet[byte & 31]).join(''));
