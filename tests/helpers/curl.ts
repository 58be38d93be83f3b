/** The request that a `curl` command of the documentation makes. */
export interface CurlRequest {
  url: string;
  init: RequestInit;
}

/**
 * Reads a `curl` command as a shell would split it, so that samples can be run on machines without curl.
 *
 * @throws {Error} on an option that it does not know: a sample that is not understood is not tested.
 */
export function parseCurl(command: string): CurlRequest {
  const [program, ...words] = splitWords(command.replace(/\\\n/g, ' '));
  if (program !== 'curl') throw new Error(`This is not a curl command: ${command}`);
  const headers: Record<string, string> = {};
  let [url, body]: (string | undefined)[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const value = () => words[(index += 1)] ?? '';
    if (word === '-H') {
      const [name = '', content = ''] = value().split(/: (.*)/s);
      headers[name] = content;
    } else if (word === '-d') body = value();
    else if (word.startsWith('-') && word !== '-i') throw new Error(`curl’s ${word} is not understood: ${command}`);
    else if (!word.startsWith('-')) url = word;
  }
  if (url === undefined) throw new Error(`There is no address: ${command}`);
  return { url, init: { headers, redirect: 'manual', ...(body !== undefined && { method: 'POST', body }) } };
}

function splitWords(command: string): string[] {
  const withoutComment = command.replace(/\s#\s.*$/, '');
  return [...withoutComment.matchAll(/'([^']*)'|"((?:[^"\\]|\\.)*)"|(\S+)/g)].map(
    ([, single, double, plain]) => single ?? double ?? plain ?? '',
  );
}
