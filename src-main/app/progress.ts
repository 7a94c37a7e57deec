/** How long work tells how far it is; `report` throws `CANCELLED` once the work is to stop. */
export type Progress = { report: (done: number, total: number) => void }
