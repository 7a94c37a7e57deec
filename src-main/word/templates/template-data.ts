/** What a template is filled with: text, lists of such records, conditions. Own properties only, nothing that runs. */
export type TemplateData = { [name: string]: string | boolean | TemplateData[] }
