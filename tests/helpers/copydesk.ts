import { createRequire } from 'node:module';
import path from 'node:path';
import type * as publicApi from '../../src/plugins/copydesk/server/src/public-api';

const compiled = path.join('dist', 'src', 'plugins', 'copydesk', 'server', 'src', 'public-api.js');
const load = createRequire(__filename);

/** The plugin's public API, out of the very modules that the booted Strapi runs: the compiled ones. */
export const copydesk = load(path.resolve(__dirname, '..', '..', compiled)) as typeof publicApi;
