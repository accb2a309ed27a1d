// The records of a country in memory.
import { measureMemory } from './record-memory.ts';
import { national } from './sizes.ts';

measureMemory(national);
