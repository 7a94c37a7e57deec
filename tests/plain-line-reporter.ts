import type { FullResult, Reporter, Suite } from '@playwright/test/reporter'

/** Ends the run with one plain line that any reader understands: `N passed, N failed, N skipped`. */
class PlainLineReporter implements Reporter {
  #suite: Suite | null = null

  onBegin(_config: unknown, suite: Suite): void {
    this.#suite = suite
  }

  onEnd(_result: FullResult): void {
    const outcomes = (this.#suite?.allTests() ?? []).map((test) => test.outcome())
    const count = (...wanted: string[]) => outcomes.filter((one) => wanted.includes(one)).length
    const line = `${count('expected', 'flaky')} passed, ${count('unexpected')} failed, ${count('skipped')} skipped`
    process.stdout.write(`\n${line}\n`)
  }

  printsToStdio(): boolean {
    return true
  }
}

export default PlainLineReporter
