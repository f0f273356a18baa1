import { html } from 'lit';
import { get } from './api.js';
import { moment, show } from './numbers.js';
import { PageElement } from './page-element.js';
import { label, language, say } from './words.js';

/** A number's passport: what it counts, how fresh it is, and its parts down to the records. */
class LineagePassport extends PageElement {
  static properties = { where: { attribute: false }, figure: { attribute: false } };

  willUpdate(changed) {
    if (!changed.has('where')) return;
    this.opened = null;
    this.load(() => this.first());
  }

  /** All parts, which come first, and the first records. */
  async first() {
    let answer = await this.page();
    while (answer.next && !answer.records.length) {
      answer = this.together(answer, await this.page(answer.next));
    }
    return answer;
  }

  together(known, next) {
    return {
      ...next,
      parts: [...known.parts, ...next.parts],
      records: [...known.records, ...next.records],
    };
  }

  page(cursor) {
    const { organization, period, figure } = this.where;
    return get(`/v1/figures/${encodeURIComponent(figure)}/lineage`, {
      organization,
      period,
      limit: 100,
      cursor,
    });
  }

  more() {
    const known = this.loaded;
    this.load(async () => this.together(known, await this.page(known.next)));
  }

  fact(name, value) {
    return value === undefined || value === null || value === ''
      ? ''
      : html`<dt>${say(name)}</dt>
          <dd>${value}</dd>`;
  }

  facts(lineage) {
    const { figure } = this;
    const { definition = figure } = lineage;
    return html`<dl>
      ${this.fact('definition', `${label(figure)} (${figure.id})`)}
      ${this.fact('kind', say(figure.kind))} ${this.fact('counts', definition.counted?.[language()])}
      ${this.fact('owner', figure.service && say(figure.service))}
      ${this.fact('version', definition.definitionVersion)}
      ${this.fact('revision', lineage.revision)}
      ${this.fact('freshness', moment(lineage.freshness))}
    </dl>`;
  }

  part({ organization, value }) {
    const follow = () =>
      this.dispatchEvent(new CustomEvent('follow', { detail: organization.id }));
    return html`<tr>
      <td>
        ${organization
          ? html`<button class="link" data-part=${organization.code} @click=${follow}>
              ${organization.name}
            </button>`
          : say('direct')}
      </td>
      <td class="right">${show(value, this.figure).text}</td>
    </tr>`;
  }

  record({ recordId, value, month, href }) {
    return html`<tr data-record=${recordId}>
      <td><code>${recordId}</code></td>
      <td>${month ?? ''}</td>
      <td class="right">${show(value, this.figure).text}</td>
      <td>${href ? html`<button class="link" @click=${() => this.open(href)}>${say('openRecord')}</button>` : ''}</td>
    </tr>`;
  }

  async open(href) {
    this.opened = await get(href).catch((problem) => ({ problem: problem.message }));
    this.requestUpdate();
  }

  render() {
    const close = () => this.dispatchEvent(new CustomEvent('close'));
    return html`<aside class="passport" aria-label=${say('lineage')}>
      <button class="close" @click=${close} aria-label=${say('close')}>×</button>
      <h2>${say('lineage')}</h2>
      ${this.failure ? html`<p class="failure">${this.failure.message}</p>` : ''}
      ${this.loaded ? this.body(this.loaded) : html`<p>${say('loading')}</p>`}
    </aside>`;
  }

  body(lineage) {
    const { parts = [], records = [], withheld, next, settling } = lineage;
    const telling = parts.filter(({ value }) => Number(value) !== 0);
    return html`${this.facts(lineage)} ${settling ? html`<em class="mark">${say('settling')}</em>` : ''}
    ${telling.length
      ? html`<h3>${say('partsOf')}</h3>
          <table>
            <tbody>
              ${telling.map((part) => this.part(part))}
            </tbody>
          </table>`
      : ''}
    ${records.length
      ? html`<h3>${say('records')}</h3>
          <table class="records">
            <tbody>
              ${records.map((record) => this.record(record))}
            </tbody>
          </table>`
      : ''}
    ${withheld ? html`<p class="quiet">${withheld} ${say('withheld')}</p>` : ''}
    ${next ? html`<button @click=${() => this.more()}>${say('more')}</button>` : ''}
    ${this.opened
      ? html`<h3>${say('record')}</h3>
          <pre class="opened">${JSON.stringify(this.opened, null, 2)}</pre>`
      : ''}`;
  }
}

customElements.define('lineage-passport', LineagePassport);
