import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { documentMiddlewares } from '../../../src/plugins/copydesk/server/src/document-middlewares';
import admin from '../../../src/plugins/copydesk/server/src/http/routes/admin';
import { project, readTable } from '../../helpers/docs';

const read = (file: string) => readFileSync(path.join(project, file), 'utf8');
const architecture = read('docs/architecture.md');
const server = path.join(project, 'src', 'plugins', 'copydesk', 'server', 'src');

test('the table of document middlewares is the list of the code', () => {
  const rows = documentMiddlewares.map(({ phase, middleware, outside = [], why }) => [
    phase,
    `\`${middleware.name}\``,
    outside.map(({ name }) => `\`${name}\``).join(', '),
    why,
  ]);
  expect(readTable(architecture, 'The order of the document middlewares')).toEqual(rows);
});

describe('the rooms of the server', () => {
  const rooms = readTable(architecture, "Rooms of the plugin's server").map(([room = '']) => room.replaceAll('`', ''));

  test('are the folders that are there', () => {
    const folders = readdirSync(server, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect([...rooms].sort()).toEqual(folders.map(({ name }) => name).sort());
  });

  test.each(rooms)('%s imports lower rooms alone', (room) => {
    const imported = readdirSync(path.join(server, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) =>
        [...readFileSync(path.join(server, room, file), 'utf8').matchAll(/from '(\.[^']+)'/g)].map(([, target = '']) =>
          path.relative(server, path.resolve(server, room, path.dirname(file), target)),
        ),
      )
      .filter((target) => !target.startsWith('..'))
      .map((target) => target.split(path.sep)[0] ?? '');
    const allowed = rooms.slice(rooms.indexOf(room));
    expect(imported.filter((other) => !allowed.includes(other))).toEqual([]);
  });
});

test('the table of the panel’s routes is the list of the code', () => {
  const rows = admin.routes.map(({ method, path: route, config }) => {
    const [, { config: needed }] = config.policies as [string, { config: { actions: string[] } }];
    return [`\`${method} /copydesk${route}\``, `\`${needed.actions[0]?.replace('plugin::copydesk.', '')}\``];
  });
  const listed = readTable(read('docs/writing.md'), "The panel's API").map(([route, permission]) => [
    route,
    permission,
  ]);
  expect(listed.sort()).toEqual(rows.sort());
});

describe('decision records', () => {
  const folder = path.join(project, 'docs', 'decisions');
  const records = readdirSync(folder).filter((file) => file !== 'README.md');

  test.each(records)('%s has what a record has', (file) => {
    const text = read(`docs/decisions/${file}`);
    const [title = ''] = text.split('\n');
    expect(title).toMatch(new RegExp(`^# ${Number(file.slice(0, 4))}\\. `));
    expect(text).toMatch(/^- Status: (accepted|proposed|superseded by \d+)$/m);
    expect(text).toMatch(/^- Date: \d{4}-\d\d-\d\d$/m);
    expect(text.match(/^## .*$/gm)).toEqual(['## Context', '## Decision', '## Alternatives', '## Consequences']);
  });

  test('are numbered without gaps and listed', () => {
    expect(records.map((file) => Number(file.slice(0, 4)))).toEqual(records.map((_, index) => index + 1));
    const listed = readTable(read('docs/decisions/README.md'), 'Decision records').map(
      ([, link = '']) => /\((.+)\)/.exec(link)?.[1],
    );
    expect(listed).toEqual(records);
  });
});

test('the guide for editors calls buttons and panels by their names', () => {
  const words = ['en', 'uk'].map(
    (language) =>
      JSON.parse(read(`src/plugins/copydesk/admin/src/translations/${language}.json`)) as Record<string, string>,
  );
  const known = new Set(words.flatMap((ofLanguage) => Object.values(ofLanguage)));
  const ofStrapi = ['Publish', 'Article', 'Corrections', 'Settings → Administration panel → Roles'];
  const named = [...read('docs/editors.md').matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = '']) =>
    name.replace(/\s+/g, ' '),
  );
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((name) => !known.has(name) && !ofStrapi.includes(name))).toEqual([]);
});
