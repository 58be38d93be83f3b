/** The same function, remembering its answers to the last questions; for header fields, of which the same few come again. */
export function remember<Answer>(ask: (question: string) => Answer, size = 500): (question: string) => Answer {
  const known = new Map<string, Answer>();
  return (question) => {
    const remembered = known.get(question);
    if (remembered !== undefined) return remembered;
    const answer = ask(question);
    if (known.size >= size) known.clear();
    known.set(question, answer);
    return answer;
  };
}
