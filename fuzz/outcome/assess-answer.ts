import type { FuzzRequest } from '../requests/fuzz-request';
import type { Answer } from './send-request';

/** Words of the newsroom's insides, which no answer may show: a stack, the path of a module, a statement of SQL. */
const insides = [
  /\n\s+at \S.*:\d+:\d+/,
  /\/node_modules\//,
  /\/dist\/src\//,
  /\b(select|insert into|update|delete from) [^.]{0,80}"/i,
  /violates [\w-]+ constraint|syntax error at or near|relation "\w+" does not exist|invalid input syntax for/,
];

/** Methods that the router knows of, and no route has, are answered with 501, as RFC 9110 wants. */
const common = /^(GET|HEAD|OPTIONS|POST|PUT|PATCH|DELETE)$/;

/** How long an answer may take, in milliseconds. */
export const inTime = 10_000;

/** What is wrong where nothing comes back, or too late. */
export const inVain = 'no answer in time';

/** What is wrong with an answer; `undefined` if it is one that a stranger may get. */
export function assessAnswer({ method, target }: FuzzRequest, answer: Answer): string | undefined {
  if (answer.missing === 'timeout') return inVain;
  if (answer.missing !== undefined) {
    // Node closes the connection of whoever takes it for a proxy.
    return method === 'CONNECT' ? undefined : `connection ${answer.missing}`;
  }
  if (answer.milliseconds > inTime) return inVain;
  if (answer.status >= 500 && !(answer.status === 501 && !common.test(method))) return String(answer.status);
  if (/"code":"INTERNAL_SERVER_ERROR"/.test(answer.body)) return 'internal error over GraphQL';
  const isData = /^content-type: application\/(graphql-response\+)?json/im.test(answer.head) && answer.status < 400;
  const isProgram = /^\/admin\/.*\.(js|css|map)/.test(target);
  if (!isData && !isProgram && insides.some((pattern) => pattern.test(answer.body))) return 'insides shown';
  return undefined;
}
