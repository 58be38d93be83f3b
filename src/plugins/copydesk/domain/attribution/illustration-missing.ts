import { isBlank, readRelated } from '../document';
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
 * And a section or component that is there for a picture has it: one whose picture the policy calls the illustration, or that says nothing
 * without it.
 */
export const illustrationMissing = defineRule({
  kind: 'version',
  id: 'attribution/illustration-missing',
  defaultLevel: 'error',
  messages: {
    empty: '{field} is empty. Choose the picture that leads the story.',
    imageless: '{field}: the file of the picture “{what}” is gone. Upload it again there, or choose another picture.',
    fileless: '{field} has no file. Choose one.',
    pictureless: '{field} has no picture, and shows nothing without it. Choose one, or take the section out.',
  },
  assess(context) {
    return [...findNoLead(context), ...findImageless(context), ...findFileless(context), ...findPictureless(context)];
  },
});

type PictureFinding = Finding<'empty' | 'imageless' | 'fileless' | 'pictureless'>;

function findNoLead({ parts, version }: RuleContext): PictureFinding[] {
  if (parts.illustration === undefined || readRelated(version[parts.illustration]).length > 0) return [];

  return [{ path: [parts.illustration], message: 'empty' }];
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

function findPictureless({ version, schema, schemaOf, partsOf }: RuleContext): PictureFinding[] {
  const isPicture = (uid: string | undefined) => {
    const { caption, altText } = partsOf(uid ?? '');
    return caption !== undefined || altText !== undefined;
  };
  return walkFields(version, schema, schemaOf)
    .filter(({ path, owner, name, attribute, value, holder }) => {
      if (path.length === 1 || attribute.type !== 'relation' || readRelated(value).length > 0) return false;
      const isIllustration = partsOf(owner.uid).illustration === name;
      const isAlone = isPicture(attribute.target) && Object.keys(owner.attributes).every((key) => isBlank(holder[key]));
      return isIllustration || isAlone;
    })
    .map(({ path }): PictureFinding => ({ path, message: 'pictureless' }));
}
