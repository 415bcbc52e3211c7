/** Without tones and marks, in small letters: «nghi quyet» finds «Nghị quyết». */
export const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/gu, "d").toLowerCase();
