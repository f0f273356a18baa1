import { html } from 'lit';
import { all, get } from './api.js';
import './light-explanation.js';
import { PageElement } from './page-element.js';
import { language, say } from './words.js';

const colours = ['RED', 'YELLOW', 'GREEN'];
const states = ['DONE', 'OPEN', 'YELLOW', 'YELLOW_LATE', 'RED', 'RED_MADE_UP', 'WAIVED'];

/** The lights of an organisation's branches: counts, duties, branches to look at, single lights. */
class HealthPage extends PageElement {
  static properties = { organization: { attribute: false } };

  willUpdate(changed) {
    if (!changed.has('organization')) return;
    this.asked = null;
    this.shown = 'RED';
    this.load(() => this.read());
  }

  async read() {
    const { organization } = this;
    const [counts, templates, own] = await Promise.all([
      get('/v1/health', { organization }),
      get('/v1/obligations/templates'),
      get('/v1/health/lights', { organization, limit: 60 }),
    ]);
    const names = new Map(templates.items.map(({ code, terms }) => [code, terms[language()]]));
    return { counts, names, own: own.items, branches: await this.branches() };
  }

  branches() {
    return all('/v1/health/branches', { under: this.organization, colour: this.shown });
  }

  show(colour) {
    this.shown = colour;
    const known = this.loaded;
    this.load(async () => ({ ...known, branches: await this.branches() }));
  }

  go(detail) {
    this.dispatchEvent(new CustomEvent('go', { detail, bubbles: true }));
  }

  name(obligation) {
    return this.loaded.names.get(obligation) ?? obligation;
  }

  count(colour) {
    return html`<button
      class="light-count ${colour.toLowerCase()} ${colour === this.shown ? 'chosen' : ''}"
      data-colour=${colour}
      aria-pressed=${colour === this.shown}
      @click=${() => this.show(colour)}
    >
      <span>${say(`light${colour}`)}</span><b>${this.loaded.counts.colours[colour]}</b>
    </button>`;
  }

  duty({ obligation, period, states: found }) {
    const total = Object.values(found).reduce((sum, n) => sum + n, 0);
    return html`<tr data-duty=${obligation} data-period=${period}>
      <td>${this.name(obligation)}</td>
      <td>${period}</td>
      <td class="wide">
        <div class="states">
          ${states
            .filter((state) => found[state])
            .map(
              (state) => html`<span
                class="state ${state.toLowerCase()}"
                style="flex:${found[state]} 0 2.2rem"
                title=${`${say(state)} ${found[state]} / ${total}`}
                >${found[state]}</span
              >`,
            )}
        </div>
      </td>
    </tr>`;
  }

  /** What the shades of the bars stand for, of those that are there. */
  legend(duties) {
    const there = states.filter((state) => duties.some(({ states: found }) => found[state]));
    return html`<p class="states-legend">
      ${there.map(
        (state) => html`<span><i class="state ${state.toLowerCase()}"></i>${say(state)}</span>`,
      )}
    </p>`;
  }

  light(light) {
    const ask = () => {
      this.asked = light;
      this.requestUpdate();
    };
    return html`<tr data-light=${light.obligation} data-period=${light.period}>
      <td>${this.name(light.obligation)}</td>
      <td>${light.period}</td>
      <td><span class="lamp ${light.colour.toLowerCase()}"></span> ${say(light.state)}</td>
      <td>${light.nextChangeOn ?? ''}</td>
      <td><button class="link" @click=${ask}>${say('why')}</button></td>
    </tr>`;
  }

  branch({ organizationId, code, name, colour, since }) {
    return html`<tr data-branch=${code}>
      <td><span class="lamp ${colour.toLowerCase()}"></span></td>
      <td>
        <button class="link" @click=${() => this.go({ organization: organizationId })}>${name}</button>
      </td>
      <td>${say('since')} ${since}</td>
    </tr>`;
  }

  render() {
    if (this.failure) return html`<p class="notice failure">${this.failure.message}</p>`;
    if (!this.loaded) return html`<p class="notice">${say('loading')}</p>`;
    const { counts, own, branches } = this.loaded;
    return html`<section class="health">
      <button class="back" @click=${() => this.go({ page: null })}>← ${say('back')}</button>
      <h1>${say('health')}<small>${counts.on}</small></h1>
      ${counts.branches ? '' : html`<p class="notice">${say('noLights')}</p>`}
      ${counts.branches
        ? html`<div class="light-counts">${colours.map((colour) => this.count(colour))}</div>`
        : ''}
      ${own.length ? this.table('lights', own.map((light) => this.light(light))) : ''}
      ${counts.duties.length
        ? [this.table('duties', counts.duties.map((duty) => this.duty(duty))), this.legend(counts.duties)]
        : ''}
      ${branches.length && !own.length
        ? this.table(`light${this.shown}`, branches.map((branch) => this.branch(branch)))
        : ''}
      ${this.asked
        ? html`<light-explanation
            .light=${this.asked}
            @close=${() => {
              this.asked = null;
              this.requestUpdate();
            }}
          ></light-explanation>`
        : ''}
    </section>`;
  }

  table(title, rows) {
    return html`<h2>${say(title)}</h2>
      <table class="list">
        <tbody>
          ${rows}
        </tbody>
      </table>`;
  }
}

customElements.define('health-page', HealthPage);
