/**
 * npm hands a signal on to the shell that it runs a script in, and the shell ends without handing it on. So a command that
 * npm has started ends when its parent has gone.
 */
export function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || process.kill(process.pid, 'SIGTERM'), 500).unref();
}
