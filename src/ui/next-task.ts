/** Lets the browser draw, and the user be heard, between two pieces of work. */
export const nextTask = (): Promise<void> => new Promise((goOn) => { setTimeout(goOn); });
