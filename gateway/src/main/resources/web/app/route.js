import { currentYear } from './periods.js';

/** Where the reader is: #/organizations/<id>/<period>[/health | /<figure>[/lineage]] */
const pages = ['health'];

export function read() {
  const [kind, organization, period, figure, lineage] = location.hash
    .replace(/^#\/?/, '')
    .split('/')
    .map(decodeURIComponent);
  if (kind !== 'organizations' || !organization) return {};
  return {
    organization,
    period: period || String(currentYear()),
    page: pages.includes(figure) ? figure : null,
    figure: pages.includes(figure) ? null : figure || null,
    lineage: lineage === 'lineage',
  };
}

export function to({ organization, period, page, figure, lineage }) {
  const steps = ['organizations', organization, period];
  if (page || figure) steps.push(page ?? figure);
  if (!page && figure && lineage) steps.push('lineage');
  return `#/${steps.map(encodeURIComponent).join('/')}`;
}
