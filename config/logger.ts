import { readEnvironment } from '../src/environment';
import { composeJsonFormat } from '../src/watching/log-format';

export default () => {
  const { LOG_FORMAT, LOG_LEVEL, NODE_ENV } = readEnvironment(process.env);
  // Tests print their own results; the server's log would bury them.
  return {
    level: LOG_LEVEL ?? (NODE_ENV === 'test' ? 'error' : 'http'),
    ...(LOG_FORMAT === 'json' && { format: composeJsonFormat() }),
  };
};
