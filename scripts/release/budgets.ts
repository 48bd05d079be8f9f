/** What may weigh how much, in bytes. */
export interface Budget {
  readonly what: string
  /** What is exported to weigh it in a bundle, minified, after gzip; without it, the package itself is weighed. */
  readonly names?: string
  /** What it should weigh at most, where that was laid down. */
  readonly budget?: number
  /**
   * What it weighed last, where it misses its budget, has none, or meets it by a few bytes, which another zlib packs
   * otherwise: held to a twentieth more.
   */
  readonly weight?: number
}

/** One question alone, in a browser, checking of input included. */
export const BUNDLES = [
  { what: 'classifying a household', names: 'classifyHousehold', budget: 13_000 },
  { what: 'classifying a place', names: 'classifyPlace', budget: 15_000, weight: 26_900 },
  { what: 'matching duties', names: 'matchDuties', budget: 13_000, weight: 13_000 },
  { what: 'scoring a plan', names: 'scorePlan', budget: 26_000, weight: 47_500 },
  { what: 'explaining a household in both languages', names: 'explainHousehold', budget: 24_000 },
  { what: 'citing a provision', names: 'cite', budget: 5_000 },
  { what: 'finding support', names: 'findSupport', weight: 8_300 },
  { what: 'checking a credit code', names: 'checkCreditCode', weight: 1_600 },
  { what: 'the calendar of follow-up', names: 'followUpCalendar', weight: 3_600 },
] as const satisfies readonly Budget[]

/** The package as it is downloaded, and as it lies on the disk. It weighs 785 kB and is held to half a hundredth more. */
export const TARBALL: Budget = { what: 'tarball', budget: 500_000, weight: 751_000 }
export const UNPACKED: Budget = { what: 'unpacked', budget: 2_200_000, weight: 3_250_000 }

/** How long Node may take to import an entry, in milliseconds, on the machine of docs/performance.md. */
export const IMPORTS = [
  { what: 'chongqing-aid-guideline', budget: 20 },
  { what: 'chongqing-aid-guideline/data', budget: 15 },
] as const

/** What a thing has to weigh at most, so that nothing gets worse unseen. */
export function limitOf({ budget = 0, weight }: Budget): number {
  return weight === undefined ? budget : weight * 1.05
}
