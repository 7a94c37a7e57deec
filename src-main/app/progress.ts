/** How long work tells how far it is; `report` throws `CANCELLED` once the work is to stop. */
export type Progress = { report: (done: number, total: number) => void }

/** What was given to `keep` is the job's result also where the work is stopped or breaks off. */
export type JobProgress = Progress & { keep: (result: unknown) => void }
