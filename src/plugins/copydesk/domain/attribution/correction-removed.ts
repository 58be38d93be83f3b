import { defineRule } from '../rule';
import { correctionScopeOf, listCorrections } from './list-corrections';

/**
 * A correction that readers have seen stays: each one of the published version is in its draft too, with the same kind and time, wherever it
 * stands. Its words may be changed.
 *
 * Not asked of a retraction, for the record of the withdrawal takes its place; nor of a translation whose original still has the
 * correction, for `translation/correction-missing` says that. With the whole version, by unpublishing it, its corrections go too.
 */
export const correctionRemoved = defineRule({
  kind: 'version',
  id: 'attribution/correction-removed',
  defaultLevel: 'error',
  messages: {
    removed:
      '{field} lacks {count, plural, one {a correction} other {# corrections}} that readers have seen. Put {count, plural, one {it back} other {them back}}, of the same kind and time; the words may be changed. If a correction was itself wrong, say so in another one.',
  },
  assess(context) {
    const { published, version, source, parts } = context;
    if (parts.corrections === undefined || published === undefined) return [];
    const scope = correctionScopeOf(context);
    const kept = new Set([version, source].flatMap((row) => listCorrections(row, scope)));
    const count = listCorrections(published, scope).filter((key) => !kept.has(key)).length;
    return count === 0 ? [] : [{ path: [parts.corrections], message: 'removed', values: { count } }];
  },
});
