/** The name of the mark in front of a paragraph's text: the viewer makes an element id of a bookmark's name. */
export const markOf = (story: string, paragraph: number): string => `tt|${story}|${paragraph}`;
