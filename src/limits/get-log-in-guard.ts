import type { Core } from '@strapi/strapi';
import { createLogInGuard, type LogInGuard } from './log-in-guard';

const guards = new WeakMap<Core.Strapi, LogInGuard>();

/** The guard of this Strapi, which REST and GraphQL share. */
export function getLogInGuard(strapi: Core.Strapi): LogInGuard {
  const guard = guards.get(strapi) ?? createLogInGuard();
  guards.set(strapi, guard);
  return guard;
}
