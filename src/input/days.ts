/** The first day that an input may name. */
export const FIRST_DAY = '1900-01-01'

/** The last day that an input may name. */
export const LAST_DAY = '2100-12-31'

const DAYS_OF_MONTHS =
  '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))'

const LEAP_YEARS = '(?:19(?:0[48]|[2468][048]|[13579][26])|20(?:[02468][048]|[13579][26]))'

/** Every real day from the first to the last, and nothing else. */
export const REAL_DAY: RegExp = /* @__PURE__ */ new RegExp(
  `^(?:(?:19[0-9]{2}|20[0-9]{2}|2100)-${DAYS_OF_MONTHS}|${LEAP_YEARS}-02-29)$`,
)
