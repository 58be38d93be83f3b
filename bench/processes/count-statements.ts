import pg from 'pg';

/**
 * Counts the statements that this process sends to PostgreSQL, on every connection: each query, each begin and commit is one.
 */
export interface StatementCounter {
  /** The statements since the last call. */
  take(): string[];
}

/** Starts counting. Must come before the first connection is opened. */
export function countStatements(): StatementCounter {
  let statements: string[] = [];
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is applied to the client that it was called on
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function counted(this: pg.Client, ...args: unknown[]): unknown {
    const [statement] = args as [string | { text?: string }];
    statements.push(typeof statement === 'string' ? statement : (statement.text ?? ''));
    return Reflect.apply(query, this, args);
  } as typeof query;
  return {
    take() {
      const taken = statements;
      statements = [];
      return taken;
    },
  };
}
