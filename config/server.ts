import { readEnvironment } from '../src/environment';

export default () => {
  const { HOST, PORT, PUBLIC_URL, APP_KEYS } = readEnvironment(process.env);
  return {
    host: HOST,
    port: PORT,
    url: PUBLIC_URL,
    app: { keys: APP_KEYS },
    logger: { startup: { enabled: false }, updates: { enabled: false } },
  };
};
