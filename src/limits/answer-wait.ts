import type { Context } from 'koa';
import { describeWait } from './charge-reads';

/** Answers a request whose client has to wait. */
export function answerWait(context: Context, seconds: number): void {
  const { status, headers, body } = describeWait(seconds);
  context.status = status;
  context.set(headers);
  context.body = body;
}
