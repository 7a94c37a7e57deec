import type { CallName } from '#contract/api.ts'
import { exportDocument, previewDocument } from './document-handlers.ts'
import type { Handler } from './handler.ts'
import {
  createMeeting,
  getMeeting,
  listMeetings,
  listRemovedMeetings,
  removeMeeting,
  restoreMeeting,
  saveMeeting,
  searchMeetings,
} from './meeting-handlers.ts'
import { importSample, readSampleNotes } from './sample-handlers.ts'
import { getSettings, listOrganizations, reportStatus, saveOrganization, saveSettings } from './settings-handlers.ts'
import { decideOnProposals, decodeSource, extractSource, importSource } from './source-handlers.ts'

/** One function for each row of the contract; a row without one does not compile. */
export const handlers: { [Name in CallName]: Handler<Name> } = {
  'app.status': reportStatus,
  'meeting.list': listMeetings,
  'meeting.get': getMeeting,
  'meeting.create': createMeeting,
  'meeting.save': saveMeeting,
  'meeting.remove': removeMeeting,
  'meeting.restore': restoreMeeting,
  'meeting.listRemoved': listRemovedMeetings,
  'meeting.search': searchMeetings,
  'source.decode': decodeSource,
  'source.extract': extractSource,
  'source.import': importSource,
  'proposal.decide': decideOnProposals,
  'document.preview': previewDocument,
  'document.export': exportDocument,
  'organization.list': listOrganizations,
  'organization.save': saveOrganization,
  'settings.get': getSettings,
  'settings.save': saveSettings,
  'sample.notes': readSampleNotes,
  'sample.import': importSample,
}
