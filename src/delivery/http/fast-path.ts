import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import type { Answer } from '../answering/answer';
import type { Answerer } from '../answering/answerer';
import type { Question } from '../answering/question';
import { describeWait } from '../../limits/charge-reads';
import { getReadCharges } from '../../limits/get-read-charges';
import { createSharedHeadersCache, type SharedHeaders } from './shared-headers';
import type { DeliveryPaths } from './delivery-paths';

/** How many requests are answered here at the same time. The others go to Koa. */
const maxInProgress = 1000;

/**
 * Answers readers' requests in front of Koa, on the same server: what the public may read, without Strapi's middlewares but
 * with the headers that they add. Everything else, and every request with credentials, goes to Koa.
 *
 * @seam http-listener
 */
export function openFastPath(strapi: Core.Strapi, answerer: Answerer, paths: DeliveryPaths): void {
  const server = strapi.server.httpServer;
  const [koaHandler] = server.listeners('request') as ((request: IncomingMessage, response: ServerResponse) => void)[];
  if (!koaHandler) throw new Error('The server has no listener to put the fast path in front of.');
  const sharedHeaders = createSharedHeadersCache(strapi);
  const charges = getReadCharges(strapi);
  let inProgress = 0;

  const log = (request: IncomingMessage, status: number, start: number) => {
    // Composing the line costs more than finding an answer.
    if (strapi.log.isLevelEnabled('http')) {
      strapi.log.http(`${request.method} ${request.url} (${Date.now() - start} ms) ${status}`);
    }
  };

  const lookUp = async (
    request: IncomingMessage,
    response: ServerResponse,
    question: Question,
    shared: SharedHeaders,
  ): Promise<void> => {
    const start = Date.now();
    inProgress += 1;
    try {
      const answer = await answerer.answerPublic(question);
      if (answer) {
        write(request, response, answer, shared);
        log(request, answer.status, start);
        return;
      }
    } catch {
      // Koa answers again, and reports whatever failed as Strapi does.
    } finally {
      inProgress -= 1;
    }
    koaHandler(request, response);
  };

  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const found = isPublic(request) ? paths.read(request.url ?? '') : undefined;
    if (!found || inProgress >= maxInProgress) {
      koaHandler(request, response);
      return;
    }
    const { headers } = request;
    const question: Question = {
      ...found,
      acceptLanguage: headers['accept-language'],
      acceptEncoding: headers['accept-encoding'],
      ifNoneMatch: headers['if-none-match'],
    };
    const shared = sharedHeaders.find(request);
    if (!shared) {
      sharedHeaders.learn(request, response);
      koaHandler(request, response);
      return;
    }
    const wait = charges.request(request);
    if (wait > 0) {
      const { status, headers: more, body } = describeWait(wait);
      write(
        request,
        response,
        { status, headers: { ...more, 'Content-Length': Buffer.byteLength(body) }, body },
        shared,
      );
      return;
    }
    const cached = answerer.cached(question);
    if (cached) {
      write(request, response, cached, shared);
      log(request, cached.status, Date.now());
      return;
    }
    void lookUp(request, response, question, shared);
  });
}

/** A request with credentials may be allowed more than the public, or less. */
function isPublic({ method, headers }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && headers.authorization === undefined && headers.cookie === undefined;
}

function write(request: IncomingMessage, response: ServerResponse, answer: Answer, shared: SharedHeaders): void {
  const { status, body } = answer;
  response.writeHead(status, listHeaders(answer, shared));
  response.end(request.method === 'HEAD' || status === 304 ? undefined : body);
}

const listed = new WeakMap<Answer, { shared: SharedHeaders; list: string[] }>();

/** The headers of an answer and the shared ones, in the form that Node writes fastest. A header in both is the shared one. */
function listHeaders(answer: Answer, shared: SharedHeaders): string[] {
  const known = listed.get(answer);
  if (known?.shared === shared) return known.list;
  const list = [...shared.list];
  for (const [name, value] of Object.entries(answer.headers)) {
    if (shared.names.has(name)) continue;
    list.push(name, name === 'Vary' ? [...shared.vary, value].join(', ') : String(value));
  }
  listed.set(answer, { shared, list });
  return list;
}
