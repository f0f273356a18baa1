import { html } from 'lit';
import { get } from './api.js';
import { PageElement } from './page-element.js';
import { language, say } from './words.js';

/** Why a light is as it is: the reason, the rule, what it was computed from, what closes it. */
class LightExplanation extends PageElement {
  static properties = { light: { attribute: false } };

  willUpdate(changed) {
    if (!changed.has('light')) return;
    const { organizationId: organization, obligation, period } = this.light;
    this.load(() => get('/v1/health/explain', { organization, obligation, period }));
  }

  fact(name, value) {
    return value === undefined || value === null || value === ''
      ? ''
      : html`<dt>${say(name)}</dt>
          <dd>${value}</dd>`;
  }

  remedy({ act, until, missing, becomes }) {
    return html`<p class="remedy">
      ${say(act === 'HOLD' ? 'remedyHold' : 'remedyMakeUp', { n: Number(missing) })}
      ${until ? say('remedyUntil', { day: until }) : ''} → ${say(becomes)}
    </p>`;
  }

  render() {
    const close = () => this.dispatchEvent(new CustomEvent('close'));
    return html`<aside class="passport" aria-label=${say('why')}>
      <button class="close" @click=${close} aria-label=${say('close')}>×</button>
      <h2>${say('why')}</h2>
      ${this.failure ? html`<p class="failure">${this.failure.message}</p>` : ''}
      ${this.loaded ? this.body(this.loaded) : html`<p>${say('loading')}</p>`}
    </aside>`;
  }

  body({ because, becauseEn, colour, light, rule, inputs, nextChangeOn, turnsGreenBy, shown }) {
    const { terms } = rule ?? {};
    return html`<p class="because">
        ${colour ? html`<span class="lamp ${colour.toLowerCase()}"></span>` : ''}
        ${language() === 'zh' ? because : becauseEn}
      </p>
      ${turnsGreenBy ? this.remedy(turnsGreenBy) : ''}
      ${inputs
        ? html`<dl>
            ${this.fact('state', say(light))}
            ${this.fact('duty', terms[language()])}
            ${this.fact('period', `${inputs.periodStart} – ${inputs.periodEnd}`)}
            ${this.fact('doneOfAsked', `${Number(inputs.quantity)} / ${Number(inputs.minimum)}`)}
            ${this.fact('yellowFrom', inputs.yellowFrom)} ${this.fact('redFrom', inputs.redFrom)}
            ${this.fact('nextChange', nextChangeOn)} ${this.fact('shown', shown && say(shown))}
            ${this.fact('version', `${rule.validFrom} (${rule.version})`)}
          </dl>`
        : ''}
      ${inputs?.records.length
        ? html`<h3>${say('records')}</h3>
            <table class="records">
              <tbody>
                ${inputs.records.map(
                  ({ id, heldOn, quantity, makeUp }) => html`<tr data-record=${id}>
                    <td>${heldOn}</td>
                    <td>${makeUp ? say('makeUp') : ''}</td>
                    <td class="right">${Number(quantity)}</td>
                    <td><code>${id}</code></td>
                  </tr>`,
                )}
              </tbody>
            </table>`
        : ''}`;
  }
}

customElements.define('light-explanation', LightExplanation);
