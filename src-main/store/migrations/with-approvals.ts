/**
 * 1 → 2: what leaders have decided stands in the meeting. A default would do to read the older file; the new number keeps
 * a program that knows nothing of approvals from writing the meeting back without them.
 */
export function withApprovals(body: unknown): unknown {
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? { approvals: [], ...body } : body
}
