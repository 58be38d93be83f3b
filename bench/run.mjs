/** Measures what the plugin costs: the same work with it and with Strapi alone, in turns, on copies of one database. */
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { inProject, root } from '../scripts/lib/project.mjs';
import { Complaint, run, say } from '../scripts/lib/say.mjs';
import { onServer, siblingOf } from '../scripts/postgres/admin.cjs';
import prepareTemplate from '../tests/helpers/global-setup.mjs';
import removeTemplate from '../tests/helpers/global-teardown.mjs';
import { openNewsroom } from './newsroom.mjs';
import { operations } from './operations.mjs';
import { formatTable, summarise } from './report.mjs';
import { buildWithoutPlugin } from './without-plugin.mjs';

/** @typedef {import('./report.mjs').Round} Round */

/** The first rounds, in which code is compiled and caches fill, are not counted. */
const warmUp = 5;

await run(async () => {
  process.chdir(root);
  const rounds = readRounds();
  say('preparing a newsroom with the sample edition');
  await prepareTemplate();
  try {
    const measured = await measureAll(rounds);
    const results = summarise(measured);
    const { version, platform, arch } = process;
    const machine = { node: version, platform, arch, cpu: os.cpus()[0]?.model, cpus: os.cpus().length };
    const report = { measuredAt: new Date().toISOString(), machine, rounds, warmUp, results, measured };
    mkdirSync(inProject('.tmp'), { recursive: true });
    writeFileSync(inProject('.tmp', 'bench.json'), `${JSON.stringify(report, null, 2)}\n`);
    process.stdout.write(`${formatTable(results)}\n`);
    say(`${rounds} rounds after ${warmUp} to warm up; every figure is in .tmp/bench.json`);
  } finally {
    await removeTemplate();
  }
});
// Strapi leaves timers behind that would keep the process waiting.
process.exit();

function readRounds() {
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '30' } } });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Complaint('--rounds takes a whole number of at least 1.');
  return rounds;
}

/**
 * @param {number} rounds
 * @returns {Promise<Round[]>}
 */
async function measureAll(rounds) {
  const template = process.env.COPYDESK_TEMPLATE_URL ?? '';
  const name = new URL(template).pathname.slice(1);
  const names = { with: `${name}_with`, without: `${name}_without` };
  const bare = buildWithoutPlugin();
  /** @type {Awaited<ReturnType<typeof openNewsroom>>[]} */
  const opened = [];

  /** @param {'with' | 'without'} side */
  const open = async (side) => {
    await onServer(template, [`create database ${names[side]} template ${name}`]);
    const newsroom = await openNewsroom({
      dist: side === 'with' ? inProject('dist') : bare.dist,
      databaseUrl: siblingOf(template, names[side]),
      plugin: side === 'with',
    });
    opened.push(newsroom);
    return newsroom;
  };

  try {
    const newsrooms = { with: await open('with'), without: await open('without') };
    /** @type {Round[]} */
    const measured = [];
    for (let round = 1; round <= warmUp + rounds; round += 1) {
      for (const operation of Object.keys(operations)) {
        const one = { with: {}, without: {} };
        // Whoever goes first finds the processor's caches full of the other's data; so they take turns.
        for (const side of /** @type {const} */ (round % 2 ? ['with', 'without'] : ['without', 'with'])) {
          one[side] = await newsrooms[side].measure(operation, round);
        }
        if (round > warmUp) measured.push({ operation, ...one });
      }
      say(`round ${round} of ${warmUp + rounds}`);
    }
    return measured;
  } finally {
    for (const newsroom of opened) await newsroom.close();
    bare.remove();
    for (const used of Object.values(names)) {
      await onServer(template, [`drop database if exists ${used} with (force)`]);
    }
  }
}
