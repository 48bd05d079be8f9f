// Generated from data/*.json by `npm run generate`. Do not edit.

import type { Formula } from '../logic/formula.ts'
import type { authorityCodes } from './codes.ts'
import type {
  DutyId,
  FactId,
  FocusFieldId,
  GroupId,
  OrganizationClassId,
  OrganizationFactId,
  OrganizationReadingId,
  OrganizationReadings,
  ProvisionId,
} from './ids.ts'

/** A field of an organization; a credit code tells the legal form. */
export type OrganizationField = 'name' | 'legalForm' | 'creditCode' | 'sector' | 'classes'

/** The words of a lexicon, list by list, with blanks between them. */
export type NameWordLists = Readonly<
  Partial<Record<'yes' | 'yesAtEnd' | 'stems' | 'ends' | 'no' | 'noAtEnd' | 'silent', string>>
>

/** A fact: the fields that it is read from, and the words or codes there that tell. */
export interface OrganizationFactRule {
  readonly id: OrganizationFactId
  readonly fields: readonly OrganizationField[]
  readonly words?: NameWordLists
  readonly codes?: readonly string[]
}

/** What a class follows from: facts, and classes before it. */
export type ClassLeaf = OrganizationFactId | OrganizationClassId

/** A class: what it asks of facts and of classes before it. */
export interface OrganizationClassRule {
  readonly id: OrganizationClassId
  readonly provision: ProvisionId
  readonly formula: Formula<ClassLeaf>
  /** It is what its formula says, no more and no less. */
  readonly exact?: true
}

/** Who bears a duty. */
interface Who {
  readonly bearers: readonly (OrganizationClassId | 'every-organization' | (typeof authorityCodes)[number])[]
  /** A class that the organization has to be of as well. */
  readonly within?: OrganizationClassId
}

/** A duty: who bears it, how binding it is, what it is for. */
export interface DutyRule extends Who {
  readonly id: DutyId
  readonly provision: ProvisionId
  /** Though every organization bears it, it counts as its own. */
  readonly own?: true
  readonly modality: 'should' | 'encouraged' | 'may'
  readonly condition?: { readonly zh: string; readonly en: string }
  readonly fields?: readonly FocusFieldId[]
  /** Needs; none where an authority is asked: that is no support that an organization gives. */
  readonly serves?: readonly FactId[]
  readonly variants?: readonly DutyUnderReading[]
}

/** What another option of a reading makes of a duty. */
export interface DutyUnderReading extends Partial<Who & Pick<DutyRule, 'modality'>> {
  readonly reading: OrganizationReadingId
  readonly option: string
}

/** A reading with its options, the default first. */
export type OrganizationReadingRule = {
  readonly [Id in OrganizationReadingId]: {
    readonly id: Id
    readonly options: readonly OrganizationReadings[Id][]
  }
}[OrganizationReadingId]

/** Characters of names in traditional script, and in simplified. */
export const nameScript = {"traditional":"業臨義產會體兒養獸農製務動醫協衛衞發後員諮園國備嬰學寶寵導師廣莊開總願護機樹檢潔遊環療癆監種築紅維聯膚藥訓設診詢誼車輔進銅門隊險預飲","simplified":"业临义产会体儿养兽农制务动医协卫卫发后员咨园国备婴学宝宠导师广庄开总愿护机树检洁游环疗痨监种筑红维联肤药训设诊询谊车辅进铜门队险预饮"}

export const organizationFactRules: readonly OrganizationFactRule[] = [
  {"id":"association-form","fields":["legalForm","creditCode"],"codes":["association"]},
  {"id":"business-sector","fields":["sector"],"codes":["business-services"]},
  {"id":"trade-name","fields":["name"],"words":{"yesAtEnd":"行业商会 行业促进会 产业促进会 商会 同业公会 总商会 工商业联合会","stems":"行业 产业 工业 商业 建筑业 服务业 制造业 养殖业 种植业 旅游业 餐饮业 零售业 物流业 房地产业 汽车维修 汽车流通 物业服务 物业管理 房地产 建筑装饰 装饰装修 建设监理 工程造价 招标投标 勘察设计 园林绿化 建材 门窗 水泥 混凝土 家具 包装 印刷 塑料 五金 照明 家电 服装 纺织 皮革 珠宝 化妆品 美容美发 家政服务 家庭服务 餐饮 火锅 酒店 饭店 民宿 旅游 旅行社 食品 饮料 酒类 粮食 茶叶 花卉 蔬菜 柑橘 食用菌 种子 饲料 农药 农资 物流 快递 仓储 冷链 道路运输 出租汽车 货运 港口 电子商务 软件 广告 会展 典当 拍卖 租赁 保安 保安服务 安全防范 电梯 燃气 再生资源 中药材 医疗器械 物流与采购 银行业 证券业 期货业 保险业 基金业 旅行业 发行业 酒业 渔业 奶业 果业 鞋业 木业 畜牧业 机动车维修 房地产开发 茶业 禽业 肉类 养殖","ends":"协会 联合会","noAtEnd":"学会 研究会 校友会 同学会 联谊会 基金会 慈善会 慈善总会 红十字会 志愿者协会 志愿服务协会 志愿服务联合会 志愿者联合会 义工协会 义工联合会 学校 学院 幼儿园 医院 中心 研究院 研究所 养老院 敬老院 福利院 服务社 服务站 服务队 事务所"}},
  {"id":"education-sector","fields":["sector"],"codes":["education"]},
  {"id":"education-name","fields":["name"],"words":{"yes":"教育 培训","yesAtEnd":"学校 小学 中学 大学 学院 幼儿园","stems":"幼儿园","ends":"分园 总园 一分园 二分园 三分园 四分园 五分园 六分园 第一分园 第二分园 第三分园 第四分园 第五分园 第六分园","silent":"教育学会 教育研究会 教育心理 心理健康教育 健康教育 法治教育 教育信息 佛教育 主教育 宗教育 道教育 教育工会 教育后勤 教育书店 警示教育 禁毒教育 消防教育 国防教育 廉政教育 安全教育 导盲犬培训 驯犬培训 宠物培训 犬业培训 宠物学校 犬学校 狗狗学校 狗学校 驾驶员培训 驾驶人培训 驾驶培训"}},
  {"id":"health-sector","fields":["sector"],"codes":["health"]},
  {"id":"health-name","fields":["name"],"words":{"yes":"医院协会 医疗 医学会 医师协会 医师学会 医药卫生 护理 护士 卫生服务 卫生协会 卫生健康 中医 口腔 防痨 疾病防治 疾病预防 预防医学 急救 体检 针灸 中西医 医学影像 影像医学 临床医学 急诊医学 康复医学 医学检验 检验医学 超声医学 妇幼保健 推拿","yesAtEnd":"医院 卫生院 卫生室 卫生站 卫生所 诊所 门诊部 药学会 医药学会 药师协会","stems":"抗癌 麻醉 病理 眼科 骨科 儿科 肿瘤 癌症 糖尿病 高血压 心血管 皮肤病 传染病 精神卫生 肝病 肾病 输血","ends":"协会 学会 病协会 病学会 防治协会 康复协会","no":"医疗器械 医疗设备 医疗保险 医药 兽医 动物医院 动物医疗 动物诊疗 宠物医院 宠物医疗 宠物护理 环境卫生 卫生用品 卫生洁具 口腔护理用品","silent":"法医学 心理卫生 食品卫生 美容护理 皮肤护理 养老护理 护理用品 中医药文化 母婴护理 汽车护理 树木护理 玉石护理 家具护理 文物护理 皮革护理 皮具护理 地板护理 手机医院 电脑医院 钟表医院 家电医院 植物医院 花卉医院 庄稼医院 古籍医院 法律诊所 婚姻诊所 企业诊所 玩具诊所 清洁卫生 家庭卫生 口腔用品 医疗救助基金会 医疗发展基金会 针灸铜人 针灸文化 推拿用品 妇幼保健用品 兽医临床医学 农药学会 兽药学会 动物医学 植物病理 森林病理 林木病理 作物病理 树木医院 汽车医院 农药师 兽药师"}},
  {"id":"charity-name","fields":["name"],"words":{"yes":"慈善","silent":"慈善文化 慈善研究 慈善学院 反慈善 非慈善 慈善用品 慈善寺"}},
  {"id":"volunteer-name","fields":["name"],"words":{"yes":"志愿者 志愿服务 义工 志愿互助","silent":"志愿服务基金会 志愿者基金会 志愿服务研究 志愿服务发展基金会 遵义工 正义工 仁义工 信义工 忠义工 大义工 义工程 义工业 义工商 义工作 义工会 义工艺 志愿互助基金会 志愿互助保险"}},
  {"id":"social-work-name","fields":["name"],"words":{"yes":"社会工作服务 社会工作发展中心 社会工作中心 社会工作事务所 社会工作师事务所 社工服务 社工中心 社工站 社工事务所 社工师事务所 社会工作站","yesAtEnd":"社工","silent":"社会工作服务协会 社会工作服务行业 社会工作服务研究"}},
  {"id":"counseling-name","fields":["name"],"words":{"yes":"心理咨询 心理辅导 心理疏导 心理援助 心理服务 心理健康服务 心理健康咨询 心理健康辅导","silent":"心理咨询行业 心理咨询研究"}},
]

export const organizationClassRules: readonly OrganizationClassRule[] = [
  {"id":"industry-association","provision":"6","formula":{"any":["trade-name",{"all":["business-sector","association-form"]}]}},
  {"id":"education-training","provision":"7","formula":{"any":["education-name","education-sector"]}},
  {"id":"education-industry-association","provision":"7","formula":{"all":["industry-association","education-training"]}},
  {"id":"medical-health","provision":"8","formula":{"any":["health-name","health-sector"]}},
  {"id":"charity","provision":"8","formula":"charity-name"},
  {"id":"volunteer-service","provision":"9","formula":"volunteer-name"},
  {"id":"social-work","provision":"9","formula":"social-work-name"},
  {"id":"psychological-counseling","provision":"16","formula":"counseling-name"},
  {"id":"other","provision":"10","formula":{"all":[{"not":"industry-association"},{"not":"education-training"},{"not":"medical-health"},{"not":"volunteer-service"}]},"exact":true},
]

/** What households of a group need, as facts. */
export const groupNeeds: { readonly [Group in GroupId]: readonly FactId[] } = {"registered-poor":["registered-poor","poor-or-at-risk","registered"],"edge-or-monitored":["edge-household","monitored-household","poor-or-at-risk"],"illness":["serious-illness","chronic-illness"],"exam-candidate":["exam-candidate"],"stagnant-income":["income-not-rising"],"odd-jobs":["odd-jobs","unstable-income"],"unsafe-housing":["unsafe-housing"],"disaster-or-accident":["severe-disaster","serious-accident"],"disabled-poor":["disabled-in-extreme-poverty","disability","poor-or-at-risk","extreme-poverty"],"left-behind":["left-behind-child","left-behind-woman","left-behind-elder"],"child-of-poor-area-or-family":["has-child","poor-or-at-risk","in-focus-area"]}

export const dutyRules: readonly DutyRule[] = [
  {"id":"guide-participation","provision":"notice.1","bearers":["civil-affairs","poverty-alleviation-office"],"modality":"should"},
  {"id":"find-good-examples","provision":"notice.1","bearers":["civil-affairs","poverty-alleviation-office"],"modality":"should"},
  {"id":"include-in-grade-evaluation","provision":"notice.1","bearers":["civil-affairs","poverty-alleviation-office"],"modality":"should"},
  {"id":"renew-publicity","provision":"notice.2","bearers":["supervisory-unit"],"modality":"should"},
  {"id":"publicize-good-deeds","provision":"notice.2","bearers":["supervisory-unit"],"modality":"should"},
  {"id":"mobilize-supervised-staff","provision":"notice.2","bearers":["supervisory-unit"],"modality":"should"},
  {"id":"improve-honors","provision":"notice.3","bearers":["recipient-place"],"modality":"should"},
  {"id":"report-active-organizations","provision":"notice.3","bearers":["recipient-place"],"modality":"should"},
  {"id":"name-important-projects","provision":"notice.3","bearers":["recipient-place"],"modality":"may","condition":{"zh":"在尊重其意愿的前提下","en":"while respecting the wishes of those concerned"}},
  {"id":"raise-political-consciousness","provision":"1","bearers":["every-organization"],"modality":"should"},
  {"id":"strengthen-sense-of-mission","provision":"1","bearers":["every-organization"],"modality":"should"},
  {"id":"make-new-contributions","provision":"1","bearers":["every-organization"],"modality":"should"},
  {"id":"focus-on-areas","provision":"2","bearers":["every-organization"],"modality":"should"},
  {"id":"focus-on-groups","provision":"3","bearers":["every-organization"],"modality":"should"},
  {"id":"focus-on-fields","provision":"4","bearers":["every-organization"],"modality":"should","fields":["disability-assistance","medical-aid","education-assistance","industry-support","volunteer-assistance"]},
  {"id":"contact-local-bodies","provision":"5.1","bearers":["every-organization"],"modality":"may"},
  {"id":"register-staff-as-helpers","provision":"5.2","bearers":["every-organization"],"modality":"should"},
  {"id":"give-what-they-can","provision":"5.3","bearers":["every-organization"],"modality":"should"},
  {"id":"hold-varied-activities","provision":"5.3","bearers":["every-organization"],"modality":"should"},
  {"id":"give-priority-to-deep-poverty","provision":"5.3","bearers":["every-organization"],"modality":"should"},
  {"id":"provide-people-and-technology","provision":"5.3","bearers":["every-organization"],"modality":"should"},
  {"id":"cooperate-with-departments","provision":"5.3","bearers":["every-organization"],"modality":"should"},
  {"id":"play-their-full-part","provision":"5.3","bearers":["every-organization"],"modality":"should"},
  {"id":"select-key-places","provision":"5.4","bearers":["every-organization"],"modality":"should"},
  {"id":"visit-and-survey","provision":"5.4","bearers":["every-organization"],"modality":"should"},
  {"id":"find-out-needs","provision":"5.4","bearers":["every-organization"],"modality":"should"},
  {"id":"analyze-causes-of-poverty","provision":"5.4","bearers":["every-organization"],"modality":"should"},
  {"id":"find-entry-points","provision":"5.5","bearers":["every-organization"],"modality":"should"},
  {"id":"select-recipients","provision":"5.5","bearers":["every-organization"],"modality":"should"},
  {"id":"set-up-projects","provision":"5.5","bearers":["every-organization"],"modality":"should"},
  {"id":"allocate-resources","provision":"5.5","bearers":["every-organization"],"modality":"should"},
  {"id":"coordinate-resources","provision":"5.6","bearers":["every-organization"],"modality":"should"},
  {"id":"improve-use-of-resources","provision":"5.6","bearers":["every-organization"],"modality":"should"},
  {"id":"cover-weak-links","provision":"5.6","bearers":["every-organization"],"modality":"should"},
  {"id":"explore-new-methods","provision":"5.6","bearers":["every-organization"],"modality":"should"},
  {"id":"use-resources-rationally","provision":"5.6","bearers":["every-organization"],"modality":"should"},
  {"id":"put-into-annual-plan","provision":"5.7","bearers":["every-organization"],"modality":"should"},
  {"id":"draw-up-assistance-plans","provision":"5.7","bearers":["every-organization"],"modality":"should"},
  {"id":"specify-support","provision":"5.7","bearers":["every-organization"],"modality":"should"},
  {"id":"inspect-progress","provision":"5.7","bearers":["every-organization"],"modality":"should"},
  {"id":"make-assistance-effective","provision":"5.7","bearers":["every-organization"],"modality":"should"},
  {"id":"build-long-term-mechanism","provision":"5.8","bearers":["every-organization"],"modality":"should"},
  {"id":"watch-recipients-at-risk","provision":"5.8","bearers":["every-organization"],"modality":"should","serves":["monitored-household","edge-household"]},
  {"id":"follow-up-quarterly","provision":"5.8","bearers":["every-organization"],"modality":"should","condition":{"zh":"有条件的","en":"that have the means"}},
  {"id":"keep-assistance-going","provision":"5.8","bearers":["every-organization"],"modality":"should"},
  {"id":"share-experience","provision":"5.9","bearers":["every-organization"],"modality":"should"},
  {"id":"write-up-model-cases","provision":"5.9","bearers":["every-organization"],"modality":"should"},
  {"id":"explore-replicable-models","provision":"5.9","bearers":["every-organization"],"modality":"should"},
  {"id":"report-experience-and-results","provision":"5.9","bearers":["every-organization"],"modality":"should"},
  {"id":"develop-local-industries","provision":"6","bearers":["industry-association"],"modality":"should","fields":["industry-support"],"serves":["poor-or-at-risk","extreme-poverty"]},
  {"id":"plan-village-industries","provision":"6","bearers":["industry-association"],"modality":"should","fields":["industry-support"]},
  {"id":"establish-industrial-bases","provision":"6","bearers":["industry-association"],"modality":"may","condition":{"zh":"具备条件的","en":"that have the means"},"fields":["industry-support"]},
  {"id":"organize-industry-professionals","provision":"6","bearers":["industry-association"],"modality":"should","condition":{"zh":"有条件的","en":"that have the means"},"fields":["industry-support"],"serves":["income-not-rising"]},
  {"id":"join-education-pairing","provision":"7","bearers":["education-training"],"modality":"should","fields":["education-assistance"]},
  {"id":"run-student-aid-projects","provision":"7","bearers":["education-training"],"modality":"should","fields":["education-assistance"],"serves":["poor-or-at-risk","extreme-poverty"]},
  {"id":"fund-students-in-difficulty","provision":"7","bearers":["education-training"],"modality":"should","fields":["education-assistance"],"serves":["poor-or-at-risk","extreme-poverty"]},
  {"id":"support-county-education","provision":"7","bearers":["education-training"],"modality":"encouraged","fields":["education-assistance"],"variants":[{"reading":"education-field-bearers","option":"industry-associations","bearers":["education-industry-association"]}]},
  {"id":"organize-volunteer-teaching","provision":"7","bearers":["education-training"],"modality":"encouraged","fields":["education-assistance","volunteer-assistance"],"variants":[{"reading":"education-field-bearers","option":"industry-associations","bearers":["education-industry-association"]}]},
  {"id":"train-skilled-people","provision":"7","bearers":["education-training"],"modality":"encouraged","fields":["education-assistance"],"variants":[{"reading":"education-field-bearers","option":"industry-associations","bearers":["education-industry-association"]}]},
  {"id":"set-up-scholarships","provision":"7","bearers":["education-training"],"modality":"encouraged","fields":["education-assistance"],"serves":["poor-or-at-risk","extreme-poverty"]},
  {"id":"hold-free-clinics","provision":"8","bearers":["medical-health"],"modality":"should","fields":["medical-aid"]},
  {"id":"reduce-medical-costs","provision":"8","bearers":["medical-health"],"modality":"should","fields":["medical-aid"],"serves":["serious-illness","chronic-illness","poor-or-at-risk","extreme-poverty"]},
  {"id":"improve-medical-facilities","provision":"8","bearers":["medical-health"],"modality":"should","fields":["medical-aid"]},
  {"id":"join-medical-and-disability-aid","provision":"8","bearers":["medical-health"],"modality":"should","fields":["medical-aid","disability-assistance"],"serves":["disability"]},
  {"id":"send-medical-professionals","provision":"8","bearers":["medical-health"],"modality":"should","condition":{"zh":"有条件的","en":"that have the means"},"fields":["medical-aid"]},
  {"id":"support-medical-training","provision":"8","bearers":["medical-health"],"modality":"should","condition":{"zh":"有条件的","en":"that have the means"},"fields":["medical-aid"]},
  {"id":"relieve-serious-illness","provision":"8","bearers":["charity"],"modality":"should","fields":["medical-aid"],"serves":["serious-illness"],"variants":[{"reading":"charity-sentence","option":"medical-only","within":"medical-health"}]},
  {"id":"help-families-impoverished-by-illness","provision":"8","bearers":["charity"],"modality":"should","fields":["medical-aid"],"serves":["serious-illness","chronic-illness"],"variants":[{"reading":"charity-sentence","option":"medical-only","within":"medical-health"}]},
  {"id":"support-volunteer-actions","provision":"9","bearers":["volunteer-service"],"modality":"should","fields":["volunteer-assistance"]},
  {"id":"mobilize-volunteers","provision":"9","bearers":["volunteer-service"],"modality":"should","fields":["volunteer-assistance","education-assistance","medical-aid"]},
  {"id":"bring-social-work-to-communities","provision":"9","bearers":["social-work"],"modality":"encouraged","serves":["poor-or-at-risk","extreme-poverty"],"variants":[{"reading":"social-work-sentence","option":"volunteer-too","bearers":["social-work","volunteer-service"],"modality":"should"}]},
  {"id":"serve-children","provision":"9","bearers":["social-work"],"modality":"encouraged","fields":["education-assistance"],"serves":["poor-or-at-risk","extreme-poverty"],"variants":[{"reading":"social-work-sentence","option":"volunteer-too","bearers":["social-work","volunteer-service"],"modality":"should"}]},
  {"id":"serve-elderly-people","provision":"9","bearers":["social-work"],"modality":"encouraged","serves":["poor-or-at-risk","extreme-poverty"],"variants":[{"reading":"social-work-sentence","option":"volunteer-too","bearers":["social-work","volunteer-service"],"modality":"should"}]},
  {"id":"serve-working-age-adults","provision":"9","bearers":["social-work"],"modality":"encouraged","serves":["poor-or-at-risk","extreme-poverty"],"variants":[{"reading":"social-work-sentence","option":"volunteer-too","bearers":["social-work","volunteer-service"],"modality":"should"}]},
  {"id":"help-poor-families-out-of-poverty","provision":"9","bearers":["social-work"],"modality":"encouraged","serves":["poor-or-at-risk","extreme-poverty"],"variants":[{"reading":"social-work-sentence","option":"volunteer-too","bearers":["social-work","volunteer-service"],"modality":"should"}]},
  {"id":"build-employment-platforms","provision":"10","bearers":["other"],"modality":"should","serves":["unstable-income","odd-jobs"]},
  {"id":"choose-contact-villages","provision":"10.1","bearers":["every-organization"],"own":true,"modality":"encouraged","variants":[{"reading":"article-10-bearers","option":"other-only","bearers":["other"]}]},
  {"id":"organize-members-for-pairing","provision":"10.1","bearers":["industry-association"],"modality":"encouraged"},
  {"id":"target-poor-households","provision":"10.1","bearers":["industry-association"],"modality":"encouraged","serves":["poor-or-at-risk","extreme-poverty"]},
  {"id":"name-helper-for-each-household","provision":"10.1","bearers":["industry-association"],"modality":"encouraged","serves":["poor-or-at-risk"]},
  {"id":"join-third-party-evaluation","provision":"10.2","bearers":["every-organization"],"own":true,"modality":"encouraged","variants":[{"reading":"article-10-bearers","option":"other-only","bearers":["other"]}]},
  {"id":"voice-demands-of-the-poor","provision":"10.2","bearers":["every-organization"],"own":true,"modality":"encouraged","serves":["poor-or-at-risk","extreme-poverty"],"variants":[{"reading":"article-10-bearers","option":"other-only","bearers":["other"]}]},
  {"id":"help-poor-workers-find-jobs","provision":"10.2","bearers":["every-organization"],"own":true,"modality":"encouraged","serves":["unstable-income","odd-jobs","poor-or-at-risk","extreme-poverty"],"variants":[{"reading":"article-10-bearers","option":"other-only","bearers":["other"]}]},
  {"id":"help-build-poor-areas","provision":"10.2","bearers":["every-organization"],"own":true,"modality":"encouraged","serves":["unsafe-housing"],"variants":[{"reading":"article-10-bearers","option":"other-only","bearers":["other"]}]},
  {"id":"spread-modern-ways-of-life","provision":"10.3","bearers":["every-organization"],"own":true,"modality":"encouraged","serves":["poor-or-at-risk","extreme-poverty"],"variants":[{"reading":"article-10-bearers","option":"other-only","bearers":["other"]}]},
  {"id":"apply-science-and-technology","provision":"10.3","bearers":["every-organization"],"own":true,"modality":"encouraged","variants":[{"reading":"article-10-bearers","option":"other-only","bearers":["other"]}]},
  {"id":"improve-rural-environment","provision":"10.3","bearers":["every-organization"],"own":true,"modality":"encouraged","variants":[{"reading":"article-10-bearers","option":"other-only","bearers":["other"]}]},
  {"id":"improve-conditions-in-poor-countryside","provision":"10.3","bearers":["every-organization"],"own":true,"modality":"encouraged","variants":[{"reading":"article-10-bearers","option":"other-only","bearers":["other"]}]},
  {"id":"attend-to-poor-people-with-disabilities","provision":"11","bearers":["every-organization"],"modality":"should","fields":["disability-assistance"],"serves":["disability"]},
  {"id":"assist-people-with-disabilities","provision":"11","bearers":["every-organization"],"modality":"should","fields":["disability-assistance"],"serves":["disability"]},
  {"id":"inspire-own-motivation","provision":"11","bearers":["every-organization"],"modality":"should","fields":["disability-assistance"],"serves":["disability"]},
  {"id":"give-psychological-assistance","provision":"11","bearers":["every-organization"],"modality":"should","condition":{"zh":"在获得残障人的理解和接纳后","en":"once they have gained the understanding and acceptance of people with disabilities"},"fields":["disability-assistance"],"serves":["disability"]},
  {"id":"combine-assistance-and-skills","provision":"11","bearers":["every-organization"],"modality":"should","fields":["disability-assistance"],"serves":["disability"]},
  {"id":"record-disability-needs","provision":"11.1","bearers":["every-organization"],"modality":"should","fields":["disability-assistance"],"serves":["disability"]},
  {"id":"visit-families-with-disabilities","provision":"11.1","bearers":["every-organization"],"modality":"should","fields":["disability-assistance"],"serves":["disability"]},
  {"id":"run-sunshine-service","provision":"11.2","bearers":["every-organization"],"modality":"should","fields":["disability-assistance"],"serves":["disability"]},
  {"id":"provide-accessibility-and-devices","provision":"11.2","bearers":["every-organization"],"modality":"should","fields":["disability-assistance"],"serves":["disability"]},
  {"id":"offer-employment-training-experience","provision":"11.3","bearers":["every-organization"],"modality":"should","fields":["disability-assistance"],"serves":["disability"]},
  {"id":"run-employment-training","provision":"11.3","bearers":["every-organization"],"modality":"should","fields":["disability-assistance"],"serves":["disability"]},
  {"id":"build-handicraft-bases","provision":"11.3","bearers":["every-organization"],"modality":"should","fields":["disability-assistance"],"serves":["disability"]},
  {"id":"help-poor-areas-develop-industry","provision":"12","bearers":["every-organization"],"modality":"should","fields":["industry-support"]},
  {"id":"foster-leading-industries","provision":"12","bearers":["every-organization"],"modality":"should","fields":["industry-support"]},
  {"id":"bring-poor-households-into-industry","provision":"12","bearers":["every-organization"],"modality":"should","fields":["industry-support"],"serves":["poor-or-at-risk"]},
  {"id":"care-for-cultural-life","provision":"13","bearers":["every-organization"],"modality":"should","serves":["left-behind-child","left-behind-woman","left-behind-elder"]},
  {"id":"hold-holiday-activities","provision":"13","bearers":["every-organization"],"modality":"should","serves":["left-behind-elder","left-behind-woman","left-behind-child"]},
  {"id":"cultivate-moral-character","provision":"13","bearers":["every-organization"],"modality":"should","serves":["left-behind-child","left-behind-woman","left-behind-elder"]},
  {"id":"build-homes-for-left-behind","provision":"13","bearers":["every-organization"],"modality":"should","serves":["left-behind-child","left-behind-woman","left-behind-elder"]},
  {"id":"promote-agricultural-specialties","provision":"14","bearers":["every-organization"],"modality":"should","fields":["industry-support"]},
  {"id":"discover-local-resources","provision":"14","bearers":["every-organization"],"modality":"should","fields":["industry-support"],"serves":["poor-or-at-risk"]},
  {"id":"widen-sales-channels","provision":"14","bearers":["every-organization"],"modality":"should","fields":["industry-support"],"serves":["poor-or-at-risk"]},
  {"id":"guide-cooperatives","provision":"14","bearers":["every-organization"],"modality":"should","fields":["industry-support"],"serves":["poor-or-at-risk"]},
  {"id":"unify-branding-and-marketing","provision":"14","bearers":["every-organization"],"modality":"should","fields":["industry-support"],"serves":["income-not-rising"]},
  {"id":"improve-living-conditions","provision":"15","bearers":["every-organization"],"modality":"should","serves":["poor-or-at-risk","extreme-poverty"]},
  {"id":"provide-cultural-venues","provision":"15","bearers":["every-organization"],"modality":"may"},
  {"id":"provide-venues-for-elderly-people","provision":"15","bearers":["every-organization"],"modality":"may"},
  {"id":"pass-on-rural-culture","provision":"15","bearers":["every-organization"],"modality":"may","serves":["left-behind-child"]},
  {"id":"organize-village-activities","provision":"15","bearers":["every-organization"],"modality":"may","fields":["volunteer-assistance"],"serves":["left-behind-child"]},
  {"id":"invite-architectural-consultants","provision":"15.1","bearers":["every-organization"],"modality":"may","fields":["volunteer-assistance"]},
  {"id":"complete-function-rooms","provision":"15.2","bearers":["every-organization"],"modality":"may"},
  {"id":"build-public-benefit-complexes","provision":"15.3","bearers":["every-organization"],"modality":"may","serves":["left-behind-child"]},
  {"id":"focus-on-children-in-difficulty","provision":"16","bearers":["every-organization"],"modality":"should","serves":["poor-or-at-risk","extreme-poverty"]},
  {"id":"attend-to-psychological-services","provision":"16","bearers":["every-organization"],"modality":"should","serves":["poor-or-at-risk","extreme-poverty"]},
  {"id":"help-poor-children-adjust","provision":"16","bearers":["psychological-counseling"],"modality":"may","serves":["poor-or-at-risk","extreme-poverty"]},
  {"id":"ease-problems-of-mountain-children","provision":"16","bearers":["psychological-counseling"],"modality":"may"},
  {"id":"advocate-safety-and-civility","provision":"17","bearers":["every-organization"],"modality":"should"},
  {"id":"renew-household-wiring","provision":"17.1","bearers":["every-organization"],"modality":"should","serves":["registered"]},
  {"id":"build-civilized-village-ways","provision":"17.2","bearers":["every-organization"],"modality":"should"},
  {"id":"sort-waste-and-protect-environment","provision":"17.3","bearers":["every-organization"],"modality":"should"},
  {"id":"respond-to-the-call","provision":"18.1","bearers":["every-organization"],"modality":"should"},
  {"id":"give-money-and-effort","provision":"18.1","bearers":["every-organization"],"modality":"should"},
  {"id":"devote-main-energies","provision":"18.2","bearers":["every-organization"],"modality":"should"},
  {"id":"achieve-three-focuses","provision":"18.2","bearers":["every-organization"],"modality":"should"},
  {"id":"use-their-strengths","provision":"18.3","bearers":["every-organization"],"modality":"should"},
  {"id":"design-long-term-projects","provision":"18.3","bearers":["every-organization"],"modality":"should"},
  {"id":"help-where-it-counts","provision":"18.3","bearers":["every-organization"],"modality":"should"},
  {"id":"show-warm-concern","provision":"18.4","bearers":["every-organization"],"modality":"should"},
  {"id":"help-where-it-is-hard","provision":"18.4","bearers":["every-organization"],"modality":"should"},
  {"id":"protect-staff","provision":"18.5","bearers":["every-organization"],"modality":"should"},
  {"id":"insure-staff","provision":"18.5","bearers":["every-organization"],"modality":"encouraged"},
]

/** The households to which the words of a duty limit it. */
export const dutyLimits: { readonly [Duty in DutyId]?: Formula<FactId> } = {"mobilize-supervised-staff":"registered","analyze-causes-of-poverty":"in-focus-area","find-entry-points":"in-focus-area","develop-local-industries":{"any":["poor-or-at-risk","extreme-poverty"]},"plan-village-industries":"in-focus-area","establish-industrial-bases":"in-focus-area","organize-industry-professionals":"in-focus-area","run-student-aid-projects":{"any":["poor-or-at-risk","extreme-poverty"]},"fund-students-in-difficulty":{"all":["has-student",{"any":["poor-or-at-risk","extreme-poverty"]}]},"support-county-education":"in-focus-area","set-up-scholarships":{"all":["has-student",{"any":["poor-or-at-risk","extreme-poverty"]}]},"hold-free-clinics":"in-focus-area","reduce-medical-costs":{"any":["poor-or-at-risk","extreme-poverty"]},"send-medical-professionals":"in-focus-area","relieve-serious-illness":{"any":["poor-or-at-risk","extreme-poverty"]},"help-families-impoverished-by-illness":{"any":["poor-or-at-risk","extreme-poverty"]},"support-volunteer-actions":"in-focus-area","serve-children":{"all":["has-child",{"any":["poor-or-at-risk","extreme-poverty"]}]},"serve-elderly-people":{"all":["has-elder",{"any":["poor-or-at-risk","extreme-poverty"]}]},"serve-working-age-adults":{"all":["has-working-age-adult",{"any":["poor-or-at-risk","extreme-poverty"]}]},"help-poor-families-out-of-poverty":{"any":["poor-or-at-risk","extreme-poverty"]},"choose-contact-villages":"in-focus-area","organize-members-for-pairing":"in-focus-area","target-poor-households":{"any":["poor-or-at-risk","extreme-poverty"]},"name-helper-for-each-household":"registered","voice-demands-of-the-poor":{"any":["poor-or-at-risk","extreme-poverty"]},"help-poor-workers-find-jobs":{"all":["has-working-age-adult",{"any":["poor-or-at-risk","extreme-poverty"]}]},"help-build-poor-areas":"in-focus-area","spread-modern-ways-of-life":{"any":["poor-or-at-risk","extreme-poverty"]},"improve-conditions-in-poor-countryside":"in-focus-area","attend-to-poor-people-with-disabilities":{"any":["poor-or-at-risk","extreme-poverty","disabled-in-extreme-poverty"]},"assist-people-with-disabilities":{"any":["poor-or-at-risk","extreme-poverty","disabled-in-extreme-poverty"]},"inspire-own-motivation":{"any":["poor-or-at-risk","extreme-poverty","disabled-in-extreme-poverty"]},"give-psychological-assistance":{"any":["poor-or-at-risk","extreme-poverty","disabled-in-extreme-poverty"]},"combine-assistance-and-skills":{"any":["poor-or-at-risk","extreme-poverty","disabled-in-extreme-poverty"]},"record-disability-needs":{"any":["poor-or-at-risk","extreme-poverty","disabled-in-extreme-poverty"]},"visit-families-with-disabilities":{"any":["registered","extreme-poverty","disabled-in-extreme-poverty"]},"run-sunshine-service":{"any":["poor-or-at-risk","extreme-poverty","disabled-in-extreme-poverty"]},"provide-accessibility-and-devices":{"any":["registered","extreme-poverty","disabled-in-extreme-poverty"]},"offer-employment-training-experience":{"any":["poor-or-at-risk","extreme-poverty","disabled-in-extreme-poverty"]},"run-employment-training":{"any":["poor-or-at-risk","extreme-poverty","disabled-in-extreme-poverty"]},"build-handicraft-bases":{"any":["poor-or-at-risk","extreme-poverty","disabled-in-extreme-poverty"]},"help-poor-areas-develop-industry":"in-focus-area","foster-leading-industries":"in-focus-area","bring-poor-households-into-industry":"registered","widen-sales-channels":"registered","guide-cooperatives":"registered","unify-branding-and-marketing":"registered","improve-living-conditions":{"any":["poor-or-at-risk","extreme-poverty"]},"provide-venues-for-elderly-people":"has-elder","focus-on-children-in-difficulty":{"all":["has-child",{"any":["poor-or-at-risk","extreme-poverty"]}]},"attend-to-psychological-services":{"all":["has-child",{"any":["poor-or-at-risk","in-focus-area"]}]},"help-poor-children-adjust":{"all":["has-child",{"any":["poor-or-at-risk","extreme-poverty"]}]},"ease-problems-of-mountain-children":"has-child","renew-household-wiring":"registered"}

export const organizationReadingRules: readonly OrganizationReadingRule[] = [
  {"id":"education-field-bearers","options":["education-field","industry-associations"]},
  {"id":"article-10-bearers","options":["items-bind-all","other-only"]},
  {"id":"charity-sentence","options":["binds-every-charity","medical-only"]},
  {"id":"social-work-sentence","options":["social-work","volunteer-too"]},
]
