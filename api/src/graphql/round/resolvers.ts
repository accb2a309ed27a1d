import { notKnown } from '@tvl/core/analysis/dimensions.ts';
import { coverageOf, type AnswerState, type CoverageRow } from '@tvl/core/analysis/coverage.ts';
import { listPath } from '@tvl/core/view/addresses.ts';
import type { GraphContext } from '../context.ts';
import { lookUp, reverse, viewOf, type RecordAt } from '../record-at.ts';

type Where = Readonly<Record<string, readonly string[]>>;

const figuresOf = (round: string, row: CoverageRow, isListed: boolean, where: Where) => {
  const figure = (state: AnswerState) => {
    const invitedTo: Where = isListed ? { invitedTo: [round] } : {};
    const filter = { answeredIn: [`${round}~${state}`], ...invitedTo, ...where };
    return { count: row[state], path: listPath('organisation', filter) };
  };
  return {
    invited: row.invited,
    sent: figure('sent'),
    started: figure('started'),
    reached: figure('reached'),
    notReached: isListed ? figure('notReached') : null,
  };
};

const coverage = ({ record, day }: RecordAt<'round'>, _: unknown, context: GraphContext) => {
  const found = coverageOf(viewOf(context), record);
  const { isListed, uninvited, municipalities } = found;
  return {
    ...figuresOf(record.id, found, isListed, {}),
    listed: isListed,
    uninvited,
    municipalities: municipalities.map(({ municipality, ...row }) => ({
      ...figuresOf(record.id, row, isListed, { homeMunicipality: [municipality ?? notKnown] }),
      municipality: municipality === null ? null : lookUp(context, municipality, day),
    })),
  };
};

export const resolvers = {
  Round: { responses: reverse('response', 'round'), practices: reverse('municipalPractice', 'round'), coverage },
};
