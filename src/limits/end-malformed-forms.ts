import { createRequire } from 'node:module';
import { inputError } from './explain-refusal';

/** The parser of forms, a stream: it answers how far it has come in a piece, and calls `done` when it is ready for the next. */
interface FormParser {
  _transform: (piece: Buffer, encoding: string, done: (error?: Error) => void) => number;
}

/**
 * Lets the parser of forms fail where it finds a form malformed. It stops there without a word, and whoever sent the form would wait for
 * an answer for ever, with the files that had come open.
 *
 * @seam form-parser
 */
export function endMalformedForms(): void {
  // By the way that Strapi comes to it: another copy would not be the one that runs.
  const ofStrapi = createRequire(require.resolve('@strapi/core'));
  const ofBodies = createRequire(ofStrapi.resolve('koa-body'));
  const { prototype } = ofBodies('formidable/src/parsers/Multipart') as { prototype: FormParser };
  const transform = prototype._transform;
  prototype._transform = function (piece, encoding, done) {
    const step = { isDone: false };
    const read = transform.call(this, piece, encoding, (error) => {
      step.isDone = true;
      done(error);
    });
    if (!step.isDone) done(inputError('request/malformed-body'));
    return read;
  };
}
