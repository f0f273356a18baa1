import { signOut, token } from './session.js';
import { language } from './words.js';

/** A problem answer of the API (RFC 9457). */
export class Refusal extends Error {
  constructor(status, problem) {
    super(problem.detail ?? problem.title ?? String(status));
    this.status = status;
    this.code = problem.code;
  }
}

export async function get(path, parameters = {}) {
  const given = Object.entries(parameters).filter(([, value]) => value != null && value !== '');
  const query = new URLSearchParams(given);
  const response = await fetch(given.length ? `${path}?${query}` : path, {
    headers: { Authorization: `Bearer ${token()}`, 'Accept-Language': language() },
  });
  if (response.status === 401) signOut();
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Refusal(response.status, answer);
  return answer;
}

export async function all(path, parameters = {}) {
  const items = [];
  let cursor;
  do {
    const page = await get(path, { ...parameters, limit: 500, cursor });
    items.push(...page.items);
    cursor = page.next;
  } while (cursor && items.length < 5000);
  return items;
}
