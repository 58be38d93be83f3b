import { readEnvironment } from '../src/environment';
import { describePanelPolicy } from '../src/setup/describe-panel-policy';

export default () => [
  'global::name-requests',
  'global::answer-probes',
  'strapi::logger',
  'global::report-outage',
  'strapi::errors',
  'global::refuse-unreadable-requests',
  'global::sandbox-uploads',
  // Whether HTTPS is promised depends on the request: the next one does it.
  {
    name: 'strapi::security',
    config: { hsts: false, contentSecurityPolicy: describePanelPolicy(readEnvironment(process.env)) },
  },
  'global::restrain-browsers',
  // Strapi does not start without it. It reflects whatever origin it allows, so it allows none, and ours answers.
  { name: 'strapi::cors', config: { origin: [], credentials: false } },
  'global::answer-other-origins',
  'global::limit-reads',
  { name: 'strapi::poweredBy', config: { poweredBy: 'Copydesk' } },
  'strapi::query',
  'global::limit-queries',
  // The most bytes of all files in a request.
  { name: 'strapi::body', config: { formidable: { maxFileSize: 64 * 1024 * 1024 } } },
  'global::remove-sent-files',
  'global::refuse-unreadable-bodies',
  'global::limit-log-ins',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
  'global::keep-files-in-transfers',
];
