import type { BaseIssue } from 'valibot';
import type { JsonPath } from './problem.ts';

/** Our schema's words, and for missing and unknown fields, where Valibot has the say, plain ones. */
export function issueMessage(issue: BaseIssue<unknown>): string {
  if (issue.type !== 'strict_object') return issue.message;
  if (issue.expected === 'never') return 'is not a known field';
  return issue.received === 'undefined' ? 'is missing' : 'must be an object { … }';
}

export function issuePath(issue: BaseIssue<unknown>): JsonPath {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}
