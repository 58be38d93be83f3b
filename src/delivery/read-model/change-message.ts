/** A change that every instance has to know of: a document changed for readers, or the settings did. */
export type ChangeMessage = { kind: 'document'; uid: string; documentId: string } | { kind: 'settings' };

/** How many changes of a kind there have been, this one included. */
export interface Tick {
  kind: 'tick';
  of: string;
  changes: number;
}

/**
 * The SQL that sends each message, for the triggers of the read model. Each argument is an expression of SQL.
 * {@link readMessage} reads what they send.
 */
export const sendMessage = {
  document: (uid: string, documentId: string) => `pg_notify('delivery', 'document ' || ${uid} || ' ' || ${documentId})`,
  settings: () => `pg_notify('delivery', 'settings')`,
  tick: (of: string, changes: string) => `pg_notify('delivery', 'tick ' || ${of} || ' ' || ${changes})`,
};

/** Reads a message; undefined if it is none of these. */
export function readMessage(payload: string): ChangeMessage | Tick | undefined {
  const [kind, what, which] = payload.split(' ');
  if (kind === 'settings') return { kind };
  if (!what || !which) return undefined;
  if (kind === 'tick') return { kind, of: what, changes: Number(which) };
  return kind === 'document' ? { kind, uid: what, documentId: which } : undefined;
}
