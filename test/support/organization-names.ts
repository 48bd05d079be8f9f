import type { OrganizationClassId } from '../../src/generated/ids.ts'

/** A name of an organization, and what it proves if nothing else is known. The names are made up. */
export interface NamedOrganization {
  readonly name: string
  /** Classes that the name alone proves. */
  readonly met: readonly OrganizationClassId[]
  /** Classes that the name must not prove: `unmet` or `unknown`. What is in neither list is open to argument. */
  readonly notMet: readonly OrganizationClassId[]
  /** The name holds a word that misleads. */
  readonly trap?: true
}

const INDUSTRY = 'industry-association'
const EDUCATION = 'education-training'
const EDUCATION_INDUSTRY = 'education-industry-association'
const MEDICAL = 'medical-health'
const CHARITY = 'charity'
const VOLUNTEER = 'volunteer-service'
const SOCIAL_WORK = 'social-work'
const PSYCHOLOGY = 'psychological-counseling'

/** `other` is among them for its absence from every `met`: no name shows what an organization is not. */
const CLASSES: readonly OrganizationClassId[] = [
  INDUSTRY,
  EDUCATION,
  EDUCATION_INDUSTRY,
  MEDICAL,
  CHARITY,
  VOLUNTEER,
  SOCIAL_WORK,
  PSYCHOLOGY,
  'other',
]

/** What is neither proved nor open to argument must not be proved. */
const named = (
  name: string,
  met: readonly OrganizationClassId[],
  open: readonly OrganizationClassId[] = [],
): NamedOrganization => ({
  name,
  met,
  notMet: CLASSES.filter((id) => !met.includes(id) && !open.includes(id)),
})

const trap: typeof named = (...row) => ({ ...named(...row), trap: true })

/** An industry association in the field of education lies in both wider classes. */
const ALL_THREE = [INDUSTRY, EDUCATION, EDUCATION_INDUSTRY] as const

const associations: readonly NamedOrganization[] = [
  named('重庆市火锅行业协会', [INDUSTRY]),
  named('重庆市柑橘行业协会', [INDUSTRY]),
  named('重庆市家政服务行业协会', [INDUSTRY]),
  named('重庆市物业管理行业协会', [INDUSTRY]),
  named('重庆市混凝土行业协会', [INDUSTRY]),
  named('重庆市摩托车零部件行业协会', [INDUSTRY]),
  named('重庆市綦江区竹编行业协会', [INDUSTRY]),
  named('重庆市石柱土家族自治县藤编行业协会', [INDUSTRY]),
  named('巫溪县剪纸行业协会', [INDUSTRY]),
  named('重庆市五金机电行业商会', [INDUSTRY]),
  named('重庆市江北区竹编商会', [INDUSTRY]),
  named('重庆市竹木家具商会', [INDUSTRY]),
  named('重庆市女企业家商会', [INDUSTRY]),
  named('重庆市典当同业公会', [INDUSTRY]),
  named('重庆市船舶修造同业公会', [INDUSTRY]),
  // A chamber of those who come from one place.
  trap('重庆市江苏商会', [INDUSTRY]),
  trap('重庆市广东潮汕商会', [INDUSTRY]),
  named('重庆市养老服务行业协会', [INDUSTRY]),
  named('重庆市殡葬行业协会', [INDUSTRY]),

  // The trade with what the sick need; it treats nobody.
  trap('重庆市医药商会', [INDUSTRY]),
  trap('重庆市医药行业协会', [INDUSTRY]),
  trap('重庆市医疗器械行业协会', [INDUSTRY]),
  trap('重庆市药店行业协会', [INDUSTRY]),
  trap('重庆市保健品行业协会', [INDUSTRY]),
  trap('重庆市卫生用品商会', [INDUSTRY]),
  trap('重庆市卫生洁具行业协会', [INDUSTRY]),
  trap('重庆市医院后勤服务行业协会', [INDUSTRY]),
  trap('重庆市宠物诊疗行业协会', [INDUSTRY]),
  trap('重庆市中医药行业协会', [INDUSTRY], [MEDICAL]),
  trap('重庆市医疗美容行业协会', [INDUSTRY], [MEDICAL]),
  // Its members are who Article 8 calls 协会会员单位.
  named('重庆市民营医疗机构行业协会', [INDUSTRY, MEDICAL]),
  trap('重庆市心理咨询行业协会', [INDUSTRY], [PSYCHOLOGY]),

  // The trade around schools; it teaches nobody.
  trap('重庆市大学城商会', [INDUSTRY]),
  trap('重庆市幼儿园用品商会', [INDUSTRY]),
  trap('重庆市校车服务行业协会', [INDUSTRY]),
  trap('重庆市学校食堂供餐行业协会', [INDUSTRY]),
  trap('重庆市教育装备行业协会', [INDUSTRY], [EDUCATION, EDUCATION_INDUSTRY]),
  trap('重庆市机动车驾驶培训行业协会', [INDUSTRY], [EDUCATION, EDUCATION_INDUSTRY]),
  named('重庆市教育培训行业协会', ALL_THREE),
  named('重庆市民办教育行业协会', ALL_THREE),
  named('重庆市学前教育行业协会', ALL_THREE),
  named('重庆市职业教育行业协会', ALL_THREE),
  trap('重庆市校外培训机构行业协会', ALL_THREE),
  named('重庆市教育培训商会', [INDUSTRY, EDUCATION], [EDUCATION_INDUSTRY]),

  // Not the association but what stands beside, under or above it.
  trap('重庆市商会服务中心', []),
  trap('重庆市行业协会商会发展服务中心', []),
  trap('重庆市商会文化研究会', []),
  trap('重庆市火锅行业协会工会委员会', []),
  // A branch is no organization of its own.
  trap('重庆市火锅行业协会江北分会', [], [INDUSTRY]),
  trap('重庆市火锅行业协会（江北分会）', [], [INDUSTRY]),

  // 工商 + 会计, not 工 + 商会 + 计.
  trap('重庆市工商会计学会', []),
  // A plain 协会 with a trade in its name may be an association of that trade, or of its lovers.
  named('重庆市建筑业协会', [], [INDUSTRY]),
  named('重庆市茶叶协会', [], [INDUSTRY]),
  named('重庆市旅游协会', [], [INDUSTRY]),
  named('重庆市中小企业促进会', [], [INDUSTRY]),
  named('重庆市青年企业家联合会', [], [INDUSTRY]),
]

const societies: readonly NamedOrganization[] = [
  trap('重庆市钓鱼协会', []),
  trap('重庆市书法家协会', []),
  named('重庆市摄影家协会', []),
  named('重庆市围棋协会', []),
  named('重庆市登山运动协会', []),
  named('重庆市信鸽协会', []),
  trap('重庆市律师协会', []),
  named('重庆市注册会计师协会', []),
  trap('重庆市环境卫生协会', []),
  trap('重庆市学校体育协会', []),
  trap('重庆市校园足球协会', []),
  named('重庆市历史学会', []),
  named('重庆市土木建筑学会', []),
  trap('重庆市三峡民俗文化研究会', []),
  trap('重庆市海外文化联谊会', []),
  trap('重庆市国际文化交流促进会', []),
  trap('重庆市桥牌运动联合会', []),
  named('重庆市社会组织促进会', []),
  trap('重庆市大学校友会', []),
  trap('重庆市医学院校友会', []),
  trap('重庆市实验小学校友会', []),
  trap('重庆市幼儿园园长联谊会', []),
  trap('重庆市红十字会', []),
  trap('重庆市南岸区红十字会', []),
  trap('重庆市法医学会', []),
  trap('重庆市消费心理研究会', []),
  trap('重庆市心理学会', []),
]

const education: readonly NamedOrganization[] = [
  trap('重庆市禾光职业培训学校', [EDUCATION]),
  named('重庆市沙坪坝区晴川职业技能培训学校', [EDUCATION]),
  named('重庆市渝北区禾光文化艺术培训学校', [EDUCATION]),
  named('重庆市万州区晴川外国语学校', [EDUCATION]),
  named('重庆市特殊教育学校', [EDUCATION]),
  named('重庆市九龙坡区禾光教育培训中心', [EDUCATION]),
  named('重庆市家政服务技能培训中心', [EDUCATION]),
  named('重庆市继续教育学院', [EDUCATION]),
  trap('重庆市北碚区小溪流幼儿园', [EDUCATION]),
  named('奉节县晴川幼儿园', [EDUCATION]),
  // A school, for those who are old.
  trap('重庆市老年大学', [EDUCATION]),
  named('重庆市教育培训协会', [EDUCATION]),
  // A school teaches; what it teaches is not what it does.
  trap('重庆市卫生职业学校', [EDUCATION]),
  trap('重庆市禾光养老护理职业培训学校', [EDUCATION]),
  trap('重庆市晴川宠物美容培训学校', [EDUCATION]),
  trap('重庆市禾光心理咨询师培训学校', [EDUCATION], [PSYCHOLOGY]),
  trap('重庆市教育学会', [], [EDUCATION]),
  trap('重庆市民办教育协会', [], [EDUCATION]),
  trap('重庆市职业教育学会', [], [EDUCATION]),
  trap('重庆市国防教育协会', [], [EDUCATION]),
  trap('重庆市机动车驾驶培训协会', [], [EDUCATION]),
  trap('重庆市教育心理研究院', []),
]

const health: readonly NamedOrganization[] = [
  named('重庆市晴川骨科医院', [MEDICAL]),
  named('重庆市巴南区禾光中医医院', [MEDICAL]),
  named('重庆市合川区晴川口腔门诊部', [MEDICAL]),
  named('重庆市永川区禾光中医诊所', [MEDICAL]),
  trap('重庆市江北区晴川社区卫生服务中心', [MEDICAL]),
  named('重庆市禾光康复医疗中心', [MEDICAL]),
  // A kind of medical institution, unlike a home for the elderly.
  trap('重庆市晴川护理院', [MEDICAL]),
  named('重庆市医院协会', [MEDICAL], [INDUSTRY]),
  trap('重庆市医学会', [], [MEDICAL]),
  trap('重庆市护理学会', [], [MEDICAL]),
  named('重庆市乡村医生协会', [], [MEDICAL]),
  trap('重庆市健康促进会', [], [MEDICAL]),
  trap('重庆市残疾人康复中心', [], [MEDICAL]),
  trap('重庆市禾光养老院', []),
  trap('重庆市大渡口区晴川养老服务中心', []),
  trap('重庆市禾光动物医院', []),
  trap('重庆市晴川宠物医院', []),
]

const charities: readonly NamedOrganization[] = [
  named('重庆市慈善总会', [CHARITY]),
  named('重庆市涪陵区慈善会', [CHARITY]),
  named('城口县慈善会', [CHARITY]),
  named('重庆市禾光慈善基金会', [CHARITY]),
  named('重庆市晴川公益慈善基金会', [CHARITY]),
  named('重庆市禾光教育慈善基金会', [CHARITY], [EDUCATION]),
  named('重庆市禾光教育助学基金会', [EDUCATION]),
  // Not every foundation is a charitable organization.
  trap('重庆市晴川基金会', []),
  trap('重庆市禾光公益基金会', []),
  trap('重庆市晴川文化艺术基金会', []),
  // A foundation of education pays for schooling, which is what Article 7 asks.
  named('重庆市教育基金会', [EDUCATION]),
  named('重庆市教育发展基金会', [EDUCATION]),
  trap('重庆市医疗救助基金会', [], [MEDICAL]),
  trap('重庆市志愿服务基金会', [], [VOLUNTEER]),
  trap('重庆市慈善文化研究会', []),
  named('重庆市晴川爱心协会', []),
]

const volunteers: readonly NamedOrganization[] = [
  trap('重庆市志愿者协会', [VOLUNTEER]),
  named('重庆市志愿服务联合会', [VOLUNTEER]),
  named('重庆市长寿区禾光青年志愿者协会', [VOLUNTEER]),
  named('重庆市璧山区禾光志愿服务队', [VOLUNTEER]),
  named('忠县晴川志愿者协会', [VOLUNTEER]),
  named('重庆市助残志愿者协会', [VOLUNTEER]),
  trap('重庆市大学生志愿者协会', [VOLUNTEER]),
  trap('重庆市无偿献血志愿服务队', [VOLUNTEER]),
  trap('重庆市医疗卫生志愿服务队', [VOLUNTEER], [MEDICAL]),
  trap('重庆市慈善志愿服务总队', [VOLUNTEER], [CHARITY]),
  named('重庆市禾光义工联合会', [], [VOLUNTEER]),
  trap('重庆市志愿服务研究会', []),
  // 志愿: the colleges that a candidate puts down.
  trap('重庆市高考志愿填报指导服务中心', [], [EDUCATION]),
  // 志愿军: the army of the Korean War.
  trap('重庆市志愿军历史研究会', []),
]

const agencies: readonly NamedOrganization[] = [
  named('重庆市渝中区暖溪社会工作服务中心', [SOCIAL_WORK]),
  named('重庆市暖溪社会工作服务社', [SOCIAL_WORK]),
  named('重庆市南川区禾光社工服务中心', [SOCIAL_WORK]),
  named('彭水苗族土家族自治县暖溪社会工作服务中心', [SOCIAL_WORK]),
  trap('重庆市暖溪医务社会工作服务中心', [SOCIAL_WORK]),
  trap('重庆市暖溪学校社会工作服务中心', [SOCIAL_WORK]),
  // The profession, not one of the agencies.
  trap('重庆市社会工作协会', []),
  trap('重庆市社会工作者协会', []),
  trap('重庆市社会工作联合会', []),
  trap('重庆市社会工作研究院', []),
  trap('重庆市暖溪社会服务中心', []),

  named('重庆市暖溪心理咨询中心', [PSYCHOLOGY]),
  named('重庆市开州区暖溪心理咨询服务中心', [PSYCHOLOGY]),
  named('重庆市暖溪青少年心理辅导中心', [PSYCHOLOGY]),
  named('重庆市暖溪心理咨询与社会工作服务中心', [PSYCHOLOGY, SOCIAL_WORK]),
  trap('重庆市暖溪心理健康服务中心', [], [PSYCHOLOGY]),
  trap('重庆市心理卫生协会', [], [MEDICAL]),
]

/** Names as lists and forms write them. */
const spellings: readonly NamedOrganization[] = [
  trap(' 重庆市火锅行业协会 ', [INDUSTRY]),
  trap('重庆市 火锅 行业 协会', [INDUSTRY]),
  trap('重庆市火锅　行业协会', [INDUSTRY]),
  trap('（重庆市）火锅行业协会', [INDUSTRY]),
  trap('重庆市火锅行业协会(渝中)', [INDUSTRY]),
  trap('重慶市火鍋行業協會', [INDUSTRY]),
  trap('重庆市ＩＴ行业协会', [INDUSTRY]),
  trap('重慶市江蘇商會', [INDUSTRY]),
  trap('重慶市教育培訓行業協會', ALL_THREE),
  trap('重慶市志願者協會', [VOLUNTEER]),
  trap('重慶市慈善總會', [CHARITY]),
  trap('重庆市 慈善 总会', [CHARITY]),
  trap('重慶市暖溪社會工作服務中心', [SOCIAL_WORK]),
  trap('重慶市暖溪心理諮詢中心', [PSYCHOLOGY]),
  trap('重慶市晴川骨科醫院', [MEDICAL]),
  trap('重慶市醫藥商會', [INDUSTRY]),
  trap('重慶市工商會計學會', []),
  trap('重庆市 工商会计 学会', []),
  trap('重慶市紅十字會', []),
  trap('重庆市动物（宠物）医院', []),
  // Words that meet only where a bracket parts them: 工商 + 会展.
  trap('重庆市工商（会展）研究会', []),
]

/** Names as they stand in registers, kind by kind. */
export const namesByKind: Readonly<Record<string, readonly NamedOrganization[]>> = {
  'a trade without 行业': [
    ...[
      '重庆市汽车维修协会',
      '万州区物业服务协会',
      '重庆市包装联合会',
      '重庆市建筑装饰协会',
      '重庆市物流与采购联合会',
      '奉节县旅游协会',
      '重庆市道路运输协会',
      '涪陵区食用菌协会',
      '巫山县民宿联合会',
      '重庆市电梯协会',
      '重庆市广告协会',
      '綦江区花卉协会',
      '重庆市典当协会',
      '重庆市医疗器械协会',
      '重庆市中药材协会',
      '重庆市机动车维修协会',
      '城口县中蜂养殖协会',
    ].map((name) => named(name, [INDUSTRY])),
    ...[
      '重庆市茶叶文化研究会',
      '重庆市汽车运动协会',
      '重庆市旅游摄影学会',
      '重庆市食品安全研究会',
      '重庆市物流学会',
      '重庆市广告学会',
      '重庆市软件工程学会',
      '重庆市花卉盆景艺术协会',
      '重庆市酒文化协会',
      '重庆市家电维修志愿服务站',
      '重庆市旅游协会徒步分会',
    ].map((name) => (name.includes('志愿') ? trap(name, [VOLUNTEER]) : trap(name, []))),
  ],
  '行 of the trade before 业协会': [
    ...[
      '重庆市银行业协会',
      '重庆市书报刊发行业协会',
      '重庆市证券业协会',
      '重庆市期货业协会',
      '重庆市保险业协会',
      '重庆市基金业协会',
      '重庆市旅行业协会',
      '重庆市畜牧业协会',
      '万州区渔业协会',
      '重庆市酒业协会',
      '重庆市奶业协会',
    ].map((name) => named(name, [INDUSTRY])),
  ],
  medicine: [
    ...[
      '重庆市抗癌协会',
      '重庆市针灸学会',
      '重庆市中西医结合学会',
      '重庆市医学影像学会',
      '重庆市急诊医学研究会',
      '重庆市药学会',
      '渝中区妇幼保健协会',
      '重庆市眼科学会',
      '重庆市糖尿病协会',
      '重庆市癌症康复协会',
      '重庆市心血管学会',
      '重庆市心血管病协会',
      '重庆市肿瘤防治协会',
      '重庆市执业药师协会',
      '重庆市输血协会',
      '重庆市康复医学会',
      '重庆市麻醉学会',
    ].map((name) => named(name, [MEDICAL])),
    ...[
      '重庆市针灸文化传播促进会',
      '重庆市兽医临床医学研究会',
      '重庆市农药学会',
      '重庆市兽药学会',
      '重庆市植物病理学会',
      '重庆市森林病理学会',
      '重庆市动物医学会',
      '重庆市植物病理协会',
      '重庆市树木医院',
      '重庆市医药行业研究会',
      '重庆市动物医学影像研究会',
      '重庆市针灸铜人收藏研究会',
      '重庆市医疗设备学会',
      '重庆市卫生用品研究会',
    ].map((name) => trap(name, [])),
  ],
  'branches of kindergartens': [
    ...[
      '渝中区红星幼儿园二分园',
      '开州区汉丰幼儿园总园',
      '渝北区禾光幼儿园分园',
      '渝北区禾光幼儿园一分园',
      '渝北区禾光幼儿园三分园',
      '渝北区禾光幼儿园第一分园',
      '渝北区禾光幼儿园第二分园',
      '巴南区小溪流幼儿园四分园',
      '巴南区小溪流幼儿园五分园',
      '巴南区小溪流幼儿园（南湖分园）',
    ].map((name) => named(name, [EDUCATION])),
    ...[
      '重庆市幼儿园用品研究会',
      '重庆市幼儿园食堂配送服务站',
      '重庆市植物园二分园',
      '重庆市科技园分园',
      '重庆市动物园总园',
      '重庆市幼儿园园长联谊会二分会',
    ].map((name) => trap(name, [])),
  ],
  'lessons that are no schooling': [
    // Who gives aid to students need not teach, nor be registered as a charity.
    ...[
      '重庆市机动车驾驶员培训协会',
      '万州区驾驶员培训协会',
      '涪陵区机动车驾驶人培训协会',
      '重庆市道路驾驶培训协会',
      '重庆市爱心助学协会',
      '重庆市晴川助学协会',
      '重庆市禾光助学促进会',
      '开州区助学联合会',
      '巫溪县爱心助学会',
      '重庆市助学基金会',
      '重庆市助学助困促进会',
      '重庆市助学服务中心',
      '重庆市学生资助协会',
      '重庆市晴川贫困学生资助中心',
      '重庆市禁毒教育协会',
    ].map((name) => trap(name, [])),
    named('重庆市某某驾驶员培训学校', [EDUCATION]),
  ],
  'funds of education': [
    ...[
      '重庆市教育基金委员会',
      '忠县教育基金理事会',
      '万州区教育基金委员会',
      '涪陵区教育基金会委员会',
      '永川区教育基金管理委员会',
      '江津区职业教育基金委员会',
      '合川区学前教育基金委员会',
      '黔江区民族教育基金委员会',
      '彭水县教育基金委员会',
      '长寿区教育基金会',
      '荣昌区教育发展基金委员会',
    ].map((name) => named(name, [EDUCATION])),
    ...['重庆市安全教育基金委员会', '重庆市佛教育苗基金委员会'].map((name) => trap(name, [])),
  ],
  'mutual aid of volunteers': [
    ...[
      '南岸区邻里志愿互助中心',
      '南岸区禾光志愿互助会',
      '江北区禾光志愿互助协会',
      '渝中区银龄志愿互助社',
      '大渡口区楼栋志愿互助站',
      '北碚区禾光养老志愿互助中心',
      '巴南区邻里志愿互助队',
      '沙坪坝区晴川志愿互助联合会',
      '永川区退役军人志愿互助协会',
      '梁平区乡村志愿互助服务中心',
    ].map((name) => named(name, [VOLUNTEER])),
    ...['重庆市志愿互助基金会', '重庆市志愿互助保险研究会'].map((name) => trap(name, [])),
  ],
  '社工 alone': [
    ...[
      '江北区阳光社工',
      '渝中区暖溪社工',
      '九龙坡区禾光社工',
      '南岸区邻里社工',
      '万州区晴川社工',
      '合川区暖溪青少年社工',
      '渝北区禾光医务社工',
      '璧山区暖溪司法社工',
      '长寿区禾光社工站',
      '铜梁区暖溪社工事务所',
    ].map((name) => named(name, [SOCIAL_WORK])),
    ...[
      '重庆市社工协会',
      '重庆市社工联合会',
      '重庆市社工师协会',
      '重庆市社工研究会',
      '重庆市供销社工会委员会',
      '重庆市出版社工作者联谊会',
      '重庆市报社工程技术研究会',
    ].map((name) => trap(name, [])),
  ],
  'who studies a thing, pays for it or speaks for those who do it': [
    ...[
      '重庆市某某教育研究院',
      '重庆市教育科学研究所',
      '重庆市教育研究中心',
      '重庆市教育发展研究会',
      '重庆市教育科学学会',
      '重庆市社会科学院',
      '重庆市晴川文学院',
      '重庆市教育考试院',
      '重庆市党员教育中心',
      '重庆市慈善事业研究会',
      '重庆市慈善与公益研究中心',
      '重庆市志愿者文化研究院',
      '重庆市社会工作服务中心联合会',
      '重庆市社工服务机构促进会',
      '重庆市心理咨询学会',
      '重庆市心理援助基金会',
      '重庆市医疗救助发展基金会',
      '重庆市中医养生协会',
    ].map((name) => trap(name, [])),
    named('重庆市开州区民办幼儿园协会', [EDUCATION]),
    named('重庆市性病艾滋病防治协会', [MEDICAL]),
    ...['重庆市中医药产业协会', '重庆市口腔器械商会'].map((name) => trap(name, [INDUSTRY])),
    ...['重庆市某某文理学院', '重庆市研究会培训学校'].map((name) => named(name, [EDUCATION])),
  ],
  'no social organization': [
    ...[
      '重庆某某教育咨询有限公司',
      '重庆某某医疗管理有限公司',
      '重庆禾光慈善用品股份有限公司',
      '重庆晴川口腔门诊部有限公司',
      '重庆某某教育集团',
      '奉节县桃树村中医药材农民专业合作社',
      '重庆市护理用品厂',
      '重庆市晴川教育书店',
      '重庆市医疗器械经营部',
      '奉节县人民医院',
      '重庆市渝中区第三人民医院',
      '奉节县平安乡卫生院',
      '巫山县妇幼保健院',
      '云阳县疾病预防控制中心',
      '奉节县教师进修学院',
      '中共奉节县委党校',
      '奉节县教育委员会',
      '重庆市卫生健康委员会',
      '重庆市医疗保障局',
      '奉节县慈善事业促进办公室',
      '奉节中学',
      '奉节县第一小学',
      '重庆市第八中学',
      '重庆市奉节县中学',
      '奉节县幼儿园',
      '奉节县中医院',
      '重庆市中医院',
      '重庆大学',
      '重庆医科大学',
      '重庆某某师范大学',
      '重庆医科大学附属第一医院',
      '西南大学附属中学',
      '重庆市应急救援协会',
    ].map((name) => trap(name, [])),
    named('重庆市渝中区老年大学', [EDUCATION]),
    named('奉节县晴川小学', [EDUCATION]),
    named('奉节县禾光中医医院', [MEDICAL]),
    trap('重庆市应急救援志愿者总队', [VOLUNTEER]),
  ],
  'the registered name in brackets': [
    trap('暖溪（渝中区暖溪社会工作服务中心）', [SOCIAL_WORK]),
    trap('爱心驿站（重庆市渝中区爱心志愿者协会）', [VOLUNTEER]),
    trap('火锅之家（重庆市火锅行业协会）', [INDUSTRY]),
    trap('心之桥（重庆市暖溪心理咨询中心）', [PSYCHOLOGY]),
    trap('禾光（重庆市禾光职业培训学校）', [EDUCATION]),
    trap('晴川口腔(重庆市晴川口腔医院)', [MEDICAL]),
    trap('慈善之家［重庆市涪陵区慈善会］', [CHARITY]),
    trap('小溪流(北碚区小溪流幼儿园)', [EDUCATION]),
    trap('社区之友（南岸区邻里志愿互助中心）', [VOLUNTEER]),
    trap('禾光慈善(重庆市禾光慈善基金會)', [CHARITY]),
    trap('建装协（重庆市建筑装饰协会）', [INDUSTRY]),
    trap('晴川之家（原重庆市渝中区晴川慈善会）', []),
    trap('晴川驿站（重庆市慈善总会主办）', []),
    trap('晴川驿站（重庆市慈善总会直属单位）', []),
    trap('晴川之家（曾用名：晴川志愿者协会）', []),
    trap('晴川小屋（重庆市渝中区慈善大厦三楼）', []),
    trap('重庆市历史文化名城研究会（志愿者协会）', []),
    trap('晴川（慈善）', []),
    trap('火锅之家（重庆市火锅行业协会江北分会）', [], [INDUSTRY]),
    trap('重庆市某某促进会（筹）', []),
    trap('晴川小队（重庆市卫生健康委员会资助）', []),
  ],
}

export const names: readonly NamedOrganization[] = [
  ...associations,
  ...societies,
  ...education,
  ...health,
  ...charities,
  ...volunteers,
  ...agencies,
  ...spellings,
  ...Object.values(namesByKind).flat(),
]
