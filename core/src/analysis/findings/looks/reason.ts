import type { ReasonCode } from '../analyses.ts';
import type { Reason } from '../finding.ts';

export const reason = (code: ReasonCode, records: readonly string[] = [], values: Reason['values'] = {}): Reason => ({
  code,
  records,
  values,
});

/** The reason, where there is something that it names. */
export const reasonIfAny = (
  code: ReasonCode,
  records: readonly string[],
  values: Reason['values'] = {},
): readonly Reason[] => (records.length > 0 ? [reason(code, records, values)] : []);
