// Generated from data/*.json by `npm run generate`. Do not edit.

import { bare } from '../logic/bare.ts'
import type { Formula } from '../logic/formula.ts'
import type { ReadingRule } from '../logic/reading-rule.ts'
import type { CommonToDuties, DutyRow, DutyRule, OrganizationClassRule, OrganizationFactRule } from '../organizations/rules.ts'
import type { DutyId, FactId, GroupId, OrganizationReadings, ProvisionId } from './ids.ts'

/** Characters of names in traditional script, and in simplified. */
export const nameScript = {"traditional":"業臨義產會體兒養獸農創製辦務動區醫協衛衞廠發後員諮園國處備嬰學寶寵導師廣莊開總願護機樹檢潔遊環療癆監種築紅經維職聯膚藥營訓設診詢誼車輔進銅門隊險預飲","simplified":"业临义产会体儿养兽农创制办务动区医协卫卫厂发后员咨园国处备婴学宝宠导师广庄开总愿护机树检洁游环疗痨监种筑红经维职联肤药营训设诊询谊车辅进铜门队险预饮"}

/** What a registered name looks like. */
export const registeredName = /^[^原曾].{4,}[会心社队站所校园院]$/

/** The pattern of what is no name of a social organization. */
export const otherBody = /(公司|企业|集团|合作社|联合社|厂|店|商行|经营部|政府|局|厅|人民医院|卫生院|保健院|疾病预防控制中心|进修学院|进修学校|行政学院|卫生委员会|党校|教育委员会|健康委员会|工作委员会|计划生育服务中心|委|办公室|办事处)$|^(?:..|.{2,9}[县区市旗]|.+附属.{0,2})(第.{1,3})?(小学|中学|大学|幼儿园|医院|中医院|中医医院)$/

export const organizationFactRules: readonly OrganizationFactRule[] = /* @__PURE__ */ bare([
  {"id":"association-form","fields":["legalForm","creditCode"],"codes":["association"]},
  {"id":"business-sector","fields":["sector"],"codes":["business-services"]},
  {"id":"trade-name","fields":["name"],"words":[[true,true,"行业促进会 产业促进会 商会 同业公会 总商会 工商业联合会 工商联"],[true,true,"行业 产业 业 汽车维修 汽车流通 物业服务 物业管理 房地产 建筑装饰 装饰装修 建设监理 工程造价 招标投标 勘察设计 园林绿化 建材 门窗 水泥 混凝土 家具 包装 印刷 塑料 五金 照明 家电 服装 纺织 皮革 珠宝 化妆品 美容美发 家政服务 家庭服务 餐饮 火锅 酒店 饭店 民宿 旅游 旅行社 食品 饮料 酒类 粮食 茶叶 花卉 蔬菜 柑橘 食用菌 种子 饲料 农药 农资 物流 快递 仓储 冷链 道路运输 出租汽车 货运 港口 电子商务 软件 广告 会展 典当 拍卖 租赁 保安 保安服务 安全防范 电梯 燃气 再生资源 中药材 医疗器械 物流与采购 机动车维修 房地产开发 肉类 养殖","协会 联合会"],[false,true,"学会 研究会 校友会 同学会 联谊会 基金会 慈善会 慈善总会 红十字会 志愿者协会 志愿服务协会 志愿服务联合会 志愿者联合会 义工协会 义工联合会 学校 学院 幼儿园 医院 中心 研究院 研究所 养老院 敬老院 福利院 服务社 服务站 服务队 事务所"],[null,false,"就业 创业 企业 职业 事业 协商会"]]},
  {"id":"education-sector","fields":["sector"],"codes":["education"]},
  {"id":"education-name","fields":["name"],"words":[[true,false,"教育 培训 民办幼儿园 民办学校"],[true,true,"学校 小学 中学 老年大学 老干部大学 社区大学 学院 幼儿园"],[true,true,"幼儿园","分园 总园 一分园 二分园 三分园 四分园 五分园 六分园 第一分园 第二分园 第三分园 第四分园 第五分园 第六分园"],[null,false,"教育心理 心理健康教育 健康教育 法治教育 教育信息 佛教育 主教育 宗教育 道教育 教育工会 教育后勤 警示教育 禁毒教育 消防教育 国防教育 廉政教育 安全教育 导盲犬培训 驯犬培训 宠物培训 犬业培训 宠物学校 犬学校 狗学校 驾驶员培训 驾驶人培训 驾驶培训 党员教育 红色教育 矫正教育 教育评估 教育考试 教育记者 教育基地 教育矫治"],[null,true,"学会 研究会 研究院 研究所 研究中心 科学院 文学院 佛学院 神学院"]]},
  {"id":"health-sector","fields":["sector"],"codes":["health"]},
  {"id":"health-name","fields":["name"],"words":[[true,false,"医院协会 医疗 医学会 医师协会 医师学会 医药卫生 护理 护士 卫生服务 卫生协会 卫生健康 中医 口腔 防痨 疾病防治 疾病预防 预防医学 急救 体检 针灸 中西医 医学影像 影像医学 临床医学 急诊医学 康复医学 医学检验 检验医学 超声医学 妇幼保健 推拿"],[true,true,"医院 卫生室 卫生站 卫生所 诊所 门诊部 药学会 医药学会 药师协会"],[true,true,"抗癌 麻醉 病理 眼科 骨科 儿科 肿瘤 癌症 糖尿病 高血压 心血管 皮肤病 传染病 艾滋病 结核病 职业病 慢性病 精神卫生 肝病 肾病 输血","协会 学会 病协会 病学会 防治协会 康复协会"],[false,false,"医疗器械 医疗设备 医疗保险 医药 兽医 动物医院 动物医疗 动物诊疗 宠物医院 宠物医疗 宠物护理 环境卫生 卫生用品 卫生洁具 口腔护理用品"],[null,false,"法医学 心理卫生 食品卫生 美容护理 皮肤护理 养老护理 护理用品 中医药文化 母婴护理 汽车护理 树木护理 玉石护理 家具护理 文物护理 皮革护理 皮具护理 地板护理 手机医院 电脑医院 钟表医院 家电医院 植物医院 花卉医院 庄稼医院 古籍医院 法律诊所 婚姻诊所 企业诊所 玩具诊所 清洁卫生 家庭卫生 口腔用品 针灸铜人 针灸文化 推拿用品 妇幼保健用品 兽医临床医学 农药学会 兽药学会 动物医学 应急救 植物病理 森林病理 林木病理 作物病理 树木医院 汽车医院 农药师 兽药师 中医药行业 中医药产业 中医药商会 中医药企业 中医养生 口腔器械 口腔设备 口腔材料 体检设备 护理设备 护理器械 急救设备 急救器材 急救用品 针灸用品 针灸器械 医疗保障 医疗纠纷 医疗装备 医疗废物 动物卫生 动物疾病 动物诊所 宠物诊所 兽医诊所 动物门诊 宠物门诊 紧急救 保护理 守护理 体检测"],[null,true,"基金会 学校 学院 培训中心 博物馆"]]},
  {"id":"charity-name","fields":["name"],"words":[[true,false,"慈善"],[null,false,"慈善文化 慈善研究 慈善学院 反慈善 非慈善 慈善用品 慈善寺"],[null,true,"学会 研究会 研究院 研究所 研究中心"]]},
  {"id":"volunteer-name","fields":["name"],"words":[[true,false,"志愿者 志愿服务 义工 志愿互助"],[true,true,"志愿","队 总队 团 协会 联盟"],[null,false,"志愿服务研究 遵义工 正义工 仁义工 信义工 忠义工 大义工 义工程 义工业 义工商 义工作 义工会 义工艺 志愿互助保险 主义工"],[null,true,"基金会 学会 研究会 研究院 研究所 研究中心"]]},
  {"id":"social-work-name","fields":["name"],"words":[[true,false,"社会工作服务 社会工作发展中心 社会工作中心 社会工作事务所 社会工作师事务所 社工服务 社工中心 社工站 社工事务所 社工师事务所 社会工作站"],[true,true,"社工"],[null,false,"社会工作服务行业 社会工作服务研究"],[null,true,"协会 联合会 促进会 基金会 学会 研究会 研究院 研究所 研究中心"]]},
  {"id":"counseling-name","fields":["name"],"words":[[true,false,"心理咨询 心理辅导 心理疏导 心理援助 心理服务 心理健康服务 心理健康咨询 心理健康辅导"],[null,false,"心理咨询行业 心理咨询研究"],[null,true,"基金会 学会 研究会 研究院 研究所 研究中心"]]},
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

/** What households of a group need, as facts. */
export const groupNeeds: { readonly [Group in GroupId]: readonly FactId[] } = {"registered-poor":["registered-poor","poor-or-at-risk","registered"],"edge-or-monitored":["edge-household","monitored-household","poor-or-at-risk"],"illness":["serious-illness","chronic-illness"],"exam-candidate":["exam-candidate"],"stagnant-income":["income-not-rising"],"odd-jobs":["odd-jobs","unstable-income"],"unsafe-housing":["unsafe-housing"],"disaster-or-accident":["severe-disaster","serious-accident"],"disabled-poor":["disabled-in-extreme-poverty","disability","poor-or-at-risk","extreme-poverty"],"left-behind":["left-behind-child","left-behind-woman","left-behind-elder"],"child-of-poor-area-or-family":["has-child","poor-or-at-risk","in-focus-area"]}

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
  ["8", {}, [
    {"id":"hold-free-clinics","fields":["medical-aid"],"bearers":["medical-health"]},
    {"id":"reduce-medical-costs","fields":["medical-aid"],"serves":["serious-illness","chronic-illness","poor-or-at-risk","extreme-poverty"],"bearers":["medical-health"]},
    {"id":"improve-medical-facilities","fields":["medical-aid"],"bearers":["medical-health"]},
    {"id":"join-medical-and-disability-aid","fields":["medical-aid","disability-assistance"],"serves":["disability"],"bearers":["medical-health"]},
    {"id":"send-medical-professionals","condition":{"zh":"有条件的","en":"that have the means"},"fields":["medical-aid"],"bearers":["medical-health"]},
    {"id":"support-medical-training","condition":{"zh":"有条件的","en":"that have the means"},"fields":["medical-aid"],"bearers":["medical-health"]},
    {"id":"relieve-serious-illness","fields":["medical-aid"],"serves":["serious-illness"],"variants":[{"reading":"charity-sentence","option":"medical-only","within":"medical-health"}],"bearers":["charity"]},
    {"id":"help-families-impoverished-by-illness","fields":["medical-aid"],"serves":["serious-illness","chronic-illness"],"variants":[{"reading":"charity-sentence","option":"medical-only","within":"medical-health"}],"bearers":["charity"]},
  ]],
  ["9", {}, [
    {"id":"support-volunteer-actions","fields":["volunteer-assistance"],"bearers":["volunteer-service"]},
    {"id":"mobilize-volunteers","fields":["volunteer-assistance","education-assistance","medical-aid"],"bearers":["volunteer-service"]},
    {"id":"bring-social-work-to-communities","serves":["poor-or-at-risk","extreme-poverty"],"variants":[{"reading":"social-work-sentence","option":"volunteer-too","bearers":["social-work","volunteer-service"],"modality":"should"}],"bearers":["social-work"],"modality":"encouraged"},
    {"id":"serve-children","fields":["education-assistance"],"serves":["poor-or-at-risk","extreme-poverty"],"variants":[{"reading":"social-work-sentence","option":"volunteer-too","bearers":["social-work","volunteer-service"],"modality":"should"}],"bearers":["social-work"],"modality":"encouraged"},
    {"id":"serve-elderly-people","serves":["poor-or-at-risk","extreme-poverty"],"variants":[{"reading":"social-work-sentence","option":"volunteer-too","bearers":["social-work","volunteer-service"],"modality":"should"}],"bearers":["social-work"],"modality":"encouraged"},
    {"id":"serve-working-age-adults","serves":["poor-or-at-risk","extreme-poverty"],"variants":[{"reading":"social-work-sentence","option":"volunteer-too","bearers":["social-work","volunteer-service"],"modality":"should"}],"bearers":["social-work"],"modality":"encouraged"},
    {"id":"help-poor-families-out-of-poverty","serves":["poor-or-at-risk","extreme-poverty"],"variants":[{"reading":"social-work-sentence","option":"volunteer-too","bearers":["social-work","volunteer-service"],"modality":"should"}],"bearers":["social-work"],"modality":"encouraged"},
  ]],
  ["10", {}, [
    {"id":"build-employment-platforms","serves":["unstable-income","odd-jobs"],"bearers":["other"]},
  ]],
  ["10.1", {"modality":"encouraged"}, [
    {"id":"choose-contact-villages","own":true,"variants":[{"reading":"article-10-bearers","option":"other-only","bearers":["other"]}]},
    {"id":"organize-members-for-pairing","bearers":["industry-association"]},
    {"id":"target-poor-households","serves":["poor-or-at-risk","extreme-poverty"],"bearers":["industry-association"]},
    {"id":"name-helper-for-each-household","serves":["poor-or-at-risk"],"bearers":["industry-association"]},
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
  ["16", {}, [
    {"id":"focus-on-children-in-difficulty","serves":["poor-or-at-risk","extreme-poverty"]},
    {"id":"attend-to-psychological-services","serves":["poor-or-at-risk","extreme-poverty"]},
    {"id":"help-poor-children-adjust","serves":["poor-or-at-risk","extreme-poverty"],"bearers":["psychological-counseling"],"modality":"may"},
    {"id":"ease-problems-of-mountain-children","bearers":["psychological-counseling"],"modality":"may"},
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
export const dutyLimits: { readonly [Duty in DutyId]?: Formula<FactId> } = /* @__PURE__ */ bare({"analyze-causes-of-poverty":"in-focus-area","find-entry-points":"in-focus-area","develop-local-industries":{"any":["poor-or-at-risk","extreme-poverty","in-focus-area"]},"plan-village-industries":"in-focus-area","establish-industrial-bases":"in-focus-area","organize-industry-professionals":"in-focus-area","run-student-aid-projects":{"any":["poor-or-at-risk","extreme-poverty"]},"fund-students-in-difficulty":{"all":["has-student",{"any":["poor-or-at-risk","extreme-poverty"]}]},"support-county-education":"in-focus-area","set-up-scholarships":{"all":["has-student",{"any":["poor-or-at-risk","extreme-poverty"]}]},"hold-free-clinics":"in-focus-area","reduce-medical-costs":{"any":["poor-or-at-risk","extreme-poverty"]},"send-medical-professionals":"in-focus-area","relieve-serious-illness":{"any":["poor-or-at-risk","extreme-poverty"]},"help-families-impoverished-by-illness":{"any":["poor-or-at-risk","extreme-poverty"]},"support-volunteer-actions":"in-focus-area","serve-children":{"all":["has-child",{"any":["poor-or-at-risk","extreme-poverty"]}]},"serve-elderly-people":{"all":["has-elder",{"any":["poor-or-at-risk","extreme-poverty"]}]},"serve-working-age-adults":{"all":["has-working-age-adult",{"any":["poor-or-at-risk","extreme-poverty"]}]},"help-poor-families-out-of-poverty":{"any":["poor-or-at-risk","extreme-poverty"]},"choose-contact-villages":"in-focus-area","organize-members-for-pairing":"in-focus-area","target-poor-households":{"any":["registered","poor-or-at-risk","extreme-poverty","in-focus-area"]},"name-helper-for-each-household":"registered","voice-demands-of-the-poor":{"any":["poor-or-at-risk","extreme-poverty"]},"help-poor-workers-find-jobs":{"all":["has-working-age-adult",{"any":["poor-or-at-risk","extreme-poverty"]}]},"help-build-poor-areas":"in-focus-area","spread-modern-ways-of-life":{"any":["poor-or-at-risk","extreme-poverty"]},"improve-conditions-in-poor-countryside":"in-focus-area","attend-to-poor-people-with-disabilities":{"any":["poor-or-at-risk","extreme-poverty","disabled-in-extreme-poverty"]},"assist-people-with-disabilities":{"any":["poor-or-at-risk","extreme-poverty","disabled-in-extreme-poverty"]},"inspire-own-motivation":{"any":["poor-or-at-risk","extreme-poverty","disabled-in-extreme-poverty"]},"give-psychological-assistance":{"any":["poor-or-at-risk","extreme-poverty","disabled-in-extreme-poverty"]},"combine-assistance-and-skills":{"any":["poor-or-at-risk","extreme-poverty","disabled-in-extreme-poverty"]},"record-disability-needs":{"any":["poor-or-at-risk","extreme-poverty","disabled-in-extreme-poverty"]},"visit-families-with-disabilities":{"any":["registered","extreme-poverty","disabled-in-extreme-poverty"]},"run-sunshine-service":{"any":["poor-or-at-risk","extreme-poverty","disabled-in-extreme-poverty"]},"provide-accessibility-and-devices":{"any":["registered","extreme-poverty","disabled-in-extreme-poverty"]},"offer-employment-training-experience":{"any":["poor-or-at-risk","extreme-poverty","disabled-in-extreme-poverty"]},"run-employment-training":{"any":["poor-or-at-risk","extreme-poverty","disabled-in-extreme-poverty"]},"build-handicraft-bases":{"any":["poor-or-at-risk","extreme-poverty","disabled-in-extreme-poverty"]},"help-poor-areas-develop-industry":"in-focus-area","foster-leading-industries":"in-focus-area","bring-poor-households-into-industry":"registered","widen-sales-channels":"registered","guide-cooperatives":"registered","unify-branding-and-marketing":"registered","improve-living-conditions":{"any":["poor-or-at-risk","extreme-poverty"]},"provide-venues-for-elderly-people":"has-elder","focus-on-children-in-difficulty":{"all":["has-child",{"any":["poor-or-at-risk","extreme-poverty"]}]},"attend-to-psychological-services":{"all":["has-child",{"any":["poor-or-at-risk","in-focus-area"]}]},"help-poor-children-adjust":{"all":["has-child",{"any":["poor-or-at-risk","extreme-poverty"]}]},"ease-problems-of-mountain-children":"has-child","renew-household-wiring":"registered"})

export const organizationReadingRules: readonly ReadingRule<OrganizationReadings>[] = /* @__PURE__ */ bare([
  {"id":"education-field-bearers","options":["education-field","industry-associations"]},
  {"id":"article-10-bearers","options":["items-bind-all","other-only"]},
  {"id":"charity-sentence","options":["binds-every-charity","medical-only"]},
  {"id":"social-work-sentence","options":["social-work","volunteer-too"]},
])
