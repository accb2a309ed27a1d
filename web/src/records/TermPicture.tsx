import { LeadingPicture } from '#ui/index.ts';
import { useTermPicture } from './useTermPicture.ts';

/** Picture support of a term, where pictures lead; its word stands beside it. */
export function TermPicture({ id }: { readonly id: string }) {
  return <LeadingPicture name={useTermPicture()(id)} />;
}
