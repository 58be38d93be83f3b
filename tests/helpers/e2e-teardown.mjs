import dropTemplate from './global-teardown.mjs';
import { stopEndToEnd } from './e2e-stop.mjs';

/** Undoes what the end-to-end setup did. */
export default async function endToEndTeardown() {
  await stopEndToEnd();
  await dropTemplate();
}
