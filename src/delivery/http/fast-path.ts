import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import type { Answer } from '../answering/answer';
import type { Answerer } from '../answering/answerer';
import type { Question } from '../answering/question';
import { createEnvelopes } from './envelopes';
import type { DeliveryPaths } from './paths';

/** Requests of readers that may be answered at the same time; the others take the long way. */
const maxUnderway = 1000;

/**
 * Answers readers' requests in front of Koa, on the same server: what everybody may read, without Strapi's middlewares but
 * with all they add to an answer. Everything else, and everybody with credentials of their own, takes the long way.
 */
export function openFastPath(strapi: Core.Strapi, answerer: Answerer, paths: DeliveryPaths): void {
  const server = strapi.server.httpServer;
  const [theLongWay] = server.listeners('request') as ((request: IncomingMessage, response: ServerResponse) => void)[];
  if (!theLongWay) throw new Error('The server has no listener to put the fast path in front of.');
  const envelopes = createEnvelopes(strapi);
  let underway = 0;

  const answerFast = async (
    request: IncomingMessage,
    response: ServerResponse,
    question: Question,
  ): Promise<boolean> => {
    const envelope = envelopes.find(request);
    const { publicActions } = await answerer.settings();
    if (!envelope || !publicActions.has(`${question.uid}.find`)) return false;
    const start = Date.now();
    const answer = await answerer.answer(question);
    write(request, response, answer, envelope);
    strapi.log.http(`${request.method} ${request.url} (${Date.now() - start} ms) ${answer.status}`);
    return true;
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
    underway += 1;
    answerFast(request, response, question)
      .catch(() => false)
      .then((isAnswered) => {
        if (isAnswered) return;
        envelopes.learn(request, response);
        theLongWay(request, response);
      })
      .finally(() => {
        underway -= 1;
      });
  });
}

/** Whoever shows credentials may be allowed more than everybody, or less. */
function isForEverybody({ method, headers }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && headers.authorization === undefined && headers.cookie === undefined;
}

function write(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: Answer,
  envelope: OutgoingHttpHeaders,
): void {
  response.writeHead(status, { ...headers, ...envelope });
  response.end(request.method === 'HEAD' || status === 304 ? undefined : body);
}
