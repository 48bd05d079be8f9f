import type { EngineKind } from './engine.ts'
import { IN_PROCESS } from './in-process.ts'

/** The engines that are asked: those in Node, and with `ENGINES=all` the servers and Spark too. */
export const ENGINES: readonly EngineKind[] = IN_PROCESS

/** How many households each engine is asked about. */
export const HOUSEHOLDS = Number(process.env['HOUSEHOLDS'] ?? 2000)
