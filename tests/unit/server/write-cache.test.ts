import { findWrittenSource } from '../../../src/plugins/copydesk/server/src/database/write-cache';

test.each([
  ['select * from articles', undefined],
  ['(select 1) union all (select 2)', undefined],
  ['BEGIN;', undefined],
  ['savepoint trx1', undefined],
  ['select id from "articles" where document_id = ? order by id for update', 'anything'],
  ['insert into "articles" ("title") values (?)', 'content'],
  ['update "public"."articles_authors_lnk" set "author_ord" = ?', 'content'],
  ['delete from "files" as "t0" where "t0"."id" = ?', 'content'],
  ['insert into "copydesk_translation_states" ("fields") values (?)', 'copydesk_translation_states'],
  ['update "public"."copydesk_desk_entries" set "rank" = ?', 'copydesk_desk_entries'],
  ['rollback to savepoint copydesk_write', 'anything'],
  ['COMMIT;', 'anything'],
  ['with gone as (delete from articles returning id) select * from gone', 'anything'],
  ['truncate articles', 'anything'],
  ['', 'anything'],
])('%s may have changed: %s', (sql, source) => {
  expect(findWrittenSource(sql)).toBe(source);
});
