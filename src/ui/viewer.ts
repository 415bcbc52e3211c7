import type { FromFrame, MarkedPlace, ShownPlace, ToFrame } from "./preview-messages";

export type FrameEvent = Extract<FromFrame, { is: "clicked" | "dragged" | "dropped" | "key" }>;

/** The frame that draws the document, as the page speaks to it. */
export interface Viewer {
  /** False where the viewer could not draw it. */
  draw(docx: Uint8Array, label: string, keepPlace: boolean): Promise<boolean>;
  mark(places: readonly MarkedPlace[]): void;
  reveal(place: ShownPlace): Promise<"shown" | "gone">;
  look(dark: boolean): void;
  close(): void;
}

/** How long a frame may take to find a place before it counts as gone. */
const patience = 3000;

/**
 * Speaks to the sandboxed frame. Its origin is opaque (`null`), so what it says is believed only when it comes from that very
 * window, and what it is told can be addressed to nobody by name.
 */
export function connectViewer(frame: HTMLIFrameElement, onEvent: (event: FrameEvent) => void): Viewer {
  const answers = new Map<number, (message: FromFrame) => void>();
  let lastId = 0;
  let isReady = false;
  let early: ToFrame[] = [];

  const tell = (message: ToFrame): void => {
    if (isReady) frame.contentWindow?.postMessage(message, "*"); else early.push(message);
  };
  const onMessage = (event: MessageEvent<FromFrame>): void => {
    if (event.source !== frame.contentWindow || event.origin !== "null") return;
    const message = event.data;
    switch (message.is) {
      case "ready": {
        isReady = true;
        const waiting = early;
        early = [];
        waiting.forEach(tell);
        break;
      }
      case "drawn":
      case "revealed":
        answers.get(message.id)?.(message);
        answers.delete(message.id);
        break;
      case "clicked":
      case "dragged":
      case "dropped":
      case "key":
        onEvent(message);
        break;
    }
  };
  addEventListener("message", onMessage);

  return {
    draw: (docx, label, keepPlace) => new Promise((resolve) => {
      const id = lastId += 1;
      answers.set(id, (message) => { resolve(message.is === "drawn" && !message.failed); });
      tell({ do: "draw", id, docx, label, keepPlace });
    }),
    mark: (places) => { tell({ do: "mark", places }); },
    reveal: (place) => new Promise((resolve) => {
      const id = lastId += 1;
      const timer = setTimeout(() => { resolve("gone"); }, patience);
      answers.set(id, (message) => {
        clearTimeout(timer);
        resolve(message.is === "revealed" ? message.how : "gone");
      });
      tell({ do: "reveal", id, place });
    }),
    look: (dark) => { tell({ do: "look", dark }); },
    close: () => { removeEventListener("message", onMessage); },
  };
}
