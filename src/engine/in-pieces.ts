import type { Request } from "./worker";

/** What goes to a worker: a request, or a piece of the document that the next request is about. */
export type Message = Request | { readonly piece: string } | { readonly inPieces: Request };

/** About a hundredth of a second to copy; a document of 300 pages in one piece takes the page's thread eight times as long. */
const most = 1 << 20;

/** A request as messages, to be sent one after the other with a rest between: a long text is copied piece by piece. */
export function messagesOf(request: Request, pieceLength = most): readonly Message[] {
  const { input, ...rest } = request.ask as { readonly input?: unknown };
  if (typeof input !== "string" || input.length <= pieceLength) return [request];
  const pieces = Array.from({ length: Math.ceil(input.length / pieceLength) }, (_, i) => ({ piece: input.slice(i * pieceLength, (i + 1) * pieceLength) }));
  return [...pieces, { inPieces: { ...request, ask: rest as Request["ask"] } }];
}

/** Puts the pieces together again; null while the request they belong to has not come. Pieces of two requests must not mix. */
export function createGatherer(): (message: Message) => Request | null {
  let pieces: string[] = [];
  return (message) => {
    if ("piece" in message) {
      pieces.push(message.piece);
      return null;
    }
    if (!("inPieces" in message)) return message;
    const input = pieces.join("");
    pieces = [];
    return { ...message.inPieces, ask: { ...message.inPieces.ask, input } as Request["ask"] };
  };
}
