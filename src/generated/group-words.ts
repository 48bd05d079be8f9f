// Generated from data/*.json by `npm run generate`. Do not edit.

import { bare } from '../logic/bare.ts'
import type { GroupId } from './ids.ts'

interface Words {
  readonly zh: string
  readonly en: string
}

/** What a group is called. */
export interface GroupLabel {
  readonly id: GroupId
  readonly label: Words
}

/** What groups became, or were called later. */
export interface GroupSuccessor extends Words {
  readonly label: Words
  readonly of: readonly GroupId[]
  readonly from: string
  /** The last year, where it is over. */
  readonly to?: string
}

export const groupLabels: readonly GroupLabel[] = /* @__PURE__ */ bare([
  {"id":"registered-poor","label":{"zh":"未脱贫建档立卡贫困户","en":"Registered poor households not yet lifted"}},
  {"id":"edge-or-monitored","label":{"zh":"边缘户和监测户","en":"Edge and monitored households"}},
  {"id":"illness","label":{"zh":"大病或慢性病家庭","en":"Families with serious or chronic illness"}},
  {"id":"exam-candidate","label":{"zh":"高考学生家庭","en":"Families of examination candidates"}},
  {"id":"stagnant-income","label":{"zh":"收入无增长家庭","en":"Families whose income is not rising"}},
  {"id":"odd-jobs","label":{"zh":"打零工、收入不稳定家庭","en":"Odd jobs and unstable income"}},
  {"id":"unsafe-housing","label":{"zh":"住危房家庭","en":"Families in dilapidated housing"}},
  {"id":"disaster-or-accident","label":{"zh":"受灾或意外事故家庭","en":"Families struck by disaster or accident"}},
  {"id":"disabled-poor","label":{"zh":"残障贫困人口","en":"Poor people with disabilities"}},
  {"id":"left-behind","label":{"zh":"三留守人员","en":"Left-behind people"}},
  {"id":"child-of-poor-area-or-family","label":{"zh":"贫困地区及贫困家庭儿童","en":"Children in poor areas and poor families"}},
])

export const groupSuccessors: readonly GroupSuccessor[] = /* @__PURE__ */ bare([
  {"label":{"zh":"脱贫户","en":"Household lifted out of poverty"},"zh":"到2020年底，建档立卡贫困户已全部脱贫，“未脱贫”这一类不再有家庭。这些家庭此后称为脱贫户，在五年过渡期内继续得到帮扶。","en":"By the end of 2020 every registered poor household had been lifted out of poverty, so no household is left in this category. They were then called households lifted out of poverty and continued to receive help during the five-year transition.","of":["registered-poor"],"from":"2021","to":"2025"},
  {"label":{"zh":"脱贫不稳定户","en":"Household lifted out of poverty but unstable"},"zh":"2020年所说的监测户（脱贫监测户），此后称为脱贫不稳定户：已经脱贫，人均纯收入在当地监测范围以内，并有返贫风险的户。重庆自2021年6月起按本市的工作方案监测。","en":"The monitored household of 2020 was from 2021 called a household lifted out of poverty but unstable: its net income per person lay within the local monitoring range and it was at risk of falling back into poverty. In Chongqing the monitoring followed the city's own work plan from June 2021.","of":["edge-or-monitored"],"from":"2021","to":"2025"},
  {"label":{"zh":"边缘易致贫户","en":"Edge household at risk of falling into poverty"},"zh":"2020年所说的边缘户，此后称为边缘易致贫户：不在建档立卡之列，人均纯收入在当地监测范围以内，并有致贫风险的一般农户。","en":"The edge household of 2020 was from 2021 called an edge household at risk of falling into poverty: an ordinary rural household not on the poverty register, whose net income per person lay within the local monitoring range and which was at risk of falling into poverty.","of":["edge-or-monitored"],"from":"2021","to":"2025"},
  {"label":{"zh":"突发严重困难户","en":"Household in sudden severe difficulty"},"zh":"突发严重困难户是2021年新设的类别：人均纯收入超出当地监测范围，但突然遇到变故，开支很大或收入大减，基本生活出现严重困难的户，脱贫户和一般农户都可以是。第三条第（三）至（八）项所列情形，因突发变故达到这种程度的才归入这一类。","en":"The household in sudden severe difficulty is a category new in 2021: a household, lifted out of poverty or ordinary, whose net income per person is above the local monitoring range but which a sudden blow has left in severe difficulty. The circumstances of Article 3, items 3 to 8 belong here only when such a blow makes them that severe.","of":["illness","exam-candidate","stagnant-income","odd-jobs","unsafe-housing","disaster-or-accident"],"from":"2021","to":"2025"},
  {"label":{"zh":"原建档立卡脱贫人口（分类管理）","en":"Formerly registered people, managed by class"},"zh":"过渡期结束后转为常态化帮扶，原建档立卡脱贫人口实行分类管理：离开帮扶会有返贫风险的，继续帮扶。","en":"After the transition, help became a standing arrangement and the people once registered as poor are managed by class: those who would risk falling back into poverty without help continue to receive it.","of":["registered-poor"],"from":"2026"},
  {"label":{"zh":"防止返贫致贫对象","en":"Household under poverty prevention"},"zh":"2026年起统称防止返贫致贫对象，认定标准由各地结合实际确定和调整。","en":"From 2026 all of them are called households under poverty prevention, to be kept from falling into or back into poverty. Each locality sets and adjusts the standard by which they are identified.","of":["edge-or-monitored"],"from":"2026"},
  {"label":{"zh":"与农村社会救助对象统筹识别","en":"Identification joined up with rural social assistance"},"zh":"2026年起，防止返贫致贫对象与农村社会救助对象统筹监测识别。有第三条第（三）至（八）项所列情形的家庭是否列入，按当地标准认定。","en":"From 2026 the households to be kept from poverty and those eligible for rural social assistance are identified together. Whether a household in the circumstances of Article 3, items 3 to 8 is included depends on the local standard.","of":["illness","exam-candidate","stagnant-income","odd-jobs","unsafe-housing","disaster-or-accident"],"from":"2026"},
])
