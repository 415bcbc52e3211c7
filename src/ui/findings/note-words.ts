import type { Language, Strings } from "../strings";
import type { Note } from "./check-store";

/** What a note says; null for nothing to say. */
export function noteWords(note: Note | null, t: Strings, language: Language): string | null {
  switch (note?.is) {
    case undefined: return null;
    case "fixed": return note.count === 0 ? t.notes.nothingFixed : t.notes.fixed(note.count, note.left);
    case "converted": return t.notes.converted(note.count, note.left);
    case "setAside": return t.notes.setAside(note.count);
    case "restored": return t.notes.restored(note.count);
    case "failed": return note.why[language];
    default: return note ? t.notes[note.is] : null;
  }
}
