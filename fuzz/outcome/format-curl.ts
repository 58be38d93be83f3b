import type { FuzzRequest } from '../requests/fuzz-request';
import { toWire } from './send-request';

/**
 * A command that sends a request to a newsroom at `$URL`; tokens are variables named after who sends it, such as `$ADMINISTRATOR`. What
 * curl refuses to send is written to the port as it is.
 */
export function formatCurl(request: FuzzRequest): string {
  const { method, target, headers, body, identity } = request;
  const variable = identity === 'anonymous' ? undefined : `$${identity.toUpperCase()}`;
  if (
    !target.startsWith('/') ||
    /[^\x21-\x7e]/.test(target) ||
    !/^[A-Z]+$/.test(method) ||
    headers.some(([name, value]) => !/^[\w-]+$/.test(name) || /[\r\n\0]/.test(value))
  ) {
    return `printf '%b' ${quote(toWire(request, variable), true)} | nc $HOST $PORT`;
  }
  return [
    'curl -g --path-as-is -i',
    ...(method === 'GET' ? [] : [`-X ${method}`]),
    ...(variable === undefined ? [] : [`-H "authorization: Bearer ${variable}"`]),
    ...headers.map(([name, value]) => `-H ${quote(value === '' ? `${name};` : `${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`--data-binary ${quote(body)}`]),
    `"$URL"${quote(target)}`,
  ].join(' ');
}

/** A word of the shell; what is no printable character is written by its code. */
function quote(text: string, forPrintf = false): string {
  if (!/[^\x20-\x7e]/.test(text)) return `'${text.replaceAll("'", `'\\''`)}'`;
  const escaped = text
    .replace(/[\\']/g, '\\$&')
    .replace(/[^\x20-\x7e]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return forPrintf ? `'${escaped.replaceAll("\\'", '\\x27')}'` : `$'${escaped}'`;
}
