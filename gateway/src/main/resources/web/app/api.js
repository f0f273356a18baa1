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

/** An answer with all pages of its list in it. */
export async function whole(path, parameters, list) {
  let answer;
  do {
    const page = await get(path, { ...parameters, limit: 500, cursor: answer?.next });
    answer = { ...page, [list]: [...(answer?.[list] ?? []), ...page[list]] };
  } while (answer.next && answer[list].length < 5000);
  return answer;
}

export async function all(path, parameters = {}) {
  return (await whole(path, parameters, 'items')).items;
}
