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
export const legalFormCodes = ["association","service","foundation"] as const
export const sectorCodes = ["business-services","science-research","education","health","social-services","culture","sports","environment","law","religion","rural-development","professional","international","other"] as const
export const verdictCodes = ["met","unmet","unknown"] as const
export const modalityCodes = ["should","encouraged","may"] as const
export const nameMatchCodes = ["exact","short-form","older-spelling","former","later","misprint","similar"] as const
export const placeLevelCodes = ["county","township","village"] as const
export const placeChangeCodes = ["renamed","moved","abolished","boundary"] as const
export const followUpChannelCodes = ["visit","phone"] as const
export const reportRecipientCodes = ["supervisory-unit","registration-authority"] as const
export const coordinationCodes = ["county-office","township-government","village-committee"] as const
export const localeCodes = ["zh-CN","en"] as const
export const issueCodes = ["missing","unknown-key","wrong-type","not-allowed","out-of-range","too-many","too-long","bad-date","contradiction","unknown-id","bad-check","unreadable"] as const
export const focusFieldIds = ["disability-assistance","medical-aid","education-assistance","industry-support","volunteer-assistance"] as const
