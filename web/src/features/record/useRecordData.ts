import type { UseQueryResult } from '@tanstack/react-query';
import type { TypedDocumentString } from '../../generated/graphql.ts';
import { useData } from '#state/useData.ts';
import { hasEnded, today, useDay } from '#records/day.ts';

type Asked = { readonly id: string; readonly asOf?: string | null | undefined };
type Ended = { readonly validFrom: string | null; readonly validTo: string | null };

/**
 * A record on the day looked at. What has ended is shown as it was on its last day: its ties ended with it, and an empty
 * page would say that it never had any.
 */
export const useRecordData = <Result, Variables extends Asked>(
  document: TypedDocumentString<Result, Variables>,
  variables: Omit<Variables, 'asOf'>,
  recordOf: (data: Result) => Ended | null | undefined,
): UseQueryResult<Result> => {
  const { asOf } = useDay();
  const now = useData(document, { ...variables, asOf } as Variables);
  const record = now.data === undefined ? null : recordOf(now.data);
  const isOver = asOf === null && record !== null && record !== undefined && hasEnded(record, today());
  const then = useData(document, { ...variables, asOf: record?.validTo ?? null } as Variables, { enabled: isOver });
  return isOver ? then : now;
};
