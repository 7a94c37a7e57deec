import { useRef } from 'react'
import type { DirectiveRow } from '#contract/directive-shapes.ts'
import { registerColumns, registerCommandWords, writeRegisterRow } from '#contract/register-words.ts'
import type { CalendarDate } from '#domain/dates.ts'
import { showDone, showProblem } from '../../hooks/notices.ts'
import { useCommands } from '../../hooks/use-commands.ts'
import { writeCount } from '../../parts/number-text.ts'
import { writeCsv } from '../../parts/write-csv.ts'
import { client } from '../../shell/client.ts'
import { saveText } from '../../shell/save-file.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { directivesWords as words } from '../../text/directives.ts'
import type { Question } from './use-register-rows.ts'

const PAGE = 1000

/** Hands out what the filters find as a table for Excel, by the button and by the palette. */
export function useExportRegister(question: Question, today: CalendarDate) {
  const isBusy = useRef(false)
  const run = () => {
    if (isBusy.current) return
    isBusy.current = true
    findAll(question)
      .then((rows) => {
        const lines = rows.map((row) => Object.values(writeRegisterRow(row, today)))
        saveText(registerCommandWords.fileName, writeCsv([Object.values(registerColumns), ...lines]), 'text/csv')
        showDone(words.exported(writeCount(rows.length)))
      })
      .catch((error: unknown) => showProblem(sentenceOf(error)))
      .finally(() => {
        isBusy.current = false
      })
  }
  useCommands([{ id: 'export-register', label: words.exportTable, run }])
  return run
}

async function findAll(question: Question): Promise<DirectiveRow[]> {
  const rows: DirectiveRow[] = []
  for (;;) {
    const page = await client('directive.list', { ...question, skip: rows.length, limit: PAGE })
    rows.push(...page.rows)
    if (page.rows.length === 0 || rows.length >= page.found) return rows
  }
}
