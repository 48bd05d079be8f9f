import type { ViewProps } from './app.tsx'

export function PlanView(_: ViewProps) {
  return null
}
