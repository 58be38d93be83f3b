export default [
  'strapi::logger',
  'global::report-outage',
  'strapi::errors',
  'strapi::security',
  // A program in a browser of another origin reads a draft's version and names it in a write.
  {
    name: 'strapi::cors',
    config: { headers: ['Content-Type', 'Authorization', 'Origin', 'Accept', 'If-Match'], expose: ['ETag'] },
  },
  { name: 'strapi::poweredBy', config: { poweredBy: 'Copydesk' } },
  'strapi::query',
  'strapi::body',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
