import type { RuleId, ViolationLevel } from '../../domain/violation';

/** How the policy in force has set a rule for one content type. */
export interface RuleLevel {
  uid: string;
  /** What the type is called, in English. */
  name: string;
  level: ViolationLevel | 'off';
}

/** `GET /copydesk/rules/:group/:rule`: a rule in this newsroom, for the content types that one may read. */
export interface RuleResponse {
  data: { rule: RuleId; levels: RuleLevel[] };
}
