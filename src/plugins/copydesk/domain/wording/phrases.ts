/**
 * The phrases around the messages of the rules, in English, as ICU messages. `field.…` and `language.in` are parts of those
 * messages; `refusal.…` says what was refused before the messages say why.
 */
export const phrases = {
  'field.document': 'The entry',
  'field.label': '“{label}”',
  'field.part': 'part {number}',
  'language.in': '{locale, select, uk {in Ukrainian} en {in English} ru {in Russian} other {in {name}}}',
  'refusal.not-published': 'This cannot be published yet.',
  'refusal.changed-on-the-way':
    'This was not published: code of this newsroom changes it on its way to the readers, and what they would see breaks the policy.',
  'refusal.several-not-published': '{titles} cannot be published yet.',
  'refusal.not-saved': 'This cannot be saved.',
  'refusal.in-use': 'This cannot be removed: readers see it.',
  'refusal.in-use-widely':
    'This cannot be removed: readers see it in {count, plural, one {# version} other {# versions}} of other entries. The first {listed}:',
  'refusal.several-in-use': 'Readers see {titles}: this cannot be removed.',
  'refusal.files-of-others':
    'Your role may not change files of others: {files}{more, plural, =0 {} one { and # more} other { and # more}}. Choose without them.',
  'refusal.all-files': 'Your role may not change files of others, and this would change all that there are.',
  'refusal.other-file':
    'Readers see this file in a published story: replacing it takes the permission to publish what shows it.',
  'refusal.not-lifted': 'Readers cannot see this again yet.',
  'refusal.locale-in-policy': '“{language}” cannot be deleted or renamed: the policy of the newsroom asks for it.',
  'refusal.locale-in-use':
    '“{language}” cannot be deleted or renamed: readers see {count, plural, one {# entry in it. Unpublish or delete it first.} other {# entries in it. Unpublish or delete them first.}}',
  'refusal.emptied': '{fields} cannot be empty: readers see it.',
  'refusal.emptied-widely':
    '{fields} cannot be empty: readers see it in {count, plural, one {# version} other {# versions}} of other entries. The first {listed}:',
  'refusal.waiver-too-long':
    'The translations have to follow within {days, plural, one {# day} other {# days}}: choose an earlier time.',
  'refusal.discard':
    '{type}: discarding the changes would change {fields} as well, which your role may not write. Somebody else has changed that.',
  'refusal.shared':
    '{type}: this would change what readers see {languages} as well, for something that all languages share has been changed. Your role may not do that.',
  'refusal.locale':
    '{type}: your role may not {right, select, create {begin a version} update {change the version} publish {publish or unpublish the version} delete {delete the version} other {write anything}} {languages}.',
} as const;

export type PhraseId = keyof typeof phrases;

/** What was refused. */
export type RefusalId = Extract<PhraseId, `refusal.${string}`>;
