// The records of a region in memory.
import { measureMemory } from './record-memory.ts';
import { regional } from './sizes.ts';

measureMemory(regional);
