// The console's own words in both languages; figures and code lists bring theirs.
const words = {
  signIn: ['登录', 'Sign in'],
  signOut: ['退出', 'Sign out'],
  tagline: ['记录不重填，数字有来处', 'Nothing typed twice; every number has a passport'],
  signInHint: ['使用单位账号登录', 'Use your organisation account'],
  organizations: ['组织', 'Organisations'],
  groups: ['联村与片区', 'Groups'],
  scope: ['我的范围', 'My scope'],
  find: ['按名称或代码查找', 'Find by name or code'],
  period: ['期间', 'Period'],
  year: ['年', 'Year'],
  quarter: ['季', 'Quarter'],
  month: ['月', 'Month'],
  freshness: ['数据截至', 'Fresh as of'],
  trend: ['走势', 'Trend'],
  breakdown: ['下级构成', 'Breakdown'],
  lineage: ['数字来源', 'Lineage'],
  direct: ['本级', 'Direct'],
  total: ['合计', 'Total'],
  organization: ['组织', 'Organisation'],
  value: ['数值', 'Value'],
  share: ['占比', 'Share'],
  records: ['记录', 'Records'],
  record: ['记录', 'Record'],
  withheld: ['范围外未列出', 'withheld (outside your scope)'],
  more: ['更多', 'More'],
  close: ['关闭', 'Close'],
  back: ['返回', 'Back'],
  definition: ['定义', 'Definition'],
  version: ['版本', 'Version'],
  revision: ['修订号', 'Revision'],
  owner: ['记录所在', 'Owner'],
  counts: ['计入条件', 'Counts when'],
  kind: ['类型', 'Kind'],
  FLOW: ['期间累计', 'Sum over the period'],
  STOCK: ['期末存量', 'Level at the end'],
  RATIO: ['比率', 'Ratio'],
  AVERAGE: ['平均', 'Average'],
  settling: ['正在更新', 'Settling'],
  projected: ['预计', 'Projected'],
  rounded: ['已取整', 'Rounded'],
  noValue: ['无', 'none'],
  zeros: ['另有 {n} 项为零', '{n} more are zero'],
  noFigures: ['此期间没有可用数字', 'No figures for this period'],
  noParts: ['没有下级数字', 'No parts'],
  addsUp: ['各行相加等于合计', 'The rows add up to the total'],
  partsOf: ['逐级来源', 'Parts'],
  openRecord: ['查看记录', 'Open record'],
  loading: ['读取中…', 'Loading…'],
  retry: ['重试', 'Retry'],
  others: ['另有 {n} 项本期间不可用', '{n} more are not available for this period'],
  org: ['组织', 'Organisations'],
  member: ['党员', 'Members'],
  economy: ['集体经济', 'Collective economy'],
  FULL: ['正式', 'full'],
  health: ['支部健康灯', 'Health lights'],
  figures: ['数字', 'Figures'],
  lights: ['各项职责', 'Duties by period'],
  duties: ['职责完成情况', 'Duties, all branches'],
  noLights: ['此范围尚未启用健康灯', 'No health lights are set here'],
  lightRED: ['红灯督办', 'Red'],
  lightYELLOW: ['黄灯提醒', 'Yellow'],
  lightGREEN: ['绿灯提示', 'Green'],
  OPEN: ['待开展', 'Open'],
  DONE: ['已完成', 'Done'],
  YELLOW: ['临期未完成', 'Due soon or in grace'],
  YELLOW_LATE: ['宽限期内补开', 'Made up late'],
  RED: ['逾期未完成', 'Overdue'],
  RED_MADE_UP: ['逾期后补开', 'Made up after red'],
  WAIVED: ['已免除', 'Waived'],
  why: ['为什么', 'Why'],
  since: ['自', 'since'],
  state: ['状态', 'State'],
  duty: ['职责', 'Duty'],
  doneOfAsked: ['完成 / 要求', 'Done / asked'],
  yellowFrom: ['黄灯起', 'Yellow from'],
  redFrom: ['红灯起', 'Red from'],
  nextChange: ['下次变灯', 'Changes on'],
  shown: ['当日显示', 'Shown that day'],
  makeUp: ['补开', 'made up'],
  remedyHold: ['还需开展 {n} 次（量）', 'Hold {n} more'],
  remedyMakeUp: ['补开 {n} 次（量）', 'Make up {n}'],
  remedyUntil: ['，最迟 {day}', ' by {day}'],
};

let index = localStorage.getItem('jiceng.language') === 'en' ? 1 : 0;

export const language = () => (index === 0 ? 'zh' : 'en');

export function switchLanguage() {
  index = 1 - index;
  localStorage.setItem('jiceng.language', language());
  document.documentElement.lang = index === 0 ? 'zh-CN' : 'en';
}

export function say(key, values = {}) {
  const text = words[key]?.[index] ?? key;
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
}

export const label = (thing) => (index === 0 ? thing.zh : thing.en) || thing.zh || thing.id;
