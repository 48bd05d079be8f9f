import type { Locale, Text } from 'chongqing-aid-guideline'

/** A text in the language of the page. */
export function say(text: Text, locale: Locale): string {
  return locale === 'en' ? text.en : text.zh
}

/** A text with numbers or names set in: `{n}`. */
export function fill(text: Text, locale: Locale, values: Record<string, string | number>): string {
  return say(text, locale).replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
}

/** Every word of the page that the package does not say itself. */
export const words = {
  title: {
    zh: '社会组织参与脱贫攻坚工作指引',
    en: 'Guideline on social organizations in poverty alleviation',
  },
  subtitle: {
    zh: '渝社组办〔2020〕21号 · 每个结论都附理由和条款，资料不离开这个浏览器',
    en: 'Yu She Zu Ban [2020] No. 21 · every answer with its reason and its clause; nothing leaves this browser',
  },
  language: { zh: 'English', en: '中文' },
  skip: { zh: '跳到正文', en: 'Skip to the content' },
  views: {
    list: { zh: '核对名册', en: 'Check a list' },
    household: { zh: '问一户', en: 'Ask one household' },
    place: { zh: '查地址', en: 'Look up an address' },
    organization: { zh: '查组织', en: 'Look up an organization' },
    plan: { zh: '评方案', en: 'Score a plan' },
    document: { zh: '看文件', en: 'Read the document' },
  },
  settings: { zh: '基准日和理解方式', en: 'Day and readings' },
  asOf: { zh: '基准日', en: 'As of' },
  readingsLead: {
    zh: '文件没有写明的地方，可以换一种理解：',
    en: 'Where the document is vague, another reading can be chosen:',
  },
  resetReadings: { zh: '恢复默认理解', en: 'Back to the default readings' },
  drop: {
    zh: '把名册拖到这里，或者点这里选择文件（可以选多个）',
    en: 'Drop a list here, or click to choose a file (or several)',
  },
  dropNote: {
    zh: '支持 .xlsx、.xls、.et、.csv，以及系统导出的网页表格，也可以把表格里复制的内容直接粘贴到这个页面；文件不上传，关掉页面就没有了。',
    en: '.xlsx, .xls, .et, .ods, .csv and web tables saved by a system; or paste cells that you copied from a spreadsheet. Nothing is uploaded; close the page and it is gone.',
  },
  sample: { zh: '用虚构的示例名册试一试', en: 'Try it with a made-up list' },
  severalFiles: { zh: '{n}份名册', en: '{n} lists' },
  pasted: { zh: '粘贴的名册', en: 'Pasted list' },
  sampleName: { zh: '示例名册', en: 'Sample list' },
  sheet: { zh: '工作表', en: 'Sheet' },
  allSheets: { zh: '全部{n}张工作表', en: 'All {n} sheets' },
  sheetBySheet: { zh: '各工作表：属于任何一类的', en: 'Sheet by sheet: in any group' },
  working: { zh: '正在读取……', en: 'Reading …' },
  workingOn: { zh: '正在归类：{n} / {of} 户', en: 'Classifying: {n} of {of} households' },
  unreadable: {
    locked: {
      zh: '这个文件设有密码，打不开。请用 Excel 或 WPS 打开，取消密码后另存一份再试。',
      en: 'This file is locked by a password. Please open it, take the password off, save a copy and try again.',
    },
    broken: {
      zh: '这个文件打不开，可能已经损坏、加了密，或者不是表格。请用 Excel 或 WPS 另存为 .xlsx 再试。',
      en: 'This file cannot be opened; it may be damaged or encrypted, or no workbook. Please save it as .xlsx and try again.',
    },
    empty: { zh: '这个文件里没有内容。', en: 'There is nothing in this file.' },
  },
  readSummary: {
    zh: '读到{households}户、{people}人。{read}列读懂了，{unread}列没有用到，{left}行不计入。',
    en: 'Read {households} households, {people} people. {read} columns understood, {unread} not used, {left} rows left out.',
  },
  whatWasRead: { zh: '读懂了什么，没读懂什么', en: 'What was read, and what was not' },
  columnRead: { zh: '读懂的列', en: 'Columns read' },
  columnUnread: { zh: '没有用到的列', en: 'Columns not used' },
  inBoth: {
    zh: '属于重点对象、又住在重点地区的有{n}户。',
    en: '{n} households are in a focus group and live in a focus area.',
  },
  howToRead: { zh: '读得不对？补充说明', en: 'Not read as it should be? Say more' },
  complete: {
    zh: '每户的家人都列在名册上了，没有遗漏',
    en: 'Everybody in each household is on the list',
  },
  yearOfList: { zh: '名册年度', en: 'Year of the list' },
  headingsLead: {
    zh: '下列各列没有读懂，知道是什么的，可以指明：',
    en: 'These columns were not understood. Say what they hold, if you know:',
  },
  notRead: { zh: '不读', en: 'Not read' },
  tally: { zh: '各类重点对象', en: 'Focus groups' },
  anyGroup: { zh: '属于任何一类', en: 'In any group' },
  householdsTitle: { zh: '逐户查看', en: 'Household by household' },
  householdId: { zh: '户编号', en: 'Household' },
  notClassified: { zh: '没有归类', en: 'Not classified' },
  why: { zh: '理由', en: 'Reasons' },
  onlyGroup: { zh: '只看这一类', en: 'Only this group' },
  onlyVerdict: { zh: '只看这种结论', en: 'Only this answer' },
  anything: { zh: '全部', en: 'All' },
  find: { zh: '户编号含有', en: 'Number contains' },
  rowsShown: { zh: '共{n}户，显示第{from}–{to}户', en: '{n} households, {from}–{to} shown' },
  before: { zh: '上一页', en: 'Previous' },
  after: { zh: '下一页', en: 'Next' },
  takeCsv: { zh: '下载结果表（CSV）', en: 'Take the results (CSV)' },
  takeReport: { zh: '下载核对报告', en: 'Take the report' },
  another: { zh: '换一份名册', en: 'Another list' },
  noneSuch: { zh: '没有这样的户。', en: 'There is no such household.' },
  clauses: { zh: '文件原文和所依据的字句', en: 'The text, and the words that were used' },
  nextQuestion: { zh: '先问这一个', en: 'Ask this first' },
  nothingToAsk: {
    zh: '问题问完了，结论在下面。',
    en: 'Nothing more to ask; the answer stands below.',
  },
  settledVerdict: {
    zh: '是否属于重点对象已经清楚。还可以继续问，把每一类都弄清楚。',
    en: 'Whether it is in any group is settled. More questions would settle every group.',
  },
  dontKnow: { zh: '不知道，问下一个', en: 'Not known; next' },
  startOver: { zh: '重新开始', en: 'Start over' },
  allFields: { zh: '所有项目', en: 'All fields' },
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
  notSaid: { zh: '没有填', en: 'Not stated' },
  none: { zh: '没有', en: 'None' },
  some: { zh: '有', en: 'Yes' },
  person: { zh: '第{n}位家人', en: 'Person {n}' },
  income: { zh: '第{n}笔收入', en: 'Income {n}' },
  event: { zh: '第{n}次灾害或事故', en: 'Event {n}' },
  add: { zh: '添加', en: 'Add' },
  remove: { zh: '删除', en: 'Remove' },
  kind: { zh: '类别', en: 'Kind' },
  grade: { zh: '等级', en: 'Grade' },
  date: { zh: '日期', en: 'Date' },
  addressLabel: { zh: '地址、地名或区划代码', en: 'An address, a name or a code' },
  addressExample: {
    zh: '例如：奉节县平安乡桃树村3组',
    en: 'For example: Fengjie County, or 奉节县平安乡桃树村',
  },
  contacts: { zh: '2020年公布的联系岗位', en: 'Posts to contact, as published in 2020' },
  picture: { zh: '重点地区一览', en: 'The focus areas at a glance' },
  pictureNote: {
    zh: '每格是一个区县，位置只是大致方位，不是地图，也不表示界线。黄格是国家级、绿格是市级扶贫开发工作重点区县，方块是深度贫困乡镇，圆点是定点攻坚村。',
    en: 'A tile is a county, placed roughly; this is no map and shows no boundary. Yellow tiles are national key counties, green ones municipal; squares are deep-poverty townships, dots designated villages.',
  },
  organizationName: { zh: '组织名称', en: 'Name of the organization' },
  creditCode: { zh: '统一社会信用代码', en: 'Unified social credit code' },
  legalForm: { zh: '登记类型', en: 'Legal form' },
  sector: { zh: '行业分类', en: 'Sector' },
  samplePlan: { zh: '用虚构的方案试一试', en: 'Try it with a made-up plan' },
  planned: { zh: '方案', en: 'As planned' },
  done: { zh: '已经做到', en: 'Done so far' },
  pointsOf: { zh: '{points}分，满分{outOf}分', en: '{points} of {outOf} points' },
  report: { zh: '评价报告', en: 'Report' },
  ownRubric: { zh: '换一套评分表，对照着看', en: 'Another rubric beside it' },
  startFromDefault: { zh: '从默认评分表改起', en: 'Start from the default rubric' },
  rubricJson: { zh: '评分表（JSON）', en: 'Rubric (JSON)' },
  copyCode: { zh: '复制为代码', en: 'Copy as code' },
  copyVector: { zh: '复制为测试用例', en: 'Copy as a test case' },
  copyLink: { zh: '复制链接', en: 'Copy the link' },
  copied: { zh: '已复制', en: 'Copied' },
  notCopied: {
    zh: '浏览器不让复制，请手动复制：',
    en: 'The browser does not allow copying; please copy by hand:',
  },
  notice: {
    zh: '结果仅供工作参考。重点对象只提示社会组织应当关注哪里，不是对贫困的认定，也不带来任何待遇资格。',
    en: 'For orientation in the work only. A focus group tells organizations where to look; it is no finding of poverty and no entitlement.',
  },
} as const
