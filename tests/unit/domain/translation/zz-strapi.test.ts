import { readFileSync } from 'node:fs';
import { extractFigures } from '../../../../src/plugins/copydesk/domain/translation/figures/extract-figures';
import { compareFigures } from '../../../../src/plugins/copydesk/domain/translation/figures/compare-figures';
import { detectLanguage } from '../../../../src/plugins/copydesk/domain/translation/detect-language';
import { countLetters } from '../../../../src/plugins/copydesk/domain/translation/reader-text';
const corpus = JSON.parse(readFileSync('/tmp/lang/strapi.json', 'utf8')) as any[];
test('m', () => {
  const out: string[] = [];
  let figs = 0, pairs = 0, fa = 0, mut = 0, hit = 0; const opt: string[] = []; const miss: string[] = [];
  for (const r of corpus) for (const [a, b] of [['uk','en'],['uk','ru'],['en','uk'],['en','ru'],['ru','uk'],['ru','en']] as const) {
    const f = extractFigures(r[a], a), g = extractFigures(r[b], b); if (f.length + g.length) pairs++; figs += f.length;
    for (const x of f) if (x.isOptional) opt.push(x.text);
    const d = compareFigures(f, g, 10);
    if (d.missing.length + d.added.length) { fa++; out.push(`${a}>${b} ${r.path} -${d.missing.map((x) => x.text)} +${d.added.map((x) => x.text)} :: ${r[a].slice(0, 150)} :: ${r[b].slice(0,150)}`); }
    const ms = [...r[b].matchAll(/\d+/g)];
    for (const m of ms) { const t = r[b].slice(0, m.index) + String((Number(m[0][0]) % 9) + 1) + m[0].slice(1) + r[b].slice(m.index + m[0].length); mut++; const e = compareFigures(f, extractFigures(t, b), 10); if (e.missing.length + e.added.length) hit++; else miss.push(`${a}>${b} ${m[0]} in ${t.slice(Math.max(0, m.index-25), m.index + 25)}`); }
  }
  console.log({ pairs, figs, fa, mut, hit }, out.join('\n'), '\nMISSED', miss.slice(0, 60).join('\n'), [...new Set(opt)].join(' '));
  const tally: Record<string, number> = {}; const bad: string[] = [];
  for (const r of corpus) for (const l of ['uk','en','ru']) for (const min of [20,40,60]) { if (countLetters(r[l]) < min) continue; const d = detectLanguage(r[l], ['uk','en','ru']); const k = `${min} ${l}>${d}`; tally[k] = (tally[k] ?? 0) + 1; if (min===60 && d!==l) bad.push(`${l}>${d} ${r[l].slice(0,120)}`);
   if (l!=='uk'){const k2=`two ${min} ${l} in uk-en > ${detectLanguage(r[l],['uk','en'])}`; tally[k2]=(tally[k2]??0)+1;} }
  // paragraphs
  for (const r of corpus) for (const l of ['uk','en','ru']) for (const p of r[l].split('\n')) { if (countLetters(p) < 60) continue; const d = detectLanguage(p, ['uk','en','ru']); const k = `para ${l}>${d}`; tally[k] = (tally[k] ?? 0) + 1;  }
  const t0 = performance.now(); for (const r of corpus) for (const l of ['uk','en','ru']) detectLanguage(r[l], ['uk','en','ru']); 
  console.log(tally, bad.join('\n'), performance.now() - t0);
});
