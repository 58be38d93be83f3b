import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import packageJson from '../../../package.json';
import { readTable } from '../../helpers/docs';

/* The examples of examples/deployment, against what the project has: its variables, scripts, folders, probes. */

const root = path.resolve(__dirname, '..', '..', '..');
const folder = path.join(root, 'examples', 'deployment');
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');

/** What the newsroom reads, and what Node.js and the C library read. */
const known = new Set([
  ...readTable(readFileSync(path.join(root, 'docs', 'operators.md'), 'utf8'), 'Variables').flatMap(([names = '']) =>
    [...names.matchAll(/`(\w+)`/g)].map(([, name]) => name),
  ),
  ...['NODE_ENV', 'MALLOC_ARENA_MAX', 'HOME'],
]);

/** What is set with its name in front, a line each. */
const assigned = (text: string) =>
  [...text.matchAll(/^(\w+)=(.*)$/gm)].map(([, name = '', value = '']) => ({ name, value }));

describe('the image', () => {
  const text = read('Dockerfile');
  const stages = text.split(/^FROM /m).slice(1);
  const copied = [...text.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, sources = '']) => sources.split(' '));

  test('runs only scripts that there are', () => {
    const scripts = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script);
    expect(scripts).toEqual(['build']);
    for (const script of scripts) expect(packageJson.scripts).toHaveProperty([String(script)]);
  });

  test('copies what there is, and ignores all that it does not copy', () => {
    for (const source of copied) expect([source, existsSync(path.join(root, source))]).toEqual([source, true]);
    const taken = read('Dockerfile.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'));
    expect(taken.map((line) => line.slice(1)).sort()).toEqual([...new Set(copied)].sort());
  });

  test('is built and run by a Node.js that the newsroom recommends, and not run as root', () => {
    const recommended = readFileSync(path.join(root, '.nvmrc'), 'utf8').trim();
    for (const stage of stages) expect(stage.split(/\s/)[0]).toBe(`node:${recommended}-slim`);
    expect(stages.at(-1)).toMatch(/^USER 1000:1000$/m);
    expect(JSON.parse(/^CMD (.+)$/m.exec(stages.at(-1) ?? '')?.[1] ?? '')).toEqual([
      'node',
      'scripts/strapi.mjs',
      'start',
    ]);
    expect(packageJson.scripts.start).toBe('node scripts/strapi.mjs start');
  });

  test('sets nothing that nobody reads', () => {
    const set = [...text.matchAll(/^ENV (.+)$/gm)].flatMap(([, pairs = '']) => pairs.split(' '));
    expect(set.length).toBeGreaterThan(1);
    for (const pair of set) expect([...known]).toContain(pair.split('=')[0]);
  });
});

interface Service {
  environment: Record<string, string>;
  depends_on: unknown;
  read_only?: boolean;
  user?: string;
  env_file?: string;
  build?: { context: string; dockerfile: string };
  volumes: string[];
}

describe('compose', () => {
  const { services, volumes } = parse(read('compose.yml')) as {
    services: Record<string, Service>;
    volumes: Record<string, unknown>;
  };
  const newsroom = services.newsroom as Service;

  test('sets variables that the newsroom reads, and all that it asks for in production', () => {
    const filled = assigned(read('newsroom.env.example')).map(({ name }) => name);
    const set = [...Object.keys(newsroom.environment), ...filled];
    for (const name of set) expect([...known]).toContain(name);
    expect(new Set(set).size).toBe(set.length);
    const { text } = { text: readFileSync(path.join(root, 'src', 'environment.ts'), 'utf8') };
    const required = [...text.matchAll(/^ {4}([A-Z_]+): (?:secret,|z\.url\(.+\),)$/gm)].map(([, name]) => name);
    expect(required.length).toBeGreaterThan(5);
    for (const name of [...required, 'APP_KEYS', 'PUBLIC_URL', 'SITE_URL']) expect(set).toContain(name);
  });

  test('builds the image from the project’s root, and writes to nothing but uploads and /tmp', () => {
    expect(path.resolve(folder, newsroom.build?.context ?? '')).toBe(root);
    expect(existsSync(path.join(root, newsroom.build?.dockerfile ?? ''))).toBe(true);
    expect(newsroom).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      volumes: ['uploads:/copydesk/public/uploads'],
    });
  });

  test('names no volume, file or service that there is not', () => {
    for (const { volumes: mounted, depends_on: needed } of Object.values(services)) {
      for (const mount of mounted) {
        const [source = ''] = mount.split(':');
        if (source.startsWith('.')) expect(existsSync(path.join(folder, source))).toBe(true);
        else expect(Object.keys(volumes)).toContain(source);
      }
      const names = Array.isArray(needed) ? needed : Object.keys(needed ?? {});
      for (const name of names) expect(Object.keys(services)).toContain(name);
    }
    const { PROXY } = newsroom.environment;
    expect([PROXY, read('Caddyfile')]).toEqual(['1', expect.stringContaining('reverse_proxy newsroom:1337')]);
  });
});

describe('systemd', () => {
  const lines = read('copydesk.service')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const valuesOf = (key: string) =>
    lines.filter((line) => line.startsWith(`${key}=`)).map((line) => line.slice(key.length + 1));

  test('is sections of keys and values', () => {
    for (const line of lines) expect(line).toMatch(/^(\[(Unit|Service|Install)\]|[A-Z]\w+=.*)$/);
    expect(lines.filter((line) => line.startsWith('['))).toEqual(['[Unit]', '[Service]', '[Install]']);
  });

  test('starts what `npm start` starts, not as root, and lets it write uploads alone', () => {
    expect(valuesOf('ExecStart')).toEqual([`/usr/bin/${packageJson.scripts.start}`]);
    expect(valuesOf('User')).toEqual(['copydesk']);
    expect(valuesOf('ProtectSystem')).toEqual(['strict']);
    expect(valuesOf('ReadWritePaths')).toEqual(['/opt/copydesk/public/uploads']);
    for (const pair of valuesOf('Environment')) expect([...known]).toContain(pair.split('=')[0]);
  });

  test('gives requests in progress the time that the newsroom gives them', () => {
    expect(Number(valuesOf('TimeoutStopSec')[0])).toBeGreaterThan(30);
  });
});

describe('Kubernetes', () => {
  // The parts of the manifests that are looked at here.
  type Container = Record<string, { httpGet?: { path: string } }> & {
    envFrom: { configMapRef?: { name: string }; secretRef?: { name: string } }[];
    ports: { name: string; containerPort: number }[];
    volumeMounts: { name: string; mountPath: string }[];
  };
  interface Manifest {
    kind: string;
    metadata: { name: string };
    data: Record<string, unknown>;
    spec: {
      template: {
        spec: { containers: Container[]; volumes: { name: string }[]; terminationGracePeriodSeconds: number };
      };
    };
  }
  const documents = parseAllDocuments(read('kubernetes.yml'));
  const manifests = documents.map((document) => document.toJSON() as Manifest);
  const find = (kind: string) => manifests.find((manifest) => manifest.kind === kind) as Manifest;
  const pod = find('Deployment').spec.template.spec;
  const container = pod.containers[0] as Container;

  test('can be read, all of it', () => {
    expect(documents.flatMap(({ errors }) => errors)).toEqual([]);
    expect(manifests.map(({ kind }) => kind)).toEqual(['ConfigMap', 'Deployment', 'Service']);
  });

  test('sets texts for variables that the newsroom reads', () => {
    for (const [name, value] of Object.entries(find('ConfigMap').data)) {
      expect([...known]).toContain(name);
      expect(typeof value).toBe('string');
    }
  });

  test('asks the newsroom’s probes, and waits for requests in progress', () => {
    const middleware = readFileSync(path.join(root, 'src', 'middlewares', 'answer-probes.ts'), 'utf8');
    for (const [probe, at] of [
      ['startupProbe', '/health/live'],
      ['livenessProbe', '/health/live'],
      ['readinessProbe', '/health/ready'],
    ] as const) {
      expect(container[probe]?.httpGet?.path).toBe(at);
      expect(middleware).toContain(at);
    }
    expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(30);
  });

  test('writes to nothing but /tmp and uploads, and not as root', () => {
    expect(pod).toMatchObject({ securityContext: { runAsNonRoot: true, runAsUser: 1000 } });
    expect(container).toMatchObject({
      securityContext: { readOnlyRootFilesystem: true, allowPrivilegeEscalation: false },
    });
    expect(container.volumeMounts.map(({ mountPath }) => mountPath)).toEqual(['/tmp', '/copydesk/public/uploads']);
    expect(pod.volumes.map(({ name }) => name)).toEqual(container.volumeMounts.map(({ name }) => name));
  });
});
