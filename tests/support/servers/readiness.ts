import { setTimeout as pause } from 'node:timers/promises'

/** Asks a server again and again until its readiness has the status; a test's own time limit ends what never comes. */
export async function untilReadiness(address: string, status: 200 | 503): Promise<unknown> {
  for (;;) {
    const response = await fetch(`${address}/health/ready`)
    const body: unknown = await response.json()
    if (response.status === status) return body
    await pause(100)
  }
}
