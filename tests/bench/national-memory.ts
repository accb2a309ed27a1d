// The records of a country in memory: in a process of its own, so that nothing else is counted.
import process from 'node:process';

process.argv.push('--national');
await import('./memory.ts');
