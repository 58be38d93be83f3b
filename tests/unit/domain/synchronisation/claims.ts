import type { Row } from '../../../../src/plugins/copydesk/domain/document';
import type { Schema } from '../../../../src/plugins/copydesk/domain/schema';
import { define } from '../define';

const localized = { pluginOptions: { i18n: { localized: true } } };
const shared = { pluginOptions: { i18n: { localized: false } } };
const report = define('api::report.report', {
  body: { type: 'dynamiczone', components: ['parts.claim', 'parts.chart'], ...localized },
});
const models: Record<string, Schema> = {
  [report.uid]: report,
  'parts.claim': define('parts.claim', {
    text: { type: 'text' },
    source: { type: 'relation', relation: 'oneToOne', target: 'api::source.source', ...shared },
  }),
  'parts.chart': define('parts.chart', { data: { type: 'string', ...shared } }),
};
const schemaOf = (uid: string): Schema => models[uid] ?? define(uid, {});

/** A model of reports whose sections are claims, each with a text of its own language and a source that all languages share. */
export const claimScope = { schema: report, schemaOf, roles: {} };

/**
 * A version of a report: one word a section. `3 A S1` is the claim A of source S1 in row 3; `A -` has no source; `[x]` is a chart
 * that shows x and says nothing. Sections without a number get rows from `firstRow` on.
 */
export function writeReport(sections: string, firstRow = 1): Row {
  const body = sections
    .split(',')
    .map((section) => section.trim())
    .filter((section) => section !== '')
    .map((section, index) => {
      const id = Number(/^\d+/.exec(section)?.[0] ?? firstRow + index);
      const [first = '', second] = section.replace(/^\d+ /, '').split(' ');
      if (first.startsWith('[')) return { id, __component: 'parts.chart', data: first.slice(1, -1) };
      const source = second === '-' ? null : { id: 900, documentId: second };
      return { id, __component: 'parts.claim', text: first, source };
    });
  return { id: 1, body };
}

/** The same, read back: without the numbers of the rows. */
export function describeReport({ body }: Row): string {
  return (body as Row[])
    .map(({ text, source, data }) =>
      data === undefined ? `${String(text)} ${String((source as Row | null)?.documentId ?? '-')}` : `[${String(data)}]`,
    )
    .join(', ');
}
