import { complete, type PartialMessages } from './texts.ts';
export const se: PartialMessages = {};
void complete;
