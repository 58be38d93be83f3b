/** What a query asks for, whatever the types that it is about. */
export interface QuerySize {
  /** How many relations stand within each other in what is to be populated. */
  populateDepth: number;
  /** Relations and components that are to be populated, at any depth. */
  populated: number;
  /** Comparisons, in all filters. */
  conditions: number;
  /** Values that lists of comparisons hold. */
  values: number;
  /** How deep filters stand within each other. */
  filterDepth: number;
  sorts: number;
}

/** The most of each. Strapi's own work doubles with each step of what is populated, and grows with the square of the conditions. */
export const mostOfQuery: QuerySize = {
  populateDepth: 5,
  populated: 60,
  conditions: 50,
  values: 200,
  filterDepth: 20,
  sorts: 20,
};

const names: Record<keyof QuerySize, string> = {
  populateDepth: 'relations within each other that are populated',
  populated: 'relations and components that are populated',
  conditions: 'conditions',
  values: 'values in lists',
  filterDepth: 'steps of filters within each other',
  sorts: 'fields to sort by',
};

/** Why a query is refused before anything looks at it; `undefined` if it is not. */
export function findExcessOfQuery(query: unknown, most: QuerySize = mostOfQuery): string | undefined {
  return findExcess(measureQuery(query), most);
}

/** The same of a query that has been measured. */
export function findExcess(size: QuerySize, most: QuerySize = mostOfQuery): string | undefined {
  const found = (Object.keys(most) as (keyof QuerySize)[]).find((name) => size[name] > most[name]);
  return found && `A request may have ${most[found]} ${names[found]}. Ask for less at a time.`;
}

type Part = Readonly<Record<string, unknown>>;
const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null;

/**
 * Measures the query of a request, as it is parsed from an address or the arguments of a GraphQL field, before Strapi looks at it. It
 * ends as soon as it has seen too much, and calls itself for no step.
 */
export function measureQuery(query: unknown): QuerySize {
  const size: QuerySize = { populateDepth: 0, populated: 0, conditions: 0, values: 0, filterDepth: 0, sorts: 0 };
  /** What is still to be looked at: a query or a populated relation; how to populate it; or a filter. */
  const left: { value: unknown; as: 'query' | 'populate' | 'filters'; depth: number; isListed?: boolean }[] = [
    { value: query, as: 'query', depth: 0 },
  ];
  const populate = (path: string, value: unknown, depth: number) => {
    const steps = path.split('.').length;
    size.populated += steps;
    size.populateDepth = Math.max(size.populateDepth, depth + steps);
    left.push({ value, as: 'query', depth: depth + steps });
  };

  for (let one = left.pop(); one; one = left.pop()) {
    const { value, as, depth } = one;
    if (as === 'filters') {
      size.filterDepth = Math.max(size.filterDepth, depth);
      if (!isPart(value)) size[one.isListed ? 'values' : 'conditions'] += 1;
      else if (depth <= mostOfQuery.filterDepth) {
        // A long list of an address is parsed as an object.
        const isListed = Object.keys(value).every((key) => /^\d+$/.test(key));
        for (const inner of Object.values(value)) left.push({ value: inner, as, depth: depth + 1, isListed });
      }
      continue;
    }
    if (as === 'populate' && !isPart(value)) {
      for (const path of typeof value === 'string' ? value.split(',') : []) populate(path.trim(), undefined, depth);
      continue;
    }
    if (!isPart(value) || depth > mostOfQuery.populateDepth) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (as === 'populate') {
        // A list of paths; what a parser makes of it has numbers for keys.
        if (/^\d+$/.test(key)) left.push({ value: inner, as, depth });
        else populate(key, inner, depth);
      } else if (key === 'filters') left.push({ value: inner, as: 'filters', depth: 0 });
      else if (key === 'populate') left.push({ value: inner, as: 'populate', depth });
      else if (key === 'sort') size.sorts += countSorts(inner);
      // What is populated of each component of a dynamic zone.
      else if (key === 'on' && isPart(inner))
        for (const component of Object.values(inner)) left.push({ value: component, as: 'query', depth });
    }
  }
  return size;
}

function countSorts(sort: unknown): number {
  if (typeof sort === 'string') return sort.split(',').length;
  return isPart(sort) ? Object.values(sort).reduce((sum: number, one) => sum + countSorts(one), 0) : 0;
}
