import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import type { Answer } from '../answering/answer';
import type { Answerer } from '../answering/answerer';
import type { Question } from '../answering/question';
import { createEnvelopes, type Envelope } from './envelopes';
import type { DeliveryPaths } from './paths';

/** Requests of readers that may be answered at the same time; the others take the long way. */
const maxUnderway = 1000;

/**
 * Answers readers' requests in front of Koa, on the same server: what everybody may read, without Strapi's middlewares but
 * with all they add to an answer. Everything else, and everybody with credentials of their own, takes the long way.
 *
 * @seam http-listener
 */
export function openFastPath(strapi: Core.Strapi, answerer: Answerer, paths: DeliveryPaths): void {
  const server = strapi.server.httpServer;
  const [theLongWay] = server.listeners('request') as ((request: IncomingMessage, response: ServerResponse) => void)[];
  if (!theLongWay) throw new Error('The server has no listener to put the fast path in front of.');
  const envelopes = createEnvelopes(strapi);
  let underway = 0;

  const log = (request: IncomingMessage, status: number, start: number) => {
    // Putting a line together costs more than finding an answer.
    if (strapi.log.isLevelEnabled('http')) {
      strapi.log.http(`${request.method} ${request.url} (${Date.now() - start} ms) ${status}`);
    }
  };

  const lookUp = async (
    request: IncomingMessage,
    response: ServerResponse,
    question: Question,
    envelope: Envelope,
  ): Promise<void> => {
    const start = Date.now();
    underway += 1;
    try {
      const { publicActions } = answerer.knownSettings() ?? (await answerer.settings());
      if (publicActions.has(`${question.uid}.find`)) {
        const answer = await answerer.answer(question);
        write(request, response, answer, envelope);
        log(request, answer.status, start);
        return;
      }
    } catch {
      // Whatever it is, the long way says it in Strapi's own words.
    } finally {
      underway -= 1;
    }
    theLongWay(request, response);
  };

  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const found = isForEverybody(request) ? paths.read(request.url ?? '') : undefined;
    if (!found || underway >= maxUnderway) {
      theLongWay(request, response);
      return;
    }
    const { headers } = request;
    const question: Question = {
      ...found,
      acceptLanguage: headers['accept-language'],
      acceptEncoding: headers['accept-encoding'] as string | undefined,
      ifNoneMatch: headers['if-none-match'],
    };
    const envelope = envelopes.find(request);
    if (!envelope) {
      envelopes.learn(request, response);
      theLongWay(request, response);
      return;
    }
    const recalled = answerer.recall(question);
    if (recalled) {
      write(request, response, recalled, envelope);
      log(request, recalled.status, Date.now());
      return;
    }
    void lookUp(request, response, question, envelope);
  });
}

/** Whoever shows credentials may be allowed more than everybody, or less. */
function isForEverybody({ method, headers }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && headers.authorization === undefined && headers.cookie === undefined;
}

function write(request: IncomingMessage, response: ServerResponse, answer: Answer, envelope: Envelope): void {
  const { status, body } = answer;
  response.writeHead(status, listHeaders(answer, envelope));
  response.end(request.method === 'HEAD' || status === 304 ? undefined : body);
}

const listed = new WeakMap<Answer, { envelope: Envelope; list: string[] }>();

/** The header fields of an answer in its envelope, as Node writes them fastest; what both have is the envelope’s. */
function listHeaders(answer: Answer, envelope: Envelope): string[] {
  const known = listed.get(answer);
  if (known?.envelope === envelope) return known.list;
  const list = [...envelope.list];
  for (const [name, value] of Object.entries(answer.headers)) {
    if (!envelope.names.has(name)) list.push(name, String(value));
  }
  listed.set(answer, { envelope, list });
  return list;
}
