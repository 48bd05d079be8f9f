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

/** Words that tell yes or no, some only at the end of a name, and longer words that tell nothing. */
export interface NameWords {
  readonly yes: readonly string[]
  readonly yesAtEnd: readonly string[]
  readonly no: readonly string[]
  readonly noAtEnd: readonly string[]
  readonly silent: readonly string[]
}

/** A fact: the fields that it is read from, and the words or codes there that tell. */
export interface OrganizationFactRule {
  readonly id: OrganizationFactId
  readonly fields: readonly OrganizationField[]
  readonly words?: NameWords
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
  /** Both as one formula; none if every organization bears it, and one that no organization meets if authorities do. */
  readonly who?: Formula<OrganizationClassId>
}

/** A duty: who bears it, how binding it is, what it is for. */
export interface DutyRule extends Who {
  readonly id: DutyId
  readonly provision: ProvisionId
  /** Though every organization bears it, it counts as its own. */
  readonly own?: true
  readonly modality: 'should' | 'encouraged' | 'may'
  readonly condition?: { readonly zh: string; readonly en: string }
  readonly fields: readonly FocusFieldId[]
  /** Needs; none where an authority is asked: that is no support that an organization gives. */
  readonly serves: readonly FactId[]
  /** The households to which its words limit it. */
  readonly requires?: Formula<FactId>
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
export const nameScript = {"traditional":"業臨義產會體兒養獸農製務動醫協衛衞發後員諮園國備嬰學寶寵導師廣莊總願護機樹檢潔遊環療癆監種築紅維聯膚藥訓設診詢誼車輔進銅門隊險預飲","simplified":"业临义产会体儿养兽农制务动医协卫卫发后员咨园国备婴学宝宠导师广庄总愿护机树检洁游环疗痨监种筑红维联肤药训设诊询谊车辅进铜门队险预饮"}

export const organizationFactRules: readonly OrganizationFactRule[] = [
  {"id":"association-form","fields":["legalForm","creditCode"],"codes":["association"]},
  {"id":"business-sector","fields":["sector"],"codes":["business-services"]},
  {"id":"trade-name","fields":["name"],"words":{"yes":[],"yesAtEnd":["行业协会","行业商会","行业联合会","行业促进会","产业协会","产业联合会","产业促进会","工业协会","商业协会","建筑业协会","服务业协会","制造业协会","养殖业协会","种植业协会","旅游业协会","餐饮业协会","零售业协会","物流业协会","房地产业协会","商会","同业公会","总商会","商业联合会","工商业联合会","汽车维修协会","汽车流通协会","物业服务协会","物业管理协会","房地产协会","建筑装饰协会","装饰装修协会","建设监理协会","工程造价协会","招标投标协会","勘察设计协会","园林绿化协会","建材协会","门窗协会","水泥协会","混凝土协会","家具协会","包装协会","印刷协会","塑料协会","五金协会","照明协会","家电协会","服装协会","纺织协会","皮革协会","珠宝协会","化妆品协会","美容美发协会","家政服务协会","家庭服务协会","餐饮协会","火锅协会","酒店协会","饭店协会","民宿协会","旅游协会","旅行社协会","食品协会","饮料协会","酒类协会","粮食协会","茶叶协会","花卉协会","蔬菜协会","柑橘协会","食用菌协会","种子协会","饲料协会","农药协会","农资协会","物流协会","快递协会","仓储协会","冷链协会","道路运输协会","出租汽车协会","货运协会","港口协会","电子商务协会","软件协会","广告协会","会展协会","典当协会","拍卖协会","租赁协会","保安协会","保安服务协会","安全防范协会","电梯协会","燃气协会","再生资源协会","中药材协会","医疗器械协会","包装联合会","物流联合会","物流与采购联合会","餐饮联合会","旅游联合会","建材联合会","家具联合会","服装联合会","食品联合会","茶叶联合会","五金联合会","工业联合会","银行业协会","证券业协会","期货业协会","保险业协会","基金业协会","旅行业协会","发行业协会","酒业协会","渔业协会","奶业协会","果业协会","鞋业协会","木业协会","畜牧业协会"],"no":[],"noAtEnd":["学会","研究会","校友会","同学会","联谊会","基金会","慈善会","慈善总会","红十字会","志愿者协会","志愿服务协会","志愿服务联合会","志愿者联合会","义工协会","义工联合会","学校","学院","幼儿园","医院","中心","研究院","研究所","养老院","敬老院","福利院","服务社","服务站","服务队","事务所"],"silent":[]}},
  {"id":"education-sector","fields":["sector"],"codes":["education"]},
  {"id":"education-name","fields":["name"],"words":{"yes":["教育","培训","助学"],"yesAtEnd":["学校","小学","中学","大学","学院","幼儿园","幼儿园分园","幼儿园一分园","幼儿园二分园","幼儿园三分园","幼儿园四分园","幼儿园总园"],"no":[],"noAtEnd":[],"silent":["教育学会","教育研究会","教育基金会","教育发展基金会","助学基金会","教育心理","心理健康教育","健康教育","法治教育","教育信息","佛教育","主教育","宗教育","道教育","教育工会","教育后勤","教育书店","警示教育","禁毒教育","消防教育","国防教育","廉政教育","安全教育","导盲犬培训","驯犬培训","宠物培训","犬业培训","宠物学校","犬学校","狗狗学校","狗学校","教育基金","爱心助学","助学协会","助学会","助学促进会","助学联合会","助学志愿","驾驶员培训","驾驶人培训","驾驶培训"]}},
  {"id":"health-sector","fields":["sector"],"codes":["health"]},
  {"id":"health-name","fields":["name"],"words":{"yes":["医院协会","医疗","医学会","医师协会","医师学会","医药卫生","护理","护士","卫生服务","卫生协会","卫生健康","中医","口腔","防痨","疾病防治","疾病预防","预防医学","急救","体检","针灸","中西医","医学影像","影像医学","临床医学","急诊医学","康复医学","医学检验","检验医学","超声医学","妇幼保健","推拿"],"yesAtEnd":["医院","卫生院","卫生室","卫生站","卫生所","诊所","门诊部","抗癌协会","药学会","麻醉学会","病理学会"],"no":["医疗器械","医疗设备","医疗保险","医药","兽医","动物医院","动物医疗","动物诊疗","宠物医院","宠物医疗","宠物护理","环境卫生","卫生用品","卫生洁具","口腔护理用品"],"noAtEnd":[],"silent":["法医学","心理卫生","食品卫生","美容护理","皮肤护理","养老护理","护理用品","中医药文化","母婴护理","汽车护理","树木护理","玉石护理","家具护理","文物护理","皮革护理","皮具护理","地板护理","手机医院","电脑医院","钟表医院","家电医院","植物医院","花卉医院","庄稼医院","古籍医院","法律诊所","婚姻诊所","企业诊所","玩具诊所","清洁卫生","家庭卫生","口腔用品","医疗救助基金会","医疗发展基金会","针灸铜人","针灸文化","推拿用品","妇幼保健用品","兽医学影像","动物医学影像","兽医临床医学"]}},
  {"id":"charity-name","fields":["name"],"words":{"yes":["慈善"],"yesAtEnd":[],"no":[],"noAtEnd":[],"silent":["慈善文化","慈善研究","慈善学院","反慈善","非慈善","慈善用品","慈善寺"]}},
  {"id":"volunteer-name","fields":["name"],"words":{"yes":["志愿者","志愿服务","义工","志愿互助"],"yesAtEnd":[],"no":[],"noAtEnd":[],"silent":["志愿服务基金会","志愿者基金会","志愿服务研究","志愿服务发展基金会","遵义工","正义工","仁义工","信义工","忠义工","大义工","义工程","义工业","义工商","义工作","义工会","义工艺","志愿互助基金会","志愿互助保险"]}},
  {"id":"social-work-name","fields":["name"],"words":{"yes":["社会工作服务","社会工作发展中心","社会工作中心","社会工作事务所","社会工作师事务所","社工服务","社工中心","社工站","社工事务所","社工师事务所"],"yesAtEnd":["社工"],"no":[],"noAtEnd":[],"silent":["社会工作服务协会","社会工作服务行业","社会工作服务研究"]}},
  {"id":"counseling-name","fields":["name"],"words":{"yes":["心理咨询","心理辅导","心理疏导","心理援助","心理服务","心理健康服务","心理健康咨询","心理健康辅导"],"yesAtEnd":[],"no":[],"noAtEnd":[],"silent":["心理咨询行业","心理咨询研究"]}},
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
  {"id":"guide-participation","provision":"notice.1","bearers":["civil-affairs","poverty-alleviation-office"],"who":{"any":[]},"modality":"should","fields":[],"serves":[]},
  {"id":"find-good-examples","provision":"notice.1","bearers":["civil-affairs","poverty-alleviation-office"],"who":{"any":[]},"modality":"should","fields":[],"serves":[]},
  {"id":"include-in-grade-evaluation","provision":"notice.1","bearers":["civil-affairs","poverty-alleviation-office"],"who":{"any":[]},"modality":"should","fields":[],"serves":[]},
  {"id":"renew-publicity","provision":"notice.2","bearers":["supervisory-unit"],"who":{"any":[]},"modality":"should","fields":[],"serves":[]},
  {"id":"publicize-good-deeds","provision":"notice.2","bearers":["supervisory-unit"],"who":{"any":[]},"modality":"should","fields":[],"serves":[]},
  {"id":"mobilize-supervised-staff","provision":"notice.2","bearers":["supervisory-unit"],"who":{"any":[]},"modality":"should","fields":[],"serves":[],"requires":"registered"},
  {"id":"improve-honors","provision":"notice.3","bearers":["recipient-place"],"who":{"any":[]},"modality":"should","fields":[],"serves":[]},
  {"id":"report-active-organizations","provision":"notice.3","bearers":["recipient-place"],"who":{"any":[]},"modality":"should","fields":[],"serves":[]},
  {"id":"name-important-projects","provision":"notice.3","bearers":["recipient-place"],"who":{"any":[]},"modality":"may","condition":{"zh":"在尊重其意愿的前提下","en":"while respecting the wishes of those concerned"},"fields":[],"serves":[]},
  {"id":"raise-political-consciousness","provision":"1","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"strengthen-sense-of-mission","provision":"1","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"make-new-contributions","provision":"1","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"focus-on-areas","provision":"2","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"focus-on-groups","provision":"3","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"focus-on-fields","provision":"4","bearers":["every-organization"],"modality":"should","fields":["disability-assistance","medical-aid","education-assistance","industry-support","volunteer-assistance"],"serves":[]},
  {"id":"contact-local-bodies","provision":"5.1","bearers":["every-organization"],"modality":"may","fields":[],"serves":[]},
  {"id":"register-staff-as-helpers","provision":"5.2","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"give-what-they-can","provision":"5.3","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"hold-varied-activities","provision":"5.3","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"give-priority-to-deep-poverty","provision":"5.3","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"provide-people-and-technology","provision":"5.3","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"cooperate-with-departments","provision":"5.3","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"play-their-full-part","provision":"5.3","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"select-key-places","provision":"5.4","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"visit-and-survey","provision":"5.4","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"find-out-needs","provision":"5.4","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"analyze-causes-of-poverty","provision":"5.4","bearers":["every-organization"],"modality":"should","fields":[],"serves":[],"requires":"in-focus-area"},
  {"id":"find-entry-points","provision":"5.5","bearers":["every-organization"],"modality":"should","fields":[],"serves":[],"requires":"in-focus-area"},
  {"id":"select-recipients","provision":"5.5","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"set-up-projects","provision":"5.5","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"allocate-resources","provision":"5.5","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"coordinate-resources","provision":"5.6","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"improve-use-of-resources","provision":"5.6","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"cover-weak-links","provision":"5.6","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"explore-new-methods","provision":"5.6","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"use-resources-rationally","provision":"5.6","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"put-into-annual-plan","provision":"5.7","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"draw-up-assistance-plans","provision":"5.7","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"specify-support","provision":"5.7","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"inspect-progress","provision":"5.7","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"make-assistance-effective","provision":"5.7","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"build-long-term-mechanism","provision":"5.8","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"watch-recipients-at-risk","provision":"5.8","bearers":["every-organization"],"modality":"should","fields":[],"serves":["monitored-household","edge-household"]},
  {"id":"follow-up-quarterly","provision":"5.8","bearers":["every-organization"],"modality":"should","condition":{"zh":"有条件的","en":"that have the means"},"fields":[],"serves":[]},
  {"id":"keep-assistance-going","provision":"5.8","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"share-experience","provision":"5.9","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"write-up-model-cases","provision":"5.9","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"explore-replicable-models","provision":"5.9","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"report-experience-and-results","provision":"5.9","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"develop-local-industries","provision":"6","bearers":["industry-association"],"who":"industry-association","modality":"should","fields":["industry-support"],"serves":["poor-or-at-risk","extreme-poverty"],"requires":{"any":["poor-or-at-risk","extreme-poverty"]}},
  {"id":"plan-village-industries","provision":"6","bearers":["industry-association"],"who":"industry-association","modality":"should","fields":["industry-support"],"serves":[],"requires":"in-focus-area"},
  {"id":"establish-industrial-bases","provision":"6","bearers":["industry-association"],"who":"industry-association","modality":"may","condition":{"zh":"具备条件的","en":"that have the means"},"fields":["industry-support"],"serves":[],"requires":"in-focus-area"},
  {"id":"organize-industry-professionals","provision":"6","bearers":["industry-association"],"who":"industry-association","modality":"should","condition":{"zh":"有条件的","en":"that have the means"},"fields":["industry-support"],"serves":["income-not-rising"],"requires":"in-focus-area"},
  {"id":"join-education-pairing","provision":"7","bearers":["education-training"],"who":"education-training","modality":"should","fields":["education-assistance"],"serves":[]},
  {"id":"run-student-aid-projects","provision":"7","bearers":["education-training"],"who":"education-training","modality":"should","fields":["education-assistance"],"serves":["poor-or-at-risk","extreme-poverty"],"requires":{"any":["poor-or-at-risk","extreme-poverty"]}},
  {"id":"fund-students-in-difficulty","provision":"7","bearers":["education-training"],"who":"education-training","modality":"should","fields":["education-assistance"],"serves":["poor-or-at-risk","extreme-poverty"],"requires":{"all":["has-student",{"any":["poor-or-at-risk","extreme-poverty"]}]}},
  {"id":"support-county-education","provision":"7","bearers":["education-training"],"who":"education-training","modality":"encouraged","fields":["education-assistance"],"serves":[],"requires":"in-focus-area","variants":[{"reading":"education-field-bearers","option":"industry-associations","bearers":["education-industry-association"],"who":"education-industry-association"}]},
  {"id":"organize-volunteer-teaching","provision":"7","bearers":["education-training"],"who":"education-training","modality":"encouraged","fields":["education-assistance","volunteer-assistance"],"serves":[],"variants":[{"reading":"education-field-bearers","option":"industry-associations","bearers":["education-industry-association"],"who":"education-industry-association"}]},
  {"id":"train-skilled-people","provision":"7","bearers":["education-training"],"who":"education-training","modality":"encouraged","fields":["education-assistance"],"serves":[],"variants":[{"reading":"education-field-bearers","option":"industry-associations","bearers":["education-industry-association"],"who":"education-industry-association"}]},
  {"id":"set-up-scholarships","provision":"7","bearers":["education-training"],"who":"education-training","modality":"encouraged","fields":["education-assistance"],"serves":["poor-or-at-risk","extreme-poverty"],"requires":{"all":["has-student",{"any":["poor-or-at-risk","extreme-poverty"]}]}},
  {"id":"hold-free-clinics","provision":"8","bearers":["medical-health"],"who":"medical-health","modality":"should","fields":["medical-aid"],"serves":[],"requires":"in-focus-area"},
  {"id":"reduce-medical-costs","provision":"8","bearers":["medical-health"],"who":"medical-health","modality":"should","fields":["medical-aid"],"serves":["serious-illness","chronic-illness","poor-or-at-risk","extreme-poverty"],"requires":{"any":["poor-or-at-risk","extreme-poverty"]}},
  {"id":"improve-medical-facilities","provision":"8","bearers":["medical-health"],"who":"medical-health","modality":"should","fields":["medical-aid"],"serves":[]},
  {"id":"join-medical-and-disability-aid","provision":"8","bearers":["medical-health"],"who":"medical-health","modality":"should","fields":["medical-aid","disability-assistance"],"serves":["disability"]},
  {"id":"send-medical-professionals","provision":"8","bearers":["medical-health"],"who":"medical-health","modality":"should","condition":{"zh":"有条件的","en":"that have the means"},"fields":["medical-aid"],"serves":[],"requires":"in-focus-area"},
  {"id":"support-medical-training","provision":"8","bearers":["medical-health"],"who":"medical-health","modality":"should","condition":{"zh":"有条件的","en":"that have the means"},"fields":["medical-aid"],"serves":[]},
  {"id":"relieve-serious-illness","provision":"8","bearers":["charity"],"who":"charity","modality":"should","fields":["medical-aid"],"serves":["serious-illness"],"requires":{"any":["poor-or-at-risk","extreme-poverty"]},"variants":[{"reading":"charity-sentence","option":"medical-only","within":"medical-health","who":{"all":["charity","medical-health"]}}]},
  {"id":"help-families-impoverished-by-illness","provision":"8","bearers":["charity"],"who":"charity","modality":"should","fields":["medical-aid"],"serves":["serious-illness","chronic-illness"],"requires":{"any":["poor-or-at-risk","extreme-poverty"]},"variants":[{"reading":"charity-sentence","option":"medical-only","within":"medical-health","who":{"all":["charity","medical-health"]}}]},
  {"id":"support-volunteer-actions","provision":"9","bearers":["volunteer-service"],"who":"volunteer-service","modality":"should","fields":["volunteer-assistance"],"serves":[],"requires":"in-focus-area"},
  {"id":"mobilize-volunteers","provision":"9","bearers":["volunteer-service"],"who":"volunteer-service","modality":"should","fields":["volunteer-assistance","education-assistance","medical-aid"],"serves":[]},
  {"id":"bring-social-work-to-communities","provision":"9","bearers":["social-work"],"who":"social-work","modality":"encouraged","fields":[],"serves":["poor-or-at-risk","extreme-poverty"],"variants":[{"reading":"social-work-sentence","option":"volunteer-too","bearers":["social-work","volunteer-service"],"modality":"should","who":{"any":["social-work","volunteer-service"]}}]},
  {"id":"serve-children","provision":"9","bearers":["social-work"],"who":"social-work","modality":"encouraged","fields":["education-assistance"],"serves":["poor-or-at-risk","extreme-poverty"],"requires":{"all":["has-child",{"any":["poor-or-at-risk","extreme-poverty"]}]},"variants":[{"reading":"social-work-sentence","option":"volunteer-too","bearers":["social-work","volunteer-service"],"modality":"should","who":{"any":["social-work","volunteer-service"]}}]},
  {"id":"serve-elderly-people","provision":"9","bearers":["social-work"],"who":"social-work","modality":"encouraged","fields":[],"serves":["poor-or-at-risk","extreme-poverty"],"requires":{"all":["has-elder",{"any":["poor-or-at-risk","extreme-poverty"]}]},"variants":[{"reading":"social-work-sentence","option":"volunteer-too","bearers":["social-work","volunteer-service"],"modality":"should","who":{"any":["social-work","volunteer-service"]}}]},
  {"id":"serve-working-age-adults","provision":"9","bearers":["social-work"],"who":"social-work","modality":"encouraged","fields":[],"serves":["poor-or-at-risk","extreme-poverty"],"requires":{"all":["has-working-age-adult",{"any":["poor-or-at-risk","extreme-poverty"]}]},"variants":[{"reading":"social-work-sentence","option":"volunteer-too","bearers":["social-work","volunteer-service"],"modality":"should","who":{"any":["social-work","volunteer-service"]}}]},
  {"id":"help-poor-families-out-of-poverty","provision":"9","bearers":["social-work"],"who":"social-work","modality":"encouraged","fields":[],"serves":["poor-or-at-risk","extreme-poverty"],"requires":{"any":["poor-or-at-risk","extreme-poverty"]},"variants":[{"reading":"social-work-sentence","option":"volunteer-too","bearers":["social-work","volunteer-service"],"modality":"should","who":{"any":["social-work","volunteer-service"]}}]},
  {"id":"build-employment-platforms","provision":"10","bearers":["other"],"who":"other","modality":"should","fields":[],"serves":["unstable-income","odd-jobs"]},
  {"id":"choose-contact-villages","provision":"10.1","bearers":["every-organization"],"own":true,"modality":"encouraged","fields":[],"serves":[],"requires":"in-focus-area","variants":[{"reading":"article-10-bearers","option":"other-only","bearers":["other"],"who":"other"}]},
  {"id":"organize-members-for-pairing","provision":"10.1","bearers":["industry-association"],"who":"industry-association","modality":"encouraged","fields":[],"serves":[],"requires":"in-focus-area"},
  {"id":"target-poor-households","provision":"10.1","bearers":["industry-association"],"who":"industry-association","modality":"encouraged","fields":[],"serves":["poor-or-at-risk","extreme-poverty"],"requires":{"any":["poor-or-at-risk","extreme-poverty"]}},
  {"id":"name-helper-for-each-household","provision":"10.1","bearers":["industry-association"],"who":"industry-association","modality":"encouraged","fields":[],"serves":["poor-or-at-risk"],"requires":"registered"},
  {"id":"join-third-party-evaluation","provision":"10.2","bearers":["every-organization"],"own":true,"modality":"encouraged","fields":[],"serves":[],"variants":[{"reading":"article-10-bearers","option":"other-only","bearers":["other"],"who":"other"}]},
  {"id":"voice-demands-of-the-poor","provision":"10.2","bearers":["every-organization"],"own":true,"modality":"encouraged","fields":[],"serves":["poor-or-at-risk","extreme-poverty"],"requires":{"any":["poor-or-at-risk","extreme-poverty"]},"variants":[{"reading":"article-10-bearers","option":"other-only","bearers":["other"],"who":"other"}]},
  {"id":"help-poor-workers-find-jobs","provision":"10.2","bearers":["every-organization"],"own":true,"modality":"encouraged","fields":[],"serves":["unstable-income","odd-jobs","poor-or-at-risk","extreme-poverty"],"requires":{"any":["poor-or-at-risk","extreme-poverty"]},"variants":[{"reading":"article-10-bearers","option":"other-only","bearers":["other"],"who":"other"}]},
  {"id":"help-build-poor-areas","provision":"10.2","bearers":["every-organization"],"own":true,"modality":"encouraged","fields":[],"serves":["unsafe-housing"],"requires":"in-focus-area","variants":[{"reading":"article-10-bearers","option":"other-only","bearers":["other"],"who":"other"}]},
  {"id":"spread-modern-ways-of-life","provision":"10.3","bearers":["every-organization"],"own":true,"modality":"encouraged","fields":[],"serves":["poor-or-at-risk","extreme-poverty"],"requires":{"any":["poor-or-at-risk","extreme-poverty"]},"variants":[{"reading":"article-10-bearers","option":"other-only","bearers":["other"],"who":"other"}]},
  {"id":"apply-science-and-technology","provision":"10.3","bearers":["every-organization"],"own":true,"modality":"encouraged","fields":[],"serves":[],"variants":[{"reading":"article-10-bearers","option":"other-only","bearers":["other"],"who":"other"}]},
  {"id":"improve-rural-environment","provision":"10.3","bearers":["every-organization"],"own":true,"modality":"encouraged","fields":[],"serves":[],"variants":[{"reading":"article-10-bearers","option":"other-only","bearers":["other"],"who":"other"}]},
  {"id":"improve-conditions-in-poor-countryside","provision":"10.3","bearers":["every-organization"],"own":true,"modality":"encouraged","fields":[],"serves":[],"requires":"in-focus-area","variants":[{"reading":"article-10-bearers","option":"other-only","bearers":["other"],"who":"other"}]},
  {"id":"attend-to-poor-people-with-disabilities","provision":"11","bearers":["every-organization"],"modality":"should","fields":["disability-assistance"],"serves":["disability"],"requires":{"any":["poor-or-at-risk","extreme-poverty","disabled-in-extreme-poverty"]}},
  {"id":"assist-people-with-disabilities","provision":"11","bearers":["every-organization"],"modality":"should","fields":["disability-assistance"],"serves":["disability"],"requires":{"any":["poor-or-at-risk","extreme-poverty","disabled-in-extreme-poverty"]}},
  {"id":"inspire-own-motivation","provision":"11","bearers":["every-organization"],"modality":"should","fields":["disability-assistance"],"serves":["disability"],"requires":{"any":["poor-or-at-risk","extreme-poverty","disabled-in-extreme-poverty"]}},
  {"id":"give-psychological-assistance","provision":"11","bearers":["every-organization"],"modality":"should","condition":{"zh":"在获得残障人的理解和接纳后","en":"once they have gained the understanding and acceptance of people with disabilities"},"fields":["disability-assistance"],"serves":["disability"],"requires":{"any":["poor-or-at-risk","extreme-poverty","disabled-in-extreme-poverty"]}},
  {"id":"combine-assistance-and-skills","provision":"11","bearers":["every-organization"],"modality":"should","fields":["disability-assistance"],"serves":["disability"],"requires":{"any":["poor-or-at-risk","extreme-poverty","disabled-in-extreme-poverty"]}},
  {"id":"record-disability-needs","provision":"11.1","bearers":["every-organization"],"modality":"should","fields":["disability-assistance"],"serves":["disability"],"requires":{"any":["poor-or-at-risk","extreme-poverty","disabled-in-extreme-poverty"]}},
  {"id":"visit-families-with-disabilities","provision":"11.1","bearers":["every-organization"],"modality":"should","fields":["disability-assistance"],"serves":["disability"],"requires":{"any":["registered","extreme-poverty","disabled-in-extreme-poverty"]}},
  {"id":"run-sunshine-service","provision":"11.2","bearers":["every-organization"],"modality":"should","fields":["disability-assistance"],"serves":["disability"],"requires":{"any":["poor-or-at-risk","extreme-poverty","disabled-in-extreme-poverty"]}},
  {"id":"provide-accessibility-and-devices","provision":"11.2","bearers":["every-organization"],"modality":"should","fields":["disability-assistance"],"serves":["disability"],"requires":{"any":["registered","extreme-poverty","disabled-in-extreme-poverty"]}},
  {"id":"offer-employment-training-experience","provision":"11.3","bearers":["every-organization"],"modality":"should","fields":["disability-assistance"],"serves":["disability"],"requires":{"any":["poor-or-at-risk","extreme-poverty","disabled-in-extreme-poverty"]}},
  {"id":"run-employment-training","provision":"11.3","bearers":["every-organization"],"modality":"should","fields":["disability-assistance"],"serves":["disability"],"requires":{"any":["poor-or-at-risk","extreme-poverty","disabled-in-extreme-poverty"]}},
  {"id":"build-handicraft-bases","provision":"11.3","bearers":["every-organization"],"modality":"should","fields":["disability-assistance"],"serves":["disability"],"requires":{"any":["poor-or-at-risk","extreme-poverty","disabled-in-extreme-poverty"]}},
  {"id":"help-poor-areas-develop-industry","provision":"12","bearers":["every-organization"],"modality":"should","fields":["industry-support"],"serves":[],"requires":"in-focus-area"},
  {"id":"foster-leading-industries","provision":"12","bearers":["every-organization"],"modality":"should","fields":["industry-support"],"serves":[],"requires":"in-focus-area"},
  {"id":"bring-poor-households-into-industry","provision":"12","bearers":["every-organization"],"modality":"should","fields":["industry-support"],"serves":["poor-or-at-risk"],"requires":"registered"},
  {"id":"care-for-cultural-life","provision":"13","bearers":["every-organization"],"modality":"should","fields":[],"serves":["left-behind-child","left-behind-woman","left-behind-elder"]},
  {"id":"hold-holiday-activities","provision":"13","bearers":["every-organization"],"modality":"should","fields":[],"serves":["left-behind-elder","left-behind-woman","left-behind-child"]},
  {"id":"cultivate-moral-character","provision":"13","bearers":["every-organization"],"modality":"should","fields":[],"serves":["left-behind-child","left-behind-woman","left-behind-elder"]},
  {"id":"build-homes-for-left-behind","provision":"13","bearers":["every-organization"],"modality":"should","fields":[],"serves":["left-behind-child","left-behind-woman","left-behind-elder"]},
  {"id":"promote-agricultural-specialties","provision":"14","bearers":["every-organization"],"modality":"should","fields":["industry-support"],"serves":[]},
  {"id":"discover-local-resources","provision":"14","bearers":["every-organization"],"modality":"should","fields":["industry-support"],"serves":["poor-or-at-risk"]},
  {"id":"widen-sales-channels","provision":"14","bearers":["every-organization"],"modality":"should","fields":["industry-support"],"serves":["poor-or-at-risk"],"requires":"registered"},
  {"id":"guide-cooperatives","provision":"14","bearers":["every-organization"],"modality":"should","fields":["industry-support"],"serves":["poor-or-at-risk"],"requires":"registered"},
  {"id":"unify-branding-and-marketing","provision":"14","bearers":["every-organization"],"modality":"should","fields":["industry-support"],"serves":["income-not-rising"],"requires":"registered"},
  {"id":"improve-living-conditions","provision":"15","bearers":["every-organization"],"modality":"should","fields":[],"serves":["poor-or-at-risk","extreme-poverty"],"requires":{"any":["poor-or-at-risk","extreme-poverty"]}},
  {"id":"provide-cultural-venues","provision":"15","bearers":["every-organization"],"modality":"may","fields":[],"serves":[]},
  {"id":"provide-venues-for-elderly-people","provision":"15","bearers":["every-organization"],"modality":"may","fields":[],"serves":[],"requires":"has-elder"},
  {"id":"pass-on-rural-culture","provision":"15","bearers":["every-organization"],"modality":"may","fields":[],"serves":["left-behind-child"]},
  {"id":"organize-village-activities","provision":"15","bearers":["every-organization"],"modality":"may","fields":["volunteer-assistance"],"serves":["left-behind-child"]},
  {"id":"invite-architectural-consultants","provision":"15.1","bearers":["every-organization"],"modality":"may","fields":["volunteer-assistance"],"serves":[]},
  {"id":"complete-function-rooms","provision":"15.2","bearers":["every-organization"],"modality":"may","fields":[],"serves":[]},
  {"id":"build-public-benefit-complexes","provision":"15.3","bearers":["every-organization"],"modality":"may","fields":[],"serves":["left-behind-child"]},
  {"id":"focus-on-children-in-difficulty","provision":"16","bearers":["every-organization"],"modality":"should","fields":[],"serves":["poor-or-at-risk","extreme-poverty"],"requires":{"all":["has-child",{"any":["poor-or-at-risk","extreme-poverty"]}]}},
  {"id":"attend-to-psychological-services","provision":"16","bearers":["every-organization"],"modality":"should","fields":[],"serves":["poor-or-at-risk","extreme-poverty"],"requires":{"all":["has-child",{"any":["poor-or-at-risk","extreme-poverty","in-focus-area"]}]}},
  {"id":"help-poor-children-adjust","provision":"16","bearers":["psychological-counseling"],"who":"psychological-counseling","modality":"may","fields":[],"serves":["poor-or-at-risk","extreme-poverty"],"requires":{"all":["has-child",{"any":["poor-or-at-risk","extreme-poverty"]}]}},
  {"id":"ease-problems-of-mountain-children","provision":"16","bearers":["psychological-counseling"],"who":"psychological-counseling","modality":"may","fields":[],"serves":[],"requires":"has-child"},
  {"id":"advocate-safety-and-civility","provision":"17","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"renew-household-wiring","provision":"17.1","bearers":["every-organization"],"modality":"should","fields":[],"serves":["registered"],"requires":"registered"},
  {"id":"build-civilized-village-ways","provision":"17.2","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"sort-waste-and-protect-environment","provision":"17.3","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"respond-to-the-call","provision":"18.1","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"give-money-and-effort","provision":"18.1","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"devote-main-energies","provision":"18.2","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"achieve-three-focuses","provision":"18.2","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"use-their-strengths","provision":"18.3","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"design-long-term-projects","provision":"18.3","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"help-where-it-counts","provision":"18.3","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"show-warm-concern","provision":"18.4","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"help-where-it-is-hard","provision":"18.4","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"protect-staff","provision":"18.5","bearers":["every-organization"],"modality":"should","fields":[],"serves":[]},
  {"id":"insure-staff","provision":"18.5","bearers":["every-organization"],"modality":"encouraged","fields":[],"serves":[]},
]

export const organizationReadingRules: readonly OrganizationReadingRule[] = [
  {"id":"education-field-bearers","options":["education-field","industry-associations"]},
  {"id":"article-10-bearers","options":["items-bind-all","other-only"]},
  {"id":"charity-sentence","options":["binds-every-charity","medical-only"]},
  {"id":"social-work-sentence","options":["social-work","volunteer-too"]},
]
