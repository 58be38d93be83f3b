import type { Locale } from '../../../domain/ids';
import { isBlocking, type Violation, type ViolationLevel, type Wording } from '../../../domain/violation';

/** One thing to mend, and the locales in which it is to be mended. */
export interface Task extends Omit<Violation, 'locale'> {
  locales: Locale[];
}

/** What kind of work the tasks are. */
export type TaskKind = 'attribution' | 'translation' | 'dependency' | 'other';

export interface TaskGroup {
  kind: TaskKind;
  level: ViolationLevel;
  tasks: Task[];
}

const kinds: readonly TaskKind[] = ['attribution', 'translation', 'dependency', 'other'];

/**
 * Groups violations by what has to be done about them, errors before warnings. What is the same in several locales, such
 * as an empty byline, is one task, and so is what has to be mended in one document, which each locale calls by its own name. What readers
 * see already stands in nobody's way, and comes with the warnings.
 */
export function groupViolations(violations: readonly Violation[]): TaskGroup[] {
  const tasks = new Map<string, Task>();
  for (const found of violations) {
    const { locale, ...rest } = found;
    const violation = { ...rest, level: isBlocking(found) ? ('error' as const) : ('warn' as const) };
    const { rule, level, path, target } = violation;
    const key = JSON.stringify([
      rule,
      level,
      path,
      target,
      target ? withoutNames(violation.wording) : violation.wording,
    ]);
    const task = tasks.get(key) ?? { ...violation, locales: [] };
    if (!task.locales.includes(locale)) task.locales.push(locale);
    tasks.set(key, task);
  }
  const all = [...tasks.values()];
  return (['error', 'warn'] as const).flatMap((level) =>
    kinds.flatMap((kind): TaskGroup[] => {
      const ofKind = all.filter((task) => task.level === level && kindOf(task.rule) === kind);
      return ofKind.length > 0 ? [{ kind, level, tasks: ofKind }] : [];
    }),
  );
}

/** What a sentence says, whatever the document to mend is called in it. */
function withoutNames({ key, values }: Wording): Wording {
  const { who: _who, what: _what, ...others } = values ?? {};
  return { key, values: others };
}

function kindOf(rule: string): TaskKind {
  return kinds.find((kind) => rule.startsWith(`${kind}/`)) ?? 'other';
}
