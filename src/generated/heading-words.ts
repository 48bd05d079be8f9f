// Generated from data/*.json by `npm run generate`. Do not edit.

/** A heading that asks whether there is someone, whoever it is: 有无残疾人. */
export const ASKS_OF_ANYONE = /^(?:是否有|有[无無]).*(?:人|者|生|[户戶戸]|[员員]|童)$/
