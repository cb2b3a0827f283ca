/** What a process takes for a while. */
export interface Watch {
  end(): { readonly processor: number; readonly megabytes: number }
}

const every = 5

export function startWatch(): Watch {
  const before = process.cpuUsage()
  const resident = process.memoryUsage.rss()
  let most = resident
  const look = () => (most = Math.max(most, process.memoryUsage.rss()))
  const looking = setInterval(look, every)
  return {
    end() {
      clearInterval(looking)
      look()
      const { user, system } = process.cpuUsage(before)
      return { processor: (user + system) / 1000, megabytes: (most - resident) / 2 ** 20 }
    },
  }
}
