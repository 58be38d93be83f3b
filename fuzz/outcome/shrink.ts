import type { FuzzRequest } from '../requests/fuzz-request';

/**
 * The smallest request that still fails: it is left what cannot be taken away, piece by piece, without the failure going away too.
 *
 * @param fails sends a request, and answers whether it fails in the same way
 * @param mostTries how many requests the search may take
 */
export async function shrink(
  request: FuzzRequest,
  fails: (request: FuzzRequest) => Promise<boolean>,
  mostTries: number,
): Promise<FuzzRequest> {
  let smallest = request;
  let tries = 0;
  for (let progress = true; progress && tries < mostTries;) {
    progress = false;
    for (const smaller of listSmaller(smallest)) {
      if ((tries += 1) > mostTries) break;
      if (!(await fails(smaller))) continue;
      smallest = smaller;
      progress = true;
      break;
    }
  }
  return smallest;
}

/** Requests that lack something of a request, those that lack most first. */
export function* listSmaller(request: FuzzRequest): Generator<FuzzRequest> {
  const { headers, body } = request;
  if (body !== undefined) yield { ...request, body: undefined };
  if (request.identity !== 'anonymous') yield { ...request, identity: 'anonymous' };
  for (const target of listSmallerTargets(request.target)) yield { ...request, target };
  for (const header of headers) {
    yield { ...request, headers: headers.filter((one) => one !== header) };
  }
  if (body !== undefined) for (const smaller of listSmallerBodies(body)) yield { ...request, body: smaller };
}

function* listSmallerTargets(target: string): Generator<string> {
  const [path = '', ...rest] = target.split('?');
  const pairs = rest.join('?').split('&');
  if (rest.length > 0) yield path;
  if (pairs.length > 1) for (const half of halves(pairs)) yield `${path}?${half.join('&')}`;
  for (const [index, pair] of pairs.entries()) {
    const others = pairs.filter((_pair, other) => other !== index);
    if (pairs.length > 1) yield `${path}?${others.join('&')}`;
    const [name = '', value = ''] = pair.split(/=(.*)/s);
    if (value.length > 1 && rest.length > 0) yield `${path}?${pairs.with(index, `${name}=x`).join('&')}`;
  }
}

function* listSmallerBodies(body: string): Generator<string> {
  const value = parse(body);
  if (value !== undefined) {
    for (const smaller of listSmallerValues(value)) yield JSON.stringify(smaller).replace(/[\u0100-\uffff]/g, escape);
    return;
  }
  const lines = body.includes('\r\n') ? '\r\n' : '';
  const pieces = body.split(lines);
  for (const half of halves(pieces)) yield half.join(lines);
  if (pieces.length <= 40) for (const index of pieces.keys()) yield pieces.toSpliced(index, 1).join(lines);
}

/** Half a pair of surrogates, and whatever else one byte cannot hold, as JSON writes it down. */
const escape = (one: string) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`;

function parse(body: string): unknown {
  try {
    return JSON.parse(Buffer.from(body, 'latin1').toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}

function* listSmallerValues(value: unknown): Generator<unknown> {
  if (typeof value === 'string') yield* listSmallerTexts(value);
  if (Array.isArray(value)) {
    if (value.length > 1) yield* halves(value);
    for (const [index, item] of value.entries()) {
      yield value.toSpliced(index, 1);
      for (const smaller of listSmallerValues(item)) yield value.with(index, smaller);
    }
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const entries: [string, unknown][] = Object.entries(value);
  if (entries.length > 2) for (const half of halves(entries)) yield Object.fromEntries(half);
  for (const [index, [name, inner]] of entries.entries()) {
    yield Object.fromEntries(entries.toSpliced(index, 1));
    for (const smaller of listSmallerValues(inner)) yield Object.fromEntries(entries.with(index, [name, smaller]));
  }
}

/** A text is cut where its words end, and a short one by letters. */
function* listSmallerTexts(text: string): Generator<string> {
  const pieces = text.split(text.length > 24 ? /(?<=[\s(){}])/ : '');
  if (pieces.length < 2) return;
  for (let size = pieces.length >> 1; size >= 1; size >>= 1) {
    for (let start = 0; start < pieces.length; start += size) yield pieces.toSpliced(start, size).join('');
  }
}

function halves<T>(list: readonly T[]): T[][] {
  const middle = list.length >> 1;
  return middle === 0 ? [] : [list.slice(0, middle), list.slice(middle)];
}
