import { format } from 'winston';
import { currentRequestId } from './request-id';

/** One line of JSON for each message: `time`, `level`, `message`, the request that it belongs to, and whatever else was given. */
export function composeJsonFormat(): ReturnType<typeof format.combine> {
  const name = format((info) => {
    const requestId = currentRequestId();
    return requestId === undefined ? info : { ...info, requestId };
  });
  const order = format.printf(({ timestamp, level, message, requestId, ...rest }) =>
    JSON.stringify({ time: timestamp, level, message, requestId, ...rest }),
  );
  return format.combine(format.errors({ stack: true }), format.timestamp(), name(), order);
}
