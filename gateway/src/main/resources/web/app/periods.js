// Periods as the API names them: 2024, 2024-Q3, 2024-H1, 2024-09.
const pad = (month) => String(month).padStart(2, '0');

export function currentYear() {
  return new Date().getFullYear();
}

export function parse(text) {
  const [, year, part] = /^(\d{4})(?:-(Q[1-4]|H[12]|\d{2}))?$/.exec(text) ?? [];
  return year ? { year: Number(year), part: part ?? '' } : { year: currentYear(), part: '' };
}

export const name = ({ year, part }) => (part ? `${year}-${part}` : String(year));

export const yearBefore = (period) => {
  const { year, part } = parse(period);
  return name({ year: year - 1, part });
};

export function lastMonth(period) {
  const { year, part } = parse(period);
  if (!part) return { year, month: 12 };
  if (part.startsWith('Q')) return { year, month: Number(part[1]) * 3 };
  if (part.startsWith('H')) return { year, month: Number(part[1]) * 6 };
  return { year, month: Number(part) };
}

/** The months to draw as a figure's trend: three years up to the end of the period. */
export function trend(period) {
  const { year, month } = lastMonth(period);
  return { from: `${year - 2}-01`, to: `${year}-${pad(month)}` };
}

export const parts = ['', 'H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4'].concat(
  Array.from({ length: 12 }, (_, index) => pad(index + 1)),
);
