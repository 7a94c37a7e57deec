import type { CallName } from '#contract/api.ts'
import { listHolidays } from './calendar-handlers.ts'
import { overrideFinding } from './check-handlers.ts'
import { checkWordFile } from './conformance-handlers.ts'
import { keepCopy, readCopy } from './copy-handlers.ts'
import { writeDeadlineCalendar } from './deadline-calendar.ts'
import { decodeSource } from './decode-handlers.ts'
import { addDirectiveEvent, listDirectives, removeDirectiveEvent } from './directive-handlers.ts'
import {
  collectPeople,
  findDuplicates,
  getDirectory,
  keepApart,
  listUses,
  mergeOrganizations,
  mergePeople,
  putBackDirectory,
  removeOrganizations,
  removePeople,
  savePeople,
} from './directory-handlers.ts'
import { listFindings, listMeetingPapers, previewDocument, showPages } from './document-handlers.ts'
import { exportDocument, exportDocuments, openWrittenFile } from './export-handlers.ts'
import { countDirectives } from './figure-handlers.ts'
import { acceptSheet, readSheet, takeBackSheet } from './filled-sheet-handlers.ts'
import type { Handler } from './handler.ts'
import { showLetterPages } from './joint-letters.ts'
import { exportLetters, listLetters } from './letter-handlers.ts'
import {
  createMeeting,
  forgetMissing,
  getMeeting,
  importCopy,
  listMeetings,
  listRemovedMeetings,
  listSteps,
  purgeMeetings,
  redoEdit,
  removeMeeting,
  restoreMeeting,
  saveMeeting,
  searchMeetings,
  tellReading,
  undoEdit,
} from './meeting-handlers.ts'
import { writeMessages } from './message-handlers.ts'
import { addNumber, listNumbers, proposeNumber, releaseNumber, removeNumber, takeNumber } from './number-handlers.ts'
import { createMeetingFrom, listOpenDirectives } from './past-handlers.ts'
import { addPhoto, getPhoto } from './photo-handlers.ts'
import { listLayoutProfiles } from './profile-handlers.ts'
import { addProposal, decideOnProposals, mergeSeveral, splitOne } from './proposal-handlers.ts'
import { readDirective } from './read-directive.ts'
import { addDirectiveEvents } from './record-events.ts'
import { exportRegisterReport, showReportPages } from './register-report-handlers.ts'
import { decideReview, getReview, listReviews } from './review-handlers.ts'
import { importSample, readSampleNotes } from './sample-handlers.ts'
import {
  getSettings,
  listOrganizations,
  recoverSettings,
  reportStatus,
  saveOrganization,
  saveSettings,
} from './settings-handlers.ts'
import { addSource, extractSource, importSource, startReading } from './source-handlers.ts'
import {
  backUpStore,
  cancelJob,
  checkStore,
  inspectBackup,
  listFolders,
  listJobs,
  moveStore,
  rebuildIndex,
  repairStore,
  restoreBackup,
} from './store-handlers.ts'
import { readAttendeeTable } from './table-handlers.ts'
import {
  addTemplate,
  fillTemplateOf,
  getTemplate,
  listTemplates,
  listTemplateTags,
  makeStarterTemplate,
  removeTemplate,
  tryTemplate,
} from './template-handlers.ts'
import { exportSheets, getSheet, listSheets } from './update-sheet-handlers.ts'
import { compareVersions, getVersion, listVersions, makeVersion, restoreVersion } from './version-handlers.ts'

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
  'meeting.purge': purgeMeetings,
  'meeting.reading': tellReading,
  'meeting.forgetMissing': forgetMissing,
  'meeting.undo': undoEdit,
  'meeting.redo': redoEdit,
  'meeting.steps': listSteps,
  'meeting.importCopy': importCopy,
  'meeting.createFrom': createMeetingFrom,
  'meeting.openDirectives': listOpenDirectives,
  'search.rebuild': rebuildIndex,
  'version.list': listVersions,
  'version.get': getVersion,
  'version.compare': compareVersions,
  'version.make': makeVersion,
  'version.restore': restoreVersion,
  'store.check': checkStore,
  'store.repair': repairStore,
  'store.backUp': backUpStore,
  'store.inspectBackup': inspectBackup,
  'store.restoreBackup': restoreBackup,
  'store.move': moveStore,
  'folder.list': listFolders,
  'job.list': listJobs,
  'job.cancel': cancelJob,
  'source.decode': decodeSource,
  'directive.read': readDirective,
  'source.extract': extractSource,
  'source.import': importSource,
  'source.add': addSource,
  'source.startReading': startReading,
  'proposal.decide': decideOnProposals,
  'proposal.add': addProposal,
  'proposal.merge': mergeSeveral,
  'proposal.split': splitOne,
  'attendee.readTable': readAttendeeTable,
  'document.list': listMeetingPapers,
  'document.findings': listFindings,
  'document.preview': previewDocument,
  'document.pages': showPages,
  'document.export': exportDocument,
  'document.exportTo': exportDocuments,
  'document.checkFile': checkWordFile,
  'file.open': openWrittenFile,
  'document.override': overrideFinding,
  'number.propose': proposeNumber,
  'number.take': takeNumber,
  'number.release': releaseNumber,
  'number.add': addNumber,
  'number.remove': removeNumber,
  'number.list': listNumbers,
  'calendar.holidays': listHolidays,
  'photo.add': addPhoto,
  'photo.get': getPhoto,
  'profile.list': listLayoutProfiles,
  'template.list': listTemplates,
  'template.add': addTemplate,
  'template.remove': removeTemplate,
  'template.get': getTemplate,
  'template.tags': listTemplateTags,
  'template.starter': makeStarterTemplate,
  'template.try': tryTemplate,
  'template.fill': fillTemplateOf,
  'review.list': listReviews,
  'review.get': getReview,
  'review.decide': decideReview,
  'review.readCopy': readCopy,
  'review.keepCopy': keepCopy,
  'directive.list': listDirectives,
  'directive.addEvent': addDirectiveEvent,
  'directive.removeEvent': removeDirectiveEvent,
  'directive.figures': countDirectives,
  'directive.reportPages': showReportPages,
  'directive.exportReport': exportRegisterReport,
  'directive.listSheets': listSheets,
  'directive.exportSheets': exportSheets,
  'directive.readSheet': readSheet,
  'directive.acceptSheet': acceptSheet,
  'directive.takeBackSheet': takeBackSheet,
  'directive.getSheet': getSheet,
  'directive.messages': writeMessages,
  'directive.calendar': writeDeadlineCalendar,
  'directive.listLetters': listLetters,
  'directive.letterPages': showLetterPages,
  'directive.exportLetters': exportLetters,
  'directive.addEvents': addDirectiveEvents,
  'organization.list': listOrganizations,
  'organization.save': saveOrganization,
  'organization.remove': removeOrganizations,
  'organization.merge': mergeOrganizations,
  'person.save': savePeople,
  'person.remove': removePeople,
  'person.merge': mergePeople,
  'directory.get': getDirectory,
  'directory.putBack': putBackDirectory,
  'directory.keepApart': keepApart,
  'directory.collectPeople': collectPeople,
  'directory.findDuplicates': findDuplicates,
  'directory.uses': listUses,
  'settings.get': getSettings,
  'settings.save': saveSettings,
  'settings.recover': recoverSettings,
  'sample.notes': readSampleNotes,
  'sample.import': importSample,
}
