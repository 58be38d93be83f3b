import net from 'node:net';
import { UserError } from './user-error.mjs';

const oldest = [20, 19];

/** Refuses a Node.js that is too old, in one sentence. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldest;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new UserError(`Node.js ${version} is too old: install ${oldest.join('.')} or newer (see .nvmrc).`);
}

/** Refuses a port that another program listens on, in one sentence. */
export async function checkPort() {
  const port = Number(process.env.PORT || 1337);
  const host = process.env.HOST || '0.0.0.0';
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new UserError('PORT must be a port between 0 and 65535.');
  const error = await tryPort(port, host);
  if (error?.code === 'EADDRINUSE') {
    throw new UserError(`port ${port} is taken by another program: stop it, or set another PORT in .env.`);
  }
  if (error) throw new UserError(`cannot listen on ${host}:${port} (${error.code}): set another HOST or PORT in .env.`);
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<NodeJS.ErrnoException | undefined>}
 */
function tryPort(port, host) {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', resolve);
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(undefined)));
  });
}
