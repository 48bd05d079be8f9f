// Generated from data/*.json by `npm run generate`. Do not edit.

export const registrationCodes = ["poor","lifted","monitored","edge","sudden-hardship","ordinary"] as const
export const sexCodes = ["female","male"] as const
export const healthCodes = ["healthy","chronic-illness","serious-illness"] as const
export const disabilityKindCodes = ["vision","hearing","speech","physical","intellectual","mental","multiple"] as const
export const schoolingCodes = ["not-in-school","preschool","primary","junior","senior-1","senior-2","senior-3","vocational-1","vocational-2","vocational-3","higher"] as const
export const employmentCodes = ["none","farming","odd-jobs","stable","self-employed"] as const
export const riskCodes = ["illness","disability","schooling","natural-disaster","accident","business-failure","unstable-work","labor-shortage","unsafe-water","other"] as const
export const eventKindCodes = ["flood","drought","typhoon","hail-wind","freeze","snow","sandstorm","earthquake","collapse","landslide","debris-flow","storm-surge","tsunami","wildfire","biological","accident"] as const
export const housingGradeCodes = ["A","B","C","D"] as const
export const incomeBasisCodes = ["disposable","net"] as const
export const verdictCodes = ["met","unmet","unknown"] as const
export const legalFormCodes = ["association","service","foundation"] as const
export const sectorCodes = ["business-services","science-research","education","health","social-services","culture","sports","environment","law","religion","rural-development","professional","international","other"] as const
export const focusFieldIds = ["disability-assistance","medical-aid","education-assistance","industry-support","volunteer-assistance"] as const
export const registrationLabels = {"未脱贫":"poor","未脱贫户":"poor","返贫":"poor","脱贫":"lifted","已脱贫":"lifted","脱贫户":"lifted","脱贫监测户":"monitored","监测户":"monitored","脱贫不稳定户":"monitored","边缘户":"edge","边缘易致贫户":"edge","突发严重困难户":"sudden-hardship","一般农户":"ordinary"}
export const sexLabels = {"女":"female","男":"male"}
export const healthLabels = {"健康":"healthy","长期慢性病":"chronic-illness","患有大病":"serious-illness"}
export const disabilityKindLabels = {"视力残疾":"vision","听力残疾":"hearing","言语残疾":"speech","肢体残疾":"physical","智力残疾":"intellectual","精神残疾":"mental","多重残疾":"multiple"}
export const schoolingLabels = {"非在校生":"not-in-school","学龄前儿童":"not-in-school","学前教育":"preschool","小学":"primary","初中":"junior","七年级":"junior","八年级":"junior","九年级":"junior","高中一年级":"senior-1","普通高中一年级":"senior-1","高中二年级":"senior-2","普通高中二年级":"senior-2","高中三年级":"senior-3","普通高中三年级":"senior-3","中职一年级":"vocational-1","中职一":"vocational-1","中职二年级":"vocational-2","中职二":"vocational-2","中职三年级":"vocational-3","中职三":"vocational-3","高等教育":"higher","大专及以上":"higher","高职一年级":"higher","高职高专一年级":"higher","高职高专一":"higher","高职二年级":"higher","高职高专二年级":"higher","高职高专二":"higher","高职三年级":"higher","高职高专三年级":"higher","高职高专三":"higher","本科一年级":"higher","本科一":"higher","本科二年级":"higher","本科二":"higher","本科三年级":"higher","本科三":"higher","本科四年级":"higher","本科四":"higher","本科五年级":"higher","本科五":"higher","硕士及以上":"higher"}
export const employmentLabels = {"未就业":"none","务农":"farming","打零工":"odd-jobs","稳定就业":"stable","个体经营":"self-employed"}
export const riskLabels = {"因病":"illness","因残":"disability","因学":"schooling","因自然灾害":"natural-disaster","因意外事故":"accident","因产业项目失败":"business-failure","因务工就业不稳":"unstable-work","缺劳动力":"labor-shortage","缺劳力":"labor-shortage","因安全饮水":"unsafe-water","其他":"other","缺土地":"other","缺水":"other","缺技术":"other","缺资金":"other","交通条件落后":"other","自身发展动力不足":"other","因婚":"other","因丧":"other"}
export const eventKindLabels = {"洪涝":"flood","干旱":"drought","台风":"typhoon","风雹":"hail-wind","低温冷冻":"freeze","雪灾":"snow","沙尘暴":"sandstorm","地震":"earthquake","崩塌":"collapse","滑坡":"landslide","泥石流":"debris-flow","风暴潮":"storm-surge","海啸":"tsunami","森林草原火灾":"wildfire","重大生物灾害":"biological","意外事故":"accident"}
