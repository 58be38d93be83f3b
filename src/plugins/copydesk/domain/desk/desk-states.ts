/** The states that put a document before others on the desk, the most pressing first. */
export const pressingStates = ['out-of-policy', 'urgent', 'overdue', 'stale', 'incomplete', 'missing', 'debt'] as const;

/** Every state that the desk can be narrowed to. */
export const deskStates = [
  ...pressingStates,
  'source',
  'complete',
  'orphaned',
  'waived',
  'withdrawn',
  'ready',
] as const;

export type DeskState = (typeof deskStates)[number];

/** The states whose documents are counted, in the order in which the panel shows the counts. */
export const countedStates = [
  'out-of-policy',
  'urgent',
  'overdue',
  'stale',
  'missing',
  'incomplete',
  'debt',
  'ready',
] as const;

/** The states that the panel offers as filters, in its order: `source` narrows nothing that an editor looks for. */
export const offeredStates = [
  'out-of-policy',
  'withdrawn',
  'urgent',
  'overdue',
  'waived',
  'stale',
  'missing',
  'incomplete',
  'debt',
  'complete',
  'orphaned',
  'ready',
] as const satisfies readonly DeskState[];
