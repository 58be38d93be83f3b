import { type DocumentNode, Kind, type SelectionSetNode, visit } from 'graphql';

/** How much a GraphQL document asks for, with every fragment written out where it is spread. */
export interface DocumentSize {
  /** Fields and fragments, at any depth. */
  selections: number;
  aliases: number;
  /** Fields of the operations themselves, each of which is a request of its own. */
  rootFields: number;
  /** A fragment that contains itself; the figures are then without meaning. */
  circular: string | undefined;
  /** How deep lists and objects stand within each other where values are written down. */
  nesting: number;
  /** A fragment that is spread and not there. */
  absent: string | undefined;
}

type Figures = Omit<DocumentSize, 'circular' | 'absent' | 'nesting'>;

const nothing: Figures = { selections: 0, aliases: 0, rootFields: 0 };

/**
 * Measures a document before anything else looks at it, in time that grows with its text alone: fragments that spread each other twice
 * double with each step, and whoever writes them out, as the validation does, has no end.
 */
export function measureDocument(document: DocumentNode): DocumentSize {
  const { definitions } = document;
  const bodies = new Map<string, SelectionSetNode>();
  for (const one of definitions)
    if (one.kind === Kind.FRAGMENT_DEFINITION) bodies.set(one.name.value, one.selectionSet);
  const measured = new Map<string, Figures>();
  const open = new Set<string>();
  let circular: string | undefined;
  let absent: string | undefined;

  const measureFragment = (name: string): Figures => {
    const body = bodies.get(name);
    if (open.has(name)) circular ??= name;
    if (!body) absent ??= name;
    if (!body || open.has(name)) return nothing;
    const known = measured.get(name);
    if (known) return known;
    open.add(name);
    const figures = measure(body);
    open.delete(name);
    measured.set(name, figures);
    return figures;
  };

  const measure = ({ selections }: SelectionSetNode): Figures => {
    const sum = { ...nothing };
    for (const selection of selections) {
      const isField = selection.kind === Kind.FIELD;
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? measureFragment(selection.name.value)
          : selection.selectionSet
            ? measure(selection.selectionSet)
            : nothing;
      sum.selections += 1 + inner.selections;
      sum.aliases += (isField && selection.alias ? 1 : 0) + inner.aliases;
      sum.rootFields += isField ? 1 : inner.rootFields;
    }
    return sum;
  };

  // Fragments that nothing spreads are measured too: the validation goes through them all the same.
  for (const name of bodies.keys()) measureFragment(name);
  const operations = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const figures = operations.map(({ selectionSet }) => measure(selectionSet));
  const unused = bodies.size === 0 ? 0 : [...measured.values()].reduce((sum, { selections }) => sum + selections, 0);
  return {
    selections: Math.max(
      figures.reduce((sum, { selections }) => sum + selections, 0),
      unused,
    ),
    aliases: figures.reduce((sum, { aliases }) => sum + aliases, 0),
    rootFields: figures.reduce((sum, { rootFields }) => sum + rootFields, 0),
    nesting: measureNesting(document),
    circular,
    absent,
  };
}

/** Without calling itself for each level, as the validation does: it has an end where the stack has one. */
function measureNesting(document: DocumentNode): number {
  let depth = 0;
  let deepest = 0;
  const enter = () => void (deepest = Math.max(deepest, (depth += 1)));
  const leave = () => void (depth -= 1);
  visit(document, { ListValue: { enter, leave }, ObjectValue: { enter, leave } });
  return deepest;
}
