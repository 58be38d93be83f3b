/** When everything in the examples happened. */
const moment = '2024-08-20T09:00:00.000Z';

const times = ['createdAt', 'updatedAt', 'publishedAt', 'firstPublishedAt'];

/**
 * An answer without what differs from one load of the sample edition to the next: ids are made of what a document is called
 * in the edition, rows are counted from 1 within what holds them, times are all the same, files are called as they came.
 * Of pictures remains what every picture has, and the `small` one of its smaller sizes.
 *
 * @param {unknown} answer
 * @param {(documentId: string) => string} keyOf what the edition calls a document
 * @returns {unknown}
 */
function steadyAnswer(answer, keyOf) {
  /** @param {string} documentId */
  const makeId = (documentId) => Buffer.from(keyOf(documentId)).toString('hex').padEnd(24, '0').slice(0, 24);

  /** @param {string} cursor */
  const steadyCursor = (cursor) => {
    const [, documentId = ''] = Buffer.from(cursor, 'base64url').toString().split('~');
    return Buffer.from(`${moment}~${makeId(documentId)}`).toString('base64url');
  };

  /**
   * @param {unknown} value
   * @param {number} place its place among its siblings
   * @returns {unknown}
   */
  const steady = (value, place = 0) => {
    if (Array.isArray(value)) return value.map(steady);
    if (typeof value !== 'object' || value === null) return value;
    const row = /** @type {Record<string, any>} */ (value);
    if (typeof row.mime === 'string') return steadyPicture(row);
    const isDocument = typeof row.documentId === 'string';
    const fields = Object.entries(row).map(([name, field]) => {
      if (name === 'id') return [name, isDocument ? 1 : place + 1];
      if (name === 'documentId') return [name, makeId(field)];
      if (name === 'nextCursor' && field !== null) return [name, steadyCursor(field)];
      if (isDocument && times.includes(name) && field !== null) return [name, moment];
      return [name, steady(field)];
    });
    return Object.fromEntries(fields);
  };
  return steady(answer);
}

/** @param {Record<string, any>} picture */
function steadyPicture({ name, mime, width, height, formats }) {
  const { small } = formats;
  return {
    ...{ url: `/uploads/${name}`, mime, width, height },
    formats: { small: { url: `/uploads/${small.name}`, mime: small.mime, width: small.width, height: small.height } },
  };
}

module.exports = { steadyAnswer };
