// Sign-in by OpenID Connect: authorization code with PKCE. The token lives in this tab only.
const store = sessionStorage;

const base64url = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');

const random = () => base64url(crypto.getRandomValues(new Uint8Array(32)));

async function getJson(url, options) {
  const response = await fetch(url, options);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}

async function provider() {
  const settings = await getJson('/console/settings');
  const discovery = await getJson(`${settings.authority}/.well-known/openid-configuration`);
  return { ...settings, ...discovery };
}

const here = () => `${location.origin}/`;

export const token = () => {
  const session = JSON.parse(store.getItem('jiceng.session') ?? 'null');
  return session && session.until > Date.now() ? session.token : null;
};

export async function signIn() {
  const { clientId, authorization_endpoint } = await provider();
  const attempt = { verifier: random(), state: random(), returnTo: location.hash };
  store.setItem('jiceng.attempt', JSON.stringify(attempt));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(attempt.verifier));
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: here(),
    scope: 'openid',
    state: attempt.state,
    code_challenge: base64url(digest),
    code_challenge_method: 'S256',
  });
  location.assign(`${authorization_endpoint}?${query}`);
}

/** Ends a sign-in when the provider has sent the browser back with a code. */
export async function completeSignIn() {
  const query = new URLSearchParams(location.search);
  const attempt = JSON.parse(store.getItem('jiceng.attempt') ?? 'null');
  if (!query.has('code')) return;
  store.removeItem('jiceng.attempt');
  history.replaceState(null, '', `${here()}${attempt?.returnTo ?? ''}`);
  if (!attempt || attempt.state !== query.get('state')) return;
  const { clientId, token_endpoint } = await provider();
  const answer = await getJson(token_endpoint, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code: query.get('code'),
      redirect_uri: here(),
      client_id: clientId,
      code_verifier: attempt.verifier,
    }),
  });
  store.setItem(
    'jiceng.session',
    JSON.stringify({
      token: answer.access_token,
      until: Date.now() + (answer.expires_in ?? 300) * 1000,
    }),
  );
}

export function signOut() {
  store.removeItem('jiceng.session');
  location.assign(here());
}
