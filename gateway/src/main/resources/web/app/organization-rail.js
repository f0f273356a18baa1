import { html } from 'lit';
import { all, get } from './api.js';
import { PageElement } from './page-element.js';
import { say } from './words.js';

/**
 * The way down the tree: the chain above the chosen organisation, what lies below it, and the groups
 * beside the tree. A group may be chosen too: its lead stands above, its members below.
 */
class OrganizationRail extends PageElement {
  static properties = { scope: { attribute: false }, organization: { attribute: false } };

  willUpdate(changed) {
    if (changed.has('organization') && this.organization) {
      this.wanted = '';
      this.load(() => this.surroundings(this.organization));
    }
  }

  async surroundings(id) {
    const path = `/v1/organizations/${encodeURIComponent(id)}`;
    const self = await get(path).catch(() => null);
    if (!self) return this.group(id);
    const [ancestors, children, groups] = await Promise.all([
      get(`${path}/ancestors`).then((answer) => answer.items ?? answer),
      all(`${path}/children`),
      get('/v1/groups', { lead: id, status: 'ACTIVE', limit: 50 })
        .then(({ items }) => items)
        .catch(() => []),
    ]);
    const standing = ({ status }) => status !== 'CLOSED';
    children.sort((one, other) => standing(other) - standing(one));
    return { self, ancestors, children, groups };
  }

  async group(id) {
    const path = `/v1/groups/${encodeURIComponent(id)}`;
    const self = await get(path);
    const [lead, members] = await Promise.all([
      get(`/v1/organizations/${self.leadOrganizationId}`).catch(() => null),
      all(`${path}/members`),
    ]);
    const children = members.map((it) => ({
      id: it.organizationId,
      code: it.organizationCode,
      name: it.organizationName || it.organizationCode,
    }));
    return { self, ancestors: lead ? [lead] : [], children, groups: [] };
  }

  choose(organization) {
    this.dispatchEvent(new CustomEvent('choose', { detail: organization.id, bubbles: true }));
  }

  line(organization, kind) {
    return html`<li>
      <button
        class=${kind}
        data-code=${organization.code}
        title=${`${organization.name} ${organization.code}`}
        @click=${() => this.choose(organization)}
      >
        ${organization.shortName || organization.name}
      </button>
    </li>`;
  }

  render() {
    if (this.failure) return html`<nav class="rail"><p class="failure">${this.failure.message}</p></nav>`;
    if (!this.loaded) return html`<nav class="rail"><p>${say('loading')}</p></nav>`;
    const { self, ancestors, children, groups } = this.loaded;
    const wanted = (this.wanted ?? '').trim().toLowerCase();
    const found = children.filter(
      ({ name, code }) => !wanted || `${name} ${code}`.toLowerCase().includes(wanted),
    );
    return html`<nav class="rail" aria-label=${say('organizations')}>
      <ol class="chain">
        ${ancestors.map((ancestor) => this.line(ancestor, 'above'))}${this.line(self, 'chosen')}
      </ol>
      ${children.length > 8
        ? html`<input
            type="search"
            .value=${this.wanted ?? ''}
            placeholder=${say('find')}
            aria-label=${say('find')}
            @input=${(event) => {
              this.wanted = event.target.value;
              this.requestUpdate();
            }}
          />`
        : ''}
      <ul class="below">
        ${found.map((child) => this.line(child, child.status === 'CLOSED' ? 'child closed' : 'child'))}
      </ul>
      ${groups.length
        ? html`<ul class="below groups" aria-label=${say('groups')}>
            ${groups.map((group) => this.line(group, 'child group'))}
          </ul>`
        : ''}
    </nav>`;
  }
}

customElements.define('organization-rail', OrganizationRail);
