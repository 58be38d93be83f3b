import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';

const name = `hostile_${process.pid}`;
const extensions = ['html', 'js', 'svg', 'xml', 'pdf', 'png'] as const;

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await shareNewsroom();
  // As an older version of the newsroom took them.
  for (const extension of extensions)
    await writeFile(path.join(newsroom.uploads, `${name}.${extension}`), '<script>alert(1)</script>');
});

describe.each(['/uploads/', '//uploads/', '/%75ploads/', '/./uploads/'])('under %s', (folder) => {
  test.each(extensions)('a file %s runs nothing in the panel’s origin', async (extension) => {
    const { status, headers } = await fetch(`${newsroom.url}${folder}${name}.${extension}`);
    // Strapi refuses some of these ways, and what is not served does no harm.
    expect([200, 400, 404]).toContain(status);
    if (folder === '/uploads/') expect(status).toBe(200);
    if (status !== 200) return;
    expect(headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-disposition')).toBe(extension === 'png' ? null : 'attachment');
  });
});

test('a page of the panel is not sandboxed', async () => {
  const { headers } = await fetch(`${newsroom.url}/admin/init`);
  expect(headers.get('content-security-policy')).not.toContain('sandbox');
});
