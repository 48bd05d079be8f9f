// Generated from data/*.json by `npm run generate`. Do not edit.

import { bare } from '../logic/bare.ts'
import type { Formula } from '../logic/formula.ts'
import type { ReadingRule } from '../logic/reading-rule.ts'
import type { CommonToDuties, DutyRow, DutyRule, OrganizationClassRule, OrganizationFactRule } from '../organizations/rules.ts'
import type { DutyId, FactId, GroupId, OrganizationReadings, ProvisionId } from './ids.ts'

/** Characters of names in traditional script, and in simplified. */
export const nameScript: readonly [string, string] = ["業臨義樂產會體兒興養獸農創製辦務動區醫協衛衞廠發後員諮園國處備嬰學寶寵導師廣莊開總願護術機樹檢潔遊環療癆監種築紅組經維職聯膚藥營訓設診詢誼車輔進連門隊險預飲馬魚測類計資電屬應緊駕駛糾紛廢織","业临义乐产会体儿兴养兽农创制办务动区医协卫卫厂发后员咨园国处备婴学宝宠导师广庄开总愿护术机树检洁游环疗痨监种筑红组经维职联肤药营训设诊询谊车辅进连门队险预饮马鱼测类计资电属应紧驾驶纠纷废织"]

/** A registered name in brackets. */
export const registeredName = /[([]([^原曾()[\]][^()[\]]{4,}[会心社队站所校园院])[)\]]/

/** What tells where it stands in brackets. */
export const bracketedStatus = /[([](慈善组织)[)\]]/

/** The name of a branch, and in it the name of its body. */
export const branch = /^(?:(.+(?:协会|学会|商会|联合会|总会|研究会|促进会)).*(?:分会|专业委员会|工作委员会|专委会)|(.+(?:幼儿园)).*(?:分园|总园))$/

/** The pattern of what is no name of a social organization. */
export const otherBody = /(公司|企业|集团|合作社|合唱团|乐团|画院|联合社|厂|店|商行|经营部|政府|局|厅|人民医院|卫生院|保健院|控制中心|进修学院|进修学校|主义学院|行政学院|党校|生育服务中心|卫生委员会|健康委员会|教育委员会|工作委员会|委|办公室|办事处|(体育|摄影|球|拳|棋|书法|画|舞蹈|音乐|诗词|登山|跑步|马拉松|钓鱼|泳|武术)(协会|家协会|学会|俱乐部))$|^(?:..|.{2,9}[县区市旗]|.+附属.{0,2})(第.{1,3})?(小学|中学|大学|幼儿园|医院|中医院|中医医院)$/

export const organizationFactRules: readonly OrganizationFactRule[] = /* @__PURE__ */ bare([
  {"id":"association-form","fields":["legalForm","creditCode"],"codes":["association"]},
  {"id":"business-sector","fields":["sector"],"codes":["business-services"]},
  {"id":"trade-name","fields":["name"],"words":"|工商联 同业公/工商业联合/商/总商/产业促进/行业促进+会 业/产业/行业/地产/软件/造价/维修/装修/仓储/家具/印刷/商务/物业服务/保安服务/家庭服务/家政服务/园林绿化/花卉/拍卖/地产开发/美发/港口/茶叶/广告/制品/调味品/化妆品/用品/食品/混凝土/种子/保安/珠宝/民宿/会展/酒店/饭店/典当/塑料/饮料/饲料/照明/建材/药材/投标/电梯/医疗器械/柑橘/养殖/燃气/水泥/物流/旅游/再生资源/监理/物业管理/家电/旅行社/市政工程/门窗/肉类/酒类/纺织/安全防范/农药/食用菌/蔬菜/连锁经营/包装/服装/勘察设计/采购/租赁/农资/出租汽车/运输/货运/快递/流通/五金/冷链/火锅/皮革/粮食/餐饮/装饰+协会/联合会||团 园 中心 所 校 社 站 队 院 馆 志愿服务协/义工协/志愿者协/校友/志愿服务联合/义工联合/志愿者联合/慈善/红十字/学/慈善总/研究/联谊/基金+会|协商会 专/乐/事/企/兴/创/学/就/敬/职+业"},
  {"id":"education-sector","fields":["sector"],"codes":["education"]},
  {"id":"education-name","fields":["name"],"words":"教育 培训 民办+幼儿园/学校|幼儿园 学校 学院 中/社区大/老年大/老干部大/小+学|||主/佛/安全/党员/宗/健康/廉政/矫正/禁毒/法治/警示/红色/道/国防/消防+教育 教育+工会/评估/后勤/基地/信息/矫治/心理/工作者/记者/考试 犬业/驾驶人/驾驶员/驾驶技术/宠物/犬/狗/驾驶技能/驾驶+学校/训练学校/培训学校/培训|学会 佛/哲/教/文/神/科/经+学院 研究+会/中心/所/院"},
  {"id":"health-sector","fields":["sector"],"codes":["health"]},
  {"id":"health-name","fields":["name"],"words":"中医 中西医 护士 推拿 急救 血液透析 体检 针灸 护理 防痨 口腔 医+院协会/学/师/药卫生/疗 卫生+协会/服务/健康 疾病+防治/预防 妇幼+保健/卫生|药师协会 诊所 门诊部 医院 卫生+室/所/站 /医+药学会 高血压/病理/精神卫生/职业病/糖尿病/慢性病/传染病/结核病/艾滋病/肝病/皮肤病/肾病/癌症/肿瘤/抗癌/儿科/眼科/骨科/心血管/输血/麻醉+协会/康复协会/防治协会/病协会/学会/病学会|兽医 口腔护理用品 环境卫生 医药 医疗+设备/器械/保险 动物+医疗/诊疗/医院 宠物+护理/医疗/医院 卫生+洁具/用品||针灸文化 城市体检 口腔清洁 体检测 中医养生 保/发/母婴/守/美容/美甲/养老/皮肤+护理 中医药+产业/企业/行业/商会/文化 医疗+装备/器材/废物/纠纷/保障 城市/家庭/心理/体育+卫生 兽医临床/法/动物+医学 兽/农+药学会 医学+装备/生 应/紧+急救 兽/农+药师 护理+险/保险 企业/创业/学习/具/兽/防制/税务/财务/绿化/小区/兽医/花卉/厕/食品/器/草坪/食堂/土壤/婚姻/市容/房屋/法律/厕所/作文/论文/名木/树木/花木/苗木/机/地板/森林/果树/桑树/茶树/柑橘/消毒/保洁/清洁/物/犬/猫/钢琴/家电/画/鱼病/玉石/禽/庄稼/建筑/古籍/轮胎/电脑/蔬菜/表/车/辆/楼道/眼镜/皮革/鞋/餐饮/鱼+医师/诊所/急救/体检/护理/病理/卫生/疾病/门诊/医院 妇幼保健/医学/推拿/急救/体检/针灸/护理/口腔+用品/设备/影像设备/医疗设备/材料/器材/器械/医疗器械|培训中心 学校 学院 博物馆 校友/同学/联谊/基金+会"},
  {"id":"charity-name","fields":["name"],"words":"慈善||||慈善+文化/用品/寺/学院|学会 研究+会/中心/所/院"},
  {"id":"volunteer-name","fields":["name"],"words":"义工 志愿+服务/互助/者|志愿+协会/团/联盟/队/总队|||志愿互助保险 主/仁/信/大/忠/正/遵+义工 义工+业/会/作/商/程/艺 升学/考+志愿|学会 基金会 研究+会/中心/所/院"},
  {"id":"social-work-name","fields":["name"],"words":"社会工作+服务/中心/发展中心/事务所/师事务所/站 社工+服务/中心/事务所/师事务所/站|社工|||社会工作服务行业|研究+会/中心/所/院 协/联合/学/促进/基金+会"},
  {"id":"counseling-name","fields":["name"],"words":"心理+服务/健康服务/援助/疏导/辅导/健康辅导/咨询/健康咨询||||心理咨询+行业/研究|学会 基金会 研究+会/中心/所/院"},
])

export const organizationClassRules: readonly OrganizationClassRule[] = /* @__PURE__ */ bare([
  {"id":"industry-association","provision":"6","formula":{"any":["trade-name",{"all":["business-sector","association-form"]}]}},
  {"id":"education-training","provision":"7","formula":{"any":["education-name","education-sector"]}},
  {"id":"education-industry-association","provision":"7","formula":{"all":["industry-association","education-training"]}},
  {"id":"medical-health","provision":"8","formula":{"any":["health-name","health-sector"]}},
  {"id":"charity","provision":"8","formula":"charity-name"},
  {"id":"volunteer-service","provision":"9","formula":"volunteer-name"},
  {"id":"social-work","provision":"9","formula":"social-work-name"},
  {"id":"psychological-counseling","provision":"16","formula":"counseling-name"},
  {"id":"other","provision":"10","formula":{"all":[{"not":"industry-association"},{"not":"education-training"},{"not":"medical-health"},{"not":"volunteer-service"}]},"exact":true},
])

/** What households of a group need that a duty serves, as facts. */
export const groupNeeds: { readonly [Group in GroupId]: readonly FactId[] } = {"registered-poor":["poor-or-at-risk","registered"],"edge-or-monitored":["edge-household","monitored-household","poor-or-at-risk"],"illness":["serious-illness","chronic-illness"],"exam-candidate":[],"stagnant-income":["income-not-rising"],"odd-jobs":["odd-jobs","unstable-income"],"unsafe-housing":["unsafe-housing"],"disaster-or-accident":[],"disabled-poor":["disability","poor-or-at-risk","extreme-poverty"],"left-behind":["left-behind-child","left-behind-woman","left-behind-elder"],"child-of-poor-area-or-family":["poor-or-at-risk"]}

const DUTIES: readonly (readonly [ProvisionId, CommonToDuties, readonly DutyRow[]])[] = [
  ["1", {}, [
    {"id":"raise-political-consciousness"},
    {"id":"strengthen-sense-of-mission"},
    {"id":"make-new-contributions"},
  ]],
  ["2", {}, [
    {"id":"focus-on-areas"},
  ]],
  ["3", {}, [
    {"id":"focus-on-groups"},
  ]],
  ["4", {}, [
    {"id":"focus-on-fields","fields":["disability-assistance","medical-aid","education-assistance","industry-support","volunteer-assistance"]},
  ]],
  ["5.1", {}, [
    {"id":"contact-local-bodies","modality":"may"},
  ]],
  ["5.2", {}, [
    {"id":"register-staff-as-helpers"},
  ]],
  ["5.3", {}, [
    {"id":"give-what-they-can"},
    {"id":"hold-varied-activities"},
    {"id":"give-priority-to-deep-poverty"},
    {"id":"provide-people-and-technology"},
    {"id":"cooperate-with-departments"},
    {"id":"play-their-full-part"},
  ]],
  ["5.4", {}, [
    {"id":"select-key-places"},
    {"id":"visit-and-survey"},
    {"id":"find-out-needs"},
    {"id":"analyze-causes-of-poverty"},
  ]],
  ["5.5", {}, [
    {"id":"find-entry-points"},
    {"id":"select-recipients"},
    {"id":"set-up-projects"},
    {"id":"allocate-resources"},
  ]],
  ["5.6", {}, [
    {"id":"coordinate-resources"},
    {"id":"improve-use-of-resources"},
    {"id":"cover-weak-links"},
    {"id":"explore-new-methods"},
    {"id":"use-resources-rationally"},
  ]],
  ["5.7", {}, [
    {"id":"put-into-annual-plan"},
    {"id":"draw-up-assistance-plans"},
    {"id":"specify-support"},
    {"id":"inspect-progress"},
    {"id":"make-assistance-effective"},
  ]],
  ["5.8", {}, [
    {"id":"build-long-term-mechanism"},
    {"id":"watch-recipients-at-risk","serves":["monitored-household","edge-household"]},
    {"id":"follow-up-quarterly","condition":{"zh":"有条件的","en":"that have the means"}},
    {"id":"keep-assistance-going"},
  ]],
  ["5.9", {}, [
    {"id":"share-experience"},
    {"id":"write-up-model-cases"},
    {"id":"explore-replicable-models"},
    {"id":"report-experience-and-results"},
  ]],
  ["6", {"fields":["industry-support"],"bearers":["industry-association"]}, [
    {"id":"develop-local-industries","serves":["poor-or-at-risk","extreme-poverty"]},
    {"id":"plan-village-industries"},
    {"id":"establish-industrial-bases","condition":{"zh":"具备条件的","en":"that have the means"},"modality":"may"},
    {"id":"organize-industry-professionals","condition":{"zh":"有条件的","en":"that have the means"},"serves":["income-not-rising"]},
  ]],
  ["7", {"bearers":["education-training"]}, [
    {"id":"join-education-pairing","fields":["education-assistance"]},
    {"id":"run-student-aid-projects","fields":["education-assistance"],"serves":["poor-or-at-risk","extreme-poverty"]},
    {"id":"fund-students-in-difficulty","fields":["education-assistance"],"serves":["poor-or-at-risk","extreme-poverty"]},
    {"id":"support-county-education","fields":["education-assistance"],"variants":[{"reading":"education-field-bearers","option":"industry-associations","bearers":["education-industry-association"]}],"modality":"encouraged"},
    {"id":"organize-volunteer-teaching","fields":["education-assistance","volunteer-assistance"],"variants":[{"reading":"education-field-bearers","option":"industry-associations","bearers":["education-industry-association"]}],"modality":"encouraged"},
    {"id":"train-skilled-people","fields":["education-assistance"],"variants":[{"reading":"education-field-bearers","option":"industry-associations","bearers":["education-industry-association"]}],"modality":"encouraged"},
    {"id":"set-up-scholarships","fields":["education-assistance"],"serves":["poor-or-at-risk","extreme-poverty"],"modality":"encouraged"},
  ]],
  ["8", {"bearers":["medical-health"]}, [
    {"id":"hold-free-clinics","fields":["medical-aid"]},
    {"id":"reduce-medical-costs","fields":["medical-aid"],"serves":["serious-illness","chronic-illness","poor-or-at-risk","extreme-poverty"]},
    {"id":"improve-medical-facilities","fields":["medical-aid"]},
    {"id":"join-medical-and-disability-aid","fields":["medical-aid","disability-assistance"],"serves":["disability"]},
    {"id":"send-medical-professionals","condition":{"zh":"有条件的","en":"that have the means"},"fields":["medical-aid"]},
    {"id":"support-medical-training","condition":{"zh":"有条件的","en":"that have the means"},"fields":["medical-aid"]},
  ]],
  ["8", {"fields":["medical-aid"],"variants":[{"reading":"charity-sentence","option":"medical-only","within":"medical-health"}],"bearers":["charity"]}, [
    {"id":"relieve-serious-illness","serves":["serious-illness"]},
    {"id":"help-families-impoverished-by-illness","serves":["serious-illness","chronic-illness"]},
  ]],
  ["9", {"bearers":["volunteer-service"]}, [
    {"id":"support-volunteer-actions","fields":["volunteer-assistance"]},
    {"id":"mobilize-volunteers","fields":["volunteer-assistance","education-assistance","medical-aid"]},
  ]],
  ["9", {"serves":["poor-or-at-risk","extreme-poverty"],"variants":[{"reading":"social-work-sentence","option":"volunteer-too","bearers":["social-work","volunteer-service"],"modality":"should"}],"bearers":["social-work"],"modality":"encouraged"}, [
    {"id":"bring-social-work-to-communities"},
    {"id":"serve-children","fields":["education-assistance"]},
    {"id":"serve-elderly-people"},
    {"id":"serve-working-age-adults"},
    {"id":"help-poor-families-out-of-poverty"},
  ]],
  ["10", {}, [
    {"id":"build-employment-platforms","serves":["unstable-income","odd-jobs"],"bearers":["other"]},
  ]],
  ["10.1", {}, [
    {"id":"choose-contact-villages","own":true,"variants":[{"reading":"article-10-bearers","option":"other-only","bearers":["other"]}],"modality":"encouraged"},
  ]],
  ["10.1", {"bearers":["industry-association"],"modality":"encouraged"}, [
    {"id":"organize-members-for-pairing"},
    {"id":"target-poor-households","serves":["poor-or-at-risk","extreme-poverty"]},
    {"id":"name-helper-for-each-household","serves":["poor-or-at-risk"]},
  ]],
  ["10.2", {"own":true,"variants":[{"reading":"article-10-bearers","option":"other-only","bearers":["other"]}],"modality":"encouraged"}, [
    {"id":"join-third-party-evaluation"},
    {"id":"voice-demands-of-the-poor","serves":["poor-or-at-risk","extreme-poverty"]},
    {"id":"help-poor-workers-find-jobs","serves":["unstable-income","odd-jobs","poor-or-at-risk","extreme-poverty"]},
    {"id":"help-build-poor-areas","serves":["unsafe-housing"]},
  ]],
  ["10.3", {"own":true,"variants":[{"reading":"article-10-bearers","option":"other-only","bearers":["other"]}],"modality":"encouraged"}, [
    {"id":"spread-modern-ways-of-life","serves":["poor-or-at-risk","extreme-poverty"]},
    {"id":"apply-science-and-technology"},
    {"id":"improve-rural-environment"},
    {"id":"improve-conditions-in-poor-countryside"},
  ]],
  ["11", {"fields":["disability-assistance"],"serves":["disability"]}, [
    {"id":"attend-to-poor-people-with-disabilities"},
    {"id":"assist-people-with-disabilities"},
    {"id":"inspire-own-motivation"},
    {"id":"give-psychological-assistance","condition":{"zh":"在获得残障人的理解和接纳后","en":"once they have gained the understanding and acceptance of people with disabilities"}},
    {"id":"combine-assistance-and-skills"},
  ]],
  ["11.1", {"fields":["disability-assistance"],"serves":["disability"]}, [
    {"id":"record-disability-needs"},
    {"id":"visit-families-with-disabilities"},
  ]],
  ["11.2", {"fields":["disability-assistance"],"serves":["disability"]}, [
    {"id":"run-sunshine-service"},
    {"id":"provide-accessibility-and-devices"},
  ]],
  ["11.3", {"fields":["disability-assistance"],"serves":["disability"]}, [
    {"id":"offer-employment-training-experience"},
    {"id":"run-employment-training"},
    {"id":"build-handicraft-bases"},
  ]],
  ["12", {"fields":["industry-support"]}, [
    {"id":"help-poor-areas-develop-industry"},
    {"id":"foster-leading-industries"},
    {"id":"bring-poor-households-into-industry","serves":["poor-or-at-risk"]},
  ]],
  ["13", {}, [
    {"id":"care-for-cultural-life","serves":["left-behind-child","left-behind-woman","left-behind-elder"]},
    {"id":"hold-holiday-activities","serves":["left-behind-elder","left-behind-woman","left-behind-child"]},
    {"id":"cultivate-moral-character","serves":["left-behind-child","left-behind-woman","left-behind-elder"]},
    {"id":"build-homes-for-left-behind","serves":["left-behind-child","left-behind-woman","left-behind-elder"]},
  ]],
  ["14", {"fields":["industry-support"]}, [
    {"id":"promote-agricultural-specialties"},
    {"id":"discover-local-resources","serves":["poor-or-at-risk"]},
    {"id":"widen-sales-channels","serves":["poor-or-at-risk"]},
    {"id":"guide-cooperatives","serves":["poor-or-at-risk"]},
    {"id":"unify-branding-and-marketing","serves":["income-not-rising"]},
  ]],
  ["15", {}, [
    {"id":"improve-living-conditions","serves":["poor-or-at-risk","extreme-poverty"]},
    {"id":"provide-cultural-venues","modality":"may"},
    {"id":"provide-venues-for-elderly-people","modality":"may"},
    {"id":"pass-on-rural-culture","serves":["left-behind-child"],"modality":"may"},
    {"id":"organize-village-activities","fields":["volunteer-assistance"],"serves":["left-behind-child"],"modality":"may"},
  ]],
  ["15.1", {}, [
    {"id":"invite-architectural-consultants","fields":["volunteer-assistance"],"modality":"may"},
  ]],
  ["15.2", {}, [
    {"id":"complete-function-rooms","modality":"may"},
  ]],
  ["15.3", {}, [
    {"id":"build-public-benefit-complexes","serves":["left-behind-child"],"modality":"may"},
  ]],
  ["16", {"serves":["poor-or-at-risk","extreme-poverty"]}, [
    {"id":"focus-on-children-in-difficulty"},
    {"id":"attend-to-psychological-services"},
  ]],
  ["16", {"bearers":["psychological-counseling"],"modality":"may"}, [
    {"id":"help-poor-children-adjust","serves":["poor-or-at-risk","extreme-poverty"]},
    {"id":"ease-problems-of-mountain-children"},
  ]],
  ["17", {}, [
    {"id":"advocate-safety-and-civility"},
  ]],
  ["17.1", {}, [
    {"id":"renew-household-wiring","serves":["registered"]},
  ]],
  ["17.2", {}, [
    {"id":"build-civilized-village-ways"},
  ]],
  ["17.3", {}, [
    {"id":"sort-waste-and-protect-environment"},
  ]],
  ["18.1", {}, [
    {"id":"respond-to-the-call"},
    {"id":"give-money-and-effort"},
  ]],
  ["18.2", {}, [
    {"id":"devote-main-energies"},
    {"id":"achieve-three-focuses"},
  ]],
  ["18.3", {}, [
    {"id":"use-their-strengths"},
    {"id":"design-long-term-projects"},
    {"id":"help-where-it-counts"},
  ]],
  ["18.4", {}, [
    {"id":"show-warm-concern"},
    {"id":"help-where-it-is-hard"},
  ]],
  ["18.5", {}, [
    {"id":"protect-staff"},
    {"id":"insure-staff","modality":"encouraged"},
  ]],
]

/** The duties that organizations can bear: where a row does not say otherwise, all of them should. */
export const dutyRules: readonly DutyRule[] = /* @__PURE__ */ bare(/* @__PURE__ */ DUTIES.flatMap(([provision, common, rows]) =>
  rows.map((row) => ({ provision, bearers: ["every-organization"], modality: 'should', ...common, ...row })),
))

/** The households to which the words of a duty limit it. */
export const dutyLimits: { readonly [Duty in DutyId]?: Formula<FactId> } = /* @__PURE__ */ bare({"analyze-causes-of-poverty":"in-focus-area","find-entry-points":"in-focus-area","develop-local-industries":{"any":["poor-or-at-risk","extreme-poverty","in-focus-area"]},"plan-village-industries":"in-focus-area","establish-industrial-bases":"in-focus-area","organize-industry-professionals":"in-focus-area","run-student-aid-projects":{"any":["poor-or-at-risk","extreme-poverty"]},"fund-students-in-difficulty":{"all":["has-student",{"any":["poor-or-at-risk","extreme-poverty"]}]},"support-county-education":"in-focus-area","set-up-scholarships":{"all":["has-student",{"any":["poor-or-at-risk","extreme-poverty"]}]},"hold-free-clinics":"in-focus-area","reduce-medical-costs":{"any":["poor-or-at-risk","extreme-poverty"]},"send-medical-professionals":"in-focus-area","relieve-serious-illness":{"any":["poor-or-at-risk","extreme-poverty"]},"help-families-impoverished-by-illness":{"any":["poor-or-at-risk","extreme-poverty"]},"support-volunteer-actions":"in-focus-area","serve-children":{"all":["has-child",{"any":["poor-or-at-risk","extreme-poverty"]}]},"serve-elderly-people":{"all":["has-elder",{"any":["poor-or-at-risk","extreme-poverty"]}]},"serve-working-age-adults":{"all":["has-working-age-adult",{"any":["poor-or-at-risk","extreme-poverty"]}]},"help-poor-families-out-of-poverty":{"any":["poor-or-at-risk","extreme-poverty"]},"choose-contact-villages":"in-focus-area","organize-members-for-pairing":"in-focus-area","target-poor-households":{"any":["registered","poor-or-at-risk","extreme-poverty","in-focus-area"]},"name-helper-for-each-household":"registered","voice-demands-of-the-poor":{"any":["poor-or-at-risk","extreme-poverty"]},"help-poor-workers-find-jobs":{"all":["has-working-age-adult",{"any":["poor-or-at-risk","extreme-poverty"]}]},"help-build-poor-areas":"in-focus-area","spread-modern-ways-of-life":{"any":["poor-or-at-risk","extreme-poverty"]},"improve-conditions-in-poor-countryside":"in-focus-area","attend-to-poor-people-with-disabilities":{"any":["poor-or-at-risk","extreme-poverty","disabled-in-extreme-poverty"]},"assist-people-with-disabilities":{"any":["poor-or-at-risk","extreme-poverty","disabled-in-extreme-poverty"]},"inspire-own-motivation":{"any":["poor-or-at-risk","extreme-poverty","disabled-in-extreme-poverty"]},"give-psychological-assistance":{"any":["poor-or-at-risk","extreme-poverty","disabled-in-extreme-poverty"]},"combine-assistance-and-skills":{"any":["poor-or-at-risk","extreme-poverty","disabled-in-extreme-poverty"]},"record-disability-needs":{"any":["poor-or-at-risk","extreme-poverty","disabled-in-extreme-poverty"]},"visit-families-with-disabilities":{"any":["registered","extreme-poverty","disabled-in-extreme-poverty"]},"run-sunshine-service":{"any":["poor-or-at-risk","extreme-poverty","disabled-in-extreme-poverty"]},"provide-accessibility-and-devices":{"any":["registered","extreme-poverty","disabled-in-extreme-poverty"]},"offer-employment-training-experience":{"any":["poor-or-at-risk","extreme-poverty","disabled-in-extreme-poverty"]},"run-employment-training":{"any":["poor-or-at-risk","extreme-poverty","disabled-in-extreme-poverty"]},"build-handicraft-bases":{"any":["poor-or-at-risk","extreme-poverty","disabled-in-extreme-poverty"]},"help-poor-areas-develop-industry":"in-focus-area","foster-leading-industries":"in-focus-area","bring-poor-households-into-industry":"registered","widen-sales-channels":"registered","guide-cooperatives":"registered","unify-branding-and-marketing":"registered","improve-living-conditions":{"any":["poor-or-at-risk","extreme-poverty"]},"provide-venues-for-elderly-people":"has-elder","focus-on-children-in-difficulty":{"all":["has-child",{"any":["poor-or-at-risk","extreme-poverty"]}]},"attend-to-psychological-services":{"all":["has-child",{"any":["poor-or-at-risk","extreme-poverty","in-focus-area"]}]},"help-poor-children-adjust":{"all":["has-child",{"any":["poor-or-at-risk","extreme-poverty"]}]},"ease-problems-of-mountain-children":"has-child","renew-household-wiring":"registered"})

export const organizationReadingRules: readonly ReadingRule<OrganizationReadings>[] = /* @__PURE__ */ bare([
  {"id":"education-field-bearers","options":["education-field","industry-associations"]},
  {"id":"article-10-bearers","options":["items-bind-all","other-only"]},
  {"id":"charity-sentence","options":["binds-every-charity","medical-only"]},
  {"id":"social-work-sentence","options":["social-work","volunteer-too"]},
])
