// Builds the kernel that counts overlaps, from WebAssembly text to bytes in TypeScript. npm run kernel
import { readFileSync, writeFileSync } from 'node:fs';
import { kernelSourceOf } from './kernel-source.ts';

const folder = new URL('../../core/src/analysis/overlaps/kernel/', import.meta.url);
const text = readFileSync(new URL('pairs.wat', folder), 'utf8');
writeFileSync(new URL('kernel-bytes.ts', folder), await kernelSourceOf(text));
