/** How long work tells how far it is; `report` throws the refusal that ends the work once it is to stop. */
export type Progress = { report: (done: number, total: number) => void }
