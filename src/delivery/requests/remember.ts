/**
 * The same function, remembering its answers to the last questions; for header fields and what follows a question mark, of
 * which the same few come again.
 */
export function remember<Question extends readonly (string | undefined)[], Answer>(
  ask: (...question: Question) => Answer,
  size = 500,
): (...question: Question) => Answer {
  const known = new Map<string, Answer>();
  return (...question) => {
    const name = question.join('\n');
    const remembered = known.get(name);
    if (remembered !== undefined) return remembered;
    const answer = ask(...question);
    if (known.size >= size) known.clear();
    known.set(name, answer);
    return answer;
  };
}
