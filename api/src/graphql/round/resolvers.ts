import { reverse } from '../record-at.ts';

export const resolvers = {
  Round: { responses: reverse('response', 'round'), practices: reverse('municipalPractice', 'round') },
};
