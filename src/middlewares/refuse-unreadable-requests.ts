import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { waitUnlessAbandoned } from '../limits/abandoned-work';
import { explainLibraryFailure } from '../limits/explain-library-failure';
import { explainAbsence, explainRefusal, inputError } from '../limits/explain-refusal';

/**
 * Answers 400, with a sentence and a code, to what PostgreSQL or a parser refuses, to addresses that cannot be read, and where a package
 * fails over what was sent; the last is logged as an error. Strapi would answer 500, as if the newsroom were at fault.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (context: Context, next: Next): Promise<void> => {
    if (!isReadable(context.req.url ?? '')) throw inputError('request/malformed-address');
    try {
      await waitUnlessAbandoned(context, next);
    } catch (error) {
      const refusal = explainRefusal(error) ?? explainAbsence(error);
      if (refusal) {
        strapi.log.debug(`${context.method} ${context.req.url}: ${refusal.message} (${String(error)})`);
        throw refusal;
      }
      const failure = hasInput(context) ? explainLibraryFailure(error) : undefined;
      if (!failure) throw error;
      strapi.log.error(error);
      throw failure;
    }
  };

/** Whether there is anything in a request that code could fail over: a body, a query, or part of an address that a route leaves open. */
function hasInput(context: Context): boolean {
  const route = (context as { _matchedRoute?: unknown })._matchedRoute;
  return !['GET', 'HEAD'].includes(context.method) || context.querystring !== '' || /[:(]/.test(String(route));
}

/** An encoded null character is in no name of anything, and PostgreSQL takes it in no text. */
function isReadable(url: string): boolean {
  return !/%00/.test(url) && URL.canParse(url, 'http://localhost');
}
