import { language, say } from './words.js';

const units = {
  yuan: ['元', 'yuan'],
  people: ['人', 'people'],
  organisations: ['个', ''],
  branches: ['个', ''],
  places: ['个', ''],
  grids: ['个', ''],
  'micro-grids': ['个', ''],
  'yuan per village': ['元/村', 'yuan per village'],
  households: ['户', 'households'],
  villages: ['个', ''],
  collectives: ['个', ''],
  years: ['岁', 'years'],
  meetings: ['次', ''],
  lectures: ['次', ''],
  activities: ['次', ''],
  sessions: ['次', ''],
  attendances: ['人次', 'attendances'],
  items: ['项', ''],
  matters: ['件', ''],
  visits: ['次', ''],
  tasks: ['项', ''],
  units: ['个', ''],
  rounds: ['次', ''],
  demands: ['项', ''],
  elections: ['次', ''],
  committees: ['个', ''],
  assignments: ['项', ''],
  ledgers: ['本', ''],
  certificates: ['项', ''],
  mechanisms: ['个', ''],
  platforms: ['个', ''],
  signs: ['块', ''],
  answers: ['份', ''],
  notes: ['篇', ''],
  lists: ['份', ''],
  findings: ['项', ''],
  aspects: ['个', ''],
  inspections: ['次', ''],
  groups: ['个', ''],
  bodies: ['个', ''],
  enterprises: ['家', ''],
  firms: ['家', ''],
  schools: ['所', ''],
  hospitals: ['家', ''],
  statements: ['份', ''],
  accounts: ['个', ''],
};

const unitOf = (unit) => units[unit]?.[language() === 'zh' ? 0 : 1] ?? unit ?? '';

const format = (number, digits) =>
  new Intl.NumberFormat(language() === 'zh' ? 'zh-CN' : 'en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(number);

/** A value for people: {text, unit, exact}; large sums of money in units of 10,000 yuan in Chinese. */
export function show(value, figure) {
  if (value === null || value === undefined) return { text: say('noValue'), unit: '', exact: '' };
  if (typeof value === 'string' && Number.isNaN(Number(value))) {
    return { text: value, unit: unitOf(figure.unit), exact: value };
  }
  const number = Number(value);
  const exact = `${format(number, figure.precision ?? 0)} ${unitOf(figure.unit)}`.trim();
  if (figure.kind === 'RATIO' && !figure.unit) {
    return { text: format(number * 100, 1), unit: '%', exact: String(value) };
  }
  const inTenThousands = language() === 'zh' && unitOf(figure.unit).startsWith('元');
  if (inTenThousands && Math.abs(number) >= 10000) {
    return { text: format(number / 10000, 2), unit: `万${unitOf(figure.unit)}`, exact };
  }
  return { text: format(number, figure.precision ?? 0), unit: unitOf(figure.unit), exact };
}

export const share = (part, whole) =>
  part == null || !Number(whole) ? null : Number(part) / Number(whole);

/** The difference to the value a year before, as signed text; null when there is nothing to compare. */
export function change(value, before, figure) {
  if (value == null || before == null) return null;
  const difference = Number(value) - Number(before);
  if (Number.isNaN(difference)) return null;
  const { text, unit } = show(Math.abs(difference), figure);
  if (difference === 0) return { direction: 'same', text: '±0' };
  return {
    direction: difference > 0 ? 'up' : 'down',
    text: `${difference > 0 ? '+' : '−'}${text}${unit.startsWith('万') || unit === '%' ? unit : ''}`,
  };
}

/** An instant as people of the reader's language write it; null when there is none. */
export const moment = (instant) =>
  instant
    ? new Date(instant).toLocaleString(language() === 'zh' ? 'zh-CN' : 'en-GB', {
        timeZone: 'Asia/Shanghai',
      })
    : null;

/** A value for an axis: short, without decimals that say nothing. */
export function short(value, figure) {
  const { text, unit } = show(value, { ...figure, precision: Number.isInteger(value) ? 0 : 1 });
  return `${text.replace(/\.0+$/, '')} ${unit}`.trim();
}
