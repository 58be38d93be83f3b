import type { DocumentMiddleware } from './define-document-middleware';

/**
 * The phases of a call, from the outside in:
 *
 * - `refuse`: cheap refusals, which need not wait for other writes;
 * - `lock`: one write at a time from here on;
 * - `decide`: refusals that read the database;
 * - `split`: one call becomes two;
 * - `record`: what follows from a write that is done;
 * - `fill`: data that is filled in before it is saved;
 * - `gate`: the last word on a publication.
 */
export const phases = ['refuse', 'lock', 'decide', 'split', 'record', 'fill', 'gate'] as const;

/** A middleware in its place, and why it is there. */
export interface OrderedMiddleware {
  middleware: DocumentMiddleware;
  phase: (typeof phases)[number];
  /** Middlewares that must come further in. */
  outside?: readonly DocumentMiddleware[];
  why: string;
}

/**
 * Checks that middlewares are listed phase by phase, and each outside those that it names.
 *
 * @throws {Error} naming the first one that is out of place and the reason for its place.
 */
export function checkMiddlewareOrder(list: readonly OrderedMiddleware[]): void {
  for (const [place, { middleware, phase, outside = [], why }] of list.entries()) {
    const before = list.slice(0, place);
    const isLate = (other: OrderedMiddleware) => phases.indexOf(other.phase) > phases.indexOf(phase);
    const misplaced = before.find(
      (other) => isLate(other) || outside.includes(other.middleware) || other.middleware === middleware,
    );
    if (misplaced) {
      throw new Error(
        `The document middleware “${middleware.name}” (${phase}) must be listed once, before “${misplaced.middleware.name}” (${misplaced.phase}). ${why}`,
      );
    }
  }
}
