import { errors } from '@strapi/utils';
import type { QueryBuilder } from './query-builder';

/**
 * Refuses an order that Strapi composes wrong SQL for: related rows by a field of what they are related to in their turn
 * (`populate[authors][sort]=localizations.name`). It would select a column of a table that the outer query does not have.
 *
 * @seam query-builder
 */
export function refuseSortOfJoinedRows({ state, shouldUseDeepSort }: QueryBuilder): void {
  if (state.type !== 'select' || !shouldUseDeepSort()) return;
  const sorted = new Set(state.orderBy.map(({ column }) => column));
  const isLost = state.select.some(
    (column) => typeof column === 'string' && column.includes('.') && !sorted.has(column),
  );
  if (isLost) {
    throw new errors.ValidationError(
      'Related entries cannot be sorted by a field of what they are related to in their turn. Sort them by a field of their own.',
      { code: 'input/unsupported-query' },
    );
  }
}
