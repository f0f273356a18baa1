import { html } from 'lit';
import { all, get } from './api.js';
import './figure-board.js';
import './figure-page.js';
import './health-page.js';
import './organization-rail.js';
import { PageElement } from './page-element.js';
import * as periods from './periods.js';
import * as route from './route.js';
import { completeSignIn, signIn, signOut, token } from './session.js';
import { language, say, switchLanguage } from './words.js';

/** The whole page: sign-in, the bar, the organisations on the left, figures on the right. */
class JicengConsole extends PageElement {
  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('hashchange', () => this.follow());
    this.load(() => this.start());
  }

  async start() {
    await completeSignIn();
    if (!token()) return null;
    const [me, figures] = await Promise.all([get('/v1/me'), all('/v1/figures')]);
    const start = me.scope[0];
    if (!location.hash && start) {
      location.replace(route.to({ organization: start.id, period: String(periods.currentYear()) }));
    }
    this.where = route.read();
    return { me, catalogue: new Map(figures.map((figure) => [figure.id, figure])) };
  }

  follow() {
    this.where = route.read();
    this.requestUpdate();
  }

  go(change) {
    location.hash = route.to({ ...this.where, ...change });
  }

  render() {
    if (this.loading) return html`<p class="notice">${say('loading')}</p>`;
    if (this.failure) return html`<p class="notice failure">${this.failure.message}</p>`;
    return this.loaded ? this.page() : this.welcome();
  }

  welcome() {
    return html`<main class="welcome">
      <img src="/icon.svg" alt="" width="64" height="64" />
      <h1>基层 <span>Jiceng</span></h1>
      <p>${say('tagline')}</p>
      <button class="primary" id="sign-in" @click=${signIn}>${say('signIn')}</button>
      <small>${say('signInHint')}</small>
    </main>`;
  }

  page() {
    const { organization } = this.where;
    return html`${this.bar()}
      <div class="columns">
        <organization-rail
          .scope=${this.loaded.me.scope}
          .organization=${organization}
          @choose=${(event) => this.go({ organization: event.detail })}
        ></organization-rail>
        <main>
          ${organization ? this.content() : ''}
        </main>
      </div>`;
  }

  content() {
    const { organization, period, page, figure } = this.where;
    const go = (event) => this.go(event.detail);
    if (page === 'health') {
      return html`<health-page .organization=${organization} @go=${go}></health-page>`;
    }
    return figure
      ? html`<figure-page
          .where=${this.where}
          .figure=${this.loaded.catalogue.get(figure)}
          @go=${go}
        ></figure-page>`
      : html`<figure-board
          .organization=${organization}
          .period=${period}
          .catalogue=${this.loaded.catalogue}
          @go=${go}
        ></figure-board>`;
  }

  bar() {
    const { me } = this.loaded;
    return html`<header>
      <a class="brand" href="#"
        ><img src="/icon.svg" alt="" width="28" height="28" />基层 <span>Jiceng</span></a
      >
      ${this.where.organization ? this.periodPicker() : ''}
      <span class="spring"></span>
      <span class="caller" title=${(me.roles ?? []).join(' ')}>${me.subject}</span>
      <button
        @click=${() => {
          switchLanguage();
          location.reload();
        }}
      >
        ${language() === 'zh' ? 'English' : '中文'}
      </button>
      <button id="sign-out" @click=${signOut}>${say('signOut')}</button>
    </header>`;
  }

  periodPicker() {
    const chosen = periods.parse(this.where.period);
    const years = Array.from({ length: 10 }, (_, index) => periods.currentYear() + 1 - index);
    const pick = (change) => this.go({ period: periods.name({ ...chosen, ...change }) });
    const option = (value, text, selected) =>
      html`<option value=${value} ?selected=${selected}>${text}</option>`;
    return html`<label class="period"
      ><span>${say('period')}</span>
      <select id="year" @change=${(event) => pick({ year: Number(event.target.value) })}>
        ${years.map((year) => option(year, year, year === chosen.year))}
      </select>
      <select id="part" @change=${(event) => pick({ part: event.target.value })}>
        ${periods.parts.map((part) => option(part, part || say('year'), part === chosen.part))}
      </select>
    </label>`;
  }
}

customElements.define('jiceng-console', JicengConsole);
