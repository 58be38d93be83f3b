export default {
  type: 'content-api',
  routes: [{ method: 'GET', path: '/drafts', handler: 'drafts.read', config: {} }],
};
