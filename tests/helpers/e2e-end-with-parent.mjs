/** Loaded into the server under test: however the process that started it ends, the server ends with it. */
process.once('disconnect', () => process.exit());
process.channel?.unref();
