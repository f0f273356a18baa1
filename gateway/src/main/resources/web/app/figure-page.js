import { html } from 'lit';
import { get, whole } from './api.js';
import './breakdown-table.js';
import './lineage-passport.js';
import { show } from './numbers.js';
import { PageElement } from './page-element.js';
import { trend } from './periods.js';
import './trend-chart.js';
import { label, say } from './words.js';

/** One figure of one organisation: its value, trend, breakdown, and the way to its records. */
class FigurePage extends PageElement {
  static properties = { where: { attribute: false }, figure: { attribute: false } };

  willUpdate(changed) {
    if (!changed.has('where')) return;
    const before = changed.get('where');
    const { organization, period, figure } = this.where;
    const same =
      before?.organization === organization && before?.period === period && before?.figure === figure;
    if (!same && this.figure) this.load(() => this.read());
  }

  async read() {
    const { organization, period, figure } = this.where;
    const path = `/v1/figures/${encodeURIComponent(figure)}`;
    const [values, series, breakdown] = await Promise.all([
      get('/v1/figures/values', { organization, period, figures: figure }),
      get(`${path}/series`, { organization, ...trend(period) }),
      whole(`${path}/breakdown`, { organization, period }, 'rows'),
    ]);
    return { values, series, breakdown };
  }

  go(detail) {
    this.dispatchEvent(new CustomEvent('go', { detail, bubbles: true }));
  }

  render() {
    if (this.failure) return html`<p class="notice failure">${this.failure.message}</p>`;
    if (!this.loaded) return html`<p class="notice">${say('loading')}</p>`;
    const { values, series, breakdown } = this.loaded;
    const answer = values.figures[0];
    const { name } = values.organization ?? values.groups[0];
    const { text, unit, exact } = show(answer.value, this.figure);
    return html`<section class="figure-page">
      <button class="back" @click=${() => this.go({ figure: null, lineage: false })}>
        ← ${say('back')}
      </button>
      <h1>${label(this.figure)}<small>${name} · ${this.where.period}</small></h1>
      <p class="number large" title=${exact}>
        <b id="figure-value" data-value=${answer.value}>${text}</b> <i>${unit}</i>
        ${answer.denominator === undefined ? '' : this.fraction(answer)}
        <button class="primary" id="open-lineage" @click=${() => this.go({ lineage: true })}>
          ${say('lineage')}
        </button>
      </p>
      <h2>${say('trend')}</h2>
      <trend-chart .points=${series.points} .figure=${this.figure}></trend-chart>
      <h2>${say('breakdown')}</h2>
      <breakdown-table
        .breakdown=${breakdown}
        .figure=${this.figure}
        @go=${(event) => {
          event.stopPropagation();
          this.go(event.detail);
        }}
      ></breakdown-table>
      ${this.where.lineage
        ? html`<lineage-passport
            .where=${this.where}
            .figure=${this.figure}
            @close=${() => this.go({ lineage: false })}
            @follow=${(event) => this.go({ organization: event.detail })}
          ></lineage-passport>`
        : ''}
    </section>`;
  }

  fraction({ numerator, denominator }) {
    return html`<small class="fraction">${numerator} ÷ ${denominator}</small>`;
  }
}

customElements.define('figure-page', FigurePage);
