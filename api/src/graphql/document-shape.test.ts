import { getIntrospectionQuery } from 'graphql';
import { expect, test } from 'vitest';
import { demandShape, maxNameLength, maxNesting, shapeOf } from './document-shape.ts';

test.for([
  ['nothing', '', 0, 0],
  ['braces of every kind', '{ a(b: [{ c: 1 }]) { d } }', 4, 1],
  ['braces in texts and comments, which are none', '{ a(b: "((((") # {{{{\n }', 2, 1],
  ['what cannot be read to its end', '{ name { "', 2, 4],
  ['more closed than opened', '} } } {', 0, 0],
] as const)('the shape of %s', ([, document, nesting, nameLength]) => {
  expect(shapeOf(document)).toEqual({ nesting, nameLength });
});

test('documents as people write them, and introspection, are within it', () => {
  expect(() => demandShape(getIntrospectionQuery())).not.toThrow();
});

test.for([
  ['nested too deep for the parser', '{a'.repeat(maxNesting + 1)],
  ['nested too deep for the rules', `{${'...{'.repeat(maxNesting)}revision${'}'.repeat(maxNesting)}}`],
  ['nested too deep in a value', `{ a(b: ${'['.repeat(maxNesting)}`],
  ['a name that each row would repeat', `{ ${'a'.repeat(maxNameLength + 1)}: revision }`],
] as const)('%s is refused', ([, document]) => {
  expect(() => demandShape(document)).toThrow('asks too much');
});
