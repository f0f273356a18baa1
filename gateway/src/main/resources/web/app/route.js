import { currentYear } from './periods.js';

/** Where the reader is: #/organizations/<id>/<period>[/<figure>[/lineage]] */
export function read() {
  const [kind, organization, period, figure, lineage] = location.hash
    .replace(/^#\/?/, '')
    .split('/')
    .map(decodeURIComponent);
  if (kind !== 'organizations' || !organization) return {};
  return {
    organization,
    period: period || String(currentYear()),
    figure: figure || null,
    lineage: lineage === 'lineage',
  };
}

export function to({ organization, period, figure, lineage }) {
  const steps = ['organizations', organization, period];
  if (figure) steps.push(figure);
  if (figure && lineage) steps.push('lineage');
  return `#/${steps.map(encodeURIComponent).join('/')}`;
}
