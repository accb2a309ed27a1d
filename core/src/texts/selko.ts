export { fi as selko } from './fi.ts';
