import { html } from 'lit';
import { share, show } from './numbers.js';
import { PageElement } from './page-element.js';
import { say } from './words.js';

/** What a value is made of, one row for each organisation below; the rows add up to the total. */
class BreakdownTable extends PageElement {
  static properties = { breakdown: { attribute: false }, figure: { attribute: false } };

  row({ organization, value }, name = say('direct')) {
    const total = this.breakdown.value;
    const part = share(value, total);
    const down = () =>
      this.dispatchEvent(
        new CustomEvent('go', { detail: { organization: organization.id }, bubbles: true }),
      );
    const { text, unit, exact } = show(value, this.figure);
    return html`<tr data-value=${value}>
      <td>
        ${organization
          ? html`<button class="link" data-code=${organization.code} @click=${down}>
              ${organization.name}
            </button>`
          : name}
      </td>
      <td class="right" title=${exact}>${text} <i>${unit}</i></td>
      <td class="bar">
        ${part === null ? '' : html`<span style="width:${Math.max(0, Math.min(1, part)) * 100}%"></span>`}
      </td>
    </tr>`;
  }

  render() {
    const { rows = [], direct, withheld, value, rounded } = this.breakdown;
    const additive = this.figure.kind === 'FLOW' || this.figure.kind === 'STOCK';
    const known = rows.filter((row) => Number(row.value) !== 0 || row.denominator);
    const { text, unit } = show(value, this.figure);
    if (!known.length && !withheld && !Number(direct?.value)) return html`<p class="quiet">${say('noParts')}</p>`;
    return html`<table class="breakdown">
        <thead>
          <tr>
            <th>${say('organization')}</th>
            <th class="right">${say('value')}</th>
            <th>${additive ? say('share') : ''}</th>
          </tr>
        </thead>
        <tbody>
          ${known.map((row) => this.row(row))}
          ${direct && Number(direct.value) ? this.row({ ...direct, organization: null }) : ''}
          ${withheld ? this.row(withheld, `${withheld.organizations} ${say('withheld')}`) : ''}
        </tbody>
        <tfoot>
          <tr>
            <td>${say('total')}</td>
            <td class="right">${text} <i>${unit}</i></td>
            <td></td>
          </tr>
        </tfoot>
      </table>
      ${additive && !rounded ? html`<p class="quiet">${say('addsUp')}</p>` : ''}`;
  }
}

customElements.define('breakdown-table', BreakdownTable);
