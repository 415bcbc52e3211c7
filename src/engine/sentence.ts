/** A sentence for people, in both languages of the screen. */
export interface Sentence { readonly vi: string; readonly en: string }
