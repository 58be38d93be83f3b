import { readRelated } from '../document';
import { collectReferences } from '../collect-references';
import { nameOfRelated } from '../name-of-related';
import { findRow } from '../related-rows';
import { defineRule, type Finding, type RuleContext } from '../rule';
import { walkFields } from '../walk-fields';
import { collectIllustrations } from './collect-illustrations';

/**
 * A story has a lead illustration: the relation that the policy calls the illustration is not empty.
 *
 * And every picture has its file: that of the lead, of whatever else the version shows with a caption or an alternative text,
 * and that of its own components and fields, if the policy calls them an image or the schema requires them. A file may have been
 * deleted after the picture was chosen.
 *
 * A version that cannot lead with the picture that others lead with, for want of the locale, is left to
 * `attribution/illustration-not-in-locale`: Strapi cannot connect the picture before it is localized, so there is nothing to
 * choose here yet.
 */
export const illustrationMissing = defineRule({
  kind: 'version',
  id: 'attribution/illustration-missing',
  defaultLevel: 'error',
  messages: {
    empty: '{field} is empty. Choose the picture that leads the story.',
    imageless: '{field}: the file of the picture “{what}” is gone. Upload it again there, or choose another picture.',
    fileless: '{field} has no file. Choose one.',
  },
  assess(context) {
    return [...findNoLead(context), ...findImageless(context), ...findFileless(context)];
  },
});

type PictureFinding = Finding<'empty' | 'imageless' | 'fileless'>;

function findNoLead(context: RuleContext): PictureFinding[] {
  const { parts, version } = context;
  if (parts.illustration === undefined || readRelated(version[parts.illustration]).length > 0) return [];

  const path = [parts.illustration];
  const leads = collectReferences(context).filter((one) => one.path.length === 1 && one.attribute === path[0]);
  return leads.some((lead) => !findRow(lead, context)) ? [] : [{ path, message: 'empty' }];
}

function findImageless(context: RuleContext): PictureFinding[] {
  return collectIllustrations(context).flatMap((illustration): PictureFinding[] => {
    const { path, uid, documentId } = illustration;
    const { image } = context.partsOf(uid);
    const row = findRow(illustration, context);
    if (image === undefined || !row || readRelated(row[image]).length > 0) return [];
    const values = { what: nameOfRelated(illustration, context) };
    return [{ path, message: 'imageless', values, target: { uid, documentId } }];
  });
}

function findFileless({ version, schema, schemaOf, partsOf }: RuleContext): PictureFinding[] {
  return walkFields(version, schema, schemaOf)
    .filter(({ owner, name, attribute, value }) => {
      const isNeeded = attribute.required === true || partsOf(owner.uid).image === name;
      return attribute.type === 'media' && isNeeded && readRelated(value).length === 0;
    })
    .map(({ path }): PictureFinding => ({ path, message: 'fileless' }));
}
