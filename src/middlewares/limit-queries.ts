import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { excessError } from '../limits/explain-refusal';
import { findExcessOfQuery } from '../limits/measure-query';

/** Refuses addresses that ask for too much, of the content API and of the panel's, before Strapi looks at what they ask for. */
export default (_config: unknown, _context: { strapi: Core.Strapi }) =>
  async (context: Context, next: () => Promise<void>): Promise<void> => {
    const excess = findExcessOfQuery(context.query);
    if (excess !== undefined) throw excessError(excess);
    return next();
  };
