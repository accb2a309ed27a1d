export { fi as en } from './fi.ts';
