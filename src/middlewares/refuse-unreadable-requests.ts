import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { explainRefusal, inputError } from '../limits/explain-refusal';

/**
 * Answers 400, with a sentence and a code, to what PostgreSQL or a parser refuses, and to addresses that cannot be read. Strapi would
 * answer 500, as if the newsroom were at fault.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (context: Context, next: Next): Promise<void> => {
    if (!isReadable(context.req.url ?? '')) throw inputError('request/malformed-address');
    try {
      await next();
    } catch (error) {
      const refusal = explainRefusal(error);
      if (!refusal) throw error;
      strapi.log.debug(`${context.method} ${context.req.url}: ${refusal.message} (${String(error)})`);
      throw refusal;
    }
  };

/** An encoded null character is in no name of anything, and PostgreSQL takes it in no text. */
function isReadable(url: string): boolean {
  return !/%00/.test(url) && URL.canParse(url, 'http://localhost');
}
