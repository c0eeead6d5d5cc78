/** How much of the lesson is left for its debrief. */
import { type Seen, timeLeft } from '../client.ts'

/** Minutes that the debrief will have if the rest goes by plan and the bell rings then. */
export function debriefMinutes(seen: Pick<Seen, 'view' | 'ahead'>, bell: number, now: number): number {
  const { plan, phase } = seen.view!
  const rest = plan.slice(phase.index + 1).filter(each => each.phase !== 'debrief')
  const current = phase.id === 'debrief' ? 0 : Math.max(0, timeLeft(seen, now))
  return (bell - now - current) / 60_000 - rest.reduce((sum, { minutes }) => sum + minutes, 0)
}

/** When a bell like “10:45” rings next. */
export function bellAt(bell: string, now: number): number | undefined {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(bell) ?? []
  if (hours === undefined) return undefined
  const day = new Date(now)
  day.setHours(Number(hours), Number(minutes), 0, 0)
  // A bell of a few hours ago is tomorrow’s.
  return day.getTime() < now - 6 * 3_600_000 ? day.getTime() + 86_400_000 : day.getTime()
}
