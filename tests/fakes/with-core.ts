import { callApi } from '#app/call-api.ts'
import { type Client, createClient } from '#contract/client.ts'
import { createEnvironment } from '#shells/create-environment.ts'
import { withTempFolder } from './temp-folder.ts'

export type Core = { client: Client; environment: ReturnType<typeof createEnvironment> }

/** Runs `work` against the real core over a store in a folder of its own. */
export const withCore = (work: (core: Core) => Promise<void>) =>
  withTempFolder(async (folder) => {
    const environment = createEnvironment('test', folder)
    const client = createClient((name, input) => callApi(environment, name, input))
    try {
      await work({ client, environment })
    } finally {
      await environment.store.close()
    }
  })
