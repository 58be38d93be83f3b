/**
 * Interleaves the rounds of several measurements, A B C then C B A and so on, so that none is always first and whatever slows
 * the machine down for a while slows all of them. Returns the results of each, round by round.
 */
export async function interleave<Name extends string, T>(
  rounds: number,
  sides: Readonly<Record<Name, (round: number) => Promise<T>>>,
): Promise<Record<Name, T[]>> {
  const names = Object.keys(sides) as Name[];
  const given = Object.fromEntries(names.map((name) => [name, [] as T[]])) as Record<Name, T[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) given[name].push(await sides[name](round));
  }
  return given;
}
