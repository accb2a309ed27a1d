/** Restore and undo need what only the log knows. */
import type { NetworkStore } from '#store/port.ts';
import type { Request } from './plan-group.ts';

/** Change sets fetched from the log at a time. */
export const tailLimit = 1000;

/** The request with the record to bring back, or the change set to undo, where the log has it. */
export const withLogged = async (store: NetworkStore, request: Request): Promise<Request> => {
  const { command } = request;
  if (command.do === 'restore' && command.removed === null) {
    const sets = await store.changesOf(command.id, tailLimit);
    const removal = sets
      .flatMap((set) => set.changes)
      .find((change) => change.do === 'remove' && change.noun === command.noun && change.record.id === command.id);
    return { ...request, command: { ...command, removed: removal?.do === 'remove' ? removal.record : null } };
  }
  if (
    command.do === 'undo' &&
    command.changeSet === null &&
    request.undoRevision !== undefined &&
    request.undoRevision > 0
  ) {
    const [set] = await store.changesSince(request.undoRevision - 1, 1);
    return { ...request, command: { do: 'undo', changeSet: set?.revision === request.undoRevision ? set : null } };
  }
  return request;
};
