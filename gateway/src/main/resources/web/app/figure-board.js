import { html } from 'lit';
import { get } from './api.js';
import { change, moment, show } from './numbers.js';
import { PageElement } from './page-element.js';
import { yearBefore } from './periods.js';
import { label, say } from './words.js';

const owners = ['org', 'member', 'economy'];

/** All figures of one organisation in one period, each with its change to the year before. */
class FigureBoard extends PageElement {
  static properties = {
    organization: { attribute: false },
    period: { attribute: false },
    catalogue: { attribute: false },
  };

  willUpdate(changed) {
    if (changed.has('organization') || changed.has('period')) this.load(() => this.values());
  }

  async values() {
    const at = (period) => get('/v1/figures/values', { organization: this.organization, period });
    const [now, before] = await Promise.all([
      at(this.period),
      at(yearBefore(this.period)).catch(() => ({ figures: [] })),
    ]);
    return { ...now, before: new Map(before.figures.map(({ id, value }) => [id, value])) };
  }

  /** Sums that only serve a mean age say nothing by themselves. */
  belongs(id, owner) {
    const serving = [...this.catalogue.values()].some((it) => it.ageOf && it.numerator === id);
    return !serving && this.catalogue.get(id)?.service === owner;
  }

  go(detail) {
    this.dispatchEvent(new CustomEvent('go', { detail, bubbles: true }));
  }

  card(answer) {
    const figure = this.catalogue.get(answer.id) ?? answer;
    const { text, unit, exact } = show(answer.value, figure);
    const difference = change(answer.value, this.loaded.before.get(answer.id), figure);
    const open = () => this.go({ figure: answer.id });
    const weight = Number(answer.value) === 0 ? 'zero' : '';
    return html`<button class="card ${weight}" data-figure=${answer.id} title=${exact} @click=${open}>
      <span class="label">${label(figure)}</span>
      <span class="number"><b>${text}</b> <i>${unit}</i></span>
      <span class="difference ${difference?.direction ?? ''}"
        >${difference ? `${difference.text} / ${yearBefore(this.period)}` : ''}</span
      >
      ${answer.projected ? html`<em class="mark">${say('projected')}</em>` : ''}
      ${answer.rounded ? html`<em class="mark">${say('rounded')}</em>` : ''}
    </button>`;
  }

  /** Something now, or a year before. */
  tells({ id, value }) {
    return Number(value) !== 0 || Number(this.loaded.before.get(id) ?? 0) !== 0;
  }

  cards(members) {
    return html`<div class="cards">${members.map((answer) => this.card(answer))}</div>`;
  }

  zeros(members) {
    return members.length
      ? html`<details class="zeros">
          <summary>${say('zeros', { n: members.length })}</summary>
          ${this.cards(members)}
        </details>`
      : '';
  }

  render() {
    if (this.failure) return html`<p class="notice failure">${this.failure.message}</p>`;
    if (!this.loaded) return html`<p class="notice">${say('loading')}</p>`;
    const { figures, freshness, groups: asked } = this.loaded;
    const organization = this.loaded.organization ?? asked[0];
    const groups = owners
      .map((owner) => [owner, figures.filter(({ id }) => this.belongs(id, owner))])
      .filter(([, members]) => members.length);
    return html`<section class="board" data-period=${this.period}>
      <h1>
        ${organization.name ?? ''}<small>${organization.code ?? ''} · ${this.period}</small>
        ${asked
          ? ''
          : html`<button id="open-health" @click=${() => this.go({ page: 'health' })}>
              <span class="lamp green"></span> ${say('health')}
            </button>`}
      </h1>
      ${figures.length ? '' : html`<p class="notice">${say('noFigures')}</p>`}
      ${groups.map(
        ([owner, members]) => html`<h2>${say(owner)}</h2>
          ${this.cards(members.filter((answer) => this.tells(answer)))}
          ${this.zeros(members.filter((answer) => !this.tells(answer)))}`,
      )}
      <footer>${say('freshness')} ${moment(freshness) ?? say('noValue')}</footer>
    </section>`;
  }
}

customElements.define('figure-board', FigureBoard);
