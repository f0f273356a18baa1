import { LitElement } from 'lit';

/** A piece of the page: styled by the one style sheet, and drawn again when a load ends. */
export class PageElement extends LitElement {
  createRenderRoot() {
    return this;
  }

  /** Loads by `read`, keeping only the newest answer; `this.loaded` or `this.failure` holds it. */
  async load(read) {
    const turn = (this.turn = (this.turn ?? 0) + 1);
    this.loading = true;
    this.failure = null;
    this.requestUpdate();
    try {
      const answer = await read();
      if (turn === this.turn) this.loaded = answer;
    } catch (problem) {
      if (turn !== this.turn) return;
      this.loaded = null;
      this.failure = problem;
    }
    this.loading = false;
    this.requestUpdate();
  }
}
