import type { NewsroomDescription } from '../newsroom-description';
import type { Random } from '../random';
import { toBytes } from './fuzz-request';
import { hostileText } from './hostile-values';

interface Form {
  type: string;
  body: string;
}

/** A picture of one pixel. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
).toString('latin1');

const contents = [
  picture,
  picture.slice(0, 40),
  '',
  '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
  '\xff\xd8\xff\xe1\xff\xff',
  'GIF89a',
  '<html>',
];

/** An upload, as browsers send it, or broken. */
export function makeForm(random: Random, newsroom: NewsroomDescription): Form {
  const boundary = random.chance(0.95) ? 'fuzz' : hostileText(random).replace(/[^\x21-\x7e]/g, '');
  const line = random.chance(0.97) ? '\r\n' : '\n';
  const field = (name: string, value: string) =>
    ['content-disposition: form-data; name="', name, `"${line}${line}`, value].join('');
  const file = () => {
    const name = random.chance(0.6) ? 'a.png' : toBytes(hostileText(random));
    const type = random.pick(['image/png', 'image/svg+xml', 'text/html', 'x', '']);
    const about = `content-disposition: form-data; name="${random.pick(['files', 'files', 'files', 'file', 'files[]', '__proto__'])}"; filename="${name}"`;
    return `${about}${line}content-type: ${type}${line}${line}${random.pick(contents)}`;
  };
  const info = () =>
    JSON.stringify({ name: hostileText(random), folder: random.pick([null, 1, 'x']), caption: hostileText(random) });
  const other = () =>
    random.pick([
      () => field('fileInfo', random.chance(0.7) ? info() : toBytes(hostileText(random))),
      () => field(random.pick(['ref', 'refId', 'field', 'path', 'source']), toBytes(hostileText(random))),
      () => field('ref', 'api::illustration.illustration'),
      () => field('refId', String(random.below(50))),
      () => field('id', String(random.pick([...newsroom.fileIds, 0]))),
      () => field('data', JSON.stringify({ headline: hostileText(random) })),
      () => field(toBytes(hostileText(random)), toBytes(hostileText(random))),
    ])();
  const parts = [...random.some(2, file), ...random.some(2, other)];
  const end = random.pick(['--', '--', '--', '--', '', '-']);
  const body = `${parts.map((part) => `--${boundary}${line}${part}${line}`).join('')}--${boundary}${end}${line}`;
  const cut = random.chance(0.1) ? body.slice(0, random.below(body.length)) : body;
  return {
    type: `multipart/form-data${random.chance(0.95) ? `; boundary=${boundary}` : random.pick(['', '; boundary=', '; boundary="', ';'])}`,
    body: cut,
  };
}
