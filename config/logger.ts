import { readEnvironment } from '../src/environment';

export default () => {
  const { LOG_LEVEL, NODE_ENV } = readEnvironment(process.env);
  // Tests print their own results; the server's log would bury them.
  return { level: LOG_LEVEL ?? (NODE_ENV === 'test' ? 'error' : 'http') };
};
