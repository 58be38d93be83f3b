import { acknowledgePermission } from '../../../../shared/contracts/acknowledge';
import { deskPermission } from '../../../../shared/contracts/desk';
import { readinessPermission } from '../../../../shared/contracts/readiness';
import { waivePermission } from '../../../../shared/contracts/waivers';
import { withdrawPermission } from '../../../../shared/contracts/withdrawals';

/** Every route requires a login and a permission. */
const needs = (permission: string) => ({
  policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: [permission] } }],
});

export default {
  type: 'admin',
  routes: [
    { method: 'GET', path: '/desk', handler: 'desk.list', config: needs(deskPermission) },
    {
      method: 'GET',
      path: '/readiness/:uid/:documentId',
      handler: 'readiness.read',
      config: needs(readinessPermission),
    },
    {
      method: 'GET',
      path: '/picture-credit/:fileId',
      handler: 'picture-credits.read',
      config: needs(readinessPermission),
    },
    { method: 'GET', path: '/types', handler: 'types.list', config: needs(readinessPermission) },
    { method: 'GET', path: '/rules/:group/:rule', handler: 'rules.read', config: needs(readinessPermission) },
    { method: 'GET', path: '/standings/:uid', handler: 'standings.list', config: needs(readinessPermission) },
    {
      method: 'GET',
      path: '/publication/:uid/:documentId',
      handler: 'publication.plan',
      config: needs(readinessPermission),
    },
    {
      method: 'GET',
      path: '/translation/:uid/:documentId/:locale',
      handler: 'translations.read',
      config: needs(readinessPermission),
    },
    {
      method: 'POST',
      path: '/publication/:uid/:documentId',
      handler: 'publication.publish',
      config: needs(readinessPermission),
    },
    {
      method: 'POST',
      path: '/copy-from-source/:uid/:documentId/:locale',
      handler: 'copies.create',
      config: needs(readinessPermission),
    },
    {
      method: 'POST',
      path: '/acknowledge/:uid/:documentId/:locale',
      handler: 'translations.acknowledge',
      config: needs(acknowledgePermission),
    },
    { method: 'GET', path: '/waivers', handler: 'waivers.list', config: needs(readinessPermission) },
    { method: 'POST', path: '/waivers', handler: 'waivers.grantMany', config: needs(waivePermission) },
    { method: 'POST', path: '/waivers/:uid/:documentId', handler: 'waivers.grant', config: needs(waivePermission) },
    {
      method: 'DELETE',
      path: '/waivers/:uid/:documentId',
      handler: 'waivers.withdraw',
      config: needs(waivePermission),
    },
    {
      method: 'GET',
      path: '/withdrawals/:uid/:documentId',
      handler: 'withdrawals.read',
      config: needs(readinessPermission),
    },
    ...(['POST', 'PUT'] as const).map((method) => ({
      method,
      path: '/withdrawals/:uid/:documentId',
      handler: 'withdrawals.withdraw',
      config: needs(withdrawPermission),
    })),
    {
      method: 'DELETE',
      path: '/withdrawals/:uid/:documentId',
      handler: 'withdrawals.lift',
      config: needs(withdrawPermission),
    },
  ],
};
