const files: Readonly<Record<string, string>> = {
  json: 'json.worker.js',
  graphql: 'graphql.worker.js',
}

/** The editor completes and checks in workers of its own, which the build lays beside this file. */
Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker: (_: string, language: string) =>
      new Worker(new URL(`./${files[language] ?? 'editor.worker.js'}`, import.meta.url), {
        type: 'module',
      }),
  },
})
