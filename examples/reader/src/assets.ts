import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(__dirname, '..', 'public');

/** A file of the site itself. */
export interface Asset {
  /** Changes with the content, so that browsers may keep it for ever. */
  address: string;
  type: string;
  content: string;
}

function readAsset(name: string, type: string): Asset {
  const content = readFileSync(path.join(folder, name), 'utf8');
  const mark = createHash('sha256').update(content).digest('base64url').slice(0, 8);
  return { address: `/${name}?${mark}`, type, content };
}

export const stylesheet = readAsset('style.css', 'text/css; charset=utf-8');
export const icon = readAsset('icon.svg', 'image/svg+xml');
