/** When projects end: by their funding, or by their own end. */
import { lastDay, type Day } from '#domain/partial-date.ts';
import type { Organisation } from '#domain/record.ts';
import { isValidOn } from './validity.ts';

/** The first of the days that are known; null for none. */
export const earliest = (...days: readonly (Day | null)[]): Day | null =>
  days.reduce((first, day) => (first === null || (day !== null && day < first) ? day : first), null);

/** The last day the project is paid for; null when it has no end, or nobody has recorded one. */
const fundedTo = ({ fundingPeriods }: Organisation): Day | null => {
  const ends = fundingPeriods.map(({ to }) => (to === null ? null : lastDay(to)));
  return ends.reduce((last, end) => (last === null || end === null ? null : end > last ? end : last), ends[0] ?? null);
};

/** The last day of the project; null when none is on record. */
export const endOfProject = (project: Organisation): Day | null =>
  earliest(fundedTo(project), project.validTo === null ? null : lastDay(project.validTo));

/** Whether the project can carry something on the day: it has begun, and neither it nor its funding is over. */
export const isCarrying = (project: Organisation, day: Day): boolean => {
  const end = endOfProject(project);
  return isValidOn(project, day) && (end === null || end >= day);
};
