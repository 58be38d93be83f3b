/**
 * npm passes a signal on to the shell that it runs a script in, and the shell ends without passing it on. So a command that
 * npm has started ends when its parent process is gone.
 */
export function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || process.kill(process.pid, 'SIGTERM'), 500).unref();
}
