import { isRow, isWordless, readRelated } from '../document';
import { nameOfRelated } from '../name-of-related';
import { findRow } from '../related-rows';
import { defineRule } from '../rule';
import { collectIllustrations } from './collect-illustrations';
import { nameSameParty } from './name-same-party';

/**
 * The credit line of a picture names whom its file names: the credit or the creator in the metadata of the file, as they were
 * read when it was uploaded or replaced.
 *
 * It is enough that they have one name in common, be it abbreviated: “Photo: Getty Images” and “John Doe/Getty Images” agree. A
 * picture that names its file's creator in its own field for that agrees whatever its credit line says. Forgiven are
 * credits in different scripts, which cannot be compared, and files that say nothing of themselves. It is a warning unless the
 * policy says otherwise: metadata may be older than the rights to a picture.
 */
export const creditDisagrees = defineRule({
  kind: 'version',
  id: 'attribution/credit-disagrees',
  defaultLevel: 'warn',
  messages: {
    disagrees:
      '{field}: the file of the picture “{what}” is by “{own}”, but its credit line says “{printed}”. Credit whom the file names{creator, select, yes {, or name them as the creator of the picture} other {}}.',
  },
  assess(context) {
    const { partsOf } = context;
    return collectIllustrations(context).flatMap((illustration) => {
      const { path, uid, documentId } = illustration;
      const { image, creditLine, creator } = partsOf(uid);
      const row = findRow(illustration, context);
      if (!row || image === undefined || creditLine === undefined) return [];

      const own = readOwnCredit(readRelated(row[image])[0]?.credit);
      const printed = row[creditLine];
      const named = creator === undefined ? undefined : row[creator];
      const isOther = (text: unknown) => isWordless(text) || nameSameParty(String(text), own) === false;
      if (isWordless(printed) || !isOther(printed) || !isOther(named)) return [];
      const values = {
        what: nameOfRelated(illustration, context),
        own,
        printed: String(printed).trim(),
        creator: creator === undefined ? 'no' : 'yes',
      };
      return [{ path, message: 'disagrees', values, target: { uid, documentId } }];
    });
  },
});

/** Whom a file names in its metadata. */
function readOwnCredit(credit: unknown): string {
  if (!isRow(credit)) return '';
  const names = [credit.creator, credit.creditLine].filter((name) => !isWordless(name)).map(String);
  return [...new Set(names)].join(' / ');
}
