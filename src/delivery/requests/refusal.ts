/** Why a request gets no content, in the form of Strapi's own errors. */
export interface Refusal {
  status: 400 | 404 | 410 | 503;
  name: string;
  message: string;
  details: Readonly<Record<string, unknown>>;
}

export function refuseParameter(message: string, details: Refusal['details'] = {}): Refusal {
  return { status: 400, name: 'ValidationError', message, details };
}

export function isRefusal<T extends object>(value: T | Refusal): value is Refusal {
  return 'status' in value && 'name' in value && 'message' in value && 'details' in value;
}
