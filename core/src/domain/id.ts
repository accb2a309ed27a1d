/**
 * An opaque, stable id; branded by noun, so that an organisation's id is not taken for a network's.
 * Its own file because the field tables need it before the nouns exist.
 */
export type Id<N extends string = string> = string & { readonly idOf: N };
