import { reverse } from '../record-at.ts';

export const resolvers = { Material: { parts: reverse('material', 'partOf') } };
