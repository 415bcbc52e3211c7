import type { RegisterWords } from "./words";

export const en: RegisterWords = {
  loading: "Opening the register…",
  away: "The register cannot be used now; drafting and checking work, and the number is left blank or typed and entered later.",
  again: "Try again", token: "Access token", useToken: "Use this token", leave: "Stop using this token", actsFor: (name, office) => `${name}, ${office}`,
  views: { numbers: "Numbers", review: "Review", exchange: "In and out", office: "Office" }, viewsLabel: "What to do with the register",
  setUp: { title: "The register has no issuer yet", issuer: "Name of the committee or office", symbol: "Symbol (such as TU)", term: "Term (such as 2025-2030)", closed: "Day the congress closed", add: "Set up", needsAdministrator: "An administrator of the office has to set up the register first." },
  columns: { subject: "Subject", signer: "Signer", recipients: "Recipients", drafter: "Drafter", copies: "Copies", urgency: "Urgency", note: "Note", notUrgent: "Not urgent", state: "State" },
  take: {
    title: "Take a number", titleFor: { form: "A number for the document being drafted", document: "A number for the open document" },
    issuer: "Issuer", joint: (nth) => `Issuer ${nth}`, noJoint: "None", addJoint: "Issued jointly", type: "Document type", date: "Issue date", period: "Counted in the term", byRule: "By the rule",
    secrecy: "Secrecy", copy: "It is a copy", moreColumns: "Also recipients, drafter, copies, urgency, note",
    secret: "Of a secret document the register keeps number, type, date and mark.", give: "Take a number", given: (reference) => `Reserved: ${reference}.`, copyIt: "Copy", copied: "Copied.", none: "Not secret",
    write: { form: "Fill in the form", document: "Write into the document" }, written: { form: "Number and date are in the form.", document: "Number, symbol and date are in the document." },
    notWritten: (why) => `The number is reserved but could not be written into the document: ${why} Write it by hand or try again; the number is not lost.`,
    otherSymbol: (register, form) => `The register says “${register}”, the form “${form}”; look at the issuer again.`,
    replaces: (number) => `The document has the number ${number}. Take a new one in its place?`,
    runsBack: (serial, day, other, otherDay) => `Number ${serial} is dated ${day}, but number ${other} was issued with the date ${otherDay}; look at the date again.`,
  },
  document: {
    title: "The document's number", has: { form: (number) => `The document being drafted has the number ${number}`, document: (number) => `The open document has the number ${number}` },
    unknown: "This number is not in the register.", record: "Enter this number", needsDay: "The document has no date; give it one before it is entered.", voided: "This number is void in the register and still stands in the document; take another or remove it.",
  },
  byHand: { title: "Write a number given by hand", number: "Number (such as 05 or 05-QĐ/TU)", wrong: "This is no document number.", day: "Issue date", write: "Write into the document", written: "It is in the document. Come back here when the register can be used, to enter it." },
  list: {
    title: "Register of outgoing documents", search: "Search number, subject, signer (accents not needed)", state: "State", type: "Document type", issuer: "Issuer", period: "Term", from: "From", to: "To", mine: "Mine", any: "All", filters: "Filter…", noFilters: "Hide filters",
    total: (shown, total, more) => `${shown} of ${more ? "more than " : ""}${total}`, next: "More", nothing: "No entries.", detail: "Details", less: "Less",
    issue: "Issue", void: "Void", reason: "Why it is void", doVoid: "Void this number", cancel: "Cancel", voidedFor: (reason) => `Void: ${reason}`, secret: "Secret document",
  },
  detail: {
    owner: "Taken by", origin: "Came from", history: "History", edit: "Edit", correct: "Correct", reason: "Why it is corrected", save: "Save", date: "Issue date",
    version: (at, person, deed) => `${at}, ${person}: ${deed}.`,
    deeds: { reserve: "reserved", record: "entered", edit: "edited", issue: "issued", void: "voided", correct: "corrected" },
    origins: { given: "The register", secretBook: "Used in the secret book", typed: "Typed while the register was away", wedged: "Wedged in (“05a”)", imported: "Imported", twin: "Used twice" },
  },
  review: {
    title: "Gaps, duplicates, dates that run back", about: "Choose a series. What is explained is only listed; for the rest, enter the missing numbers below or correct an entry.", series: "Series", fine: "Nothing out of the ordinary in this series.", explained: "explained", open: "to be looked at", copies: "copies", congress: "all types",
    counts: (open, explained) => `${open} to be looked at, ${explained} explained.`,
  },
  record: {
    title: "Enter a number used elsewhere", about: "Typed while the register was away, used in the secret book, wedged in as “05a”, or used twice.", origin: "Came from", number: "Number", numberHint: "Such as 05; 05a where it was wedged in",
    notNumber: "This is no document number.", needsLetter: "A wedged number ends with a letter, such as 05a.", noLetter: "Only a wedged number ends with a letter.", state: "State", issued: "Issued", voided: "Void", reason: "Reason", record: "Enter", done: (reference) => `Entered: ${reference}.`,
  },
  exchange: {
    forClerks: "Import and export are for clerks.", importTitle: "Import a register", importAbout: "An .xlsx or .csv file with headings, at least «Số và ký hiệu». It is looked at first; nothing is written before you say so.", choose: "Choose a file…", reading: "Reading…", importing: "Importing…",
    preview: (rows, taken, refused) => `${rows} rows: ${taken} can be imported, ${refused} cannot.`, applied: (taken, refused) => `${taken} rows imported${refused > 0 ? `; ${refused} were not` : ""}.`,
    apply: (taken) => `Import ${taken} rows`, sure: (taken) => `Import ${taken} rows? What is imported cannot be deleted.`, refusedRow: (row, why) => `Row ${row}: ${why}`, andMore: (n) => `and ${n} more; download the report to see all.`,
    report: "Download the rows that were refused", reportName: "refused-rows.csv", row: "Row", why: "Why",
    exportTitle: "Export", exportAbout: "Choose a term and a type, or leave them empty for the whole register.", xlsx: "Download .xlsx", html: "Download to print", fileName: "register", copies: "Copies", congress: "Congress, all types",
  },
  office: {
    forAdministrators: "This is for administrators.", people: "People and access tokens", name: "Name", role: "Role", roleOf: (name) => `Role of ${name}`, roles: { drafter: "Drafter", clerk: "Clerk", administrator: "Administrator" },
    addPerson: "Add a person", stop: "Stop", start: "Let in again", stopped: "stopped", stopAsk: (name) => `Stop ${name}? Their tokens end at once.`, newToken: "New token", fromPage: "from the admin page", once: "This token is shown only once; copy it now and hand it over yourself:",
    token: (label, until) => `Token${label === "" ? "" : ` (${label})`}, until ${until}`, revoke: "Revoke", revokeAsk: (name) => `Revoke this token of ${name}?`,
    issuers: "Issuers", kind: "It is", kinds: { committee: "A committee", body: "A body of a committee", congress: "A congress and its bodies" }, issuerName: "Name", symbol: "Symbol", committee: "Of the committee", addIssuer: "Add an issuer",
    closeIssuer: "Close", reopenIssuer: "Open again", lastDay: "Last day it issued anything", successor: "Carried on by", noSuccessor: "Nobody", closed: (day, successor) => `Closed after ${day}${successor === "" ? "" : `; ${successor} carries on`}.`,
    terms: "Terms and congresses", from: "Counted from", froms: { congressClosedOn: "The close of the congress", firstMeetingOn: "A first meeting held during the congress", appointedFrom: "An appointing decision taking effect", statedStart: "A day the office states", congress: "This is a congress" },
    termName: "Name of the term (such as 2025-2030)", congressName: "Name of the congress", day: "Day", opens: "Opening day", closes: "Closing day", reason: "Reason", addTerm: "Add", days: (first, last) => `from ${first}${last === "" ? "" : ` to ${last}`}`,
    starts: "A series that starts other than at 01", startsAbout: "Where the paper register had used numbers before this one.", next: "Next number", startAt: "Start at this number", started: (serial) => `The next number is ${serial}.`,
  },
};
