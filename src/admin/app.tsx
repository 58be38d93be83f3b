export default {
  config: { locales: ['uk', 'ru'], tutorials: false, notifications: { releases: false } },
  bootstrap(): void {},
};
