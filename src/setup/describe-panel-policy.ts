import type { Environment } from '../environment';
import { listStoreOrigins } from '../uploads/describe-store';

/**
 * What pages of the panel may fetch and show: what comes from the newsroom, or from where its files are kept. Strapi allows every address
 * that speaks HTTPS, for its marketplace, its statistics and its paid assistants, and a script that got into the panel could send
 * there what it reads. A picture at another address cannot be taken by that address, therefore: it is downloaded, and uploaded.
 *
 * Directives are texts: Strapi merges lists by position, and would keep what is left out.
 */
export function describePanelPolicy(env: Environment) {
  const own = ["'self'", ...listStoreOrigins(env)].join(' ');
  return {
    directives: {
      'connect-src': own,
      'img-src': `${own} data: blob:`,
      'media-src': `${own} data: blob:`,
    },
  };
}
