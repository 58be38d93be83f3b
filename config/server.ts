import { readEnvironment } from '../src/environment';

export default () => {
  const { HOST, PORT, PROXY, PUBLIC_URL, APP_KEYS } = readEnvironment(process.env);
  return {
    host: HOST,
    port: PORT,
    url: PUBLIC_URL,
    // Of the addresses that a request says it came by, those are believed that the newsroom's own proxies have added.
    proxy: { koa: PROXY > 0, maxIpsCount: PROXY },
    app: { keys: APP_KEYS },
    logger: { startup: { enabled: false }, updates: { enabled: false } },
  };
};
