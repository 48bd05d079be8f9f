/** The first day that an input may name. */
export const FIRST_DAY = '1900-01-01'

/** The last day that an input may name. */
export const LAST_DAY = '2100-12-31'
