import { ownWrites } from '../../database/acquire-write-lock';
import type { Migration } from '../migration';

/**
 * A withdrawal in force is lifted, never deleted: an import of an older export, which replaces all rows, leaves it there. One that
 * comes for the same document takes its place; so does the same one, if it comes as lifted.
 */
export const lastingWithdrawals: Migration = {
  name: '0009-lasting-withdrawals',
  statements: [
    `create or replace function copydesk_keep_withdrawal() returns trigger language plpgsql as $$
     begin
       if tg_op = 'DELETE' then
         if old.lifted_at is null and pg_trigger_depth() = 1 then return null; end if;
         return old;
       end if;
       delete from copydesk_withdrawals w
       where w.content_type = new.content_type and w.subject = new.subject and w.lifted_at is null
         and (new.lifted_at is null or w.withdrawn_at = new.withdrawn_at);
       return new;
     end $$`,
    `create or replace trigger copydesk_keep_withdrawal before insert or delete on copydesk_withdrawals
     for each row when (current_setting('${ownWrites}', true) is distinct from 'on') execute function copydesk_keep_withdrawal()`,
  ],
};
